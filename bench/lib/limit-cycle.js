import { createCipheriv, createDecipheriv, hash, randomFillSync, timingSafeEqual } from 'node:crypto';
import { account } from './account.js';

// The limit: one safe-mode cycle by hand, with no library and no generality. It checks the signature and the
// frame's end and looks for the fields of a text message where they are. Nothing that is for users can be faster.

const key = Buffer.from(account.encodingAesKey, 'base64');
const iv = key.subarray(0, 16);
const appId = Buffer.from(account.appId);
const token = account.token;
const encoder = createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
const decoder = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
/** What the encoder mixes into its next block. */
let chained = iv;

let pool = Buffer.alloc(0);
let used = 0;
function random16() {
  if (used === pool.length) {
    pool = randomFillSync(Buffer.allocUnsafeSlow(16 * 1024));
    used = 0;
  }
  return pool.subarray(used, (used += 16));
}

const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const sign = (timestamp, nonce, encrypt) =>
  hash('sha1', [token, timestamp, nonce, encrypt].sort(byCode).join(''));

function between(text, before, after) {
  const start = text.indexOf(before) + before.length;
  return text.slice(start, text.indexOf(after, start));
}

const given = Buffer.alloc(20);
const expected = Buffer.alloc(20);

/**
 * Verify, decrypt, parse, build a reply, encrypt, sign.
 * @param {Record<string, string>} query
 * @param {string} body
 * @param {(content: string) => string} answer
 */
export function limitCycle(query, body, answer) {
  const message = limitOpen(query, between(body, '<Encrypt><![CDATA[', ']]></Encrypt>'));
  const content = between(message, '<Content><![CDATA[', ']]></Content>');
  return limitReply(query, message, answer(content));
}

/** The same for an event, of which two fields are looked for: its name and its key. */
export function limitEventCycle(query, body, answer) {
  const message = limitOpen(query, between(body, '<Encrypt><![CDATA[', ']]></Encrypt>'));
  const event = between(message, '<Event><![CDATA[', ']]></Event>');
  const hasKey = message.includes('<EventKey>');
  const eventKey = hasKey ? between(message, '<EventKey><![CDATA[', ']]></EventKey>') : '';
  return limitReply(query, message, answer(event, eventKey));
}

/** The same for an event of any kind, of which all fields are read: what it says is in them. */
export function limitFieldsCycle(query, body, answer) {
  const message = limitOpen(query, between(body, '<Encrypt><![CDATA[', ']]></Encrypt>'));
  return limitReply(query, message, answer(fieldsOf(message)));
}

/** The fields of the root, by their names; a structure stays text. */
function fieldsOf(message) {
  const fields = {};
  let at = '<xml>'.length;
  for (;;) {
    const tag = message.indexOf('<', at);
    if (message.charCodeAt(tag + 1) === SLASH) return fields;
    const start = message.indexOf('>', tag) + 1;
    const name = message.slice(tag + 1, start - 1);
    const isSection = message.startsWith('<![CDATA[', start);
    const end = isSection ? message.indexOf(']]>', start) : message.indexOf(`</${name}>`, start);
    fields[name] = message.slice(isSection ? start + 9 : start, end);
    at = end + (isSection ? 3 : 0) + name.length + 3;
  }
}

const SLASH = 0x2f;

/** The same for JSON, with the platform's own parser. */
export function limitJsonCycle(query, body, answer) {
  const { FromUserName, ToUserName, Content } = JSON.parse(limitOpen(query, JSON.parse(body).Encrypt));
  const CreateTime = Math.floor(Date.now() / 1000);
  const reply = {
    ToUserName: FromUserName,
    FromUserName: ToUserName,
    CreateTime,
    MsgType: 'text',
    Content: answer(Content),
  };
  const Encrypt = seal(JSON.stringify(reply));
  const MsgSignature = sign(String(CreateTime), query.nonce, Encrypt);
  return JSON.stringify({ Encrypt, MsgSignature, TimeStamp: CreateTime, Nonce: query.nonce });
}

/** Verifies and decrypts. */
function limitOpen(query, encrypt) {
  given.write(query.msg_signature, 'hex');
  expected.write(sign(query.timestamp, query.nonce, encrypt), 'hex');
  if (!timingSafeEqual(given, expected)) throw new Error('wrong signature');
  return open(encrypt);
}

/** Builds the text reply to a message in XML, encrypts and signs it. */
function limitReply(query, message, text) {
  const from = between(message, '<FromUserName><![CDATA[', ']]></FromUserName>');
  const to = between(message, '<ToUserName><![CDATA[', ']]></ToUserName>');
  const timestamp = String(Math.floor(Date.now() / 1000));
  const sealed = seal(
    `<xml><ToUserName><![CDATA[${from}]]></ToUserName><FromUserName><![CDATA[${to}]]></FromUserName>` +
      `<CreateTime>${timestamp}</CreateTime><MsgType><![CDATA[text]]></MsgType>` +
      `<Content><![CDATA[${text}]]></Content></xml>`,
  );
  return (
    `<xml><Encrypt><![CDATA[${sealed}]]></Encrypt>` +
    `<MsgSignature><![CDATA[${sign(timestamp, query.nonce, sealed)}]]></MsgSignature>` +
    `<TimeStamp>${timestamp}</TimeStamp><Nonce><![CDATA[${query.nonce}]]></Nonce></xml>`
  );
}

// The contexts are kept: a CBC context that is given the IV as a block of its own starts afresh with the next.
function open(encrypt) {
  const size = Buffer.byteLength(encrypt, 'base64');
  const input = Buffer.allocUnsafe(16 + size);
  input.set(iv, 0);
  input.write(encrypt, 16, 'base64');
  const frame = decoder.update(input);
  const end = 36 + frame.readUInt32BE(32);
  if (appId.compare(frame, end, end + appId.length) !== 0) throw new Error('wrong app');
  return frame.utf8Slice(36, end);
}

function seal(message) {
  const length = Buffer.byteLength(message);
  const bare = 20 + length + appId.length;
  const pad = 32 - (bare % 32);
  const frame = Buffer.allocUnsafe(bare + pad);
  const random = random16();
  for (let i = 0; i < 16; i++) frame[i] = random[i] ^ iv[i] ^ chained[i];
  frame.writeUInt32BE(length, 16);
  frame.utf8Write(message, 20);
  frame.set(appId, 20 + length);
  frame.fill(pad, bare);
  const encrypted = encoder.update(frame);
  chained = encrypted.subarray(-16);
  return encrypted.base64Slice(0, encrypted.length);
}
