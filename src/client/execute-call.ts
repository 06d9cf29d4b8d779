import type { WechatClock } from '../core/clock.js';
import { ownerLabel } from '../core/owner.js';
import { abortable, sleep } from '../core/waiting.js';
import { type SpanStart, type TraceSpan, tracing } from '../observe/telemetry/tracing.js';
import { WechatError } from '../core/wechat.errors.js';
import { WechatApiError, WechatUpstreamError } from '../http/http.errors.js';
import type { CallVerdict } from '../http/verdict.js';
import type { WechatHttp, WechatHttpMethod, WechatHttpResponse } from '../http/wechat-http.js';
import type { WechatEvents } from '../observe/wechat.events.js';
import type { WechatQuery } from './call-options.js';
import type { CallAttempt, CallProtocol } from './call-protocol.js';
import type { HostOrder } from './host-order.js';
import { noteOpenAttempt } from './earlier-attempts.js';
import { checkCredential } from './input-checks.js';
import { type AttemptFailure, nextStep } from './retry.js';
import { sensitiveValues } from './sensitive-values.js';
import { buildUrl } from './url.js';

/** What a call needs around it. */
export interface CallContext {
  readonly protocol: CallProtocol;
  readonly http: WechatHttp;
  readonly clock: WechatClock;
  readonly events: WechatEvents;
  readonly hosts: HostOrder;
}

/** What a call sends. */
export interface CallPayload {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** What the body was made from. */
  readonly content?: unknown;
  /** The form fields beside the file, for an upload. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** A refusal, or something that is not an answer. */
type FailedVerdict = Exclude<CallVerdict, { outcome: 'success' }>;

/** What reading an answer came to. */
export type ReadResult<R> = { readonly outcome: 'success'; readonly value: R } | FailedVerdict;

/** One call, checked and ready to be made. */
export interface PreparedCall<R> extends CallPayload {
  readonly method: WechatHttpMethod;
  readonly path: string;
  readonly query: WechatQuery | undefined;
  /** As the option `token`. */
  readonly token: boolean | string;
  readonly signed: boolean | undefined;
  readonly retry: 'safe' | 'never';
  readonly repeatable: boolean;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly baseUrl: string | undefined;
  /** Reads the answer and lets the protocol judge it. */
  read(response: WechatHttpResponse, attempt: CallAttempt, protocol: CallProtocol): Promise<ReadResult<R>>;
}

/**
 * Makes a call: attempt after attempt, until one is answered or no more may be made.
 *
 * @throws WechatError, or the reason of the caller's own signal.
 */
export function executeCall<R>(context: CallContext, call: PreparedCall<R>): Promise<R> {
  const execution = new CallExecution(context, call);
  const current = tracing();
  return current ? current.run(execution.span(), (span) => execution.run(span)) : execution.run();
}

/** The state of one call while it is made. */
class CallExecution<R> {
  private attempts = 0;
  private repetitions = 0;
  private renewed = false;
  /** An attempt before the last one may have been performed. */
  private isOpen = false;
  private host = 0;
  private bases: readonly string[] = [];
  /** On the monotonic clock. Getting and renewing a credential have limits of their own and do not count. */
  private deadline = 0;
  private credential: string | undefined;
  /** Each credential that this call has used: the first one may be dead and still must not show. */
  private readonly used: string[] = [];

  constructor(
    private readonly context: CallContext,
    private readonly call: PreparedCall<R>,
  ) {}

  /** The span of this call. The path of an API is no secret; its query, which holds the token, is left out. */
  span(): SpanStart {
    const { method, path } = this.call;
    return {
      name: `${method} ${path}`,
      kind: 'client',
      attributes: {
        'http.request.method': method,
        'url.template': path,
        'wechat.owner': ownerLabel(this.context.protocol.owner),
      },
    };
  }

  async run(span?: TraceSpan): Promise<R> {
    const { signal } = this.call;
    if (signal?.aborted) throw signal.reason;
    this.bases = this.basesToTry();
    const checked = this.context.protocol.guard?.check(this.call.path);
    if (checked) await checked;
    const started = this.context.clock.monotonic();
    try {
      await this.loadCredential();
      this.deadline = this.context.clock.monotonic() + this.call.timeoutMs;
      for (;;) {
        const result = await this.attempt();
        if ('value' in result) {
          this.report(started);
          span?.add({ 'wechat.attempts': this.attempts });
          return result.value;
        }
        await this.recover(result);
        this.isOpen ||= mayBeDone(result);
      }
    } catch (error) {
      const failure = signal?.aborted ? (signal.reason as unknown) : this.finalError(error);
      this.report(started, failure);
      const errcode = failure instanceof WechatApiError ? failure.errcode : undefined;
      span?.add({ 'wechat.attempts': this.attempts, 'wechat.errcode': errcode });
      throw failure;
    }
  }

  private basesToTry(): readonly string[] {
    const { baseUrl } = this.call;
    const { protocol, hosts } = this.context;
    return baseUrl === undefined ? hosts.inOrder() : [protocol.resolveBaseUrl(baseUrl)];
  }

  private async loadCredential(): Promise<void> {
    const { token, signal } = this.call;
    const { credential } = this.context.protocol;
    if (typeof token === 'string') this.useCredential(token);
    else if (token && credential) this.useCredential((await abortable(credential.get(), signal)).value);
  }

  private useCredential(value: string): void {
    checkCredential(value);
    this.credential = value;
    this.used.push(value);
  }

  /** Sends the call once and reads what comes back. */
  private async attempt(): Promise<{ value: R } | AttemptFailure> {
    const { protocol, http, hosts } = this.context;
    const { method, path, maxBytes, signal } = this.call;
    const base = this.bases[this.host]!;
    const attempt = this.describe(base);
    this.attempts += 1;
    try {
      const authorized = protocol.authorize(attempt);
      const request = authorized instanceof Promise ? await authorized : authorized;
      protocol.guard?.attempted(path);
      const response = await http.send({ method, ...request, ...this.timeouts(), maxBytes, signal });
      const result = await this.call.read(response, attempt, protocol);
      hosts.reached(base);
      if (result.outcome === 'success') {
        protocol.guard?.succeeded(path, this.call.content);
        return { value: result.value };
      }
      if (result.outcome === 'unreadable') return { error: result.error };
      protocol.guard?.refused(path, result.error);
      return { error: result.error, refusal: result };
    } catch (error) {
      if (isUnreachable(error)) hosts.unreachable(base);
      return { error };
    }
  }

  private describe(base: string): CallAttempt {
    const { method, path, query, headers = {}, body, content, fields, signed } = this.call;
    const { used } = this;
    const { secrets } = this.context.protocol;
    return {
      method,
      base,
      path,
      query,
      url: buildUrl(base, path, query),
      headers,
      body,
      content,
      ...(fields && { fields }),
      credential: this.credential,
      signed,
      secrets: () => [...used, ...secrets, ...sensitiveValues(query, content, fields)],
    };
  }

  /** The time for an attempt. While another host is left, this one is not given all of it. */
  private timeouts(): { timeoutMs: number; connectTimeoutMs?: number } {
    const left = Math.max(1, Math.round(this.deadline - this.context.clock.monotonic()));
    if (!this.hostLeft) return { timeoutMs: left };
    const half = Math.max(1, Math.round(left / 2));
    return this.call.repeatable ? { timeoutMs: half } : { timeoutMs: left, connectTimeoutMs: half };
  }

  private get hostLeft(): boolean {
    return this.host + 1 < this.bases.length;
  }

  /** Prepares the next attempt, or throws the failure if there may be none. */
  private async recover(failure: AttemptFailure): Promise<void> {
    const { clock } = this.context;
    const { retry, repeatable, token, signal } = this.call;
    const renewable = token === true && this.credential !== undefined && !this.renewed;
    const { repetitions, hostLeft } = this;
    const next = nextStep(failure, { retry, repeatable, renewable, repetitions, hostLeft });
    if (next === 'give-up') throw failure.error;
    if (next === 'next-host') {
      this.host += 1;
    } else if (next === 'renew') {
      const asked = clock.monotonic();
      await this.renewCredential(failure.error);
      this.deadline += clock.monotonic() - asked;
    } else {
      if (clock.monotonic() + next.waitMs >= this.deadline) throw failure.error;
      this.repetitions += 1;
      // The clock's timers let the process end; a call that waits must not be lost that way.
      await sleep(clock, next.waitMs, { signal, keepAlive: true });
    }
  }

  /** Takes a renewed credential, or throws the refusal together with the reason why there is none. */
  private async renewCredential(refusal: unknown): Promise<void> {
    const { signal } = this.call;
    const credential = this.context.protocol.credential!;
    const stale = this.credential!;
    this.renewed = true;
    let value: string;
    try {
      ({ value } = await abortable(credential.renew(stale), signal));
    } catch (error) {
      if (signal?.aborted) throw error;
      if (refusal instanceof WechatApiError) refusal.explain({ cause: toWechatError(error) });
      throw refusal;
    }
    if (value === stale) {
      if (refusal instanceof WechatApiError) refusal.explain({ hint: credential.unchangedHint });
      throw refusal;
    }
    this.useCredential(value);
  }

  /** The error that a call ends with. It says of all attempts, not of the last one alone, whether one was sent. */
  private finalError(error: unknown): WechatError {
    let failure = toWechatError(error);
    if (!this.isOpen) return failure;
    if (failure instanceof WechatUpstreamError && failure.details.sent === false) {
      const { kind, message, details } = failure;
      const text = `${message.replace(' Nothing was sent.', '')} An attempt before was sent.`;
      failure = new WechatUpstreamError(kind, text, { ...details, sent: true });
    }
    noteOpenAttempt(failure);
    return failure;
  }

  private report(started: number, failure?: unknown): void {
    const { events, clock, protocol } = this.context;
    if (events.listenerCount('api.called') === 0) return;
    const { method, path } = this.call;
    events.emit('api.called', {
      appId: ownerLabel(protocol.owner),
      method,
      // A product may allow a query in its paths, with a token in it.
      path: path.split('?', 1)[0]!,
      ms: clock.monotonic() - started,
      errcode: failure instanceof WechatApiError ? failure.errcode : 0,
      attempts: this.attempts,
      ...(failure !== undefined && { failure: failureWord(failure) }),
    });
  }
}

/** Whether an attempt that failed so may have been performed all the same. */
function mayBeDone({ error, refusal }: AttemptFailure): boolean {
  if (refusal) return !refusal.credentialDead;
  return !(error instanceof WechatUpstreamError) || error.details.sent !== false;
}

function isUnreachable(error: unknown): boolean {
  return error instanceof WechatUpstreamError && (error.kind === 'network' || error.kind === 'timeout');
}

/** What a replaced transport or a credential source threw, as an error of this package and without its text. */
function toWechatError(error: unknown): WechatError {
  if (error instanceof WechatError) return error;
  const name = error instanceof Error ? error.name.replace(/\W/g, '') : typeof error;
  return new WechatUpstreamError(
    'network',
    `The application's own HTTP transport or credential source failed with a ${name}.`,
    {
      sent: true,
    },
  );
}

/** One word for a failure: the error's code, or its kind where WeChat was not understood. */
function failureWord(error: unknown): string {
  if (error instanceof WechatUpstreamError) return error.kind;
  return error instanceof WechatError ? error.code : 'aborted';
}
