import type { Merchant } from './merchant.js';
import type { Order } from './orders.js';
import type { Refund } from './refunds.js';
import { beijingDay, billTime } from './times.js';

export type TradeBillType = 'ALL' | 'SUCCESS' | 'REFUND';

/** The share that WeChat Pay keeps of a payment. */
const RATE = 0.006;

/** A column of a bill, and what it has for a payment and for a refund. */
interface Column {
  readonly title: string;
  /** The bills that have it; all when it is missing. */
  readonly only?: readonly TradeBillType[];
  readonly value: (order: Order, refund: Refund | undefined) => string;
}

const REFUNDS = ['ALL', 'REFUND'] as const;
const yuan = (fen: number): string => (fen / 100).toFixed(2);
const fee = (fen: number): string => ((fen / 100) * RATE).toFixed(5);

/** The columns of the trade bill (交易账单), in WeChat's order. */
const COLUMNS: readonly Column[] = [
  { title: '交易时间', value: ({ paidAt = 0 }, refund) => billTime(refund?.succeededAt ?? paidAt) },
  { title: '公众账号ID', value: ({ owner }) => owner.appid ?? owner.sp_appid ?? '' },
  { title: '商户号', value: ({ owner }) => owner.mchid ?? owner.sp_mchid ?? '' },
  { title: '特约商户号', value: ({ owner }) => owner.sub_mchid ?? '0' },
  { title: '设备号', value: () => '' },
  { title: '微信订单号', value: ({ transactionId = '' }) => transactionId },
  { title: '商户订单号', value: ({ outTradeNo }) => outTradeNo },
  { title: '用户标识', value: ({ openid = '' }) => openid },
  { title: '交易类型', value: ({ tradeType }) => tradeType },
  { title: '交易状态', value: (_order, refund) => (refund ? 'REFUND' : 'SUCCESS') },
  { title: '付款银行', value: () => 'OTHERS' },
  { title: '货币种类', value: ({ currency }) => currency },
  { title: '应结订单金额', value: ({ total }, refund) => yuan(refund ? 0 : total) },
  { title: '代金券金额', value: () => '0.00' },
  { title: '退款申请时间', only: ['REFUND'], value: (_order, refund) => billTime(refund?.createdAt ?? 0) },
  { title: '退款成功时间', only: ['REFUND'], value: (_order, refund) => billTime(refund?.succeededAt ?? 0) },
  { title: '微信退款单号', only: REFUNDS, value: (_order, refund) => refund?.refundId ?? '0' },
  { title: '商户退款单号', only: REFUNDS, value: (_order, refund) => refund?.outRefundNo ?? '0' },
  { title: '退款金额', only: REFUNDS, value: (_order, refund) => yuan(refund?.refund ?? 0) },
  { title: '充值券退款金额', only: REFUNDS, value: () => '0.00' },
  { title: '退款类型', only: REFUNDS, value: (_order, refund) => (refund ? 'ORIGINAL' : '') },
  { title: '退款状态', only: REFUNDS, value: (_order, refund) => refund?.status ?? '' },
  { title: '商品名称', value: ({ description }) => description },
  { title: '商户数据包', value: ({ attach = '' }) => attach },
  { title: '手续费', value: ({ total }, refund) => fee(refund ? -refund.refund : total) },
  { title: '费率', value: () => '0.60%' },
  { title: '订单金额', value: ({ total }, refund) => yuan(refund ? 0 : total) },
  { title: '申请退款金额', only: REFUNDS, value: (_order, refund) => yuan(refund?.refund ?? 0) },
  { title: '费率备注', value: () => '' },
];

interface Row {
  readonly order: Order;
  readonly refund: Refund | undefined;
}

/** The trade bill of a day as text; `undefined` for a day without trade. */
export function tradeBill(merchant: Merchant, day: string, type: TradeBillType): string | undefined {
  const rows = rowsOf(merchant, day).filter(
    ({ refund }) => type === 'ALL' || (type === 'REFUND') === !!refund,
  );
  if (rows.length === 0) return undefined;
  const columns = COLUMNS.filter(({ only }) => !only || only.includes(type));
  const paid = sum(rows.map(({ order, refund }) => (refund ? 0 : order.total)));
  const returned = sum(rows.map(({ refund }) => refund?.refund ?? 0));
  return text([
    columns.map(({ title }) => title),
    ...rows.map(({ order, refund }) => columns.map(({ value }) => value(order, refund))),
    [
      '总交易单数',
      '应结订单总金额',
      '退款总金额',
      '充值券退款总金额',
      '手续费总金额',
      '订单总金额',
      '申请退款总金额',
    ],
    [
      String(rows.length),
      yuan(paid),
      yuan(returned),
      '0.00',
      fee(paid - returned),
      yuan(paid),
      yuan(returned),
    ],
  ]);
}

/** The fund flow bill (资金账单) of a day as text; `undefined` for a day on which nothing moved. */
export function fundFlowBill(merchant: Merchant, day: string): string | undefined {
  const rows = rowsOf(merchant, day);
  if (rows.length === 0) return undefined;
  let balance = 0;
  const lines = rows.map(({ order, refund }) => {
    balance += refund ? -refund.refund : order.total;
    return [
      billTime(refund?.succeededAt ?? order.paidAt ?? 0),
      refund?.refundId ?? order.transactionId ?? '',
      refund?.refundId ?? order.transactionId ?? '',
      refund ? '退款' : '交易',
      refund ? '退款' : '交易',
      refund ? '支出' : '收入',
      yuan(refund?.refund ?? order.total),
      yuan(balance),
      'system',
      '',
      refund?.outRefundNo ?? order.outTradeNo,
    ];
  });
  const incoming = rows.filter(({ refund }) => !refund);
  const outgoing = rows.filter(({ refund }) => refund);
  return text([
    ['记账时间', '微信支付业务单号', '资金流水单号', '业务名称', '业务类型', '收支类型'].concat([
      '收支金额（元）',
      '账户结余（元）',
      '资金变更提交申请人',
      '备注',
      '业务凭证号',
    ]),
    ...lines,
    ['资金流水总笔数', '收入笔数', '收入金额', '支出笔数', '支出金额'],
    [
      String(rows.length),
      String(incoming.length),
      yuan(sum(incoming.map(({ order }) => order.total))),
      String(outgoing.length),
      yuan(sum(outgoing.map(({ refund }) => refund?.refund ?? 0))),
    ],
  ]);
}

/** The payments and refunds of a day in Beijing, in the order of time. */
function rowsOf({ orders, refunds }: Merchant, day: string): Row[] {
  const isOfDay = (at: number | undefined): boolean => at !== undefined && beijingDay(at) === day;
  const paid = orders.all().filter(({ paidAt }) => isOfDay(paidAt));
  const returned = refunds.all().filter(({ succeededAt }) => isOfDay(succeededAt));
  const rows: Row[] = [
    ...paid.map((order) => ({ order, refund: undefined })),
    ...returned.map((refund) => ({ order: refund.order, refund })),
  ];
  const at = ({ order, refund }: Row): number => refund?.succeededAt ?? order.paidAt ?? 0;
  return rows.toSorted((a, b) => at(a) - at(b));
}

/** Lines of values; all but the titles begin with a backtick, so that spreadsheets take them as text. */
function text(lines: readonly (readonly string[])[]): string {
  const titles = new Set([0, lines.length - 2]);
  return lines
    .map((values, index) =>
      values.map((value) => (titles.has(index) ? value : `\`${value.replaceAll(/[,\r\n]/g, ' ')}`)).join(','),
    )
    .map((line) => `${line}\r\n`)
    .join('');
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
