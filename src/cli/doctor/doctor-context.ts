import type { Environment } from '../../conf/environment.js';
import type { WechatClock } from '../../core/clock.js';
import type { WechatHttp } from '../../http/wechat-http.js';
import type { Finding } from './finding.js';

/** What every check works with. */
export interface DoctorContext {
  /** The variables, those of `.env` included. */
  readonly environment: Environment;
  readonly clock: WechatClock;
  /** Through the configured proxy, if there is one. */
  readonly http: WechatHttp;
  readonly proxy: boolean | string;
  /** How long each request may take, in milliseconds. */
  readonly timeoutMs: number;
  /** Where the webhook is reached from outside; undefined: it is not checked. */
  readonly webhookUrl: string | undefined;
  /** What was found of each host. Several products call the same one, and a dead one costs the whole time-out. */
  readonly hosts: Map<string, Promise<Finding[]>>;
}
