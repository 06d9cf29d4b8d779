// A process with two applications of one corp, driven by messages from the test.
import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { Logger, Module, type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WechatError } from '../../../src/core/wechat.errors.js';
import {
  OnWorkEvent,
  Push,
  WechatWorkController,
  WechatWorkModule,
  WechatWorkService,
} from '../../../src/work/index.js';
import type { WechatWorkOptions } from '../../../src/work/index.js';
import type { WorkCommand, WorkCallOutcome } from './work-process.js';

Logger.overrideLogger(['fatal']);

/** Tells the test at once: a process that is killed a moment later has done it all the same. */
const tell = (app: string, { userId }: { userId?: string }): void =>
  void process.send!({ handled: `${app} ${userId}` });

@WechatWorkController('wechat/first')
class First {
  @OnWorkEvent('change_contact') changed(@Push() push: { userId?: string }): void {
    tell('first', push);
  }
}

@WechatWorkController('wechat/second', { app: 'second' })
class Second {
  @OnWorkEvent('change_contact') changed(@Push() push: { userId?: string }): void {
    tell('second', push);
  }
}

const options = JSON.parse(process.env['WORK_OPTIONS']!) as WechatWorkOptions;

@Module({ imports: [WechatWorkModule.forRoot(options)], controllers: [First, Second] })
class AppModule {}

const app: INestApplication = await NestFactory.create(AppModule, {
  logger: false,
  forceCloseConnections: true,
});
await app.listen(0, '127.0.0.1');
const work = app.get(WechatWorkService);

const commands = {
  /** Calls an API with the token of an application, one call after another within `overMs`. */
  async call({ name, times, overMs }: WorkCommand): Promise<WorkCallOutcome> {
    const client = name === 'first' ? work.client : work.app(name).client;
    const calls = Array.from({ length: times }, async (_, index) => {
      await new Promise((resolve) => setTimeout(resolve, (overMs * index) / times));
      await client.get('/cgi-bin/getcallbackip');
    });
    const settled = await Promise.allSettled(calls);
    const errors = settled.flatMap((one) =>
      one.status === 'rejected'
        ? [
            one.reason instanceof WechatError
              ? `${one.reason.code} ${one.reason.message} ${String(one.reason.cause)}`
              : String(one.reason),
          ]
        : [],
    );
    return { errors };
  },
};

process.on('message', (command: WorkCommand) => {
  void commands.call(command).then((result) => process.send!({ id: command.id, result }));
});
process.on('disconnect', () => process.exit(0));
process.send!({
  url: `http://127.0.0.1:${(app.getHttpServer() as { address(): AddressInfo }).address().port}`,
});
