import type { Logger } from '@nestjs/common';
import type { WechatClock } from '../../core/clock.js';
import { errorLine } from '../../core/redact.js';
import type { WechatEvents } from '../../observe/wechat.events.js';
import type { DedupProtocol } from '../dedup/dedup-protocol.js';
import type { DoneRecord } from '../dedup/push-record.js';
import type { HandlerReply } from '../receive/push-protocol.js';
import type { PushRun } from './push-run.js';

/** What {@link LateReplies} works with. */
interface LateRepliesParts {
  readonly dedup: DedupProtocol;
  readonly clock: WechatClock;
  readonly events: WechatEvents;
  readonly logger: Logger;
  /** How long a reply waits for another delivery. */
  readonly lateAfterMs: number;
}

/**
 * Replies that were not ready for the delivery that waited for them. Another delivery may come for one; if none
 * does, the reply is sent in a message of its own. The push memory makes sure that only one of the two happens.
 */
export class LateReplies {
  private readonly waiting = new Map<PushRun, { due: number; done: DoneRecord }>();

  constructor(private readonly parts: LateRepliesParts) {}

  /** Whether replies still wait for a delivery. */
  get hasPending(): boolean {
    return this.waiting.size > 0;
  }

  /** Keeps the reply of a run that no delivery waits for; sends it at once if no delivery will come any more. */
  async keep(run: PushRun, done: DoneRecord): Promise<void> {
    const { clock, lateAfterMs } = this.parts;
    if (run.handler.policy === 'drop' || !run.push.sendLate) return;
    if (run.push.acknowledge === 'first' || (await this.isLast(run))) await this.takeAndSend(run, done);
    else this.waiting.set(run, { due: clock.monotonic() + lateAfterMs, done });
  }

  /** Tells the user of a failure, unless another delivery will come and run the handler again. */
  async sendFailure(run: PushRun): Promise<void> {
    const reply = run.handler.policy === 'drop' ? undefined : run.push.lateFailure?.(run.handler);
    if (reply && (await this.isLast(run))) await this.send(run, reply);
  }

  /** Sends what a reply has beyond the text that a delivery carried. */
  async sendRest(run: PushRun): Promise<void> {
    const { push, reply } = run;
    if (!reply?.hasRest || !push.sendRest) return;
    await this.attempt(run, () => push.sendRest!(reply));
  }

  /** Sends the replies that no delivery came for in time. */
  tick(now: number): void {
    for (const [run, { due, done }] of this.waiting) {
      if (now < due) continue;
      this.waiting.delete(run);
      void this.takeAndSend(run, done);
    }
  }

  /** Sends everything that still waits; the application closes. */
  async flush(): Promise<void> {
    const left = [...this.waiting];
    this.waiting.clear();
    await Promise.all(left.map(([run, { done }]) => this.takeAndSend(run, done)));
  }

  private async isLast(run: PushRun): Promise<boolean> {
    return run.hasGivenUp || (await this.parts.dedup.isLate(run.memory!, run.key));
  }

  private async takeAndSend(run: PushRun, done: DoneRecord): Promise<void> {
    const { dedup, events, logger } = this.parts;
    const { push, key } = run;
    const taken = await dedup.take(run.memory!, key, done, { outcome: 'late', ttlMs: push.rememberMs });
    // A delivery of another process has carried the reply.
    if (taken === 'taken') return this.sendRest(run);
    if (taken === 'forgotten') {
      const error = new Error('The push memory has lost the entry of this push.');
      logger.warn(
        `The push memory has lost the entry of push ${run.id}: it was emptied, or evicts entries. ` +
          'The reply is sent by the process that has it; the user may get it twice.',
      );
      events.emit('push.dedupFailed', { account: push.owner.name, pushId: run.id, error });
    }
    // If the memory cannot be asked, a reply that comes twice is better than none.
    await this.send(run, run.reply!);
  }

  private async send(run: PushRun, reply: HandlerReply): Promise<void> {
    await this.attempt(run, () => run.push.sendLate!(reply));
  }

  private async attempt({ push, id, since }: PushRun, send: () => Promise<void>): Promise<void> {
    const { clock, events, logger } = this.parts;
    const told = { account: push.owner.name, pushId: id };
    try {
      await send();
      events.emit('push.lateReply', { ...told, ms: clock.monotonic() - since });
    } catch (error) {
      const reason = error instanceof Error ? error : new Error(String(error));
      logger.error(`The late reply to push ${id} was not sent: ${errorLine(reason)}`);
      events.emit('push.lateReply', { ...told, ms: clock.monotonic() - since, error: reason });
    }
  }
}
