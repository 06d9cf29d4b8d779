import type { ServerResponse } from 'node:http';
import type { ConsoleEvents, ConsoleSnapshot } from '../../console-protocol.js';
import type { Simulation } from '../../simulation.js';
import type { SimulatorEventMap } from '../../state/simulator-events.js';
import { writeJson } from '../../util/json.js';
import { consoleAccount, credentialViews } from './console-view.js';

/** A reader with more unread bytes than this is disconnected. */
const LARGEST_BACKLOG = 8 * 1024 * 1024;
const KEEP_ALIVE_MS = 15_000;

/** Everything that the console shows. */
export const snapshot = ({ state, products }: Simulation): ConsoleSnapshot => ({
  clock: { now: state.clock.now(), ahead: state.clock.ahead },
  accounts: [...state.accounts.values()].filter(({ isHidden }) => !isHidden).map(consoleAccount),
  faults: state.faults.all(),
  wire: state.wire.all(),
  wireLimit: state.wire.limit,
  deliveries: state.wire.underWay(),
  chat: state.chat.all(),
  products: Object.fromEntries(
    products.flatMap((product) => (product.consoleView ? [[product.name, product.consoleView()]] : [])),
  ),
});

/** Server-sent events: a snapshot, then everything that happens, until the reader closes the connection. */
export function streamEvents(simulation: Simulation, response: ServerResponse): void {
  const { events } = simulation.state;
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const write = <Name extends keyof ConsoleEvents>(name: Name, data: ConsoleEvents[Name]): void => {
    response.write(`event: ${name}\ndata: ${writeJson(data)}\n\n`);
    if (response.writableLength > LARGEST_BACKLOG) response.destroy();
  };
  const writeSnapshot = (): void => write('snapshot', snapshot(simulation));
  const listeners: { [Name in keyof SimulatorEventMap]: (...data: SimulatorEventMap[Name]) => void } = {
    wire: (entry) => write('wire', entry),
    delivery: (entry) => write('delivery', entry),
    chat: (entry) => write('chat', entry),
    fate: (entry) => write('fate', entry),
    account: (account) => write('account', consoleAccount(account)),
    credential: (account, change) =>
      write('credential', { appId: account.appId, ...change, credentials: credentialViews(account) }),
    faults: (faults) => write('faults', faults),
    clock: (clock) => write('clock', clock),
    product: (name) => {
      const product = simulation.products.find((one) => one.name === name);
      write('product', { name, view: product?.consoleView?.() ?? null });
    },
    reset: () => {
      write('reset', {});
      writeSnapshot();
    },
  };
  writeSnapshot();
  const names = Object.keys(listeners) as (keyof SimulatorEventMap)[];
  for (const name of names) events.on(name, listeners[name]);
  const beat = setInterval(() => response.write(': still here\n\n'), KEEP_ALIVE_MS);
  beat.unref();
  response.on('close', () => {
    clearInterval(beat);
    for (const name of names) events.off(name, listeners[name]);
  });
}
