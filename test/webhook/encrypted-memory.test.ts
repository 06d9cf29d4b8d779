import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatController } from '../../src/account/push/wechat-controller.decorator.js';
import { SystemClock } from '../../src/core/clock.js';
import { openPushMemory } from '../../src/engine/push-memory.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { openStore } from '../../src/store/open-store.js';
import type { OpenedStore } from '../../src/store/opened-store.js';
import { OnText } from '../../src/webhook/declare/handler.decorators.js';
import { RedisServer, redisMissing } from '../support/redis.js';
import { contentOf, textXml } from '../support/webhook/pushes.js';
import { startWebhookApp, type WebhookApp } from '../support/webhook/webhook-app.js';

const [KEY, NEXT_KEY] = [1, 2].map(() => randomBytes(32).toString('hex')) as [string, string];
let runs = 0;

@WechatController('wechat')
class Bot {
  @OnText() answer() {
    runs += 1;
    return 'canary 回复';
  }
}

describe.skipIf(redisMissing)(`replies in a shared push memory ${redisMissing ?? ''}`, () => {
  let redis: RedisServer;
  const stores: OpenedStore[] = [];
  const apps: WebhookApp[] = [];
  beforeEach(async () => {
    runs = 0;
    redis = await RedisServer.start();
  });
  afterEach(async () => {
    for (const app of apps.splice(0)) await app.close();
    for (const store of stores.splice(0)) await store.close();
    await redis.stop();
  });

  async function start(keys: string[] | undefined): Promise<WebhookApp> {
    const clock = new SystemClock();
    const store = await openStore(redis.url, { clock, events: new WechatEvents() });
    stores.push(store);
    const dedupStore = openPushMemory(store, keys, clock);
    const app = await startWebhookApp('express', { controllers: [Bot], dedupStore });
    apps.push(app);
    return app;
  }
  const kept = async () => {
    const keys = (await redis.cli('KEYS', '*')).split('\n').filter(Boolean);
    return Promise.all(keys.map(async (key) => `${key} ${await redis.cli('GET', key)}`));
  };

  it('are encrypted with recordsKey, and shared by processes that have the keys in any order', async () => {
    const [one, two] = [await start([KEY]), await start([NEXT_KEY, KEY])];
    const message = textXml('hello', { FromUserName: 'oCanaryUser' });
    const answers = [await one.push(message), await two.push(message), await one.push(message)];
    expect(answers.map(({ text }) => contentOf(text))).toEqual(Array(3).fill('canary 回复'));
    expect(runs).toBe(1);
    const lines = await kept();
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).not.toMatch(/canary/i);
  });

  it('lie there in clear without recordsKey', async () => {
    const app = await start(undefined);
    await app.push(textXml('hello'));
    expect((await kept()).join()).toContain('canary');
  });
});
