import { CanActivate, Injectable, UseGuards } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PayCalls } from '../../src/pay/call/pay-calls.js';
import { WechatPayApiError } from '../../src/pay/call/pay.errors.js';
import {
  type CombinedPayment,
  Envelope,
  Notification,
  OnCombinedPayment,
  OnPayment,
  type PayEnvelope,
  type Payment,
  payOptionsFromEnv,
  resolvePayOptions,
  WechatConfigError,
  WechatPayController,
} from '../../src/pay/index.js';
import { OpenOrderPoll } from '../../src/pay/open-orders/open-order-poll.js';
import { OpenOrderRecords } from '../../src/pay/open-orders/open-order-records.js';
import { AtomicLease } from '../../src/store/lease/atomic-lease.js';
import { MemoryAtomicStore } from '../../src/store/memory-atomic-store.js';
import { MemoryRecordStore } from '../../src/store/records/memory-record-store.js';
import { WechatRecords } from '../../src/store/records/wechat-records.js';
import { StoreGuard } from '../../src/store/store-guard.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { eventually } from '../support/eventually.js';
import { FakeClock } from '../support/fake-clock.js';
import { PLATFORMS } from '../support/platforms.js';
import { deliver, notification, type PayApp, payment, startPayApp } from './pay-app.js';
import { merchantOptions, MovedClock, PayPlatform } from './pay-platform.js';

const MCH_ID = '1900007291';
const START = 1_800_000_000;

/** What WeChat Pay answers to queries in these tests, by order number. */
type Answers = Map<string, () => object>;

/** The polls of several processes on one store, with a clock that a test advances. */
class PollRig {
  readonly clock = new FakeClock(START, 20);
  readonly answers: Answers = new Map();
  /** Every query: seconds since the start, and the number. */
  readonly queries: string[] = [];
  readonly closed: string[] = [];
  readonly paid: object[] = [];
  handled = true;
  readonly records: OpenOrderRecords;
  private readonly polls: OpenOrderPoll[] = [];

  constructor({ processes = 1, firstQueryMs = 60_000, queriesPerSecond = 10 } = {}) {
    const { clock } = this;
    const options = { firstQueryMs, queriesPerSecond };
    const events = new WechatEvents();
    const store = { store: new MemoryRecordStore(), durable: true, close: async () => undefined };
    const shared = { application: undefined } as never;
    this.records = new OpenOrderRecords(
      { records: new WechatRecords(store), clock, options: shared },
      options,
    );
    const atomic = new MemoryAtomicStore(clock);
    for (let count = 0; count < processes; count++) {
      const poll = new OpenOrderPoll({
        records: this.records,
        lease: new AtomicLease(atomic, new StoreGuard('test', clock, events)),
        leaseKey: 'wechat:pay:open-orders',
        clock,
        options,
        callsOf: async (mchId) => this.callsOf(mchId),
        handle: async (_, found) => {
          this.paid.push(found);
          return this.handled;
        },
      });
      poll.start();
      this.polls.push(poll);
    }
  }

  /** An order is placed now. */
  place(number: string, { expireSeconds }: { expireSeconds?: number } = {}): Promise<void> {
    return this.records.placed(MCH_ID, {
      number: { name: 'out_trade_no', value: number },
      query: { path: `/v3/pay/transactions/out-trade-no/${number}`, query: { mchid: MCH_ID } },
      expiresAt: expireSeconds === undefined ? undefined : this.clock.now() + expireSeconds * 1000,
    });
  }

  async left(): Promise<string[]> {
    return (await this.records.places()).map(({ name }) => name.split(' ')[1]!).toSorted();
  }

  async stop(): Promise<void> {
    await Promise.all(this.polls.map((poll) => poll.stop()));
  }

  private callsOf(mchId: string): PayCalls {
    if (mchId !== MCH_ID) throw new WechatConfigError(['there is no such merchant']);
    const numberIn = (path: string) => path.split('/')[5]!;
    const calls: Partial<PayCalls> = {
      get: async <T extends object>(path: string) => {
        const number = numberIn(path);
        this.queries.push(`${Math.round(this.clock.now() / 1000 - START)} ${number}`);
        return (this.answers.get(number)?.() ?? { trade_state: 'NOTPAY' }) as T;
      },
      post: async <T extends object>(path: string) => {
        this.closed.push(numberIn(path));
        return {} as T;
      },
    };
    return calls as PayCalls;
  }
}

describe('orders that were placed and not heard of', () => {
  let rig: PollRig;
  const start = (options: ConstructorParameters<typeof PollRig>[0] = {}) => (rig = new PollRig(options));
  afterEach(() => rig.stop());

  it('are queried after a minute, and then at twice the distance each time', async () => {
    start();
    await rig.place('order-1');
    await rig.clock.advance(3600);
    expect(rig.queries.map((query) => Number(query.split(' ')[0]))).toEqual([60, 180, 420, 900, 1860]);
    expect(await rig.left()).toEqual(['order-1']);
  });

  it('go to the handler when they are paid, and are forgotten then', async () => {
    start();
    rig.answers.set('order-1', () => payment('order-1'));
    await rig.place('order-1');
    await rig.clock.advance(90);
    expect(rig.paid).toEqual([payment('order-1')]);
    expect(await rig.left()).toEqual([]);
    await rig.clock.advance(7200);
    expect(rig.queries).toHaveLength(1);
  });

  it('go to the handler again while it fails, for a day', async () => {
    start();
    rig.handled = false;
    rig.answers.set('order-1', () => payment('order-1'));
    await rig.place('order-1');
    await rig.clock.advance(24 * 3600);
    const failed = rig.paid.length;
    expect(failed).toBeGreaterThan(20);
    expect(await rig.left()).toEqual(['order-1']);
    rig.handled = true;
    await rig.clock.advance(3700);
    expect(rig.paid).toHaveLength(failed + 1);
    expect(await rig.left()).toEqual([]);
  });

  it('are not queried once WeChat Pay was heard of them, or they were closed', async () => {
    start();
    await rig.place('order-1');
    await rig.records.ended(MCH_ID, { name: 'out_trade_no', value: 'order-1' });
    await rig.clock.advance(7200);
    expect(rig.queries).toEqual([]);
  });

  it.each(['CLOSED', 'REVOKED', 'PAYERROR'])('are forgotten when they are %s', async (state) => {
    start();
    rig.answers.set('order-1', () => ({ trade_state: state }));
    await rig.place('order-1');
    await rig.clock.advance(90);
    expect([rig.paid, await rig.left()]).toEqual([[], []]);
  });

  it.each(['USERPAYING', 'ACCEPT', 'A_STATE_OF_TOMORROW'])('stay open while they are %s', async (state) => {
    start();
    rig.answers.set('order-1', () => ({ trade_state: state }));
    await rig.place('order-1');
    await rig.clock.advance(90);
    expect([rig.paid, await rig.left()]).toEqual([[], ['order-1']]);
  });

  it('reach no handler where they were refunded in the meantime', async () => {
    start();
    rig.answers.set('order-1', () => payment('order-1', { trade_state: 'REFUND' }));
    await rig.place('order-1');
    await rig.clock.advance(90);
    expect([rig.paid, await rig.left()]).toEqual([[], []]);
  });

  it('are forgotten where WeChat Pay does not know them', async () => {
    start();
    rig.answers.set('order-1', () => {
      throw new WechatPayApiError('ORDER_NOT_EXIST', '', '/v3', { status: 404 });
    });
    await rig.place('order-1');
    await rig.clock.advance(90);
    expect(await rig.left()).toEqual([]);
  });

  it('are queried again after a query that failed', async () => {
    start();
    let count = 0;
    rig.answers.set('order-1', () => {
      if (++count < 3) throw new WechatPayApiError('SYSTEM_ERROR', '', '/v3', { status: 500 });
      return payment('order-1');
    });
    await rig.place('order-1');
    await rig.clock.advance(3600);
    expect([rig.paid.length, rig.queries.length, await rig.left()]).toEqual([1, 3, []]);
  });

  it('are closed and forgotten a minute after their time_expire', async () => {
    start();
    await rig.place('order-1', { expireSeconds: 600 });
    await rig.clock.advance(655);
    expect(rig.closed).toEqual([]);
    await rig.clock.advance(45);
    expect([rig.closed, await rig.left()]).toEqual([['order-1'], []]);
  });

  it('without a time_expire are forgotten when nobody can pay them any more, and not closed', async () => {
    start();
    await rig.place('order-1');
    await rig.clock.advance(2 * 3600);
    expect(await rig.left()).toEqual(['order-1']);
    await rig.clock.advance(2 * 3600);
    expect([rig.closed, await rig.left()]).toEqual([[], []]);
    expect(rig.queries.length).toBeLessThan(10);
  });

  it('count as new when they are placed again', async () => {
    start();
    await rig.place('order-1');
    await rig.clock.advance(50);
    await rig.place('order-1');
    await rig.clock.advance(40);
    expect(rig.queries).toEqual([]);
    await rig.clock.advance(30);
    expect(rig.queries).toHaveLength(1);
  });

  it('are queried soon again when they are placed again after hours', async () => {
    start();
    await rig.place('order-1', { expireSeconds: 10 * 3600 });
    await rig.clock.advance(1900);
    const before = rig.queries.length;
    await rig.place('order-1', { expireSeconds: 10 * 3600 });
    await rig.clock.advance(400);
    expect(rig.queries.length).toBeGreaterThan(before);
  });

  it('are queried by one of three processes, each once', async () => {
    start({ processes: 3 });
    for (let index = 0; index < 100; index++) await rig.place(`order-${100 + index}`);
    await rig.clock.advance(100);
    expect(rig.queries).toHaveLength(100);
    expect(new Set(rig.queries.map((query) => query.split(' ')[1])).size).toBe(100);
  });

  it('are queried at the rate that was set, and those that are left come in the next round', async () => {
    start({ queriesPerSecond: 5 });
    for (let index = 0; index < 300; index++) await rig.place(`order-${100 + index}`);
    await rig.clock.advance(61);
    await rig.clock.advance(10);
    expect(rig.queries.length).toBeGreaterThan(40);
    expect(rig.queries.length).toBeLessThanOrEqual(56);
    await rig.clock.advance(10 * 60);
    expect(new Set(rig.queries.map((query) => query.split(' ')[1])).size).toBe(300);
    const seconds = rig.queries.map((query) => query.split(' ')[0]!);
    const busiest = Math.max(
      ...[...new Set(seconds)].map((at) => seconds.filter((one) => one === at).length),
    );
    expect(busiest).toBeLessThanOrEqual(6);
  });

  it('of a merchant that is not known any more do not keep the others from being queried', async () => {
    start();
    await rig.records.placed('1900000009', {
      number: { name: 'out_trade_no', value: 'order-9' },
      query: { path: '/v3/pay/transactions/out-trade-no/order-9' },
      expiresAt: undefined,
    });
    await rig.place('order-1');
    rig.answers.set('order-1', () => payment('order-1'));
    await rig.clock.advance(90);
    expect(rig.paid).toHaveLength(1);
    await rig.clock.advance(26 * 3600);
    expect(await rig.left()).toEqual([]);
  });
});

describe('the option openOrders', () => {
  const resolve = (openOrders: unknown, env: object = {}) =>
    resolvePayOptions({ ...merchantOptions(), openOrders: openOrders as boolean }, env).openOrders;

  it('is off by default, and has defaults where it is on', () => {
    expect(resolve(undefined)).toBeUndefined();
    expect(resolve(false, { openOrders: true })).toBeUndefined();
    expect(resolve(true)).toEqual({ firstQueryMs: 60_000, queriesPerSecond: 10 });
    expect(resolve(undefined, { openOrders: true })).toEqual(resolve(true));
    const fromVariable = (value: string) => payOptionsFromEnv({ WECHAT_PAY_OPEN_ORDERS: value });
    expect(resolve(undefined, fromVariable('on'))).toEqual(resolve(true));
    expect(resolve(undefined, fromVariable('off'))).toBeUndefined();
    expect(() => resolve(undefined, fromVariable('maybe'))).toThrow('WECHAT_PAY_OPEN_ORDERS');
    expect(resolve({ firstQueryMs: 5000 })).toEqual({ firstQueryMs: 5000, queriesPerSecond: 10 });
  });

  it.each([
    ['sometimes', 'openOrders (WECHAT_PAY_OPEN_ORDERS) must be on or off'],
    [{ firstQueryMs: 10 }, 'firstQueryMs must be a whole number'],
    [{ queriesPerSecond: 0 }, 'queriesPerSecond must be a number above 0'],
    [{ every: 1 }, 'there is no option "every"'],
  ])('refuses %j', (given, message) => {
    expect(() => resolve(given)).toThrow(message);
  });
});

let handled: string[] = [];
let guarded = 0;
const failing = new Set<string>();

@Injectable()
class CountingGuard implements CanActivate {
  canActivate(): boolean {
    guarded++;
    return true;
  }
}

@WechatPayController('wechat/pay')
class Payments {
  @UseGuards(CountingGuard)
  @OnPayment()
  paid(@Notification() paid: Payment, @Envelope() { source, mchId }: PayEnvelope) {
    if (failing.delete(paid.out_trade_no)) throw new Error('the warehouse is closed');
    handled.push(`${paid.out_trade_no} ${paid.amount.total} ${source} ${mchId}`);
  }
  @OnCombinedPayment()
  combined(@Notification() paid: CombinedPayment) {
    handled.push(`combined ${paid.combine_out_trade_no} ${paid.sub_orders.length}`);
  }
}

describe.each(PLATFORMS)('open orders of an application on %s', (platform) => {
  let server: PayPlatform;
  let clock: MovedClock;
  let app: PayApp;
  const order = (number: string, more: object = {}) => ({
    description: 'a cup',
    out_trade_no: number,
    amount: { total: 100 },
    ...more,
  });

  beforeEach(async () => {
    handled = [];
    guarded = 0;
    failing.clear();
    clock = new MovedClock();
    server = await PayPlatform.start(clock);
    server.on('POST /v3/pay/transactions/native', () => ({ code_url: 'weixin://pay' }));
    app = await startPayApp({
      clock,
      platform,
      pay: { ...merchantOptions({ baseUrl: server.url }), openOrders: { firstQueryMs: 1000 } },
      controllers: [Payments],
      providers: [CountingGuard],
    });
  });
  afterEach(async () => {
    await app.app.close();
    await server.stop();
  });
  const queries = () => server.requests.filter(({ method }) => method === 'GET').length;

  it('reach the handler of payments, with guards, like a notification that does not come', async () => {
    server.on('GET /v3/pay/transactions/out-trade-no/order-1', () => payment('order-1'));
    await app.pay.native.create(order('order-1'));
    await eventually(() => handled.length > 0);
    expect(handled).toEqual([`order-1 100 query ${MCH_ID}`]);
    expect(guarded).toBe(1);
    // The notification comes after all.
    const late = await deliver(
      `${app.url}/wechat/pay`,
      clock,
      notification({ resource: payment('order-1') }),
    );
    expect([late.status, handled.length]).toEqual([204, 1]);
  });

  it('that were notified are not queried', async () => {
    await app.pay.native.create(order('order-1'));
    await deliver(`${app.url}/wechat/pay`, clock, notification({ resource: payment('order-1') }));
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect([handled.length, queries()]).toEqual([1, 0]);
  });

  it('come again when the handler throws', async () => {
    failing.add('order-1');
    server.on('GET /v3/pay/transactions/out-trade-no/order-1', () => payment('order-1'));
    await app.pay.native.create(order('order-1'));
    await eventually(() => handled.length > 0);
    expect(queries()).toBe(2);
  });

  it('are noted for orders by path and combined orders too, and dropped when they are closed', async () => {
    const parts = { sub_orders: [{ mchid: MCH_ID, out_trade_no: 'part-1', trade_state: 'SUCCESS' }] };
    const paid = { combine_mchid: MCH_ID, combine_out_trade_no: 'whole-1', ...parts };
    server.on('POST /v3/combine-transactions/native', () => ({ code_url: 'weixin://pay' }));
    server.on('GET /v3/combine-transactions/out-trade-no/whole-1', () => paid);
    server.on('POST /v3/pay/transactions/out-trade-no/order-2/close', (_, response) =>
      server.signed(response, undefined, 204),
    );
    server.on('GET /v3/pay/transactions/out-trade-no/order-1', () => payment('order-1'));
    const body = { appid: 'wx1', mchid: MCH_ID, notify_url: 'https://shop.example.com/pay' };
    await app.pay.api.post('/v3/pay/transactions/native', { ...order('order-1'), ...body });
    await app.pay.api.post('/v3/combine-transactions/native', {
      combine_appid: 'wx1',
      combine_mchid: MCH_ID,
      combine_out_trade_no: 'whole-1',
      sub_orders: [],
      notify_url: 'https://shop.example.com/pay',
    });
    await app.pay.native.create(order('order-2'));
    await app.pay.orders.close('order-2');
    await eventually(() => handled.length === 2);
    expect(handled.toSorted()).toEqual(['combined whole-1 1', `order-1 100 query ${MCH_ID}`]);
    expect(queries()).toBe(2);
  });
});

describe('an application that only places orders', () => {
  it('notes them, and leaves the queries to those that have a controller', async () => {
    const server = await PayPlatform.start();
    server.on('POST /v3/pay/transactions/native', () => ({ code_url: 'weixin://pay' }));
    const pay = { ...merchantOptions({ baseUrl: server.url }), openOrders: { firstQueryMs: 1000 } };
    const app = await startPayApp({ clock: server.clock, pay });
    await app.pay.native.create({ description: 'a cup', out_trade_no: 'order-1', amount: { total: 1 } });
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(server.requests.map(({ method }) => method)).toEqual(['POST']);
    await app.app.close();
    await server.stop();
  });
});
