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
