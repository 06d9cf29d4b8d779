import { UseInterceptors } from '@nestjs/common';
import { OnText, Reply, WechatWorkController } from 'nestjs-wechat/work';
import { Bot } from '../bot/bot.js';
import { RunCounter } from '../bot/run-counter.interceptor.js';
import { RunCounts } from '../bot/run-counts.js';

/** The application of a corp: the same bot as the official account's. */
@WechatWorkController('wechat/work')
@UseInterceptors(RunCounter)
export class WorkBotController extends Bot {
  // Nest finds what to inject in the class itself.
  // oxlint-disable-next-line no-useless-constructor
  constructor(runs: RunCounts) {
    super(runs);
  }

  /** WeCom has no reply that hands a member over to customer service: here it is a text like any other. */
  @OnText('human')
  override human(): Reply {
    return Reply.text('echo: human');
  }
}
