import { EventEmitter } from 'node:events';
import type { ConsoleEvents } from '../console-protocol.js';

type EventMap = { [Name in keyof ConsoleEvents]: [ConsoleEvents[Name]] };

/** Whatever happens in the simulator, for the console and for tests that wait for something. */
export class SimulatorEvents extends EventEmitter<EventMap> {
  constructor() {
    super();
    this.setMaxListeners(0);
  }
}
