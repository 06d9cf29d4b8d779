import { Controller, Get } from '@nestjs/common';
import { WechatService } from 'nestjs-wechat';

const BATCH = 100;

/** The first page of followers with their info. */
@Controller('users')
export class UsersController {
  constructor(private readonly wechat: WechatService) {}

  @Get()
  async list() {
    const page = await this.wechat.users.list();
    const openIds = page.data?.openid ?? [];
    const users = [];
    for (let start = 0; start < openIds.length; start += BATCH) {
      const { user_info_list } = await this.wechat.users.batchGet(openIds.slice(start, start + BATCH));
      users.push(...user_info_list);
    }
    return { total: page.total, users };
  }
}
