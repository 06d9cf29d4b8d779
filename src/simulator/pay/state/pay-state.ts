import { createPublicKey } from 'node:crypto';
import type { SimulatorState } from '../../state/simulator-state.js';
import { NotPossible } from '../push/not-possible.js';
import { DEMO_MERCHANT_BASICS } from './keys/demo-merchant.js';
import { Merchant } from './merchant.js';
import type { SimulatedMerchantOptions } from './merchant-settings.js';

/** How long changes are gathered before the console is told, in milliseconds. */
const GATHER_MS = 100;

/** Every merchant number that the simulator knows. */
export class PayState {
  readonly merchants = new Map<string, Merchant>();
  private readonly atStart = new Map<string, SimulatedMerchantOptions>();
  private isTold = true;

  constructor(
    readonly simulator: SimulatorState,
    readonly productName: string,
  ) {
    this.startWith([{ mchId: DEMO_MERCHANT_BASICS.mchId }]);
  }

  /** The merchants that there are at the start and after a reset. */
  startWith(merchants: readonly SimulatedMerchantOptions[]): void {
    this.atStart.clear();
    this.merchants.clear();
    this.configure(merchants);
  }

  /** Changes merchants, or adds some: a reset comes back to these. */
  configure(merchants: readonly SimulatedMerchantOptions[]): void {
    for (const options of merchants) {
      const given = Object.entries(options).filter(([, value]) => value !== undefined);
      const start = {
        ...this.atStart.get(options.mchId),
        mchId: options.mchId,
        ...Object.fromEntries(given),
      };
      this.put(options);
      this.atStart.set(options.mchId, start);
    }
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
    for (const mchId of this.merchants.keys()) if (!this.atStart.has(mchId)) this.merchants.delete(mchId);
    for (const options of this.atStart.values()) this.merchants.get(options.mchId)?.reset(options);
    this.changed();
  }
}
