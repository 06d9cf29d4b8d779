// An application with a third-party platform and many accounts that authorized it, each with a token in use, on a clock
// that is moved through the life of the tokens while a few of the accounts are used.
import { account } from '../lib/account.js';
import { serveParent } from '../lib/child.js';
import { contextWith, library } from '../lib/ours.js';
import { VirtualClock } from './virtual-clock.js';

const count = Number(process.argv[2]);
const LIFE_S = 7_200;
/** One in a hundred accounts is used while the others are idle. */
const USED_SHARE = 100;
const appIdOf = (i) => `wx${String(i).padStart(16, '0')}`;
const TOKEN = 't'.repeat(136);
const answers = {
  api_component_token: { component_access_token: TOKEN, expires_in: LIFE_S },
  api_authorizer_token: {
    authorizer_access_token: TOKEN,
    expires_in: LIFE_S,
    authorizer_refresh_token: 'r'.repeat(60),
  },
};

await serveParent(async () => {
  const { WECHAT_CLOCK, WECHAT_HTTP, WechatRecords } = await library();
  const { WechatOpenPlatform, WechatOpenPlatformModule } = await import('../../dist/open-platform/index.js');
  const clock = new VirtualClock();
  const renewals = [];
  const http = {
    async send({ url, body }) {
      const name = new URL(url).pathname.split('/').at(-1);
      if (name === 'api_authorizer_token') renewals.push(JSON.parse(body).authorizer_appid);
      const bytes = Buffer.from(JSON.stringify(answers[name] ?? { errcode: 0 }));
      return { status: 200, headers: new Headers(), bytes: async () => bytes };
    },
  };

  const started = performance.now();
  const providers = [
    { provide: WECHAT_CLOCK, useValue: clock },
    { provide: WECHAT_HTTP, useValue: http },
  ];
  const component = { appId: 'wxc0123456789abcde', appSecret: account.appSecret, token: account.token };
  const { encodingAesKey } = account;
  const platformModule = WechatOpenPlatformModule.forRoot({ ...component, encodingAesKey });
  const application = await contextWith({ records: 'memory', providers }, platformModule);
  const bootMs = performance.now() - started;

  const platform = application.get(WechatOpenPlatform);
  const owner = { product: 'component', ids: [component.appId] };
  await application
    .get(WechatRecords)
    .of(owner)
    .put('verify_ticket', { ticket: 't', createTime: 1_800_000_000 });
  const appIds = Array.from({ length: count }, (_, i) => appIdOf(i));
  await platform.importAuthorizers(Object.fromEntries(appIds.map((appId) => [appId, 'r'.repeat(60)])));
  for (let i = 0; i < 3; i++) global.gc();
  const records = process.memoryUsage();
  for (const appId of appIds) await (await platform.account(appId)).conf.getAccessToken();
  if (renewals.length !== count) throw new Error(`${renewals.length} requests for ${count} tokens`);
  const readyMs = performance.now() - started;
  for (let i = 0; i < 3; i++) global.gc();
  const used = process.memoryUsage();
  const { timers } = clock;

  renewals.length = 0;
  const active = new Set(appIds.filter((_, i) => i % USED_SHARE === 0));
  for (let minutes = 0; minutes < LIFE_S / 60; minutes += 10) {
    await clock.advance(600_000);
    for (const appId of active) await (await platform.account(appId)).conf.getAccessToken();
  }
  const idle = renewals.filter((appId) => !active.has(appId)).length;
  await application.close();
  return {
    bootMs,
    readyMs,
    heap: used.heapUsed + used.external,
    ofRecords: records.heapUsed + records.external,
    timers,
    active: active.size,
    renewals: renewals.length,
    idle,
  };
});
