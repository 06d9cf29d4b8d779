import { parseArgs } from 'node:util';
import { UserActions } from '../simulator/push/user-actions.js';
import type { Terminal } from './main.js';
import { readAccount } from '../simulator/control/account-fields.js';
import { BadControlCall, Fields } from '../simulator/control/fields.js';
import { readPushOptions } from '../simulator/control/push-fields.js';
import { DEMO_ACCOUNTS } from '../simulator/state/account/demo-accounts.js';
import { parseAnswerJson } from '../http/json.js';
import { isObject } from '../simulator/util/json.js';
import type { PushFields } from '../simulator/push/push-message.js';
import { PushSender } from '../simulator/push/push-sender.js';
import { SimulatorState } from '../simulator/state/simulator-state.js';

const OPTIONS = {
  to: { type: 'string' },
  text: { type: 'string' },
  event: { type: 'string' },
  key: { type: 'string' },
  message: { type: 'string' },
  mode: { type: 'string', default: 'safe' },
  format: { type: 'string', default: 'xml' },
  'app-id': { type: 'string' },
  token: { type: 'string' },
  'aes-key': { type: 'string' },
  from: { type: 'string' },
  deliveries: { type: 'string', default: '3' },
  timeout: { type: 'string', default: '5000' },
} as const;

/** Statuses with which a webhook of this package refuses. */
const REFUSALS = [400, 401, 405, 408, 413];
const REFUSED =
  "The webhook refused the push and tells no caller why: the application's own log does. " +
  'Mostly --token, --aes-key, --app-id or --mode is not what the application has.';
const BROKEN = 'The application failed at the push: its log says why.';
const NOT_FOUND = 'There is no webhook at this address: check the path of --to.';

/** Signs and sends one push and prints what came of it. */
export async function push(argv: string[], to: Terminal): Promise<number> {
  const { values } = parseArgs({ args: argv, options: OPTIONS });
  if (!values.to) {
    to.err('--to is missing: the address of the webhook, for example http://localhost:3000/wechat');
    return 2;
  }
  const appId = values['app-id'] ?? process.env.WECHAT_APP_ID ?? DEMO_ACCOUNTS.official.appId;
  const state = new SimulatorState({ accounts: [] });
  const account = state.put(
    readAccount(appId, {
      token: values.token ?? firstOf(process.env.WECHAT_TOKEN) ?? DEMO_ACCOUNTS.official.token,
      encodingAesKey:
        values['aes-key'] ??
        firstOf(process.env.WECHAT_ENCODING_AES_KEY) ??
        DEMO_ACCOUNTS.official.encodingAesKey,
      originalId: DEMO_ACCOUNTS.official.originalId,
      webhookUrl: values.to,
    }),
  );
  const { mode, format } = values;
  const options = readPushOptions(
    Fields.of({
      mode,
      format,
      deliveries: Number(values.deliveries),
      replyTimeoutMs: Number(values.timeout),
    }),
  );
  const result = await new UserActions(state, new PushSender(state)).act(account, messageOf(values), options);
  const verdicts = state.wire.all().map((entry) => entry.verdict);
  for (const [index, delivery] of result.deliveries.entries()) {
    to.err(`delivery ${index + 1}: ${delivery.status || 'no answer'}, ${delivery.ms} ms, ${verdicts[index]}`);
  }
  const hint = hintFor(result.deliveries.map(({ status }) => status));
  if (hint !== undefined) to.err(hint);
  to.out(result.reply?.decrypted ?? result.outcome);
  return result.outcome === 'failed' ? 1 : 0;
}

function hintFor(statuses: readonly number[]): string | undefined {
  if (statuses.some((status) => REFUSALS.includes(status))) return REFUSED;
  if (statuses.some((status) => status >= 500)) return BROKEN;
  return statuses.includes(404) ? NOT_FOUND : undefined;
}

function messageOf(values: {
  text?: string;
  event?: string;
  key?: string;
  message?: string;
  from?: string;
}): PushFields {
  const from: PushFields = values.from ? { FromUserName: values.from } : {};
  if (values.message !== undefined) {
    const fields = parseMessage(values.message);
    if (!isObject(fields)) throw new BadControlCall('--message takes a JSON object: the fields of the push.');
    return { ...from, ...fields };
  }
  if (values.event !== undefined) {
    return {
      ...from,
      MsgType: 'event',
      Event: values.event,
      ...(values.key !== undefined && { EventKey: values.key }),
    };
  }
  return { ...from, MsgType: 'text', Content: values.text ?? 'ping' };
}

function parseMessage(text: string): unknown {
  try {
    return parseAnswerJson(text);
  } catch {
    return undefined;
  }
}

/** Of a rotating list, the current value. */
const firstOf = (list: string | undefined): string | undefined => list?.split(',')[0]?.trim() || undefined;
