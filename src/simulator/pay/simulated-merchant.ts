import type { WechatClock } from '../../core/clock.js';
import { WECHAT_CLOCK } from '../../core/constants.js';
import type { PushFields } from '../push/push-message.js';
import type { ComplaintResult } from './push/complaint-actions.js';
import type { NotificationResult, NotifyOptions } from './push/notifier.js';
import type { PayActions, PaymentResult } from './push/pay-actions.js';
import type { SimulatorState } from '../state/simulator-state.js';
import type { Merchant } from './state/merchant.js';

/** What an application is configured with to be a merchant of the simulator. */
export interface SimulatedMerchantKeys {
  mchId: string;
  serialNo: string;
  /** The merchant's private key as PEM. */
  privateKey: string;
  apiV3Key: string;
  /** The WeChat Pay public key and its id; missing for a merchant with platform certificates alone. */
  publicKeyId?: string;
  publicKey?: string;
  /** Whether there are platform certificates to be fetched. */
  platformCertificates: boolean;
}

/** Options for `WechatPayModule.forRoot` with which an application is a merchant of the simulator. */
export interface SimulatedPayModuleOptions extends SimulatedMerchantKeys {
  baseUrl: string;
  /** Gives the application the simulator's clock. */
  providers: { provide: symbol; useValue: WechatClock }[];
}

/**
 * A merchant number in WeChat Pay, seen from outside the application: its users pay, and WeChat Pay notifies.
 *
 * @example
 * const shop = simulator.merchant('1900000001');
 * const { deliveries } = await shop.pay(outTradeNo);
 * expect(deliveries[0].status).toBe(204);
 */
export class SimulatedMerchant {
  constructor(
    private readonly state: SimulatorState,
    private readonly actions: PayActions,
    private readonly find: () => Merchant,
  ) {}

  /**
   * Options for `WechatPayModule.forRoot`; add `appId` and `notifyUrl`. The application runs on the simulator's clock.
   *
   * @throws Error as {@link keys} does
   */
  moduleOptions(): SimulatedPayModuleOptions {
    const { keys } = this;
    this.state.shareClock();
    const providers = [{ provide: WECHAT_CLOCK, useValue: this.state.clock }];
    return { ...keys, baseUrl: this.state.baseUrl, providers };
  }

  /**
   * Somebody pays an order. The notification is sent once, unless more deliveries are allowed.
   *
   * @throws Error when there is no such order, or it is not open
   */
  pay(
    outTradeNo: string,
    { openid, ...options }: NotifyOptions & { openid?: string } = {},
  ): Promise<PaymentResult> {
    return this.actions.payOrder(this.merchant, this.order(outTradeNo), openid, once(options));
  }

  /**
   * The user confirms a pay score (微信支付分) order; its notification is sent.
   *
   * @returns one entry for each delivery
   * @throws Error when there is no such order, or nothing to confirm
   */
  confirmPayScore(
    outOrderNo: string,
    { openid = 'oSimulatorUser', ...options }: NotifyOptions & { openid?: string } = {},
  ): Promise<NotificationResult['deliveries']> {
    const order = this.merchant.payScore.find(outOrderNo);
    if (!order) throw new Error(`Merchant ${this.merchant.mchId} has no pay score order ${outOrderNo}.`);
    return this.actions.payScore.confirm(this.merchant, order, openid, once(options));
  }

  /**
   * A user gives the permission for pay score (授权服务) that the merchant asked for; its notification is sent.
   *
   * @returns one entry for each delivery
   * @throws Error when nobody asked for it under this code, or it was given before
   */
  grantPayScore(
    authorizationCode: string,
    { openid = 'oSimulatorUser', ...options }: NotifyOptions & { openid?: string } = {},
  ): Promise<NotificationResult['deliveries']> {
    const permission = this.permission(authorizationCode);
    return this.actions.payScore.grant(this.merchant, permission, openid, once(options));
  }

  /**
   * The user takes the permission back; its notification is sent.
   *
   * @throws Error when nobody asked for it under this code
   */
  withdrawPayScore(authorizationCode: string): void {
    void this.actions.payScore.withdraw(this.merchant, this.permission(authorizationCode), {});
  }

  /**
   * The user of a paid order complains (消费者投诉); the notification goes to the address that was set for complaints.
   *
   * @throws Error when there is no such order, or it was not paid
   */
  complain(
    outTradeNo: string,
    detail: string,
    { phone = '18500000000', ...options }: NotifyOptions & { phone?: string } = {},
  ): Promise<ComplaintResult> {
    const order = this.order(outTradeNo);
    return this.actions.complaints.complain(this.merchant, order, { detail, phone }, once(options));
  }

  /** Sends any notification, right or spoiled, to the address of the order that `resource` names, otherwise the last one. */
  notify(eventType: string, resource: PushFields, options: NotifyOptions = {}): Promise<NotificationResult> {
    return this.actions.notify(this.merchant, eventType, resource, once(options));
  }

  /** Sends the notification about a payment once more, with the same id. */
  notifyAgain(outTradeNo: string): Promise<NotificationResult> {
    return this.actions.notifyAgain(this.merchant, this.order(outTradeNo));
  }

  /** A new platform certificate signs from now on; the one before stays valid for some seconds, a day by default. */
  rotateCertificate(overlapSeconds = 86_400): void {
    this.merchant.keys.rotate(overlapSeconds);
  }

  /** The serial numbers of the platform certificates that are valid now, the newest first. */
  get certificateSerials(): string[] {
    return this.merchant.keys.listed().map(({ serial }) => serial);
  }

  /**
   * The merchant's keys, for the application.
   *
   * @throws Error when the simulator was given the merchant's public key, so that it does not know the private one
   */
  get keys(): SimulatedMerchantKeys {
    const { keys, settings } = this.merchant;
    const { privateKey } = settings.keys;
    if (!privateKey)
      throw new Error(`The simulator does not know the private key of merchant ${settings.mchId}.`);
    return {
      mchId: settings.mchId,
      serialNo: settings.serialNo,
      privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
      apiV3Key: settings.apiV3Key,
      ...(keys.publicKey && { publicKeyId: keys.publicKey.id, publicKey: keys.publicKey.pem }),
      platformCertificates: settings.mode !== 'public-key',
    };
  }

  private get merchant(): Merchant {
    return this.find();
  }

  private permission(authorizationCode: string) {
    const permission = this.merchant.payScorePermissions.find(authorizationCode);
    if (permission) return permission;
    throw new Error(
      `Merchant ${this.merchant.mchId} asked for no pay score permission ${authorizationCode}.`,
    );
  }

  private order(outTradeNo: string) {
    const order = this.merchant.findOrder(outTradeNo);
    if (order) return order;
    throw new Error(`Merchant ${this.merchant.mchId} has no order ${outTradeNo}.`);
  }
}

/** A test waits for the result, so WeChat's pauses between attempts are left out. */
const once = (options: NotifyOptions): NotifyOptions => ({ deliveries: 1, pauseMs: 0, ...options });
