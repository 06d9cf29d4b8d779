import { randomBytes } from 'node:crypto';
import { Controller, ForbiddenException, Get, Header, Query, Redirect, Req, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { WechatService } from 'nestjs-wechat';
import { requireText } from './bad-input.js';
import { BrowserState } from './browser-state.js';
import { PublicUrl } from './public-url.js';

/** Web login (网页授权): to WeChat's page and back, in the same browser. */
@Controller('oauth')
export class OAuthController {
  constructor(
    private readonly wechat: WechatService,
    private readonly publicUrl: PublicUrl,
    private readonly adapterHost: HttpAdapterHost,
  ) {}

  @Get('login')
  @Header('Cache-Control', 'no-store')
  @Redirect()
  login(@Res({ passthrough: true }) response: unknown) {
    const { state, cookie } = this.states.issue();
    this.setCookie(response, cookie);
    const redirectUri = `${this.publicUrl.origin}/oauth/callback`;
    return {
      statusCode: 302,
      url: this.wechat.oauth.authorizeUrl({ redirectUri, scope: 'snsapi_userinfo', state }),
    };
  }

  @Get('callback')
  async callback(
    @Query('code') code: unknown,
    @Query('state') state: unknown,
    @Req() request: { headers: { cookie?: string } },
    @Res({ passthrough: true }) response: unknown,
  ) {
    if (!this.states.take(state, request.headers.cookie)) {
      throw new ForbiddenException({
        error: {
          code: 'UNKNOWN_STATE',
          errmsg: 'This browser was not given that state here: start at /oauth/login.',
        },
      });
    }
    this.setCookie(response, this.states.forget());
    const session = await this.wechat.oauth.exchangeCode(requireText(code, 'code'));
    const user = await this.wechat.oauth.userInfo(session.access_token, session.openid);
    return { openid: user.openid, nickname: user.nickname };
  }

  private kept: BrowserState | undefined;

  /** Made at the first login: only then it is known where the app listens. */
  private get states(): BrowserState {
    const { conf } = this.wechat;
    // Every process of the app knows the AppSecret; without one, a state holds on the process that issued it.
    this.kept ??= new BrowserState({
      key: conf.hasSecret ? conf.appSecret : randomBytes(32),
      cookie: 'wechat_oauth_state',
      path: '/oauth',
      secure: this.publicUrl.origin.startsWith('https:'),
    });
    return this.kept;
  }

  private setCookie(response: unknown, cookie: string): void {
    this.adapterHost.httpAdapter.setHeader(response, 'Set-Cookie', cookie);
  }
}
