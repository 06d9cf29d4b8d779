import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WechatController } from '../../src/account/push/wechat-controller.decorator.js';
import { SystemClock } from '../../src/core/clock.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { openStore } from '../../src/store/open-store.js';
import type { OpenedStore } from '../../src/store/opened-store.js';
import { OnText } from '../../src/webhook/declare/handler.decorators.js';
import { Content } from '../../src/webhook/declare/param.decorators.js';
import { RedisServer, redisMissing } from '../support/redis.js';
import { contentOf, textXml } from '../support/webhook/pushes.js';
import { startWebhookApp, type WebhookApp } from '../support/webhook/webhook-app.js';

const PAUSE_MS = 2500;
const PUSHES = 40;

let runs = new Map<string, number>();

@WechatController('wechat')
class Bot {
  @OnText() echo(@Content() text: string) {
    runs.set(text, (runs.get(text) ?? 0) + 1);
    return `echo: ${text}`;
  }
}

describe.skipIf(redisMissing)(
  `a Redis that stands still again and again under load ${redisMissing ?? ''}`,
  () => {
    let redis: RedisServer;
    let stores: OpenedStore[];
    let apps: WebhookApp[];
    let withoutMemory = 0;
    beforeEach(async () => {
      runs = new Map();
      withoutMemory = 0;
      redis = await RedisServer.start();
      const context = () => ({ clock: new SystemClock(), events: new WechatEvents() });
      stores = await Promise.all([1, 2].map(() => openStore(redis.url, context())));
      apps = await Promise.all(
        stores.map(({ atomic }) => startWebhookApp('express', { controllers: [Bot], dedupStore: atomic! })),
      );
      for (const { events } of apps) events.on('push.dedupFailed', () => (withoutMemory += 1));
    }, 30_000);
    afterEach(async () => {
      redis.resume();
      for (const app of apps) await app.close();
      for (const store of stores) await store.close();
      await redis.stop();
    });

    /** Delivers one push to both processes at once, as a proxy that repeats it does. Both must answer. */
    async function deliver(content: string): Promise<void> {
      const message = textXml(content);
      const answers = await Promise.all(apps.map((app) => app.push(message)));
      expect(answers.map(({ text }) => contentOf(text))).toEqual([`echo: ${content}`, `echo: ${content}`]);
    }

    const pausing: [string, () => Promise<void>][] = [
      [
        'its process is stopped',
        async () => {
          redis.pause();
          await sleep(PAUSE_MS);
          redis.resume();
        },
      ],
      [
        'CLIENT PAUSE holds up writes',
        async () => {
          await redis.cli('CLIENT', 'PAUSE', String(PAUSE_MS), 'ALL');
          await sleep(PAUSE_MS);
        },
      ],
    ];
    it.each(pausing)(
      'loses no push, counts every push that it could not remember, and is used again at once, when %s',
      async (_, pause) => {
        await deliver('warm');
        for (let round = 0; round < 3; round++) {
          const pausedFor = pause();
          await sleep(50);
          const during = Array.from({ length: PUSHES }, (__, i) => `round ${round} push ${i}`);
          const delivered = during.map(async (content, i) => {
            await sleep((i * PAUSE_MS) / PUSHES);
            await deliver(content);
          });
          await pausedFor;
          await Promise.all(delivered);
          // What ran twice was met by the pause, and each such push is counted.
          const twice = during.filter((content) => runs.get(content) !== 1);
          expect(twice.filter((content) => runs.get(content) !== 2)).toEqual([]);
          expect(withoutMemory).toBeGreaterThanOrEqual(twice.length);
          // A probe goes out after 2 s at the latest; with the pushes of each round it goes out long before.
          await vi.waitFor(
            async () => {
              const content = `probe ${Math.random()}`;
              await deliver(content);
              expect(runs.get(content)).toBe(1);
            },
            { timeout: 3000, interval: 100 },
          );
          withoutMemory = 0;
          const after = Array.from({ length: PUSHES }, (__, i) => `after ${round} push ${i}`);
          await Promise.all(after.map(deliver));
          expect(after.filter((content) => runs.get(content) !== 1)).toEqual([]);
          expect(withoutMemory).toBe(0);
        }
      },
      60_000,
    );
  },
);
