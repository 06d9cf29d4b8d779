import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { require, useSimulator } from './rig.js';

const { Wechatpay, Rsa, Aes, Formatter } = require('wechatpay-axios-plugin');
const { PayRequest } = require('wechatpay-node-v3/dist/lib/pay-request.js');
const WxPay = require('wechatpay-node-v3');

const HOST = 'https://api.mch.weixin.qq.com';
const ORDER = 'v3/pay/transactions/out-trade-no/{out_trade_no}';
const APP_ID = 'wx0000000000000001';

/** A server at the address of notifications; `verify({ headers, body })` says whether one is taken. */
async function useReceiver(verify) {
  const received = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const verified = await verify({ headers: request.headers, body }).catch(() => false);
    if (verified) received.push(JSON.parse(body));
    response.writeHead(verified ? 204 : 401).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/notify`,
    received,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

const orderOf = (outTradeNo, mchid, notifyUrl) => ({
  appid: APP_ID,
  mchid,
  description: '一杯咖啡',
  out_trade_no: outTradeNo,
  notify_url: notifyUrl,
  amount: { total: 100, currency: 'CNY' },
});

describe('wechatpay-axios-plugin', () => {
  const held = useSimulator();
  let keys;
  let client;
  let receiver;
  before(async () => {
    const merchant = held.simulator.merchant();
    keys = merchant.keys;
    const certs = { [keys.publicKeyId]: Rsa.from(keys.publicKey, Rsa.KEY_TYPE_PUBLIC) };
    const privateKey = Rsa.from(keys.privateKey, Rsa.KEY_TYPE_PRIVATE);
    const baseURL = held.simulator.url;
    const options = { mchid: keys.mchId, serial: keys.serialNo, privateKey, baseURL };
    const first = new Wechatpay({ ...options, certs });
    const named = { headers: { 'Wechatpay-Serial': keys.publicKeyId } };
    const { data } = await first.v3.certificates.get(named);
    for (const { serial_no, encrypt_certificate: sealed } of data.data) {
      const { ciphertext, nonce, associated_data } = sealed;
      const pem = Aes.AesGcm.decrypt(ciphertext, keys.apiV3Key, nonce, associated_data);
      certs[serial_no] = Rsa.from(pem, Rsa.KEY_TYPE_PUBLIC);
    }
    client = new Wechatpay({ ...options, certs });
    receiver = await useReceiver(async ({ headers, body }) => {
      const { 'wechatpay-timestamp': timestamp, 'wechatpay-nonce': nonce } = headers;
      const message = Formatter.joinedByLineFeed(timestamp, nonce, body);
      return Rsa.verify(message, headers['wechatpay-signature'], certs[headers['wechatpay-serial']]);
    });
  });
  after(() => receiver.stop());

  it('orders, queries and closes, and verifies the answers', async () => {
    const placed = await client.v3.pay.transactions.native.post(
      orderOf('axios-0001', keys.mchId, receiver.url),
    );
    const { data } = await client.chain(ORDER).get({
      params: { mchid: keys.mchId },
      out_trade_no: 'axios-0001',
    });
    const closed = await client
      .chain(`${ORDER}/close`)
      .post({ mchid: keys.mchId }, { out_trade_no: 'axios-0001' });

    assert.match(placed.data.code_url, /^weixin:/);
    assert.equal(data.trade_state, 'NOTPAY');
    assert.equal(closed.status, 204);
  });

  it('verifies and opens notifications, and refuses spoiled ones', async () => {
    await client.v3.pay.transactions.native.post(orderOf('axios-0002', keys.mchId, receiver.url));
    const { deliveries } = await held.simulator.merchant().pay('axios-0002');
    const resource = { mchid: keys.mchId, out_trade_no: 'axios-0002' };
    const spoiled = [];
    for (const corrupt of ['signature', 'serial', 'body', 'probe']) {
      const result = await held.simulator.merchant().notify('TRANSACTION.SUCCESS', resource, { corrupt });
      spoiled.push(result.deliveries[0].status);
    }

    assert.equal(deliveries[0].status, 204);
    assert.deepEqual(spoiled, [401, 401, 401, 401]);
    const [{ resource: sealed }] = receiver.received;
    const text = Aes.AesGcm.decrypt(sealed.ciphertext, keys.apiV3Key, sealed.nonce, sealed.associated_data);
    assert.equal(JSON.parse(text).out_trade_no, 'axios-0002');
  });

  it('is told what is wrong with a request', async () => {
    const order = { ...orderOf('axios-0003', keys.mchId, receiver.url), colour: 'red' };
    await assert.rejects(client.v3.pay.transactions.native.post(order), ({ response }) => {
      assert.equal(response.status, 400);
      assert.equal(response.data.code, 'PARAM_ERROR');
      return true;
    });
  });
});

describe('wechatpay-node-v3', () => {
  const held = useSimulator();
  let keys;
  let pay;
  let receiver;
  before(async () => {
    keys = held.simulator.merchant().keys;
    // It knows certificates only.
    held.simulator.configureMerchants([{ mchId: keys.mchId, mode: 'certificates' }]);
    const { mchId: mchid, serialNo: serial_no, privateKey, apiV3Key: key } = keys;
    // With a serial number, the merchant's own certificate is not read.
    const options = { appid: APP_ID, mchid, serial_no, privateKey, key, publicKey: keys.publicKey };
    pay = new WxPay(options);
    pay.createHttp(new SimulatorRequest(held.simulator.url));
    receiver = await useReceiver(({ headers, body }) =>
      pay.verifySign({
        timestamp: headers['wechatpay-timestamp'],
        nonce: headers['wechatpay-nonce'],
        signature: headers['wechatpay-signature'],
        serial: headers['wechatpay-serial'],
        apiSecret: key,
        body,
      }),
    );
  });
  after(() => receiver.stop());

  it('orders and queries', async () => {
    const { appid: _appid, mchid: _mchid, ...order } = orderOf('node-0001', keys.mchId, receiver.url);
    const placed = await pay.transactions_native(order);
    const queried = await pay.query({ out_trade_no: 'node-0001' });

    assert.match(placed.data.code_url, /^weixin:/);
    assert.equal(queried.data.trade_state, 'NOTPAY');
  });

  it('gives parameters for the client', async () => {
    const { appid: _appid, mchid: _mchid, ...order } = orderOf('node-0002', keys.mchId, receiver.url);
    const { data } = await pay.transactions_jsapi({ ...order, payer: { openid: 'oAlice' } });

    assert.match(data.package, /^prepay_id=wx/);
  });

  it('refunds', async () => {
    await held.simulator.merchant().pay('node-0001');
    const amount = { refund: 40, total: 100, currency: 'CNY' };
    const { data } = await pay.refunds({ out_trade_no: 'node-0001', out_refund_no: 'node-refund', amount });
    const found = await pay.find_refunds('node-refund');

    assert.equal(data.status, 'PROCESSING');
    assert.equal(found.data.refund_id, data.refund_id);
  });

  it('verifies and opens notifications, after a rotation too', async () => {
    const { appid: _appid, mchid: _mchid, ...order } = orderOf('node-0003', keys.mchId, receiver.url);
    await pay.transactions_native(order);
    held.simulator.merchant().rotateCertificate();
    const { deliveries } = await held.simulator.merchant().pay('node-0003');

    assert.equal(deliveries[0].status, 204);
    const { ciphertext, associated_data, nonce } = receiver.received.at(-1).resource;
    const opened = pay.decipher_gcm(ciphertext, associated_data, nonce, keys.apiV3Key);
    assert.equal(opened.out_trade_no, 'node-0003');
  });
});

/** Sends to the simulator what is meant for WeChat. */
class SimulatorRequest extends PayRequest {
  constructor(base) {
    super();
    this.base = base;
  }

  get(url, headers) {
    return super.get(url.replace(HOST, this.base), headers);
  }

  post(url, params, headers) {
    return super.post(url.replace(HOST, this.base), params, headers);
  }
}
