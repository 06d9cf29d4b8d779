import type { VirtualClock } from './virtual-clock.js';
import { randomHex } from '../util/random.js';
import { BoundedMap } from '../util/bounded-map.js';

/** What `rid/get` tells about one call. */
interface RidRecord {
  readonly rid: string;
  readonly appId: string | undefined;
  /** Unix seconds. */
  readonly invokeTime: number;
  costInMs: number;
  requestUrl: string;
  requestBody: string;
  responseBody: string;
  clientIp: string;
}

export const RID_LIFE_SECONDS = 7 * 86_400;

/** The request ids of refused calls. `rid/get` explains them for seven days. */
export class Rids {
  private readonly records = new BoundedMap<RidRecord>(1000);

  constructor(private readonly clock: VirtualClock) {}

  /** A new id in WeChat's shape: `8hex-8hex-8hex`, the first being the time. */
  make(): string {
    return `${this.clock.seconds().toString(16).padStart(8, '0')}-${randomHex(8)}-${randomHex(8)}`;
  }

  keep(record: RidRecord): void {
    this.records.set(record.rid, record);
  }

  find(rid: string): RidRecord | undefined {
    return this.records.get(rid);
  }

  clear(): void {
    this.records.clear();
  }
}
