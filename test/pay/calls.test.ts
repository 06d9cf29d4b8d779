import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatPayModule, type WechatPayModuleOptions, type WechatPayService } from '../../src/pay/index.js';
import {
  WechatInputError,
  WechatPayApiError,
  WechatPaySignatureError,
  WechatPayUnknownError,
  WechatUpstreamError,
} from '../../src/pay/index.js';
import { decryptSensitive, readPrivateKey } from '../../src/pay/crypto/index.js';
import { closedUrl } from '../support/free-port.js';
import { type PayApp, startPayApp } from './pay-app.js';
import { certificateList, certificateOptions, merchantOptions, PayPlatform } from './pay-platform.js';
import { keys } from './pay-vectors.js';

const JSAPI = '/v3/pay/transactions/jsapi';
const REFUNDS = '/v3/refund/domestic/refunds';
const ORDER = {
  description: '深圳腾大-QQ公仔（限量）',
  out_trade_no: 'A-1|2*3_4',
  amount: { total: 100 },
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
};
const REFUND = { out_trade_no: 'order-1', out_refund_no: 'refund-1', amount: { refund: 40, total: 100 } };

let platform: PayPlatform;
const apps: PayApp[] = [];
const pay = async (options: WechatPayModuleOptions = {}): Promise<WechatPayService> => {
  const app = await startPayApp({
    clock: platform.clock,
    pay: { ...merchantOptions({ baseUrl: platform.url }), ...options },
  });
  apps.push(app);
  return app.pay;
};
const failure = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => Promise.reject(new Error('It did not fail.')),
    (error: Error) => error,
  );

beforeEach(async () => {
  platform = await PayPlatform.start();
});
afterEach(async () => {
  await Promise.all(apps.splice(0).map(({ app }) => app.close()));
  await platform.stop();
});

describe('a call of WeChat Pay', () => {
  it('is signed over what is sent, and has the headers that WeChat Pay asks for', async () => {
    platform.on(`POST ${JSAPI}`, () => ({ prepay_id: 'wx2014' }));
    const service = await pay();
    const begun = Math.floor(platform.clock.now() / 1000);
    await expect(service.jsapi.create(ORDER)).resolves.toEqual({ prepay_id: 'wx2014' });
    const [request] = platform.requests as [(typeof platform.requests)[0]];
    expect(platform.badSignatures).toBe(0);
    const authorization = PayPlatform.authorization(request);
    expect(authorization).toMatchObject({
      mchid: '1900007291',
      serial_no: keys.merchant.serial,
      nonce_str: expect.stringMatching(/^[0-9A-Za-z]{32}$/) as string,
    });
    expect(Number(authorization['timestamp'])).toBeGreaterThanOrEqual(begun);
    expect(Number(authorization['timestamp'])).toBeLessThanOrEqual(platform.clock.now() / 1000);
    expect(request.headers).toMatchObject({
      accept: 'application/json',
      'content-type': 'application/json',
      'user-agent': expect.stringContaining('nestjs-wechat') as string,
      'wechatpay-serial': keys.publicKeyMode.id,
    });
    expect(JSON.parse(request.body.toString())).toEqual({
      ...ORDER,
      appid: 'wx2421b1c4370ec43b',
      mchid: '1900007291',
      notify_url: 'https://shop.example.com/wechat/pay',
    });
    expect(request.body.toString()).toContain('深圳腾大');
  });

  it('encodes what stands in its path, and signs it so', async () => {
    platform.on('GET /v3/pay/transactions/out-trade-no/A-1%7C2*3_4', () => ({ trade_state: 'NOTPAY' }));
    const service = await pay();
    await expect(service.orders.query(ORDER.out_trade_no)).resolves.toEqual({ trade_state: 'NOTPAY' });
    expect(platform.requests[0]!.url).toBe('/v3/pay/transactions/out-trade-no/A-1%7C2*3_4?mchid=1900007291');
    expect(platform.badSignatures).toBe(0);
  });

  it('without a body signs the empty line, and takes 204 for an answer', async () => {
    platform.on('POST /v3/pay/transactions/out-trade-no/order-1/close', (_, response) =>
      platform.signed(response, undefined, 204),
    );
    const service = await pay();
    await expect(service.orders.close('order-1')).resolves.toBeUndefined();
    expect(platform.badSignatures).toBe(0);
  });

  it('leaves members without a value out, since WeChat Pay refuses null', async () => {
    platform.on(`POST ${JSAPI}`, () => ({ prepay_id: 'wx' }));
    const service = await pay();
    await service.jsapi.create({ ...ORDER, attach: undefined, goods_tag: null as never });
    const body = platform.requests[0]!.body.toString();
    expect(body).not.toContain('null');
    expect(JSON.parse(body)).not.toHaveProperty('attach');
  });

  it.each([
    ['a number that is too short', { ...ORDER, out_trade_no: 'a' }, /out_trade_no/],
    ['a number with other characters', { ...ORDER, out_trade_no: 'order 1/2' }, /out_trade_no/],
    ['half a fen', { ...ORDER, amount: { total: 0.5 } }, /amount\.total must be a whole number of fen/],
    ['an amount as text', { ...ORDER, amount: { total: '100' as never } }, /amount\.total/],
    ['nothing to pay', { ...ORDER, amount: { total: 0 } }, /at least 1 fen/],
    ['an emoji', { ...ORDER, description: '🎁' }, /description has an emoji/],
    [
      'a price with decimals',
      { ...ORDER, detail: { cost_price: 1.5 } },
      /detail\.cost_price must be a whole/,
    ],
  ])('is refused before anything is sent with %s', async (_, order, message) => {
    const service = await pay();
    const error = await failure(service.jsapi.create(order));
    expect(error).toBeInstanceOf(WechatInputError);
    expect(error.message).toMatch(message);
    expect(platform.requests).toHaveLength(0);
  });

  it('says which option gives what is missing', async () => {
    const service = await pay({ appId: undefined as never, notifyUrl: undefined as never });
    await expect(service.jsapi.create(ORDER)).rejects.toThrow(/appid is missing.*WECHAT_PAY_APP_ID/);
    await expect(service.jsapi.create({ ...ORDER, appid: 'wx1' })).rejects.toThrow(/WECHAT_PAY_NOTIFY_URL/);
  });
});

describe('the answer of WeChat Pay', () => {
  it.each([
    ['a changed signature', { signature: Buffer.alloc(256).toString('base64') }, 'wrong-signature'],
    ['the key of another serial', { key: 'platformNew', serial: keys.publicKeyMode.id }, 'wrong-signature'],
    ['an unknown serial', { serial: 'PUB_KEY_ID_999' }, 'unknown-serial'],
    ['the serial of the merchant', { serial: keys.merchant.serial }, 'unknown-serial'],
    ['a clock that is behind', { timestamp: 1_749_999_000 }, 'clock'],
    ['a clock that is ahead', { timestamp: 1_750_001_000 }, 'clock'],
    ['a timestamp that is no number', { timestamp: '17500000xx' }, 'malformed-timestamp'],
  ] as const)('is not believed with %s', async (_, signing, reason) => {
    platform.signing = signing;
    platform.on('GET /v3/pay/transactions/out-trade-no/order-1', () => ({ trade_state: 'SUCCESS' }));
    const error = await failure((await pay()).orders.query('order-1'));
    expect(error).toBeInstanceOf(WechatPaySignatureError);
    expect(error).toMatchObject({ code: 'WECHAT_PAY_SIGNATURE', reason, isProbe: false });
    expect(platform.requests).toHaveLength(1);
  });

  it('is not believed without a signature', async () => {
    platform.on('GET /v3/pay/transactions/out-trade-no/order-1', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"trade_state":"SUCCESS"}');
    });
    await expect((await pay()).orders.query('order-1')).rejects.toMatchObject({ reason: 'missing-header' });
  });

  it('with a probe is asked for again where that is safe, and the log says what it was', async () => {
    let answers = 0;
    platform.on('GET /v3/pay/transactions/out-trade-no/order-1', (_, response) => {
      const isProbe = ++answers === 1;
      platform.signed(response, { trade_state: 'SUCCESS' }, 200, {
        ...(isProbe && { signature: 'WECHATPAY/SIGNTEST/Xdx20Eu4IIp5X+xaKJ8ltZx6yW3ivktIZUkXpPvr' }),
      });
    });
    const service = await pay();
    await expect(service.orders.query('order-1')).resolves.toEqual({ trade_state: 'SUCCESS' });
    expect(answers).toBe(2);
    expect(apps[0]!.logs.of('warn').join('\n')).toMatch(/SIGNTEST/);
  });

  it('that is a probe each time leaves the outcome of a refund unknown', async () => {
    platform.signing = { signature: 'WECHATPAY/SIGNTEST/AAAA' };
    platform.on(`POST ${REFUNDS}`, () => ({ status: 'PROCESSING' }));
    const error = await failure((await pay()).refunds.create(REFUND));
    expect(error).toBeInstanceOf(WechatPayUnknownError);
    expect(error.cause).toMatchObject({ isProbe: true });
  });
});

describe('a refused call', () => {
  it.each([
    [400, 'PARAM_ERROR', 'bad-request'],
    [401, 'SIGN_ERROR', 'signature'],
    [403, 'NO_AUTH', 'permission'],
    [403, 'RULELIMIT', 'risk'],
    [404, 'ORDERNOTEXIST', 'not-found'],
    [400, 'APPID_MCHID_NOT_MATCH', 'config'],
    [404, 'SOMETHING_NEW', 'not-found'],
    [418, 'SOMETHING_NEW', 'unknown'],
  ])('with status %i and %s is an error of the class', async (status, code, kind) => {
    platform.on('GET /v3/pay/transactions/out-trade-no/order-1', (_, response) =>
      platform.refuse(response, status, code),
    );
    const error = await failure((await pay()).orders.query('order-1'));
    expect(error).toBeInstanceOf(WechatPayApiError);
    expect(error).toMatchObject({
      code: 'WECHAT_API',
      errcode: code,
      class: kind,
      status,
      requestId: 'REQ-1-268435461',
    });
    expect(platform.requests).toHaveLength(1);
  });

  it('names the member that is wrong', async () => {
    const detail = { field: '/amount/total', issue: 'below the minimum', location: 'body', value: '0' };
    platform.on(`POST ${JSAPI}`, (_, response) => platform.refuse(response, 400, 'PARAM_ERROR', { detail }));
    const error = await failure((await pay()).jsapi.create(ORDER));
    expect(error).toMatchObject({ detail: { field: '/amount/total', issue: 'below the minimum' } });
    expect(error.message).toContain('/amount/total');
  });

  it('for its signature shows what WeChat Pay verified, beside what was signed here', async () => {
    const sign_information = { method: 'POST', url: '/v3/other', sign_message_length: 12 };
    platform.on(`POST ${JSAPI}`, (_, response) =>
      platform.refuse(response, 401, 'SIGN_ERROR', { detail: { detail: { sign_information } } }),
    );
    const error = await failure((await pay()).jsapi.create(ORDER));
    expect(error).toMatchObject({ signInformation: sign_information });
    expect(error.message).toMatch(/signed here has \d+ bytes, the one verified there 12/);
  });

  it('is repeated with the same bytes and a new signature while WeChat Pay is busy', async () => {
    let answers = 0;
    platform.on(`POST ${REFUNDS}`, (_, response) =>
      ++answers < 3 ? platform.refuse(response, 500, 'SYSTEM_ERROR') : { status: 'PROCESSING' },
    );
    await expect((await pay()).refunds.create(REFUND)).resolves.toMatchObject({ status: 'PROCESSING' });
    const [first, second, third] = platform.requests;
    expect(second!.body.equals(first!.body)).toBe(true);
    expect(third!.body.equals(first!.body)).toBe(true);
    const nonces = platform.requests.map((request) => PayPlatform.authorization(request)['nonce_str']);
    expect(new Set(nonces).size).toBe(3);
    expect(platform.badSignatures).toBe(0);
  });

  it('is not repeated where doing it twice could do harm', async () => {
    platform.on('POST /v3/merchant-service/complaints-v2/c1/response', (_, response) =>
      platform.refuse(response, 500, 'SYSTEM_ERROR'),
    );
    const { calls } = (await pay()) as unknown as {
      calls: { post(path: string, body: object): Promise<object> };
    };
    await expect(calls.post('/v3/merchant-service/complaints-v2/c1/response', {})).rejects.toMatchObject({
      errcode: 'SYSTEM_ERROR',
    });
    expect(platform.requests).toHaveLength(1);
  });

  it('with a page in place of JSON is not understood', async () => {
    platform.on('GET /v3/pay/transactions/out-trade-no/order-1', (_, response) => {
      response.writeHead(403, { 'content-type': 'text/html' }).end('<html>blocked</html>');
    });
    const error = await failure((await pay()).orders.query('order-1'));
    expect(error).toBeInstanceOf(WechatUpstreamError);
    expect(error).toMatchObject({ kind: 'http-status', details: { status: 403 } });
  });
});

describe('a call that moves money', () => {
  it.each([
    [429, 'FREQUENCY_LIMITED'],
    [500, 'SYSTEM_ERROR'],
    [503, 'SERVICE_UNAVAILABLE'],
    [400, 'INVALID_REQUEST'],
    [403, 'SOMETHING_NEW'],
  ])('whose outcome is unknown after %i %s says so, with its number and the query', async (status, code) => {
    platform.on(`POST ${REFUNDS}`, (_, response) => platform.refuse(response, status, code));
    const error = await failure((await pay()).refunds.create(REFUND, { timeoutMs: 1500 }));
    expect(error).toBeInstanceOf(WechatPayUnknownError);
    expect(error).toMatchObject({
      state: 'unknown',
      errcode: code,
      number: { name: 'out_refund_no', value: 'refund-1' },
      query: { path: `${REFUNDS}/refund-1` },
    });
    expect(error.cause).toBeInstanceOf(WechatPayApiError);
  });

  it.each([
    [403, 'NOT_ENOUGH'],
    [400, 'PARAM_ERROR'],
    [404, 'RESOURCE_NOT_EXISTS'],
    [401, 'SIGN_ERROR'],
    [403, 'NOTENOUGH'],
  ])('that was certainly not performed after %i %s is an ordinary refusal', async (status, code) => {
    platform.on(`POST ${REFUNDS}`, (_, response) => platform.refuse(response, status, code));
    const error = await failure((await pay()).refunds.create(REFUND));
    expect(error).toBeInstanceOf(WechatPayApiError);
    expect(error).not.toBeInstanceOf(WechatPayUnknownError);
  });

  it('and was cut off is of unknown outcome', async () => {
    platform.on(`POST ${REFUNDS}`, ({ socket }) => void socket.destroy());
    const error = await failure((await pay()).refunds.create(REFUND, { timeoutMs: 1500 }));
    expect(error).toMatchObject({ state: 'unknown', cause: { code: 'WECHAT_UPSTREAM' } });
  });

  it('and never left this machine was not performed', async () => {
    const service = await pay({ baseUrl: await closedUrl() });
    const error = await failure(service.refunds.create(REFUND, { timeoutMs: 1500 }));
    expect(error).toBeInstanceOf(WechatUpstreamError);
    expect(error).toMatchObject({ details: { sent: false } });
  });

  it('goes to the spare host where the first cannot be reached', async () => {
    platform.on(`POST ${REFUNDS}`, () => ({ status: 'PROCESSING' }));
    const service = await pay({ baseUrl: await closedUrl(), fallbackBaseUrls: [platform.url] });
    await expect(service.refunds.create(REFUND)).resolves.toMatchObject({ status: 'PROCESSING' });
    expect(platform.badSignatures).toBe(0);
  });
});

describe('sensitive members', () => {
  const ABNORMAL = '/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund';
  const request = {
    out_refund_no: 'refund-1',
    type: 'USER_BANK_CARD',
    real_name: '张三',
    bank_account: '6227',
  } as const;

  it('are encrypted by declaration, with the key that the serial names', async () => {
    platform.on('POST /v3/refund/domestic/refunds/5030/apply-abnormal-refund', () => ({
      status: 'PROCESSING',
    }));
    await (await pay()).refunds.applyAbnormal('5030', request);
    const [seen] = platform.requests;
    const body = JSON.parse(seen!.body.toString()) as Record<string, string>;
    expect(seen!.headers['wechatpay-serial']).toBe(keys.publicKeyMode.id);
    const privateKey = readPrivateKey(keys.publicKeyMode.private);
    expect(decryptSensitive(body['real_name']!, privateKey)).toBe('张三');
    expect(decryptSensitive(body['bank_account']!, privateKey)).toBe('6227');
    expect(body['type']).toBe('USER_BANK_CARD');
    expect(ABNORMAL).toContain('{refund_id}');
  });

  it('are encrypted with the newest certificate where there is no public key', async () => {
    platform.signing = { key: 'platformNew' };
    platform.on('GET /v3/certificates', () => certificateList('platformOld', 'platformNew'));
    platform.on('POST /v3/refund/domestic/refunds/5030/apply-abnormal-refund', () => ({
      status: 'PROCESSING',
    }));
    const app = await startPayApp({
      clock: platform.clock,
      pay: certificateOptions({ baseUrl: platform.url }),
    });
    apps.push(app);
    await app.pay.refunds.applyAbnormal('5030', request);
    const seen = platform.requests.at(-1)!;
    expect(seen.headers['wechatpay-serial']).toBe(keys.platformNew.serial);
    const { real_name: name } = JSON.parse(seen.body.toString()) as Record<string, string>;
    expect(decryptSensitive(name!, readPrivateKey(keys.platformNew.private))).toBe('张三');
  });
});

describe('WechatPayModule', () => {
  it('shows no secret when it is printed', async () => {
    const { inspect } = await import('node:util');
    const service = await pay();
    const shown = inspect([service, service.conf, WechatPayModule], { depth: 8, showHidden: true });
    expect(shown).not.toContain(keys.apiV3Key);
    expect(shown).not.toContain('PRIVATE KEY');
    expect(JSON.stringify(service.conf)).not.toContain(keys.apiV3Key);
  });
});
