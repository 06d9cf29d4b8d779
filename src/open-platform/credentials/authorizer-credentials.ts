import {
  AccountCredentials,
  type AccountCredentialsParts,
} from '../../account/credentials/account-credentials.js';
import { CLASSIC_WINDOW } from '../../account/credentials/renewal-overlap.js';
import { TicketSource } from '../../account/credentials/ticket-source.js';
import type { AccountConf } from '../../account/conf/account-conf.js';
import type { AccountCredentialKind } from '../../account/conf/account-credential-kind.js';
import type { WechatCredentialSource } from '../../core/credential/credential-source.js';
import type { Credential } from '../../core/credential/credential.js';
import type { MaybePromise } from '../../core/maybe-promise.js';
import type { Owner } from '../../core/owner.js';
import type { CredentialDefinition } from '../../credential/owner-credentials.js';
import { componentFailures } from './component-failures.js';

/**
 * An account that was not used for this long is not renewed ahead: of ten thousand accounts most are idle, and one that
 * is used again is renewed then.
 */
const IDLE_MS = 3600_000;

/** What the credentials of an authorizer are made with, beside what those of any account are. */
interface AuthorizerCredentialsParts extends AccountCredentialsParts {
  readonly owner: Owner;
  /** Where the access token comes from; a central token server serves the tickets too. */
  readonly source: WechatCredentialSource;
  /**
   * Asked before every token is handed out. A promise where the account was not authorized when it was last looked at.
   *
   * @throws where the account is not authorized
   */
  readonly checkAuthorized: () => MaybePromise<void>;
}

/** The credentials of an account that authorized a platform: its access token, and tickets for its pages. */
export class AuthorizerCredentials extends AccountCredentials {
  private readonly own: AuthorizerCredentialsParts;

  constructor(conf: AccountConf, parts: AuthorizerCredentialsParts) {
    super(conf, parts);
    this.own = parts;
  }

  override get label(): string {
    return `authorizer "${this.conf.name}"`;
  }

  override owner(): Owner {
    return this.own.owner;
  }

  override async getAccessToken(): Promise<Credential> {
    const checking = this.own.checkAuthorized();
    if (checking instanceof Promise) await checking;
    return super.getAccessToken();
  }

  override define(kind: string): CredentialDefinition | undefined {
    const { http, source } = this.own;
    const isToken = kind === 'access_token';
    if (!isToken && kind !== 'jsapi_ticket' && kind !== 'wx_card_ticket') return undefined;
    const isCentral = source.name === 'central';
    const reader = () => this.kept.reader('access_token');
    return {
      kind: {
        name: kind satisfies AccountCredentialKind,
        source: isToken || isCentral ? source : new TicketSource(source.name, http, this.conf, reader()),
        window: CLASSIC_WINDOW,
        failures: componentFailures,
        idleMs: IDLE_MS,
        conflictAdvice:
          'Let all programs of this platform use one store, or one central token server. If the account is also used ' +
          'with its own secret elsewhere, that is another token and does no harm.',
        ...(isCentral && { managedElsewhere: true }),
      },
    };
  }
}
