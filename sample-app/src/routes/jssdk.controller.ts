import { Controller, Get, Query } from '@nestjs/common';
import { WechatService } from 'nestjs-wechat';
import { requirePage } from './page-address.js';

/** What a page needs to call `wx.config`. */
@Controller('jssdk')
export class JssdkController {
  constructor(private readonly wechat: WechatService) {}

  @Get('config')
  config(@Query('url') url: unknown) {
    return this.wechat.jssdk.config(requirePage(url));
  }
}
