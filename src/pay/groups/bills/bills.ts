import type { PayCallOptions, PayCalls } from '../../call/pay-calls.js';
import { checkDate } from './bill-checks.js';
import { BillFile } from './bill-file.js';

/** A day's orders, refunds or both. */
export interface TradeBillRequest {
  /** `yyyy-MM-dd`, in the last three months. Yesterday's bill is there from about ten in the morning. */
  bill_date: string;
  bill_type?:
    'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND' | 'ALL_SPECIAL' | 'SUC_SPECIAL' | 'REF_SPECIAL';
  /** For a service provider: only this sub-merchant's. */
  sub_mchid?: string;
}

/** A day's movements of an account. */
export interface FundFlowBillRequest {
  /** `yyyy-MM-dd`. */
  bill_date: string;
  account_type?: 'BASIC' | 'OPERATION' | 'FEES';
}

/** Where a bill is, and what its text hashes to. */
interface BillAddress {
  hash_type: string;
  hash_value: string;
  download_url: string;
}

type Options = Pick<PayCallOptions, 'signal' | 'timeoutMs'>;

/** Bills (账单): fetched as a stream, however large, with their hash checked. */
export class Bills {
  constructor(private readonly calls: PayCalls) {}

  /**
   * A day's orders and refunds (交易账单).
   *
   * @example
   * for await (const row of await pay.bills.trade({ bill_date: '2026-11-26' })) {
   *   await this.ledger.compare(row['商户订单号'], yuan(row['订单金额']));
   * }
   * @throws WechatPayApiError (`NO_STATEMENT_EXIST`) for a day without a bill
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791907
   */
  trade({ bill_date, ...request }: TradeBillRequest, options?: Options): Promise<BillFile> {
    return this.fetch('/v3/bill/tradebill', { ...request, bill_date }, options);
  }

  /**
   * A day's movements of money (资金账单).
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791908
   */
  fundFlow({ bill_date, ...request }: FundFlowBillRequest, options?: Options): Promise<BillFile> {
    return this.fetch('/v3/bill/fundflowbill', { ...request, bill_date }, options);
  }

  /**
   * A day's profit sharing (分账账单).
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012761131
   */
  profitSharing({ bill_date, ...request }: TradeBillRequest, options?: Options): Promise<BillFile> {
    return this.fetch('/v3/profitsharing/bills', { ...request, bill_date }, options);
  }

  /**
   * Fetches a bill by its address, such as one that `pay.api` gave.
   *
   * @throws WechatInputError for an address on a host that is not WeChat Pay's
   */
  async download(address: BillAddress, options: Options = {}): Promise<BillFile> {
    return this.open(address, false, options);
  }

  private async fetch(
    path: string,
    query: Record<string, string | undefined> & { bill_date: string },
    options: Options = {},
  ): Promise<BillFile> {
    checkDate(query.bill_date, 'bill_date');
    const address = await this.calls.get<BillAddress>(path, {
      ...options,
      query: { ...query, tar_type: 'GZIP' },
    });
    return this.open(address, true, options);
  }

  private async open(
    { download_url: url, hash_type, hash_value }: BillAddress,
    isPacked: boolean,
    options: Options,
  ): Promise<BillFile> {
    const { stream } = await this.calls.downloadUrl(url, options);
    return new BillFile(stream, { type: hash_type, value: hash_value }, isPacked);
  }
}
