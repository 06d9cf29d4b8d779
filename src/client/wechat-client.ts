import type { WechatClock } from '../core/clock.js';
import { abortable } from '../core/waiting.js';
import type { WechatHttp, WechatHttpResponse } from '../http/wechat-http.js';
import type { WechatEvents } from '../observe/wechat.events.js';
import type { WechatCallOptions, WechatPostOptions, WechatQuery, WechatRequest } from './call-options.js';
import type { CallAttempt, CallProtocol } from './call-protocol.js';
import {
  type CallContext,
  type CallPayload,
  executeCall,
  type PreparedCall,
  type ReadResult,
} from './execute-call.js';
import type { WechatDownload } from './files/download.js';
import type { UploadFile, WechatUploadOptions } from './files/upload.js';
import { HostOrder } from './host-order.js';
import { checkMilliseconds, checkPath, checkQuery } from './input-checks.js';
import { toJson } from './json-body.js';
import { keepResponseMeta } from './response-meta.js';

const MAX_ANSWER = 8 * 1024 * 1024;
const MAX_DOWNLOAD = 256 * 1024 * 1024;
/** The shortest time-out of a call with a file. A longer one of the account is used instead. */
const FILE_TIMEOUT_MS = 60_000;

/** What a client is made of. */
export interface WechatClientParts {
  /** What is particular to the product. */
  protocol: CallProtocol;
  http: WechatHttp;
  clock: WechatClock;
  events: WechatEvents;
}

/** A JSON answer whose type is not known. */
export type WechatJson = Record<string, unknown>;

/**
 * The server API of one owner (an Official Account, say): credentials are added and renewed, refusals become errors,
 * and nothing that could do harm twice is sent twice. Every error thrown is a `WechatError`, except the reason of
 * the caller's own signal.
 *
 * @example
 * const { menu } = await client.get<{ menu: Menu }>('/cgi-bin/menu/get');
 * await client.post('/cgi-bin/menu/create', { button: [{ type: 'click', name: 'Help', key: 'HELP' }] });
 */
export class WechatClient {
  // Private in the language's own sense, so that a client in a log shows no account.
  readonly #context: CallContext;

  constructor({ protocol, http, clock, events }: WechatClientParts) {
    this.#context = { protocol, http, clock, events, hosts: new HostOrder(protocol.hosts, clock) };
  }

  /** Asks with GET. */
  get<T extends object = WechatJson>(
    path: string,
    query?: WechatQuery,
    options?: WechatCallOptions,
  ): Promise<T> {
    return this.request<T>({ ...options, method: 'GET', path, query });
  }

  /** Posts a JSON body. */
  post<T extends object = WechatJson>(path: string, body?: unknown, options?: WechatPostOptions): Promise<T> {
    return this.request<T>({ ...options, method: 'POST', path, body });
  }

  /**
   * Makes a call with any method; {@link get} and {@link post} are this with fewer words.
   *
   * @throws WechatInputError before anything is sent, for a bad path, query, token or body.
   * @throws WechatApiError if WeChat refused.
   * @throws WechatUpstreamError if WeChat was not reached or not understood.
   */
  async request<T extends object = WechatJson>(request: WechatRequest): Promise<T> {
    this.check(request);
    const { protocol } = this.#context;
    const payload = jsonPayload(request, protocol.emptyBody);
    const call = this.prepare<T>(request, payload, MAX_ANSWER, protocol.timeoutMs, readJson);
    return executeCall(this.#context, call);
  }

  /**
   * Uploads a file as `multipart/form-data`.
   *
   * @param file the path of a file, its bytes, a Blob, or a stream (which is read whole first: WeChat takes no
   * upload without a length).
   * @throws WechatInputError before anything is sent, for a file that is missing, empty or over its limit.
   */
  async upload<T extends object = WechatJson>(
    path: string,
    file: UploadFile,
    options: WechatUploadOptions = {},
  ): Promise<T> {
    const { protocol } = this.#context;
    const request: WechatRequest = { ...options, method: 'POST', path };
    this.check(request);
    if (options.signal?.aborted) throw options.signal.reason;
    const { readUpload } = await import('./files/upload.js');
    const limit = options.limit ?? protocol.uploadLimit?.(path, options.query);
    const payload = await abortable(readUpload(file, limit, options), options.signal);
    const timeoutMs = Math.max(protocol.timeoutMs, FILE_TIMEOUT_MS);
    return executeCall(this.#context, this.prepare<T>(request, payload, MAX_ANSWER, timeoutMs, readJson));
  }

  /**
   * Fetches a file. An error that WeChat sends in its place is recognised and thrown, whatever its label says. A
   * JSON answer that is not an error (the address of a video) is in `json`.
   *
   * The caller reads the stream to its end or cancels it; the time-out covers the reading.
   */
  async download(
    path: string,
    request: WechatPostOptions & { method?: 'GET' | 'POST'; body?: unknown } = {},
  ): Promise<WechatDownload> {
    const { protocol } = this.#context;
    const { method = request.body === undefined ? 'GET' : 'POST' } = request;
    // Fetching changes nothing, with POST neither.
    const whole: WechatRequest = { repeatable: true, ...request, method, path };
    this.check(whole);
    const payload = jsonPayload(whole, protocol.emptyBody);
    const timeoutMs = Math.max(protocol.timeoutMs, FILE_TIMEOUT_MS);
    return executeCall(this.#context, this.prepare(whole, payload, MAX_DOWNLOAD, timeoutMs, readFile));
  }

  /** The checks that need no I/O. */
  private check(request: WechatRequest): void {
    const { protocol } = this.#context;
    if (protocol.checkPath) protocol.checkPath(request.path);
    else checkPath(request.path);
    checkQuery(request.query);
    checkMilliseconds(request.timeoutMs);
    protocol.check?.(request);
  }

  /** Fills in the defaults. */
  private prepare<R>(
    request: WechatRequest,
    payload: CallPayload,
    maxBytes: number,
    timeoutMs: number,
    read: PreparedCall<R>['read'],
  ): PreparedCall<R> {
    const { protocol } = this.#context;
    const { method, path, query, headers, signed, signal, baseUrl, token = true, retry = 'safe' } = request;
    return {
      method,
      path,
      query,
      token,
      retry,
      signed,
      signal,
      baseUrl,
      repeatable: request.repeatable ?? protocol.isRepeatable?.(request) ?? method === 'GET',
      timeoutMs: request.timeoutMs ?? timeoutMs,
      maxBytes: request.maxBytes ?? maxBytes,
      read,
      ...payload,
      ...(headers && { headers: { ...payload.headers, ...headers } }),
    };
  }
}

const NO_PAYLOAD: CallPayload = {};
const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' };

function jsonPayload({ method, body }: WechatRequest, emptyBody: string | undefined): CallPayload {
  if (method === 'GET') return NO_PAYLOAD;
  if (body instanceof Uint8Array) return { body, content: body };
  if (body !== undefined) return { headers: JSON_HEADERS, body: toJson(body), content: body };
  if (method === 'DELETE' || emptyBody === undefined) return NO_PAYLOAD;
  return { headers: JSON_HEADERS, body: emptyBody };
}

async function readJson<T extends object>(
  response: WechatHttpResponse,
  attempt: CallAttempt,
  protocol: CallProtocol,
): Promise<ReadResult<T>> {
  const { status, headers } = response;
  const bytes = await response.bytes();
  const judged = protocol.judge({ status, headers, bytes }, attempt);
  const verdict = judged instanceof Promise ? await judged : judged;
  if (verdict.outcome !== 'success') return verdict;
  const { json, raw, errmsg } = verdict;
  keepResponseMeta(json, { status, headers, raw, errmsg });
  return { outcome: 'success', value: json as T };
}

async function readFile(
  response: WechatHttpResponse,
  attempt: CallAttempt,
  protocol: CallProtocol,
): Promise<ReadResult<WechatDownload>> {
  const { readDownload } = await import('./files/download.js');
  const { status, headers } = response;
  return readDownload(response, (bytes) => protocol.judge({ status, headers, bytes }, attempt));
}
