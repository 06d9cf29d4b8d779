import type { WechatClock } from '../../src/core/clock.js';
import { SystemClock } from '../../src/core/clock.js';
import { type AccountClientParts, createAccountClient } from '../../src/account/call/account-client.js';
import type { WechatClient } from '../../src/client/wechat-client.js';
import type { AccountConf } from '../../src/account/conf/account-conf.js';
import { FetchHttp } from '../../src/http/fetch-http.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { accountConf } from './account-conf.js';
import { FakeTokenKeeper } from './fake-token-keeper.js';

/** A client with the parts that tests look at. */
export interface ClientRig {
  client: WechatClient;
  keeper: FakeTokenKeeper;
  events: WechatEvents;
}

/** A client that sends real requests to the given base URL, with a token kept in memory. */
export function clientRig(
  apiBaseUrl: string,
  conf: Partial<AccountConf> = {},
  parts: Partial<AccountClientParts> & { clock?: WechatClock } = {},
): ClientRig {
  const keeper = (parts.keeper as FakeTokenKeeper | undefined) ?? new FakeTokenKeeper();
  const events = parts.events ?? new WechatEvents();
  const client = createAccountClient({
    conf: accountConf({ apiBaseUrl, ...conf }),
    keeper,
    events,
    http: new FetchHttp(),
    clock: new SystemClock(),
    ...parts,
  });
  return { client, keeper, events };
}
