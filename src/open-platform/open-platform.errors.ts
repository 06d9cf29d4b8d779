import { WechatError } from '../core/wechat.errors.js';

/** No `component_verify_ticket` has come yet, or none that is still good, so the platform can call nothing. */
export class WechatTicketError extends WechatError {
  readonly code = 'WECHAT_OPEN_TICKET';

  /** @param componentAppId the platform that waits */
  constructor(readonly componentAppId: string) {
    super(
      `Waiting for component_verify_ticket: WeChat has sent none to component ${componentAppId} yet. It sends one ` +
        'every 10 minutes to the authorization-event URL. Check that this URL is set in the console and reaches ' +
        'this application. startTicket() asks WeChat to send tickets again.',
    );
  }
}

/** An account is no longer authorized, and only its administrator can change that: it has to authorize again. */
export class WechatUnauthorizedError extends WechatError {
  readonly code = 'WECHAT_OPEN_UNAUTHORIZED';

  constructor(
    readonly componentAppId: string,
    /** The account that withdrew, or whose refresh token is lost for good. */
    readonly appId: string,
    options?: { cause?: unknown },
  ) {
    super(
      `The account ${appId} is not authorized for component ${componentAppId} any more. Its administrator has to ` +
        'authorize again: send them a link of authorizationUrl().',
      options,
    );
  }
}

/** Nothing is known of an account: it has never authorized this platform, or its record was deleted. */
export class WechatUnknownAuthorizerError extends WechatError {
  readonly code = 'WECHAT_OPEN_UNKNOWN_AUTHORIZER';

  constructor(
    readonly componentAppId: string,
    readonly appId: string,
  ) {
    super(
      `The account ${appId} has not authorized component ${componentAppId}, as far as is known here. If WeChat has ` +
        'the authorization and only the record is missing, importAuthorizers() brings it back.',
    );
  }
}

/** An authorization code is wrong, has expired, or was used by another program. */
export class WechatAuthorizationCodeError extends WechatError {
  readonly code = 'WECHAT_OPEN_CODE';

  constructor(options?: { cause?: unknown }) {
    super(
      'WeChat does not take this authorization code: it is wrong, has expired, or was used by a program that does not ' +
        'share the records of this one. Start the authorization again with a new link.',
      options,
    );
  }
}
