import { randomUUID } from 'node:crypto';
import type { WechatPush } from '../../message/pushes/index.js';
import type { Reply } from '../../message/reply/reply.js';
import type { Delivery } from './delivery.js';
import type { PushHandler } from './push-handler.js';
import type { DedupMemory } from '../dedup/dedup-protocol.js';
import type { WebhookAccount } from '../../account/push/webhook-account.js';

/** What tells the runs of this process from those of others; made for the first run that others may see. */
let ownProcess: string | undefined;
let runs = 0;

/** Everything that deliveries of one push share in this process. */
export class PushRun {
  /**
   * `claiming`: the memory of pushes is being asked. `queued`: waits for its turn. `running`: the handler runs
   * here. `remote`: it runs in another process. `done`.
   */
  state: 'claiming' | 'queued' | 'running' | 'remote' | 'done' = 'claiming';
  private readonly number = ++runs;
  readonly deliveries: Delivery[];
  /** Where the push is claimed. */
  log: DedupMemory | undefined;
  /** The handler's reply, when it has one. */
  reply: Reply | undefined;
  /** Deliveries that this process left unanswered; counts when the memory of pushes cannot be asked. */
  unanswered = 0;
  /** Whether `success` has been answered in place of the reply, for good. */
  gaveUp = false;
  /** When something was last asked or renewed, on the monotonic clock. */
  touched: number;
  /** Whether an answer to that is still awaited. */
  busy = false;

  constructor(
    /** The push's id within its account, for log lines. */
    readonly id: string,
    /** Its key in the memory of pushes. */
    readonly key: string,
    readonly account: WebhookAccount,
    readonly push: WechatPush,
    readonly match: RegExpExecArray | undefined,
    readonly handler: PushHandler,
    /** The delivery that brought the push; its request is the one that the handler is run with. */
    readonly first: Delivery,
  ) {
    this.deliveries = [first];
    this.touched = first.since;
  }

  /** Tells this run from every other one of the same push. */
  get owner(): string {
    ownProcess ??= randomUUID();
    return `${ownProcess}.${this.number}`;
  }

  /** When the push arrived, on the monotonic clock. */
  get since(): number {
    return this.first.since;
  }

  /** Whether a delivery still waits for the reply. */
  get awaited(): boolean {
    return this.deliveries.some(({ state }) => state === 'waiting' || state === 'deciding');
  }

  /** Whether a delivery is still open, answered or not. */
  get open(): boolean {
    return this.deliveries.some(({ state }) => state !== 'over');
  }

  /** Answers every delivery that waits; tells whether there was one. */
  answer(reply: string): boolean {
    let answered = false;
    for (const delivery of this.deliveries) {
      if (delivery.state !== 'waiting' && delivery.state !== 'deciding') continue;
      delivery.answer(reply);
      answered = true;
    }
    return answered;
  }
}
