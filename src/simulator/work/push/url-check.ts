import { deliver } from '../../push/delivery.js';
import type { SimulatorState } from '../../state/simulator-state.js';
import { randomDigits } from '../../util/random.js';
import type { Channel } from './work-channel.js';
import { checkChannel, signedUrl } from './work-channel.js';
import { sealText } from './work-cipher.js';

/** What came of the check that WeCom makes when a callback address is saved. */
export interface UrlCheckResult {
  ok: boolean;
  status: number;
  ms: number;
  /** What was answered. */
  body: string;
  /** What should have been: the echostr in clear. */
  echostr: string;
  /** Why not, in a few words. */
  why?: string;
}

const LIMIT_MS = 1000;

/** Asks an address to open an encrypted `echostr` and to answer it in clear, within a second. */
export async function checkUrl(state: SimulatorState, channel: Channel): Promise<UrlCheckResult> {
  checkChannel(channel);
  const at = state.clock.now();
  const echostr = randomDigits(19);
  const encrypted = sealText(channel.aesKeys[0]!, echostr, channel.receiveId);
  const url = signedUrl(state, channel, encrypted);
  url.searchParams.append('echostr', encrypted);
  const { status, ms, body, failure } = await deliver('GET', url, '', '', LIMIT_MS, state.stopped);
  const ok = status === 200 && body === echostr;
  const why = failure ?? (status === 200 ? 'the answer is not the echostr' : `status ${status}`);
  state.wire.add({
    at,
    ms,
    direction: 'push',
    method: 'GET',
    path: `${url.pathname}${url.search}`,
    url: url.origin,
    appId: channel.owner,
    mode: 'safe',
    format: 'xml',
    request: { raw: '', plain: echostr },
    status,
    response: { raw: body },
    verdict: ok ? 'URL verification' : `URL verification: ${why}`,
    ok,
  });
  return { ok, status, ms, body, echostr, ...(!ok && { why }) };
}
