// An application with a third-party platform in a process of its own. It answers its parent's questions over IPC.
import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WechatModule } from '../../../src/module/wechat.module.js';
import {
  WechatOpenPlatform,
  WechatOpenPlatformController,
  WechatOpenPlatformModule,
} from '../../../src/open-platform/index.js';
import type { PlatformProcessOptions, PlatformQuestion } from './platform-process.js';

const { component, store, records } = JSON.parse(process.env['PLATFORM_PROCESS']!) as PlatformProcessOptions;

@WechatOpenPlatformController('wechat/open')
class Authorizations {}

@Module({
  imports: [
    WechatModule.forRoot({ apiBaseUrl: component.url, store, records }),
    WechatOpenPlatformModule.forRoot({
      appId: component.appId,
      appSecret: component.secret,
      token: component.token,
      encodingAesKey: component.aesKey,
      apiBaseUrl: component.url,
    }),
  ],
  controllers: [Authorizations],
})
class PlatformModule {}

const app = await NestFactory.create(PlatformModule, { logger: ['error', 'fatal'] });
await app.listen(0, '127.0.0.1');
const platform = app.get(WechatOpenPlatform);

async function answer(question: PlatformQuestion): Promise<unknown> {
  switch (question.ask) {
    case 'exchange':
      return platform.exchange(question.code);
    case 'call':
      return (await platform.account(question.appId)).client.get(question.path ?? '/cgi-bin/menu/get');
    case 'export':
      return platform.exportAuthorizers();
    case 'status':
      return platform.status();
    case 'pre-auth-code':
      return platform.createPreAuthCode();
    case 'memory':
      global.gc?.();
      return process.memoryUsage();
    default:
      return question satisfies never;
  }
}

process.on('message', ({ id, question }: { id: number; question: PlatformQuestion }) => {
  answer(question).then(
    (result) => process.send!({ id, result }),
    (error: unknown) => process.send!({ id, error: String(error) }),
  );
});
process.send!({
  url: `http://127.0.0.1:${(app.getHttpServer() as { address(): AddressInfo }).address().port}`,
});
