import { WechatInputError } from '../client/client.errors.js';
import type { WechatKind } from '../core/account-kind.js';
import { endpoints } from './catalogue/endpoints.js';

const NAMES: Record<WechatKind, string> = { official: 'an Official Account', mini: 'a mini program' };
const OWNERS: Record<WechatKind, string> = { official: 'Official Accounts', mini: 'mini programs' };

/**
 * Why a call cannot be made: it belongs to the other kind of account.
 *
 * @param what the group or the path.
 * @param kind what the account is configured as.
 */
export function wrongKind(what: string, kind: WechatKind): WechatInputError {
  const other: WechatKind = kind === 'mini' ? 'official' : 'mini';
  return new WechatInputError(
    `${what} belongs to ${OWNERS[other]}, and this account is configured as ${NAMES[kind]} (option kind). ` +
      `Nothing was sent. Call it on an account that is ${NAMES[other]}, or correct the option.`,
  );
}

/**
 * Refuses a path that this kind of account does not have. A path that the catalogue does not know passes.
 *
 * @throws WechatInputError
 */
export async function checkKind(path: string, kind: WechatKind): Promise<void> {
  const endpoint = (await endpoints()).find((known) => known.path === path);
  if (endpoint && endpoint.product !== 'both' && endpoint.product !== kind) throw wrongKind(path, kind);
}
