import { WechatUpstreamError } from './http.errors.js';
import { parseAnswerJson } from './json.js';
import type { CallVerdict } from './verdict.js';

// What the judges of products with an `errcode` in their answers have in common.

/** A JSON object. */
export type JsonObject = Record<string, unknown>;

/** The object that an answer holds; undefined for anything else. */
export function parseObject(raw: string): JsonObject | undefined {
  try {
    const json = parseAnswerJson(raw);
    return isObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A code as a number, whether it came as one or in quotes. */
export function codeOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined;
  return typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : undefined;
}

/** Judges a response that the API did not write: a gateway's error, a web page, an empty or truncated body. */
export function unreadableAnswer(raw: string, status: number, path: string): CallVerdict {
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
