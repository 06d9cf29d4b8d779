import type { WechatHttpMethod } from '../../http/wechat-http.js';
import type { PayNumber, PayQuery } from './pay.errors.js';
import { fillPath } from './pay-paths.js';

type Json = Readonly<Record<string, unknown>>;

/** A call that does something under a number of the caller's: repeated with the same number, it does it once. */
interface MoneyCall {
  /** Path, with the number in it where it is not a member of the body. */
  readonly path: string;
  /** The name of the number: a member of the body, or a parameter of the path. */
  readonly number: string;
  /** Where to ask what became of it; undefined where WeChat Pay has no query for the number. */
  readonly query?: string;
  /** The members of the body that the query needs too. */
  readonly needs?: readonly string[];
  /** Money leaves: an answer that is not known leaves the outcome unknown. */
  readonly isOut?: true;
  /** That the query finds the number says nothing about this call, or gives less than it: it has to be repeated. */
  readonly isRepeated?: true;
}

const TRANSACTIONS = '/v3/pay/transactions';
const PARTNER_TRANSACTIONS = '/v3/pay/partner/transactions';
const COMBINED = '/v3/combine-transactions';
const TRANSFERS = '/v3/fund-app/mch-transfer';
/** Pay score orders, and what their query needs besides the number: of a merchant, and of a service provider. */
const PAY_SCORES = [
  ['/v3/payscore/serviceorder', 'appid'],
  ['/v3/payscore/partner/serviceorder', 'sub_mchid'],
] as const;

/** Calls that place or end an order under a number. */
const orders = (base: string, number: string, kinds: string, needs: readonly string[]): MoneyCall[] => {
  const query = `${base}/out-trade-no/{${number}}`;
  return [
    ...kinds.split(' ').map((kind): MoneyCall => {
      const call = { path: `${base}/${kind}`, number, query, needs };
      // What an order is paid with (`prepay_id`, `code_url`) is in no query. A payment by code has nothing of the kind.
      return kind === 'codepay' ? call : { ...call, isRepeated: true };
    }),
    { path: `${query}/close`, number, query, needs, isRepeated: true },
    { path: `${query}/reverse`, number, query, needs, isRepeated: true },
  ];
};

/** Transfers of one kind of merchant. */
const transfers = (base: string, needs: readonly string[]): MoneyCall[] => {
  const query = `${base}/transfer-bills/out-bill-no/{out_bill_no}`;
  const number = 'out_bill_no';
  return [
    { path: `${base}/transfer-bills`, number, query, needs, isOut: true },
    { path: `${base}/transfer-bills/transfer`, number, query, needs, isOut: true },
    { path: `${base}/transfer-bills/pre-transfer-with-authorization`, number, query, needs, isOut: true },
    { path: `${query}/cancel`, number, query, needs, isRepeated: true },
  ];
};

const CALLS: readonly MoneyCall[] = [
  ...orders(
    TRANSACTIONS,
    'out_trade_no',
    'jsapi app h5 native codepay jsapi-with-contract app-with-contract',
    ['mchid'],
  ),
  ...orders(
    PARTNER_TRANSACTIONS,
    'out_trade_no',
    'jsapi app h5 native codepay miniprogram jsapi-with-contract app-with-contract',
    ['sp_mchid', 'sub_mchid'],
  ),
  ...orders(COMBINED, 'combine_out_trade_no', 'jsapi app h5 native miniprogram', []),
  {
    path: '/v3/refund/domestic/refunds',
    number: 'out_refund_no',
    query: '/v3/refund/domestic/refunds/{out_refund_no}',
    needs: ['sub_mchid'],
    isOut: true,
  },
  {
    path: '/v3/ecommerce/refunds/apply',
    number: 'out_refund_no',
    query: '/v3/ecommerce/refunds/out-refund-no/{out_refund_no}',
    needs: ['sub_mchid'],
    isOut: true,
  },
  ...['/v3/profitsharing/orders', '/v3/profitsharing/orders/unfreeze'].map((path): MoneyCall => ({
    path,
    number: 'out_order_no',
    query: '/v3/profitsharing/orders/{out_order_no}',
    needs: ['transaction_id', 'sub_mchid'],
    isOut: true,
  })),
  {
    path: '/v3/profitsharing/return-orders',
    number: 'out_return_no',
    query: '/v3/profitsharing/return-orders/{out_return_no}',
    needs: ['out_order_no', 'sub_mchid'],
    isOut: true,
  },
  ...['brand', 'ecommerce'].flatMap((kind): MoneyCall[] => [
    ...['orders', 'finish-order'].map((call): MoneyCall => ({
      path: `/v3/${kind}/profitsharing/${call}`,
      number: 'out_order_no',
      query: `/v3/${kind}/profitsharing/orders`,
      needs: ['sub_mchid', 'transaction_id', 'out_order_no'],
      isOut: true,
    })),
    {
      path: `/v3/${kind}/profitsharing/returnorders`,
      number: 'out_return_no',
      query: `/v3/${kind}/profitsharing/returnorders`,
      needs: ['sub_mchid', 'out_order_no', 'out_return_no', 'order_id'],
      isOut: true,
    },
  ]),
  ...transfers(TRANSFERS, []),
  ...transfers(`${TRANSFERS}/partner`, ['sub_mchid']),
  ...['/v3/transfer/batches', '/v3/partner-transfer/batches'].map((path): MoneyCall => ({
    path,
    number: 'out_batch_no',
    query: `${path}/out-batch-no/{out_batch_no}`,
    isOut: true,
  })),
  {
    path: '/v3/ecommerce/fund/withdraw',
    number: 'out_request_no',
    query: '/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}',
    needs: ['sub_mchid'],
    isOut: true,
  },
  {
    path: '/v3/merchant/fund/withdraw',
    number: 'out_request_no',
    query: '/v3/merchant/fund/withdraw/out-request-no/{out_request_no}',
    isOut: true,
  },
  ...PAY_SCORES.flatMap(([base, owner]) =>
    [base, `${base}/{out_order_no}/complete`, `${base}/{out_order_no}/cancel`].map((path): MoneyCall => ({
      path,
      number: 'out_order_no',
      query: base,
      needs: ['out_order_no', 'service_id', owner],
      isRepeated: true,
    })),
  ),
  {
    path: '/v3/vehicle/transactions/parking',
    number: 'out_trade_no',
    query: '/v3/vehicle/transactions/out-trade-no/{out_trade_no}',
    needs: ['sub_mchid'],
  },
];

/** Calls that move no money and do no harm when they are done twice. */
const HARMLESS = /^\/v3\/(?:\w+\/)?profitsharing\/receivers\/(?:add|delete)$|^\/v3\/security\/echo$/;

const EXACT = new Map(CALLS.filter(({ path }) => !path.includes('{')).map((call) => [call.path, call]));
const WITH_NUMBER = CALLS.filter(({ path }) => path.includes('{')).map((call) => ({
  call,
  pattern: new RegExp(`^${call.path.replace(/\{\w+\}/, '([^/]+)')}$`),
}));

/** What a call was to do, and how to find out what became of it. */
interface MoneyCallInfo {
  readonly number: PayNumber | undefined;
  readonly query: PayQuery | undefined;
  readonly isOut: boolean;
  /** Its outcome is settled by repeating it: what the query finds does not tell it. */
  readonly isRepeated: boolean;
}

/** Whether doing a call twice does no harm: it reads, or it carries a number under which WeChat Pay does it once. */
export function isRepeatableCall(method: WechatHttpMethod, path: string): boolean {
  return method === 'GET' || (method === 'POST' && (HARMLESS.test(path) || findCall(path) !== undefined));
}

/** What is known of a call that does something under a number; undefined for any other. */
export function moneyCall(method: WechatHttpMethod, path: string, body: unknown): MoneyCallInfo | undefined {
  const found = method === 'POST' ? findCall(path) : undefined;
  if (!found) return undefined;
  const { call, inPath } = found;
  const members: Json = { ...(typeof body === 'object' ? (body as Json) : {}) };
  const value = inPath ?? members[call.number];
  const number = typeof value === 'string' ? { name: call.number, value } : undefined;
  return {
    number,
    isOut: call.isOut === true,
    isRepeated: call.isRepeated === true,
    query: queryOf(call, { ...members, [call.number]: value }),
  };
}

function findCall(path: string): { call: MoneyCall; inPath?: string } | undefined {
  const exact = EXACT.get(path);
  if (exact) return { call: exact };
  for (const { call, pattern } of WITH_NUMBER) {
    const match = pattern.exec(path);
    if (match) return { call, inPath: decodeURIComponent(match[1]!) };
  }
  return undefined;
}

function queryOf({ query, number, needs = [] }: MoneyCall, members: Json): PayQuery | undefined {
  if (query === undefined || typeof members[number] !== 'string') return undefined;
  const entries = needs.flatMap((name) =>
    typeof members[name] === 'string' ? [[name, members[name]] as const] : [],
  );
  const path = fillPath(query, members);
  return entries.length === 0 ? { path } : { path, query: Object.fromEntries(entries) };
}
