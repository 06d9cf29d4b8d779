import { Logger } from '@nestjs/common';
import {
  AuthorizerAppId,
  OnAuthorizationUpdated,
  OnAuthorized,
  OnUnauthorized,
  WechatOpenPlatformController,
} from 'nestjs-wechat/open-platform';

/** The authorization-event URL (授权事件接收URL). The library has stored what came before a handler is told of it. */
@WechatOpenPlatformController('wechat/open')
export class AuthorizationsController {
  private readonly logger = new Logger('Authorizations');

  @OnAuthorized()
  authorized(@AuthorizerAppId() appId: string) {
    this.logger.log(`${appId} authorized this platform.`);
  }

  @OnAuthorizationUpdated()
  updated(@AuthorizerAppId() appId: string) {
    this.logger.log(`${appId} changed what it grants.`);
  }

  @OnUnauthorized()
  unauthorized(@AuthorizerAppId() appId: string) {
    this.logger.log(`${appId} has withdrawn its authorization.`);
  }
}
