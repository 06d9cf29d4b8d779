import { WechatConfService } from '../../src/module/wechat-conf.service.js';
import type { WechatAccountOptions } from '../../src/account/conf/wechat.options.js';
import { AccountsOnCredentials } from './accounts-credentials.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import type { OpenedStore } from '../../src/store/opened-store.js';
import { openStore } from '../../src/store/open-store.js';
import { resolvedAccount } from './account-conf.js';
import { FakeClock } from './fake-clock.js';
import { FakeWire } from './fake-wire.js';

/** Credentials on a fake wire and a fake clock. */
export interface CredentialRig {
  clock: FakeClock;
  wire: FakeWire;
  events: WechatEvents;
  credentials: AccountsOnCredentials;
  conf: WechatConfService;
  account(options?: WechatAccountOptions): WechatConfService;
  close(): Promise<void>;
}

export interface CredentialRigOptions extends WechatAccountOptions {
  wire?: FakeWire;
  clock?: FakeClock;
  store?: OpenedStore;
  scheduledRefresh?: boolean;
  random?: () => number;
}

/** Starts the credentials of one account, on a fake wire and a fake clock unless others are given. */
export async function credentialRig(options: CredentialRigOptions = {}): Promise<CredentialRig> {
  const {
    wire = new FakeWire(),
    clock = new FakeClock(),
    store,
    scheduledRefresh = false,
    random,
    ...own
  } = options;
  const events = new WechatEvents();
  const credentials = new AccountsOnCredentials({
    http: wire,
    clock,
    events,
    store: store ?? (await openStore('memory', { clock, events })),
    scheduledRefresh,
    ...(random && { random }),
  });
  credentials.start();
  const account = (accountOptions: WechatAccountOptions = {}): WechatConfService => {
    const conf = resolvedAccount({ ...own, ...accountOptions });
    return new WechatConfService(conf, credentials.of(conf));
  };
  const close = async (): Promise<void> => {
    const closed = credentials.close();
    // A read of the central server that is kept back for others waits for the clock, and the end waits for it.
    await clock.advance(1);
    await closed;
  };
  return { clock, wire, events, credentials, conf: account(), account, close };
}
