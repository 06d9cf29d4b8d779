import { UseInterceptors } from '@nestjs/common';
import {
  Content,
  InjectWechat,
  OnAnyEvent,
  OnAnyMessage,
  OnText,
  OpenId,
  Push,
  Reply,
  WechatController,
  WechatService,
} from 'nestjs-wechat';
import type { WechatPush } from 'nestjs-wechat';
import { RunCounter } from './run-counter.interceptor.js';

/** The mini program's bot. A mini program takes no passive reply, so it answers by customer-service message. */
@WechatController('wechat/mini', { account: 'mini' })
@UseInterceptors(RunCounter)
export class MiniBotController {
  constructor(@InjectWechat('mini') private readonly wechat: WechatService) {}

  @OnText()
  async text(@OpenId() openId: string, @Content() content: string) {
    await this.wechat.customerService.sendText(openId, `echo: ${content}`);
    return Reply.none();
  }

  @OnAnyMessage()
  async other(@OpenId() openId: string, @Push() push: WechatPush) {
    await this.wechat.customerService.sendText(openId, `echo: [${push.msgType}]`);
    return Reply.none();
  }

  @OnAnyEvent()
  event() {
    return Reply.none();
  }
}
