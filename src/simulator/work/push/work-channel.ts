import { deliver } from '../../push/delivery.js';
import type { DeliveryAnswer } from '../../push/delivery.js';
import type { Judgement } from '../../push/push-reply.js';
import { PushNotPossible } from '../../push/push-sender.js';
import type { SimulatorState } from '../../state/simulator-state.js';
import type { WireLog } from '../../state/wire-log.js';
import { randomDigits } from '../../util/random.js';
import { sealText, workSignature } from './work-cipher.js';

/** An address that WeCom pushes to, with its keys. */
export interface Channel {
  /** What the wire log calls it, for example `corp/agent`. */
  readonly owner: string;
  /** Where it is set, for the message that says what is missing. */
  readonly setWith: string;
  readonly url: string | undefined;
  readonly token: string;
  /** Current first. */
  readonly aesKeys: readonly string[];
  /** What stands at the end of the plain text; empty for robots. */
  readonly receiveId: string;
  readonly timeoutMs: number;
  readonly deliveries: number;
}

/** What came back from one delivery, and the line of the wire log that it began. */
export interface Exchange {
  readonly begun: number;
  readonly line: Parameters<WireLog['begin']>[0];
  readonly answer: DeliveryAnswer;
}

/** @throws PushNotPossible when the channel lacks what a push needs */
export function checkChannel({ owner, setWith, url, token, aesKeys }: Channel): void {
  const lack = !url
    ? 'callback address'
    : token === ''
      ? 'token'
      : aesKeys.length === 0
        ? 'encodingAesKey'
        : undefined;
  if (lack) throw new PushNotPossible(`${owner} has no ${lack}, which a push needs. Set it with ${setWith}.`);
}

/**
 * Seals, signs and posts once, with a nonce, a timestamp and a ciphertext of its own.
 *
 * @param envelope writes the body around the ciphertext
 */
export async function post(
  state: SimulatorState,
  channel: Channel,
  plain: string,
  { delivery, format }: { delivery: number; format: 'xml' | 'json' },
  envelope: (encrypted: string) => { body: string; contentType: string },
): Promise<Exchange> {
  const at = state.clock.now();
  const encrypted = sealText(channel.aesKeys[0]!, plain, channel.receiveId);
  const url = signedUrl(state, channel, encrypted);
  const { body, contentType } = envelope(encrypted);
  const line: Exchange['line'] = {
    at,
    direction: 'push',
    method: 'POST',
    path: `${url.pathname}${url.search}`,
    url: url.origin,
    appId: channel.owner,
    mode: 'safe',
    format,
    delivery,
    request: { raw: body, plain },
  };
  const begun = state.wire.begin(line);
  const answer = await deliver('POST', url, body, contentType, channel.timeoutMs, state.stopped);
  return { begun, line, answer };
}

/** The channel's address with the signature of `encrypted`. WeCom sends no `signature` besides. */
export function signedUrl(state: SimulatorState, channel: Channel, encrypted: string): URL {
  const url = new URL(channel.url!);
  const timestamp = String(state.pushSeconds);
  const nonce = randomDigits(10);
  url.searchParams.append('msg_signature', workSignature(channel.token, timestamp, nonce, encrypted));
  url.searchParams.append('timestamp', timestamp);
  url.searchParams.append('nonce', nonce);
  return url;
}

/** Writes one exchange into the wire log. */
export function logPush(
  state: SimulatorState,
  { begun, line, answer }: Exchange,
  judgement: Judgement,
): void {
  const ended = {
    ms: answer.ms,
    status: answer.status,
    response: { raw: answer.body, ...(judgement.outcome === 'replied' && { plain: judgement.plain }) },
    verdict: judgement.outcome === 'failed' ? judgement.why : judgement.outcome,
    ok: judgement.outcome !== 'failed',
  };
  state.wire.add({ ...line, ...ended, id: begun });
}
