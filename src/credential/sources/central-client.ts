import type { WechatClock } from '../../core/clock.js';
import type { CentralOptions } from '../../core/credential/central-options.js';
import { abortable, sleep } from '../../core/waiting.js';
import { WechatUpstreamError } from '../../http/http.errors.js';
import { parseAnswerJson } from '../../http/json.js';
import type { WechatHttp } from '../../http/wechat-http.js';
import { retryAfterMs } from '../../http/retry-after.js';
import { CentralLog } from './central-log.js';

/** The server may have to ask WeChat first, which it does within this time. */
const TIMEOUT_MS = 8000;
/** The most credentials that the server takes in one request. */
const MAX_BATCH = 500;
/** A token has at most 2,048 characters; names and numbers come on top. */
const MAX_BYTES_EACH = 4096;
const MAX_ANSWER_BYTES = 64 * 1024;
/** How many credentials are asked for one by one at a time. */
const PARALLEL = 50;
/** How long a request that nobody waits for is kept back, so that it leaves with others. */
const GATHER_MS = 250;
/** A caller waits no longer than this for a server that asked to wait. */
const PATIENCE_MS = 3000;
/** How long a server that knows no batches is asked one by one. */
const NO_BATCH_MS = 600_000;

/** What the server said about one credential. */
interface CentralReply {
  readonly status: number;
  /** The parsed answer; undefined if it is not JSON. */
  readonly answer: unknown;
}

/** How a credential is asked for. */
interface CentralRead {
  /** Nobody waits for it: it may leave a little later, together with others. */
  readonly unhurried?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface Waiting {
  readonly name: string;
  readonly signal: AbortSignal | undefined;
  /** The server asked to wait once already. */
  asked: boolean;
  resolve(reply: CentralReply): void;
  reject(error: unknown): void;
}

/**
 * One central token server, as all credentials of this process see it. Credentials that are asked for at about the
 * same time are fetched by one request, and a server that asks to wait (429 or 503 with `Retry-After`) is left alone
 * by all of them.
 */
class CentralClient {
  private waiting: Waiting[] = [];
  private sending = false;
  private gathering = false;
  private pausedUntil = 0;
  private oneByOneUntil = 0;
  private readonly log: CentralLog;

  constructor(
    private readonly http: WechatHttp,
    private readonly central: CentralOptions,
    private readonly clock: WechatClock,
  ) {
    this.log = new CentralLog(clock);
  }

  /** The current credential of this name: `appId/access_token`, each part percent-encoded. */
  read(name: string, { unhurried = false, signal }: CentralRead = {}): Promise<CentralReply> {
    const reply = new Promise<CentralReply>((resolve, reject) => {
      this.waiting.push({ name, signal, asked: false, resolve, reject });
    });
    if (unhurried) this.gather();
    else this.sendSoon();
    return abortable(reply, signal);
  }

  /** Asks for another credential than the one with this digest. */
  async renew(name: string, staleSha256: string, signal?: AbortSignal): Promise<CentralReply> {
    for (let asked = false; ; asked = true) {
      await this.untilAllowed(signal);
      const reply = await this.send(`${name}/renew`, { stale_sha256: staleSha256 }, 1, signal);
      if (asked || !this.mayAskAgain(reply.status)) return reply;
    }
  }

  private gather(): void {
    if (this.gathering) return;
    this.gathering = true;
    this.clock.setTimeout(() => {
      this.gathering = false;
      this.sendSoon();
    }, GATHER_MS);
  }

  /** Sends what waits at the end of this turn of the event loop: reads of many accounts begin in the same one. */
  private sendSoon(): void {
    if (this.sending) return;
    this.sending = true;
    setImmediate(() => void this.sendAll());
  }

  private async sendAll(): Promise<void> {
    try {
      await this.untilAllowed();
    } catch (error) {
      this.sending = false;
      for (const one of this.waiting.splice(0)) one.reject(error);
      return;
    }
    this.sending = false;
    const waiting = this.waiting.splice(0).filter(({ signal }) => signal?.aborted !== true);
    for (let at = 0; at < waiting.length; at += MAX_BATCH) void this.fetch(waiting.slice(at, at + MAX_BATCH));
  }

  private async fetch(group: Waiting[]): Promise<void> {
    try {
      if (group.length === 1 || this.clock.monotonic() < this.oneByOneUntil) await this.fetchEach(group);
      else await this.fetchTogether(group);
    } catch (error) {
      for (const one of group) one.reject(error);
    }
  }

  private async fetchTogether(group: Waiting[]): Promise<void> {
    const names = [...new Set(group.map(({ name }) => name))];
    const { signal } = group[0]!;
    const shared = group.every((one) => one.signal === signal) ? signal : undefined;
    const { status, answer } = await this.send('batch', { credentials: names }, names.length, shared);
    if (this.askedToWait(status, group)) return;
    // A server that came before batches, or a proxy that does not forward this path or refuses its body.
    if (status === 404 || status === 405) this.oneByOneUntil = this.clock.monotonic() + NO_BATCH_MS;
    if ([400, 404, 405, 413].includes(status)) return this.fetchEach(group);
    if (status !== 200) return group.forEach((one) => one.resolve({ status, answer }));
    const { credentials } = (answer ?? {}) as { credentials?: Record<string, unknown> };
    // A page of a proxy, say: to ask for each alone would bring the same many times over.
    if (typeof credentials !== 'object' || credentials === null) {
      return group.forEach((one) => one.resolve({ status, answer: undefined }));
    }
    const missing: Waiting[] = [];
    for (const one of group) {
      const credential = credentials[one.name];
      if (typeof credential === 'object' && credential !== null) one.resolve({ status, answer: credential });
      else missing.push(one);
    }
    // The batch does not say why. The answer for one credential does.
    await this.fetchEach(missing);
  }

  private async fetchEach(group: Waiting[]): Promise<void> {
    for (let at = 0; at < group.length; at += PARALLEL) {
      await Promise.all(group.slice(at, at + PARALLEL).map((one) => this.fetchOne(one)));
    }
  }

  private async fetchOne(one: Waiting): Promise<void> {
    try {
      const reply = await this.send(one.name, undefined, 1, one.signal);
      if (!this.askedToWait(reply.status, [one])) one.resolve(reply);
    } catch (error) {
      one.reject(error);
    }
  }

  /** Whether the server asked to wait and these are asked for again after that, once. */
  private askedToWait(status: number, group: Waiting[]): boolean {
    if (!this.mayAskAgain(status)) return false;
    const [again, done] = [group.filter(({ asked }) => !asked), group.filter(({ asked }) => asked)];
    for (const one of done) one.resolve({ status, answer: undefined });
    for (const one of again) one.asked = true;
    this.waiting.push(...again);
    if (again.length > 0) this.sendSoon();
    return true;
  }

  private mayAskAgain(status: number): boolean {
    if (status !== 429 && status !== 503) return false;
    const left = this.pausedUntil - this.clock.monotonic();
    return left > 0 && left <= PATIENCE_MS;
  }

  /** @throws WechatUpstreamError where the server asked to wait for longer than a caller can. */
  private async untilAllowed(signal?: AbortSignal): Promise<void> {
    for (;;) {
      const left = this.pausedUntil - this.clock.monotonic();
      if (left <= 0) return;
      if (left > PATIENCE_MS) {
        throw new WechatUpstreamError(
          'http-status',
          `The central token server asked to wait ${Math.ceil(left / 1000)} s more; nothing was sent.`,
          { status: 429, sent: false },
        );
      }
      await sleep(this.clock, left, { signal });
    }
  }

  private async send(
    path: string,
    body: object | undefined,
    count: number,
    signal: AbortSignal | undefined,
  ): Promise<CentralReply> {
    try {
      const response = await this.http.send({
        method: body === undefined ? 'GET' : 'POST',
        url: `${this.central.url}/${path}`,
        headers: {
          authorization: `Bearer ${this.central.key}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        timeoutMs: TIMEOUT_MS,
        maxBytes: Math.max(MAX_ANSWER_BYTES, count * MAX_BYTES_EACH),
        ...(signal && { signal }),
      });
      const { status, headers } = response;
      const bytes = await response.bytes();
      this.note(status, headers, count);
      return { status, answer: jsonIn(bytes) };
    } catch (error) {
      if (error instanceof WechatUpstreamError) this.log.outOfReach(error);
      throw error;
    }
  }

  private note(status: number, headers: Headers, count: number): void {
    const pauseMs = retryAfterMs(status, headers, this.clock);
    if (pauseMs === undefined) {
      if (status < 500) this.log.reached();
      return;
    }
    const until = this.clock.monotonic() + pauseMs;
    this.pausedUntil = Math.max(this.pausedUntil, until);
    this.log.askedToWait(status, pauseMs, count);
  }
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return parseAnswerJson(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

const clients = new WeakMap<WechatHttp, Map<string, CentralClient>>();

/** The one client for this server and key, which all credentials share that are sent over the same transport. */
export function centralClient(http: WechatHttp, central: CentralOptions, clock: WechatClock): CentralClient {
  let ofHttp = clients.get(http);
  if (ofHttp === undefined) clients.set(http, (ofHttp = new Map<string, CentralClient>()));
  const server = `${central.url}\n${central.key}`;
  let client = ofHttp.get(server);
  if (client === undefined) ofHttp.set(server, (client = new CentralClient(http, central, clock)));
  return client;
}
