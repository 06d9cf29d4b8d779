import { describe, expect, it } from 'vitest';
import { ShopRig } from '../support/pay/shop-rig.js';
import { redisMissing } from '../support/redis.js';

const ORDERS = Number(process.env['SOAK_ORDERS'] ?? 2000);
/** How many orders are under way at once, and can be hit by one kill. */
const AT_ONCE = 12;

describe.skipIf(redisMissing)(`${ORDERS} orders over two processes on one Redis`, () => {
  it('are each handled exactly once with 5 % duplicates, doubled and overtaken notifications', async () => {
    const rig = await ShopRig.start(15);
    try {
      const report = await rig.sell(ORDERS);
      process.stdout.write(`${JSON.stringify(report)}\n`);
      expect(report).toMatchObject({ orders: ORDERS, unacknowledged: [], lost: [], repeated: {} });
      expect(report.sentAgain + report.doubled).toBeGreaterThan(ORDERS * 0.05);
    } finally {
      await rig.stop();
    }
  });

  it('are none of them lost while processes are killed, and handled twice only where a kill hit them', async () => {
    const rig = await ShopRig.start(16);
    try {
      const report = await rig.sell(ORDERS, { killEveryMs: 3000 });
      process.stdout.write(`${JSON.stringify(report)}\n`);
      expect(report).toMatchObject({ orders: ORDERS, unacknowledged: [], lost: [] });
      expect(report.kills).toBeGreaterThan(0);
      expect(Object.keys(report.repeated).length).toBeLessThanOrEqual(report.kills * AT_ONCE);
    } finally {
      await rig.stop();
    }
  });
});
