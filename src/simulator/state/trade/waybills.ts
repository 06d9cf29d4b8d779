import type { VirtualClock } from '../virtual-clock.js';
import type { JsonObject } from '../../util/json.js';
import { BoundedMap } from '../../util/bounded-map.js';
import { randomDigits } from '../../util/random.js';

/** A parcel that was handed to a delivery company through WeChat (物流助手). */
export interface Waybill {
  readonly orderId: string;
  readonly deliveryId: string;
  readonly waybillId: string;
  readonly openid: string;
  readonly asked: JsonObject;
  /** Unix seconds. */
  readonly createdAt: number;
  isCancelled: boolean;
}

/** The parcels of an account, by order and delivery company. */
export class Waybills {
  private readonly byOrder = new BoundedMap<Waybill>(10_000);

  constructor(private readonly clock: VirtualClock) {}

  find(orderId: string, deliveryId: string): Waybill | undefined {
    return this.byOrder.get(`${orderId} ${deliveryId}`);
  }

  add(orderId: string, deliveryId: string, openid: string, asked: JsonObject): Waybill {
    const waybill: Waybill = {
      orderId,
      deliveryId,
      waybillId: `${deliveryId}${randomDigits(12)}`,
      openid,
      asked,
      createdAt: this.clock.seconds(),
      isCancelled: false,
    };
    this.byOrder.set(`${orderId} ${deliveryId}`, waybill);
    return waybill;
  }
}
