import { redactText } from '../../core/redact.js';
import { WechatApiError, WechatUpstreamError } from '../../http/http.errors.js';
import { parseJson } from '../../http/json.js';
import type { WechatHttpResponse } from '../../http/wechat-http.js';

/** One answer of WeChat, understood. */
export interface WechatAnswer {
  /** The JSON object; integers beyond 2^53 are strings. */
  readonly json: Record<string, unknown>;
  /** The body as it came. */
  readonly raw: string;
  readonly status: number;
  readonly headers: Headers;
}

const utf8 = new TextDecoder();

/**
 * Reads an answer of WeChat to the end and understands it.
 *
 * Success is told by `errcode` absent or 0, whatever the HTTP status: WeChat answers 200 to nearly everything.
 *
 * @param path the path that was called, without its query; it names the request in errors.
 * @param secrets values that must not appear in an error even if WeChat quotes them.
 * @throws WechatApiError where WeChat refused.
 * @throws WechatUpstreamError where the answer is none: `html`, `empty`, `malformed`, `http-status`.
 */
export async function readAnswer(
  response: WechatHttpResponse,
  path: string,
  secrets?: readonly (string | undefined)[],
): Promise<WechatAnswer> {
  return understand(await response.bytes(), response, path, secrets);
}

/** As {@link readAnswer}, for a body that has been read already. */
export function understand(
  body: Uint8Array,
  { status, headers }: Pick<WechatHttpResponse, 'status' | 'headers'>,
  path: string,
  secrets?: readonly (string | undefined)[],
): WechatAnswer {
  const raw = utf8.decode(body);
  const json = parseObject(raw);
  if (!json) throw noAnswer(raw, status, path);
  const errcode = errcodeOf(json);
  if (errcode !== 0) {
    const errmsg = typeof json['errmsg'] === 'string' ? json['errmsg'] : '';
    throw new WechatApiError(errcode, redactText(errmsg, secrets), path);
  }
  return { json, raw, status, headers };
}

function parseObject(raw: string): Record<string, unknown> | undefined {
  try {
    const json = parseJson(raw);
    return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** `errcode` as a number, whether it came as one or in quotes; 0 when it is absent. */
function errcodeOf(json: Record<string, unknown>): number {
  const { errcode } = json;
  if (typeof errcode === 'number') return errcode;
  return typeof errcode === 'string' && /^-?\d{1,15}$/.test(errcode) ? Number(errcode) : 0;
}

function noAnswer(raw: string, status: number, path: string): WechatUpstreamError {
  const text = raw.trimStart();
  const details = { status, sent: true };
  if (status >= 400) {
    return new WechatUpstreamError(
      'http-status',
      `WeChat answered ${path} with HTTP status ${status} and no JSON. A gateway may be down: try again later.`,
      details,
    );
  }
  if (text === '') {
    return new WechatUpstreamError('empty', `WeChat answered ${path} with an empty body.`, details);
  }
  if (text.startsWith('<')) {
    return new WechatUpstreamError(
      'html',
      `WeChat answered ${path} with a web page, not JSON. A proxy or a gateway may stand in between.`,
      details,
    );
  }
  return new WechatUpstreamError(
    'malformed',
    `WeChat answered ${path} with something that is not a JSON object; it may have been cut short.`,
    details,
  );
}
