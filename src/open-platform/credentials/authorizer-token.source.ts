import type { WechatClock } from '../../core/clock.js';
import {
  type CredentialRequest,
  DependencyFailure,
  type FreshCredential,
  type WechatCredentialSource,
} from '../../core/credential/credential-source.js';
import { WechatCredentialError } from '../../core/credential/credential.errors.js';
import { WechatApiError } from '../../http/http.errors.js';
import type { ComponentApi } from '../call/component-api.js';
import {
  COMPONENT_TOKEN_PATH,
  isBadRefreshToken,
  isDeadToken,
  isWithdrawn,
  stopsPlatform,
} from '../call/component-codes.js';
import {
  WechatTicketError,
  WechatUnauthorizedError,
  WechatUnknownAuthorizerError,
} from '../open-platform.errors.js';
import type { AuthorizerRecord } from '../records/authorizer-record.js';
import type { AuthorizerRecords } from '../records/authorizer-records.js';
import type { AuthorizerList } from './authorizer-list.js';

/** A refresh token is replaced at most this often during one renewal. */
const TRIES = 3;

/** What the sources of all authorizers of a platform work with. */
interface AuthorizerTokenParts {
  readonly componentAppId: string;
  readonly api: ComponentApi;
  readonly records: AuthorizerRecords;
  readonly list: AuthorizerList;
  readonly clock: WechatClock;
  /** Told when an account turns out not to be authorized any more. */
  readonly onLost: (appId: string, reason: string) => void;
}

/** A record whose refresh token can be used. */
type UsableRecord = AuthorizerRecord & { readonly refreshToken: string };

/**
 * `POST /cgi-bin/component/api_authorizer_token`: an account's access token for its refresh token, which is a record,
 * and the component's token. What comes back as the next refresh token is recorded before the access token is used.
 *
 * A refresh token that WeChat refuses is looked for before it is given up: in the record, which another process may
 * have written, then in WeChat's own list. Only then the account has to authorize again.
 */
export class AuthorizerTokenSource implements WechatCredentialSource {
  readonly name = 'authorizer';

  constructor(
    private readonly appId: string,
    private readonly parts: AuthorizerTokenParts,
  ) {}

  async fetch(request: CredentialRequest): Promise<FreshCredential> {
    const record = this.parts.records.tokenOf(this.appId);
    return record.renew(request, () => this.refresh(request));
  }

  private async refresh({ timeoutMs, signal }: CredentialRequest): Promise<FreshCredential> {
    const limits = { ...(timeoutMs !== undefined && { timeoutMs }), ...(signal && { signal }) };
    let record = await this.usable();
    for (let tries = 1; ; tries++) {
      const refusedAfter = this.parts.clock.monotonic();
      try {
        const fresh = await this.parts.api.authorizerToken(this.appId, record.refreshToken, limits);
        const kept = await this.keep(record.refreshToken, fresh.refreshToken);
        if (kept === 'kept') return { value: fresh.value, expiresIn: fresh.expiresIn };
        // The account authorized again in the meantime: this token is of the old authorization.
        record = kept;
      } catch (error) {
        record = await this.another(record, error, refusedAfter);
      }
      if (tries === TRIES) throw new WechatCredentialError('WECHAT_CREDENTIAL_COOL_DOWN', CHANGING);
    }
  }

  /** Records the refresh token that came back, unless the record has another authorization by now. */
  private async keep(used: string, fresh: string | undefined): Promise<'kept' | UsableRecord> {
    const { records } = this.parts;
    const kept = await records.update(this.appId, (known) =>
      known?.refreshToken === used && fresh !== undefined ? { ...known, refreshToken: fresh } : undefined,
    );
    if (kept === undefined) throw this.unknown();
    const isOurs = kept.refreshToken === used || kept.refreshToken === fresh;
    return isOurs || !hasToken(kept) ? 'kept' : kept;
  }

  /** The record with a refresh token. @throws where there is none, or the account is not authorized. */
  private async usable(): Promise<UsableRecord> {
    const record = await this.parts.records.get(this.appId);
    if (record?.state === 'unauthorized') throw this.unauthorized();
    if (record && hasToken(record)) return record;
    const { clock } = this.parts;
    const listed = await this.fromList(clock.monotonic() - RECENT_MS);
    if (listed) return listed;
    throw record ? this.unauthorized() : this.unknown();
  }

  /** Another refresh token than the refused one. @throws where there is none, or the refusal had another reason. */
  private async another(used: UsableRecord, error: unknown, refusedAfter: number): Promise<UsableRecord> {
    if (isOfComponent(error)) throw new DependencyFailure(error, 'local');
    if (!isWithdrawn(error) && !isBadRefreshToken(error)) throw error;
    const record = await this.parts.records.get(this.appId);
    if (record === undefined) throw this.unknown();
    if (record.state === 'unauthorized') throw this.unauthorized(error);
    if (hasToken(record) && record.refreshToken !== used.refreshToken) return record;
    if (isBadRefreshToken(error)) {
      const listed = await this.fromList(refusedAfter, used.refreshToken);
      if (listed) return listed;
      // The list was asked for a moment before: it proves nothing, and may be asked for again in a minute.
      if (listed === undefined) throw error;
    }
    await this.giveUp(used, error);
    throw this.unauthorized(error);
  }

  /**
   * Takes the refresh token out of WeChat's list into the record.
   *
   * @returns null where the list has no other one, undefined where it could not be asked
   */
  private async fromList(notBefore: number, refused?: string): Promise<UsableRecord | null | undefined> {
    const { list, records, clock } = this.parts;
    const entries = await list.since(notBefore);
    if (entries === undefined) return undefined;
    const entry = entries.get(this.appId);
    if (entry?.refreshToken === undefined || entry.refreshToken === refused) return null;
    const { refreshToken, authorizedAt } = entry;
    const kept = await records.update(this.appId, (known) => {
      if (known === undefined) {
        return {
          appId: this.appId,
          state: 'authorized',
          permissions: [],
          authorizedAt: authorizedAt || Math.floor(clock.now() / 1000),
          authorizedBy: 'list',
          refreshToken,
        };
      }
      // Another process may have written a newer one than the list has.
      return known.refreshToken === refused ? { ...known, refreshToken } : undefined;
    });
    return kept && hasToken(kept) ? kept : null;
  }

  private async giveUp(used: UsableRecord, error: WechatApiError): Promise<void> {
    const { records, clock, onLost } = this.parts;
    const unauthorizedAt = Math.floor(clock.now() / 1000);
    let isLost = false;
    await records.update(this.appId, (known) => {
      isLost = known?.state === 'authorized' && known.refreshToken === used.refreshToken;
      return isLost ? { ...known!, state: 'unauthorized', unauthorizedAt } : undefined;
    });
    if (isLost) onLost(this.appId, String(error.errcode));
  }

  private unauthorized(cause?: unknown): WechatUnauthorizedError {
    return new WechatUnauthorizedError(this.parts.componentAppId, this.appId, { cause });
  }

  private unknown(): WechatUnknownAuthorizerError {
    return new WechatUnknownAuthorizerError(this.parts.componentAppId, this.appId);
  }
}

const RECENT_MS = 60_000;
const CHANGING = 'The refresh token of this account changed several times during one renewal; try again.';

const hasToken = (record: AuthorizerRecord): record is UsableRecord => record.refreshToken !== undefined;

/** Whether it is the component that failed, whose keeper remembers why and for how long. */
function isOfComponent(error: unknown): boolean {
  if (error instanceof WechatTicketError || error instanceof WechatCredentialError) return true;
  if (stopsPlatform(error)) return true;
  return (
    error instanceof WechatApiError && (error.path === COMPONENT_TOKEN_PATH || isDeadToken(error.errcode))
  );
}
