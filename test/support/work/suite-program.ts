// A process with a suite, driven by messages from the test.
import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { Logger, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WechatWorkController, WechatWorkModule, WechatWorkService } from '../../../src/work/index.js';
import type { WechatWorkOptions } from '../../../src/work/index.js';
import type { SuiteQuestion } from './suite-process.js';

Logger.overrideLogger(['fatal']);

@WechatWorkController('wechat/command', { suite: 'hr' })
class Commands {}

const options = JSON.parse(process.env['SUITE_OPTIONS']!) as WechatWorkOptions;

@Module({ imports: [WechatWorkModule.forRoot(options)], controllers: [Commands] })
class AppModule {}

const app = await NestFactory.create(AppModule, { logger: false, forceCloseConnections: true });
await app.listen(0, '127.0.0.1');
const suite = app.get(WechatWorkService).suite('hr');

async function answer(question: SuiteQuestion): Promise<unknown> {
  switch (question.ask) {
    case 'corps':
      return suite.corps();
    case 'ticket-time':
      return suite.ticketTime();
    case 'call':
      return (await suite.corp(question.corpId)).client.get('/cgi-bin/getcallbackip');
    case 'close':
      return app.close();
    default:
      return question satisfies never;
  }
}

process.on('message', ({ id, question }: { id: number; question: SuiteQuestion }) => {
  answer(question).then(
    (result) => process.send!({ id, result }),
    (error: unknown) => process.send!({ id, error: String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
process.send!({
  url: `http://127.0.0.1:${(app.getHttpServer() as { address(): AddressInfo }).address().port}`,
});
