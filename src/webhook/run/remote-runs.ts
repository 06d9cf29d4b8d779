import type { WechatClock } from '../../core/clock.js';
import type { DedupProtocol } from '../dedup/dedup-protocol.js';
import { UNKNOWN } from '../dedup/guarded-dedup-store.js';
import type { DoneRecord, PushRecord } from '../dedup/push-record.js';
import type { PushRun } from './push-run.js';

/** How often another process is asked for the reply that it is working on. */
const ASK_MS = 200;

/** What {@link RemoteRuns} asks of its dispatcher. */
interface RunOwner {
  /** Claims a push whose other run is gone. */
  claim(run: PushRun): void;
  close(run: PushRun): void;
}

/**
 * Joins deliveries of this process to a push that another process handles. When the claim of a push shows that another
 * process has it (`DedupProtocol.claim`), its deliveries wait here. The push memory is asked for the reply until it is
 * there; if the other process fails or ends, this one claims the push. The rules that all processes follow are in
 * dedup/dedup-protocol.ts.
 */
export class RemoteRuns {
  constructor(
    private readonly dedup: DedupProtocol,
    private readonly clock: WechatClock,
    private readonly owner: RunOwner,
  ) {}

  /** Asks the push memory, if it is time. */
  async tick(run: PushRun, now: number): Promise<void> {
    if (!run.isDue(now, ASK_MS)) return;
    if (!run.isOpen) return this.owner.close(run);
    run.touch(now);
    const found = await run.asking(this.dedup.look(run.memory!, run.key));
    if (found !== UNKNOWN) this.learn(run, found);
  }

  /** What another process has made of the push. */
  learn(run: PushRun, found: PushRecord | undefined): void {
    if (run.state !== 'remote') return;
    if (!found) {
      // The other run failed, or its process is gone. This one takes over if a delivery still waits.
      if (run.isOpen) this.owner.claim(run);
      else this.owner.close(run);
    } else if (found.state === 'done') {
      void this.take(run, found);
    }
  }

  /** Takes the result now, if there is one. */
  async takeNow(run: PushRun): Promise<boolean> {
    const found = await this.dedup.look(run.memory!, run.key);
    if (found === UNKNOWN || found?.state !== 'done') return false;
    await this.take(run, found);
    return true;
  }

  private async take(run: PushRun, found: DoneRecord): Promise<void> {
    if (found.outcome === 'exhausted') {
      run.fail('exhausted');
      return this.owner.close(run);
    }
    let reply = found.outcome === 'late' ? '' : found.reply;
    if (found.outcome === 'open' && run.isAwaited) {
      const ttlMs = run.push.rememberMs;
      const taken = await run.asking(
        this.dedup.take(run.memory!, run.key, found, { outcome: 'taken', ttlMs }),
      );
      // Another delivery, or a message of its own, is carrying it already.
      if (taken === 'taken') reply = '';
    }
    run.answer(reply);
    this.owner.close(run);
  }
}
