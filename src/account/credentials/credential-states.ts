import type { CredentialState } from '../../observe/wechat-health.js';
import type { AccountCredentials } from './account-credentials.js';

/** How the credentials of an account are that are in use, for health reports; never their values. */
export function credentialStates(account: AccountCredentials | undefined): CredentialState[] {
  if (!account) return [];
  return account.inUse().map(({ setup, held }) => ({
    account: account.conf.name,
    appId: setup.appId,
    kind: setup.kind,
    source: setup.source.name,
    ...(held && { expiresAt: held.record.expiresAt, obtainedAt: held.record.obtainedAt }),
  }));
}
