import type { ControlRoute } from './control/control-route.js';
import type { SimulatedApi } from './server/simulated-api.js';
import type { SimulatorState } from './state/simulator-state.js';

/**
 * One product of WeChat inside the simulator. A product has a folder of its own and joins by one line in
 * `products.ts`; the engine (server, control API, wire log, faults, clock) does not know it.
 */
export interface SimulatedProduct {
  /** Names its part of the console's snapshot. */
  readonly name: string;
  /** What it answers over HTTP. */
  readonly apis: readonly SimulatedApi[];
  /** Its calls under `/_simulator`. */
  readonly control: readonly ControlRoute[];
  /** Its part of `GET /_simulator/state`: members that no other product has. */
  report(): object;
  /**
   * Its part of what the console shows, without secrets. After a change the product emits the event `product` with its
   * name, and the console gets a fresh view.
   */
  consoleView?(): unknown;
  /**
   * Everything as at start. Runs after the state that all products share was reset.
   *
   * @param rewound how far that moved the clock back, in milliseconds; what stays valid keeps the life that it has left
   */
  reset(rewound: number): void;
  /** Ends what the product has under way. */
  stop(): void;
}

/** Makes a product for one simulator. */
export type ProductFactory = (state: SimulatorState) => SimulatedProduct;
