import type { CredentialState } from '../../observe/wechat-health.js';
import type { AccountCredentials } from './account-credentials.js';

/** How the credentials of an account are that are in use, for health reports; never their values. */
export function credentialStates(account: AccountCredentials | undefined): CredentialState[] {
  if (!account) return [];
  const { conf, kept } = account;
  return kept.inUse().map(({ setup: { kind }, state: { cached } }) => ({
    account: conf.name,
    appId: conf.appId ?? conf.name,
    kind: kind.name,
    source: kind.source.name,
    ...(cached && { expiresAt: cached.record.expiresAt, obtainedAt: cached.record.obtainedAt }),
  }));
}
