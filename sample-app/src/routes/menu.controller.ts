import { Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { WechatService } from 'nestjs-wechat';
import { SameOriginGuard } from './same-origin.guard.js';

const SAMPLE_MENU = [
  { type: 'click' as const, name: '帮助 Help', key: 'HELP' },
  {
    name: '更多 More',
    sub_button: [
      { type: 'view' as const, name: 'NestJS', url: 'https://nestjs.com/' },
      { type: 'scancode_waitmsg' as const, name: '扫一扫 Scan', key: 'SCAN' },
      { type: 'location_select' as const, name: '位置 Location', key: 'WHERE' },
    ],
  },
];

/** Creates the account's menu. */
@Controller('menu')
@UseGuards(SameOriginGuard)
export class MenuController {
  constructor(private readonly wechat: WechatService) {}

  @Post()
  @HttpCode(200)
  async create() {
    await this.wechat.menu.create(SAMPLE_MENU);
    return { button: SAMPLE_MENU };
  }
}
