import { UseInterceptors } from '@nestjs/common';
import { WechatController } from 'nestjs-wechat';
import { Bot } from '../bot/bot.js';
import { RunCounter } from '../bot/run-counter.interceptor.js';
import { RunCounts } from '../bot/run-counts.js';

/** The message-and-event URL (消息与事件接收URL): the bot of every account that authorized the platform. */
@WechatController('wechat/open/:appId', { platform: true })
@UseInterceptors(RunCounter)
export class TenantBotController extends Bot {
  // Nest finds what to inject in the class itself.
  // oxlint-disable-next-line no-useless-constructor
  constructor(runs: RunCounts) {
    super(runs);
  }
}
