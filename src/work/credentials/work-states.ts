import { ownerLabel } from '../../core/owner.js';
import type { OwnerCredentials } from '../../credential/owner-credentials.js';
import type { CredentialState } from '../../observe/wechat-health.js';

/** How the credentials of an owner are that are in use, for health reports; never their values. */
export function credentialStatesOf(name: string, kept: OwnerCredentials): CredentialState[] {
  return kept.inUse().map(({ setup: { kind }, state: { cached } }) => ({
    account: name,
    appId: ownerLabel(kept.owner),
    kind: kind.name,
    source: kind.source.name,
    ...(cached && { expiresAt: cached.record.expiresAt, obtainedAt: cached.record.obtainedAt }),
  }));
}
