import type { WechatClock } from '../../src/core/clock.js';
import { SystemClock } from '../../src/core/clock.js';
import { WechatClient, type WechatClientParts } from '../../src/client/wechat-client.js';
import type { AccountConf } from '../../src/account/conf/account-conf.js';
import type { AccessTokenKeeper, Credential } from '../../src/core/credential.js';
import { FetchHttp } from '../../src/http/fetch-http.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';

export const APP_ID = 'wx0123456789abcdef';

/** An account's configuration as it is after validation. */
export function account(changes: Partial<AccountConf> = {}): AccountConf {
  return {
    name: 'default',
    appId: APP_ID,
    appSecret: undefined,
    tokens: [],
    encryptMode: 'normal',
    encodingAesKeys: [],
    source: 'stable',
    central: undefined,
    credentials: { access_token: {}, jsapi_ticket: {}, wx_card_ticket: {} },
    apiBaseUrl: 'http://127.0.0.1:9',
    fallbackBaseUrls: [],
    timestampTolerance: 300,
    timeoutMs: 5000,
    ...changes,
  };
}

/** Keeps one token in memory, renews by stale value, and counts; the real keeper has tests of its own. */
export class TestKeeper implements AccessTokenKeeper {
  renewals = 0;
  reads = 0;
  private renewing: Promise<Credential> | undefined;

  constructor(
    public value = 'TOKEN-1',
    public renewalMs = 0,
  ) {}

  getAccessToken(): Promise<Credential> {
    this.reads += 1;
    return Promise.resolve(this.current());
  }

  renewAccessToken(stale: string): Promise<Credential> {
    if (stale !== this.value) return Promise.resolve(this.current());
    return (this.renewing ??= this.renew().finally(() => (this.renewing = undefined)));
  }

  private async renew(): Promise<Credential> {
    this.renewals += 1;
    await new Promise((resolve) => setTimeout(resolve, this.renewalMs));
    this.value = `TOKEN-${this.renewals + 1}`;
    return this.current();
  }

  private current(): Credential {
    return { value: this.value, expiresAt: 4_000_000_000 };
  }
}

export interface Fixture {
  client: WechatClient;
  keeper: TestKeeper;
  events: WechatEvents;
}

/** A client on the real transport that talks to the given base URL. */
export function clientFor(
  apiBaseUrl: string,
  conf: Partial<AccountConf> = {},
  parts: Partial<WechatClientParts> & { clock?: WechatClock } = {},
): Fixture {
  const keeper = (parts.keeper as TestKeeper | undefined) ?? new TestKeeper();
  const events = parts.events ?? new WechatEvents();
  const client = new WechatClient({
    conf: account({ apiBaseUrl, ...conf }),
    keeper,
    events,
    http: new FetchHttp(),
    clock: new SystemClock(),
    ...parts,
  });
  return { client, keeper, events };
}
