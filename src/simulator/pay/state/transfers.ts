import type { VirtualClock } from '../../state/virtual-clock.js';
import type { JsonObject } from '../../util/json.js';
import { randomDigits, randomText } from '../../util/random.js';
import { invalidRequest } from '../refusal.js';
import { Repeatable } from './repeatable.js';
import { dayDigits, rfc3339 } from './times.js';

export type TransferState =
  | 'ACCEPTED'
  | 'PROCESSING'
  | 'WAIT_USER_CONFIRM'
  | 'TRANSFERING'
  | 'SUCCESS'
  | 'FAIL'
  | 'CANCELING'
  | 'CANCELLED';

/** A transfer to a user (商家转账). */
export interface Transfer {
  readonly outBillNo: string;
  readonly transferBillNo: string;
  readonly appId: string;
  readonly openid: string;
  /** Whole fen. */
  readonly amount: number;
  readonly remark: string;
  readonly notifyUrl: string | undefined;
  readonly createdAt: number;
  /** What the client hands to `requestMerchantTransfer`. */
  readonly packageInfo: string;
  state: TransferState;
  updatedAt: number;
  failReason?: string;
}

/** The transfers of one merchant number. */
export class Transfers {
  private readonly transfers = new Repeatable<Transfer>();

  constructor(
    private readonly clock: VirtualClock,
    private readonly mchId: string,
  ) {}

  all(): Transfer[] {
    return this.transfers.all();
  }

  find(outBillNo: string): Transfer | undefined {
    return this.transfers.find(outBillNo);
  }

  findById(transferBillNo: string): Transfer | undefined {
    return this.transfers.all().find((transfer) => transfer.transferBillNo === transferBillNo);
  }

  /** Takes a transfer, which then waits for the user. */
  create(asked: JsonObject): { made: Transfer; isNew: boolean } {
    return this.transfers.create(
      asked.out_bill_no as string,
      asked,
      () => this.make(asked),
      () => invalidRequest('商户单号已存在，且请求参数与首次请求不一致'),
    );
  }

  /** @throws PayRefusal when the transfer is not in one of the states */
  change(transfer: Transfer, from: readonly TransferState[], to: TransferState, failReason?: string): void {
    if (!from.includes(transfer.state)) throw invalidRequest(`转账单状态为${transfer.state}，不允许此操作`);
    transfer.state = to;
    transfer.updatedAt = this.clock.now();
    if (failReason !== undefined) transfer.failReason = failReason;
  }

  /** A transfer as the query answers it. */
  view(transfer: Transfer): JsonObject {
    return { mch_id: this.mchId, ...this.members(transfer) };
  }

  /** As the notification carries it: the merchant number has another name there. */
  notice(transfer: Transfer): JsonObject {
    return { mchid: this.mchId, ...this.members(transfer) };
  }

  private members(transfer: Transfer): JsonObject {
    const { appId, openid, amount, remark, failReason } = transfer;
    return {
      out_bill_no: transfer.outBillNo,
      transfer_bill_no: transfer.transferBillNo,
      appid: appId,
      state: transfer.state,
      transfer_amount: amount,
      transfer_remark: remark,
      ...(failReason !== undefined && { fail_reason: failReason }),
      openid,
      create_time: rfc3339(transfer.createdAt),
      update_time: rfc3339(transfer.updatedAt),
    };
  }

  private make(asked: JsonObject): Transfer {
    const now = this.clock.now();
    return {
      outBillNo: asked.out_bill_no as string,
      transferBillNo: `1330${dayDigits(now)}${randomDigits(20)}`,
      appId: asked.appid as string,
      openid: asked.openid as string,
      amount: asked.transfer_amount as number,
      remark: asked.transfer_remark as string,
      notifyUrl: asked.notify_url as string | undefined,
      createdAt: now,
      packageInfo: randomText(64),
      state: 'WAIT_USER_CONFIRM',
      updatedAt: now,
    };
  }
}
