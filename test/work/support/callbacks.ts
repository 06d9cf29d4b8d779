import { MessageCipher } from '../../../src/crypto/message-cipher.js';
import { messageSignature } from '../../../src/crypto/signature.js';
import { readEnvelope } from '../../../src/message/parse/envelope.js';
import { CORP, KEY, TOKEN } from './work-app.js';

/** How a callback is signed and encrypted. */
export interface CallbackOptions {
  token?: string;
  key?: string;
  receiveId?: string;
  /** What the envelope says; it proves nothing. */
  envelope?: { toUserName?: string; agentId?: string };
  timestamp?: number;
  nonce?: string;
  json?: boolean;
}

let nonces = 0;

/** A signed query, and the body of a POST. */
export function callback(text: string, options: CallbackOptions = {}): { query: string; body: string } {
  const { token = TOKEN, key = KEY, receiveId = CORP, envelope = {}, json = false } = options;
  const timestamp = String(options.timestamp ?? Math.floor(Date.now() / 1000));
  const nonce = options.nonce ?? `n${++nonces}`;
  const encrypt = new MessageCipher(key, null).encrypt(text, undefined, receiveId);
  const signature = messageSignature(token, timestamp, nonce, encrypt);
  const { toUserName = receiveId, agentId = '1000002' } = envelope;
  const body = json
    ? JSON.stringify({ encrypt })
    : `<xml><ToUserName><![CDATA[${toUserName}]]></ToUserName><AgentID><![CDATA[${agentId}]]></AgentID>` +
      `<Encrypt><![CDATA[${encrypt}]]></Encrypt></xml>`;
  return { query: `msg_signature=${signature}&timestamp=${timestamp}&nonce=${nonce}`, body };
}

/** The query of the GET by which the console checks an address. */
export function echoQuery(echo: string, options: CallbackOptions = {}): string {
  const { token = TOKEN, key = KEY, receiveId = CORP } = options;
  const timestamp = String(options.timestamp ?? Math.floor(Date.now() / 1000));
  const nonce = options.nonce ?? `e${++nonces}`;
  const encrypt = new MessageCipher(key, null).encrypt(echo, undefined, receiveId);
  const signature = messageSignature(token, timestamp, nonce, encrypt);
  return `msg_signature=${signature}&timestamp=${timestamp}&nonce=${nonce}&echostr=${encodeURIComponent(encrypt)}`;
}

export interface CallbackAnswer {
  status: number;
  body: string;
  /** The reply in clear; empty where there is none. */
  text: string;
  receiveId: string | undefined;
  headers: Headers;
}

/** Delivers a callback and opens the answer. */
export async function deliver(
  url: string,
  text: string,
  options: CallbackOptions = {},
): Promise<CallbackAnswer> {
  const { query, body } = callback(text, options);
  return post(`${url}?${query}`, body, options);
}

/** Posts a body as it is and opens the answer. */
export async function post(
  url: string,
  body: string | Buffer,
  { key = KEY }: CallbackOptions = {},
): Promise<CallbackAnswer> {
  const response = await fetch(url, { method: 'POST', body: new Uint8Array(Buffer.from(body)) });
  const answer = await response.text();
  const base = { status: response.status, headers: response.headers, body: answer };
  if (!/^(?:<xml>|\{)/.test(answer)) return { ...base, text: '', receiveId: undefined };
  const encrypt = answer.startsWith('{')
    ? (JSON.parse(answer) as { encrypt: string }).encrypt
    : readEnvelope(answer).encrypt!;
  const opened = new MessageCipher(key, null).open(encrypt, () => true);
  return { ...base, text: opened.plaintext, receiveId: opened.receiveId };
}

let ids = 9_000_000;

/** A text message of a member. */
export const textOf = (
  content: string,
  { from = 'zhangsan', id = String(++ids), agent = '1000002' } = {},
): string =>
  `<xml><ToUserName><![CDATA[${CORP}]]></ToUserName><FromUserName><![CDATA[${from}]]></FromUserName>` +
  `<CreateTime>1790000100</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${content}]]></Content>` +
  `<MsgId>${id}</MsgId><AgentID>${agent}</AgentID></xml>`;

/** An event of the corp. */
export const eventOf = (event: string, fields: string, from = 'sys'): string =>
  `<xml><ToUserName><![CDATA[${CORP}]]></ToUserName><FromUserName><![CDATA[${from}]]></FromUserName>` +
  `<CreateTime>1790000200</CreateTime><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[${event}]]></Event>${fields}</xml>`;
