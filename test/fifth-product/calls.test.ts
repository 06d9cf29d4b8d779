import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  AuthorizedRequest,
  CallAttempt,
  CallCredential,
  CallProtocol,
} from '../../src/client/call-protocol.js';
import { WechatInputError } from '../../src/client/client.errors.js';
import { WechatClient } from '../../src/client/wechat-client.js';
import { SystemClock } from '../../src/core/clock.js';
import { FetchHttp } from '../../src/http/fetch-http.js';
import { WechatApiError, WechatUpstreamError } from '../../src/http/http.errors.js';
import type { CallAnswer, CallVerdict } from '../../src/http/verdict.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { closedUrl } from '../support/free-port.js';
import { json, Loopback, type SeenRequest } from '../support/loopback.js';

const KEY = 'shop-signing-key';
const DEAD = 'TICKET_DEAD';
const hmac = (text: string, bytes: Uint8Array) =>
  createHmac('sha256', KEY).update(text).update(bytes).digest('hex');

/** The calls of a made-up product: signed over method, URL and raw bytes; judged by status and headers. */
class ShopProtocol implements CallProtocol {
  readonly owner = { product: 'shop', ids: ['group 7', 'shop 9'] };
  readonly timeoutMs = 5000;
  readonly secrets = [KEY];

  constructor(
    readonly hosts: readonly string[],
    readonly credential: CallCredential,
  ) {}

  resolveBaseUrl(baseUrl: string): string {
    if (this.hosts.includes(baseUrl)) return baseUrl;
    throw new WechatInputError('The shop has no such host.');
  }

  isRepeatable({ headers }: { headers?: Readonly<Record<string, string>> }): boolean {
    return headers?.['idempotency-key'] !== undefined;
  }

  authorize({ method, url, base, body = '', headers, credential }: CallAttempt): AuthorizedRequest {
    const bytes = Buffer.from(body as string);
    const signature = hmac(`${method}\n${url.slice(base.length)}\n`, bytes);
    return {
      url,
      headers: { ...headers, 'shop-signature': signature, authorization: `Ticket ${credential}` },
      ...(bytes.length > 0 && { body: bytes }),
    };
  }

  /** Asynchronous, as where a key has to be fetched first. */
  async judge({ status, headers, bytes }: CallAnswer, { path }: CallAttempt): Promise<CallVerdict> {
    if (status === 204) return { outcome: 'success', json: {}, raw: '' };
    const raw = Buffer.from(bytes).toString();
    const word = headers.get('shop-error');
    if (word !== null) {
      const error = new WechatApiError(word, raw, path, { class: 'permission', advice: 'ask the shop' });
      return {
        outcome: 'refused',
        error,
        credentialDead: word === DEAD,
        retry: word === 'BUSY' ? 'busy' : 'none',
      };
    }
    if (status === 200 && headers.get('shop-answer-signature') === hmac('', bytes)) {
      return { outcome: 'success', json: JSON.parse(raw) as Record<string, unknown>, raw };
    }
    const error = new WechatUpstreamError('malformed', 'The answer is not signed.', { status, sent: true });
    return { outcome: 'unreadable', error };
  }
}

let server: Loopback;
let events: WechatEvents;
let ticket: string;
let credential: CallCredential;

beforeEach(async () => {
  server = await Loopback.start();
  events = new WechatEvents();
  ticket = 'ticket-1';
  credential = {
    get: async () => ({ value: ticket }),
    renew: async () => ({ value: (ticket = 'ticket-2') }),
    unchangedHint: 'The ticket is still good: the refusal has another reason, such as a missing permission.',
  };
});
afterEach(() => server.stop());

const clientOf = (...hosts: string[]) =>
  new WechatClient({
    protocol: new ShopProtocol(hosts, credential),
    http: new FetchHttp(),
    clock: new SystemClock(),
    events,
  });

const isSigned = ({ method, url, body, headers }: SeenRequest) =>
  headers['shop-signature'] === hmac(`${method}\n${url}\n`, body);

function answerSigned(body: object): void {
  server.answer = (_, response) => {
    const bytes = Buffer.from(JSON.stringify(body));
    response.writeHead(200, { 'shop-answer-signature': hmac('', bytes) }).end(bytes);
  };
}

describe('A product of its own kind, without a change in the engine', () => {
  it.each(['PUT', 'PATCH', 'POST', 'DELETE', 'GET'] as const)(
    'signs %s over the method, the URL and the raw bytes that are sent',
    async (method) => {
      answerSigned({ ok: '好' });
      const body =
        method === 'GET' || method === 'DELETE' ? undefined : { name: '店铺😀', id: 9007199254740993n };
      const call = { method, path: '/v3/goods/7', query: { note: 'a b&c' }, body };
      await expect(clientOf(server.url).request(call)).resolves.toEqual({ ok: '好' });
      const [seen] = server.requests as [SeenRequest];
      expect(seen.method).toBe(method);
      expect(seen.url).toBe('/v3/goods/7?note=a%20b%26c');
      expect(seen.body.toString()).toBe(body ? '{"name":"店铺😀","id":9007199254740993}' : '');
      expect(seen.headers.authorization).toBe('Ticket ticket-1');
      expect(isSigned(seen)).toBe(true);
    },
  );

  it('signs bytes that are no JSON', async () => {
    answerSigned({});
    const body = Buffer.from([0, 255, 10, 13]);
    await clientOf(server.url).request({ method: 'PUT', path: '/v3/picture', body });
    expect(server.requests[0]!.body.equals(body)).toBe(true);
    expect(isSigned(server.requests[0]!)).toBe(true);
  });

  it('judges an answer by its status and headers', async () => {
    const client = clientOf(server.url);
    server.answer = (_, response) => void response.writeHead(204).end();
    await expect(client.request({ method: 'DELETE', path: '/v3/goods/7' })).resolves.toEqual({});
    server.answer = (_, response) => void response.writeHead(404, { 'shop-error': 'NO_GOODS' }).end('none');
    await expect(client.get('/v3/goods/7')).rejects.toMatchObject({
      code: 'WECHAT_API',
      errcode: 'NO_GOODS',
      errmsg: 'none',
      class: 'permission',
      advice: 'ask the shop',
    });
    server.answer = (_, response) => json(response, { ok: 1 });
    await expect(client.get('/v3/goods/7', {}, { retry: 'never' })).rejects.toMatchObject({
      kind: 'malformed',
    });
  });

  it('renews the credential for its own dead-token code, and signs again', async () => {
    server.answer = (request, response) => {
      if (request.headers.authorization === 'Ticket ticket-2') response.writeHead(204).end();
      else response.writeHead(401, { 'shop-error': DEAD }).end();
    };
    await clientOf(server.url).post('/v3/orders', { n: 1 });
    expect(server.requests.map(isSigned)).toEqual([true, true]);
  });

  it('does not take the dead-token codes of another product for its own', async () => {
    server.answer = (_, response) => void response.writeHead(401, { 'shop-error': '40001' }).end();
    await expect(clientOf(server.url).get('/v3/goods/7')).rejects.toMatchObject({ errcode: '40001' });
    expect(server.requests).toHaveLength(1);
  });

  it('shows the refusal with a hint where the renewal ends in the same value', async () => {
    credential = { ...credential, renew: async (stale) => ({ value: stale }) };
    server.answer = (_, response) => void response.writeHead(401, { 'shop-error': DEAD }).end('dead?');
    const error = await clientOf(server.url)
      .get('/v3/goods/7')
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ errcode: DEAD });
    expect((error as Error).message).toMatch(/The ticket is still good: the refusal has another reason/);
    expect(server.requests).toHaveLength(1);
  });

  it('shows the refusal with the cause where the renewal fails', async () => {
    credential = { ...credential, renew: () => Promise.reject(new WechatInputError('no ticket today')) };
    server.answer = (_, response) => void response.writeHead(401, { 'shop-error': DEAD }).end();
    const error = await clientOf(server.url)
      .get('/v3/goods/7')
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ errcode: DEAD, cause: { message: 'no ticket today' } });
  });

  it('goes to its spare host with a call that was not sent, and signs it for that host', async () => {
    answerSigned({ ok: 1 });
    const client = clientOf(await closedUrl(), server.url);
    await expect(client.request({ method: 'PUT', path: '/v3/orders/1', body: { n: 1 } })).resolves.toEqual({
      ok: 1,
    });
    expect(server.requests.map(isSigned)).toEqual([true]);
  });

  it('repeats a busy call only if it carries an idempotency key', async () => {
    server.answer = (_, response) => void response.writeHead(503, { 'shop-error': 'BUSY' }).end();
    const call = { method: 'POST', path: '/v3/orders', body: {} } as const;
    await expect(clientOf(server.url).request(call)).rejects.toMatchObject({ errcode: 'BUSY' });
    expect(server.requests).toHaveLength(1);
    const safe = { ...call, headers: { 'idempotency-key': '1' } };
    await expect(clientOf(server.url).request(safe)).rejects.toMatchObject({ errcode: 'BUSY' });
    expect(server.requests).toHaveLength(4);
    expect(server.requests.at(-1)!.headers['idempotency-key']).toBe('1');
  });

  it('names the owner in the events of its calls', async () => {
    const seen: object[] = [];
    events.on('api.called', (event) => seen.push(event));
    answerSigned({});
    await clientOf(server.url).request({ method: 'PATCH', path: '/v3/goods/7', body: {} });
    expect(seen).toMatchObject([{ appId: 'group 7/shop 9', method: 'PATCH', errcode: 0 }]);
  });
});
