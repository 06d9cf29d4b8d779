import type { VirtualClock } from '../../state/virtual-clock.js';
import { BoundedMap } from '../../util/bounded-map.js';
import { Complaints } from './complaints.js';
import type { MerchantSettings, SimulatedMerchantOptions } from './merchant-settings.js';
import { defaultSettings, withOptions } from './merchant-settings.js';
import { type Order, Orders } from './orders.js';
import { PayScorePermissions } from './pay-score/pay-score-permissions.js';
import { PayScoreOrders } from './pay-score/pay-score.js';
import { PlatformKeys } from './keys/platform-keys.js';
import { ProfitSharing } from './profit-sharing.js';
import { Refunds } from './refunds.js';
import { Transfers } from './transfers.js';

/** What is counted for a merchant. */
export interface MerchantCounters {
  /** Requests that named its number. */
  requests: number;
  /** Those of them that were refused with `SIGN_ERROR`. */
  badSignatures: number;
  certificateDownloads: number;
}

/** One merchant number: its keys, and everything that happened under it. */
export class Merchant {
  readonly keys: PlatformKeys;
  counters = newCounters();
  orders!: Orders;
  /** Combined orders (合单); their parts are in {@link orders} too. */
  combined!: Orders;
  refunds!: Refunds;
  transfers!: Transfers;
  sharing!: ProfitSharing;
  payScore!: PayScoreOrders;
  payScorePermissions!: PayScorePermissions;
  complaints!: Complaints;
  /** Bills that can be downloaded, by their token. */
  readonly files = new BoundedMap<{ bytes: Buffer; until: number }>(100);
  /** The address that a notification was sent to last. */
  lastNotifyUrl: string | undefined;
  private readonly defaults: MerchantSettings;
  private current: MerchantSettings;
  private readonly nonces = new BoundedMap<true>(10_000);
  private probes = 0;

  constructor(
    options: SimulatedMerchantOptions,
    private readonly clock: VirtualClock,
  ) {
    this.defaults = defaultSettings(options.mchId);
    this.current = withOptions(this.defaults, options);
    this.keys = new PlatformKeys(clock, () => this.current);
    this.begin();
  }

  get mchId(): string {
    return this.current.mchId;
  }

  get settings(): MerchantSettings {
    return this.current;
  }

  /** All settings as they are now, in the form in which they are handed in; keys that were made here stay by themselves. */
  options(): SimulatedMerchantOptions {
    const { keys, ...rest } = this.current;
    if (keys === this.defaults.keys) return rest;
    return { ...rest, publicKey: keys.publicKey.export({ type: 'spki', format: 'pem' }) as string };
  }

  change(options: SimulatedMerchantOptions): void {
    this.current = withOptions(this.current, options);
  }

  /** As at the start. Keys stay: an application that lives longer than one test goes on with them. */
  reset(options: SimulatedMerchantOptions): void {
    this.current = withOptions(this.defaults, options);
    this.counters = newCounters();
    this.begin();
    this.lastNotifyUrl = undefined;
    this.nonces.clear();
    this.files.clear();
  }

  /** An order, or combined orders, by the merchant's own number. */
  findOrder(outTradeNo: string): Order | undefined {
    return this.orders.find(outTradeNo) ?? this.combined.find(outTradeNo);
  }

  /** Notes the nonce of a request. @returns whether it was used before */
  isRepeated(nonce: string): boolean {
    const repeated = this.nonces.has(nonce);
    this.nonces.set(nonce, true);
    return repeated;
  }

  /** Whether the next signature is to be wrong on purpose; spread evenly over all. */
  takesProbe(): boolean {
    const share = this.current.probeShare;
    const before = Math.floor(this.probes++ * share);
    return Math.floor(this.probes * share) > before;
  }

  private begin(): void {
    this.orders = new Orders(this.clock, this.mchId);
    this.combined = new Orders(this.clock, this.mchId);
    this.refunds = new Refunds(this.clock);
    this.transfers = new Transfers(this.clock, this.mchId);
    this.sharing = new ProfitSharing(this.clock);
    this.payScore = new PayScoreOrders(this.clock, this.mchId);
    this.payScorePermissions = new PayScorePermissions(this.clock, this.mchId);
    this.complaints = new Complaints(this.clock);
  }
}

const newCounters = (): MerchantCounters => ({ requests: 0, badSignatures: 0, certificateDownloads: 0 });
