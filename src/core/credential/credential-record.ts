import type { CredentialRecord } from './credential.js';
import { type Owner, ownerKey } from '../owner.js';

/** The key under which a credential is kept: `wechat:wx1:access_token`, `wechat:work:ww1/1000002:access_token`. */
export function credentialKey(owner: Owner, kind: string): string {
  return `wechat:${ownerKey(owner)}:${kind}`;
}

const MAX_UNIX_SECONDS = 1e11;
const MAX_VERSION = 8e15;
/** The greatest accepted length of a token or ticket. WeChat asks to reserve at least 512 characters. */
const MAX_VALUE_LENGTH = 2048;

/** Whether something can be a token or a ticket: printable ASCII, so that it fits any URL and header. */
export function isCredentialValue(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_VALUE_LENGTH && /^[\x21-\x7e]+$/.test(value);
}

/**
 * The record in what a store gave back; undefined for anything that is not one, whole and sane.
 *
 * @param isValue whether something can be a value of the credential's kind
 */
export function readRecord(stored: unknown, isValue = isCredentialValue): CredentialRecord | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { value, expiresAt, obtainedAt, version } = stored as Record<string, unknown>;
  if (!isValue(value) || !isSeconds(expiresAt) || !isSeconds(obtainedAt)) return undefined;
  if (!isVersion(version)) return undefined;
  return { value, expiresAt, obtainedAt, version };
}

/** A version: microseconds since 1970 as a rule. One that left no room for greater ones could never be replaced. */
function isVersion(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value < MAX_VERSION;
}

/** A Unix time in seconds. Later than the year 5138 is no time that WeChat means, but milliseconds or nonsense. */
function isSeconds(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 && value < MAX_UNIX_SECONDS;
}
