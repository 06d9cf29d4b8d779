import { type WechatApiError, WechatUpstreamError } from '../../http/http.errors.js';
import { hasRepeatedName, parseAnswerJson } from '../../http/json.js';
import type { CallAnswer, CallVerdict, RetryClass } from '../../http/verdict.js';
import { refusalError } from './refusals.js';
import { isTokenFault } from './retcodes.js';

type Json = Record<string, unknown>;

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
  if (!json || !refusal) return unreadable(raw, status, path);
  const { code, text, named } = refusal;
  if (code !== 0) return refused(refusalError(code, text, path, secrets()));
  // A gateway's own error may be JSON too; WeChat's errors have a code.
  if (status >= 400 && !named) return unreadable(raw, status, path);
  return { outcome: 'success', json, raw, errmsg: text === '' ? undefined : text };
}

function refused(error: WechatApiError): CallVerdict {
  const { errcode } = error;
  let retry: RetryClass = 'none';
  if (error.class === 'system-busy') retry = 'busy';
  else if (THROTTLED.has(errcode)) retry = 'throttled';
  return { outcome: 'refused', error, credentialDead: isTokenFault(errcode), retry };
}

function parseObject(raw: string): Json | undefined {
  try {
    const json = parseAnswerJson(raw);
    return isObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The code of an answer and its text. Code 0 if the answer has none, undefined if its code is not a code. */
function refusalIn(json: Json): { code: number; text: string; named: boolean } | undefined {
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

/** A code as a number, whether it came as one or in quotes. */
function codeOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined;
  return typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : undefined;
}

function textOf({ errmsg, err_msg: underscored }: Json): string {
  if (typeof errmsg === 'string') return errmsg;
  return typeof underscored === 'string' ? underscored : '';
}

function unreadable(raw: string, status: number, path: string): CallVerdict {
  const error = (kind: WechatUpstreamError['kind'], message: string): CallVerdict => ({
    outcome: 'unreadable',
    error: new WechatUpstreamError(kind, message, { status, sent: true }),
  });
  if (status >= 400) {
    return error(
      'http-status',
      `WeChat answered ${path} with HTTP status ${status} and no answer of its API. A gateway may be down: try ` +
        'again later.',
    );
  }
  const text = raw.trimStart();
  if (text === '') return error('empty', `WeChat answered ${path} with an empty body.`);
  if (text.startsWith('<')) {
    return error(
      'html',
      `WeChat answered ${path} with a web page, not JSON. A proxy or a gateway may stand in between.`,
    );
  }
  return error(
    'malformed',
    `WeChat answered ${path} with something that is not an answer of its API: no JSON object, or one whose errcode ` +
      'is not a number. It may have been cut short.',
  );
}
