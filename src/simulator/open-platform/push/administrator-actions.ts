import type { Account } from '../../state/account/account.js';
import type { SimulatorState } from '../../state/simulator-state.js';
import type { Authorization } from '../state/authorization.js';
import type { Component } from '../state/component.js';
import type { Components } from '../state/components.js';
import type { EventResult, EventSender } from './event-sender.js';

/** What the redirect says of the code's life, as WeChat's page shows it. The code is good for longer. */
const REDIRECT_SECONDS = '600';

/** How an authorization reaches the platform, and what the account grants. */
export interface AuthorizeOptions {
  /** Default `both`. */
  via?: 'push' | 'redirect' | 'both';
  /** True: the redirect and the push carry different codes. */
  differentCodes?: boolean;
  /** Default: all that the platform asks for. */
  permissionSets?: readonly number[];
  /** False: the answer to the code holds no tokens, as for an account that grants no API. */
  tokens?: boolean;
  /** The pre-authorization code that the push repeats. */
  preAuthCode?: string;
  /** The page that the browser is led back to. Default: the one of the last authorization page. */
  redirectUri?: string;
}

/** A confirmed authorization. */
export interface Authorized {
  /** The code of the redirect; without a redirect, that of the push. */
  authCode: string;
  /** Where the administrator's browser is led. */
  redirectUrl: string;
  /** What came of the push; `undefined` where there is none. */
  pushed: Promise<EventResult> | undefined;
}

/** What administrators do: they authorize a platform and withdraw it, which the platform is told. */
export class AdministratorActions {
  constructor(
    private readonly state: SimulatorState,
    private readonly components: Components,
    private readonly sender: EventSender,
  ) {}

  authorize(component: Component, account: Account, options: AuthorizeOptions = {}): Authorized {
    const { authorization, isNew } = this.components.authorize(component, account, {
      sets: options.permissionSets ?? component.setsFor(account.settings.kind),
      tokens: options.tokens ?? true,
    });
    const { via = 'both', differentCodes = false } = options;
    const authCode = component.authCodes.issue(authorization);
    const pushedCode = differentCodes ? component.authCodes.issue(authorization) : authCode;
    return {
      authCode: via === 'push' ? pushedCode : authCode,
      redirectUrl: this.redirectUrl(component, authCode, options.redirectUri),
      pushed:
        via === 'redirect'
          ? undefined
          : this.sender.push(component, {
              InfoType: isNew ? 'authorized' : 'updateauthorized',
              AuthorizerAppid: account.appId,
              AuthorizationCode: pushedCode,
              AuthorizationCodeExpiredTime: this.state.pushSeconds + component.authCodes.lifeSeconds,
              PreAuthCode: options.preAuthCode ?? component.preAuthCodes.issue(undefined),
            }),
    };
  }

  /** An account withdraws its authorization. @param lost the push does not arrive */
  async unauthorize(
    component: Component,
    authorization: Authorization,
    { lost = false }: { lost?: boolean } = {},
  ): Promise<EventResult> {
    this.components.withdraw(authorization);
    if (lost) return { deliveries: [], outcome: 'failed' };
    return this.sender.push(component, {
      InfoType: 'unauthorized',
      AuthorizerAppid: authorization.appId,
    });
  }

  private redirectUrl(component: Component, authCode: string, given: string | undefined): string {
    const target = new URL(given ?? component.lastVisit?.redirectUri ?? callbackOf(component, this.state));
    target.searchParams.append('auth_code', authCode);
    target.searchParams.append('expires_in', REDIRECT_SECONDS);
    return target.href;
  }
}

/** Where to lead a browser when no authorization page was opened: the path that the sample app has. */
const callbackOf = ({ settings }: Component, { baseUrl }: SimulatorState): string =>
  new URL('/open/callback', settings.eventUrl ?? baseUrl).href;
