import type { IncomingMessage, ServerResponse } from 'node:http';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { OnText, WechatController, WechatModule } from 'nestjs-wechat';

@WechatController('wechat', { policy: 'drop' }) // a late reply needs a process that keeps running
class Bot {
  @OnText('ping') ping() {
    return 'pong';
  }
}

@Module({ imports: [WechatModule.forRoot({ scheduledRefresh: false })], controllers: [Bot] })
class AppModule {}

/** The application is made once for each instance, and used by all its requests. */
let listener: Promise<(request: IncomingMessage, response: ServerResponse) => void> | undefined;

async function start() {
  const app = await NestFactory.create(AppModule);
  await app.init();
  return app.getHttpAdapter().getInstance() as (request: IncomingMessage, response: ServerResponse) => void;
}

export async function handler(request: IncomingMessage, response: ServerResponse) {
  listener ??= start();
  (await listener)(request, response);
}
