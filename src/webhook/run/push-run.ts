import { randomUUID } from 'node:crypto';
import type { DedupMemory } from '../dedup/dedup-protocol.js';
import type { HandlerReply, VerifiedPush } from '../receive/push-protocol.js';
import type { Delivery } from './delivery.js';
import type { PushHandler } from './push-handler.js';

/** Tells the runs of this process from those of others; made for the first run that others may see. */
let ownProcess: string | undefined;
let runs = 0;

/**
 * `claiming`: the push memory is being asked. `queued`: it waits for its turn. `running`: the handler runs here.
 * `remote`: the handler runs in another process. `done`: nothing will happen any more.
 */
type RunState = 'claiming' | 'queued' | 'running' | 'remote' | 'done';

/** What a run is made of. */
interface PushRunParts {
  /** Its key in the push memory. */
  readonly key: string;
  /** Further keys of the same push; a push that has one of them in common is a duplicate. */
  readonly otherKeys?: readonly string[] | undefined;
  readonly handler: PushHandler;
  readonly match: RegExpExecArray | undefined;
  /** The delivery that brought the push. The handler runs with its request. */
  readonly first: Delivery;
}

/**
 * Everything that the deliveries of one push share in this process. Only its own methods change it.
 *
 * A run decides nothing: it answers its deliveries through `Delivery`, and knows no timer, no store and no log. Like
 * all of `webhook/`, it may import from `core`, `message` and `observe` alone (docs/architecture.md). What happens
 * next is decided by `PushDispatcher` (start, end), `Deadlines` (time) and `RemoteRuns` (other processes).
 */
export class PushRun {
  readonly handler: PushHandler;
  readonly match: RegExpExecArray | undefined;
  readonly first: Delivery;
  private currentState: RunState = 'claiming';
  /** The first of its own keys. */
  readonly primaryKey: string;
  private currentKey: string;
  private readonly number = ++runs;
  private readonly joined: Delivery[];
  private readonly others: readonly string[];
  private claimedIn: DedupMemory | undefined;
  private currentReply: HandlerReply | undefined;
  private unansweredHere = 0;
  private gaveUp = false;
  private touchedAt: number;
  private isAsking = false;

  constructor({ key, otherKeys = NONE, handler, match, first }: PushRunParts) {
    this.primaryKey = key;
    this.currentKey = key;
    this.others = otherKeys;
    this.handler = handler;
    this.match = match;
    this.first = first;
    this.joined = [first];
    this.touchedAt = first.since;
  }

  get state(): RunState {
    return this.currentState;
  }

  /** The key in the push memory under which the result is found. */
  get key(): string {
    return this.currentKey;
  }

  get otherKeys(): readonly string[] {
    return this.others;
  }

  /** The push, as the first delivery brought it. */
  get push(): VerifiedPush {
    return this.first.push;
  }

  /** The push's id, for log lines and events. */
  get id(): string {
    return this.push.id();
  }

  /** Tells this run from every other run of the same push. */
  get owner(): string {
    ownProcess ??= randomUUID();
    return `${ownProcess}.${this.number}`;
  }

  /** When the push arrived, on the monotonic clock. */
  get since(): number {
    return this.first.since;
  }

  get deliveries(): readonly Delivery[] {
    return this.joined;
  }

  /** The handler's reply, once it has one. */
  get reply(): HandlerReply | undefined {
    return this.currentReply;
  }

  /** Where the push was claimed. Undefined until the push memory has answered. */
  get memory(): DedupMemory | undefined {
    return this.claimedIn;
  }

  /** Whether every delivery was answered without the reply, so that none will carry it. */
  get hasGivenUp(): boolean {
    return this.gaveUp;
  }

  /** Deliveries that this process left unanswered. They count when the push memory cannot be asked. */
  get unanswered(): number {
    return this.unansweredHere;
  }

  /** Whether an answer of the push memory is awaited. */
  get isBusy(): boolean {
    return this.isAsking;
  }

  /** Whether a delivery still waits for the reply. */
  get isAwaited(): boolean {
    return this.joined.some((delivery) => delivery.isAwaited);
  }

  /** Whether a delivery is still open, answered or not. */
  get isOpen(): boolean {
    return this.joined.some((delivery) => delivery.isOpen);
  }

  /** Another delivery of the push has come. */
  join(delivery: Delivery): void {
    this.joined.push(delivery);
  }

  /** The push memory is asked whether the push is new. */
  startClaim(): void {
    this.currentState = 'claiming';
  }

  /** The push is new: its handler will run here. */
  claimed(memory: DedupMemory): void {
    this.claimedIn = memory;
    this.currentState = 'queued';
  }

  /** Another process has the push, under this key. */
  followRemote(memory: DedupMemory, key: string): void {
    this.claimedIn = memory;
    this.currentKey = key;
    this.currentState = 'remote';
  }

  startHandler(): void {
    this.currentState = 'running';
  }

  replied(reply: HandlerReply): void {
    this.currentReply = reply;
  }

  close(): void {
    this.currentState = 'done';
  }

  /** A delivery goes without the reply. */
  countUnanswered(): void {
    this.unansweredHere++;
  }

  /** The last delivery is answered without the reply. */
  giveUp(): void {
    this.gaveUp = true;
  }

  /** Whether this long has passed since the push memory was last asked or renewed. */
  isDue(now: number, everyMs: number): boolean {
    return now - this.touchedAt >= everyMs;
  }

  /** The push memory has just answered. */
  touch(now: number): void {
    this.touchedAt = now;
  }

  /** Asks the push memory something; meanwhile {@link isBusy}. */
  async asking<T>(question: Promise<T>): Promise<T> {
    this.isAsking = true;
    try {
      return await question;
    } finally {
      this.isAsking = false;
    }
  }

  /** Answers every delivery that waits; tells whether there was one. */
  answer(text: string): boolean {
    return this.forEachAwaited((delivery) => delivery.answer(text));
  }

  /** Ends every delivery that waits with its product's answer to a failure; tells whether there was one. */
  fail(reason: 'failed' | 'exhausted'): boolean {
    return this.forEachAwaited((delivery) => delivery.finish(delivery.push.failure(reason, this.handler)));
  }

  /** Leaves every delivery that waits unanswered, so that the sender delivers again. */
  park(): void {
    for (const delivery of this.joined) delivery.park();
  }

  private forEachAwaited(end: (delivery: Delivery) => void): boolean {
    let found = false;
    for (const delivery of this.joined) {
      if (!delivery.isAwaited) continue;
      end(delivery);
      found = true;
    }
    return found;
  }
}

const NONE: readonly string[] = Object.freeze([]);
