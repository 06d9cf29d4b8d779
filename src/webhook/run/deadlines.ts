import { UNKNOWN } from '../dedup/guarded-dedup-store.js';
import type { Delivery } from './delivery.js';
import type { DedupProtocol } from '../dedup/dedup-protocol.js';
import type { PushRun } from './push-run.js';
import type { WebhookTuning } from '../webhook-tuning.js';

/**
 * Decides what becomes of a delivery whose handler is not done in WeChat's time: no answer, so that WeChat
 * delivers again, or `success` when there is nothing to wait for any more.
 */
export class Deadlines {
  constructor(
    private readonly ledger: DedupProtocol,
    private readonly tuning: Pick<WebhookTuning, 'deadlineMs' | 'parkMs' | 'deliveries'>,
    /** Answers with what another process has made ready; false when there is nothing. */
    private readonly collect: (run: PushRun) => Promise<boolean>,
  ) {}

  /** Looks at the deliveries of a run. */
  tick(run: PushRun, now: number): void {
    for (const delivery of run.deliveries) {
      const age = now - delivery.since;
      if (delivery.state === 'waiting' && age >= this.tuning.deadlineMs) void this.passed(run, delivery);
      else if (delivery.state === 'held' && age >= this.tuning.parkMs) delivery.abandon();
    }
  }

  private async passed(run: PushRun, delivery: Delivery): Promise<void> {
    delivery.state = 'deciding';
    run.unanswered++;
    const last = run.handler.policy === 'wait-for-retry' ? this.tuning.deliveries : 1;
    let late: boolean | typeof UNKNOWN = UNKNOWN;
    if (run.log) late = await this.ledger.unanswered(run.log, run.key, last, run.account.memoryMs);
    if (late === UNKNOWN) late = run.unanswered >= last;
    // The other process may have finished just before it could see that nobody waits any more.
    if (late && run.state === 'remote' && (await this.collect(run))) return;
    // The handler may have become ready while the memory of pushes was asked.
    if ((delivery.state as string) !== 'deciding') return;
    if (late) {
      run.gaveUp = true;
      delivery.answer('');
    } else {
      delivery.state = 'held';
    }
  }
}
