import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ShopRig } from '../support/pay/shop-rig.js';
import { redisMissing } from '../support/redis.js';

describe.skipIf(redisMissing)('orders over two processes on one Redis', () => {
  let rig: ShopRig;
  beforeAll(async () => {
    rig = await ShopRig.start(15);
  }, 120_000);
  afterAll(() => rig.stop());

  it(
    'are each handled exactly once, whatever is doubled, sent again or overtaken',
    { timeout: 120_000 },
    async () => {
      const report = await rig.sell(150);

      expect(report).toMatchObject({ orders: 150, unacknowledged: [], lost: [], repeated: {} });
      expect(report.doubled).toBeGreaterThan(0);
      expect(report.delayed).toBeGreaterThan(0);
      expect(report.sentAgain).toBeGreaterThan(0);
    },
  );
});

describe.skipIf(redisMissing)(
  'orders whose notifications are all lost, over two processes on one Redis',
  () => {
    let rig: ShopRig;
    beforeAll(async () => {
      rig = await ShopRig.start(17, { lost: 1, openOrders: { firstQueryMs: 3000, queriesPerSecond: 50 } });
    }, 120_000);
    afterAll(() => rig.stop());

    it(
      'are found paid by queries and handled once, also those of a process that was killed',
      { timeout: 120_000 },
      async () => {
        const orders = 60;
        const before = await rig.requests();
        const report = await rig.sellUnheard(orders);
        const queries = (await rig.requests()) - before - orders;

        expect(report).toMatchObject({ orders, lost: [], repeated: {}, kills: 1 });
        // The processes do not both query everything: only what the killed one had under way may be asked again.
        expect(queries).toBeGreaterThanOrEqual(orders);
        expect(queries).toBeLessThan(orders * 1.5);
      },
    );
  },
);
