import { afterEach, describe, expect, it } from 'vitest';
import { WechatController } from '../../src/account/push/wechat-controller.decorator.js';
import { SystemClock } from '../../src/core/clock.js';
import type { WechatDedupStore } from '../../src/webhook/dedup/dedup-store.js';
import { MemoryDedupStore } from '../../src/webhook/dedup/memory-dedup-store.js';
import { OnText } from '../../src/webhook/declare/handler.decorators.js';
import { Match } from '../../src/webhook/declare/param.decorators.js';
import { WECHAT_APPLICATION } from '../../src/webhook/webhook-application.js';
import { contentOf, nextMsgId, textXml } from '../support/webhook/pushes.js';
import { startWebhookApp } from '../support/webhook/webhook-app.js';
import type { WebhookApp, WebhookAppOptions } from '../support/webhook/webhook-app.js';

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
let runs: string[] = [];

@WechatController('wechat')
class Bot {
  @OnText(/^wait (\d+)/) async wait(@Match(1) ms: string) {
    runs.push(ms);
    await sleep(Number(ms));
    return `waited ${ms}`;
  }
  @OnText('hello') hello() {
    runs.push('hello');
    return `hello ${runs.length}`;
  }
}

/** A store that processes share, which a test can break or empty. */
class SharedStore implements WechatDedupStore {
  memory = new MemoryDedupStore(new SystemClock());
  readonly keys = new Set<string>();
  readonly lives = new Map<string, number[]>();
  isBroken = false;

  async add(key: string, value: string, ttlMs: number) {
    this.check(key, ttlMs);
    return this.memory.add(key, value, ttlMs);
  }
  async get(key: string) {
    this.check(key, 0);
    return this.memory.get(key);
  }
  async swap(key: string, expected: string, value: string | undefined, ttlMs: number) {
    this.check(key, ttlMs);
    return this.memory.swap(key, expected, value, ttlMs);
  }
  private check(key: string, ttlMs: number) {
    if (this.isBroken) throw new Error('The store is down.');
    this.keys.add(key);
    this.lives.set(key, [...(this.lives.get(key) ?? []), ttlMs]);
  }
}

describe('the push memory', () => {
  const apps: WebhookApp[] = [];
  const start = async (options: Partial<WebhookAppOptions> = {}) => {
    const app = await startWebhookApp('express', { controllers: [Bot], ...options });
    apps.push(app);
    return app;
  };
  afterEach(async () => {
    runs = [];
    await Promise.all(apps.splice(0).map((app) => app.close()));
  });

  it('tells messages of two senders apart that have the same MsgId', async () => {
    const app = await start();
    const MsgId = nextMsgId();
    const answers = [];
    for (const FromUserName of ['oUser1', 'oUser2', 'oUser1'])
      answers.push(contentOf((await app.push(textXml('hello', { MsgId, FromUserName }))).text));
    expect(answers).toEqual(['hello 1', 'hello 2', 'hello 1']);
  });

  it('sends a late reply from the process that has it when the store has forgotten the push', async () => {
    const store = new SharedStore();
    const tuning = { deadlineMs: 200, parkMs: 300, lateAfterMs: 300 };
    const app = await start({ dedupStore: store, tuning });
    const failures: string[] = [];
    app.events.on('push.dedupFailed', ({ error }) => failures.push(error.message));
    await app.push(textXml('wait 500'), { signal: AbortSignal.timeout(400) }).catch(() => undefined);
    await sleep(300);
    store.memory = new MemoryDedupStore(new SystemClock());
    await expect.poll(() => app.late.length, { timeout: 5000 }).toBe(1);
    expect(failures).toHaveLength(1);
    expect(app.logs.of('warn').join('\n')).toContain('The push memory has lost the entry of push');
  });

  it('raises an event for every push that it could not be asked for', async () => {
    const store = new SharedStore();
    const app = await start({ dedupStore: store });
    let failures = 0;
    app.events.on('push.dedupFailed', () => failures++);
    store.isBroken = true;
    for (let i = 0; i < 10; i++) await app.push(textXml('hello'));
    expect(failures).toBe(10);
  });

  it('is asked again soon after the store has come back', async () => {
    const store = new SharedStore();
    const [one, two] = [await start({ dedupStore: store }), await start({ dedupStore: store })];
    store.isBroken = true;
    for (let i = 0; i < 10; i++) await Promise.all([one, two].map((app) => app.push(textXml('hello'))));
    store.isBroken = false;
    await sleep(400);
    await Promise.all([one, two].map((app) => app.push(textXml('hello'))));
    runs = [];
    const message = textXml('hello');
    for (const app of [one, two]) expect(contentOf((await app.push(message)).text)).toBe('hello 1');
  });

  it('lets two applications on one store each get every push when each has a name', async () => {
    const store = new SharedStore();
    const named = (name: string) => ({
      dedupStore: store,
      providers: [{ provide: WECHAT_APPLICATION, useValue: name }],
    });
    const [crm, bot, copy] = [
      await start(named('crm')),
      await start(named('bot')),
      await start(named('bot')),
    ];
    const message = textXml('hello');
    for (const app of [crm, bot, copy]) await app.push(message);
    expect(runs).toHaveLength(2);
    for (const key of store.keys) expect(key).toMatch(/^wechat:push@(crm|bot):/);
  });

  it('gives claims back while an application closes, so that another process takes over at once', async () => {
    const store = new SharedStore();
    const tuning = { drainMs: 300 };
    const [closing, other] = [await start({ dedupStore: store, tuning }), await start({ dedupStore: store })];
    const message = textXml('wait 1500');
    const first = closing.push(message).catch(() => undefined);
    await expect.poll(() => runs.length).toBe(1);
    await closing.app.close();
    await first;
    expect([...store.lives.values()].some((lives) => lives.includes(1500))).toBe(true);
    const began = performance.now();
    const second = other.push(message);
    await expect.poll(() => runs.length).toBe(2);
    expect(performance.now() - began).toBeLessThan(1500);
    expect(contentOf((await second).text)).toBe('waited 1500');
  });

  it('of one process is limited by bytes as well as by entries', () => {
    const store = new MemoryDedupStore(new SystemClock(), { maxEntries: 1000, maxBytes: 100_000 });
    const reply = 'x'.repeat(2000);
    for (let i = 0; i < 500; i++) store.add(`key ${i}`, reply, 60_000);
    expect(store.bytes).toBeLessThanOrEqual(100_000);
    expect(store.size).toBeGreaterThan(10);
    expect(store.get('key 0')).toBeUndefined();
    expect(store.get('key 499')).toBe(reply);
    for (let i = 0; i < 3000; i++) store.add(`short ${i}`, 'dy', 60_000);
    expect(store.size).toBeLessThanOrEqual(1000);
  });
});
