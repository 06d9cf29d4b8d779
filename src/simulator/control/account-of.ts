import type { Account } from '../state/account/account.js';
import type { ControlCall } from './control-route.js';
import { BadControlCall } from './fields.js';

/** The account that the path of a control call names; refused with 404 when there is none. */
export function accountOf({ state, params: { appId = '' } }: ControlCall): Account {
  const account = state.accounts.get(appId);
  if (account) return account;
  throw new BadControlCall(
    `There is no account ${appId}; PUT /_simulator/accounts/${appId} creates one.`,
    404,
  );
}
