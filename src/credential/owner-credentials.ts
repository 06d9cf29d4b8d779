import type { WechatClock } from '../core/clock.js';
import { type CredentialInput, isCredentialInput, unitHint } from '../core/credential/credential-input.js';
import type { Credential, CredentialReader, CredentialRecord } from '../core/credential/credential.js';
import type { CredentialKind } from '../core/credential/credential-kind.js';
import { credentialKey, isCredentialValue } from '../core/credential/credential-record.js';
import { WechatCredentialError } from '../core/credential/credential.errors.js';
import type { Owner } from '../core/owner.js';
import type { GuardedStore } from '../store/guarded-store.js';
import { CredentialKeeper } from './keeper/keeper.js';
import type { KeeperEngine, KeptCredential } from './keeper/kept-credential.js';

/** One credential of an owner, as its product defines it. */
export interface CredentialDefinition {
  readonly kind: CredentialKind;
  /** A value that is known from the start, used when the store has none. */
  readonly initial?: CredentialInput | undefined;
  /** A store for this credential alone, instead of the application's. */
  readonly store?: GuardedStore | undefined;
  /** The key in the store, where it is not made of owner and kind. */
  readonly key?: string;
}

/** The credentials of one owner, as its product defines them. */
export interface CredentialSet {
  /** The owner's name in errors: `account "shop"`. */
  readonly label: string;
  /** The owner now; it may have other ids after {@link OwnerCredentials.drop}. */
  owner(): Owner;
  /** The definition of a kind; undefined where this owner has no such credential. Asked once for each kind. */
  define(kind: string, credentials: OwnerCredentials): CredentialDefinition | undefined;
}

/** What credentials of all owners are kept with. */
export interface KeepingParts {
  readonly clock: WechatClock;
  readonly store: GuardedStore;
  readonly engine: KeeperEngine;
  /** Ends the schedule of a credential that is no longer used. */
  readonly unschedule: (kept: KeptCredential) => void;
}

/**
 * The credentials of one owner, by the name of their kind. A keeper is made when its credential is first asked for.
 */
export class OwnerCredentials {
  // A list: an owner has few credentials, and there may be ten thousand owners.
  private keepers: readonly CredentialKeeper[] = [];

  constructor(
    private readonly set: CredentialSet,
    private readonly parts: KeepingParts,
  ) {}

  get owner(): Owner {
    return this.set.owner();
  }

  /**
   * The keeper of one credential.
   *
   * @throws WechatCredentialError (`WECHAT_CREDENTIAL_CONFIG`) where the owner has no such kind.
   */
  keeper(kind: string): CredentialKeeper {
    const keeper = this.find(kind);
    if (keeper) return keeper;
    throw new WechatCredentialError('WECHAT_CREDENTIAL_CONFIG', `${capital(this.set.label)} has no ${kind}.`);
  }

  /** The keeper of one credential; undefined where the owner has no such kind. */
  find(kind: string): CredentialKeeper | undefined {
    const known = this.made(kind);
    if (known) return known;
    const definition = this.set.define(kind, this);
    if (definition === undefined) return undefined;
    const keeper = this.makeKeeper(definition);
    this.keepers = [...this.keepers, keeper];
    return keeper;
  }

  /** One credential for reading: for sources that fetch with another credential. */
  reader(kind: string): CredentialReader {
    return {
      get: () => this.keeper(kind).get(),
      renew: (stale) => this.keeper(kind).renew(stale),
    };
  }

  get(kind: string): Promise<Credential> {
    return (this.made(kind) ?? this.keeper(kind)).get();
  }

  renew(kind: string, stale: string): Promise<Credential> {
    return this.keeper(kind).renew(stale);
  }

  /**
   * Keeps a value that was handed in, instead of the current one.
   *
   * @throws WechatCredentialError (`WECHAT_CREDENTIAL_INVALID`) for what is not a credential, or expired already.
   */
  put(kind: string, input: CredentialInput): Promise<void> {
    const { clock } = this.parts;
    const keeper = this.keeper(kind);
    const { isValue = isCredentialValue } = keeper.setup.kind;
    const lifeMs = isCredentialInput(input) ? input.expiresAt * 1000 - clock.now() : 0;
    if (!(lifeMs > 0) || !isValue(input.value)) {
      throw new WechatCredentialError(
        'WECHAT_CREDENTIAL_INVALID',
        `The ${kind} of ${this.set.label} must be set as { value, expiresAt }: a text with no spaces, ` +
          `and the Unix time in seconds at which it expires, in the future.${unitHint(input)}`,
      );
    }
    return keeper.replace(recordOf(input, clock, keeper.state.cached?.record.version), lifeMs);
  }

  /** Forgets every credential: the owner has other ids now, or is no longer used. */
  drop(): void {
    for (const keeper of this.keepers) {
      keeper.drop();
      this.parts.unschedule(keeper);
    }
    this.keepers = [];
  }

  /** Forgets failures and keeps what is valid: the owner has another secret now. */
  resetFailures(): void {
    for (const keeper of this.keepers) keeper.resetFailures();
  }

  /** The keepers that are in use, for health and metrics. */
  inUse(): readonly CredentialKeeper[] {
    return this.keepers;
  }

  private made(kind: string): CredentialKeeper | undefined {
    for (const keeper of this.keepers) if (keeper.setup.kind.name === kind) return keeper;
    return undefined;
  }

  private makeKeeper({ kind, initial, store, key }: CredentialDefinition): CredentialKeeper {
    const { clock, engine } = this.parts;
    const { owner } = this;
    return new CredentialKeeper(
      {
        owner,
        kind,
        key: key ?? credentialKey(owner, kind.name),
        store: store ?? this.parts.store,
        ...(initial && { initial: recordOf(initial, clock) }),
      },
      engine,
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

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
