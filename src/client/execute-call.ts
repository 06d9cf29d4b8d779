import type { WechatClock } from '../core/clock.js';
import { abortable, sleep } from '../core/waiting.js';
import type { AccessTokenKeeper } from '../core/credential.js';
import { WechatApiError, WechatUpstreamError } from '../http/http.errors.js';
import type { WechatHttp, WechatHttpRequest, WechatHttpResponse } from '../http/wechat-http.js';
import type { WechatEvents } from '../observe/wechat.events.js';
import { WechatError } from '../core/wechat.errors.js';
import type { WechatQuery } from './call-options.js';
import type { Hosts } from './host-order.js';
import type { QuotaGuard } from '../account/call/quota-guard.js';
import { nextStep } from './retry.js';
import { checkToken } from './input-checks.js';
import { buildUrl } from './url.js';

/** What a call needs around it. */
export interface CallContext {
  readonly appId: string;
  readonly keeper: AccessTokenKeeper;
  readonly http: WechatHttp;
  readonly clock: WechatClock;
  readonly events: WechatEvents;
  readonly hosts: Hosts;
  readonly quota: QuotaGuard | undefined;
}

/** A body with its headers, made anew for each attempt. */
export type Payload = Pick<WechatHttpRequest, 'headers' | 'body'>;

/** One call, checked and ready to be made. */
export interface Call<R> {
  method: 'GET' | 'POST';
  path: string;
  query: WechatQuery | undefined;
  token: boolean | string;
  retry: 'safe' | 'never';
  repeatable: boolean;
  signal: AbortSignal | undefined;
  timeoutMs: number;
  maxBytes: number;
  baseUrl: string | undefined;
  /** The body for one attempt at this base URL. */
  payload(base: string): Payload | Promise<Payload>;
  /** Understands the answer; throws where it is none or a refusal. `secrets` must not show in what it throws. */
  read(response: WechatHttpResponse, base: string, secrets: readonly string[]): Promise<R>;
}

/** Makes a call: its attempts, one after the other, until one is answered or no more may be made. */
export async function perform<R>(context: CallContext, call: Call<R>): Promise<R> {
  const { clock, hosts, keeper } = context;
  const { signal, timeoutMs } = call;
  if (signal?.aborted) throw signal.reason;
  const order = hosts.inOrder(call.baseUrl);
  context.quota?.check(call.path);
  const started = clock.monotonic();
  const managed = call.token === true;
  const report = (errcode: number, error?: unknown) =>
    finish(context, call, started, attempts, errcode, error);
  let attempts = 0;
  let repetitions = 0;
  let renewed = false;
  let host = 0;
  // Each token that this call has used; the first one may be dead and still must not show.
  const secrets: string[] = [];
  try {
    let token: string | undefined;
    if (typeof call.token === 'string') token = call.token;
    else if (managed) token = (await abortable(keeper.getAccessToken(), signal)).value;
    // Getting a token has a limit of its own; the time-out is for talking to this API.
    let deadline = clock.monotonic() + timeoutMs;
    for (;;) {
      if (token !== undefined) {
        checkToken(token);
        if (token !== secrets.at(-1)) secrets.push(token);
      }
      const base = order[host]!;
      const left = deadline - clock.monotonic();
      const hostLeft = host + 1 < order.length;
      attempts += 1;
      try {
        // Where another host could still read for us, this one is not given all of the time.
        const share = call.repeatable && hostLeft ? left / 2 : left;
        const result = await attempt(context, call, base, token, secrets, Math.max(1, Math.round(share)));
        hosts.reached(base);
        report(0);
        return result;
      } catch (error) {
        const renewable = managed && !renewed;
        const { retry, repeatable } = call;
        const next = nextStep(error, { retry, repeatable, renewable, repetitions, hostLeft });
        if (isUnreachable(error)) hosts.unreachable(base);
        if (next === 'give-up') throw error;
        if (next === 'renew') {
          renewed = true;
          const asked = clock.monotonic();
          token = await renew(keeper, token!, error as WechatApiError, signal);
          deadline += clock.monotonic() - asked;
        } else if (next === 'next-host') {
          host += 1;
        } else {
          if (clock.monotonic() + next.waitMs >= deadline) throw error;
          repetitions += 1;
          await sleep(clock, next.waitMs, { signal, keepAlive: true });
        }
      }
    }
  } catch (error) {
    const failure = signal?.aborted ? (signal.reason as unknown) : owned(error);
    report(failure instanceof WechatApiError ? failure.errcode : 0, failure);
    throw failure;
  }
}

async function attempt<R>(
  context: CallContext,
  call: Call<R>,
  base: string,
  token: string | undefined,
  secrets: readonly string[],
  timeoutMs: number,
): Promise<R> {
  const { method, path, maxBytes, signal } = call;
  const url = buildUrl(base, path, token, call.query);
  const payload = call.payload(base);
  const { headers, body } = payload instanceof Promise ? await payload : payload;
  context.quota?.count(path);
  try {
    const response = await context.http.send({ method, url, headers, body, timeoutMs, maxBytes, signal });
    return await call.read(response, base, secrets);
  } catch (error) {
    if (error instanceof WechatApiError) context.quota?.refused(path, error.errcode);
    throw error;
  }
}

/** The token after the stale one; where there is none, the refusal itself is the answer, with the reason beside. */
async function renew(
  keeper: AccessTokenKeeper,
  stale: string,
  refusal: WechatApiError,
  signal: AbortSignal | undefined,
): Promise<string> {
  try {
    const { value } = await abortable(keeper.renewAccessToken(stale), signal);
    if (value !== stale) return value;
  } catch (error) {
    if (signal?.aborted) throw error;
    refusal.cause = owned(error);
  }
  throw refusal;
}

function isUnreachable(error: unknown): boolean {
  return error instanceof WechatUpstreamError && (error.kind === 'network' || error.kind === 'timeout');
}

/** Whatever a transport or a keeper of somebody else's threw, as an error of this package and free of URLs. */
function owned(error: unknown): WechatError {
  if (error instanceof WechatError) return error;
  const name = error instanceof Error ? error.name.replace(/\W/g, '') : typeof error;
  return new WechatUpstreamError('network', `The call failed in a replaced part with a ${name}.`, {
    sent: true,
  });
}

function finish<R>(
  { events, appId, clock }: CallContext,
  { method, path }: Call<R>,
  started: number,
  attempts: number,
  errcode: number,
  error: unknown,
): void {
  if (events.listenerCount('api.called') === 0) return;
  const ms = clock.monotonic() - started;
  events.emit('api.called', {
    appId,
    method,
    path,
    ms,
    errcode,
    attempts,
    ...(error !== undefined && { failure: failureOf(error) }),
  });
}

/** One word for a failure: the error's code, or its kind where WeChat was not understood. */
function failureOf(error: unknown): string {
  if (error instanceof WechatUpstreamError) return error.kind;
  return error instanceof WechatError ? error.code : 'aborted';
}
