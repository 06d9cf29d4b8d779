import { batch, signal } from '@preact/signals';
import type {
  ChatEntry,
  ClockView,
  ConsoleAccount,
  ConsoleEvents,
  ConsoleSnapshot,
  CredentialChange,
  FaultView,
  WireEntry,
} from '../../../src/simulator/console-protocol.js';
import { noteCredentials, forgetCredentials } from './credential-history.js';
import { scheduleCounters } from './counters.js';
import { simulatorUrl } from './control.js';
import { OWN_MARK } from './media.js';
import { follow } from './stream/stream.js';

export const connection = signal<'connecting' | 'open' | 'lost'>('connecting');
export const accounts = signal<ConsoleAccount[]>([]);
export const faults = signal<FaultView[]>([]);
/** By id; pushes whose answers are awaited are `pending`. */
export const wire = signal<WireEntry[]>([]);
export const wireLimit = signal(500);
export const chat = signal<ChatEntry[]>([]);
/** What the products beside the accounts show, by their names. */
export const productViews = signal<Readonly<Record<string, unknown>>>({});
/** The browser's time, in milliseconds; moves once a second and with whatever happens. */
export const machineTime = signal(Date.now());
/** How far the simulator's clock is ahead of the browser's, in milliseconds. */
export const clockOffset = signal(0);
/** How far the simulator says that its clock was moved ahead, in milliseconds. */
export const clockAhead = signal(0);

/** What the page keeps at most, however much the simulator keeps. */
const PAGE_LIMIT = 500;
/** How long news are gathered before the page is drawn again, in milliseconds. */
const GATHER_MS = 40;

let waiting: (() => void)[] = [];
let timer: number | undefined;

/** Many events of one moment are one change of the page. */
function gather(change: () => void): void {
  waiting.push(change);
  timer ??= window.setTimeout(() => {
    timer = undefined;
    const changes = waiting;
    waiting = [];
    batch(() => {
      machineTime.value = Date.now();
      for (const each of changes) each();
    });
  }, GATHER_MS);
}

const takes: { [Name in keyof ConsoleEvents]: (data: ConsoleEvents[Name]) => void } = {
  snapshot: takeSnapshot,
  wire: takeWire,
  delivery: takeWire,
  chat: (entry) => void (chat.value = [...chat.value, entry].slice(-2 * PAGE_LIMIT)),
  fate: takeFate,
  account: takeAccount,
  credential: takeCredential,
  faults: (list) => void (faults.value = list),
  clock: takeClock,
  product: ({ name, view }) => void (productViews.value = { ...productViews.value, [name]: view }),
  reset: () => forgetCredentials(),
};

/** Follows the simulator's events, and comes back when the connection is lost. */
export function connect(): void {
  follow(simulatorUrl('_simulator/events'), Object.keys(takes), (message) => {
    // An open stream says nothing yet: its snapshot does.
    if (message.type === 'lost') connection.value = 'lost';
    if (message.type !== 'event') return;
    const data = JSON.parse(message.data) as never;
    gather(() => takes[message.name as keyof ConsoleEvents](data));
  });
}

function takeSnapshot(snapshot: ConsoleSnapshot): void {
  takeClock(snapshot.clock);
  accounts.value = snapshot.accounts;
  faults.value = snapshot.faults;
  productViews.value = snapshot.products;
  wireLimit.value = Math.min(snapshot.wireLimit, PAGE_LIMIT);
  wire.value = [...snapshot.wire, ...snapshot.deliveries]
    .filter((entry) => !isOwn(entry))
    .toSorted((a, b) => a.id - b.id)
    .slice(-wireLimit.value);
  chat.value = snapshot.chat.slice(-2 * PAGE_LIMIT);
  // Pages that share a stream get a snapshot whenever one of them comes.
  connection.value = 'open';
  for (const { appId, credentials } of snapshot.accounts) noteCredentials(appId, credentials, now());
}

function takeClock({ now: theirs, ahead }: ClockView): void {
  clockOffset.value = theirs - Date.now();
  clockAhead.value = ahead;
}

function takeWire(entry: WireEntry): void {
  if (isOwn(entry)) return;
  const known = entry.direction === 'push' ? wire.value.findLastIndex(({ id }) => id === entry.id) : -1;
  wire.value = known < 0 ? [...wire.value, entry].slice(-wireLimit.value) : wire.value.with(known, entry);
  if (entry.direction === 'call') scheduleCounters();
}

/** Pictures that the console itself loads. */
const isOwn = ({ path }: WireEntry): boolean => path.includes(OWN_MARK);

function takeFate(entry: ChatEntry): void {
  chat.value = chat.value.map((line) => (line.id === entry.id ? entry : line));
}

function takeAccount(account: ConsoleAccount): void {
  const known = accounts.value.some(({ appId }) => appId === account.appId);
  accounts.value = known
    ? accounts.value.map((old) => (old.appId === account.appId ? account : old))
    : [...accounts.value, account];
  noteCredentials(account.appId, account.credentials, now());
}

function takeCredential({ appId, at, credentials }: CredentialChange): void {
  accounts.value = accounts.value.map((old) => (old.appId === appId ? { ...old, credentials } : old));
  noteCredentials(appId, credentials, at);
}

/** The simulator's time at this moment, in milliseconds. */
export const now = (): number => Date.now() + clockOffset.peek();
