// A Nest application on Express, with config, schedule and cache-manager or without, and one of the packages or none. It
// says how long the process took until it listened, and what it holds then.
import { serveParent } from '../lib/child.js';
import { Module } from '@nestjs/common';
import { account } from '../lib/account.js';
import { createApplication, decorateClass, listenOn } from '../lib/nest.js';

const { appId, appSecret, token, encodingAesKey } = account;

const [, , base, subject] = process.argv;

/** What an application has besides. */
async function surroundings() {
  if (base === 'plain') return { imports: [], providers: [] };
  const { ConfigModule } = await import('@nestjs/config');
  const { ScheduleModule } = await import('@nestjs/schedule');
  const { createCache } = await import('cache-manager');
  return {
    imports: [ConfigModule.forRoot({ ignoreEnvFile: true }), ScheduleModule.forRoot()],
    providers: [{ provide: 'CACHE_MANAGER', useFactory: () => createCache() }],
  };
}

const subjects = {
  none: async () => [],
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
  const { imports, providers } = await surroundings();
  decorateClass(AppModule, Module({ imports: [...imports, ...(await subjects[subject]())], providers }));
  await listenOn(await createApplication(AppModule, 'express'));
  const ms = performance.now();
  const { user, system } = process.cpuUsage();
  for (let i = 0; i < 3; i++) global.gc();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { ms, cpu: (user + system) / 1_000, heap: heapUsed + external, rss };
});
