import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getJson, runApp, type RunningApp, sendJson, startApp } from './running-app.js';

const MERCHANT = '1900000001';

interface Payment {
  transactionId: string;
  deliveries: { status: number; body: string }[];
}

describe.each(['express', 'fastify'])('payments of the sample app on %s', (adapter) => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp({ HTTP_ADAPTER: adapter });
  });
  afterAll(() => app.stop());

  const post = (path: string, body?: unknown) => sendJson(`${app.appUrl}/pay${path}`, 'POST', body);
  const order = async (more: object = {}) => {
    const response = await post('/orders', { kind: 'native', description: 'coffee', total: 100, ...more });
    const body = (await response.json()) as Record<string, unknown>;
    return { ...body, status: response.status } as Record<string, unknown>;
  };
  const control = async <T>(path: string, body: object): Promise<T> => {
    const response = await sendJson(
      `${app.simulatorUrl}/_simulator/merchants/${MERCHANT}${path}`,
      'POST',
      body,
    );
    return (await response.json()) as T;
  };
  const pay = (outTradeNo: unknown, more: object = {}) => control<Payment>('/pay', { outTradeNo, ...more });
  const query = (outTradeNo: unknown) => getJson(`${app.appUrl}/pay/orders/${String(outTradeNo)}`);
  const handled = async (outTradeNo: unknown) => {
    const { orders } = await getJson<{ orders: Record<string, object> }>(`${app.appUrl}/pay/paid`);
    return orders[String(outTradeNo)];
  };

  it('begin with an order of each kind, of which the simulator takes what the client is given', async () => {
    const native = await order();
    const h5 = await order({ kind: 'h5' });
    const jsapi = await order({ kind: 'jsapi', openid: 'oAlice' });
    const inApp = await order({ kind: 'app', appId: 'wx0000000000000009' });

    expect([native.status, h5.status, jsapi.status, inApp.status]).toEqual([201, 201, 201, 201]);
    for (const [placed, asked] of [
      [native, { code: native.codeUrl }],
      [h5, { code: h5.h5Url }],
      [jsapi, { invoke: jsapi.invoke }],
      [inApp, { invoke: inApp.invoke }],
    ] as const) {
      const shown = await control('/cashier', asked);
      expect(shown).toMatchObject({ outTradeNo: placed.outTradeNo, total: 100, state: 'NOTPAY' });
    }
    expect(inApp.invoke).toMatchObject({ appid: 'wx0000000000000009', partnerid: MERCHANT });
  });

  it('are handled once, however often the notification comes', async () => {
    const { outTradeNo } = await order();
    expect(await query(outTradeNo)).toEqual({ outTradeNo, tradeState: 'NOTPAY', total: 100 });

    const { transactionId, deliveries } = await pay(outTradeNo);
    const again = await control('/notify-again', { outTradeNo });

    expect(deliveries).toMatchObject([{ status: 204 }]);
    expect(again).toMatchObject({ acknowledged: true });
    expect(await query(outTradeNo)).toEqual({ outTradeNo, tradeState: 'SUCCESS', total: 100, transactionId });
    expect(await handled(outTradeNo)).toEqual({ handled: 1, total: 100 });
  });

  it('are notified again when the handler throws', async () => {
    const { outTradeNo } = await order({ description: 'boom' });

    const first = await pay(outTradeNo, { deliveries: 2 });

    expect(first.deliveries.map(({ status }) => status)).toEqual([500, 204]);
    expect(JSON.parse(first.deliveries[0]!.body)).toMatchObject({ code: 'FAIL' });
    expect(await handled(outTradeNo)).toEqual({ handled: 1, total: 100 });
  });

  it('go on after the platform certificate was changed', async () => {
    const { outTradeNo } = await order();
    await control('/rotate', { overlapSeconds: 60 });
    // A serial that is not known is asked for once a minute, so this comes before the spoiled ones. One of two is signed with the certificate, the other with the public key.
    const paid = await pay(outTradeNo);
    const again = await control<{ acknowledged: boolean }>('/notify-again', { outTradeNo });

    expect(paid.deliveries[0]?.status).toBe(204);
    expect(again.acknowledged).toBe(true);
  });

  it.each(['signature', 'timestamp', 'serial', 'tag', 'body', 'merchant', 'probe'])(
    'are not believed when the notification is spoiled by its %s',
    async (corrupt) => {
      const { outTradeNo } = await order();
      const resource = {
        mchid: MERCHANT,
        out_trade_no: outTradeNo,
        trade_state: 'SUCCESS',
        amount: { total: 100 },
      };
      const notification = { event_type: 'TRANSACTION.SUCCESS', resource, corrupt };

      const { deliveries } = await control<Payment>('/notify', notification);

      expect(deliveries[0]).toMatchObject({ status: 401, body: expect.stringContaining('"FAIL"') });
      expect(await handled(outTradeNo)).toBeUndefined();
    },
  );

  it('can be closed before, and refunded after', async () => {
    const closing = await order();
    const closed = await post(`/orders/${String(closing.outTradeNo)}/close`);
    const { outTradeNo } = await order();
    await pay(outTradeNo);
    const refunded = await post('/refunds', { outTradeNo, refund: 40 });
    const tooMuch = await post('/refunds', { outTradeNo, refund: 61 });

    expect(closed.status).toBe(204);
    expect(await query(closing.outTradeNo)).toMatchObject({ tradeState: 'CLOSED' });
    expect(refunded.status).toBe(201);
    expect(await refunded.json()).toEqual({ outRefundNo: expect.any(String), status: 'PROCESSING' });
    expect(tooMuch.status).toBe(502);
    expect(await tooMuch.json()).toMatchObject({ error: { errcode: 'INVALID_REQUEST' } });
  });

  it.each([
    ['a fraction of a fen', { total: 1.5 }],
    ['nothing', { total: 0 }],
    ['an amount as text', { total: '100' }],
    ['an unknown kind', { kind: 'cash' }],
    ['JSAPI without a user', { kind: 'jsapi' }],
    ['no description', { description: '' }],
    ['128 characters', { description: 'x'.repeat(128) }],
    ['an emoji', { description: '🍰' }],
  ])('are refused with 400 for %s', async (_what, more) => {
    expect(await order(more)).toMatchObject({ status: 400, error: { code: expect.any(String) } });
  });

  it('of an order that nobody placed are 404, and 502 where WeChat refuses', async () => {
    const known = await fetch(`${app.appUrl}/pay/orders/unknown-0001`);
    const badNumber = await fetch(`${app.appUrl}/pay/orders/a`);
    const closed = await post('/orders/unknown-0001/close');
    const refunded = await post('/refunds', { outTradeNo: 'unknown-0001', refund: 1 });

    expect([known.status, badNumber.status, closed.status, refunded.status]).toEqual([404, 400, 502, 502]);
    expect(await refunded.json()).toMatchObject({ error: { errcode: 'ORDER_NOT_EXIST' } });
  });
});

describe('the merchant of the sample app', { timeout: 60_000 }, () => {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const given = {
    WECHAT_PAY_MCH_ID: '1900000555',
    WECHAT_PAY_SERIAL_NO: 'AB'.repeat(20),
    WECHAT_PAY_PRIVATE_KEY: privateKey.replaceAll('\n', String.raw`\n`),
    WECHAT_PAY_API_V3_KEY: 'k'.repeat(32),
  };

  it('is the one of the environment, which the simulator that is started along knows', async () => {
    const app = await startApp(given);
    try {
      const body = { kind: 'native', description: 'coffee', total: 1 };
      const placed = await sendJson(`${app.appUrl}/pay/orders`, 'POST', body);
      const { outTradeNo } = (await placed.json()) as { outTradeNo: string };
      const url = `${app.simulatorUrl}/_simulator/merchants/1900000555/pay`;
      const paid = (await (await sendJson(url, 'POST', { outTradeNo })).json()) as Payment;

      expect(placed.status).toBe(201);
      expect(paid.deliveries[0]?.status).toBe(204);
    } finally {
      await app.stop();
    }
  });

  it('stops the boot when it is half set, with a message that names what is missing and shows no key', async () => {
    const { WECHAT_PAY_SERIAL_NO: _, ...half } = given;
    const { code, output } = await runApp({ ...half, WECHAT_PAY_API_V3_KEY: 'too-short', PORT: 'no-port' });

    expect(code).toBe(1);
    for (const word of ['WECHAT_PAY_SERIAL_NO', 'WECHAT_PAY_API_V3_KEY', 'PORT'])
      expect(output).toContain(word);
    expect(output).not.toContain('too-short');
    expect(output).not.toContain('PRIVATE KEY-----');
  });

  it('of the demonstration never leaves this machine', async () => {
    const { code, output } = await runApp({ WECHAT_PAY_BASE_URL: 'https://api.mch.weixin.qq.com' });

    expect(code).toBe(1);
    expect(output).toContain('WECHAT_PAY_BASE_URL');
  });

  it('of the demonstration is known to a simulator that another process started', async () => {
    const first = await startApp();
    const second = await startApp({
      WECHAT_API_BASE_URL: first.simulatorUrl.replace('localhost', '127.0.0.1'),
    });
    try {
      const body = { kind: 'native', description: 'coffee', total: 1 };
      expect((await sendJson(`${second.appUrl}/pay/orders`, 'POST', body)).status).toBe(201);
    } finally {
      await second.stop();
      await first.stop();
    }
  });
});
