import { signal } from '@preact/signals';
import type { AccountCounters } from '../../../src/simulator/console-protocol.js';
import { readState } from './control.js';

/** The newest counters by AppID; an account's own where there is none. */
export const counters = signal<Readonly<Record<string, AccountCounters>>>({});

const DELAY_MS = 300;
let timer: number | undefined;

/** Reads the counters soon: they change with every call, and no event carries them. */
export function scheduleCounters(): void {
  timer ??= window.setTimeout(() => {
    timer = undefined;
    readState().then(
      (state) => (counters.value = state.accounts as unknown as Record<string, AccountCounters>),
      () => undefined, // The connection line says so already; the next call asks again.
    );
  }, DELAY_MS);
}
