import type { WechatClock, WechatTimer } from '../../core/clock.js';
import type { MaybePromise } from '../../core/maybe-promise.js';
import { sleep } from '../../core/waiting.js';
import type { Claim, DedupProtocol } from '../dedup/dedup-protocol.js';
import type { DoneRecord } from '../dedup/push-record.js';
import type { PushKeys } from '../receive/push-keys.js';
import type { WebhookTuning } from '../webhook-tuning.js';
import { ConcurrencyLimiter } from './concurrency-limiter.js';
import { Deadlines } from './deadlines.js';
import type { Delivery } from './delivery.js';
import type { LateReplies } from './late-replies.js';
import type { ProgressiveReplies } from './progressive-replies.js';
import { newCall } from './push-call.js';
import { HandlerRefused, runHandler } from './push-handler.js';
import type { PushRun } from './push-run.js';
import { RemoteRuns } from './remote-runs.js';
import type { RunReport } from './run-report.js';

/** How often open deliveries are checked. One timer serves them all, and only while there are any. */
const TICK_MS = 100;
/** How often running handlers are counted while the application closes. */
const DRAIN_POLL_MS = 20;
/**
 * How long a claim lasts while the application closes, so that other processes can soon take a push over after a kill.
 */
const CLOSING_LEASE_MS = 1500;

/** What a {@link PushDispatcher} works with. */
interface PushDispatcherParts {
  readonly dedup: DedupProtocol;
  readonly late: LateReplies;
  readonly progress: ProgressiveReplies;
  readonly keys: PushKeys;
  readonly clock: WechatClock;
  readonly report: RunReport;
  readonly tuning: WebhookTuning;
}

/**
 * Brings deliveries and handler runs together: one run for all deliveries of a push, an answer within the sender's
 * time or none, and the reply in a message of its own when no delivery is left to carry it.
 *
 * Its own state is which runs there are, the ticker, and whether it is closing. The state of a run changes only through
 * the methods of `PushRun`, that of a delivery through `Delivery`, and the push memory through `DedupProtocol`. Nothing
 * here knows HTTP, Nest or a product: requests end in `Delivery`, handlers begin in `push-handler.ts`, and what a
 * product answers is in `VerifiedPush`.
 */
export class PushDispatcher {
  private readonly runs = new Map<string, PushRun>();
  /** Runs that are done, with a delivery whose connection is still open. */
  private readonly parked = new Set<PushRun>();
  private readonly limiter: ConcurrencyLimiter<PushRun>;
  private readonly deadlines: Deadlines;
  private readonly remote: RemoteRuns;
  private ticker: WechatTimer | undefined;
  private isClosing = false;

  constructor(private readonly parts: PushDispatcherParts) {
    const { dedup, clock, tuning } = parts;
    this.limiter = new ConcurrencyLimiter(tuning.concurrency, tuning.queue, (run) => this.execute(run));
    this.remote = new RemoteRuns(dedup, clock, {
      claim: (run) => this.claim(run),
      close: (run) => this.close(run),
    });
    this.deadlines = new Deadlines(dedup, tuning, (run) => this.remote.takeNow(run));
  }

  /** Lets a delivery join the run of its push; false when there is none in this process. */
  join(key: string, delivery: Delivery): boolean {
    const run = this.runs.size === 0 ? undefined : this.runs.get(key);
    if (!run) return false;
    if (run.hasGivenUp) {
      delivery.finish(delivery.push.failure('overdue', run.handler));
    } else if (delivery.push.acknowledge === 'first') {
      delivery.answer('');
    } else {
      run.join(delivery);
      delivery.watch();
    }
    return true;
  }

  /** Starts a run with its first delivery, unless another process has done so. */
  start(run: PushRun): void {
    const { first } = run;
    if (first.push.acknowledge === 'first') first.answer('');
    this.claim(run);
    // A handler that returned its reply at once is done by now, and no other delivery can have come in between.
    if (run.state !== 'done') {
      this.runs.set(run.primaryKey, run);
      for (const key of run.otherKeys) this.runs.set(key, run);
    }
    if (first.isWaiting) first.watch();
    if (this.runs.size > 0 || this.parked.size > 0) this.tickOn();
  }

  /**
   * Ends what is under way because the application closes: waits until no handler runs any more, or the time is over.
   * Claims last for a shorter time from now on, and those that are left at the end are given back, so that another
   * process can take the pushes over at once.
   *
   * @returns how many handlers still run
   */
  async drain(limitMs: number): Promise<number> {
    const { clock, late, progress } = this.parts;
    this.isClosing = true;
    for (const run of this.claimedHere()) void this.renew(run, clock.monotonic(), CLOSING_LEASE_MS);
    const end = clock.monotonic() + limitMs;
    while (this.limiter.active + progress.size > 0 && clock.monotonic() < end) {
      await sleep(clock, DRAIN_POLL_MS, { keepAlive: true });
    }
    await late.flush();
    for (const run of this.limiter.clear()) this.leave(run);
    await Promise.all([...this.claimedHere()].map((run) => this.release(run)));
    return this.limiter.active;
  }

  private claim(run: PushRun): void {
    const { dedup, tuning } = this.parts;
    run.startClaim();
    const claim = dedup.claim(run.key, run, tuning.leaseMs);
    if (claim instanceof Promise) void this.claimLater(run, claim);
    else this.claimed(run, claim);
  }

  private async claimLater(run: PushRun, claim: Promise<Claim>): Promise<void> {
    const found = await claim;
    run.touch(this.parts.clock.monotonic());
    this.claimed(run, found);
  }

  private claimed(run: PushRun, { memory, found, error }: Claim): void {
    if (error) this.parts.report.withoutMemory(run, error);
    if (found) {
      run.followRemote(memory, run.key);
      return this.remote.learn(run, found);
    }
    run.claimed(memory);
    if (run.otherKeys.length > 0) void this.claimOthers(run);
    else this.queue(run);
  }

  /** A push with several keys is new only if each of them is. The others are claimed in one round trip. */
  private async claimOthers(run: PushRun): Promise<void> {
    const { dedup, tuning } = this.parts;
    const { otherKeys } = run;
    const claims = await Promise.all(otherKeys.map(async (key) => dedup.claim(key, run, tuning.leaseMs)));
    const index = claims.findIndex(({ found }) => found);
    if (index === -1) return this.queue(run);
    const { memory, found } = claims[index]!;
    const own = [run.key, ...otherKeys.filter((_, i) => claims[i]!.found === undefined)];
    await Promise.all(own.map((key) => dedup.release(run.memory!, key, run)));
    run.followRemote(memory, otherKeys[index]!);
    this.remote.learn(run, found);
  }

  private queue(run: PushRun): void {
    if (this.limiter.take(run)) return;
    this.parts.report.shed(run);
    this.leave(run);
  }

  /** Leaves a push to the sender's next delivery, here or elsewhere. */
  private leave(run: PushRun): void {
    run.park();
    this.close(run);
    void this.release(run);
  }

  private async release(run: PushRun): Promise<void> {
    const { dedup } = this.parts;
    await dedup.release(run.memory!, run.primaryKey, run);
    await Promise.all(run.otherKeys.map((key) => dedup.release(run.memory!, key, run)));
  }

  /** Runs the handler. A handler that returns its reply at once is answered in the same turn. */
  private execute(run: PushRun): MaybePromise<void> {
    run.startHandler();
    const { handler, push, match } = run;
    const { request, response } = run.first;
    try {
      const call = newCall(push.message, push.owner.name, match);
      const value = this.parts.report.inSpan(run, () => runHandler(handler, call, request, response));
      if (value instanceof Promise) return this.finishLater(run, value);
      return this.safely(run, this.succeeded(run, value));
    } catch (error) {
      return this.safely(run, this.failed(run, error));
    }
  }

  private async finishLater(run: PushRun, value: Promise<unknown>): Promise<void> {
    let outcome: MaybePromise<void>;
    try {
      outcome = this.succeeded(run, await value);
    } catch (error) {
      outcome = this.failed(run, error);
    }
    await this.safely(run, outcome);
  }

  /** Whatever fails here must neither end the process nor leave the sender without an answer. */
  private safely(run: PushRun, result: MaybePromise<void>): MaybePromise<void> {
    if (!(result instanceof Promise)) return result;
    return result.catch((error: unknown) => {
      // What is acknowledged when it is done must not be taken for done.
      if (run.push.acknowledge === 'done') run.fail('failed');
      else run.answer('');
      this.close(run);
      if (run.push.acknowledge === 'done') void this.release(run);
      this.parts.report.broken(run, error);
    });
  }

  /** @throws when the value is not a reply; nothing has happened then */
  private succeeded(run: PushRun, value: unknown): MaybePromise<void> {
    const { report } = this.parts;
    const { push } = run;
    const reply = push.reply(value, run.handler);
    const { text } = reply;
    run.replied(reply);
    if (reply.progress) this.startProgress(run);
    const isAnswered = run.answer(text);
    const isOver = isAnswered || text === '';
    const done: DoneRecord = { state: 'done', outcome: isOver ? 'taken' : 'open', reply: text };
    this.close(run);
    const kept = this.finish(run, done);
    report.handled(run, isAnswered || push.acknowledge === 'first' ? 'replied' : 'unanswered');
    if (!isOver) return this.keepLate(run, done, kept);
    if (reply.hasRest) return this.parts.late.sendRest(run);
    return kept instanceof Promise ? kept.then(() => undefined) : undefined;
  }

  private startProgress(run: PushRun): void {
    const { push, reply } = run;
    const { progress, keys } = this.parts;
    const growing = reply!.progress!;
    progress.start(keys.progress(push.owner, growing.id), growing, push.rememberMs);
    this.tickOn();
  }

  private finish(run: PushRun, done: DoneRecord): ReturnType<DedupProtocol['finish']> {
    const result = { done, ttlMs: run.push.rememberMs };
    for (const key of run.otherKeys) void this.parts.dedup.finish(run.memory!, key, run, result);
    return this.parts.dedup.finish(run.memory!, run.primaryKey, run, result);
  }

  private async keepLate(
    run: PushRun,
    done: DoneRecord,
    kept: ReturnType<DedupProtocol['finish']>,
  ): Promise<void> {
    if ((await kept) === 'lost') return;
    await this.parts.late.keep(run, done);
    if (this.parts.late.hasPending) this.tickOn();
  }

  private async failed(run: PushRun, error: unknown): Promise<void> {
    const { dedup, report, late, tuning } = this.parts;
    const { deliveries = tuning.deliveries, rememberMs } = run.push;
    report.failed(run, error);
    const isExhausted = await dedup.countFailure(run.primaryKey, deliveries, rememberMs);
    const isAnswered = run.fail(isExhausted ? 'exhausted' : 'failed');
    this.close(run);
    if (isExhausted) {
      report.exhausted(run);
      await this.finish(run, { state: 'done', outcome: 'exhausted', reply: '' });
    } else {
      await this.release(run);
    }
    report.handled(run, error instanceof HandlerRefused ? 'refused' : isExhausted ? 'exhausted' : 'failed');
    if (!isAnswered) await late.sendFailure(run);
  }

  private close(run: PushRun): void {
    run.close();
    if (this.runs.size > 0) {
      for (const key of run.otherKeys) this.forget(key, run);
      this.forget(run.primaryKey, run);
    }
    if (run.isOpen) this.parked.add(run);
  }

  private forget(key: string, run: PushRun): void {
    if (this.runs.get(key) === run) this.runs.delete(key);
  }

  private tickOn(): void {
    const { clock, late, progress } = this.parts;
    this.ticker ??= clock.setTimeout(() => {
      this.ticker = undefined;
      this.tick(clock.monotonic());
      if (this.runs.size > 0 || this.parked.size > 0 || late.hasPending || progress.size > 0) this.tickOn();
    }, TICK_MS);
  }

  private tick(now: number): void {
    const { late, progress, tuning } = this.parts;
    for (const run of this.runs.values()) {
      this.deadlines.tick(run, now);
      if (run.isBusy) continue;
      if (run.state === 'running' || run.state === 'queued')
        void this.renew(run, now, this.isClosing ? CLOSING_LEASE_MS : tuning.leaseMs);
      else if (run.state === 'remote') void this.remote.tick(run, now);
    }
    for (const run of this.parked) {
      this.deadlines.tick(run, now);
      if (!run.isOpen) this.parked.delete(run);
    }
    progress.tick(now);
    late.tick(now);
  }

  private async renew(run: PushRun, now: number, leaseMs: number): Promise<void> {
    const { dedup } = this.parts;
    if (!run.memory || !(this.isClosing || run.isDue(now, leaseMs / 3))) return;
    run.touch(now);
    const { memory } = run;
    const keys = [run.primaryKey, ...run.otherKeys];
    await run.asking(Promise.all(keys.map((key) => dedup.renew(memory, key, run, leaseMs))));
  }

  /** The runs that this process has claimed and not finished. */
  private claimedHere(): Set<PushRun> {
    return new Set([...this.runs.values()].filter(({ state }) => state === 'running' || state === 'queued'));
  }
}
