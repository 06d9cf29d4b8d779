import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Logger } from '@nestjs/common';
import { describe, expect, it } from 'vitest';
import { Credentials } from '../../src/credential/credentials.js';
import type { WechatHttp, WechatHttpRequest } from '../../src/http/wechat-http.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { resolveOpenPlatformOptions } from '../../src/open-platform/conf/resolve-platform-options.js';
import { buildPlatform } from '../../src/open-platform/platform/build-platform.js';
import { WechatOpenPlatform } from '../../src/open-platform/index.js';
import { openStore } from '../../src/store/open-store.js';
import { MemoryRecordStore } from '../../src/store/records/memory-record-store.js';
import { WechatRecords } from '../../src/store/records/wechat-records.js';
import { FakeClock } from '../support/fake-clock.js';

Logger.overrideLogger(['fatal']);

const ACCOUNTS = 10_000;
const USED_OFTEN = 50;

/** Answers the two token calls at once; everything else is a success. */
class TokenWire implements WechatHttp {
  renewals = 0;
  issued = 0;

  async send(request: WechatHttpRequest) {
    const { pathname } = new URL(request.url);
    const isRenewal = pathname.endsWith('api_authorizer_token');
    if (isRenewal) this.renewals += 1;
    const answer = pathname.endsWith('api_component_token')
      ? { component_access_token: `c${++this.issued}`, expires_in: 7200 }
      : isRenewal
        ? { authorizer_access_token: `a${++this.issued}`, expires_in: 7200, authorizer_refresh_token: 'r' }
        : { errcode: 0 };
    const bytes = new TextEncoder().encode(JSON.stringify(answer));
    return {
      status: 200,
      headers: new Headers({ 'content-type': 'application/json' }),
      bytes: async () => bytes,
      stream: () => new Blob([bytes]).stream() as ReadableStream<Uint8Array>,
    };
  }
}

async function tenThousand() {
  const clock = new FakeClock(1_800_000_000, 1);
  const events = new WechatEvents();
  const http = new TokenWire();
  const credentials = new Credentials({ clock, events, store: await openStore('memory', { clock, events }) });
  const records = new WechatRecords({
    store: new MemoryRecordStore(),
    durable: true,
    close: async () => undefined,
  });
  const conf = resolveOpenPlatformOptions({
    appId: 'wxcomponent',
    appSecret: 'secret',
    token: 'token1',
    encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
  }).get('default')!;
  const parts = buildPlatform(conf, { credentials, http, clock, events, store: records });
  credentials.start();
  const platform = new WechatOpenPlatform(parts);
  await parts.tickets.put({ ticket: 't', createTime: 1_800_000_000 });
  const appIds = Array.from({ length: ACCOUNTS }, (_, i) => `wx${String(i).padStart(16, '0')}`);
  await platform.importAuthorizers(Object.fromEntries(appIds.map((appId) => [appId, 'r'])));
  return { clock, http, credentials, platform, appIds };
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const usedMemory = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

describe('ten thousand authorizers in one process', () => {
  it('have one timer, and only those that are in use are renewed ahead', async () => {
    const { clock, http, credentials, platform, appIds } = await tenThousand();
    for (const appId of appIds) await (await platform.account(appId)).client.get('/cgi-bin/menu/get');
    expect(http.renewals).toBe(ACCOUNTS);
    expect(clock.pendingTimers).toBe(1);

    // Two hours go by, in which some accounts are used every ten minutes.
    const often = await Promise.all(appIds.slice(0, USED_OFTEN).map((appId) => platform.account(appId)));
    for (let minutes = 0; minutes < 120; minutes += 10) {
      await clock.advance(600);
      for (const shop of often) await shop.client.get('/cgi-bin/menu/get');
    }
    // The component's own token is renewed too, and counts for none of them.
    expect(http.renewals - ACCOUNTS).toBe(USED_OFTEN);
    expect(clock.pendingTimers).toBe(1);

    // An idle one is renewed when it is used again.
    await (await platform.account(appIds[9000]!)).client.get('/cgi-bin/menu/get');
    expect(http.renewals - ACCOUNTS).toBe(USED_OFTEN + 1);
    await credentials.close();
  }, 60_000);

  it('cost a few kilobytes each once they are used, and nothing but their record before', async () => {
    const { credentials, platform, appIds } = await tenThousand();
    const before = usedMemory();
    const services = await Promise.all(appIds.map((appId) => platform.account(appId)));
    await Promise.all(services.map((shop) => shop.conf.getAccessToken()));
    const each = (usedMemory() - before) / ACCOUNTS;
    expect(each).toBeLessThan(6000);
    expect(services).toHaveLength(ACCOUNTS);
    await credentials.close();
  }, 60_000);
});
