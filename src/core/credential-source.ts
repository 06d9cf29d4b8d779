import type { CredentialKind } from './credential.js';

/** A value fresh from its source. */
export interface FreshCredential {
  value: string;
  /** Remaining life in seconds. */
  expiresIn: number;
}

/** What a source is asked for. */
export interface CredentialRequest {
  kind: CredentialKind;
  /** The value that WeChat refused, when the request is made because of a refusal. */
  stale?: string;
  /** Replace the value even though nobody refused it: it leaked. Only `stable` can. */
  force?: boolean;
  signal?: AbortSignal;
  /** Milliseconds that the source may take; it ends by itself in that time. */
  timeoutMs?: number;
}

/** Where fresh credentials of one account come from: WeChat, a central token server, the user's function. */
export interface WechatCredentialSource {
  /** `stable`, `classic`, `central`, `manual` or `function`. */
  readonly name: string;
  fetch(request: CredentialRequest): Promise<FreshCredential>;
  /** Where the source limits forced requests: waits until one more is allowed, or throws why it is not. */
  untilForceAllowed?(): Promise<void>;
}
