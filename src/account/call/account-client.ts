import { WechatClient } from '../../client/wechat-client.js';
import type { WechatClock } from '../../core/clock.js';
import type { AccessTokenKeeper } from '../../core/credential/credential.js';
import { ACCOUNT_PRODUCT } from '../../core/owner.js';
import type { WechatHttp } from '../../http/wechat-http.js';
import type { WechatEvents } from '../../observe/wechat.events.js';
import type { GuardedStore } from '../../store/guarded-store.js';
import type { AccountConf } from '../conf/account-conf.js';
import { AccountProtocol } from './account-protocol.js';
import { storedClearings } from './quota-cleared.js';
import { QuotaGuard } from './quota-guard.js';

/** What the client of one account is made of. */
export interface AccountClientParts {
  conf: AccountConf;
  keeper: AccessTokenKeeper;
  http: WechatHttp;
  clock: WechatClock;
  events: WechatEvents;
  /** Where processes share credentials; they tell each other there that a quota was cleared. */
  store?: Pick<GuardedStore, 'read' | 'write'>;
}

/** The client of one Official Account or Mini Program. */
export function createAccountClient({
  conf,
  keeper,
  http,
  clock,
  events,
  store,
}: AccountClientParts): WechatClient {
  const appId = conf.appId ?? conf.name;
  const clearings = store && storedClearings({ product: ACCOUNT_PRODUCT, ids: [appId] }, store);
  const guard = conf.quotaGuard && new QuotaGuard({ appId, clock, events, clearings }, conf.quotaGuard);
  const protocol = new AccountProtocol({ conf, keeper, clock, events, guard });
  return new WechatClient({ protocol, http, clock, events });
}
