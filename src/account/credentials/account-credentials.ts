import type { WechatClock } from '../../core/clock.js';
import type { AccountConf } from '../conf/account-conf.js';
import { isCredentialInput, unitHint } from '../../core/credential-input.js';
import type { CredentialInput } from '../conf/wechat.options.js';
import { FunctionStore } from '../../store/function-store.js';
import { GuardedStore } from '../../store/guarded-store.js';
import { credentialKey, isCredentialValue } from '../../core/credential-record.js';
import { StoreGuard } from '../../store/store-guard.js';
import type {
  AccessTokenKeeper,
  Credential,
  CredentialKind,
  CredentialRecord,
} from '../../core/credential.js';
import { WechatCredentialError } from '../../core/credential.errors.js';
import { CredentialKeeper } from '../../credential/keeper/keeper.js';
import { CLASSIC_WINDOW, STABLE_WINDOW } from '../../credential/keeper/cached-credential.js';
import type { CredentialsSetup } from '../../credential/credentials.js';
import type { Refresher } from '../../credential/keeper/refresh-scheduler.js';
import type { Renewer } from '../../credential/keeper/renewal.js';
import { sourceFor } from './source-for.js';

/** `get` and `set` of the user's may ask a database, or a server far away: more than what a store of tokens is given. */
const FUNCTION_TIMEOUT_MS = 3000;

/** The credentials of one account. A keeper is made when its credential is first asked for. */
export class AccountCredentials implements AccessTokenKeeper {
  private keepers: Partial<Record<CredentialKind, CredentialKeeper>> = {};

  constructor(
    readonly conf: AccountConf,
    private readonly setup: CredentialsSetup,
    private readonly renewer: Renewer,
    private readonly refresher: Refresher,
  ) {}

  getAccessToken(): Promise<Credential> {
    return (this.keepers.access_token ?? this.keeper('access_token')).get();
  }

  renewAccessToken(stale: string): Promise<Credential> {
    return this.keeper('access_token').renew(stale);
  }

  /** The keeper of one credential. */
  keeper(kind: CredentialKind): CredentialKeeper {
    return (this.keepers[kind] ??= this.makeKeeper(kind));
  }

  /**
   * Keeps a value that was handed in, in place of the current one.
   *
   * @throws WechatCredentialError (`WECHAT_CREDENTIAL_INVALID`) for what is no credential, or expired already.
   */
  put(kind: CredentialKind, input: CredentialInput): Promise<void> {
    const { clock } = this.setup;
    const lifeMs = isCredentialInput(input) ? input.expiresAt * 1000 - clock.now() : 0;
    if (!(lifeMs > 0) || !isCredentialValue(input.value)) {
      throw new WechatCredentialError(
        'WECHAT_CREDENTIAL_INVALID',
        `The ${kind} of account "${this.conf.name}" must be set as { value, expiresAt }: a text with no spaces, ` +
          `and the Unix time in seconds at which it expires, in the future.${unitHint(input)}`,
      );
    }
    const keeper = this.keeper(kind);
    return keeper.replace(recordOf(input, clock, keeper.held?.record.version), lifeMs);
  }

  /** Forgets every credential: the account has another AppID now, or is no longer used. */
  drop(): void {
    for (const keeper of Object.values(this.keepers)) {
      keeper.drop();
      this.refresher.remove(keeper);
    }
    this.keepers = {};
  }

  /** Forgets failures, keeps what is valid: the account has another secret now. */
  forgive(): void {
    for (const keeper of Object.values(this.keepers)) keeper.forgive();
  }

  /** The keepers that are in use, for health and metrics. */
  inUse(): readonly CredentialKeeper[] {
    return Object.values(this.keepers);
  }

  private makeKeeper(kind: CredentialKind): CredentialKeeper {
    const { conf, setup } = this;
    const { clock, events, store } = setup;
    const { get, set, initial } = conf.credentials[kind];
    const own = get ?? set;
    const tokens =
      own === undefined
        ? store.tokens
        : new GuardedStore(
            new FunctionStore({ get, set }, clock),
            new StoreGuard(`${kind} of ${conf.name}`, clock, events, undefined, FUNCTION_TIMEOUT_MS),
            true,
          );
    // With no AppID the account's name stands in; no AppID begins with a colon once it is encoded.
    const key = conf.appId === undefined ? `wechat::${conf.name}:${kind}` : credentialKey(conf.appId, kind);
    return new CredentialKeeper(
      {
        appId: conf.appId ?? conf.name,
        kind,
        key,
        source: sourceFor(conf, kind, setup, this),
        store: tokens,
        window: conf.source === 'stable' && kind === 'access_token' ? STABLE_WINDOW : CLASSIC_WINDOW,
        ...(conf.source === 'central' && { polls: true }),
        ...(initial && { initial: recordOf(initial, clock) }),
      },
      this.renewer,
    );
  }
}

function recordOf(
  { value, expiresAt }: CredentialInput,
  clock: WechatClock,
  previousVersion = 0,
): CredentialRecord {
  const now = clock.now();
  return {
    value,
    expiresAt,
    obtainedAt: Math.floor(now / 1000),
    version: Math.max(Math.floor(now * 1000), previousVersion + 1),
  };
}
