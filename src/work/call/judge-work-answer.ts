import { redactText } from '../../core/redact.js';
import { codeOf, parseObject, unreadableAnswer } from '../../http/errcode-answer.js';
import { WechatApiError } from '../../http/http.errors.js';
import { hasRepeatedName } from '../../http/json.js';
import type { CallAnswer, CallVerdict, RetryClass } from '../../http/verdict.js';
import { isDeadToken, workRetcodeOf, type WorkTokenKind } from './work-retcodes.js';

/** At these paths 40001 speaks of the secret that was sent, not of a token. */
const SECRET_PATHS: ReadonlySet<string> = new Set([
  '/cgi-bin/gettoken',
  '/cgi-bin/service/get_suite_token',
  '/cgi-bin/service/get_provider_token',
]);
const WRONG_SECRET = {
  class: 'credential',
  meaning: 'the secret is wrong, or belongs to another corp or application',
  advice:
    'copy the Secret of this very application (WECHAT_WORK_SECRET) from the console; do not loop: 2,000 failures an ' +
    'hour block the corp for an hour',
} as const;

const utf8 = new TextDecoder();

/** How an answer is to be understood. */
interface JudgeContext {
  /** The path that was called, without its query. It names the request in errors. */
  readonly path: string;
  /** Which credential the call carried. */
  readonly token: WorkTokenKind;
  /** Gives the values that must not appear in an error; asked for a refusal only. */
  readonly secrets: () => readonly (string | undefined)[];
}

/**
 * Judges an answer of WeCom. It is the only place that does.
 *
 * A refusal has an `errcode` other than 0. Some answers have none when they succeed.
 */
export function judgeWorkAnswer(
  { status, bytes }: Pick<CallAnswer, 'status' | 'bytes'>,
  { path, token, secrets }: JudgeContext,
): CallVerdict {
  const raw = utf8.decode(bytes);
  const json = parseObject(raw);
  if (!json || hasRepeatedName(raw, ['errcode'])) return unreadableAnswer(raw, status, path);
  const named = 'errcode' in json;
  const code = named ? codeOf(json['errcode']) : 0;
  // A gateway's own error may be JSON too; WeCom's errors have a code.
  if (code === undefined || (status >= 400 && !named)) return unreadableAnswer(raw, status, path);
  const text = typeof json['errmsg'] === 'string' ? json['errmsg'] : '';
  if (code === 0) return { outcome: 'success', json, raw, errmsg: text === '' ? undefined : text };
  return refused(code, redactText(text, secrets()), path, token);
}

function refused(code: number, errmsg: string, path: string, token: WorkTokenKind): CallVerdict {
  const known = code === 40001 && SECRET_PATHS.has(path) ? WRONG_SECRET : workRetcodeOf(code);
  const about = known && { class: known.class, meaning: known.meaning, advice: known.advice };
  const error = new WechatApiError(code, errmsg, path, about);
  let retry: RetryClass = 'none';
  if (error.class === 'system-busy') retry = 'busy';
  // Too many at once; 45009 in contrast blocks for the rest of a minute at least.
  else if (code === 45033) retry = 'throttled';
  return {
    outcome: 'refused',
    error,
    credentialDead: isDeadToken(code, token) && !SECRET_PATHS.has(path),
    retry,
  };
}
