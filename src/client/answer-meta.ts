import type { WechatAnswer } from '../account/call/judge-answer.js';

/** Kept beside the answers, not in them: an answer stays the plain object that WeChat sent. */
const answers = new WeakMap<object, WechatAnswer>();

/** Everything about an answer that is not in its JSON. */
export interface WechatAnswerMeta {
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came (after decryption, for a signed call). */
  readonly raw: string;
  /** 0, whether WeChat said so or left it out. */
  readonly errcode: number;
  readonly errmsg: string | undefined;
}

/** Remembers where an answer came from. */
export function remember(answer: WechatAnswer): void {
  answers.set(answer.json, answer);
}

/**
 * The status, headers and raw body behind an answer of the client.
 *
 * @param result the very object that the call gave back; undefined for any other.
 * @example
 * const menu = await wechat.api.get('/cgi-bin/menu/get');
 * answerOf(menu)?.headers.get('date');
 */
export function answerOf(result: object): WechatAnswerMeta | undefined {
  const answer = answers.get(result);
  if (!answer) return undefined;
  const { status, headers, raw, json } = answer;
  const errmsg = typeof json['errmsg'] === 'string' ? json['errmsg'] : undefined;
  return { status, headers, raw, errcode: 0, errmsg };
}
