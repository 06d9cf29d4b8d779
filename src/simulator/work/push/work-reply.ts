import { parseAnswerJson } from '../../../http/json.js';
import type { Judgement } from '../../push/push-reply.js';
import { readXml } from '../../push/xml.js';
import type { JsonObject } from '../../util/json.js';
import { isObject } from '../../util/json.js';
import { textOf } from '../../util/text.js';
import type { Channel } from './work-channel.js';
import { openText, workSignature } from './work-cipher.js';

const failed = (why: string): Judgement => ({ outcome: 'failed', why });

/** The parts that each kind of passive reply needs. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  text: ['Content'],
  image: ['Image'],
  voice: ['Voice'],
  video: ['Video'],
  news: ['ArticleCount', 'Articles'],
  update_button: ['Button'],
  update_template_card: ['TemplateCard'],
  update_taskcard: ['TaskCard'],
};

/** What WeCom makes of an application's answer: an empty 200 or a reply that is signed, sealed and addressed right. */
export function judgeReply(channel: Channel, push: JsonObject, status: number, body: string): Judgement {
  if (status !== 200) return failed(`status ${status}`);
  if (body === '' || body === 'success') return { outcome: 'success' };
  try {
    if (!body.startsWith('<')) throw new SyntaxError('neither empty nor XML');
    const plain = open(channel, readXml(body), {
      encrypt: 'Encrypt',
      signature: 'MsgSignature',
      time: 'TimeStamp',
      nonce: 'Nonce',
    });
    const parsed = readXml(plain);
    const fault = faultOf(parsed, push);
    return fault ? failed(fault) : { outcome: 'replied', reply: { parsed, decrypted: plain }, plain };
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

/** As {@link judgeReply}, of a robot's answer, whose envelope and content are JSON. */
export function judgeRobotReply(channel: Channel, status: number, body: string): Judgement {
  if (status !== 200) return failed(`status ${status}`);
  if (body === '') return { outcome: 'success' };
  try {
    const names = { encrypt: 'encrypt', signature: 'msgsignature', time: 'timestamp', nonce: 'nonce' };
    const plain = open(channel, readJson(body), names);
    const parsed = readJson(plain);
    const msgtype = textOf(parsed.msgtype) || (textOf(parsed.response_type) && 'update');
    if (!msgtype) return failed('msgtype of the reply is missing');
    return { outcome: 'replied', reply: { parsed, decrypted: plain }, plain };
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

function readJson(text: string): JsonObject {
  const value = parseAnswerJson(text);
  if (!isObject(value)) throw new SyntaxError('not a JSON object');
  return value;
}

interface Names {
  encrypt: string;
  signature: string;
  time: string;
  nonce: string;
}

function open(channel: Channel, outer: JsonObject, names: Names): string {
  const read = (name: string): string => {
    const text = textOf(outer[name]);
    if (text === '') throw new Error(`${name} of the reply is missing`);
    return text;
  };
  const encrypted = read(names.encrypt);
  const signature = workSignature(channel.token, read(names.time), read(names.nonce), encrypted);
  if (signature !== read(names.signature)) throw new Error(`${names.signature} of the reply is wrong`);
  let failure = 'no key';
  for (const key of channel.aesKeys) {
    try {
      const { message, receiveId } = openText(key, encrypted);
      if (receiveId !== channel.receiveId) throw new Error('the receive id is another');
      return message;
    } catch (error) {
      failure = (error as Error).message;
    }
  }
  throw new Error(`${names.encrypt} of the reply cannot be opened (${failure})`);
}

function faultOf(reply: JsonObject, push: JsonObject): string | undefined {
  const msgType = textOf(reply.MsgType);
  const needed = Object.hasOwn(NEEDED, msgType) ? NEEDED[msgType] : undefined;
  if (!needed) return msgType === '' ? 'MsgType of the reply is missing' : 'unknown MsgType of the reply';
  const missing = needed.find((name) => reply[name] === undefined || reply[name] === '');
  if (missing) return `${missing} of the reply is missing or empty`;
  if (reply.ToUserName !== textOf(push.FromUserName)) return 'ToUserName of the reply is not the sender';
  if (reply.FromUserName !== textOf(push.ToUserName)) return 'FromUserName of the reply is not the corp';
  return undefined;
}
