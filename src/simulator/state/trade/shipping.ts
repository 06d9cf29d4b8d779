import type { VirtualClock } from '../virtual-clock.js';
import type { JsonObject } from '../../util/json.js';
import { BoundedMap } from '../../util/bounded-map.js';
import type { Payment } from './payments.js';

/** How far the delivery of an order is, as WeChat numbers it. */
export const ORDER_STATES = { toShip: 1, shipped: 2, received: 3, settled: 4 } as const;

/** What the application told about the delivery of one payment. */
export interface Shipment {
  readonly payment: Payment;
  state: number;
  logisticsType: number;
  deliveryMode: number;
  isFinished: boolean;
  /** How often the delivery was told anew; WeChat allows one correction. */
  corrections: number;
  readonly parcels: JsonObject[];
  /** Unix seconds. */
  shippedAt: number;
}

/** The deliveries of what people bought in a mini program (小程序发货信息管理). */
export class Shipping {
  /** The page of the mini program that the user's message about a delivery leads to. */
  jumpPath = '';
  private readonly byTransaction = new BoundedMap<Shipment>(10_000);

  constructor(private readonly clock: VirtualClock) {}

  find(transactionId: string): Shipment | undefined {
    return this.byTransaction.get(transactionId);
  }

  /** Notes a delivery; parcels of a split delivery come one by one. */
  ship(
    payment: Payment,
    parcels: JsonObject[],
    how: { logisticsType: number; deliveryMode: number; isFinished: boolean },
  ): Shipment {
    const before = this.byTransaction.get(payment.transactionId);
    const shippedAt = this.clock.seconds();
    const timed = parcels.map((parcel) => ({ ...parcel, upload_time: shippedAt }));
    const isNext = before !== undefined && !before.isFinished;
    const shipment: Shipment = {
      payment,
      state: ORDER_STATES.shipped,
      ...how,
      corrections: before?.isFinished ? before.corrections + 1 : (before?.corrections ?? 0),
      parcels: isNext ? [...before.parcels, ...timed] : timed,
      shippedAt,
    };
    this.byTransaction.set(payment.transactionId, shipment);
    return shipment;
  }
}
