import { afterEach, describe, expect, it } from 'vitest';
import {
  Notification,
  OnAnyPayEvent,
  OnPayment,
  type Payment,
  WechatPayController,
} from '../../src/pay/index.js';
import { sendSpoiled } from '../support/pay/spoil-run.js';
import { SPOILS, Spoiler } from '../support/pay/spoiled-notifications.js';
import { PLATFORMS } from '../support/platforms.js';
import { seededRandom } from '../support/seeded-random.js';
import { deliver, type PayApp, startPayApp } from './pay-app.js';
import { certificateList, merchantOptions, MovedClock, PayPlatform } from './pay-platform.js';

const COUNT = Number(process.env['SPOILS'] ?? 3000);

let handled: string[] = [];

@WechatPayController('wechat/pay')
class Payments {
  @OnPayment() paid(@Notification() { out_trade_no: number }: Payment) {
    handled.push(number);
  }
  @OnAnyPayEvent() other() {
    handled.push('another event');
  }
}

describe.each(PLATFORMS)('spoiled notifications on %s', (platform) => {
  let app: PayApp;
  let server: PayPlatform;
  afterEach(async () => {
    await app.app.close();
    await server.stop();
  });

  it(
    `reach no handler and are never acknowledged: ${COUNT} of them`,
    { timeout: 60_000 + COUNT * 20 },
    async () => {
      handled = [];
      const clock = new MovedClock();
      server = await PayPlatform.start(clock);
      server.signing = { key: 'platformNew' };
      server.on('GET /v3/certificates', () => certificateList('platformOld', 'platformNew'));
      const pay = merchantOptions({ baseUrl: server.url, platformCertificates: true });
      app = await startPayApp({ clock, platform, pay, controllers: [Payments] });
      const url = `${app.url}/wechat/pay`;

      const report = await sendSpoiled(url, clock, COUNT);

      if (COUNT > 10_000) process.stdout.write(`${platform} ${JSON.stringify(report.statuses)}\n`);
      expect(report.accepted).toEqual([]);
      expect(handled).toEqual([]);
      expect(Object.keys(report.statuses).toSorted()).toEqual([...SPOILS].toSorted());
      for (const counts of Object.values(report.statuses)) expect(Object.keys(counts)).toEqual(['401']);
      // Nobody can make this server ask for certificates more than once a minute by unknown serials.
      const minutes = 1 + COUNT / 10_000;
      expect(server.requests.length).toBeLessThanOrEqual(2 + Math.ceil(minutes));
      // The guard is not simply shut.
      const good = new Spoiler(clock, seededRandom(2)).good('order-good');
      expect((await deliver(url, clock, good.body)).status).toBe(204);
      expect(handled).toEqual(['order-good']);
    },
  );
});
