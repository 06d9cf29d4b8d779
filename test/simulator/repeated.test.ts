import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { WECHAT_CLOCK, WechatModule, WechatService } from 'nestjs-wechat';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_ACCOUNTS, WechatSimulator } from '../../src/simulator/index.js';

const { appId } = DEMO_ACCOUNTS.official;
const THIRTY = Array.from({ length: 30 }, (_, index) => index + 1);

let simulator: WechatSimulator;
let app: INestApplication;
let wechat: WechatService;

beforeAll(async () => {
  simulator = await WechatSimulator.start();
  const module = await Test.createTestingModule({
    imports: [WechatModule.forRoot(simulator.moduleOptions())],
  }).compile();
  app = await module.createNestApplication({ logger: false }).init();
  wechat = app.get(WechatService);
});
afterAll(async () => {
  await app.close();
  await simulator.stop();
});

const followers = async () => (await wechat.api.get('/cgi-bin/user/get')).total;
const account = () => simulator.state().accounts[appId]!;

describe('an application that was given moduleOptions()', () => {
  beforeEach(() => simulator.reset());

  it.each(THIRTY)('goes on working after reset, invalidateToken and advance, time %i', async () => {
    expect(await followers()).toBe(3);
    simulator.invalidateToken();
    expect(await followers()).toBe(3);
    simulator.advance(7200);
    expect(await followers()).toBe(3);
  });

  it('runs on the simulator’s clock', () => {
    expect(app.get(WECHAT_CLOCK)).toBe(simulator.clock);
  });

  it('keeps its living token over a reset', async () => {
    await followers();
    const { current } = account();
    simulator.reset();
    await followers();
    expect(account()).toMatchObject({ invalidTokenCalls: 0, tokenRequests: 0, stableTokenRequests: 0 });
    expect(account().current).toEqual(current);
  });

  it('keeps the original id that the simulator gave an account, over a reset', async () => {
    const own = await WechatSimulator.start({ accounts: [{ appId: 'wxnoid', appSecret: 'x' }] });
    try {
      const original = async () => {
        const response = await fetch(`${own.url}/_simulator/accounts/wxnoid`);
        return ((await response.json()) as { originalId: string }).originalId;
      };
      const before = await original();
      own.reset();
      expect(before).toMatch(/^gh_/);
      expect(await original()).toBe(before);
    } finally {
      await own.stop();
    }
  });

  it('keeps its timers over a reset', () => {
    let fired = false;
    simulator.clock.setTimeout(() => (fired = true), 60_000);
    simulator.reset();
    simulator.advance(60);
    expect(fired).toBe(true);
  });
});

describe('an application on the machine’s time', () => {
  let other: WechatSimulator;
  beforeAll(async () => {
    other = await WechatSimulator.start();
  });
  afterAll(() => other.stop());

  it('finds the simulator’s clock back at the machine’s time after a reset, and dead tokens still dead', async () => {
    const { appSecret: secret } = DEMO_ACCOUNTS.official;
    const token = async (): Promise<{ access_token: string; expires_in: number }> => {
      const body = JSON.stringify({ grant_type: 'client_credential', appid: appId, secret });
      const response = await fetch(`${other.url}/cgi-bin/stable_token`, { method: 'POST', body });
      return (await response.json()) as never;
    };
    const call = async (value: string): Promise<number> => {
      const response = await fetch(`${other.url}/cgi-bin/user/get?access_token=${value}`);
      return ((await response.json()) as { errcode?: number }).errcode ?? 0;
    };
    const first = await token();
    other.advance(7200);
    const second = await token();
    other.reset();
    expect(other.clock.ahead).toBe(0);
    expect(await call(first.access_token)).toBe(40001);
    expect(await call(second.access_token)).toBe(0);
    expect((await token()).expires_in).toBeLessThanOrEqual(7200);
    other.advance(100);
    other.invalidateToken();
    other.reset();
    expect(await call(second.access_token)).toBe(40001);
    expect((await token()).access_token).not.toBe(second.access_token);
  });
});
