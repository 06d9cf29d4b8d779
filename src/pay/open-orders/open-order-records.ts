import { Logger } from '@nestjs/common';
import type { WechatClock } from '../../core/clock.js';
import type { Owner } from '../../core/owner.js';
import { errorLine, oneLine } from '../../core/redact.js';
import type { WechatEngine } from '../../engine/wechat-engine.js';
import type { PayNumber } from '../call/pay.errors.js';
import { openOrdersOwner } from '../conf/pay-owner.js';
import type { ResolvedOpenOrders } from './open-orders.options.js';
import type { PlacedOrder } from '../call/placed-order.js';

/** The parts of an engine that {@link OpenOrderRecords} works with. */
type OpenOrderEngine = Pick<WechatEngine, 'records' | 'clock' | 'options'>;

/** What is kept of an open order. Times are in milliseconds since 1970. */
export interface OpenOrder extends PlacedOrder {
  /** When it was placed, for the last time where it was placed again. */
  readonly placedAt: number;
  /** When it is queried next. */
  readonly dueAt: number;
  /** How often it was queried. */
  readonly queries: number;
}

/** Where an open order is kept. */
export interface OpenOrderPlace {
  readonly mchId: string;
  readonly name: string;
}

/**
 * The orders that were placed here and whose outcome is not known, in the record store: any process can follow them,
 * and they outlive the one that placed them.
 */
export class OpenOrderRecords {
  private readonly logger = new Logger('WechatPay');
  private readonly outer: Owner;

  constructor(
    private readonly engine: OpenOrderEngine,
    private readonly options: ResolvedOpenOrders,
  ) {
    this.outer = openOrdersOwner(engine.options.application);
    // Asked for now, so that a store that may lose them is reported when the application starts.
    engine.records.of(this.outer);
  }

  get clock(): WechatClock {
    return this.engine.clock;
  }

  /** An order was placed. A store that fails is reported, and does not make the order fail. */
  async placed(mchId: string, order: PlacedOrder): Promise<void> {
    const now = this.clock.now();
    const kept = { ...order, placedAt: now, dueAt: now + this.options.firstQueryMs, queries: 0 };
    await this.tried(order.number, () => this.of(mchId).put<OpenOrder>(nameOf(order.number), kept));
  }

  /** The outcome of the order became known, or it was closed. */
  async ended(mchId: string, number: PayNumber): Promise<void> {
    await this.tried(number, () => this.of(mchId).delete(nameOf(number)));
  }

  /** Where all open orders are, of all merchants. */
  async places(): Promise<OpenOrderPlace[]> {
    const found = await this.engine.records.namesIn(this.outer);
    return found.map(({ owner, name }) => ({ mchId: owner.ids.at(-1)!, name }));
  }

  get({ mchId, name }: OpenOrderPlace): Promise<OpenOrder | undefined> {
    return this.of(mchId).get<OpenOrder>(name);
  }

  /** Notes when an order is queried next, unless it was forgotten or placed again in the meantime. */
  async postpone({ mchId, name }: OpenOrderPlace, { placedAt }: OpenOrder, dueAt: number): Promise<void> {
    await this.of(mchId).update<OpenOrder>(name, (kept) =>
      kept?.placedAt === placedAt ? { ...kept, dueAt, queries: kept.queries + 1 } : undefined,
    );
  }

  async forget({ mchId, name }: OpenOrderPlace): Promise<void> {
    await this.of(mchId).delete(name);
  }

  private of(mchId: string) {
    return this.engine.records.of({ ...this.outer, ids: [...this.outer.ids, mchId] });
  }

  private async tried({ value }: PayNumber, write: () => Promise<unknown>): Promise<void> {
    try {
      await write();
    } catch (error) {
      this.logger.warn(
        `The note of the open order ${oneLine(value, 64)} could not be written; it may not be queried, or once too ` +
          `often. ${errorLine(error)}`,
      );
    }
  }
}

const nameOf = ({ name, value }: PayNumber): string => `${name} ${value}`;
