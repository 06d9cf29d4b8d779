import type { AuthorizerRecord } from '../records/authorizer-record.js';

/** One authorizer in a file: as it was exported here, or as other programs keep it. */
interface ImportedAuthorizer {
  readonly appId: string;
  readonly refreshToken?: string;
  /** The record as it was exported. */
  readonly record?: AuthorizerRecord;
}

const APP_ID_NAMES = ['appId', 'appid', 'authorizer_appid', 'authorizerAppid', 'authorizerAppId', 'app_id'];
const TOKEN_NAMES = [
  'refreshToken',
  'refresh_token',
  'authorizer_refresh_token',
  'authorizerRefreshToken',
  'authorizer_refresh_token_value',
];
const APP_ID = /^[\w-]{4,64}$/;

/**
 * Reads authorizers out of a file's JSON: what `exportAuthorizers()` gave, a list of objects with an AppID and a
 * refresh token under any of their usual names, WeChat's own list, or an object from AppIDs to refresh tokens.
 *
 * @throws TypeError for data in which nothing of the kind is found.
 */
export function readAuthorizers(data: unknown): ImportedAuthorizer[] {
  const list = Array.isArray(data) ? data : (listIn(data) ?? listOf(data));
  const found = list.flatMap((entry) => readOne(entry) ?? []);
  // An export of a platform without accounts is empty; an object without anything to read is a mistake.
  if (found.length > 0 || (list.length === 0 && (Array.isArray(data) || listIn(data)))) return found;
  throw new TypeError(
    'No authorizers were found in the data: a list of { appId, refreshToken }, an object from AppIDs to refresh ' +
      'tokens, or what exportAuthorizers() gave is expected.',
  );
}

function listIn(data: unknown): unknown[] | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  for (const name of ['authorizers', 'list', 'data']) {
    const inner = (data as Record<string, unknown>)[name];
    if (Array.isArray(inner)) return inner;
  }
  return undefined;
}

/** The entries of an object from AppIDs to refresh tokens, or to objects that have one. */
function listOf(data: unknown): unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([appId, value]) => {
    if (!APP_ID.test(appId)) return [];
    if (typeof value === 'string') return [{ appId, refreshToken: value }];
    return typeof value === 'object' && value !== null ? [{ appId, ...value }] : [];
  });
}

function readOne(entry: unknown): ImportedAuthorizer | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const given = entry as Record<string, unknown>;
  const appId = firstText(given, APP_ID_NAMES);
  if (appId === undefined || !APP_ID.test(appId)) return undefined;
  const refreshToken = firstText(given, TOKEN_NAMES);
  const isRecord = typeof given['state'] === 'string' && Array.isArray(given['permissions']);
  return {
    appId,
    ...(refreshToken !== undefined && { refreshToken }),
    ...(isRecord && { record: given as unknown as AuthorizerRecord }),
  };
}

function firstText(given: Record<string, unknown>, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = given[name];
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}

/**
 * The record that an import leaves. What is kept already wins, unless it lacks a refresh token or `replace` is set.
 */
export function imported(
  kept: AuthorizerRecord | undefined,
  { appId, refreshToken, record }: ImportedAuthorizer,
  { replace, nowSeconds, by }: { replace: boolean; nowSeconds: number; by: 'list' | 'import' },
): AuthorizerRecord | undefined {
  const keepsOwn = kept?.refreshToken !== undefined && kept.state === 'authorized' && !replace;
  if (keepsOwn || (kept !== undefined && refreshToken === undefined && record === undefined))
    return undefined;
  if (record !== undefined) return { ...record, appId };
  const { unauthorizedAt: _, ...rest } = kept ?? { permissions: [], authorizedAt: nowSeconds };
  return {
    ...rest,
    appId,
    state: 'authorized',
    authorizedBy: by,
    ...(refreshToken !== undefined && { refreshToken }),
  };
}
