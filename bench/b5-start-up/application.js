// A Nest application with config, schedule and cache-manager, and one of the packages or none. It says how long the
// process took until it listened, and what it holds then.
import { serveParent } from '../lib/child.js';
import { Module } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { ScheduleModule } from '@nestjs/schedule';
import { createCache } from 'cache-manager';
import { account } from '../lib/account.js';
import { createApplication, decorateClass, listenOn } from '../lib/nest.js';

const { appId, appSecret, token, encodingAesKey } = account;

const variants = {
  bare: async () => [],
  async 'nestjs-wechat'() {
    const { WechatModule } = await import('../../dist/index.js');
    return [WechatModule.forRoot({ appId, appSecret, token, encodingAesKey })];
  },
  async 'nest-wechat'() {
    const { WeChatModule } = (await import('nest-wechat')).default;
    return [WeChatModule.register({ appId, secret: appSecret, token, encodingAESKey: encodingAesKey })];
  },
};

await serveParent(async () => {
  class AppModule {}
  decorateClass(
    AppModule,
    Module({
      imports: [
        ConfigModule.forRoot({ ignoreEnvFile: true }),
        ScheduleModule.forRoot(),
        ...(await variants[process.argv[2]]()),
      ],
      providers: [{ provide: 'CACHE_MANAGER', useFactory: () => createCache() }],
    }),
  );
  await listenOn(await createApplication(AppModule, 'express'));
  const ms = performance.now();
  const { user, system } = process.cpuUsage();
  for (let i = 0; i < 3; i++) global.gc();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { ms, cpu: (user + system) / 1_000, heap: heapUsed + external, rss };
});
