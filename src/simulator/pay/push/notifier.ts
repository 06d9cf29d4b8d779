import { textOf } from '../../util/text.js';
import type { WechatTimer } from '../../../core/clock.js';
import type { DeliveryAnswer } from '../../push/delivery.js';
import { deliver } from '../../push/delivery.js';
import { BoundedMap } from '../../util/bounded-map.js';
import { writeJson } from '../../util/json.js';
import type { Merchant } from '../state/merchant.js';
import type { PayState } from '../state/pay-state.js';
import type { Notification, WrittenNotification } from './notification.js';
import { writeNotification } from './notification.js';
import type { Spoil } from './spoil.js';
import { forAnotherMerchant, signSpoiled } from './spoil.js';

/** When WeChat sends a notification again that was not acknowledged, in seconds after the attempt before. */
export const SCHEDULE = [
  15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600, 21_600,
];

/** One attempt to deliver a notification. */
export interface NotificationDelivery {
  /** The HTTP status; 0 where no answer came in time. */
  status: number;
  ms: number;
  body: string;
}

/** What came of a notification. */
export interface NotificationResult {
  readonly id: string;
  readonly deliveries: NotificationDelivery[];
  readonly acknowledged: boolean;
}

/** How a notification is sent. */
export interface NotifyOptions {
  /** How often at most. Default: WeChat's fifteen times and the first. */
  deliveries?: number;
  /** What is wrong with it. */
  corrupt?: Spoil;
  /** Where any notification goes, instead of to the address of what it is about. */
  notifyUrl?: string;
  /** The pause between two attempts where the merchant has none, in milliseconds. Default: WeChat's schedule. */
  pauseMs?: number;
  /** Called after each attempt, which are counted from 1. */
  onDelivery?: (delivery: NotificationDelivery, attempt: number) => void;
}

/** Sends notifications, and again until they are acknowledged. */
export class Notifier {
  private readonly timers = new Set<WechatTimer>();
  /** The notifications that were sent, by merchant and business number, to be sent once more. */
  private readonly sent = new BoundedMap<WrittenNotification>(10_000);
  private readonly wakers = new Set<() => void>();

  constructor(private readonly pay: PayState) {}

  /** Sends a notification until it is acknowledged or the attempts are used up. */
  async notify(
    merchant: Merchant,
    notification: Notification,
    options: NotifyOptions = {},
  ): Promise<NotificationResult> {
    const { mchId } = merchant;
    const resource =
      options.corrupt === 'merchant'
        ? forAnotherMerchant(notification.resource, mchId)
        : notification.resource;
    const written = writeNotification(merchant, { ...notification, resource }, this.now());
    if (options.corrupt === undefined) this.sent.set(keyOf(merchant, written), written);
    return this.deliverAll(merchant, written, options);
  }

  /** As {@link notify}, without waiting for it. */
  notifySoon(merchant: Merchant, notification: Notification): void {
    void this.notify(merchant, notification);
  }

  /** Sends the last notification of this type about a business number once more, with the same id. */
  async again(
    merchant: Merchant,
    eventType: string,
    number: string,
    options: NotifyOptions,
  ): Promise<NotificationResult | undefined> {
    const written = this.sent.get(`${merchant.mchId} ${eventType} ${number}`);
    return written && this.deliverAll(merchant, written, options);
  }

  /** Runs on the simulator's clock, and not at all after a reset. */
  later(milliseconds: number, run: () => void): void {
    const timer = this.pay.simulator.clock.setTimeout(() => {
      this.timers.delete(timer);
      run();
    }, milliseconds);
    this.timers.add(timer);
  }

  /** Forgets what is still to be sent. */
  clear(): void {
    for (const timer of this.timers) timer.clear();
    this.timers.clear();
    for (const wake of this.wakers) wake();
    this.wakers.clear();
    this.sent.clear();
  }

  private async deliverAll(
    merchant: Merchant,
    written: WrittenNotification,
    options: NotifyOptions,
  ): Promise<NotificationResult> {
    merchant.lastNotifyUrl = written.url;
    const deliveries: NotificationDelivery[] = [];
    const most = options.deliveries ?? SCHEDULE.length + 1;
    for (let attempt = 1; ; attempt++) {
      const { status, ms, body } = await this.deliverOnce(merchant, written, options.corrupt, attempt);
      deliveries.push({ status, ms, body });
      options.onDelivery?.({ status, ms, body }, attempt);
      const acknowledged = isAcknowledged(status);
      if (acknowledged || attempt >= most || !(await this.pause(merchant, options, attempt))) {
        return { id: written.id, deliveries, acknowledged };
      }
    }
  }

  private async deliverOnce(
    merchant: Merchant,
    written: WrittenNotification,
    corrupt: Spoil | undefined,
    attempt: number,
  ): Promise<DeliveryAnswer> {
    const { simulator } = this.pay;
    const at = simulator.clock.now();
    const key = merchant.keys.signer();
    const spoil = corrupt ?? (merchant.takesProbe() ? 'probe' : undefined);
    const signed = signSpoiled(written.body, key, simulator.pushSeconds, spoil);
    const url = new URL(written.url);
    const line = {
      at,
      direction: 'push',
      method: 'POST',
      path: `${url.pathname}${url.search}`,
      url: url.origin,
      appId: merchant.mchId,
      delivery: attempt,
      request: { raw: signed.body, plain: `${written.eventType} ${writeJson(written.resource)}` },
      ...(spoil !== undefined && { fault: `spoiled: ${spoil}` }),
    } as const;
    const begun = simulator.wire.begin(line);
    const answer = await deliver(
      'POST',
      url,
      signed.body,
      'application/json',
      merchant.settings.notifyTimeoutMs,
      simulator.stopped,
      { ...signed.headers },
    );
    const ok = isAcknowledged(answer.status);
    const ended = {
      ms: answer.ms,
      status: answer.status,
      response: { raw: answer.body },
      verdict: answer.failure ?? (ok ? 'acknowledged' : `status ${answer.status}`),
      ok: spoil === undefined ? ok : !ok,
    };
    simulator.wire.add({ ...line, ...ended, id: begun });
    return answer;
  }

  /** Waits before the next attempt. @returns false when there is to be none: the simulator was reset or stopped */
  private pause({ settings }: Merchant, options: NotifyOptions, attempt: number): Promise<boolean> {
    const scheduled = (SCHEDULE[attempt - 1] ?? 0) * 1000;
    const milliseconds = settings.retryAfterMs ?? options.pauseMs ?? scheduled;
    return new Promise((resolve) => {
      const wake = (): void => resolve(false);
      this.wakers.add(wake);
      this.later(milliseconds, () => {
        this.wakers.delete(wake);
        resolve(!this.pay.simulator.stopped.aborted);
      });
    });
  }

  private now(): number {
    return this.pay.simulator.clock.now();
  }
}

/** WeChat takes 200 and 204 for an acknowledgement. */
const isAcknowledged = (status: number): boolean => status === 200 || status === 204;

/** A notification is known again by its type and the number of what it is about. */
function keyOf({ mchId }: Merchant, { eventType, resource }: WrittenNotification): string {
  const number =
    resource.out_refund_no ?? resource.out_bill_no ?? resource.out_trade_no ?? resource.combine_out_trade_no;
  return `${mchId} ${eventType} ${textOf(number)}`;
}
