import type { PushFields } from '../simulator/push/push-message.js';
import { isObject } from '../simulator/util/json.js';
import { textOf } from '../simulator/util/text.js';
import type { ExitCode } from './command.js';
import { EXIT } from './command.js';
import type { Flag, FlagValues } from './flags.js';
import { UsageError, valueOf } from './flags.js';
import { CONTROL_FLAGS, ControlClient, ControlError } from './session/control-client.js';
import type { Terminal } from './terminal.js';

/** The flags that name what a running simulator has, which then sends the push. */
export const SUBJECT_FLAGS: readonly Flag[] = [
  { name: 'component', value: 'APPID', about: ['sent by a running simulator: an event of this platform'] },
  { name: 'merchant', value: 'MCHID', about: ['... a notification of this merchant'] },
  { name: 'corp', value: 'CORPID', about: ['... to an application of this corp'] },
  { name: 'agent', value: 'ID', about: ['which one, with --corp'] },
  { name: 'robot', value: 'ID', about: ['to this AI robot, with --corp'] },
  { name: 'kf', value: 'ID', about: ['from a customer to this kf account, with --corp; or "first"'] },
  { name: 'suite', value: 'ID', about: ['... an event of this suite'] },
  ...CONTROL_FLAGS,
];

const enc = encodeURIComponent;

interface ControlPush {
  readonly path: string;
  readonly body: object;
}

/**
 * The call of the control API that sends a push of another product than accounts; `undefined` where no flag names one.
 *
 * @throws UsageError when the flags do not fit together
 */
export function subjectPush(values: FlagValues, message: PushFields): ControlPush | undefined {
  const named = ['component', 'merchant', 'corp', 'suite'].filter((name) => values[name] !== undefined);
  const [first] = named;
  const inCorp = ['agent', 'robot', 'kf'].filter((name) => values[name] !== undefined);
  if (named.length > 1) throw new UsageError(`Give one of ${list(named)}, not both.`);
  if (first !== 'corp' && inCorp.length > 0)
    throw new UsageError(`--${inCorp[0]} has no effect without --corp.`);
  if (first === undefined) return undefined;
  if (values.to !== undefined) {
    throw new UsageError(`--to has no effect with --${first}: the push goes where the simulator was told.`);
  }
  if (values.message === undefined) {
    throw new UsageError(
      `--message is missing: what is sent, as a JSON object. See the gallery of the console.`,
    );
  }
  const id = enc(valueOf(values, first) ?? '');
  const { InfoType, event_type: eventType, ...rest } = message;
  switch (first) {
    case 'component':
      return {
        path: `/components/${id}/events`,
        body: { infoType: needed(InfoType, 'InfoType'), fields: rest },
      };
    case 'merchant': {
      const body = { event_type: needed(eventType, 'event_type'), resource: rest };
      return { path: `/merchants/${id}/notify`, body };
    }
    case 'suite':
      return { path: `/suites/${id}/events`, body: { infoType: needed(InfoType, 'InfoType'), fields: rest } };
    default: {
      const [one] = inCorp;
      if (one === undefined) throw new UsageError('--corp needs --agent, --robot or --kf beside it.');
      if (inCorp.length > 1) throw new UsageError(`Give one of ${list(inCorp)}, not both.`);
      const own = enc(valueOf(values, one) ?? '');
      const [folder, last] = one === 'kf' ? ['kf', 'messages'] : [`${one}s`, 'push'];
      return { path: `/corps/${id}/${folder}/${own}/${last}`, body: { message } };
    }
  }
}

/** Lets the simulator send it, and prints what came of it. */
export async function sendSubjectPush(
  { path, body }: ControlPush,
  values: FlagValues,
  terminal: Terminal,
): Promise<ExitCode> {
  let answer: unknown;
  try {
    answer = await ControlClient.of(values).call('POST', path, body);
  } catch (error) {
    if (!(error instanceof ControlError)) throw error;
    terminal.err(error.message);
    return EXIT.failed;
  }
  const { deliveries, outcome, acknowledged, why, reply } = isObject(answer) ? answer : {};
  for (const [index, one] of (Array.isArray(deliveries) ? deliveries : []).entries()) {
    const { status, ms } = one as { status: number; ms: number };
    terminal.err(`delivery ${index + 1}: ${status || 'no answer'}, ${ms} ms`);
  }
  const isFailed = outcome === 'failed' || acknowledged === false;
  if (why !== undefined) terminal.err(textOf(why));
  const decrypted = isObject(reply) ? textOf(reply.decrypted) : '';
  terminal.out(decrypted || (isFailed ? 'failed' : textOf(outcome) || 'success'));
  if (isFailed) return EXIT.failed;
  return decrypted === '' && values['expect-reply'] ? EXIT.failed : EXIT.ok;
}

const list = (names: readonly string[]): string => names.map((name) => `--${name}`).join(' and ');

function needed(value: unknown, name: string): string {
  const text = textOf(value);
  if (text !== '') return text;
  throw new UsageError(`--message needs "${name}": the kind of the push.`);
}
