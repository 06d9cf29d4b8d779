import { afterEach, describe, expect, it } from 'vitest';
import {
  Notification,
  OnAnyPayEvent,
  OnPayment,
  type Payment,
  WechatPayController,
} from '../../../src/pay/index.js';
import { sendSpoiled } from './spoil-run.js';
import { SPOILS, Spoiler } from './spoiled-notifications.js';
import { PLATFORMS } from '../platforms.js';
import { seededRandom } from '../seeded-random.js';
import { deliver, type PayApp, startPayApp } from '../../pay/pay-app.js';
import { certificateList, merchantOptions, MovedClock, PayPlatform } from '../../pay/pay-platform.js';

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

/** Declares the tests that spoiled notifications reach no handler and are never acknowledged. @param count on each platform */
export function testSpoiled(count: number): void {
  describe.each(PLATFORMS)('spoiled notifications on %s', (platform) => {
    let app: PayApp;
    let server: PayPlatform;
    afterEach(async () => {
      await app.app.close();
      await server.stop();
    });

    it(
      `reach no handler and are never acknowledged: ${count} of them`,
      { timeout: 60_000 + count * 20 },
      async () => {
        handled = [];
        const clock = new MovedClock();
        server = await PayPlatform.start(clock);
        server.signing = { key: 'platformNew' };
        server.on('GET /v3/certificates', () => certificateList('platformOld', 'platformNew'));
        const pay = merchantOptions({ baseUrl: server.url, platformCertificates: true });
        app = await startPayApp({ clock, platform, pay, controllers: [Payments] });
        const url = `${app.url}/wechat/pay`;

        const report = await sendSpoiled(url, clock, count);

        if (count > 10_000) process.stdout.write(`${platform} ${JSON.stringify(report.statuses)}\n`);
        expect(report.accepted).toEqual([]);
        expect(handled).toEqual([]);
        expect(Object.keys(report.statuses).toSorted()).toEqual([...SPOILS].toSorted());
        for (const counts of Object.values(report.statuses)) expect(Object.keys(counts)).toEqual(['401']);
        // Nobody can make this server ask for certificates more than once a minute by unknown serials.
        const minutes = 1 + count / 10_000;
        expect(server.requests.length).toBeLessThanOrEqual(2 + Math.ceil(minutes));
        // The guard is not simply shut.
        const good = new Spoiler(clock, seededRandom(2)).good('order-good');
        expect((await deliver(url, clock, good.body)).status).toBe(204);
        expect(handled).toEqual(['order-good']);
      },
    );
  });
}
