import { randomBytes } from 'node:crypto';
import { Controller, ForbiddenException, Get, Query, Redirect, Req } from '@nestjs/common';
import { WechatService } from 'nestjs-wechat';
import { requireText } from './bad-input.js';

const STATE_LIFE_MS = 10 * 60_000;
const MOST_STATES = 10_000;

/** Web authorisation: to WeChat's page and back, with a state that only we can have issued. */
@Controller('oauth')
export class OAuthController {
  /** When each issued state was issued, oldest first. */
  private readonly states = new Map<string, number>();

  constructor(private readonly wechat: WechatService) {}

  @Get('login')
  @Redirect()
  login(@Req() request: { protocol: string; headers: { host?: string } }) {
    const state = this.issueState();
    const redirectUri = `${request.protocol}://${request.headers.host ?? 'localhost'}/oauth/callback`;
    return {
      statusCode: 302,
      url: this.wechat.oauth.authorizeUrl({ redirectUri, scope: 'snsapi_userinfo', state }),
    };
  }

  @Get('callback')
  async callback(@Query('code') code: unknown, @Query('state') state: unknown) {
    if (typeof state !== 'string' || !this.takeState(state)) {
      throw new ForbiddenException({
        error: { code: 'UNKNOWN_STATE', errmsg: 'This state was not issued here: start at /oauth/login.' },
      });
    }
    const session = await this.wechat.oauth.exchangeCode(requireText(code, 'code'));
    const user = await this.wechat.oauth.userInfo(session.access_token, session.openid);
    return { openid: user.openid, nickname: user.nickname };
  }

  private issueState(): string {
    const state = randomBytes(16).toString('hex');
    if (this.states.size >= MOST_STATES) this.states.delete(this.states.keys().next().value!);
    this.states.set(state, Date.now());
    return state;
  }

  /** A state is good once and for ten minutes. */
  private takeState(state: string): boolean {
    const issuedAt = this.states.get(state);
    this.states.delete(state);
    return issuedAt !== undefined && Date.now() - issuedAt < STATE_LIFE_MS;
  }
}
