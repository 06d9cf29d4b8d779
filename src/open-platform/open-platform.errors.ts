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

/**
 * Why an authorization code brings nothing. `void`: WeChat does not take it (61009). `expired`: it is too old (61010).
 * `withdrawn`: its account has withdrawn meanwhile (61003). `unsettled`: another process has it, and has not told the
 * outcome in time.
 */
export type AuthorizationCodeFault = 'void' | 'expired' | 'withdrawn' | 'unsettled';

const FAULTS: Record<AuthorizationCodeFault, string> = {
  void:
    'WeChat does not take this authorization code: it is wrong, was used, or was ended by another code of the same ' +
    'authorization. WeChat sends such a code by push too: where the push was faster, the account is recorded already, ' +
    'and list() or @OnAuthorized shows it. If it is not there, send a new link of authorizationUrl().',
  expired:
    'This authorization code is too old: it has to be exchanged soon after the redirect. If the push has not brought ' +
    'the account either (see list()), send a new link of authorizationUrl().',
  withdrawn:
    'The account has withdrawn its authorization before this code was exchanged. Its administrator has to authorize ' +
    'again: send a new link of authorizationUrl().',
  unsettled:
    'Another process has this authorization code, and it is not known yet what it got. Call exchange() again in a ' +
    'moment: the outcome is recorded, and no code is exchanged twice.',
};

/** An authorization code brings no authorization. {@link reason} says why, and the message what to do. */
export class WechatAuthorizationCodeError extends WechatError {
  readonly code = 'WECHAT_OPEN_CODE';

  constructor(
    readonly reason: AuthorizationCodeFault,
    options?: { cause?: unknown },
  ) {
    super(FAULTS[reason], options);
  }
}
