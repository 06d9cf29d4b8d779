import { Logger } from '@nestjs/common';
import type { AccountConf } from '../../src/account/conf/account-conf.js';
import { resolveOptions } from '../../src/account/conf/resolve-options.js';
import { WechatConfService } from '../../src/module/wechat-conf.service.js';
import type { WechatAccountOptions } from '../../src/account/conf/wechat.options.js';
import { Credentials } from '../../src/credential/credentials.js';
import type { WechatHttp, WechatHttpRequest, WechatHttpResponse } from '../../src/http/wechat-http.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { openStore, type OpenedStore } from '../../src/store/open-store.js';
import { FakeClock } from './fake-clock.js';

// What is said of stores and renewals is looked at where it matters; elsewhere it would fill the screen.
Logger.overrideLogger(['fatal']);

/** One request as the wire saw it. */
export interface WireRequest {
  path: string;
  query: URLSearchParams;
  body: Record<string, unknown>;
}

/** What the wire answers: a status with a body, or a promise that decides. */
export type WireAnswer = { status?: number; body: unknown } | Promise<{ status?: number; body: unknown }>;

/** A wire with WeChat's credential endpoints at its other end, all of whose answers a test decides. */
export class FakeWire implements WechatHttp {
  readonly requests: WireRequest[] = [];
  issued = 0;

  constructor(public answer: (request: WireRequest, wire: FakeWire) => WireAnswer = issue) {}

  get tokenRequests(): number {
    return this.requests.filter((r) => r.path !== '/cgi-bin/ticket/getticket').length;
  }

  get ticketRequests(): number {
    return this.requests.length - this.tokenRequests;
  }

  async send(request: WechatHttpRequest): Promise<WechatHttpResponse> {
    const url = new URL(request.url);
    const seen: WireRequest = {
      path: url.pathname,
      query: url.searchParams,
      body: typeof request.body === 'string' ? (JSON.parse(request.body) as Record<string, unknown>) : {},
    };
    this.requests.push(seen);
    const { status = 200, body } = await this.answer(seen, this);
    const bytes = new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));
    return {
      status,
      headers: new Headers({ 'content-type': 'application/json' }),
      bytes: async () => bytes,
      stream: () => new Blob([bytes]).stream() as ReadableStream<Uint8Array>,
    };
  }
}

/** Every call issues another value that lives two hours; tokens and tickets carry their AppID. */
export function issue(request: WireRequest, wire: FakeWire): WireAnswer {
  wire.issued += 1;
  if (request.path === '/cgi-bin/ticket/getticket') {
    const token = request.query.get('access_token')!;
    return { body: { errcode: 0, errmsg: 'ok', ticket: `ticket-${wire.issued}-${token}`, expires_in: 7200 } };
  }
  const appId = request.query.get('appid') ?? String(request.body['appid']);
  return { body: { access_token: `token-${wire.issued}-${encodeURIComponent(appId)}`, expires_in: 7200 } };
}

/** Credentials on a fake wire and a fake clock. */
export interface Rig {
  clock: FakeClock;
  wire: FakeWire;
  events: WechatEvents;
  credentials: Credentials;
  conf: WechatConfService;
  account(options?: WechatAccountOptions): WechatConfService;
  close(): Promise<void>;
}

export interface RigOptions extends WechatAccountOptions {
  wire?: FakeWire;
  clock?: FakeClock;
  store?: OpenedStore;
  scheduledRefresh?: boolean;
  random?: () => number;
}

export async function rig(options: RigOptions = {}): Promise<Rig> {
  const {
    wire = new FakeWire(),
    clock = new FakeClock(),
    store,
    scheduledRefresh = false,
    random,
    ...own
  } = options;
  const events = new WechatEvents();
  const credentials = new Credentials({
    http: wire,
    clock,
    events,
    store: store ?? (await openStore('memory', { clock, events })),
    scheduledRefresh,
    ...(random && { random }),
  });
  credentials.start();
  const account = (accountOptions: WechatAccountOptions = {}): WechatConfService => {
    const conf = accountConf({ ...own, ...accountOptions });
    return new WechatConfService(conf, credentials.of(conf));
  };
  return { clock, wire, events, credentials, conf: account(), account, close: () => credentials.close() };
}

/** A validated account with what a test leaves out filled in. */
export function accountConf(options: WechatAccountOptions = {}): AccountConf {
  const { accounts } = resolveOptions({ appId: 'wx1', appSecret: 'secret-of-wx1', ...options });
  return accounts.get('default')!;
}

/** Lets time pass in small steps until the promise is settled, and tells how it ended and after how long. */
export async function settled<T>(
  promise: Promise<T>,
  clock: FakeClock,
  stepSeconds = 0.05,
): Promise<PromiseSettledResult<T> & { seconds: number }> {
  const begun = clock.now();
  const outcome: { result?: PromiseSettledResult<T> } = {};
  void Promise.allSettled([promise]).then(([result]) => (outcome.result = result));
  for (let steps = 0; steps < 10_000; steps++) {
    await clock.advance(stepSeconds);
    if (outcome.result) return { ...outcome.result, seconds: (clock.now() - begun) / 1000 };
  }
  throw new Error('The promise did not settle.');
}
