import type { CredentialKind, CredentialRecord } from './credential.js';

/**
 * The key under which a credential is kept. The AppID is percent-encoded, so that one with a `:`, a `/` or a
 * brace can neither reach another account's record nor leave a file store's directory.
 */
export function credentialKey(appId: string, kind: CredentialKind): string {
  return `wechat:${encodeURIComponent(appId)}:${kind}`;
}

/** The greatest accepted length of a token or ticket. WeChat asks to reserve at least 512 characters. */
const MAX_UNIX_SECONDS = 1e11;
const MAX_VALUE_LENGTH = 2048;

/** Whether something can be a token or a ticket: printable ASCII, so that it fits any URL and header. */
export function isCredentialValue(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_VALUE_LENGTH && /^[\x21-\x7e]+$/.test(value);
}

/** The record in what a store gave back; undefined for anything that is not one, whole and sane. */
export function readRecord(stored: unknown): CredentialRecord | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { value, expiresAt, obtainedAt, version } = stored as Record<string, unknown>;
  if (!isCredentialValue(value) || !isSeconds(expiresAt) || !isSeconds(obtainedAt)) return undefined;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 0) return undefined;
  return { value, expiresAt, obtainedAt, version };
}

/** A Unix time in seconds. Later than the year 5138 is no time that WeChat means, but milliseconds or nonsense. */
function isSeconds(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 && value < MAX_UNIX_SECONDS;
}
