import type { AddressInfo } from 'node:net';
import { Module } from '@nestjs/common';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { afterEach, describe, expect, it } from 'vitest';
import { SystemClock } from '../../src/core/clock.js';
import { WECHAT_CLOCK, WECHAT_DEDUP_STORE } from '../../src/core/constants.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { MemoryDedupStore } from '../../src/webhook/dedup/memory-dedup-store.js';
import type { WechatDedupStore } from '../../src/webhook/dedup/dedup-store.js';
import { getPushProductToken } from '../../src/webhook/receive/push-protocol.js';
import { webhookProvider } from '../../src/webhook/webhook.provider.js';
import { WECHAT_WEBHOOK_TUNING } from '../../src/webhook/webhook-tuning.js';
import { adapterFor, PLATFORMS } from '../support/platforms.js';
import type { Platform } from '../support/platforms.js';
import { LogSink } from '../support/webhook/webhook-app.js';
import {
  Lantern,
  LanternController,
  LanternKeys,
  LanternProduct,
  LanternRecords,
  OnLantern,
  SERIAL,
  sign,
  SIGNATURE,
} from './lantern-pushes.js';
import type { LanternBody } from './lantern-pushes.js';

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const tuning = { deadlineMs: 600, parkMs: 900, drainMs: 300, leaseMs: 900 };

let runs: string[] = [];
let nextId = 0;
/** Lets the handlers that wait go on. */
let release: () => void = () => undefined;
let gate: Promise<void>;
const closeGate = (): void => {
  gate = new Promise((resolve) => (release = resolve));
};

@LanternController('lantern/:tenant', { lamp: 'any' })
class Lamps {
  @OnLantern('text') text(@Lantern() { id }: LanternBody) {
    runs.push(id);
    return `seen ${id}`;
  }
  @OnLantern('order.paid') async paid(@Lantern() { id, order }: LanternBody) {
    runs.push(id);
    if (order?.startsWith('slow')) await gate;
    if (order?.startsWith('broken')) throw new Error('The warehouse is closed.');
  }
  @OnLantern('lamp.linked') async linked(@Lantern() { id }: LanternBody) {
    await gate;
    runs.push(id);
    return `linked ${id}`;
  }
  @OnLantern('stream.start') start() {
    return (async function* () {
      yield 'Once ';
      await gate;
      yield 'upon a time';
    })();
  }
}

interface Shop {
  app: INestApplication;
  url: string;
  records: LanternRecords;
  product: LanternProduct;
  logs: LogSink;
}

/** One process of an application that has nothing but the made-up product. */
async function startShop(platform: Platform, store?: WechatDedupStore): Promise<Shop> {
  const clock = new SystemClock();
  @Module({
    controllers: [Lamps],
    providers: [
      LanternKeys,
      LanternRecords,
      LanternProduct,
      { provide: getPushProductToken('lantern'), useExisting: LanternProduct },
      webhookProvider(() => import('../../src/webhook/boot/webhook.bootstrap.js')),
      WechatEvents,
      { provide: WECHAT_CLOCK, useValue: clock },
      { provide: WECHAT_DEDUP_STORE, useValue: store ?? new MemoryDedupStore(clock) },
      { provide: WECHAT_WEBHOOK_TUNING, useValue: tuning },
    ],
  })
  class ShopModule {}
  const logs = new LogSink();
  const app = await NestFactory.create(ShopModule, adapterFor(platform), {
    logger: logs,
    abortOnError: false,
    forceCloseConnections: true,
  });
  await app.listen(0, '127.0.0.1');
  const { port } = (app.getHttpServer() as { address(): AddressInfo }).address();
  return {
    app,
    url: `http://127.0.0.1:${port}`,
    records: app.get(LanternRecords),
    product: app.get(LanternProduct),
    logs,
  };
}

/** A memory that two processes share: the same store, asked over a network. */
function shared(): WechatDedupStore {
  const memory = new MemoryDedupStore(new SystemClock());
  return {
    add: async (...args) => memory.add(...args),
    get: async (...args) => memory.get(...args),
    swap: async (...args) => memory.swap(...args),
  };
}

async function push(
  { url }: Shop,
  body: Partial<LanternBody>,
  { tenant = 'acme', serial = 'serial-1', secret = 'the first secret' } = {},
): Promise<{ status: number; body: string; headers: Headers }> {
  const text = JSON.stringify({ id: `push-${++nextId}`, type: 'text', ...body });
  const response = await fetch(`${url}/lantern/${tenant}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [SERIAL]: serial, [SIGNATURE]: sign(secret, text) },
    body: text,
  });
  return { status: response.status, body: await response.text(), headers: response.headers };
}

describe.each(PLATFORMS)('the pushes of a made-up product on %s', (platform) => {
  const shops: Shop[] = [];
  const start = async (store?: WechatDedupStore): Promise<Shop> => {
    runs = [];
    closeGate();
    const shop = await startShop(platform, store);
    shops.push(shop);
    return shop;
  };
  afterEach(async () => {
    release();
    await Promise.all(shops.splice(0).map(({ app }) => app.close()));
  });

  it('can be found out by the product itself, and are handled and remembered like those that came', async () => {
    const shop = await start();
    const [protocol] = shop.product.protocols;
    const seen = await protocol!.deliver({ id: 'a', type: 'text' });
    const again = await protocol!.deliver({ id: 'a', type: 'text' });
    const paid = await protocol!.deliver({ id: 'b', type: 'order.paid', order: 'broken-1' });
    const tested = await protocol!.deliver({ id: 'c', type: 'release.test' });
    const nobody = await protocol!.deliver({ id: 'd', type: 'unknown' });

    expect([seen?.body, again?.body]).toEqual(['seen a', 'seen a']);
    expect([paid?.status, tested, nobody]).toEqual([500, undefined, undefined]);
    expect(runs).toEqual(['a', 'b']);
  });

  it('are verified by a key that a header names, found asynchronously, and by the path', async () => {
    const shop = await start();
    const answer = await push(shop, { id: 'a' });
    expect(answer).toMatchObject({ status: 200, body: 'seen a' });
    expect(answer.headers.get(SIGNATURE)).toBe(sign('reply', 'seen a'));
    expect(shop.product.opened).toEqual([{ lamp: 'any' }]);
    expect(shop.logs.of('warn')).toContain('Lantern is made up.');
    const refusals = [
      await push(shop, { id: 'b' }, { serial: 'serial-2' }),
      await push(shop, { id: 'b' }, { secret: 'another secret' }),
      await push(shop, { id: 'b' }, { tenant: 'other' }),
    ];
    expect(refusals.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect(refusals[0]!.body).toBe('{"code":"FAIL","message":"the signature is wrong"}');
    expect(runs).toEqual(['a']);
  });

  it('are refused over the size that the product names, and by other methods than POST', async () => {
    const shop = await start();
    expect((await push(shop, { id: 'x'.repeat(3000) })).status).toBe(413);
    const got = await fetch(`${shop.url}/lantern/acme`);
    expect(got.status).toBe(405);
    expect(got.headers.get('allow')).toBe('POST');
  });

  it('are recorded before duplicates and handlers, and may be answered by that step', async () => {
    const shop = await start();
    expect(await push(shop, { type: 'release.test', ticket: 'ticket-1' })).toMatchObject({
      status: 200,
      body: 'RELEASE OK',
    });
    await push(shop, { id: 'same', ticket: 'ticket-2' });
    await push(shop, { id: 'same', ticket: 'ticket-2' });
    expect(shop.records.tickets).toEqual(['ticket-1', 'ticket-2', 'ticket-2']);
    expect(runs).toEqual(['same']);
    shop.records.isBroken = true;
    expect((await push(shop, { ticket: 'ticket-3' })).status).toBe(500);
    expect(runs).toEqual(['same']);
  });

  it('are acknowledged first where the product says so, and their reply is sent in a message of its own', async () => {
    const shop = await start();
    const answer = await push(shop, { id: 'link', type: 'lamp.linked' });
    expect(answer.status).toBe(204);
    expect(runs).toEqual([]);
    expect((await push(shop, { id: 'link', type: 'lamp.linked' })).status).toBe(204);
    release();
    await expect.poll(() => shop.product.late).toEqual(['linked link']);
    expect(runs).toEqual(['link']);
  });

  it('are acknowledged when they are done, and a delivery that waits too long is told to come again', async () => {
    const shop = await start();
    expect((await push(shop, { type: 'order.paid', order: 'fast' })).status).toBe(204);
    const id = 'paid-once';
    const slow = await push(shop, { id, type: 'order.paid', order: 'slow 1' });
    expect(slow).toMatchObject({ status: 500, body: '{"code":"FAIL","why":"overdue"}' });
    const copy = push(shop, { id, type: 'order.paid', order: 'slow 1' });
    await sleep(50);
    release();
    expect((await copy).status).toBe(204);
    expect(runs.filter((run) => run === id)).toHaveLength(1);
    const broken = await push(shop, { type: 'order.paid', order: 'broken' });
    expect(broken).toMatchObject({ status: 500, body: '{"code":"FAIL","why":"failed"}' });
  });

  it('are duplicates when one of several keys is the same, in one process and in two', async () => {
    const store = shared();
    const [one, two] = [await start(store), await start(store)];
    expect((await push(one, { id: 'n-1', type: 'order.paid', order: 'o-1' })).status).toBe(204);
    for (const shop of [one, two]) {
      expect((await push(shop, { id: `again-${++nextId}`, type: 'order.paid', order: 'o-1' })).status).toBe(
        204,
      );
    }
    expect(runs).toEqual(['n-1']);
    expect((await push(two, { id: 'n-2', type: 'order.paid', order: 'o-2' })).status).toBe(204);
    expect(runs).toEqual(['n-1', 'n-2']);
  });

  it('continue an earlier run, also in another process', async () => {
    const store = shared();
    const [one, two] = [await start(store), await start(store)];
    const first = await push(one, { type: 'stream.start', stream: 's-1' });
    expect(JSON.parse(first.body)).toEqual({ text: '', isFinished: false });
    const poll = async (shop: Shop): Promise<unknown> =>
      JSON.parse((await push(shop, { type: 'stream.poll', stream: 's-1' })).body);
    await expect.poll(() => poll(one)).toEqual({ text: 'Once ', isFinished: false });
    await expect.poll(() => poll(two)).toEqual({ text: 'Once ', isFinished: false });
    release();
    for (const shop of [two, one]) {
      await expect.poll(() => poll(shop)).toEqual({ text: 'Once upon a time', isFinished: true });
    }
    expect(JSON.parse((await push(two, { type: 'stream.poll', stream: 'unknown' })).body)).toEqual({
      text: 'gone',
      isFinished: true,
    });
  });

  it('can ask the engine whether a value is the first under a key', async () => {
    const shop = await start();
    await push(shop, { id: 'once', type: 'text' });
    expect((await push(shop, { id: 'once', type: 'order.paid' })).status).toBe(401);
  });
});
