import { AccountProtocol, type AccountProtocolParts } from '../../account/call/account-protocol.js';
import type { CallAttempt } from '../../client/call-protocol.js';
import type { Owner } from '../../core/owner.js';
import type { CallAnswer, CallVerdict } from '../../http/verdict.js';
import { isWithdrawn } from './component-codes.js';
import { explained } from './judge-answer.js';

/** The calls of an account that authorized a platform: those of any account, with the authorizer's token. */
export class AuthorizerProtocol extends AccountProtocol {
  override readonly owner: Owner;

  constructor(owner: Owner, parts: AccountProtocolParts) {
    super(parts);
    this.owner = owner;
  }

  override judge(answer: CallAnswer, attempt: CallAttempt): CallVerdict | Promise<CallVerdict> {
    const judged = super.judge(answer, attempt);
    return judged instanceof Promise ? judged.then(authorizerVerdict) : authorizerVerdict(judged);
  }
}

/**
 * 61003 may speak of an authorization that was renewed a moment ago, elsewhere. Renewing the token once tells: it
 * brings the new authorization's token, or makes sure that there is none.
 */
function authorizerVerdict(verdict: CallVerdict): CallVerdict {
  const known = explained(verdict);
  if (known.outcome !== 'refused') return known;
  return { ...known, credentialDead: known.credentialDead || isWithdrawn(known.error) };
}
