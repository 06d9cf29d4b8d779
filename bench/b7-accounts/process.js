// An application with many accounts, each with a token in use, on a clock that is moved through one renewal of all.
import { account } from '../lib/account.js';
import { serveParent } from '../lib/child.js';
import { contextWith, library } from '../lib/ours.js';
import { VirtualClock } from './virtual-clock.js';

const [way, count] = [process.argv[2], Number(process.argv[3])];
const LIFE_S = 7_200;
const appIdOf = (i) => `wx${String(i).padStart(16, '0')}`;
const optionsOf = (i) => ({
  appId: appIdOf(i),
  appSecret: account.appSecret,
  token: account.token,
  encodingAesKey: account.encodingAesKey,
});

// Timers of the platform, whoever sets them.
let platformTimers = 0;
for (const name of ['setTimeout', 'setInterval']) {
  const original = globalThis[name];
  globalThis[name] = (...args) => {
    platformTimers++;
    return original(...args);
  };
}

await serveParent(async () => {
  const { WECHAT_CLOCK, WECHAT_HTTP, WechatAccounts } = await library();
  const clock = new VirtualClock();
  const renewals = [];
  const answer = Buffer.from(`{"access_token":"${'t'.repeat(136)}","expires_in":${LIFE_S}}`);
  const http = {
    async send() {
      renewals.push(clock.now());
      return { status: 200, headers: new Headers(), bytes: async () => answer };
    },
  };

  platformTimers = 0;
  const started = performance.now();
  const options =
    way === 'configured'
      ? { accounts: Object.fromEntries(Array.from({ length: count }, (_, i) => [`a${i}`, optionsOf(i)])) }
      : { accountResolver: (appId) => optionsOf(Number(appId.slice(2))) };
  const providers = [
    { provide: WECHAT_CLOCK, useValue: clock },
    { provide: WECHAT_HTTP, useValue: http },
  ];
  const application = await contextWith({ ...options, providers });
  const bootMs = performance.now() - started;

  const accounts = application.get(WechatAccounts);
  for (let i = 0; i < count; i++) {
    const service = await accounts.resolve(appIdOf(i));
    await service.conf.getAccessToken();
  }
  if (renewals.length !== count) throw new Error(`${renewals.length} requests for ${count} tokens`);
  const readyMs = performance.now() - started;
  for (let i = 0; i < 3; i++) global.gc();
  const { heapUsed, external } = process.memoryUsage();
  const timers = clock.timers + platformTimers;

  renewals.length = 0;
  await clock.advance(LIFE_S * 1_000);
  await application.close();
  return { bootMs, readyMs, heap: heapUsed + external, timers, renewals };
});
