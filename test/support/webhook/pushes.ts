import { randomBytes } from 'node:crypto';
import type { AccountConf } from '../../../src/account/conf/account-conf.js';
import { MessageCipher } from '../../../src/crypto/message-cipher.js';
import { messageSignature, pushSignature } from '../../../src/crypto/signature.js';

/** The query and body of a request from WeChat. */
export interface WireRequest {
  readonly query: Record<string, string>;
  readonly body: string;
}

let lastId = 7_000_000_000_000_000_000n;

export const nextMsgId = (): string => String(++lastId);
export const nonce = (): string => randomBytes(8).toString('hex');
export const nowSeconds = (): string => String(Math.floor(Date.now() / 1000));

/** The XML of a text message. */
export function textXml(content: string, over: Record<string, string> = {}): string {
  return xml({
    ToUserName: 'gh_123456789abc',
    FromUserName: 'oUser1',
    CreateTime: nowSeconds(),
    MsgType: 'text',
    Content: content,
    MsgId: nextMsgId(),
    ...over,
  });
}

/** The XML of an event. */
export function eventXml(event: string, over: Record<string, string> = {}): string {
  return xml({
    ToUserName: 'gh_123456789abc',
    FromUserName: 'oUser1',
    CreateTime: nowSeconds(),
    MsgType: 'event',
    Event: event,
    ...over,
  });
}

export function xml(fields: Record<string, string>): string {
  const inner = Object.entries(fields).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`);
  return `<xml>${inner.join('')}</xml>`;
}

export interface SignOptions {
  timestamp?: string;
  nonce?: string;
  token?: string;
  aesKey?: string;
  appId?: string;
}

/** Signs a message in the account's mode, and encrypts it where the mode asks for it. */
export function signed(conf: AccountConf, message: string, options: SignOptions = {}): WireRequest {
  const timestamp = options.timestamp ?? nowSeconds();
  const once = options.nonce ?? nonce();
  const token = options.token ?? conf.tokens[0]!;
  const query = {
    signature: pushSignature(token, timestamp, once),
    timestamp,
    nonce: once,
    openid: 'oUser1',
  };
  if (conf.encryptMode === 'normal') return { query, body: message };
  const cipher = new MessageCipher(options.aesKey ?? conf.encodingAesKeys[0]!, options.appId ?? conf.appId!);
  const encrypt = cipher.encrypt(message);
  return {
    query: {
      ...query,
      encrypt_type: 'aes',
      msg_signature: messageSignature(token, timestamp, once, encrypt),
    },
    body: sealedBody(conf, message, encrypt),
  };
}

function sealedBody({ encryptMode }: AccountConf, message: string, encrypt: string): string {
  if (message.startsWith('{')) {
    const plain = encryptMode === 'compatible' ? (JSON.parse(message) as object) : { ToUserName: 'gh_1' };
    return JSON.stringify({ ...plain, Encrypt: encrypt });
  }
  const node = `<Encrypt><![CDATA[${encrypt}]]></Encrypt>`;
  return encryptMode === 'compatible'
    ? message.replace('</xml>', `${node}</xml>`)
    : `<xml><ToUserName><![CDATA[gh_1]]></ToUserName>${node}</xml>`;
}

/** Decrypts an encrypted reply, or returns a plain one unchanged. */
export function opened(conf: AccountConf, reply: string, aesKey = conf.encodingAesKeys[0]!): string {
  const encrypt =
    /<Encrypt><!\[CDATA\[([^\]]+)\]\]>/.exec(reply)?.[1] ?? /"Encrypt":"([^"]+)"/.exec(reply)?.[1];
  return encrypt === undefined ? reply : new MessageCipher(aesKey, conf.appId!).decrypt(encrypt);
}

/** The content of a text reply. */
export const contentOf = (reply: string): string | undefined =>
  /<Content><!\[CDATA\[([\s\S]*?)\]\]><\/Content>/.exec(reply)?.[1] ??
  (reply.startsWith('{') ? (JSON.parse(reply) as { Content?: string }).Content : undefined);
