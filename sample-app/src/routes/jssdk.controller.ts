import { Controller, Get, Query } from '@nestjs/common';
import { WechatService } from 'nestjs-wechat';
import { badInput, requireText } from './bad-input.js';

/** What a page needs to call `wx.config`. */
@Controller('jssdk')
export class JssdkController {
  constructor(private readonly wechat: WechatService) {}

  @Get('config')
  config(@Query('url') url: unknown) {
    const page = requireText(url, 'url');
    if (!URL.canParse(page) || !/^https?:$/.test(new URL(page).protocol)) {
      throw badInput('url is not a page address: give the full http(s) URL of the page, query included.');
    }
    return this.wechat.jssdk.config(page);
  }
}
