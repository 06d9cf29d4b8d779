import type { WechatClient } from '../../client/wechat-client.js';
import type { WechatClock } from '../../core/clock.js';
import type { ComponentApi } from '../call/component-api.js';
import type { PlatformGuard } from '../call/platform-guard.js';
import type { ComponentConf } from '../conf/component-conf.js';
import type { AuthorizerList } from '../credentials/authorizer-list.js';
import type { ComponentCredentials } from '../credentials/component-credentials.js';
import type { AuthorizerRecords } from '../records/authorizer-records.js';
import type { CodeRecords } from '../records/code-records.js';
import type { TicketRecord } from '../records/ticket-record.js';
import type { Authorizers } from './authorizers.js';
import type { CodeExchange } from './code-exchange.js';
import type { PendingExchanges } from './pending-exchanges.js';
import type { TicketStarter } from './ticket-starter.js';

/** Everything that one platform is made of. */
export interface PlatformParts {
  readonly conf: ComponentConf;
  readonly clock: WechatClock;
  readonly client: WechatClient;
  readonly api: ComponentApi;
  readonly guard: PlatformGuard;
  readonly component: ComponentCredentials;
  readonly tickets: TicketRecord;
  readonly codes: CodeRecords;
  readonly records: AuthorizerRecords;
  readonly list: AuthorizerList;
  readonly authorizers: Authorizers;
  readonly exchange: CodeExchange;
  readonly pending: PendingExchanges;
  readonly starter: TicketStarter;
  /** Tells that an account is authorized now, or not any more. */
  readonly announce: (appId: string, state: 'authorized' | 'unauthorized', reason: string) => void;
}
