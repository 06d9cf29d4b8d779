import type { WechatClient } from '../../client/wechat-client.js';
import type { WorkAppPaths } from '../catalogue/call-types.js';
import type { WorkApi } from '../catalogue/work-api.js';

/** What the groups of an application call with. */
export interface WorkCaller {
  readonly client: WechatClient;
  readonly api: WorkApi<WorkAppPaths>;
  /** @throws WechatConfigError where none is configured. */
  readonly corpId: string;
  /** Where WeCom's API is, with no trailing slash. */
  readonly apiBaseUrl: string;
  /** The number of the application. @throws WechatConfigError for a secret that belongs to no application. */
  readonly agentId: number;
}
