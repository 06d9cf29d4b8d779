import { MessageCipher } from '../../crypto/message-cipher.js';
import { messageSignature } from '../../crypto/signature.js';
import type { AccountSettings } from '../state/account/account-settings.js';
import { parseAnswerJson } from '../../http/json.js';
import { isObject } from '../util/json.js';
import { readXml } from './xml.js';

/** A passive reply, opened. */
export interface PushReply {
  /** Its fields; texts as strings. */
  parsed: Record<string, unknown>;
  /** Its text in clear. */
  decrypted: string;
}

/** What WeChat makes of the answer to one delivery. */
export type Judgement =
  | { outcome: 'replied'; reply: PushReply; plain: string; warning?: string }
  | { outcome: 'success' }
  | { outcome: 'failed'; why: string };

const failed = (why: string): Judgement => ({ outcome: 'failed', why });

/** Reads an answer as WeChat does: `success`, nothing, or a reply that is signed, encrypted and addressed right. */
export function judge(
  settings: AccountSettings,
  mode: AccountSettings['encryptMode'],
  push: Record<string, unknown>,
  status: number,
  body: string,
): Judgement {
  if (status !== 200) return failed(`status ${status}`);
  if (body === '' || body === 'success') return { outcome: 'success' };
  try {
    const outer = read(body);
    const encrypted = 'Encrypt' in outer && !('MsgType' in outer);
    if (encrypted && mode === 'normal') return failed('encrypted reply in plain mode');
    if (!encrypted && mode === 'safe') return failed('plain reply in safe mode');
    const plain = encrypted ? open(settings, outer) : body;
    const parsed = encrypted ? read(plain) : outer;
    const fault = faultOf(parsed, push);
    if (fault) return failed(fault);
    const warning = cutArticles(parsed, push);
    return { outcome: 'replied', reply: { parsed, decrypted: plain }, plain, ...(warning && { warning }) };
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

function read(text: string): Record<string, unknown> {
  if (text.startsWith('<')) return readXml(text);
  if (!text.startsWith('{')) throw new SyntaxError('neither XML nor JSON, nor "success"');
  const value = parseAnswerJson(text);
  if (!isObject(value)) throw new SyntaxError('not a JSON object');
  return value;
}

/** Decrypts a reply. Only the keys of the account open it, so a wrong AppID or key is found here. */
function open(settings: AccountSettings, outer: Record<string, unknown>): string {
  const [encrypt, signature, time, nonce] = ['Encrypt', 'MsgSignature', 'TimeStamp', 'Nonce'].map((name) => {
    const value = outer[name];
    if (typeof value !== 'string' && typeof value !== 'number')
      throw new Error(`${name} of the reply is missing`);
    return String(value);
  }) as [string, string, string, string];
  if (messageSignature(settings.token, time, nonce, encrypt) !== signature) {
    throw new Error('MsgSignature of the reply is wrong');
  }
  let failure: unknown;
  for (const key of settings.aesKeys) {
    try {
      return new MessageCipher(key, settings.appId).decrypt(encrypt);
    } catch (error) {
      failure = error;
    }
  }
  const reason = (failure as { reason?: string } | undefined)?.reason ?? 'no key';
  throw new Error(`Encrypt of the reply cannot be opened (${reason})`);
}

/** The names of the parts that each kind of reply needs. */
const NEEDED: Record<string, readonly string[]> = {
  text: ['Content'],
  image: ['Image'],
  voice: ['Voice'],
  video: ['Video'],
  music: ['Music'],
  news: ['ArticleCount', 'Articles'],
  transfer_customer_service: [],
  transfer_biz_ai_ivr: [],
};

function faultOf(reply: Record<string, unknown>, push: Record<string, unknown>): string | undefined {
  // Replies to some mini program events hold only what the event's page demands (`ErrCode`, `ErrMsg`).
  if (!('MsgType' in reply)) return 'ErrCode' in reply ? undefined : 'MsgType of the reply is missing';
  const needed = Object.hasOwn(NEEDED, String(reply.MsgType)) ? NEEDED[String(reply.MsgType)] : undefined;
  if (!needed) return `unknown MsgType of the reply`;
  const missing = needed.find((name) => reply[name] === undefined || reply[name] === '');
  if (missing) return `${missing} of the reply is missing or empty`;
  if (reply.ToUserName !== String(push.FromUserName)) return 'ToUserName of the reply is not the sender';
  if (reply.FromUserName !== String(push.ToUserName)) return 'FromUserName of the reply is not the account';
  return undefined;
}

/** What people send themselves is answered with one article at most, everything else with eight. */
const ONE_ARTICLE = new Set(['text', 'image', 'voice', 'video', 'shortvideo', 'link', 'location']);

/** Leaves out the articles that WeChat does not show. @returns what the wire log says about it */
function cutArticles(reply: Record<string, unknown>, push: Record<string, unknown>): string | undefined {
  if (reply.MsgType !== 'news' || !isObject(reply.Articles)) return undefined;
  const { item } = reply.Articles;
  const most = ONE_ARTICLE.has(String(push.MsgType)) ? 1 : 8;
  if (!Array.isArray(item) || item.length <= most) return undefined;
  reply.Articles = { item: item.slice(0, most) };
  reply.ArticleCount = String(most);
  return `WeChat shows ${most} of the ${item.length} articles`;
}
