import { createPrivateKey } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appInvokeParameters, jsapiInvokeParameters } from '../../../src/pay/crypto/index.js';
import { WechatSimulator } from '../../../src/simulator/index.js';
import type { PayView } from '../../../src/simulator/pay/pay-console.js';
import { eventually } from '../../support/eventually.js';
import { MerchantCaller } from '../../support/pay/merchant-caller.js';
import { NotifyReceiver } from '../../support/pay/notify-receiver.js';

const APP_ID = 'wx0000000000000001';

describe('the cashier of the simulated WeChat Pay', () => {
  let simulator: WechatSimulator;
  let caller: MerchantCaller;
  beforeEach(async () => {
    simulator = await WechatSimulator.start();
    caller = new MerchantCaller(simulator);
  });
  afterEach(() => simulator.stop());

  const place = async (kind: string, outTradeNo: string, more: object = {}) => {
    const { body } = await caller.post(`/v3/pay/transactions/${kind}`, caller.order(outTradeNo, more));
    return body;
  };
  const open = (body: object) => caller.control('POST', '/cashier', body);
  const content = (prepayId: string) => ({ appId: APP_ID, prepayId, timestamp: 1_750_000_000, nonce: 'abc' });
  const key = () => createPrivateKey(caller.keys.privateKey);

  it('opens by what a QR code or an H5 link says', async () => {
    const { code_url } = await place('native', 'order-0001');
    const scene = { scene_info: { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } } };
    const { h5_url } = await place('h5', 'order-0002', scene);

    expect(await open({ code: code_url })).toMatchObject({
      outTradeNo: 'order-0001',
      total: 100,
      state: 'NOTPAY',
    });
    expect(await open({ code: h5_url })).toMatchObject({ outTradeNo: 'order-0002' });
    expect((await open({ code: 'https://example.com/' })).status).toBe(400);
  });

  it('opens by the parameters of a page, a mini program and an app, whose signature is right', async () => {
    const jsapi = await place('jsapi', 'order-0001', { payer: { openid: 'oAlice' } });
    const app = await place('app', 'order-0002');
    const page = jsapiInvokeParameters(content(jsapi.prepay_id), key());
    const { appId: _appId, ...mini } = page;
    const sdk = appInvokeParameters(content(app.prepay_id), caller.keys.mchId, key());

    expect(await open({ invoke: page })).toMatchObject({ outTradeNo: 'order-0001' });
    expect(await open({ invoke: mini })).toMatchObject({ outTradeNo: 'order-0001' });
    expect(await open({ invoke: sdk })).toMatchObject({ outTradeNo: 'order-0002' });
  });

  it('stays closed when the parameters were changed, and says what must be signed', async () => {
    const { prepay_id } = await place('jsapi', 'order-0001', { payer: { openid: 'oAlice' } });
    const page = jsapiInvokeParameters(content(prepay_id), key());
    const other = jsapiInvokeParameters({ ...content(prepay_id), appId: 'wx0000000000000002' }, key());

    const changed = await open({ invoke: { ...page, nonceStr: 'abd' } });
    expect(changed).toMatchObject({
      status: 400,
      error: expect.stringContaining(`${APP_ID}\\n1750000000\\nabd`),
    });
    expect((await open({ invoke: { ...page, signType: 'MD5' } })).error).toContain('RSA');
    expect((await open({ invoke: other })).error).toContain(APP_ID);
  });

  it('stays closed after two hours', async () => {
    const { code_url } = await place('native', 'order-0001');
    simulator.advance(7200);

    expect((await open({ code: code_url })).status).toBe(400);
  });

  it('answers after the first delivery when the schedule is to follow, and the console sees the attempts', async () => {
    const receiver = await new NotifyReceiver(() => caller).start();
    receiver.statuses = [500];
    await place('native', 'order-0001', { notify_url: receiver.url });
    const order = async () => {
      const response = await fetch(`${simulator.url}/_simulator/events`);
      const reader = response.body!.getReader();
      const text = new TextDecoder().decode((await reader.read()).value);
      await reader.cancel();
      const { products } = JSON.parse(text.slice(text.indexOf('{')).split('\n')[0]!) as {
        products: { pay: PayView };
      };
      return products.pay.merchants[0]?.orders[0];
    };

    const paid = await caller.control('POST', '/pay', { outTradeNo: 'order-0001', schedule: true });
    const first = await order();
    await eventually(async () => {
      simulator.advance(15);
      return (await order())?.notified?.attempt === 2;
    });
    await receiver.stop();

    expect(paid.deliveries).toMatchObject([{ status: 500 }]);
    expect(first).toMatchObject({
      outTradeNo: 'order-0001',
      state: 'SUCCESS',
      notified: { attempt: 1, status: 500 },
    });
    expect((await order())?.notified).toEqual({ attempt: 2, status: 204 });
  });
});
