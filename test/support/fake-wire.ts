import { Logger } from '@nestjs/common';
import type { WechatHttp, WechatHttpRequest, WechatHttpResponse } from '../../src/http/wechat-http.js';

// Failures are part of these tests. Tests that check log lines spy on the logger; the others stay silent.
Logger.overrideLogger(['fatal']);

/** A request that was sent over the fake wire. */
export interface WireRequest {
  path: string;
  query: URLSearchParams;
  body: Record<string, unknown>;
}

/** An answer of the fake wire: a status with a body, or a promise of it. */
export type WireAnswer = PlainAnswer | Promise<PlainAnswer>;

interface PlainAnswer {
  status?: number;
  body: unknown;
  headers?: Record<string, string>;
}

/** A transport without a network. The test decides each answer; by default every request gets a new credential. */
export class FakeWire implements WechatHttp {
  readonly requests: WireRequest[] = [];
  issued = 0;

  constructor(public answer: (request: WireRequest, wire: FakeWire) => WireAnswer = issueCredentials) {}

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
    const { status = 200, body, headers } = await this.answer(seen, this);
    const bytes = new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));
    return {
      status,
      headers: new Headers({ 'content-type': 'application/json', ...headers }),
      bytes: async () => bytes,
      stream: () => new Blob([bytes]).stream() as ReadableStream<Uint8Array>,
    };
  }
}

/** Answers every request with a new value that lives two hours. Tokens and tickets contain their AppID. */
export function issueCredentials(request: WireRequest, wire: FakeWire): WireAnswer {
  wire.issued += 1;
  if (request.path === '/cgi-bin/ticket/getticket') {
    const token = request.query.get('access_token')!;
    return { body: { errcode: 0, errmsg: 'ok', ticket: `ticket-${wire.issued}-${token}`, expires_in: 7200 } };
  }
  const appId = request.query.get('appid') ?? String(request.body['appid']);
  return { body: { access_token: `token-${wire.issued}-${encodeURIComponent(appId)}`, expires_in: 7200 } };
}
