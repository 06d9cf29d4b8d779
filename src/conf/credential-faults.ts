import type { CredentialOptions } from './wechat.options.js';

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
    fault('.initial must be { value, expiresAt }: a text and the Unix time in seconds at which it expires');
  }
  return { ...options };
}

/** Whether something is a value with its expiry, never the one without the other. */
export function isCredentialInput(input: unknown): input is { value: string; expiresAt: number } {
  if (typeof input !== 'object' || input === null) return false;
  const { value, expiresAt } = input as { value?: unknown; expiresAt?: unknown };
  return typeof value === 'string' && value !== '' && Number.isFinite(expiresAt);
}
