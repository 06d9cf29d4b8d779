import { parseAnswerJson } from '../http/json.js';
import type { PushFields } from '../simulator/push/push-message.js';
import type { PushOptions, PushResult } from '../simulator/push/push-sender.js';
import { PushSender } from '../simulator/push/push-sender.js';
import { UserActions } from '../simulator/push/user-actions.js';
import { SimulatorState } from '../simulator/state/simulator-state.js';
import { isObject } from '../simulator/util/json.js';
import { ACCOUNT_FLAGS, ACCOUNT_NOTES, ENCRYPTION_FLAGS, readAccountFlags } from './account-flags.js';
import type { Command } from './command.js';
import { EXIT } from './command.js';
import type { FlagValues } from './flags.js';
import { choiceOf, numberOf, UsageError, valueOf } from './flags.js';
import { CONTROL_FLAGS } from './session/control-client.js';
import { sendSubjectPush, SUBJECT_FLAGS, subjectPush } from './push-subject.js';
import { hintFor } from './hints.js';
import type { Terminal } from './terminal.js';

const NO_REPLY =
  'The webhook acknowledged the push without a reply: no handler takes it, or the handler returned nothing.';

/** `nestjs-wechat push`: one push to a webhook, signed and encrypted as WeChat does. */
export const pushCommand: Command = {
  name: 'push',
  usage: '--to URL [flags]',
  about:
    'Sends one push to a webhook as WeChat does.\nPrints the decrypted reply, or "success" when there is none.',
  flags: [
    ...ACCOUNT_FLAGS,
    ...ENCRYPTION_FLAGS,
    { name: 'text', value: 'TEXT', about: ['a text message (ping)'] },
    { name: 'event', value: 'NAME', about: ['an event instead, for example CLICK or subscribe'] },
    { name: 'key', value: 'KEY', about: ['the EventKey of the event'] },
    { name: 'message', value: 'JSON', about: ['the fields of the push instead, as a JSON object'] },
    { name: 'from', value: 'OPENID', about: ['who sends it'] },
    { name: 'format', value: 'FORMAT', about: ['xml or json (xml; json with --account mini)'] },
    { name: 'deliveries', value: 'N', about: ['how often it is tried at most (3)'] },
    ...SUBJECT_FLAGS,
    { name: 'expect-reply', about: ['fail with exit code 1 when there is no reply'] },
  ],
  notes: `${ACCOUNT_NOTES}

The pushes of a platform, a merchant, a corp or a suite are sent by a running simulator, which knows
their keys and addresses: --merchant 1900000001 --message '{"event_type":"TRANSACTION.SUCCESS"}'.`,
  async run(values, terminal) {
    const message = messageOf(values);
    const subject = subjectPush(values, message);
    if (subject) return sendSubjectPush(subject, values, terminal);
    for (const { name } of CONTROL_FLAGS) {
      if (values[name] !== undefined) {
        throw new UsageError(`--${name} has no effect without --component, --merchant, --corp or --suite.`);
      }
    }
    const options: PushOptions = {
      format: choiceOf(values, 'format', ['xml', 'json'] as const),
      deliveries: numberOf(values, 'deliveries', 1, 100),
    };
    const state = new SimulatorState({ accounts: [] });
    const account = state.put(readAccountFlags(values));
    const result = await new UserActions(state, new PushSender(state)).act(account, message, options);
    printDeliveries(
      result,
      state.wire.all().map(({ verdict }) => verdict),
      terminal,
    );
    terminal.out(result.reply?.decrypted ?? result.outcome);
    if (result.outcome === 'failed') return EXIT.failed;
    if (result.reply) return EXIT.ok;
    terminal.err(NO_REPLY);
    return values['expect-reply'] ? EXIT.failed : EXIT.ok;
  },
};

function printDeliveries({ deliveries }: PushResult, verdicts: readonly string[], terminal: Terminal): void {
  const hints = new Set<string>();
  for (const [index, { status, ms }] of deliveries.entries()) {
    const verdict = verdicts[index] ?? '';
    terminal.err(`delivery ${index + 1}: ${status || 'no answer'}, ${ms} ms, ${verdict}`);
    const hint = hintFor(status, verdict);
    if (hint !== undefined) hints.add(hint);
  }
  for (const hint of hints) terminal.err(hint);
}

function messageOf(values: FlagValues): PushFields {
  const kinds = ['text', 'event', 'message'].filter((name) => values[name] !== undefined);
  if (kinds.length > 1) {
    throw new UsageError(`Give one of ${kinds.map((name) => `--${name}`).join(' and ')}, not both.`);
  }
  const key = valueOf(values, 'key');
  const event = valueOf(values, 'event');
  if (key !== undefined && event === undefined) throw new UsageError('--key has no effect without --event.');
  const sender = valueOf(values, 'from');
  const from: PushFields = sender === undefined ? {} : { FromUserName: sender };
  const message = valueOf(values, 'message');
  if (message !== undefined) return { ...from, ...parseMessage(message) };
  if (event !== undefined) {
    return { ...from, MsgType: 'event', Event: event, ...(key !== undefined && { EventKey: key }) };
  }
  return { ...from, MsgType: 'text', Content: valueOf(values, 'text') ?? 'ping' };
}

function parseMessage(text: string): PushFields {
  let value: unknown;
  try {
    value = parseAnswerJson(text);
  } catch (error) {
    throw new UsageError(`--message is not JSON: ${(error as SyntaxError).message}`);
  }
  if (isObject(value)) return value;
  throw new UsageError('--message must be a JSON object: the fields of the push.');
}
