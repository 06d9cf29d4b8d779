import type { WechatClock } from '../../core/clock.js';
import { WechatCredentialError } from '../../core/credential/credential.errors.js';
import type {
  CredentialRequest,
  FreshCredential,
  WechatCredentialSource,
} from '../../core/credential/credential-source.js';
import { FETCH_DEADLINE_MS } from '../time-limits.js';
import { freshFromFunction } from './fresh.js';
import { inTime } from './in-time.js';

/** A function of the user's in WeChat's place; WeChat is never contacted. */
export class FunctionSource implements WechatCredentialSource {
  readonly name = 'function';

  constructor(
    private readonly call: (request: CredentialRequest) => unknown,
    private readonly clock: WechatClock,
    /** The function's name in errors. */
    private readonly label: string,
  ) {}

  async fetch(request: CredentialRequest): Promise<FreshCredential> {
    const call = (): unknown => this.call(request);
    const given = await inTime(call, this.label, FETCH_DEADLINE_MS, this.clock, request.signal);
    return freshFromFunction(given, this.clock.now(), this.label);
  }
}

/** A source of the user's own, which may not keep to the time that it is given. */
export class CustomSource implements WechatCredentialSource {
  constructor(
    private readonly source: WechatCredentialSource,
    private readonly clock: WechatClock,
  ) {}

  get name(): string {
    return this.source.name;
  }

  fetch(request: CredentialRequest): Promise<FreshCredential> {
    const call = (): Promise<FreshCredential> => this.source.fetch(request);
    return inTime(call, `source "${this.name}"`, FETCH_DEADLINE_MS, this.clock, request.signal);
  }
}

/** Never fetches: what was set is used until it expires, and its absence is an error that says so. */
export class ManualSource implements WechatCredentialSource {
  readonly name = 'manual';

  constructor(
    /** The owner's name in errors: `account "shop"`. */
    private readonly label: string,
    /** How a valid value is set: `setAccessToken({ value, expiresAt })`. */
    private readonly setter: string,
  ) {}

  async fetch({ kind, stale }: CredentialRequest): Promise<FreshCredential> {
    const why = stale === undefined ? 'no valid one has been set' : 'WeChat refused the one that was set';
    throw new WechatCredentialError(
      'WECHAT_CREDENTIAL_MISSING',
      `The source of ${this.label} is manual, so its ${kind} is never fetched, and ${why}. ` +
        `Call ${this.setter} with a valid one, or choose another source.`,
    );
  }
}
