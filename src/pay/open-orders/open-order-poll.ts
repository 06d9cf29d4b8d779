import { Logger } from '@nestjs/common';
import type { WechatClock, WechatTimer } from '../../core/clock.js';
import { errorLine, oneLine } from '../../core/redact.js';
import { TokenBucket } from '../../core/token-bucket.js';
import { sleep } from '../../core/waiting.js';
import type { LeaseGrant, WechatLease } from '../../store/lease/lease.js';
import { isNotFound } from '../call/error-codes.js';
import type { PayCalls } from '../call/pay-calls.js';
import { WechatPayApiError } from '../call/pay.errors.js';
import type { OpenOrder, OpenOrderPlace, OpenOrderRecords } from './open-order-records.js';
import type { ResolvedOpenOrders } from './open-orders.options.js';
import { type OrderOutcome, outcomeOf } from './order-outcome.js';

type Json = Readonly<Record<string, unknown>>;

/** The shortest and the longest time between two looks for orders that are due. */
const MIN_EVERY_MS = 1000;
const MAX_EVERY_MS = 30_000;
/** Queries of one round are begun in this time; what is left is due in the next. */
const ROUND_MS = 20_000;
/** How long one process has the right to look: a round, and the end of its last queries. */
const LEASE_MS = 29_000;
/** How long a due time in memory is trusted. An order that is placed again is due earlier; then its record says so. */
const TRUST_MS = 5 * 60_000;
/** How many records are read at a time. */
const READ_AT_ONCE = 20;
const MAX_DISTANCE_MS = 3_600_000;
/** How long after its placing an order can be paid, with five minutes to spare. */
const PAYABLE_MS = 2 * 3_600_000 + 5 * 60_000;
/** WeChat Pay may be slower than `time_expire`. */
const GRACE_MS = 60_000;
/**
 * After this time an order whose query or handler keeps failing is given up. WeChat Pay delivers notifications for a
 * day.
 */
const GIVE_UP_MS = 25 * 3_600_000;

/** What {@link OpenOrderPoll} works with. */
interface OpenOrderPollParts {
  readonly records: OpenOrderRecords;
  readonly lease: WechatLease;
  readonly leaseKey: string;
  readonly clock: WechatClock;
  readonly options: ResolvedOpenOrders;
  /** The calls of a merchant; rejects for one that is not known. */
  callsOf(mchId: string): Promise<PayCalls>;
  /** Lets the handlers of payments have a payment; tells whether they are done with it. */
  handle(mchId: string, payment: Json): Promise<boolean>;
}

/**
 * Queries the orders that were placed here and whose outcome is not known: WeChat Pay does not promise that a
 * notification arrives. What was paid goes to the same handlers as the notification. One process at a time does this,
 * and one timer serves all orders.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791900
 */
export class OpenOrderPoll {
  private readonly logger = new Logger('WechatPay');
  private readonly bucket: TokenBucket;
  private readonly everyMs: number;
  private readonly stopping = new AbortController();
  /** When the orders are due that were seen before, so that they are not read in every round. */
  private due = new Map<string, number>();
  private timer: WechatTimer | undefined;
  private grant: LeaseGrant | undefined;
  private round: Promise<void> | undefined;

  constructor(private readonly parts: OpenOrderPollParts) {
    const { firstQueryMs, queriesPerSecond } = parts.options;
    this.bucket = new TokenBucket(parts.clock, queriesPerSecond, 1);
    this.everyMs = Math.max(MIN_EVERY_MS, Math.min(MAX_EVERY_MS, firstQueryMs / 2));
  }

  start(): void {
    this.timer = this.parts.clock.setTimeout(() => {
      this.round = this.look().finally(() => {
        if (!this.stopping.signal.aborted) this.start();
      });
    }, this.everyMs);
  }

  /** Ends the round that is under way; another process takes over. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.timer?.clear();
    await this.round;
    await this.grant?.release();
  }

  private async look(): Promise<void> {
    const { lease, leaseKey, clock } = this.parts;
    const end = clock.monotonic() + ROUND_MS;
    try {
      this.grant = await lease.acquire(leaseKey, LEASE_MS);
      if (!this.grant) return;
      const places = await this.parts.records.places();
      await this.readNew(places);
      await this.queryDue(places, end);
      // Otherwise the lease runs out by itself, so that the other processes do not search the store as well.
      if (this.everyMs < LEASE_MS) await this.grant.release();
    } catch (error) {
      if (this.stopping.signal.aborted) return;
      this.logger.warn(`Open orders could not be queried; it is tried again. ${errorLine(error)}`);
    }
  }

  private async readNew(places: readonly OpenOrderPlace[]): Promise<void> {
    const known = this.due;
    this.due = new Map();
    const unknown: OpenOrderPlace[] = [];
    for (const place of places) {
      const due = known.get(keyOf(place));
      if (due === undefined) unknown.push(place);
      else this.due.set(keyOf(place), due);
    }
    while (unknown.length > 0 && !this.stopping.signal.aborted) {
      await Promise.all(
        unknown.splice(0, READ_AT_ONCE).map(async (place) => {
          const order = await this.parts.records.get(place);
          this.note(place, order?.dueAt);
        }),
      );
    }
  }

  private async queryDue(places: readonly OpenOrderPlace[], end: number): Promise<void> {
    const { clock } = this.parts;
    const now = clock.now();
    const dueOf = (place: OpenOrderPlace): number => this.due.get(keyOf(place)) ?? Infinity;
    const waiting = places.filter((place) => dueOf(place) <= now);
    const { signal } = this.stopping;
    const running: Promise<void>[] = [];
    try {
      for (const place of waiting.toSorted((one, other) => dueOf(one) - dueOf(other))) {
        const order = await this.parts.records.get(place);
        this.note(place, order?.dueAt);
        // Its outcome became known, or it was placed again, since it was listed.
        if (!order || order.dueAt > now) continue;
        while (!this.bucket.take()) await sleep(clock, this.bucket.waitMs(), { signal });
        if (signal.aborted || clock.monotonic() >= end) break;
        running.push(this.follow(place, order));
      }
    } finally {
      await Promise.all(running);
    }
  }

  private async follow(place: OpenOrderPlace, order: OpenOrder): Promise<void> {
    const { records } = this.parts;
    try {
      if (await this.isOver(place, order)) {
        this.note(place, undefined);
        return await records.forget(place);
      }
      const dueAt = this.nextQuery(order);
      this.note(place, dueAt);
      await records.postpone(place, order, dueAt);
    } catch (error) {
      if (this.stopping.signal.aborted) return;
      this.logger.warn(`The open order ${oneLine(place.name, 64)} was not followed: ${errorLine(error)}`);
    }
  }

  /** Whether nothing more will come of an order. */
  private async isOver({ mchId }: OpenOrderPlace, order: OpenOrder): Promise<boolean> {
    let answer: Json;
    let outcome: OrderOutcome;
    try {
      const calls = await this.parts.callsOf(mchId);
      answer = await this.query(calls, order);
      outcome = outcomeOf(answer);
      if (outcome === 'open') return await this.expired(calls, order);
    } catch (error) {
      if (error instanceof WechatPayApiError && isNotFound(error.errcode)) return true;
      if (this.stopping.signal.aborted) throw error;
      this.logger.warn(`The open order ${nameOf(order)} could not be queried or closed: ${errorLine(error)}`);
      return this.isPast(order, GIVE_UP_MS);
    }
    if (outcome === 'over') return true;
    if (outcome === 'refunded') {
      this.logger.warn(
        `The order ${nameOf(order)} was paid and refunded, and its notification was not handled here. No handler was ` +
          'called; compare it with the bill.',
      );
      return true;
    }
    if (await this.parts.handle(mchId, answer)) {
      this.logger.log(`A query found that the order ${nameOf(order)} is paid. It is handled.`);
      return true;
    }
    return this.givenUp(order);
  }

  private query(calls: PayCalls, { query }: OpenOrder): Promise<Json> {
    const { signal } = this.stopping;
    return calls.get(query.path, { signal, ...(query.query && { query: query.query }) });
  }

  /** Ends what can no longer be paid. An order past its `time_expire` is closed, so that this is certain. */
  private async expired(calls: PayCalls, order: OpenOrder): Promise<boolean> {
    const { expiresAt, query } = order;
    const now = this.parts.clock.now();
    if (expiresAt === undefined || now < expiresAt + GRACE_MS) return this.isPast(order, PAYABLE_MS);
    // To close combined orders, their list is needed, which is not kept. WeChat Pay closes them by itself.
    if (query.query) await calls.post(`${query.path}/close`, query.query, { signal: this.stopping.signal });
    return true;
  }

  private givenUp(order: OpenOrder): boolean {
    const isOver = this.isPast(order, GIVE_UP_MS);
    if (isOver) {
      this.logger.error(`The order ${nameOf(order)} is paid, and its handler kept failing. It is given up.`);
    }
    return isOver;
  }

  private isPast({ placedAt }: OpenOrder, ms: number): boolean {
    return this.parts.clock.now() - placedAt > ms;
  }

  private nextQuery({ queries, expiresAt }: OpenOrder): number {
    const now = this.parts.clock.now();
    const distance = Math.min(this.parts.options.firstQueryMs * 2 ** (queries + 1), MAX_DISTANCE_MS);
    const last = expiresAt === undefined ? Infinity : expiresAt + GRACE_MS;
    return last > now ? Math.min(now + distance, last) : now + distance;
  }

  private note(place: OpenOrderPlace, dueAt: number | undefined): void {
    if (dueAt === undefined) this.due.delete(keyOf(place));
    else this.due.set(keyOf(place), Math.min(dueAt, this.parts.clock.now() + TRUST_MS));
  }
}

const keyOf = ({ mchId, name }: OpenOrderPlace): string => `${mchId} ${name}`;
const nameOf = ({ number }: OpenOrder): string => oneLine(number.value, 64);
