import { createPublicKey } from 'node:crypto';
import type { SimulatorState } from '../../state/simulator-state.js';
import { StartList } from '../../state/start-list.js';
import { NotPossible } from '../push/not-possible.js';
import { DEMO_MERCHANT_BASICS } from './keys/demo-merchant.js';
import { Merchant } from './merchant.js';
import type { SimulatedMerchantOptions } from './merchant-settings.js';

/** How long changes are gathered before the console is told, in milliseconds. */
const GATHER_MS = 100;

/** Every merchant number that the simulator knows. */
export class PayState {
  readonly merchants = new Map<string, Merchant>();
  /** The merchants that a reset comes back to. */
  readonly start = new StartList<SimulatedMerchantOptions>();
  private isTold = true;

  constructor(
    readonly simulator: SimulatorState,
    readonly productName: string,
  ) {
    this.startWith([{ mchId: DEMO_MERCHANT_BASICS.mchId }]);
  }

  /** The merchants that there are at the start and after a reset. */
  startWith(merchants: readonly SimulatedMerchantOptions[]): void {
    this.start.clear();
    this.merchants.clear();
    this.configure(merchants);
  }

  /** Changes merchants, or adds some: a reset comes back to these. */
  configure(merchants: readonly SimulatedMerchantOptions[]): void {
    for (const options of merchants) {
      const current = this.merchants.get(options.mchId)?.options();
      // First: it may be refused.
      this.put(options);
      this.start.configure(options.mchId, options, current);
    }
  }

  /**
   * As {@link PayState.put}, and a reset comes back to it.
   *
   * @throws NotPossible when WeChat Pay's public key is given as the merchant's
   */
  keep(options: SimulatedMerchantOptions): Merchant {
    const current = this.merchants.get(options.mchId)?.options();
    const merchant = this.put(options);
    this.start.keep(options.mchId, options, current);
    return merchant;
  }

  /**
   * Creates a merchant, or changes the one with this number.
   *
   * @throws NotPossible when WeChat Pay's public key is given as the merchant's
   */
  put(options: SimulatedMerchantOptions): Merchant {
    let merchant = this.merchants.get(options.mchId);
    const { publicKey } = options;
    if (publicKey !== undefined && merchant?.keys.has(createPublicKey(publicKey))) {
      throw new NotPossible(
        "publicKey is WeChat Pay's own public key, which applications verify with. Give the merchant's: the public half " +
          'of its privateKey, or its certificate.',
      );
    }
    if (merchant) merchant.change(options);
    else {
      merchant = new Merchant(options, this.simulator.clock);
      this.merchants.set(options.mchId, merchant);
    }
    this.changed();
    return merchant;
  }

  /** Tells the console, once for all changes of a moment. */
  changed(): void {
    const { events } = this.simulator;
    if (!this.isTold || events.listenerCount('product') === 0) return;
    this.isTold = false;
    setTimeout(() => {
      this.isTold = true;
      events.emit('product', this.productName);
    }, GATHER_MS).unref();
  }

  /** Everything as at start. The keys stay: an application that lives longer than one test has them. */
  reset(): void {
    for (const mchId of this.merchants.keys()) if (!this.start.has(mchId)) this.merchants.delete(mchId);
    for (const options of this.start.all()) {
      // A session that was loaded may be without one.
      (this.merchants.get(options.mchId) ?? this.put(options)).reset(options);
    }
    this.changed();
  }
}
