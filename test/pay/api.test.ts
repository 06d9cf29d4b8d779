import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import {
  type PayGetEndpoints,
  type PayPostEndpoints,
  WechatInputError,
  type WechatPayService,
} from '../../src/pay/index.js';
import {
  decryptSensitive,
  encryptSensitive,
  readCertificate,
  readPrivateKey,
} from '../../src/pay/crypto/index.js';
import { startPayApp, type PayApp } from './pay-app.js';
import { merchantOptions, PayPlatform } from './pay-platform.js';
import { keys } from './pay-vectors.js';

let platform: PayPlatform;
let app: PayApp;
let pay: WechatPayService;

beforeEach(async () => {
  platform = await PayPlatform.start();
  app = await startPayApp({ clock: platform.clock, pay: merchantOptions({ baseUrl: platform.url }) });
  ({ pay } = app);
});
afterEach(async () => {
  await app.app.close();
  await platform.stop();
});
const last = () => platform.requests.at(-1)!;

interface Line {
  path?: string;
  method: string;
  answer?: object;
  body?: object;
  query?: object;
  meta?: object;
  binary?: boolean;
}
const folder = new URL('../../scripts/data/pay/', import.meta.url);
const lines = readdirSync(folder).flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
    .filter(({ path }) => path !== undefined),
);

describe('pay.api', () => {
  it('fills the parameters of a path, and signs the path that is sent', async () => {
    platform.on('GET /v3/pay/transactions/out-trade-no/a%7Cb', () => ({ trade_state: 'NOTPAY' }));
    const answer = await pay.api.get('/v3/pay/transactions/out-trade-no/{out_trade_no}', {
      params: { out_trade_no: 'a|b' },
      query: { mchid: '1900007291' },
    });
    expectTypeOf(answer.trade_state).toEqualTypeOf<string | undefined>();
    expect(answer.trade_state).toBe('NOTPAY');
    expect(last().url).toBe('/v3/pay/transactions/out-trade-no/a%7Cb?mchid=1900007291');
    expect(platform.badSignatures).toBe(0);
  });

  it.each(['PUT', 'PATCH', 'DELETE'] as const)('speaks %s', async (method) => {
    const path = '/v3/some/new/interface';
    platform.on(`${method} ${path}`, () => ({ ok: method }));
    const calls = {
      PUT: () => pay.api.put(path, { a: '1' }),
      PATCH: () => pay.api.patch(path, { a: '1' }),
      DELETE: () => pay.api.delete(path, { a: '1' }),
    };
    await expect(calls[method]()).resolves.toEqual({ ok: method });
    expect(last().body.toString()).toBe('{"a":"1"}');
    await pay.api.delete('/v3/merchant-service/complaint-notifications').catch(() => undefined);
    expect(last().body).toHaveLength(0);
    expect(platform.badSignatures).toBe(0);
  });

  it('types parameters, query, body and answer by the path', () => {
    // Never called: only the compiler looks at it.
    const typed = (api: typeof pay.api) => {
      // @ts-expect-error the parameter of the path is missing
      void api.get('/v3/refund/domestic/refunds/{out_refund_no}');
      const receiver = { appid: 'a', type: 't', account: 'a' };
      // @ts-expect-error no such member
      void api.post('/v3/profitsharing/receivers/delete', { ...receiver, acount: 'b' });
      const amount = { refund: '1', total: 1, currency: 'CNY' };
      // @ts-expect-error the amount is in whole fen, not text
      void api.post('/v3/refund/domestic/refunds', { out_refund_no: 'r', amount });
      void api.get('/v3/an/interface/that/is/not/known', { query: { a: 1 } });
      return api.post('/v3/pay/transactions/native', {
        appid: 'wx',
        mchid: '1',
        description: 'd',
        out_trade_no: 'o',
        notify_url: 'https://a.example.com',
        amount: { total: 1 },
      });
    };
    expectTypeOf<Awaited<ReturnType<typeof typed>>['code_url']>().toEqualTypeOf<string>();
    expectTypeOf<PayGetEndpoints['/v3/certificates']['answer']>().toHaveProperty('data');
    expectTypeOf<PayPostEndpoints['/v3/profitsharing/orders']['body']>().toHaveProperty('out_order_no');
  });

  it.each([
    ['/brand/marketing/product-coupon/product-coupons', /brands \(品牌\) are signed with a key/],
    ['/v3/global/papay/contracts/1', /overseas merchants \(境外\)/],
    ['/v3/pay/../../x', /percent-encoded/],
    ['/v3//x', /percent-encoded/],
    ['https://evil.example.com/v3', /must begin with/],
    ['//evil.example.com/v3', /must begin with/],
    ['/v3/%2e%2e/x', /percent-encoded/],
    ['/v3/a b', /percent-encoded/],
    ['v3/x', /must begin with/],
  ])('refuses %s before anything is sent', async (path, message) => {
    const error: unknown = await pay.api.get(path).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WechatInputError);
    expect((error as Error).message).toMatch(message);
    expect(platform.requests).toHaveLength(0);
  });

  it.each([undefined, '', '.', '..', '\ud800'])('refuses %j as a parameter of a path', async (value) => {
    const call = pay.api.get('/v3/refund/domestic/refunds/{out_refund_no}', {
      params: { out_refund_no: value as string },
    });
    await expect(call).rejects.toBeInstanceOf(WechatInputError);
    expect(platform.requests).toHaveLength(0);
  });

  it('encrypts sensitive members where the path is filled in already, too', async () => {
    platform.on('POST /v3/refund/domestic/refunds/5030/apply-abnormal-refund', () => ({}));
    await pay.api.post('/v3/refund/domestic/refunds/5030/apply-abnormal-refund', { real_name: '张三' });
    const { real_name: name } = JSON.parse(last().body.toString()) as { real_name: string };
    expect(decryptSensitive(name, readPrivateKey(keys.publicKeyMode.private))).toBe('张三');
  });

  it('encrypts in lists, and decrypts answers; what was not encrypted for us stays as it came', async () => {
    const ours = readCertificate(keys.merchant.certificate).publicKey;
    platform.on('POST /v3/profitsharing/orders', () => ({ state: 'PROCESSING' }));
    await pay.api.post('/v3/profitsharing/orders', {
      appid: 'wx',
      transaction_id: 't',
      out_order_no: 'o',
      unfreeze_unsplit: true,
      receivers: [
        { type: 'PERSONAL_OPENID', account: 'o1', amount: 1, description: 'd', name: '李四' },
        { type: 'MERCHANT_ID', account: '1', amount: 1, description: 'd' },
      ],
    });
    const { receivers } = JSON.parse(last().body.toString()) as { receivers: { name?: string }[] };
    expect(decryptSensitive(receivers[0]!.name!, readPrivateKey(keys.publicKeyMode.private))).toBe('李四');
    expect(receivers[1]).not.toHaveProperty('name');
    platform.on('GET /v3/merchant-service/complaints-v2', () => ({
      data: [{ payer_phone: encryptSensitive('13800138000', ours) }, { payer_phone: '138****8000' }],
    }));
    const { data } = await pay.api.get('/v3/merchant-service/complaints-v2', {
      query: { begin_date: '2025-06-01', end_date: '2025-06-02' },
    });
    expect((data as { payer_phone: string }[]).map(({ payer_phone: phone }) => phone)).toEqual([
      '13800138000',
      '138****8000',
    ]);
  });

  it('has a type for every endpoint; those without a model are listed here', () => {
    const unknown = lines.filter(
      ({ answer, body, query, meta, binary }) => !answer && !body && !query && !meta && !binary,
    );
    print(unknown.map(({ method, path }) => `${method} ${path}`));
    expect(lines).toHaveLength(1055);
    expect(unknown).toHaveLength(46);
  });
});

/** Tells which endpoints are typed by their path alone. */
function print(endpoints: readonly string[]): void {
  process.stdout.write(
    `${endpoints.length} endpoints of WeChat Pay have no model:\n${endpoints.join('\n')}\n`,
  );
}

describe('an upload', () => {
  const png = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    Buffer.alloc(64, 7),
  ]);
  const path = '/v3/merchant/media/upload';

  it('sends the file with its hash, and signs the text of that part', async () => {
    platform.on(`POST ${path}`, () => ({ media_id: 'm1' }));
    await expect(pay.api.upload(path, png, { name: '店面.png' })).resolves.toEqual({ media_id: 'm1' });
    const body = last().body.toString('latin1');
    const meta = Buffer.from(/application\/json\r\n\r\n(.*?)\r\n/.exec(body)![1]!, 'latin1').toString();
    const { createHash } = await import('node:crypto');
    expect(JSON.parse(meta)).toEqual({
      filename: '店面.png',
      sha256: createHash('sha256').update(png).digest('hex'),
    });
    expect(PayPlatform.isSigned(last(), meta)).toBe(true);
    expect(body).toMatch(
      /name="meta"\r\ncontent-type: application\/json[^]*name="file"; filename="[^"]+"\r\ncontent-type: image\/png/,
    );
    expect(body.indexOf('name="meta"')).toBeLessThan(body.indexOf('name="file"'));
  });

  it('names the hash as the interface does, and carries further members', async () => {
    platform.on('POST /v3/marketing/bank/packages/p1/tasks', () => ({ task_id: 't1' }));
    await pay.api.upload('/v3/marketing/bank/packages/{package_id}/tasks', Buffer.from('a,b'), {
      params: { package_id: 'p1' },
      name: 'users.csv',
      meta: { bank_type: 'ICBC' },
    });
    expect(last().body.toString()).toMatch(
      /\{"filename":"users\.csv","sha256":"\w{64}","bank_type":"ICBC"\}/,
    );
  });

  it.each([
    ['another kind of file', Buffer.from('GIF89a......'), 'x.gif', /must end in one of jpg, jpeg, bmp, png/],
    ['an empty file', Buffer.alloc(0), 'x.png', /is empty/],
    ['a file that is too large', Buffer.alloc(5 * 1024 * 1024 + 1), 'x.png', /larger than/],
  ])('refuses %s before anything is sent', async (_, file, name, message) => {
    await expect(pay.api.upload(path, file, { name })).rejects.toThrow(message);
    expect(platform.requests).toHaveLength(0);
  });
});
