import { readFileSync } from 'node:fs';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WechatSimulator } from 'nestjs-wechat/simulator';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { freePort } from '../support/free-port.js';
import { withoutComments } from '../support/without-comments.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('the shop of the guide to payments', () => {
  let simulator: WechatSimulator;
  let app: INestApplication;
  let Orders: typeof import('./pay-shop.js').Orders;

  beforeAll(async () => {
    simulator = await WechatSimulator.start({ port: 0 });
    const { mchId, serialNo, privateKey, apiV3Key, publicKeyId, publicKey, platformCertificates } =
      simulator.merchant().keys;
    vi.stubEnv('WECHAT_PAY_MCH_ID', mchId);
    vi.stubEnv('WECHAT_PAY_SERIAL_NO', serialNo);
    vi.stubEnv('WECHAT_PAY_PRIVATE_KEY', privateKey);
    vi.stubEnv('WECHAT_PAY_API_V3_KEY', apiV3Key);
    vi.stubEnv('WECHAT_PAY_PUBLIC_KEY_ID', publicKeyId);
    vi.stubEnv('WECHAT_PAY_PUBLIC_KEY', publicKey);
    vi.stubEnv('WECHAT_PAY_PLATFORM_CERTIFICATES', platformCertificates ? 'on' : 'off');
    vi.stubEnv('WECHAT_PAY_APP_ID', simulator.moduleOptions().appId);
    vi.stubEnv('WECHAT_PAY_BASE_URL', simulator.url);
    const port = await freePort();
    vi.stubEnv('WECHAT_PAY_NOTIFY_URL', `http://127.0.0.1:${port}/wechat/pay`);
    const shop = await import('./pay-shop.js');
    Orders = shop.Orders;
    app = await NestFactory.create(shop.ShopModule, { logger: false });
    await app.listen(port, '127.0.0.1');
  });
  afterAll(async () => {
    await app.close();
    await simulator.stop();
    vi.unstubAllEnvs();
  });

  it('is shown by the guide as it is tested, and by the Chinese one with comments in Chinese', () => {
    const shown = `\`\`\`ts\n${read('./pay-shop.ts')}\`\`\``;
    expect(read('../../docs/guides/pay.md')).toContain(shown);
    expect(withoutComments(read('../../docs/guides/pay.zh-CN.md'))).toContain(withoutComments(shown));
  });

  it('takes an order, a payment and its notification', async () => {
    const url = await app.getUrl();
    const answer = await fetch(`${url}/orders`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ openid: simulator.user('alice').openid }),
    });
    const { out_trade_no: number, invoke } = (await answer.json()) as {
      out_trade_no: string;
      invoke: Record<string, string>;
    };
    expect(Object.keys(invoke).toSorted()).toEqual([
      'nonceStr',
      'package',
      'paySign',
      'signType',
      'timeStamp',
    ]);
    const { deliveries } = await simulator.merchant().pay(number);
    expect(deliveries.map(({ status }) => status)).toEqual([204]);
    expect(app.get(Orders).states.get(number)).toBe('paid');
  });
});
