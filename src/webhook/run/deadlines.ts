import { UNKNOWN } from '../dedup/guarded-dedup-store.js';
import type { DedupProtocol } from '../dedup/dedup-protocol.js';
import type { Delivery } from './delivery.js';
import type { PushRun } from './push-run.js';

/** How long a delivery waits. Times are in milliseconds. */
export interface DeadlineTuning {
  /** When a delivery stops waiting for its handler. */
  readonly deadlineMs: number;
  /** When the connection of an unanswered delivery is closed, if the sender has not closed it. */
  readonly parkMs: number;
  /**
   * How often one push is delivered. A product whose sender delivers more often says so in `VerifiedPush.deliveries`.
   */
  readonly deliveries: number;
}

/** WeChat gives up after 5 s and delivers a push three times. */
export const DEFAULT_DEADLINES: DeadlineTuning = { deadlineMs: 4500, parkMs: 5500, deliveries: 3 };

/**
 * Decides how a delivery is answered when its handler is not done in the sender's time: no answer, so that the sender
 * delivers again, or an answer when there is nothing to wait for any more.
 */
export class Deadlines {
  constructor(
    private readonly dedup: DedupProtocol,
    private readonly tuning: DeadlineTuning,
    /** Answers with the result of another process; false when there is none. */
    private readonly takeRemote: (run: PushRun) => Promise<boolean>,
  ) {}

  /** Checks the deliveries of a run. */
  tick(run: PushRun, now: number): void {
    for (const delivery of run.deliveries) {
      const age = now - delivery.since;
      if (delivery.isWaiting && age >= this.tuning.deadlineMs) void this.passed(run, delivery);
      else if (delivery.isParked && age >= this.tuning.parkMs) delivery.abandon();
    }
  }

  private async passed(run: PushRun, delivery: Delivery): Promise<void> {
    const { push } = delivery;
    delivery.startDeciding();
    if (push.acknowledge !== 'reply') {
      if (run.state === 'remote' && (await this.takeRemote(run))) return;
      if (delivery.isDeciding) delivery.finish(push.failure('overdue', run.handler));
      return;
    }
    run.countUnanswered();
    const { deliveries = this.tuning.deliveries } = push;
    const last = run.handler.policy === 'wait-for-retry' ? deliveries : 1;
    const isLast = await this.countDelivery(run, last);
    // The other process may have finished before it saw that this delivery waits no longer: take its reply then.
    if (isLast && run.state === 'remote' && (await this.takeRemote(run))) return;
    // The handler may have become ready while the push memory was asked.
    if (!delivery.isDeciding) return;
    if (isLast) {
      run.giveUp();
      delivery.finish(push.failure('overdue', run.handler));
    } else {
      delivery.park();
    }
  }

  /** Whether no delivery will come after this one. */
  private async countDelivery(run: PushRun, last: number): Promise<boolean> {
    const { memory, key, push } = run;
    const isLast = memory ? await this.dedup.unanswered(memory, key, last, push.rememberMs) : UNKNOWN;
    return isLast === UNKNOWN ? run.unanswered >= last : isLast;
  }
}
