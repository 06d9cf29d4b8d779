import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../../src/simulator/index.js';
import { MerchantCaller } from '../../support/pay/merchant-caller.js';

const PATH = '/v3/pay/transactions/native';

describe('a request to the simulated WeChat Pay', () => {
  let simulator: WechatSimulator;
  let caller: MerchantCaller;
  beforeEach(async () => {
    simulator = await WechatSimulator.start();
    caller = new MerchantCaller(simulator);
  });
  afterEach(() => simulator.stop());

  const counters = () => simulator.state().merchants[caller.keys.mchId];

  it('is answered when it is rightly signed, with a signed answer', async () => {
    const answer = await caller.post(PATH, caller.order('order-0001'));

    expect(answer).toMatchObject({ status: 200, body: { code_url: expect.stringMatching(/^weixin:/) } });
    expect(answer.headers['request-id']).toMatch(/-0$/);
  });

  it('may have the parts of Authorization in any order', async () => {
    const header = caller.authorization('GET', '/v3/certificates', '');
    const [scheme, parts] = header.split(' ') as [string, string];
    const authorization = `${scheme} ${parts.split(',').toReversed().join(', ')}`;

    const answer = await caller.get('/v3/certificates', { headers: { authorization } });

    expect(answer.status).toBe(200);
  });

  it('is refused with the message that WeChat verified when the signature is wrong', async () => {
    const body = caller.order('order-0001');
    const answer = await caller.post(PATH, body, { signedBody: '{}', nonce: 'abc', timestamp: nowSeconds() });

    expect(answer.status).toBe(401);
    expect(answer.signedBy).toBeUndefined();
    const message = `POST\n${PATH}\n${nowSeconds()}\nabc\n`;
    expect(answer.body).toEqual({
      code: 'SIGN_ERROR',
      message: '错误的签名，验签失败',
      detail: {
        detail: { issue: 'sign not match' },
        field: 'signature',
        location: 'authorization',
        sign_information: {
          method: 'POST',
          url: PATH,
          truncated_sign_message: `${message}{"appid"\n`,
          sign_message_length: Buffer.byteLength(message + JSON.stringify(body)) + 1,
        },
      },
    });
    expect(counters()).toMatchObject({ requests: 1, badSignatures: 1, orders: 0 });
  });

  it.each([
    [
      'signed with another key',
      { privateKey: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey },
    ],
    ['signed without its query', { signedPath: '/v3/pay/transactions/out-trade-no/order-0001' }],
    ['older than five minutes', { timestamp: nowSeconds() - 400 }],
    ['from the future', { timestamp: nowSeconds() + 400 }],
    ['signed with the serial number of another certificate', { serialNo: '0'.repeat(40) }],
    ['of an unknown merchant', { mchId: '1999999999' }],
    ['without Authorization', { headers: { authorization: undefined } }],
    ['with an Authorization of another form', { headers: { authorization: 'Bearer abc' } }],
    ['with a nonce of 33 characters', { nonce: 'a'.repeat(33) }],
  ])('is refused with SIGN_ERROR when it is %s', async (_what, differently) => {
    const path = `/v3/pay/transactions/out-trade-no/order-0001?mchid=${caller.keys.mchId}`;

    const answer = await caller.get(path, differently);

    expect(answer).toMatchObject({ status: 401, body: { code: 'SIGN_ERROR' } });
  });

  it('is taken up to five minutes from the clock of WeChat', async () => {
    for (const seconds of [-299, 299]) {
      const answer = await caller.get('/v3/certificates', { timestamp: nowSeconds() + seconds });
      expect(answer.status).toBe(200);
    }
  });

  it('is measured by the clock of this machine, also when time has passed in the simulator', async () => {
    simulator.advance(7200);

    const right = await caller.get('/v3/certificates');
    const ahead = await caller.get('/v3/certificates', { timestamp: simulator.clock.seconds() });

    expect([right.status, ahead.status]).toEqual([200, 401]);
    expect(Number(right.headers['wechatpay-timestamp'])).toBeCloseTo(nowSeconds(), -1);
  });

  it('is measured by the clock of the simulator where the application has that', async () => {
    const own = await WechatSimulator.start({ pushTime: 'simulated' });
    const shop = new MerchantCaller(own);
    own.advance(7200);

    const late = await shop.get('/v3/certificates');
    const right = await shop.get('/v3/certificates', { timestamp: own.clock.seconds() });
    await own.stop();

    expect([late.status, right.status]).toEqual([401, 200]);
    expect(Number(right.headers['wechatpay-timestamp'])).toBeCloseTo(own.clock.seconds(), -1);
  });

  it.each(['accept', 'user-agent'])('is refused with 400 without %s', async (name) => {
    const answer = await caller.get('/v3/certificates', { headers: { [name]: undefined } });

    expect(answer).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } });
  });

  it('is verified over its bytes, whatever the order and spacing of its JSON', async () => {
    const body = JSON.stringify(caller.order('order-0001'), undefined, 3).replaceAll('咖', '\\u5496');

    const answer = await caller.send('POST', PATH, body);

    expect(answer.status).toBe(200);
  });

  it.each([
    ['an unknown member', { colour: 'red' }],
    ['an unknown member inside', { amount: { total: 1, currency: 'CNY', tax: 1 } }],
    ['an amount with a fraction', { amount: { total: 1.5 } }],
    ['an amount of nothing', { amount: { total: 0 } }],
    ['an amount as text', { amount: { total: '100' } }],
    ['a null', { attach: null }],
    ['an emoji', { description: 'coffee ☕🍰' }],
    ['a missing description', { description: undefined }],
    ['a number with a space', { out_trade_no: 'order 0001' }],
    ['an address with a query', { notify_url: 'https://example.com/notify?a=1' }],
    ['an end in the past', { time_expire: '2020-01-01T00:00:00+08:00' }],
    ['an end without a zone', { time_expire: '2099-01-01T00:00:00' }],
    ['the number of another merchant', { mchid: '1900000002' }],
  ])('is refused with PARAM_ERROR when it has %s', async (_what, more) => {
    const answer = await caller.post(PATH, caller.order('order-0001', more));

    expect(answer).toMatchObject({ status: 400, body: { code: 'PARAM_ERROR' } });
    expect(counters()).toMatchObject({ badSignatures: 0, orders: 0 });
  });

  it.each(['[]', '"text"', '{', ''])('is refused with 400 when its body is %j', async (body) => {
    const answer = await caller.send('POST', PATH, body, { headers: { 'content-type': 'application/json' } });

    expect(answer).toMatchObject({ status: 400, body: { code: 'PARAM_ERROR' } });
  });

  it('is refused by path, method and content type as HTTP has it', async () => {
    const unknown = await caller.get('/v3/no-such-thing');
    const method = await caller.get(PATH);
    const type = await caller.post(PATH, caller.order('order-0001'), {
      headers: { 'content-type': 'text/plain' },
    });

    expect([unknown.status, method.status, type.status]).toEqual([404, 405, 415]);
  });

  it('with a nonce that was used before is noted in the wire log', async () => {
    await caller.get('/v3/certificates', { nonce: 'twice' });
    await caller.get('/v3/certificates', { nonce: 'twice' });

    const warnings = simulator.wire.map((entry) => entry.warnings?.length ?? 0);
    expect(warnings).toEqual([0, 1]);
  });

  it('fails as a fault says, in the words of WeChat Pay', async () => {
    simulator.fault({ path: '/v3/*', fault: 'errcode', value: 429, times: 1 });
    simulator.fault({ path: '/v3/*', fault: 'errcode', times: 1 });

    const busy = await caller.get('/v3/certificates');
    const broken = await caller.get('/v3/certificates');

    expect(busy).toMatchObject({ status: 429, body: { code: 'FREQUENCY_LIMITED' } });
    expect(broken).toMatchObject({ status: 500, body: { code: 'SYSTEM_ERROR' } });
  });
});

function nowSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
