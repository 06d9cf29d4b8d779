import { createCipheriv, createHash, randomBytes, randomInt } from 'node:crypto';
import { account } from './account.js';

// Makes safe-mode pushes as WeChat makes them. Plain code, independent of every subject, so that it can judge them.

const key = Buffer.from(`${account.encodingAesKey}=`, 'base64');
const iv = key.subarray(0, 16);
const SIZE = 600;
export const SENTENCE = '今天天气怎么样？Please tell me about the weather in the city where I am now. ';

/** Handlers answer `pong` and the push's number, so that every reply can be checked against its push. */
export const NUMBER_LENGTH = 12;
export const replyTo = (content) => `pong ${content.slice(0, NUMBER_LENGTH)}`;

let counter = randomInt(1e9) * 100;

/**
 * One text push of 600 bytes, encrypted and signed now, unlike every other.
 * @returns {{ query: Record<string, string>, url: string, body: string, expected: string }}
 */
export function makePush(path = '/wechat') {
  const number = nextNumber();
  const timestamp = nowSeconds();
  return { ...sealedPush(messageOf(number, timestamp), { path, timestamp }), expected: replyTo(number) };
}

/** A number that no other push of this process has. */
export const nextNumber = () => String(counter++).padStart(NUMBER_LENGTH, '0');

/**
 * A message as WeChat sends it: encrypted and signed now.
 * @param {string} message the message in clear
 * @param {{ path?: string, format?: 'xml' | 'json', timestamp?: string }} [options]
 */
export function sealedPush(message, { path = '/wechat', format = 'xml', timestamp = nowSeconds() } = {}) {
  const encrypt = encryptMessage(message);
  const nonce = String(randomInt(1e9, 2e9));
  const query = {
    signature: sha1(account.token, timestamp, nonce),
    timestamp,
    nonce,
    openid: OPEN_ID,
    encrypt_type: 'aes',
    msg_signature: sha1(account.token, timestamp, nonce, encrypt),
  };
  return {
    query,
    url: `${path}?${new URLSearchParams(query)}`,
    body:
      format === 'json'
        ? JSON.stringify({ ToUserName: USER_NAME, Encrypt: encrypt })
        : `<xml>\n    <ToUserName><![CDATA[${USER_NAME}]]></ToUserName>\n    <Encrypt><![CDATA[${encrypt}]]></Encrypt>\n</xml>\n`,
  };
}

export const nowSeconds = () => String(Math.floor(Date.now() / 1000));
export const OPEN_ID = 'oIbB0xBenchFollowerOpenId0001';
export const USER_NAME = 'gh_7f083739789a';

function messageOf(number, timestamp) {
  const wrap = (content) =>
    `<xml><ToUserName><![CDATA[${USER_NAME}]]></ToUserName>\n` +
    `<FromUserName><![CDATA[${OPEN_ID}]]></FromUserName>\n<CreateTime>${timestamp}</CreateTime>\n` +
    `<MsgType><![CDATA[text]]></MsgType>\n<Content><![CDATA[${content}]]></Content>\n` +
    `<MsgId>24${number}${timestamp.slice(-6)}</MsgId>\n</xml>`;
  const content = `${number} ${SENTENCE}`;
  const missing = SIZE - Buffer.byteLength(wrap(content));
  return wrap(content + SENTENCE.slice(8).repeat(9).slice(0, missing));
}

function encryptMessage(message) {
  const text = Buffer.from(message);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  const bare = Buffer.concat([randomBytes(16), length, text, Buffer.from(account.appId)]);
  const pad = 32 - (bare.length % 32);
  const cipher = createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  return Buffer.concat([
    cipher.update(Buffer.concat([bare, Buffer.alloc(pad, pad)])),
    cipher.final(),
  ]).toString('base64');
}

const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

export function sha1(...values) {
  return createHash('sha1').update(values.sort(byCode).join('')).digest('hex');
}
