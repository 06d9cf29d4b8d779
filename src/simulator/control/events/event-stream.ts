import type { ServerResponse } from 'node:http';
import type { ConsoleEvents, ConsoleSnapshot } from '../../console-protocol.js';
import { consoleAccount } from './console-view.js';
import { writeJson } from '../../util/json.js';
import type { SimulatorState } from '../../state/simulator-state.js';

/** Beyond this a reader that does not read is let go, in bytes. */
const LARGEST_BACKLOG = 8 * 1024 * 1024;
const KEEP_ALIVE_MS = 15_000;
const NAMES = ['wire', 'chat', 'account', 'credential', 'faults', 'clock'] as const;

/** Everything that the console shows, at once. */
export const snapshot = (state: SimulatorState): ConsoleSnapshot => ({
  clock: { now: state.clock.now(), ahead: state.clock.ahead },
  accounts: [...state.accounts.values()].map(consoleAccount),
  faults: state.faults.all(),
  wire: state.wire.all(),
  wireLimit: state.wire.limit,
  chat: state.chat.all(),
});

/** Server-sent events: a snapshot, then whatever happens, until the reader goes. */
export function streamEvents(state: SimulatorState, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const write = <Name extends keyof ConsoleEvents>(name: Name, data: ConsoleEvents[Name]): void => {
    response.write(`event: ${name}\ndata: ${writeJson(data)}\n\n`);
    if (response.writableLength > LARGEST_BACKLOG) response.destroy();
  };
  write('snapshot', snapshot(state));
  const listeners = NAMES.map((name) => {
    const listener = (data: ConsoleEvents[typeof name]): void => write(name, data);
    state.events.on(name, listener);
    return () => state.events.off(name, listener);
  });
  const onReset = (): void => {
    write('reset', {});
    write('snapshot', snapshot(state));
  };
  state.events.on('reset', onReset);
  const beat = setInterval(() => response.write(': still here\n\n'), KEEP_ALIVE_MS);
  beat.unref();
  response.on('close', () => {
    clearInterval(beat);
    state.events.off('reset', onReset);
    for (const stopListening of listeners) stopListening();
  });
}
