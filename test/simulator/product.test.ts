import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SimulatedProduct } from '../../src/simulator/product.js';
import { JsonAnswer } from '../../src/simulator/server/answers.js';
import { HttpCall } from '../../src/simulator/server/http-call.js';
import { ApiRefusal } from '../../src/simulator/server/refusal.js';
import type { ArrivedRequest, OpenedCall, SimulatedApi } from '../../src/simulator/server/simulated-api.js';
import { SimulatorServer } from '../../src/simulator/simulator-server.js';
import { Simulation } from '../../src/simulator/simulation.js';
import { SimulatorState } from '../../src/simulator/state/simulator-state.js';
import { AccountProduct } from '../../src/simulator/wechat/account-product.js';
import type { Json } from '../support/simulator-caller.js';

/** A made-up product with rules of its own: keys in a header, refusals by status, answers that are signed. */
class ParcelProduct implements SimulatedProduct {
  readonly name = 'parcels';
  readonly apis: readonly SimulatedApi[];
  readonly control;
  private readonly requests = new Map<string, number>();

  constructor(private readonly state: SimulatorState) {
    this.apis = [{ prefix: '/parcels/', open: (arrived) => Promise.resolve(this.open(arrived)) }];
    this.control = [
      {
        method: 'POST' as const,
        path: '/depots/:depotId/shelves/:shelf/fill',
        about: 'fill a shelf',
        handle: ({ params }: { params: Readonly<Record<string, string>> }) => params,
      },
      {
        method: 'POST' as const,
        path: '/broken',
        about: 'a bug',
        handle: () => (undefined as unknown as { missing: string }).missing,
      },
    ];
  }

  report() {
    return { depots: Object.fromEntries(this.requests) };
  }

  consoleView() {
    return this.report();
  }

  reset(): void {
    this.requests.clear();
  }

  stop(): void {
    this.requests.clear();
  }

  private open({ request, url, body }: ArrivedRequest): OpenedCall {
    const call = new HttpCall(this.state, request, url.pathname, url.searchParams, body);
    const depot = String(request.headers['x-depot'] ?? '');
    return {
      call,
      modelled: true,
      count: () => {
        this.requests.set(depot, (this.requests.get(depot) ?? 0) + 1);
        this.state.events.emit('product', this.name);
      },
      carryOut: () => {
        if (call.path.endsWith('/broken')) throw new TypeError('a mistake in the model');
        if (depot === '') throw new ApiRefusal('NO_DEPOT');
        return Promise.resolve(new JsonAnswer({ method: call.method }, { 'x-signed': 'yes' }, 201));
      },
      refuse: (reason, rid) => {
        const code = reason instanceof ApiRefusal ? reason.message : 'FAULT';
        return { answer: new JsonAnswer({ code, rid }, {}, 401), verdict: code };
      },
    };
  }
}

let simulation: Simulation;
let server: SimulatorServer;
let url: string;
let bugs: { error: unknown; where: string }[];

beforeEach(async () => {
  bugs = [];
  const state = new SimulatorState({ onBug: (error, where) => void bugs.push({ error, where }) });
  simulation = new Simulation(state, new AccountProduct(state), [(shared) => new ParcelProduct(shared)]);
  server = new SimulatorServer(simulation);
  url = await server.listen({ port: 0, host: '127.0.0.1', allowedHosts: [], controlKey: undefined });
});
afterEach(async () => {
  simulation.stop();
  await server.stop();
});

const call = async (method: string, path: string, headers: Record<string, string> = {}): Promise<Json> => {
  const response = await fetch(url + path, { method, headers });
  const text = await response.text();
  return {
    status: response.status,
    signed: response.headers.get('x-signed'),
    body: text && JSON.parse(text),
  };
};

describe('a product that joins the simulator', () => {
  it('answers its own paths by its own rules, for any method', async () => {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      expect(await call(method, '/parcels/1', { 'x-depot': 'd1' })).toEqual({
        status: 201,
        signed: 'yes',
        body: { method },
      });
    }
    expect(await call('GET', '/parcels/1')).toMatchObject({ status: 401, body: { code: 'NO_DEPOT' } });
    expect(await call('GET', '/cgi-bin/user/get')).toMatchObject({ status: 200, body: { errcode: 41001 } });
  });

  it('shares the wire log, the request ids and the faults', async () => {
    await call('GET', '/parcels/1');
    const [entry] = simulation.state.wire.all();
    expect(entry).toMatchObject({ path: '/parcels/1', status: 401, verdict: 'NO_DEPOT', ok: false });
    expect(simulation.state.rids.find(entry!.rid!)).toBeDefined();
    simulation.state.faults.add({ path: '/parcels/*', fault: 'errcode', times: 1 });
    expect(await call('GET', '/parcels/1', { 'x-depot': 'd1' })).toMatchObject({ body: { code: 'FAULT' } });
  });

  it('has its control calls, its part of the state, and its reset', async () => {
    expect(await call('POST', '/_simulator/depots/d1/shelves/s2/fill')).toMatchObject({
      body: { depotId: 'd1', shelf: 's2' },
    });
    await call('GET', '/parcels/1', { 'x-depot': 'd1' });
    const { body } = await call('GET', '/_simulator/state');
    expect(Object.keys(body)).toEqual(['accounts', 'messages', 'depots']);
    expect(body.depots).toEqual({ d1: 1 });
    await call('POST', '/_simulator/reset');
    expect((await call('GET', '/_simulator/state')).body.depots).toEqual({});
  });

  it('shows its part in the console, and what changes in it', async () => {
    const stopped = new AbortController();
    const response = await fetch(`${url}/_simulator/events`, { signal: stopped.signal });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toContain('"products":{"parcels":{"depots":{}}}');
    await call('GET', '/parcels/1', { 'x-depot': 'd1' });
    expect((await reader.read()).value).toContain(
      'event: product\ndata: {"name":"parcels","view":{"depots":{"d1":1}}}',
    );
    stopped.abort();
  });
});

describe('a bug of the simulator', () => {
  it.each([
    ['GET', '/parcels/broken', 'a mistake in the model'],
    ['POST', '/_simulator/broken', 'Cannot read properties of undefined'],
  ])('at %s %s is answered with status 500 and reported with its stack', async (method, path, message) => {
    expect((await call(method, path)).status).toBe(500);
    expect(bugs).toEqual([{ error: expect.any(TypeError), where: `${method} ${path}` }]);
    expect((bugs[0]!.error as Error).message).toContain(message);
    expect((bugs[0]!.error as Error).stack).toContain('product.test.ts');
  });

  it('is not what a caller gets for a wrong call', async () => {
    for (const path of ['/_simulator/nowhere', '/_simulator/accounts/wx!/push', '/_simulator/clock'])
      expect((await call('POST', path)).status).toBeLessThan(500);
    expect(bugs).toEqual([]);
  });
});
