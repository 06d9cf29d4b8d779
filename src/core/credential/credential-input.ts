import type { Credential } from './credential.js';

/** A value with its expiry (Unix seconds), as users hand it in. */
export type CredentialInput = Credential;

/**
 * How one credential is kept. With nothing given it is fetched from the account's source and kept in its store.
 *
 * - `initial`: start from a value that is known; read the maintained one back later.
 * - `get` and `set`: keep it in your own place; it is renewed here.
 * - `get` and `refresh`: keep and renew it in your own place; WeChat is never contacted.
 */
export interface CredentialOptions {
  initial?: CredentialInput;
  get?: () => Promise<CredentialInput | null | undefined> | CredentialInput | null | undefined;
  set?: (credential: Credential) => Promise<void> | void;
  refresh?: (stale?: string) => Promise<CredentialInput> | CredentialInput;
}

const MAX_UNIX_SECONDS = 1e11;

/** Checks the options of one credential: which functions go together, and the shape of `initial`. */
export function checkCredentialOptions(
  options: CredentialOptions | undefined,
  fault: (what: string) => void,
): CredentialOptions {
  if (options === undefined || options === null) return {};
  if (typeof options !== 'object') {
    fault('must be an object with initial, get, set or refresh');
    return {};
  }
  const { initial, get, set, refresh } = options;
  for (const [name, given] of Object.entries({ get, set, refresh })) {
    if (given !== undefined && typeof given !== 'function') fault(`.${name} must be a function`);
  }
  if (set !== undefined && get === undefined) {
    fault('.set is given with no get: what is kept could never be read back');
  }
  if (initial !== undefined && !isCredentialInput(initial)) {
    fault(
      '.initial must be { value, expiresAt }: a text and the Unix time in seconds at which it expires.' +
        unitHint(initial),
    );
  }
  return { ...options };
}

/** Whether something is a value with its expiry in seconds, never the one without the other. */
export function isCredentialInput(input: unknown): input is { value: string; expiresAt: number } {
  if (typeof input !== 'object' || input === null) return false;
  const { value, expiresAt } = input as { value?: unknown; expiresAt?: unknown };
  return (
    typeof value === 'string' &&
    value !== '' &&
    Number.isFinite(expiresAt) &&
    !looksLikeMilliseconds(expiresAt)
  );
}

/** Whether a Unix time was given in milliseconds instead of seconds: as seconds it is after the year 5138. */
function looksLikeMilliseconds(expiresAt: unknown): boolean {
  return typeof expiresAt === 'number' && expiresAt > MAX_UNIX_SECONDS;
}

/** Added to a complaint about a credential where its expiry is in the wrong unit. */
export function unitHint(input: unknown): string {
  const { expiresAt } = (input ?? {}) as { expiresAt?: unknown };
  return looksLikeMilliseconds(expiresAt)
    ? ' Its expiresAt is far too big for seconds: milliseconds were given, so divide it by 1000.'
    : '';
}
