// A server process of the tests with several processes. It is told what to do by BOT_OPTIONS and reports on request.
import { setTimeout as sleep } from 'node:timers/promises';
import 'reflect-metadata';
import { Body, Controller, Post } from '@nestjs/common';
import { openStore } from '../../../src/store/open-store.js';
import type { StoreContext } from '../../../src/store/opened-store.js';
import { SystemClock } from '../../../src/core/clock.js';
import { WechatEvents } from '../../../src/observe/wechat.events.js';
import { OnAnyMessage, OnText } from '../../../src/webhook/declare/handler.decorators.js';
import { Content, Match } from '../../../src/webhook/declare/param.decorators.js';
import { WechatController } from '../../../src/account/push/wechat-controller.decorator.js';
import { startWebhookApp } from './webhook-app.js';
import type { ProcessOptions, ProcessReport } from './webhook-process.js';

const runs: string[] = [];

@WechatController('wechat')
class Bot {
  @OnText(/^wait (\d+)/)
  async wait(@Match(1) ms: string, @Content() content: string) {
    runs.push(content);
    await sleep(Number(ms));
    return `waited ${ms}`;
  }

  @OnAnyMessage()
  echo(@Content() content: string) {
    runs.push(content);
    return `echo: ${content}`;
  }
}

/** An empty Nest route that receives a body of the same size. */
@Controller('floor')
class Floor {
  @Post() answer(@Body() { text }: { text: string }) {
    return text;
  }
}

const {
  redisUrl,
  platform = 'fastify',
  tuning = {},
} = JSON.parse(process.env['BOT_OPTIONS']!) as ProcessOptions;
const context: StoreContext = { clock: new SystemClock(), events: new WechatEvents() };
const store = redisUrl === undefined ? undefined : await openStore(redisUrl, context);
let logFailures = 0;

const app = await startWebhookApp(platform, {
  controllers: [Bot, Floor],
  tuning,
  ...(store?.atomic && { dedupStore: store.atomic }),
});
app.events.on('push.dedupFailed', () => logFailures++);
process.on('message', () => {
  const late = app.late.map(({ openId, reply }) => ({
    openId,
    content: 'content' in reply ? reply.content : '',
  }));
  const { user, system } = process.cpuUsage();
  const report: ProcessReport = {
    runs,
    late,
    logFailures,
    warnings: app.logs.of('warn').length,
    rss: process.memoryUsage().rss,
    cpu: user + system,
  };
  process.send!(report);
});
process.on('disconnect', () => process.exit(0));
process.send!({ url: app.url });
