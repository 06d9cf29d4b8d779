import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatController } from '../../src/account/push/wechat-controller.decorator.js';
import type { AccountConf } from '../../src/account/conf/account-conf.js';
import { SystemClock } from '../../src/core/clock.js';
import { openPushMemory } from '../../src/engine/push-memory.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { openStore } from '../../src/store/open-store.js';
import type { OpenedStore } from '../../src/store/opened-store.js';
import { handler, OnText } from '../../src/webhook/declare/handler.decorators.js';
import { webhookController } from '../../src/webhook/declare/webhook-controller.js';
import { PushOwner } from '../../src/webhook/receive/push-owner.js';
import {
  getPushProductToken,
  type PushProduct,
  type VerifiedPush,
} from '../../src/webhook/receive/push-protocol.js';
import { accountConf } from '../support/account-conf.js';
import { RedisServer, redisMissing } from '../support/redis.js';
import { RedisWire } from '../support/store/redis-wire.js';
import { contentOf, textXml } from '../support/webhook/pushes.js';
import { startWebhookApp, type WebhookApp } from '../support/webhook/webhook-app.js';

const HANDLER = 'the handler runs';
const ONE = { commands: ['EVALSHA'], roundTrips: 1 };
let wire: RedisWire;

@WechatController('wechat')
class Bot {
  @OnText() answer() {
    wire.note(HANDLER);
    return 'pong';
  }
}

/** A made-up product, each push of which has as many keys as its body names. */
@webhookController({
  product: 'ledger',
  label: '@Ledger()',
  path: 'ledger',
  nest: {},
  options: {},
  handlers: {},
})
class Ledger {
  @handler('@OnEntry()', { kind: 'event', event: 'entry', key: undefined }) entry() {
    wire.note(HANDLER);
  }
}
const ledger: PushProduct = {
  open: () => ({
    name: 'ledger',
    bodyLimit: 1024,
    warnings: [],
    receive: ({ body }) =>
      ({
        owner: new PushOwner({ product: 'ledger', ids: ['one'] }, 'ledger'),
        message: { msgType: 'ledger', event: 'entry' },
        acknowledge: 'done',
        rememberMs: 60_000,
        id: () => 'entry',
        duplicateKeys: () => body!.toString().split(','),
        reply: () => ({ text: '' }),
        success: () => ({ status: 204, body: '' }),
        failure: () => ({ status: 500, body: '' }),
      }) as unknown as VerifiedPush,
  }),
};

describe.skipIf(redisMissing)(`a push with its memory on Redis ${redisMissing ?? ''}`, () => {
  let redis: RedisServer;
  let store: OpenedStore;
  let app: WebhookApp;
  beforeEach(async () => {
    redis = await RedisServer.start();
    wire = await RedisWire.to(redis.port);
  });
  afterEach(async () => {
    await app.close();
    await store.close();
    await wire.stop();
    await redis.stop();
  });

  async function start(conf: Partial<AccountConf>, keys?: string[]): Promise<void> {
    const clock = new SystemClock();
    store = await openStore(wire.url, { clock, events: new WechatEvents() });
    app = await startWebhookApp('express', {
      accounts: [accountConf(conf)],
      controllers: [Bot, Ledger],
      providers: [{ provide: getPushProductToken('ledger'), useValue: ledger }],
      dedupStore: openPushMemory(store, keys, clock),
    });
    // The first push of a server's life sends the scripts themselves.
    await app.push(textXml('hello'));
    await settled();
  }
  /** What follows the answer has arrived. */
  const settled = async (): Promise<void> => {
    await sleep(100);
  };
  async function pushed(message = textXml('hello')): Promise<void> {
    wire.clear();
    expect(contentOf((await app.push(message)).text)).toBe('pong');
    await settled();
  }

  it('takes one round trip before the handler and one after it', async () => {
    await start({ encryptMode: 'safe' });
    await pushed();
    expect(wire.before(HANDLER)).toEqual(ONE);
    expect(wire.after(HANDLER)).toEqual(ONE);
  });

  it('takes no more where replies are encrypted', async () => {
    await start({ encryptMode: 'safe' }, ['01'.repeat(32)]);
    await pushed();
    expect(wire.before(HANDLER)).toEqual(ONE);
    expect(wire.after(HANDLER)).toEqual(ONE);
  });

  it('takes a second one before the handler in plain mode, where a signature is good for one body', async () => {
    await start({ encryptMode: 'normal', encodingAesKeys: [] });
    await pushed();
    expect(wire.before(HANDLER)).toEqual({ commands: ['EVALSHA', 'EVALSHA'], roundTrips: 2 });
    expect(wire.after(HANDLER)).toEqual(ONE);
  });

  it('takes two before the handler and one after it with any number of keys', async () => {
    await start({});
    wire.clear();
    const answer = await app.post('', 'a,b,c,d,e', { path: '/ledger' });
    expect(answer.status).toBe(204);
    await settled();
    expect(wire.before(HANDLER)).toEqual({ commands: Array(5).fill('EVALSHA'), roundTrips: 2 });
    expect(wire.after(HANDLER)).toEqual({ commands: Array(5).fill('EVALSHA'), roundTrips: 1 });
  });

  it('answers a repeated delivery after one round trip', async () => {
    await start({ encryptMode: 'safe' });
    const message = textXml('hello');
    await pushed(message);
    await pushed(message);
    wire.note('the end');
    expect(wire.before('the end')).toEqual(ONE);
  });
});
