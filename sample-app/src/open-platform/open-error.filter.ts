import { Catch, type ArgumentsHost } from '@nestjs/common';
import { WechatApiError, WechatError } from 'nestjs-wechat';
import {
  WechatAuthorizationCodeError,
  WechatTicketError,
  WechatUnauthorizedError,
  WechatUnknownAuthorizerError,
} from 'nestjs-wechat/open-platform';
import { ErrorFilter } from '../routes/error.filter.js';

/** Which errors have a status of their own here. */
const STATUS = [
  [WechatTicketError, 503],
  [WechatUnauthorizedError, 403],
  [WechatUnknownAuthorizerError, 404],
  [WechatAuthorizationCodeError, 502],
] as const;
/** 授权已取消: WeChat says that the account has withdrawn before its push has come. */
const WITHDRAWN = 61003;

/**
 * Errors of a platform as the app's other errors, with a status of its own for: no ticket yet (503), an account that
 * has withdrawn (403), an unknown one (404).
 */
@Catch()
export class OpenErrorFilter extends ErrorFilter {
  override catch(error: unknown, host: ArgumentsHost): void {
    const status = statusOf(error);
    // oxlint-disable-next-line promise/valid-params -- a filter's catch, not a promise's
    if (status === undefined) return super.catch(error, host);
    const { code, message: errmsg, cause } = error as WechatError;
    const refused = [error, cause].find((one) => one instanceof WechatApiError);
    const body = { error: { code, ...(refused && { errcode: refused.errcode }), errmsg } };
    const { httpAdapter } = this.httpAdapterHost!;
    httpAdapter.reply(host.switchToHttp().getResponse(), body, status);
  }
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof WechatApiError && error.errcode === WITHDRAWN) return 403;
  return STATUS.find(([type]) => error instanceof type)?.[1];
}
