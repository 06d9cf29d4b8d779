import { UseInterceptors } from '@nestjs/common';
import { WechatController } from 'nestjs-wechat';
import { Bot } from './bot.js';
import { RunCounter } from './run-counter.interceptor.js';
import { RunCounts } from './run-counts.js';

/** The official account's bot. */
@WechatController('wechat')
@UseInterceptors(RunCounter)
export class BotController extends Bot {
  // Nest finds what to inject in the class itself.
  // oxlint-disable-next-line no-useless-constructor
  constructor(runs: RunCounts) {
    super(runs);
  }
}
