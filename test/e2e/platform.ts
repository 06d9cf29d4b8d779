import { randomBytes } from 'node:crypto';
import { Controller, Get, Logger, Module, Query, Redirect } from '@nestjs/common';
import { Content, OnText, WechatController, WechatModule } from 'nestjs-wechat';
import {
  AuthorizerAppId,
  OnAuthorized,
  OnUnauthorized,
  WechatOpenPlatform,
  WechatOpenPlatformController,
  WechatOpenPlatformModule,
} from 'nestjs-wechat/open-platform';

/** The pages on which administrators of accounts authorize the platform. */
@Controller('authorize')
export class AuthorizeController {
  private readonly states = new Set<string>(); // in the user's session in a real application

  constructor(private readonly platform: WechatOpenPlatform) {}

  @Get()
  @Redirect()
  async start() {
    const state = randomBytes(16).toString('hex');
    this.states.add(state);
    const redirectUri = `https://platform.example.com/authorize/done?state=${state}`;
    return { url: await this.platform.authorizationUrl({ redirectUri }) };
  }

  @Get('done')
  async done(@Query('auth_code') authCode: string, @Query('state') state: string) {
    if (!this.states.delete(state)) return 'Please begin again.';
    const { appId, nickName } = await this.platform.exchange(authCode);
    const account = await this.platform.account(appId); // an ordinary WechatService
    await account.menu.create([{ type: 'click', name: 'Help', key: 'HELP' }]);
    return `${nickName ?? appId} is linked.`;
  }
}

/** Authorization events. The library has stored everything before these run. */
@WechatOpenPlatformController('wechat/open')
export class Authorizations {
  private readonly logger = new Logger(Authorizations.name);

  @OnAuthorized()
  linked(@AuthorizerAppId() appId: string) {
    this.logger.log(`${appId} has authorized this platform`);
  }

  @OnUnauthorized()
  unlinked(@AuthorizerAppId() appId: string) {
    this.logger.log(`${appId} has withdrawn`);
  }
}

/** Messages of every account that authorized the platform. */
@WechatController('wechat/open/:appId', { platform: true })
export class TenantBot {
  @OnText()
  echo(@Content() text: string) {
    return `You said: ${text}`;
  }
}

@Module({
  imports: [WechatModule.forRoot(), WechatOpenPlatformModule.forRoot()], // WECHAT_OPEN_* from the environment
  controllers: [AuthorizeController, Authorizations, TenantBot],
})
export class PlatformModule {}
