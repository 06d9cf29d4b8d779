/** Everything about an answer that is not in its JSON. */
export interface WechatAnswerMeta {
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came (after decryption, for a signed call). */
  readonly raw: string;
  /** Always 0: an answer with another errcode is an error. */
  readonly errcode: 0;
  readonly errmsg: string | undefined;
}

/** Kept beside the answers, not in them: an answer stays the plain object that WeChat sent. */
const metas = new WeakMap<object, Omit<WechatAnswerMeta, 'errcode'>>();

/** Keeps what {@link responseMeta} gives for an answer. */
export function keepResponseMeta(answer: object, meta: Omit<WechatAnswerMeta, 'errcode'>): void {
  metas.set(answer, meta);
}

/**
 * The status, headers and raw body behind an answer of the client.
 *
 * @param answer the very object that the call gave back; for any other the result is undefined.
 * @example
 * const menu = await wechat.api.get('/cgi-bin/menu/get');
 * responseMeta(menu)?.headers.get('date');
 */
export function responseMeta(answer: object): WechatAnswerMeta | undefined {
  const meta = metas.get(answer);
  return meta && { ...meta, errcode: 0 };
}
