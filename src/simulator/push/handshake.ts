import { pushSignature } from '../../crypto/signature.js';
import type { AccountSettings } from '../state/account/account-settings.js';
import { randomDigits } from '../util/random.js';
import type { SimulatorState } from '../state/simulator-state.js';
import { deliver } from './delivery.js';

/** What came of the check that WeChat makes when a webhook's address is saved. */
export interface HandshakeResult {
  ok: boolean;
  status: number;
  /** Why not, in a few words. */
  why?: string;
}

/** Asks the webhook to give back an `echostr`, in clear in every mode. */
export async function checkHandshake(
  state: SimulatorState,
  settings: AccountSettings,
): Promise<HandshakeResult> {
  if (!settings.webhookUrl) return { ok: false, status: 0, why: 'the account has no webhookUrl' };
  const at = state.clock.now();
  const url = new URL(settings.webhookUrl);
  const timestamp = String(state.pushSeconds);
  const nonce = randomDigits(10);
  const echostr = randomDigits(19);
  url.searchParams.append('signature', pushSignature(settings.token, timestamp, nonce));
  url.searchParams.append('echostr', echostr);
  url.searchParams.append('timestamp', timestamp);
  url.searchParams.append('nonce', nonce);
  const answer = await deliver('GET', url, '', '', settings.replyTimeoutMs, state.stopped);
  const ok = answer.status === 200 && answer.body === echostr;
  const why =
    answer.failure ?? (answer.status === 200 ? 'the answer is not the echostr' : `status ${answer.status}`);
  state.wire.add({
    at,
    ms: answer.ms,
    direction: 'push',
    method: 'GET',
    path: `${url.pathname}${url.search}`,
    url: url.origin,
    appId: settings.appId,
    mode: settings.encryptMode,
    format: settings.format,
    request: { raw: '' },
    status: answer.status,
    response: { raw: answer.body },
    verdict: ok ? 'handshake' : `handshake: ${why}`,
    ok,
  });
  return { ok, status: answer.status, ...(!ok && { why }) };
}
