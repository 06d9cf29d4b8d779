import { Body, Controller, Get, HttpCode, NotFoundException, Post, Query, UseGuards } from '@nestjs/common';
import { WechatWorkService } from 'nestjs-wechat/work';
import { type AnyCall, callAny, isOnThisMachine } from '../routes/any-call.js';
import { requireText } from '../routes/bad-input.js';
import { JsonBodyGuard } from '../routes/json-body.guard.js';
import { requirePage } from '../routes/page-address.js';
import { SameOriginGuard } from '../routes/same-origin.guard.js';

/** What the application of a corp does beside answering callbacks. */
@Controller('work')
export class WorkController {
  constructor(private readonly work: WechatWorkService) {}

  /** Sends an application message. `toUser` is one userid, several with `|` between them, or `@all`. */
  @Post('messages')
  @HttpCode(200)
  @UseGuards(SameOriginGuard, JsonBodyGuard)
  async send(@Body() message: { toUser?: unknown; text?: unknown } | undefined) {
    const toUser = requireText(message?.toUser, 'toUser');
    const content = requireText(message?.text, 'text');
    const { msgId } = await this.work.messages.sendText({ toUser, content });
    return { msgId };
  }

  @Get('departments')
  async departments() {
    const { department } = await this.work.departments.list();
    return { departments: department.map(({ id, name }) => ({ id, name })) };
  }

  /** What a page needs to call `wx.config` and `wx.agentConfig`: two signatures, made with two tickets. */
  @Get('jssdk/config')
  async config(@Query('url') url: unknown) {
    const page = requirePage(url);
    const { jssdk } = this.work;
    const [config, agentConfig] = await Promise.all([jssdk.config(page), jssdk.agentConfig(page)]);
    return { config, agentConfig };
  }

  /** Calls any path of WeCom with the application's token; as `POST /call`, for developing only. */
  @Post('call')
  @HttpCode(200)
  @UseGuards(SameOriginGuard, JsonBodyGuard)
  call(@Body() request: AnyCall | undefined) {
    if (!isOnThisMachine(this.work.apiBaseUrl)) throw new NotFoundException();
    return callAny(this.work, request);
  }
}
