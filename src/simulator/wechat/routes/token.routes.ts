import type { ApiCall } from '../api/api-call.js';
import { textOf } from '../../util/text.js';
import type { ApiRoute } from '../api/api-route.js';
import type { Account } from '../../state/account/account.js';
import type { ConsoleEvents } from '../../console-protocol.js';
import { demand } from '../api/errors.js';
import { checkAppId, checkSecret } from '../api/token-check.js';
import type { CredentialSlot } from '../../state/account/credential-slot.js';

const BEIJING_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
const FORCED_SPACING_MS = 30_000;
const FORCED_A_DAY = 20;

/** Access tokens, classic and stable. */
export const tokenRoutes: readonly ApiRoute[] = [
  {
    // WeChat's page says GET; the live endpoint takes POST as well, and some clients send it so.
    method: 'ANY',
    path: '/cgi-bin/token',
    access: 'none',
    counter: 'tokenRequests',
    appId: (call) => call.param('appid'),
    handle(call) {
      checkAppId(call, call.param('appid'));
      demand(call.param('grant_type') === 'client_credential', 40002);
      checkSecret(call, call.param('appid'), call.param('secret'));
      const { account } = call;
      issue(call, account, account.classic, 'access_token');
      return answer(account.classic);
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/stable_token',
    access: 'none',
    counter: 'stableTokenRequests',
    appId: (call) => textOf(call.tryJson()?.appid),
    handle(call) {
      const body = call.json();
      checkAppId(call, textOf(body.appid));
      demand(body.grant_type === 'client_credential', 40002);
      checkSecret(call, textOf(body.appid), textOf(body.secret));
      const { account } = call;
      const { stable, lifetime } = account;
      const force = body.force_refresh === true && mayForce(account);
      if (force) stable.invalidate();
      if (stable.remaining <= lifetime.overlap) issue(call, account, stable, 'stable_access_token');
      return answer(stable);
    },
  },
];

function issue(
  { state }: ApiCall,
  account: Account,
  slot: CredentialSlot,
  kind: ConsoleEvents['credential']['kind'],
): void {
  state.tokens.add(slot.issue(account.lifetime));
  state.credentialChanged(account, kind, 'issued');
}

const answer = (slot: CredentialSlot) => ({
  access_token: slot.current!.value,
  expires_in: slot.remaining,
});

/** Twenty a day, and none within 30 s of the one before, which is answered with the current token. */
function mayForce(account: Account): boolean {
  const now = account.clock.now();
  const day = Math.floor((now + BEIJING_MS) / DAY_MS);
  const { forced } = account;
  if (now - forced.at < FORCED_SPACING_MS) return false;
  const count = forced.day === day ? forced.count : 0;
  demand(count < FORCED_A_DAY, 45009);
  account.forced = { at: now, day, count: count + 1 };
  return true;
}
