// An application of WeCom with many corps that become known at run time, each with a token in use.
import { account } from '../lib/account.js';
import { serveParent } from '../lib/child.js';
import { contextWith, library } from '../lib/ours.js';
import { VirtualClock } from './virtual-clock.js';

const count = Number(process.argv[2]);
const LIFE_S = 7_200;
const AGENT = '1000002';
const corpIdOf = (i) => `ww${String(i).padStart(16, '0')}`;

await serveParent(async () => {
  const { WECHAT_CLOCK, WECHAT_HTTP } = await library();
  const { WechatWorkModule, WorkApps } = await import('../../dist/work/index.js');
  const clock = new VirtualClock();
  let requests = 0;
  const http = {
    async send() {
      const answer = { errcode: 0, access_token: `${++requests}`.padStart(214, 't'), expires_in: LIFE_S };
      const bytes = Buffer.from(JSON.stringify(answer));
      return { status: 200, headers: new Headers(), bytes: async () => bytes };
    },
  };

  const started = performance.now();
  const providers = [
    { provide: WECHAT_CLOCK, useValue: clock },
    { provide: WECHAT_HTTP, useValue: http },
  ];
  const { appSecret: secret, token, encodingAesKey } = account;
  const workModule = WechatWorkModule.forRoot({
    appResolver: ({ corpId, app }) => ({ corpId, agentId: app, secret, token, encodingAesKey }),
  });
  const application = await contextWith({ providers }, workModule);
  const bootMs = performance.now() - started;

  const apps = application.get(WorkApps);
  for (let i = 0; i < count; i++) await (await apps.resolve(corpIdOf(i), AGENT)).getAccessToken();
  if (requests !== count) throw new Error(`${requests} requests for ${count} tokens`);
  const readyMs = performance.now() - started;
  for (let i = 0; i < 3; i++) global.gc();
  const { heapUsed, external } = process.memoryUsage();
  const { timers } = clock;
  await application.close();
  return { bootMs, readyMs, heap: heapUsed + external, timers };
});
