import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { InjectWechat, WechatService } from 'nestjs-wechat';
import { requireText } from './bad-input.js';

/** What the mini program's own pages ask this server. */
@Controller('mini')
export class MiniController {
  constructor(@InjectWechat('mini') private readonly wechat: WechatService) {}

  /** The session key stays here: it decrypts the user's data and never leaves the server. */
  @Post('login')
  @HttpCode(200)
  async login(@Body('code') code: unknown) {
    const { openid } = await this.wechat.mini.code2Session(requireText(code, 'code'));
    return { openid };
  }

  @Post('phone')
  @HttpCode(200)
  async phone(@Body('code') code: unknown) {
    const { phone_info } = await this.wechat.mini.getPhoneNumber(requireText(code, 'code'));
    return { phoneNumber: phone_info.phoneNumber };
  }
}
