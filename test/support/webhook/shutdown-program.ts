// A server with shutdown hooks that take a while, for the test that ends it by a signal.
import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationShutdown } from '@nestjs/common';
import { WechatController } from '../../../src/account/push/wechat-controller.decorator.js';
import { OnText } from '../../../src/webhook/declare/handler.decorators.js';
import type { Platform } from '../platforms.js';
import { startWebhookApp } from './webhook-app.js';

@WechatController('wechat')
class Bot {
  @OnText() echo() {
    return 'hello';
  }
}

@Injectable()
class Hooks implements BeforeApplicationShutdown, OnApplicationShutdown {
  async beforeApplicationShutdown() {
    await wait(20);
    process.send!({ hook: 'before shutdown' });
  }
  async onApplicationShutdown() {
    await wait(20);
    process.send!({ hook: 'on shutdown' });
  }
}

const { app } = await startWebhookApp(process.argv[2] as Platform, {
  controllers: [Bot],
  providers: [Hooks],
  tuning: { bodyMs: 500 },
  nest: { forceCloseConnections: false },
  configure: (nest) => nest.enableShutdownHooks(),
});
process.on('disconnect', () => process.exit(0));
process.channel?.unref();
process.send!({ port: (app.getHttpServer() as { address(): AddressInfo }).address().port });
