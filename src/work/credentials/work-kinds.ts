import type { CredentialKind, RenewalWindow } from '../../core/credential/credential-kind.js';
import type { WechatCredentialSource } from '../../core/credential/credential-source.js';
import { workFailures } from './work-failures.js';

/** Before the end WeCom gives the same value, so there is nothing to renew ahead. */
const AT_EXPIRY: RenewalWindow = { from: 1, to: 1 };
/**
 * A value is handed out until half a second before its end: after that its readers wait for the successor. The end is
 * rounded down to a whole second, so that there is more time than this to reach WeCom.
 */
const MARGIN_MS = 500;
/** How long all callers are spared another request after a renewal brought the refused value again. */
const UNCHANGED_MS = 10_000;

const SAME_VALUE_ADVICE =
  'WeCom gives the same token until it ends: a refusal has another reason, such as an agentid of another application.';

/** A credential that its endpoint gives again and again until it ends. */
export function atExpiryKind(name: string, source: WechatCredentialSource): CredentialKind {
  return {
    name,
    source,
    window: AT_EXPIRY,
    marginMs: MARGIN_MS,
    failures: workFailures,
    unchangedMs: UNCHANGED_MS,
    harmlessInParallel: true,
    conflictAdvice: SAME_VALUE_ADVICE,
    ...(source.name === 'central' && { managedElsewhere: true }),
  };
}
