import type { AccountConf } from '../../account/conf/account-conf.js';
import { checkHandshake } from '../../simulator/push/handshake.js';
import { PushSender } from '../../simulator/push/push-sender.js';
import { SimulatorState } from '../../simulator/state/simulator-state.js';
import { handshakeHint, hintFor, type HintWords } from '../hints.js';
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
    return [
      fault(check, `The handshake failed: ${why}.`, handshakeHint(handshake.status, why, HANDSHAKE) ?? LOG),
    ];
  }
  const pushes = new PushSender(state);
  const sent = await pushes.push(state.put({ ...account, token }), PROBE, { deliveries: 1 });
  const status = sent.deliveries[0]?.status ?? 0;
  const findings = [
    sent.outcome === 'failed'
      ? fault(
          check,
          `A ${conf.encryptMode} push was answered with status ${status}.`,
          hintFor(status, `status ${status}`, PUSH) ?? LOG,
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

/** The doctor takes the address from a flag, and the rest from variables. A handshake is made from the token alone. */
const HANDSHAKE: HintWords = { address: '--url', settings: 'the token (WECHAT_TOKEN)' };
/** What is left when the handshake has shown that the token is right. */
const PUSH: HintWords = {
  address: '--url',
  settings: 'the EncodingAESKey, the AppID or the encryption mode',
};
const LOG = "The application's log says why. WeChat asks for an answer within 5 seconds.";
