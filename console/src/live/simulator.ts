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

/** A line of the chat, with the delivery that it answered where that is known. */
export interface ChatLine extends ChatEntry {
  delivery?: number;
}

export const connection = signal<'connecting' | 'open' | 'lost'>('connecting');
export const accounts = signal<ConsoleAccount[]>([]);
export const faults = signal<FaultView[]>([]);
export const wire = signal<WireEntry[]>([]);
export const wireLimit = signal(500);
export const chat = signal<ChatLine[]>([]);
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
const RETRY_MS = 2000;

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
  chat: takeChat,
  account: takeAccount,
  credential: takeCredential,
  faults: (list) => void (faults.value = list),
  clock: takeClock,
  product: ({ name, view }) => void (productViews.value = { ...productViews.value, [name]: view }),
  reset: () => forgetCredentials(),
};

/** Follows the simulator's events, and comes back when the connection is lost. */
export function connect(): void {
  const source = new EventSource(simulatorUrl('_simulator/events'));
  source.addEventListener('open', () => (connection.value = 'open'));
  source.addEventListener('error', () => {
    connection.value = 'lost';
    if (source.readyState === EventSource.CLOSED) window.setTimeout(connect, RETRY_MS);
  });
  for (const name of Object.keys(takes) as (keyof ConsoleEvents)[]) {
    source.addEventListener(name, (event: MessageEvent<string>) => {
      const data = JSON.parse(event.data) as never;
      gather(() => takes[name](data));
    });
  }
}

function takeSnapshot(snapshot: ConsoleSnapshot): void {
  takeClock(snapshot.clock);
  accounts.value = snapshot.accounts;
  faults.value = snapshot.faults;
  productViews.value = snapshot.products;
  wireLimit.value = Math.min(snapshot.wireLimit, PAGE_LIMIT);
  wire.value = snapshot.wire.filter((entry) => !isOwn(entry)).slice(-wireLimit.value);
  chat.value = [];
  for (const entry of snapshot.chat) takeChat(entry);
  for (const { appId, credentials } of snapshot.accounts) noteCredentials(appId, credentials, now());
}

function takeClock({ now: theirs, ahead }: ClockView): void {
  clockOffset.value = theirs - Date.now();
  clockAhead.value = ahead;
}

function takeWire(entry: WireEntry): void {
  if (isOwn(entry)) return;
  wire.value = [...wire.value, entry].slice(-wireLimit.value);
  if (entry.direction === 'call') scheduleCounters();
}

/** Pictures that the console itself loads. */
const isOwn = ({ path }: WireEntry): boolean => path.includes(OWN_MARK);

function takeChat(entry: ChatEntry): void {
  const delivery = entry.via === 'reply' ? answeredDelivery(entry) : undefined;
  chat.value = [...chat.value, { ...entry, ...(delivery && { delivery }) }].slice(-2 * PAGE_LIMIT);
}

/** The delivery that a reply answered: the wire tells of it just before the chat does. */
function answeredDelivery(entry: ChatEntry): number | undefined {
  return wire.value.findLast(
    (line) =>
      line.direction === 'push' &&
      line.appId === entry.appId &&
      line.verdict === 'replied' &&
      line.at <= entry.at &&
      (line.request.plain ?? line.request.raw).includes(entry.openid),
  )?.delivery;
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
