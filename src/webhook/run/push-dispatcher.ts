import type { WechatClock, WechatTimer } from '../../core/clock.js';
import type { Reply } from '../../message/reply/reply.js';
import { Deadlines } from './deadlines.js';
import type { Delivery } from './delivery.js';
import { UNKNOWN } from '../dedup/guarded-dedup-store.js';
import type { LateReplies } from './late-replies.js';
import { newCall } from './push-call.js';
import { runHandler } from './push-handler.js';
import type { Claim, DedupProtocol } from '../dedup/dedup-protocol.js';
import type { MaybePromise } from '../dedup/dedup-store.js';
import type { DoneRecord, PushRecord } from '../dedup/push-record.js';
import type { PushRun } from './push-run.js';
import type { RunReport } from './run-report.js';
import { ConcurrencyLimiter } from './concurrency-limiter.js';
import type { WebhookTuning } from '../webhook-tuning.js';

/** How often open deliveries are looked at. One timer serves them all, and only while there are any. */
const TICK_MS = 100;
/** How often another process is asked for the reply that it is working on. */
const ASK_MS = 200;

/**
 * Brings deliveries and handler runs together: one run for all deliveries of a push, an answer within WeChat's
 * time or none, and the reply by customer-service message when no delivery is left to carry it.
 */
export class PushDispatcher {
  private readonly runs = new Map<string, PushRun>();
  /** Runs that are over, with an unanswered connection that is still open. */
  private readonly held = new Set<PushRun>();
  private readonly slots: ConcurrencyLimiter<PushRun>;
  private readonly deadlines: Deadlines;
  private ticker: WechatTimer | undefined;

  constructor(
    private readonly ledger: DedupProtocol,
    private readonly late: LateReplies,
    private readonly clock: WechatClock,
    private readonly report: RunReport,
    private readonly tuning: WebhookTuning,
  ) {
    this.slots = new ConcurrencyLimiter<PushRun>(tuning.concurrency, tuning.queue, (run) =>
      this.execute(run),
    );
    this.deadlines = new Deadlines(ledger, tuning, (run) => this.collectNow(run));
  }

  /** Lets a delivery join the run of its push; false when there is none in this process. */
  join(key: string, delivery: Delivery): boolean {
    const run = this.runs.size === 0 ? undefined : this.runs.get(key);
    if (!run) return false;
    if (run.gaveUp) {
      delivery.answer('');
    } else {
      run.deliveries.push(delivery);
      delivery.watch();
    }
    return true;
  }

  /** Starts a run with its first delivery, unless another process has done so. */
  start(run: PushRun): void {
    this.claim(run);
    // A handler that has its reply at once is done by now, and no other delivery can have come in between.
    if (run.state !== 'done') this.runs.set(run.key, run);
    const { first } = run;
    if (first.state === 'waiting') first.watch();
    if (this.runs.size > 0 || this.held.size > 0) this.tickOn();
  }

  /** Waits until no handler runs any more, or the time is over; tells how many still run. */
  async drain(limitMs: number): Promise<number> {
    const end = this.clock.monotonic() + limitMs;
    while (this.slots.busy > 0 && this.clock.monotonic() < end) {
      await new Promise<void>((resolve) => {
        this.clock.setTimeout(resolve, 20);
      });
    }
    await this.late.flush();
    return this.slots.busy;
  }

  private claim(run: PushRun): void {
    run.state = 'claiming';
    const claim = this.ledger.claim(run.key, run, this.tuning.leaseMs);
    if (claim instanceof Promise) void this.claimLater(run, claim);
    else this.claimed(run, claim);
  }

  private async claimLater(run: PushRun, claim: Promise<Claim>): Promise<void> {
    const found = await claim;
    run.touched = this.clock.monotonic();
    this.claimed(run, found);
  }

  private claimed(run: PushRun, { log, found }: Claim): void {
    run.log = log;
    if (!found) {
      run.state = 'queued';
      if (!this.slots.take(run)) this.shed(run);
    } else {
      run.state = 'remote';
      this.learn(run, found);
    }
  }

  /** Too much is waiting already: WeChat will deliver again, here or elsewhere. */
  private shed(run: PushRun): void {
    this.report.shed(run);
    for (const delivery of run.deliveries) if (delivery.state === 'waiting') delivery.state = 'held';
    this.close(run);
    void this.ledger.release(run.log!, run.key, run);
  }

  /** Runs the handler; a handler that has its reply at once is answered in the same turn. */
  private execute(run: PushRun): MaybePromise<void> {
    run.state = 'running';
    const { handler, push, account, match } = run;
    const { request, response } = run.first;
    try {
      const reply = runHandler(handler, newCall(push, account.name, match), request, response);
      if (reply instanceof Promise) return this.finishLater(run, reply);
      return this.safely(run, this.succeeded(run, reply));
    } catch (error) {
      return this.safely(run, this.failed(run, error));
    }
  }

  private async finishLater(run: PushRun, reply: Promise<Reply>): Promise<void> {
    let outcome: MaybePromise<void>;
    try {
      outcome = this.succeeded(run, await reply);
    } catch (error) {
      outcome = this.failed(run, error);
    }
    await this.safely(run, outcome);
  }

  /** Whatever goes wrong here must neither end the process nor leave WeChat without an answer. */
  private safely(run: PushRun, result: MaybePromise<void>): MaybePromise<void> {
    if (!(result instanceof Promise)) return result;
    return result.catch((error: unknown) => {
      this.report.broken(run, error);
      this.end(run, '');
    });
  }

  /** @throws when the reply cannot be built; nothing has happened then */
  private succeeded(run: PushRun, reply: Reply): MaybePromise<void> {
    const text = this.report.text(run, reply);
    run.reply = reply;
    const answered = run.answer(text);
    const done: DoneRecord = {
      state: 'done',
      collected: answered || text === '' ? 'yes' : 'no',
      reply: text,
    };
    this.close(run);
    const kept = this.ledger.finish(run.log!, run.key, run, done, run.account.memoryMs);
    this.report.handled(run, answered ? 'replied' : 'unanswered');
    if (done.collected === 'no') return this.leave(run, done, kept);
    return kept instanceof Promise ? kept.then(() => undefined) : undefined;
  }

  private async leave(
    run: PushRun,
    done: DoneRecord,
    kept: ReturnType<DedupProtocol['finish']>,
  ): Promise<void> {
    if ((await kept) === 'lost') return;
    await this.late.leave(run, done);
    if (this.late.pending) this.tickOn();
  }

  private async failed(run: PushRun, error: unknown): Promise<void> {
    const { onError } = run.handler;
    this.report.failed(run, error);
    const answered = run.answer(this.report.apology(run));
    this.close(run);
    await this.ledger.release(run.log!, run.key, run);
    this.report.handled(run, 'failed');
    if (!answered && onError) await this.late.apologise(run, onError);
  }

  /** What another process has made of the push. */
  private learn(run: PushRun, found: PushRecord | undefined): void {
    if (run.state !== 'remote') return;
    if (!found) {
      // The other run failed, or its process is gone: this one takes over, as long as somebody waits for it.
      if (run.open) this.claim(run);
      else this.close(run);
    } else if (found.state === 'done') {
      void this.collect(run, found);
    }
  }

  private async collectNow(run: PushRun): Promise<boolean> {
    const found = await this.ledger.look(run.log!, run.key);
    if (found === UNKNOWN || found?.state !== 'done') return false;
    await this.collect(run, found);
    return true;
  }

  private async collect(run: PushRun, found: DoneRecord): Promise<void> {
    let reply = found.collected === 'late' ? '' : found.reply;
    if (found.collected === 'no' && run.awaited) {
      run.busy = true;
      const mine = await this.ledger.collect(run.log!, run.key, found, 'yes', run.account.memoryMs);
      // If not, it is on its way already, with another delivery or as a message.
      if (mine === false) reply = '';
      run.busy = false;
    }
    this.end(run, reply);
  }

  private end(run: PushRun, reply: string): void {
    run.answer(reply);
    this.close(run);
  }

  private close(run: PushRun): void {
    run.state = 'done';
    if (this.runs.size > 0 && this.runs.get(run.key) === run) this.runs.delete(run.key);
    if (run.open) this.held.add(run);
  }

  private tickOn(): void {
    this.ticker ??= this.clock.setTimeout(() => {
      this.ticker = undefined;
      this.tick(this.clock.monotonic());
      if (this.runs.size > 0 || this.held.size > 0 || this.late.pending) this.tickOn();
    }, TICK_MS);
  }

  private tick(now: number): void {
    for (const run of this.runs.values()) {
      this.deadlines.tick(run, now);
      if (run.busy) continue;
      if (run.state === 'running' || run.state === 'queued') void this.renew(run, now);
      else if (run.state === 'remote') void this.ask(run, now);
    }
    for (const run of this.held) {
      this.deadlines.tick(run, now);
      if (!run.open) this.held.delete(run);
    }
    this.late.tick(now);
  }

  private async renew(run: PushRun, now: number): Promise<void> {
    if (now - run.touched < this.tuning.leaseMs / 3) return;
    run.touched = now;
    run.busy = true;
    await this.ledger.renew(run.log!, run.key, run, this.tuning.leaseMs);
    run.busy = false;
  }

  private async ask(run: PushRun, now: number): Promise<void> {
    if (now - run.touched < ASK_MS) return;
    if (!run.open) return this.close(run);
    run.touched = now;
    run.busy = true;
    const found = await this.ledger.look(run.log!, run.key);
    run.busy = false;
    if (found !== UNKNOWN) this.learn(run, found);
  }
}
