// Starts the built simulator and a Nest application with the built package, and lets a user send a message.
import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { OnText, WechatController, WechatModule } from 'nestjs-wechat';
import { WechatSimulator } from 'nestjs-wechat/simulator';

class Bot {
  ping() {
    return `pong from ${process.version}`;
  }
}
OnText('ping')(Bot.prototype, 'ping', Object.getOwnPropertyDescriptor(Bot.prototype, 'ping'));
WechatController('wechat')(Bot);

const simulator = await WechatSimulator.start({ port: 0 });
class AppModule {}
Module({ imports: [WechatModule.forRoot(simulator.moduleOptions())], controllers: [Bot] })(AppModule);
const app = await NestFactory.create(AppModule, { logger: ['error'] });
try {
  await simulator.deliversTo(app, '/wechat');
  const alice = simulator.user('alice');
  await alice.sends('ping');
  const { text } = await alice.receives();
  if (text !== `pong from ${process.version}`) throw new Error(`ping was answered with ${text}`);
} finally {
  await app.close();
  await simulator.stop();
}
