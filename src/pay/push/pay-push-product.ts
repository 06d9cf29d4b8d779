import { Logger } from '@nestjs/common';
import type { MaybePromise } from '../../core/maybe-promise.js';
import { errorLine } from '../../core/redact.js';
import type { PushContext, PushProduct, PushProtocol } from '../../webhook/receive/push-protocol.js';
import type { OrderListener } from '../call/pay-calls.js';
import type { MerchantParts } from '../merchant/merchant-parts.js';
import type { WechatPayMerchants } from '../merchant/pay-merchants.js';
import type { PayPushOptions } from './pay-controller.decorator.js';
import { PayPushProtocol } from './pay-push-protocol.js';

type Params = Readonly<Record<string, string>>;

const NOBODY: readonly MerchantParts[] = [];

/** The webhook's side of WeChat Pay: a protocol for each controller. */
export class PayPushProduct implements PushProduct {
  private readonly logger = new Logger('WechatPay');
  /** The protocols that were opened, with the number of the merchant that each is for; undefined: for any. */
  private readonly opened: { readonly protocol: PayPushProtocol; readonly mchId: string | undefined }[] = [];

  constructor(
    private readonly merchants: WechatPayMerchants,
    private readonly orders?: Pick<OrderListener, 'ended'>,
  ) {}

  /** Whether payments that were found by a query could be handled here. */
  get hasControllers(): boolean {
    return this.opened.length > 0;
  }

  /** @throws TypeError when the merchant is not configured */
  open(options: unknown, context: PushContext): PushProtocol {
    const { merchant } = options as PayPushOptions;
    if (merchant === undefined) {
      return this.protocol({ name: 'pay', label: 'the merchants of WeChat Pay' }, context, (params) =>
        this.byPath(params),
      );
    }
    const conf = this.merchants.confOf(merchant);
    if (!conf) {
      throw new TypeError(
        `the merchant "${merchant}" is not configured. Add it to \`merchants\` of WechatPayModule, or correct the name`,
      );
    }
    const parts = [this.merchants.partsOf(conf)];
    return this.protocol(
      { name: conf.name, label: `merchant "${conf.name}"` },
      context,
      () => parts,
      conf.mchId,
    );
  }

  /**
   * Lets the handlers of payments have a payment that a query has found: those of the merchant's own controller, else
   * those of a controller for all merchants.
   *
   * @returns whether they are done with it
   */
  async deliverQueried(mchId: string, payment: Readonly<Record<string, unknown>>): Promise<boolean> {
    const { conf } = await this.merchants.partsOfNumber(mchId);
    const fitting = ['own', 'any'].flatMap((kind) =>
      this.opened.filter((one) => one.mchId === (kind === 'own' ? mchId : undefined)),
    );
    for (const { protocol } of fitting) {
      const answer = await protocol.deliverQueried(conf, payment);
      if (answer) return answer.status < 300;
    }
    return false;
  }

  private protocol(
    called: { name: string; label: string },
    context: PushContext,
    candidates: (params: Params) => MaybePromise<readonly MerchantParts[]>,
    mchId?: string,
  ): PayPushProtocol {
    const protocol = new PayPushProtocol({ ...called, context, candidates, orders: this.orders });
    this.opened.push({ protocol, mchId });
    return protocol;
  }

  /** The merchant that the path names; without a name in it, all that are configured. */
  private byPath(params: Params): MaybePromise<readonly MerchantParts[]> {
    const name = params['mchId'] ?? params['merchant'];
    const { merchants } = this;
    if (name === undefined) return merchants.confs().map((conf) => merchants.partsOf(conf));
    const conf = merchants.confOf(name);
    if (conf) return [merchants.partsOf(conf)];
    if (!merchants.canResolve || !/^\d{6,32}$/.test(name)) return NOBODY;
    return merchants.partsOfNumber(name).then(
      (parts) => [parts],
      (error: unknown) => {
        // The answer is a refusal, and WeChat Pay delivers again; that a database was away has to show somewhere.
        this.logger.warn(
          `The merchant ${name}, which a notification's path names, is not known: ${errorLine(error)}`,
        );
        return NOBODY;
      },
    );
  }
}
