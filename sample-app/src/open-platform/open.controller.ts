import {
  Controller,
  ForbiddenException,
  Get,
  Header,
  Inject,
  Query,
  Redirect,
  Req,
  Res,
  UseFilters,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { WechatOpenPlatform, WechatTicketError } from 'nestjs-wechat/open-platform';
import { requireText } from '../routes/bad-input.js';
import { BrowserState } from '../routes/browser-state.js';
import { PublicUrl } from '../routes/public-url.js';
import { OpenErrorFilter } from './open-error.filter.js';
import { STATE_KEY } from './state-key.js';

/** Where the administrator of an account authorizes this platform, and comes back to. */
@Controller('open')
@UseFilters(OpenErrorFilter)
export class OpenController {
  constructor(
    private readonly platform: WechatOpenPlatform,
    private readonly publicUrl: PublicUrl,
    private readonly adapterHost: HttpAdapterHost,
    @Inject(STATE_KEY) private readonly stateKey: string | Buffer,
  ) {}

  /** WeChat wants its page to be opened by a click on a page of this host. */
  @Get()
  @Header('Cache-Control', 'no-store')
  @Header('Content-Type', 'text/html; charset=utf-8')
  async page(@Res({ passthrough: true }) response: unknown) {
    const link = (await this.link(response)).replaceAll('&', '&amp;');
    return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>授权 Authorize</title></head><body>
<h1>第三方平台 ${this.platform.appId}</h1>
<p><a href="${link}">授权给本平台 Authorize this platform</a></p>
<p><a href="/open/authorize">/open/authorize</a></p>
</body></html>`;
  }

  @Get('authorize')
  @Header('Cache-Control', 'no-store')
  @Redirect()
  async authorize(@Res({ passthrough: true }) response: unknown) {
    return { statusCode: 302, url: await this.link(response) };
  }

  @Get('callback')
  @Header('Cache-Control', 'no-store')
  async callback(
    @Query('auth_code') authCode: unknown,
    @Query('state') state: unknown,
    @Req() request: { headers: { cookie?: string } },
  ) {
    if (!this.states.take(state, request.headers.cookie)) {
      throw new ForbiddenException({
        error: {
          code: 'UNKNOWN_STATE',
          errmsg: 'This browser was not given that state here: start at /open.',
        },
      });
    }
    const { appId, nickName } = await this.platform.exchange(requireText(authCode, 'auth_code'));
    return { appId, nickName: nickName ?? (await this.platform.info(appId)).nickName };
  }

  /** A link with a pre_auth_code and a state of its own; the state's cookie goes along with the answer. */
  private async link(response: unknown): Promise<string> {
    const { ready } = await this.platform.status();
    if (!ready) throw new WechatTicketError(this.platform.appId);
    const { state, cookie } = this.states.issue();
    const redirectUri = `${this.publicUrl.origin}/open/callback?state=${state}`;
    const url = await this.platform.authorizationUrl({ redirectUri });
    this.adapterHost.httpAdapter.setHeader(response, 'Set-Cookie', cookie);
    return url;
  }

  private kept: BrowserState | undefined;

  /** Made when it is first needed: only then it is known where the app listens. */
  private get states(): BrowserState {
    this.kept ??= new BrowserState({
      key: this.stateKey,
      cookie: 'wechat_open_state',
      path: '/open',
      secure: this.publicUrl.origin.startsWith('https:'),
      // The same code is exchanged once, however often the page is loaded again.
      reusable: true,
    });
    return this.kept;
  }
}
