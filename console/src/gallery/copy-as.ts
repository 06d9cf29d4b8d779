import { simulatorUrl } from '../live/control.js';
import type { Settings } from '../live/settings.js';
import { textIn } from '../live/settings.js';
import { agent } from '../work/work-state.js';
import type { PushCall } from './push-call.js';
import { webhookOf } from './push-call.js';

/** A word of a shell's command line. */
const shell = (text: string): string =>
  /^[\w./:@=-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** The push as a call of the control API. */
export const asCurl = ({ path, body }: PushCall): string =>
  [
    `curl -X POST ${shell(simulatorUrl(`_simulator${path}`))}`,
    `-H 'content-type: application/json'`,
    `-d ${shell(JSON.stringify(body))}`,
  ].join(' \\\n  ');

/** The push by the command line, which needs no simulator; accounts only. */
export function asCommand({ target, id, message }: PushCall, settings: Settings): string | undefined {
  if (target !== 'official' && target !== 'mini') return undefined;
  const key = textIn(settings, 'encodingAesKey');
  return [
    `npx nestjs-wechat push --to ${shell(webhookOf(settings))}`,
    ...(target === 'mini' ? ['--account mini'] : []),
    `--app-id ${shell(id)} --token ${shell(textIn(settings, 'token'))}`,
    ...(key ? [`--aes-key ${shell(key)}`] : []),
    `--mode ${textIn(settings, 'encryptMode') || 'safe'} --format ${textIn(settings, 'format') || 'xml'}`,
    `--message ${shell(JSON.stringify(message))}`,
  ].join(' \\\n  ');
}

const json = (value: unknown, indent: number): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(indent)}`);

/** The push as a test of Vitest, which sends it to the application where it listens now. */
export function asTest(call: PushCall, settings: Settings): string | undefined {
  const parts = testParts(call, settings);
  if (!parts) return undefined;
  const { options, send, check } = parts;
  const { Event, MsgType, InfoType, event_type: eventType, msgtype } = call.message;
  const name = String(InfoType ?? eventType ?? Event ?? MsgType ?? msgtype);
  return `import { WechatSimulator } from 'nestjs-wechat/simulator';
import { afterAll, beforeAll, expect, it } from 'vitest';

let simulator: WechatSimulator;

beforeAll(async () => {
  simulator = await WechatSimulator.start(${json(options, 2)});
});
afterAll(() => simulator.stop());

it(${JSON.stringify(`takes ${name}`)}, async () => {
  const result = await ${send};
  ${check}
});
`;
}

interface TestParts {
  options: object;
  send: string;
  check: string;
}

const TAKEN = "expect(result.outcome).not.toBe('failed');";

function testParts({ target, id, message }: PushCall, settings: Settings): TestParts | undefined {
  const pick = (...names: string[]) =>
    Object.fromEntries(names.flatMap((name) => (settings[name] ? [[name, settings[name]]] : [])));
  switch (target) {
    case 'official':
    case 'mini': {
      const names = ['kind', 'token', 'encodingAesKey', 'encryptMode', 'format', 'webhookUrl', 'originalId'];
      const options = { accounts: [{ appId: id, ...pick(...names) }] };
      return { options, send: `simulator.push(${json(message, 2)})`, check: TAKEN };
    }
    case 'work': {
      const agentId = agent.value?.agentId ?? '';
      const own = pick('secret', 'token', 'encodingAesKey', 'callbackUrl');
      const options = { corps: [{ corpId: id, agents: { [agentId]: own } }] };
      const send = `simulator.corp(${JSON.stringify(id)}).push(${json(message, 2)}, {}, ${JSON.stringify(agentId)})`;
      return { options, send, check: TAKEN };
    }
    case 'merchant': {
      const { event_type: eventType, ...resource } = message;
      const options = { merchants: [{ mchId: id, ...pick('apiV3Key', 'notifyUrl') }] };
      const send = `simulator.merchant(${JSON.stringify(id)}).notify(${JSON.stringify(eventType)}, ${json(resource, 2)})`;
      return { options, send, check: 'expect(result.acknowledged).toBe(true);' };
    }
    default:
      return undefined;
  }
}
