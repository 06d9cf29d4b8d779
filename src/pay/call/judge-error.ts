import { redactText } from '../../core/redact.js';
import { WechatUpstreamError } from '../../http/http.errors.js';
import type { CallAnswer, CallVerdict } from '../../http/verdict.js';
import { payCode } from './error-codes.js';
import { type PayErrorDetail, type SignInformation, WechatPayApiError } from './pay.errors.js';

type Json = Record<string, unknown>;
type Failed = Exclude<CallVerdict, { outcome: 'success' }>;

/**
 * The error that an answer without success stands for. Such answers are not verified: WeChat Pay does not sign all of
 * them, and they can only make a call fail.
 *
 * @param secrets gives the values that must not appear in an error
 */
export function judgeError(
  { status, headers, bytes }: CallAnswer,
  path: string,
  secrets: () => readonly (string | undefined)[],
): Failed {
  const json = objectIn(textIn(bytes));
  const code = json?.['code'];
  if (!json || typeof code !== 'string' || code === '') return unreadable(status, path);
  const known = payCode(code, status);
  const { detail, signInformation } = detailIn(json);
  const rid = headers.get('request-id') ?? undefined;
  const text = redactText(textOf(json['message']), secrets());
  const hint = detail?.field ? ` (${detail.field}: ${detail.issue ?? 'wrong'})` : '';
  const error = new WechatPayApiError(code, redactText(text + hint, secrets()), path, {
    status,
    class: known.class,
    ...(known.advice !== '' && { advice: known.advice }),
    ...(rid !== undefined && { rid }),
    detail,
    signInformation,
  });
  return { outcome: 'refused', error, credentialDead: false, retry: known.retry ?? 'none' };
}

/** The text of an answer. */
export function textIn({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
}

/** The JSON object in a text; undefined for anything else. */
export function objectIn(text: string): Json | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return isObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

/** What the detail of an error says. WeChat Pay wraps it once more in some answers. */
function detailIn(json: Json): { detail?: PayErrorDetail; signInformation?: SignInformation } {
  const outer = json['detail'];
  if (!isObject(outer)) return {};
  const inner = isObject(outer['detail']) ? outer['detail'] : outer;
  const information = inner['sign_information'] ?? outer['sign_information'];
  const { field, issue, location } = inner;
  return {
    ...(typeof field === 'string' && {
      detail: {
        field,
        ...(typeof issue === 'string' && { issue }),
        ...(typeof location === 'string' && { location }),
      },
    }),
    ...(isObject(information) && { signInformation: information }),
  };
}

function unreadable(status: number, path: string): Failed {
  const what = status >= 400 ? `HTTP status ${status} and no answer of its API` : 'no JSON object';
  return {
    outcome: 'unreadable',
    error: new WechatUpstreamError(
      status >= 400 ? 'http-status' : 'malformed',
      `WeChat Pay answered ${path} with ${what}. A gateway may stand in between, or be down.`,
      { status, sent: true },
    ),
  };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
