import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type RefundRequest,
  WechatPayApiError,
  type WechatPayService,
  WechatPayUnknownError,
} from '../../src/pay/index.js';
import { type PayApp, startPayApp } from './pay-app.js';
import { merchantOptions, PayPlatform } from './pay-platform.js';

interface Code {
  code: string;
  http: number[];
  class: keyof typeof CLASSES;
  retry: 'never' | 'same-parameters' | 'query' | 'later' | 'see-action';
  afterRefund: 'unknown' | 'not-done';
  afterOrder: 'unknown' | 'not-done';
}

/** The kinds of the table, in the words that errors of all products share. */
const CLASSES = {
  param: 'bad-request',
  sign: 'signature',
  permission: 'permission',
  risk: 'risk',
  quota: 'quota-minute',
  system: 'system-busy',
  'not-found': 'not-found',
  duplicate: 'duplicate',
  state: 'state',
  config: 'config',
  user: 'user-state',
  funds: 'funds',
  pending: 'pending',
} as const;

const { codes } = JSON.parse(readFileSync(new URL('../data/pay-errors.json', import.meta.url), 'utf8')) as {
  codes: Code[];
};
const answered = codes.flatMap((code) => code.http.map((status) => ({ ...code, status })));

const REFUND: RefundRequest = {
  out_trade_no: 'order-1',
  out_refund_no: 'refund-1',
  amount: { refund: 1, total: 1 },
};
const ORDER = { description: 'a cup', out_trade_no: 'order-1', amount: { total: 1 } };

describe(`the ${codes.length} error codes of WeChat Pay`, () => {
  let platform: PayPlatform;
  let app: PayApp;
  let pay: WechatPayService;

  beforeAll(async () => {
    platform = await PayPlatform.start();
    app = await startPayApp({ clock: platform.clock, pay: merchantOptions({ baseUrl: platform.url }) });
    pay = app.pay;
  });
  afterAll(async () => {
    await app.app.close();
    await platform.stop();
  });

  /** Lets every call be answered with a code. What has a status of success is signed. */
  function refuseAll({ code, status }: { code: string; status: number }): void {
    for (const route of [
      'GET /v3/pay/transactions/out-trade-no/order-1',
      'POST /v3/pay/transactions/native',
      'POST /v3/refund/domestic/refunds',
    ]) {
      platform.on(route, (_, response) =>
        status < 300
          ? platform.signed(response, { code, message: `refused with ${code}` }, status)
          : platform.refuse(response, status, code),
      );
    }
  }
  const failure = (call: Promise<unknown>): Promise<Error> =>
    call.then(
      () => Promise.reject(new Error('it succeeded')),
      (error: Error) => error,
    );
  const once = { retry: 'never' } as const;

  it.each(answered)(
    '$code with status $status: a query is refused, of the class $class, with advice',
    async (given) => {
      refuseAll(given);
      const error = await failure(pay.orders.query('order-1', once));
      expect(error).toBeInstanceOf(WechatPayApiError);
      expect(error).toMatchObject({ errcode: given.code, status: given.status, class: CLASSES[given.class] });
      expect((error as WechatPayApiError).advice).toMatch(/^[A-Z][^]{10,}\.$/);
    },
  );

  it.each(answered)(
    '$code with status $status leaves a refund $afterRefund and an order $afterOrder',
    async (given) => {
      refuseAll(given);
      const refund = await failure(pay.refunds.create(REFUND, once));
      const order = await failure(pay.native.create(ORDER, once));
      expect(
        [refund, order].map((error) => (error instanceof WechatPayUnknownError ? error.state : 'not-done')),
      ).toEqual([given.afterRefund, given.afterOrder]);
      const { number, query } = refund as Partial<WechatPayUnknownError>;
      const known = { value: 'refund-1', path: '/v3/refund/domestic/refunds/refund-1' };
      expect({ value: number?.value, path: query?.path }).toEqual(
        given.afterRefund === 'unknown' ? known : {},
      );
      expect(refund).toMatchObject({ errcode: given.code, class: CLASSES[given.class] });
    },
  );

  it.each(answered.filter(({ retry, class: kind }) => retry === 'same-parameters' && kind !== 'funds'))(
    '$code with status $status: the call is repeated with the same bytes',
    { timeout: 30_000 },
    async (given) => {
      const seen = platform.requests.length;
      let isFirst = true;
      platform.on('POST /v3/refund/domestic/refunds', (_, response) => {
        if (!isFirst) return { status: 'PROCESSING' };
        isFirst = false;
        return platform.refuse(response, given.status, given.code);
      });
      await expect(pay.refunds.create(REFUND)).resolves.toMatchObject({ status: 'PROCESSING' });
      const [first, second] = platform.requests.slice(seen);
      expect(second!.body.equals(first!.body)).toBe(true);
    },
  );

  it.each(answered.filter(({ retry }) => retry === 'never'))(
    '$code with status $status: the call is not repeated',
    async (given) => {
      refuseAll(given);
      const seen = platform.requests.length;
      await failure(pay.refunds.create(REFUND));
      expect(platform.requests.length - seen).toBe(1);
    },
  );
});
