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

/** The push by the command line. Those of accounts need no simulator; the others are sent by this one. */
export function asCommand({ target, id, path, message }: PushCall, settings: Settings): string {
  const words = `--message ${shell(JSON.stringify(message))}`;
  if (target === 'official' || target === 'mini') {
    const key = textIn(settings, 'encodingAesKey');
    return [
      `npx nestjs-wechat push --to ${shell(webhookOf(settings))}`,
      ...(target === 'mini' ? ['--account mini'] : []),
      `--app-id ${shell(id)} --token ${shell(textIn(settings, 'token'))}`,
      ...(key ? [`--aes-key ${shell(key)}`] : []),
      `--mode ${textIn(settings, 'encryptMode') || 'safe'} --format ${textIn(settings, 'format') || 'xml'}`,
      words,
    ].join(' \\\n  ');
  }
  // `/corps/ID/agents/OWN/push`: the path of the call names the subject.
  const [, folder = '', , inCorp = '', own = ''] = path.split('/');
  const ownFlag =
    folder === 'corps' ? ` --${inCorp.replace(/s$/, '')} ${shell(decodeURIComponent(own))}` : '';
  return [
    `npx nestjs-wechat push --url ${shell(simulatorUrl('').replace(/\/$/, ''))}`,
    `--${folder.replace(/s$/, '')} ${shell(subjectOf(path))}${ownFlag}`,
    words,
  ].join(' \\\n  ');
}

/** The id that the path of a call names: `/components/ID/...`. */
const subjectOf = (path: string): string => decodeURIComponent(path.split('/')[2] ?? '');

const json = (value: unknown, indent: number): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(indent)}`);

/** The push as a test of Vitest, which sends it to the application where it listens now. */
export function asTest(call: PushCall, settings: Settings): string {
  const parts = testParts(call, settings);
  const { options, prepare = '', send, check } = parts;
  const { Event, MsgType, InfoType, event_type: eventType, msgtype } = call.message;
  const name = String(InfoType ?? eventType ?? Event ?? MsgType ?? msgtype);
  return `import { WechatSimulator } from 'nestjs-wechat/simulator';
import { afterAll, beforeAll, expect, it } from 'vitest';

let simulator: WechatSimulator;

beforeAll(async () => {
  simulator = await WechatSimulator.start(${json(options, 2)});${prepare && `\n  ${prepare}`}
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
  /** What is set after the start. */
  prepare?: string;
  send: string;
  check: string;
}

const TAKEN = "expect(result.outcome).not.toBe('failed');";

function testParts({ target, id, path, message }: PushCall, settings: Settings): TestParts {
  const q = JSON.stringify;
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
      const agentId = decodeURIComponent(path.split('/')[4] ?? '');
      const own = pick('secret', 'token', 'encodingAesKey', 'callbackUrl');
      const options = { corps: [{ corpId: id, agents: { [agentId]: own } }] };
      const send = `simulator.corp(${q(id)}).push(${json(message, 2)}, {}, ${q(agentId)})`;
      return { options, send, check: TAKEN };
    }
    case 'robot': {
      const robotId = decodeURIComponent(path.split('/')[4] ?? '');
      const own = pick('token', 'encodingAesKey', 'callbackUrl');
      const options = { corps: [{ corpId: id, robots: { [robotId]: own } }] };
      return {
        options,
        send: `simulator.corp(${q(id)}).pushToRobot(${json(message, 2)}, ${q(robotId)})`,
        check: TAKEN,
      };
    }
    case 'kf': {
      const agentId = agent.value?.agentId ?? '';
      const own = pick('secret', 'token', 'encodingAesKey', 'callbackUrl');
      const options = { corps: [{ corpId: id, agents: { [agentId]: own } }] };
      const check =
        "await expect.poll(() => simulator.wire.find(({ direction }) => direction === 'push')?.ok).toBe(true);";
      const send = `simulator.corp(${q(id)}).customerWrites(${json(message, 2)})`;
      return { options, send, check: `expect(result.msgid).toBeTruthy();\n  ${check}` };
    }
    case 'platform': {
      const { InfoType, ...fields } = message;
      const own = pick('token', 'encodingAesKey', 'eventUrl', 'messageUrl');
      const send = `simulator.component(${q(id)}).pushesEvent(${q(InfoType)}, ${json(fields, 2)})`;
      return { options: { components: [{ appId: id, ...own }] }, send, check: TAKEN };
    }
    case 'suite': {
      const { InfoType, MsgType: _, Event, ...fields } = message;
      const suiteId = subjectOf(path);
      const own = { suiteId, ...pick('token', 'encodingAesKey', 'commandUrl', 'dataUrl') };
      const send = `simulator.suite(${q(suiteId)}).push(${q(InfoType ?? Event)}, ${json(fields, 2)})`;
      return { options: {}, prepare: `simulator.configureSuites([${json(own, 2)}]);`, send, check: TAKEN };
    }
    default: {
      const { event_type: eventType, ...resource } = message;
      const options = { merchants: [{ mchId: id, ...pick('apiV3Key', 'notifyUrl') }] };
      const send = `simulator.merchant(${q(id)}).notify(${q(eventType)}, ${json(resource, 2)})`;
      return { options, send, check: 'expect(result.acknowledged).toBe(true);' };
    }
  }
}
