import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Test } from '@nestjs/testing';
import { OnText, WechatController, WechatModule } from '../../src/index.js';
import type { FaultKind } from '../../src/simulator/index.js';
import { WechatSimulator } from '../../src/simulator/index.js';
import { WebhookStub } from '../support/webhook-stub.js';

let simulator: WechatSimulator;
beforeAll(async () => {
  simulator = await WechatSimulator.start();
});
afterAll(() => simulator.stop());

describe('an argument that does not fit', () => {
  it.each<[string, () => unknown]>([
    ['advance', () => simulator.advance(-1)],
    ['advance', () => simulator.advance(Number.NaN)],
    [
      'century',
      () => {
        simulator.advance(99 * 366 * 86_400);
        simulator.advance(2 * 366 * 86_400);
      },
    ],
    ['expiresIn', () => simulator.setLifetime({ expiresIn: 0 })],
    ['overlap', () => simulator.setLifetime({ overlap: -1 })],
    ['path', () => simulator.limit('cgi-bin/user/get', { perDay: 1 })],
    ['perDay', () => simulator.limit('/cgi-bin/user/get', { perDay: 0.5 })],
    ['fault', () => simulator.fault({ path: '/x', fault: 'explode' as FaultKind })],
    ['path', () => simulator.fault({ path: 'x', fault: 'html' })],
    ['openid', () => simulator.user('')],
    ['openid', () => simulator.user('two words')],
    ['appId', () => simulator.configureAccounts([{ appId: '' }])],
    ['encodingAesKey', () => simulator.configureAccounts([{ appId: 'wx1', encodingAesKey: 'short' }])],
    ['webhookUrl', () => simulator.configureAccounts([{ appId: 'wx1', webhookUrl: 'localhost' }])],
    ['no account', () => simulator.user('alice', 'wxnobody')],
  ])('is refused by name: %s', (name, call) => {
    expect(call).toThrow(name);
  });

  it('is not an empty text, which stands for a setting that is left out', () => {
    simulator.configureAccounts([{ appId: 'wx3', token: '', encodingAesKey: '', webhookUrl: '' }]);
    expect(simulator.state().accounts['wx3']).toBeDefined();
  });

  it('changes nothing, and starts no simulator', async () => {
    expect(() => simulator.configureAccounts([{ appId: 'wx2' }, { appId: '' }])).toThrow('appId');
    expect(simulator.state().accounts['wx2']).toBeUndefined();
    await expect(WechatSimulator.start({ accounts: [{ appId: 'wx1', token: 'two words' }] })).rejects.toThrow(
      'token',
    );
  });
});

@WechatController('wechat')
class Broken {
  @OnText()
  fail() {
    throw new Error('the database is gone');
  }
}

describe('a test that waits in vain', () => {
  it('is told that deliversTo() was forgotten', async () => {
    const forgetful = await WechatSimulator.start();
    const alice = forgetful.user('alice');
    await alice.sends('ping', { deliveries: 1, webhookUrl: 'http://127.0.0.1:9/wechat' });
    await alice.receives(); // WeChat's notice
    await expect(alice.receives(20)).rejects.toThrow('Call simulator.deliversTo(app, path) first');
    await forgetful.stop();
  });

  it('is told where to deliver when the account has no webhook', async () => {
    const bare = await WechatSimulator.start({ accounts: [{ appId: 'wx1', token: 't' }] });
    expect(() => bare.user('alice').sends('ping')).toThrow('Set it with simulator.deliversTo()');
    await bare.stop();
  });

  it('is told which handler threw', async () => {
    const own = await WechatSimulator.start();
    const module = await Test.createTestingModule({
      imports: [WechatModule.forRoot(own.moduleOptions())],
      controllers: [Broken],
    }).compile();
    const app = module.createNestApplication({ logger: false });
    await own.deliversTo(app, '/wechat');
    const alice = own.user('alice');
    await alice.sends('ping');
    await expect(alice.receives(20)).rejects.toThrow('Broken.fail failed: Error: the database is gone');
    own.reset();
    await expect(own.user('alice').receives(20)).rejects.toThrow('Nothing was pushed at all');
    await app.close();
    await own.stop();
  });
});

it('two hundred pushes at once leave no listener behind, and warn of none', async () => {
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on('warning', note);
  const webhook = await WebhookStub.start();
  const busy = await WechatSimulator.start();
  await busy.deliversTo(webhook.url);
  const results = await Promise.all(
    Array.from({ length: 200 }, (_, index) => busy.user(`o${index}`).sends('ping')),
  );
  expect(results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(webhook.seen).toHaveLength(200);
  await busy.stop();
  await webhook.stop();
  process.off('warning', note);
  expect(warnings).toEqual([]);
});
