import type { ProductFactory, SimulatedProduct } from './product.js';
import type { SimulatorState } from './state/simulator-state.js';

/** One simulator: the state that all products share, and the products. */
export class Simulation {
  readonly products: readonly SimulatedProduct[];

  constructor(
    readonly state: SimulatorState,
    first: SimulatedProduct,
    others: readonly ProductFactory[],
  ) {
    this.products = [first, ...others.map((make) => make(state))];
  }

  /** The product of a class. */
  find<T extends SimulatedProduct>(type: new (state: SimulatorState) => T): T {
    const found = this.products.find((product): product is T => product instanceof type);
    if (!found) throw new Error(`The simulator has no product ${type.name}.`);
    return found;
  }

  /** What was counted and is held, of all products, as `GET /_simulator/state` answers. */
  report(): object {
    return Object.assign({}, ...this.products.map((product) => product.report())) as object;
  }

  /** Everything as at start. */
  reset(): void {
    const { clock } = this.state;
    const { ahead } = clock;
    this.state.reset();
    for (const product of this.products) product.reset(Math.max(0, ahead - clock.ahead));
    this.state.events.emit('reset');
  }

  /** Ends everything that is under way. */
  stop(): void {
    for (const product of this.products) product.stop();
    this.state.stop();
  }
}
