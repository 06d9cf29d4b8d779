import { Body, Controller, Get, HttpCode, Param, Post, UseFilters, UseGuards } from '@nestjs/common';
import { type Authorizer, WechatOpenPlatform } from 'nestjs-wechat/open-platform';
import { type AnyCall, callAny, demandSimulator } from '../routes/any-call.js';
import { JsonBodyGuard } from '../routes/json-body.guard.js';
import { SameOriginGuard } from '../routes/same-origin.guard.js';
import { OpenErrorFilter } from './open-error.filter.js';

/** The accounts that authorized this platform. */
@Controller('open/accounts')
@UseFilters(OpenErrorFilter)
export class OpenAccountsController {
  constructor(private readonly platform: WechatOpenPlatform) {}

  @Get()
  async list() {
    const accounts = await this.platform.list();
    return { accounts: (await Promise.all(accounts.map((account) => this.described(account)))).map(shown) };
  }

  /** Calls any WeChat API path with the token of that account; as `POST /call`, for developing only. */
  @Post(':appId/call')
  @HttpCode(200)
  @UseGuards(SameOriginGuard, JsonBodyGuard)
  async call(@Param('appId') appId: string, @Body() request: AnyCall | undefined) {
    const account = await this.platform.account(appId);
    demandSimulator(account);
    return callAny(account, request);
  }

  /** The details of an account are stored shortly after its authorization. A request in between fetches them. */
  private async described(account: Authorizer): Promise<Authorizer> {
    return isDescribed(account) ? account : this.platform.info(account.appId).catch(() => account);
  }
}

const isDescribed = ({ state, userName }: Authorizer): boolean =>
  state !== 'authorized' || userName !== undefined;

const shown = ({ appId, kind = 'official', nickName = '', state }: Authorizer) => ({
  appId,
  kind,
  nickName,
  state,
});
