import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  Envelope,
  Notification,
  OnPayment,
  type PayEnvelope,
  type Payment,
  WechatPayController,
} from '../../src/pay/index.js';
import { RedisServer, redisUnreachable } from '../support/redis.js';
import { deliver, notification, type PayApp, payment, startPayApp } from './pay-app.js';
import { merchantOptions, MovedClock } from './pay-platform.js';

let handled: string[] = [];

@WechatPayController('wechat/pay')
class Payments {
  @OnPayment() async paid(
    @Notification() { out_trade_no: number }: Payment,
    @Envelope() { id }: PayEnvelope,
  ) {
    await new Promise((resolve) => setTimeout(resolve, Number(id.slice(-1))));
    handled.push(number);
  }
}

describe.skipIf(redisUnreachable)('payments over two applications on one Redis', () => {
  let redis: RedisServer;
  const apps: PayApp[] = [];
  const clock = new MovedClock();

  beforeAll(async () => {
    redis = await RedisServer.any();
  });
  afterEach(async () => {
    await Promise.all(apps.splice(0).map(({ app }) => app.close()));
  });
  afterAll(() => redis.stop());

  it('are each handled once: doubled, at both at the same time, and announced again under another id', async () => {
    handled = [];
    const application = `pay-${Date.now()}`;
    for (let count = 0; count < 2; count++) {
      const pay = { ...merchantOptions({ baseUrl: 'http://127.0.0.1:9' }), store: redis.url, application };
      apps.push(await startPayApp({ clock, pay, controllers: [Payments] }));
    }
    const urls = apps.map(({ url }) => `${url}/wechat/pay`);
    const numbers = Array.from({ length: 100 }, (_, index) => `order-${1000 + index}`);
    const statuses = await Promise.all(
      numbers.flatMap((number, index) => {
        const body = notification({ id: `EV-${application}-${index}`, resource: payment(number) });
        const again = notification({ id: `EX-${application}-${index}`, resource: payment(number) });
        return [body, body, again, body].map(
          async (text, copy) => (await deliver(urls[copy % 2]!, clock, text)).status,
        );
      }),
    );
    // A copy that waited too long is told to come again; it is never told that all is well before it is.
    expect(new Set(statuses.filter((status) => status !== 204 && status !== 500))).toEqual(new Set());
    expect(handled.toSorted()).toEqual(numbers);
    const late = await Promise.all(
      numbers.map((number) => deliver(urls[1]!, clock, notification({ resource: payment(number) }))),
    );
    expect(new Set(late.map(({ status }) => status))).toEqual(new Set([204]));
    expect(handled).toHaveLength(numbers.length);
  });
});
