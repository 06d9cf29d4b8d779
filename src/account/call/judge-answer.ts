import {
  codeOf,
  isObject,
  type JsonObject,
  parseObject,
  unreadableAnswer,
} from '../../http/errcode-answer.js';
import type { WechatApiError } from '../../http/http.errors.js';
import { hasRepeatedName } from '../../http/json.js';
import type { CallAnswer, CallVerdict, RetryClass } from '../../http/verdict.js';
import { refusalError } from './refusals.js';
import { isTokenFault } from './retcodes.js';

/** The fields that say whether an answer is a refusal. */
const DECISIVE = ['errcode', 'base_resp', 'ret'];
/** Beyond the limit of a minute or a second. */
const THROTTLED: ReadonlySet<number | string> = new Set([45011, 44990]);

const utf8 = new TextDecoder();

/**
 * Judges an answer of an Official Account or Mini Program API. It is the only place that does.
 *
 * A refusal has an `errcode` other than 0, whatever the HTTP status: WeChat answers 200 to nearly everything. Some APIs
 * (`/publisher/stat`, `/wxa/operationams`) have no `errcode` but `base_resp.ret` or `ret`. An answer whose `errcode` is
 * no number, or is there twice, proves nothing and counts as malformed.
 *
 * @param path the path that was called, without its query. It names the request in errors.
 * @param secrets gives the values that must not appear in an error even if WeChat quotes them; asked for a refusal only.
 */
export function judgeAnswer(
  { status, bytes }: Pick<CallAnswer, 'status' | 'bytes'>,
  path: string,
  secrets: () => readonly (string | undefined)[],
): CallVerdict {
  const raw = utf8.decode(bytes);
  const json = parseObject(raw);
  const refusal = json && (hasRepeatedName(raw, DECISIVE) ? undefined : refusalIn(json));
  if (!json || !refusal) return unreadableAnswer(raw, status, path);
  const { code, text, named } = refusal;
  if (code !== 0) return refused(refusalError(code, text, path, secrets()));
  // A gateway's own error may be JSON too; WeChat's errors have a code.
  if (status >= 400 && !named) return unreadableAnswer(raw, status, path);
  return { outcome: 'success', json, raw, errmsg: text === '' ? undefined : text };
}

function refused(error: WechatApiError): CallVerdict {
  const { errcode } = error;
  let retry: RetryClass = 'none';
  if (error.class === 'system-busy') retry = 'busy';
  else if (THROTTLED.has(errcode)) retry = 'throttled';
  return { outcome: 'refused', error, credentialDead: isTokenFault(errcode), retry };
}

/** The code of an answer and its text. Code 0 if the answer has none, undefined if its code is not a code. */
function refusalIn(json: JsonObject): { code: number; text: string; named: boolean } | undefined {
  const named = 'errcode' in json;
  if (named) {
    const code = codeOf(json['errcode']);
    if (code === undefined) return undefined;
    if (code !== 0) return { code, text: textOf(json), named };
  }
  const base = json['base_resp'];
  if (isObject(base) && 'ret' in base) {
    const code = codeOf(base['ret']);
    return code === undefined ? undefined : { code, text: textOf(base) || textOf(json), named: true };
  }
  if (!named && 'ret' in json) {
    const code = codeOf(json['ret']);
    if (code !== undefined) return { code, text: textOf(json), named: true };
    // Without a text for people beside it, `ret` may be a field of another meaning.
    if ('err_msg' in json) return undefined;
  }
  return { code: 0, text: textOf(json), named };
}

function textOf({ errmsg, err_msg: underscored }: JsonObject): string {
  if (typeof errmsg === 'string') return errmsg;
  return typeof underscored === 'string' ? underscored : '';
}
