import { createDecipheriv } from 'node:crypto';
import { account } from './account.js';
import { sha1 } from './push.js';

const key = Buffer.from(`${account.encodingAesKey}=`, 'base64');

/**
 * Opens a sealed reply as WeChat would and compares its text.
 * @throws Error that says what is wrong
 */
export function checkReply(body, expected) {
  const encrypt = field(body, 'Encrypt');
  const signature = sha1(account.token, field(body, 'TimeStamp'), field(body, 'Nonce'), encrypt);
  if (signature !== field(body, 'MsgSignature')) throw new Error('The signature of the reply is wrong.');
  // Padding is not judged: the frame's own length says where the message ends.
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const frame = Buffer.concat([decipher.update(encrypt, 'base64'), decipher.final()]);
  const end = 20 + frame.readUInt32BE(16);
  const message = frame.toString('utf8', 20, end);
  if (frame.toString('utf8', end, end + account.appId.length) !== account.appId)
    throw new Error('The reply is for another app.');
  if (field(message, 'MsgType') !== 'text' || field(message, 'Content') !== expected)
    throw new Error(`Expected the text ${expected}, got ${message}`);
}

function field(text, name) {
  if (text.startsWith('{')) return String(JSON.parse(text)[name]);
  return xmlField(text, name);
}

function xmlField(xml, name) {
  const match = new RegExp(`<${name}>(?:<!\\[CDATA\\[(.*?)\\]\\]>|([^<]*))</${name}>`, 's').exec(xml);
  if (!match) throw new Error(`The reply has no ${name}: ${xml.slice(0, 200)}`);
  return match[1] ?? match[2];
}
