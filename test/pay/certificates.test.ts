import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatHealth } from '../../src/pay/index.js';
import { closedUrl } from '../support/free-port.js';
import { type PayApp, startPayApp } from './pay-app.js';
import {
  certificateList,
  certificateOptions,
  merchantOptions,
  MovedClock,
  PayPlatform,
} from './pay-platform.js';
import { keys } from './pay-vectors.js';

const LIST = 'GET /v3/certificates';
const QUERY = 'GET /v3/pay/transactions/out-trade-no/order-1';

let platform: PayPlatform;
const apps: PayApp[] = [];
const start = async (options = certificateOptions({ baseUrl: platform.url })): Promise<PayApp> => {
  const app = await startPayApp({ clock: platform.clock, pay: options });
  apps.push(app);
  return app;
};
const downloads = () => platform.requests.filter(({ url }) => url === '/v3/certificates');

beforeEach(async () => {
  platform = await PayPlatform.start(new MovedClock());
  platform.signing = { key: 'platformNew' };
  platform.on(QUERY, () => ({ trade_state: 'NOTPAY' }));
});
afterEach(async () => {
  await Promise.all(apps.splice(0).map(({ app }) => app.close()));
  await platform.stop();
});

describe('platform certificates', () => {
  it('are fetched once at the start, signed, and verify the answers that name them', async () => {
    platform.on(LIST, () => certificateList('platformOld', 'platformNew'));
    const { pay } = await start();
    await Promise.all(Array.from({ length: 5 }, () => pay.orders.query('order-1')));
    platform.signing = { key: 'platformOld' };
    await expect(pay.orders.query('order-1')).resolves.toEqual({ trade_state: 'NOTPAY' });
    expect(downloads()).toHaveLength(1);
    expect(platform.badSignatures).toBe(0);
    expect(downloads()[0]!.headers['wechatpay-serial']).toBeUndefined();
    const queries = platform.requests.filter(({ url }) => !url.startsWith('/v3/certificates'));
    expect(queries.map(({ headers }) => headers['wechatpay-serial'])).toEqual(
      queries.map(() => keys.platformNew.serial),
    );
  });

  it('are not asked for with a public key alone, and are beside one where they are switched on', async () => {
    platform.signing = { key: 'publicKeyMode' };
    platform.on(LIST, () => certificateList('platformNew'));
    const alone = await start(merchantOptions({ baseUrl: platform.url }));
    await alone.pay.orders.query('order-1');
    expect(downloads()).toHaveLength(0);
    const both = await start(merchantOptions({ baseUrl: platform.url, platformCertificates: true }));
    await expect.poll(() => downloads().length).toBe(1);
    expect(downloads()[0]!.headers['wechatpay-serial']).toBe(keys.publicKeyMode.id);
    platform.signing = { key: 'platformNew' };
    await expect(both.pay.orders.query('order-1')).resolves.toBeDefined();
  });

  it('of an answer whose signature does not fit are not taken', async () => {
    platform.on(LIST, (_, response) =>
      platform.signed(response, certificateList('platformNew'), 200, {
        key: 'platformNew',
        signature: Buffer.alloc(256).toString('base64'),
      }),
    );
    const { pay } = await start();
    await expect(pay.orders.query('order-1')).rejects.toMatchObject({ code: 'WECHAT_PAY_SIGNATURE' });
  });

  it('sealed with another APIv3 key are not taken, and the error says what to check', async () => {
    platform.on(LIST, () => certificateList('platformNew'));
    const { pay } = await start(certificateOptions({ baseUrl: platform.url, apiV3Key: 'q'.repeat(32) }));
    await expect(pay.orders.query('order-1')).rejects.toThrow(
      /Check that the APIv3 key is that of the merchant/,
    );
    await expect(pay.orders.query('order-1')).rejects.toThrow(/APIv3 key/);
    expect(downloads()).toHaveLength(1);
  });

  it('that a merchant does not have are said to be missing, with what to do', async () => {
    platform.on(LIST, (_, response) => platform.refuse(response, 404, 'RESOURCE_NOT_EXISTS'));
    const { pay } = await start();
    await expect(pay.orders.query('order-1')).rejects.toMatchObject({ errcode: 'RESOURCE_NOT_EXISTS' });
  });

  it('that a merchant with a public key does not have are no fault', async () => {
    platform.signing = { key: 'publicKeyMode' };
    platform.on(LIST, (_, response) => platform.refuse(response, 404, 'RESOURCE_NOT_EXISTS'));
    const { app, pay } = await start(merchantOptions({ baseUrl: platform.url, platformCertificates: true }));
    await expect.poll(() => downloads().length).toBe(1);
    await expect(pay.orders.query('order-1')).resolves.toEqual({ trade_state: 'NOTPAY' });
    expect(await app.get(WechatHealth, { strict: false }).report()).toMatchObject({ degraded: false });
  });

  it('whose first download fails leave the application up and degraded, until they are there', async () => {
    let isBroken = true;
    platform.on(LIST, (_, response) =>
      isBroken ? platform.refuse(response, 503, 'SERVICE_UNAVAILABLE') : certificateList('platformNew'),
    );
    const { app, pay, logs } = await start();
    await expect(pay.orders.query('order-1')).rejects.toMatchObject({ errcode: 'SERVICE_UNAVAILABLE' });
    const health = app.get(WechatHealth, { strict: false });
    expect(await health.report()).toMatchObject({
      degraded: true,
      credentials: [{ appId: '1900007291', kind: 'platform_certificates', state: 'absent' }],
    });
    expect(logs.of('warn').join('\n')).toMatch(/tried again in 30 s/);
    isBroken = false;
    await expect
      .poll(() => pay.orders.query('order-1').catch(() => undefined), { timeout: 5000 })
      .toEqual({ trade_state: 'NOTPAY' });
    expect(await health.report()).toMatchObject({ degraded: false });
  });

  it('are asked for at the spare host where the first cannot be reached', async () => {
    platform.on(LIST, () => certificateList('platformNew'));
    const baseUrl = await closedUrl();
    const { pay } = await start(certificateOptions({ baseUrl, fallbackBaseUrls: [platform.url] }));
    await expect(pay.orders.query('order-1')).resolves.toEqual({ trade_state: 'NOTPAY' });
  });

  it('past their end verify nothing', async () => {
    platform.on(LIST, (_, response) =>
      platform.signed(response, certificateList('platformOld', 'platformNew'), 200, { key: 'platformNew' }),
    );
    const { pay } = await start();
    await pay.orders.query('order-1');
    platform.clock.offsetMs += Date.parse('2025-08-02T00:00:00Z') - platform.clock.now();
    platform.signing = { key: 'platformOld' };
    await expect(pay.orders.query('order-1')).rejects.toMatchObject({ reason: 'expired-certificate' });
    platform.signing = { key: 'platformNew' };
    await expect(pay.orders.query('order-1')).resolves.toEqual({ trade_state: 'NOTPAY' });
  });

  it('that are out of reach for a while leave the old set in use', async () => {
    let isBroken = false;
    platform.on(LIST, (_, response) =>
      isBroken ? platform.refuse(response, 500, 'SYSTEM_ERROR') : certificateList('platformNew'),
    );
    const { pay } = await start();
    await pay.orders.query('order-1');
    isBroken = true;
    platform.signing = { key: 'platformNew', serial: 'B'.repeat(40) };
    await expect(pay.orders.query('order-1')).rejects.toMatchObject({ reason: 'unknown-serial' });
    platform.signing = { key: 'platformNew' };
    await expect(pay.orders.query('order-1')).resolves.toEqual({ trade_state: 'NOTPAY' });
  });

  it('unknown in an answer cause one download for all who ask, and at most one a minute', async () => {
    platform.on(LIST, () => certificateList('platformNew'));
    const { pay } = await start();
    await pay.orders.query('order-1');
    platform.signing = { key: 'platformNew', serial: 'B'.repeat(40) };
    const asked = Array.from({ length: 10 }, () =>
      pay.orders.query('order-1').catch((error: Error) => error),
    );
    const errors = await Promise.all(asked);
    expect(new Set(errors.map((error) => (error as { reason?: string }).reason))).toEqual(
      new Set(['unknown-serial']),
    );
    expect(downloads()).toHaveLength(2);
  });
});
