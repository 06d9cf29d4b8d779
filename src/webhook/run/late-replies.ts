import type { Logger } from '@nestjs/common';
import type { WechatClock } from '../../core/clock.js';
import { Reply } from '../../message/reply/reply.js';
import type { WechatEvents } from '../../observe/wechat.events.js';
import { errorLine } from './error-line.js';
import type { LateReplySender } from '../../account/push/late-reply-sender.js';
import type { DedupProtocol } from '../dedup/dedup-protocol.js';
import type { DoneRecord } from '../dedup/push-record.js';
import type { PushRun } from './push-run.js';

/**
 * Replies that were not ready for the delivery that waited for them. Another delivery may come for one; if none
 * does, it goes out by itself. The ledger sees to it that only one of the two happens.
 */
export class LateReplies {
  private readonly waiting = new Map<PushRun, { due: number; done: DoneRecord }>();

  constructor(
    private readonly ledger: DedupProtocol,
    private readonly sender: LateReplySender,
    private readonly clock: WechatClock,
    private readonly events: WechatEvents,
    private readonly logger: Logger,
    private readonly lateAfterMs: number,
  ) {}

  /** Whether replies still wait to be collected. */
  get pending(): boolean {
    return this.waiting.size > 0;
  }

  /** Takes the reply of a run that nobody waits for: at once if no delivery will come, else after a while. */
  async leave(run: PushRun, done: DoneRecord): Promise<void> {
    if (run.handler.policy === 'drop') return;
    if (await this.isLast(run)) await this.collect(run, done);
    else this.waiting.set(run, { due: this.clock.monotonic() + this.lateAfterMs, done });
  }

  /** Tells the user of a failure, unless another delivery will come and run the handler again. */
  async apologise(run: PushRun, text: string): Promise<void> {
    if (run.handler.policy !== 'drop' && (await this.isLast(run))) await this.send(run, Reply.text(text));
  }

  /** Sends what was not collected in time. */
  tick(now: number): void {
    for (const [run, { due, done }] of this.waiting) {
      if (now < due) continue;
      this.waiting.delete(run);
      void this.collect(run, done);
    }
  }

  /** Sends everything that still waits; the application closes. */
  async flush(): Promise<void> {
    const left = [...this.waiting];
    this.waiting.clear();
    await Promise.all(left.map(([run, { done }]) => this.collect(run, done)));
  }

  private async isLast(run: PushRun): Promise<boolean> {
    return run.gaveUp || (await this.ledger.isLate(run.log!, run.key));
  }

  private async collect(run: PushRun, done: DoneRecord): Promise<void> {
    const mine = await this.ledger.collect(run.log!, run.key, done, 'late', run.account.memoryMs);
    // Where nobody can be asked, a reply twice is better than none.
    if (mine !== false) await this.send(run, run.reply!);
  }

  private async send({ account, push, id, since }: PushRun, reply: Reply): Promise<void> {
    const told = { account: account.name, pushId: id };
    try {
      await this.sender.send(account.name, push.fromUserName, reply);
      this.events.emit('push.lateReply', { ...told, ms: this.clock.monotonic() - since });
    } catch (error) {
      const reason = error instanceof Error ? error : new Error(String(error));
      this.logger.error(`The late reply to push ${id} was not sent: ${errorLine(reason)}`);
      this.events.emit('push.lateReply', { ...told, ms: this.clock.monotonic() - since, error: reason });
    }
  }
}
