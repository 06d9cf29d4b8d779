import { EventEmitter } from 'node:events';
import type { ChatEntry, ClockView, CredentialChange, FaultView, WireEntry } from '../console-protocol.js';
import type { Account } from './account/account.js';

/** Everything that happens in the simulator. */
export interface SimulatorEventMap {
  wire: [WireEntry];
  /** A push has left; `wire` with the same id ends it. */
  delivery: [WireEntry];
  chat: [ChatEntry];
  /** What came of a push is known: the line of the chat that showed it. */
  fate: [ChatEntry];
  /** An account was created or changed. */
  account: [Account];
  /** A token or ticket of an account was issued or invalidated. */
  credential: [Account, Pick<CredentialChange, 'at' | 'kind' | 'change'>];
  faults: [FaultView[]];
  clock: [ClockView];
  /** What another product shows in the console has changed; the argument is the product's name. */
  product: [string];
  /** Everything is as at start. */
  reset: [];
}

/** Tells the console, and tests that wait for something, what happens in the simulator. */
export class SimulatorEvents extends EventEmitter<SimulatorEventMap> {
  constructor() {
    super();
    // One listener for each open console and each `receives()` of a test.
    this.setMaxListeners(0);
  }
}
