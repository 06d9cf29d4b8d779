// A platform for many accounts (第三方平台): each tenant links an Official Account, and sets its own answers.
import { randomBytes } from 'node:crypto';
import {
  BadRequestException,
  Body,
  Controller,
  Get,
  Injectable,
  Logger,
  Module,
  Param,
  Put,
  Query,
  Redirect,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Content, OnText, WechatController, WechatModule } from 'nestjs-wechat';
import {
  AuthorizerAppId,
  OnAuthorized,
  OnUnauthorized,
  WechatOpenPlatform,
  WechatOpenPlatformController,
  WechatOpenPlatformModule,
} from 'nestjs-wechat/open-platform';

/** What each tenant has set: a table of your database. The AppID of the account is the key. */
@Injectable()
class Tenants {
  private readonly answers = new Map<string, Map<string, string>>();

  set(appId: string, keyword: string, answer: string): void {
    const own = this.answers.get(appId) ?? new Map<string, string>();
    this.answers.set(appId, own.set(keyword, answer));
  }

  answer(appId: string, text: string): string | undefined {
    return this.answers.get(appId)?.get(text);
  }

  forget(appId: string): void {
    this.answers.delete(appId);
  }
}

/** The pages of your tenants. A real platform has them behind its login, and keeps `state` in the session. */
@Controller('accounts')
class AccountsController {
  private readonly states = new Set<string>();

  constructor(
    private readonly platform: WechatOpenPlatform,
    private readonly tenants: Tenants,
  ) {}

  @Get()
  async list() {
    const accounts = await this.platform.list();
    return accounts.map(({ appId, nickName, state }) => ({ appId, nickName, state }));
  }

  @Get('link')
  @Redirect()
  async link() {
    const state = randomBytes(16).toString('hex');
    this.states.add(state);
    const redirectUri = `${process.env['PUBLIC_URL']}/accounts/linked?state=${state}`;
    return { url: await this.platform.authorizationUrl({ redirectUri }) };
  }

  @Get('linked')
  async linked(@Query('auth_code') authCode: string, @Query('state') state: string) {
    if (!this.states.delete(state)) return 'Please begin again.';
    const { appId } = await this.platform.exchange(authCode);
    const account = await this.platform.account(appId); // an ordinary WechatService, with the token of this account
    await account.menu.create([{ type: 'click', name: 'Help', key: 'HELP' }]);
    return `${appId} is linked.`;
  }

  @Put(':appId/answers/:keyword')
  answer(
    @Param('appId') appId: string,
    @Param('keyword') keyword: string,
    @Body('answer') answer: unknown,
  ): { ok: true } {
    if (typeof answer !== 'string') throw new BadRequestException('answer is missing.');
    this.tenants.set(appId, keyword, answer);
    return { ok: true };
  }
}

/** What WeChat tells the platform. Tickets, tokens and authorizations are stored before these run. */
@WechatOpenPlatformController('wechat/open')
class PlatformEvents {
  private readonly logger = new Logger(PlatformEvents.name);

  constructor(private readonly tenants: Tenants) {}

  @OnAuthorized()
  linked(@AuthorizerAppId() appId: string) {
    this.logger.log(`${appId} has linked its account.`);
  }

  @OnUnauthorized()
  unlinked(@AuthorizerAppId() appId: string) {
    this.tenants.forget(appId);
  }
}

/** The messages of all accounts. A message is accepted only if it is addressed to the account in the path. */
@WechatController('wechat/open/:appId', { platform: true })
class TenantBot {
  constructor(private readonly tenants: Tenants) {}

  @OnText()
  answer(@Param('appId') appId: string, @Content() text: string) {
    return this.tenants.answer(appId, text) ?? 'I have no answer to that.';
  }
}

@Module({
  imports: [WechatModule.forRoot(), WechatOpenPlatformModule.forRoot()], // WECHAT_OPEN_* from the environment
  controllers: [AccountsController, PlatformEvents, TenantBot],
  providers: [Tenants],
})
class AppModule {}

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  app.enableShutdownHooks();
  await app.listen(process.env['PORT'] ?? 3000);
}
void bootstrap();
