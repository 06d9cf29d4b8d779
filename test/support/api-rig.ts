import { ApiGroups } from '../../src/api/api-groups.js';
import type { ApiAccount } from '../../src/api/api-account.js';
import { clientRig } from './client-rig.js';
import { type FakeTokenKeeper } from './fake-token-keeper.js';
import { APP_ID } from './account-conf.js';
import { Loopback, type Answerer } from './loopback.js';

export const SECRET = 'app-secret-of-the-test';
export const TOKEN = 'TOKEN-1';
export const JSAPI_TICKET = 'jsapi-ticket-of-the-test';
export const CARD_TICKET = 'card-ticket-of-the-test';

/** All API groups of an account, with the real client and transport, and a server of the test. */
export interface ApiRig {
  server: Loopback;
  wechat: ApiGroups;
  keeper: FakeTokenKeeper;
  stop(): Promise<void>;
}

export async function startApiRig(answer?: Answerer, kind?: ApiAccount['kind']): Promise<ApiRig> {
  const server = await Loopback.start(answer);
  const { client, keeper } = clientRig(server.url, { appSecret: SECRET });
  const conf: ApiAccount = {
    appId: APP_ID,
    kind,
    appSecret: SECRET,
    apiBaseUrl: server.url,
    getJsapiTicket: () => Promise.resolve({ value: JSAPI_TICKET, expiresAt: 4_000_000_000 }),
    getWxCardTicket: () => Promise.resolve({ value: CARD_TICKET, expiresAt: 4_000_000_000 }),
  };
  return { server, keeper, wechat: new ApiGroups(client, conf), stop: () => server.stop() };
}
