/** A value fresh from its source. */
export interface FreshCredential {
  value: string;
  /** Remaining life in seconds. */
  expiresIn: number;
}

/** What a source is asked for. */
export interface CredentialRequest {
  /** The name of the credential's kind: `access_token`, `jsapi_ticket`... */
  kind: string;
  /** The value that was refused, when the request is made because of a refusal. */
  stale?: string;
  /** Replace the value even though it was not refused: it leaked. Few sources can. */
  force?: boolean;
  /** No caller waits for it: a source that can fetch many credentials at once may gather them for a moment. */
  unhurried?: boolean;
  signal?: AbortSignal;
  /** Milliseconds that the source may take; it ends by itself in that time. */
  timeoutMs?: number;
}

/**
 * Where fresh credentials of one owner come from: WeChat, a central token server, the user's function.
 *
 * A product makes its sources with what they need: its other credentials (one may be fetched with another) and its
 * records. A source writes a record before it returns, so that no value newer than the record is ever in use.
 */
export interface WechatCredentialSource {
  /** `stable`, `classic`, `central`, `manual`, `function`, or a product's own name. */
  readonly name: string;
  fetch(request: CredentialRequest): Promise<FreshCredential>;
  /** Where the source limits forced requests: waits until one more is allowed, or throws why it is not. */
  untilForceAllowed?(): Promise<void>;
}

/**
 * Thrown by a source that could not have the credential that it fetches with. The other credential's keeper remembers
 * why, and for how long: a ticket that remembered it too would go on failing after the token is back.
 */
export class DependencyFailure {
  constructor(
    /** What the callers get. */
    readonly error: unknown,
    /** `local` where no request was made for this credential itself. */
    readonly kind: 'local' | 'transient',
  ) {}
}
