import type { AccountConf } from '../../account/conf/account-conf.js';
import { checkHandshake } from '../../simulator/push/handshake.js';
import { PushSender } from '../../simulator/push/push-sender.js';
import { SimulatorState } from '../../simulator/state/simulator-state.js';
import { hintFor } from '../hints.js';
import type { DoctorContext } from './doctor-context.js';
import { fault, type Finding, ok } from './finding.js';

/** No handler takes an event of this name, so nothing happens in the application. */
const PROBE = { MsgType: 'event', Event: 'nestjs_wechat_doctor' };

/** Sends to the webhook what WeChat sends: the handshake, a push, and a push with a wrong signature. */
export async function checkWebhook(conf: AccountConf, context: DoctorContext): Promise<Finding[]> {
  const { webhookUrl, timeoutMs } = context;
  const [token] = conf.tokens;
  if (webhookUrl === undefined || token === undefined || conf.appId === undefined) return [];
  const check = `webhook ${new URL(webhookUrl).pathname} of ${conf.appId}`;
  const state = new SimulatorState({ accounts: [] });
  const account = {
    kind: conf.kind ?? ('official' as const),
    appId: conf.appId,
    originalId: 'gh_doctor',
    encodingAesKey: conf.encodingAesKeys[0],
    encryptMode: conf.encryptMode,
    webhookUrl,
    replyTimeoutMs: timeoutMs,
  };
  const { settings } = state.put({ ...account, token });
  const handshake = await checkHandshake(state, settings);
  if (!handshake.ok) {
    const why = handshake.why ?? `status ${handshake.status}`;
    return [fault(check, `The handshake failed: ${why}.`, hint(handshake.status, why))];
  }
  const pushes = new PushSender(state);
  const sent = await pushes.push(state.put({ ...account, token }), PROBE, { deliveries: 1 });
  const status = sent.deliveries[0]?.status ?? 0;
  const findings = [
    sent.outcome === 'failed'
      ? fault(
          check,
          `A ${conf.encryptMode} push was answered with status ${status}.`,
          hint(status, `status ${status}`),
        )
      : ok(check, `handshake and a ${conf.encryptMode} push are answered`),
  ];
  const forged = state.put({ ...account, token: `${token.slice(0, 20)}doctor` });
  const wrong = await pushes.push(forged, PROBE, { deliveries: 1 });
  const answer = wrong.deliveries[0]?.status ?? 0;
  findings.push(
    answer === 200
      ? fault(
          check,
          'A push with a wrong signature was accepted.',
          'Anyone can send messages: is this path a webhook?',
        )
      : ok(check, `a push with a wrong signature is refused with ${answer || 'a closed connection'}`),
  );
  return findings;
}

const hint = (status: number, why: string): string =>
  hintFor(status, why) ?? "The application's log says why. WeChat asks for an answer within 5 seconds.";
