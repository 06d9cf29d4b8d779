import type { WechatClock } from '../core/clock.js';
import type { AccountConf } from '../account/conf/account-conf.js';
import type { AccessTokenKeeper } from '../core/credential.js';
import { readAnswer, type WechatAnswer } from '../account/call/judge-answer.js';
import type { WechatHttp, WechatHttpResponse } from '../http/wechat-http.js';
import type { WechatEvents } from '../observe/wechat.events.js';
import { abortable } from '../core/waiting.js';
import { remember } from './answer-meta.js';
import { perform, type Call, type CallContext, type Payload } from './execute-call.js';
import type { WechatCallOptions, WechatPostOptions, WechatQuery, WechatRequest } from './call-options.js';
import { WechatInputError } from './client.errors.js';
import type { WechatDownload } from './files/download.js';
import { Hosts } from './host-order.js';
import { toJson } from './json-body.js';
import { QuotaGuard } from '../account/call/quota-guard.js';
import type { ApiSecurity } from '../account/call/signing/api-security.js';
import { multipart, type UploadFile, type WechatUploadOptions } from './files/upload.js';
import { checkMilliseconds, checkPath, checkQuery } from './input-checks.js';

const MAX_ANSWER = 8 * 1024 * 1024;
const MAX_DOWNLOAD = 256 * 1024 * 1024;
/** Files take longer than answers; the account's time-out holds where it is longer still. */
const FILE_TIMEOUT_MS = 60_000;

/** What a client of one account is made of. */
export interface WechatClientParts {
  conf: AccountConf;
  keeper: AccessTokenKeeper;
  http: WechatHttp;
  clock: WechatClock;
  events: WechatEvents;
  /** Counts calls against daily limits. Default: as `conf.quotaGuard` says. */
  quota?: QuotaGuard;
}

/** A JSON answer whose type is not known. */
export type WechatJson = Record<string, unknown>;

/**
 * WeChat's server API for one account: the token is added and renewed, refusals become errors, and nothing is
 * done twice that must not be. Every error thrown is a `WechatError`, except the reason of the caller's own signal.
 *
 * @example
 * const { menu } = await client.get<{ menu: Menu }>('/cgi-bin/menu/get');
 * await client.post('/cgi-bin/menu/create', { button: [{ type: 'click', name: 'Help', key: 'HELP' }] });
 */
export class WechatClient {
  // Truly private, so that a client in a log shows no account.
  readonly #conf: AccountConf;
  readonly #context: CallContext;
  #security: Promise<ApiSecurity> | undefined;

  constructor({ conf, keeper, http, clock, events, ...parts }: WechatClientParts) {
    this.#conf = conf;
    const appId = conf.appId ?? conf.name;
    const quota = parts.quota ?? (conf.quotaGuard && new QuotaGuard(appId, clock, events, conf.quotaGuard));
    this.#context = { appId, keeper, http, clock, events, quota, hosts: new Hosts(conf, clock) };
  }

  /** Asks with GET. */
  get<T extends object = WechatJson>(
    path: string,
    query?: WechatQuery,
    options?: WechatCallOptions,
  ): Promise<T> {
    return this.request<T>({ ...options, method: 'GET', path, query });
  }

  /** Posts a JSON body, `{}` when there is none. */
  post<T extends object = WechatJson>(path: string, body?: unknown, options?: WechatPostOptions): Promise<T> {
    return this.request<T>({ ...options, method: 'POST', path, body });
  }

  /**
   * Makes any call; {@link get} and {@link post} are this with fewer words.
   *
   * @throws WechatInputError before anything is sent, for a bad path, query, token or body.
   * @throws WechatApiError where WeChat refused.
   * @throws WechatUpstreamError where WeChat was not reached or not understood.
   */
  async request<T extends object = WechatJson>(request: WechatRequest): Promise<T> {
    const { method, body } = request;
    const call = this.prepare<T>(request, MAX_ANSWER, this.#conf.timeoutMs, readJson);
    if (this.isSigned(request)) {
      const security = await (this.#security ??= this.loadSecurity());
      security.apply(call, request.query, body);
    } else if (method === 'POST') {
      const payload = jsonPayload(body);
      call.payload = () => payload;
    }
    return perform(this.#context, call);
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
    const timeoutMs = Math.max(this.#conf.timeoutMs, FILE_TIMEOUT_MS);
    const request: WechatRequest = { ...options, method: 'POST', path };
    const call = this.prepare<T>(request, MAX_ANSWER, timeoutMs, readJson);
    if (options.signal?.aborted) throw options.signal.reason;
    const body = await abortable(multipart(path, file, options), options.signal);
    call.payload = () => ({ body });
    return perform(this.#context, call);
  }

  /**
   * Fetches a file. An error that WeChat sends in its place is recognised and thrown, whatever it is labelled; a
   * JSON answer that is no error (the address of a video) is in `json`.
   *
   * The caller reads the stream to its end or cancels it; the time-out covers the reading.
   */
  async download(
    path: string,
    request: WechatPostOptions & { method?: 'GET' | 'POST'; body?: unknown } = {},
  ): Promise<WechatDownload> {
    const { method = request.body === undefined ? 'GET' : 'POST', body } = request;
    const timeoutMs = Math.max(this.#conf.timeoutMs, FILE_TIMEOUT_MS);
    const call = this.prepare<WechatDownload>(
      // Fetching changes nothing, by POST neither.
      { repeatable: true, ...request, method, path },
      MAX_DOWNLOAD,
      timeoutMs,
      async (response, secrets) =>
        (await import('./files/download.js')).readDownload(response, path, secrets),
    );
    if (method === 'POST') {
      const payload = jsonPayload(body);
      call.payload = () => payload;
    }
    return perform(this.#context, call);
  }

  /** The checks that need no I/O, and the options with their defaults. */
  private prepare<R>(
    request: WechatRequest,
    maxBytes: number,
    timeoutMs: number,
    read: (
      response: WechatHttpResponse,
      secrets: readonly (string | undefined)[],
      path: string,
    ) => Promise<R>,
  ): Call<R> {
    const { method, path, query, token = true } = request;
    checkPath(path);
    checkQuery(query);
    checkMilliseconds(request.timeoutMs);
    const { appSecret } = this.#conf;
    return {
      method,
      path,
      query,
      token,
      retry: request.retry ?? 'safe',
      repeatable: request.repeatable ?? method === 'GET',
      signal: request.signal,
      timeoutMs: request.timeoutMs ?? timeoutMs,
      maxBytes: request.maxBytes ?? maxBytes,
      baseUrl: request.baseUrl,
      payload: () => NO_PAYLOAD,
      read: (response, _, secrets) => read(response, [...secrets, appSecret], path),
    };
  }

  private isSigned({ signed, method, path }: WechatRequest): boolean {
    const { apiSecurity } = this.#conf;
    const wanted = signed ?? (method === 'POST' && (apiSecurity?.paths?.includes(path) ?? false));
    if (!wanted) return false;
    if (!apiSecurity || this.#conf.appId === undefined) {
      throw new WechatInputError(
        'A signed call needs the account option apiSecurity (keys from the console) and its appId.',
      );
    }
    if (method !== 'POST') throw new WechatInputError('Only a POST can be signed and encrypted.');
    return true;
  }

  private async loadSecurity(): Promise<ApiSecurity> {
    const { ApiSecurity: Security } = await import('../account/call/signing/api-security.js');
    const { clock, events } = this.#context;
    return new Security(this.#conf.appId!, this.#conf.apiSecurity!, clock, events);
  }
}

const NO_PAYLOAD: Payload = {};
const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' };

function jsonPayload(body: unknown): Payload {
  return { headers: JSON_HEADERS, body: body === undefined ? '{}' : toJson(body) };
}

async function readJson<T extends object>(
  response: WechatHttpResponse,
  secrets: readonly (string | undefined)[],
  path: string,
): Promise<T> {
  const answer: WechatAnswer = await readAnswer(response, path, secrets);
  remember(answer);
  return answer.json as T;
}
