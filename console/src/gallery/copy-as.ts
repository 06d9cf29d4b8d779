import { simulatorUrl } from '../live/control.js';
import type { Settings } from '../live/settings.js';
import { textIn } from '../live/settings.js';
import type { Message, PushCall } from './push-call.js';
import { callOf, webhookOf } from './push-call.js';

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
  const said = target === 'suite' ? suiteMessage(message) : message;
  const words = `--message ${shell(JSON.stringify(said))}`;
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

/** An event of a corp comes to a suite as an InfoType. */
function suiteMessage(message: Message): Message {
  const { InfoType, MsgType: _, Event, ...fields } = message;
  return { InfoType: InfoType ?? Event, ...fields };
}

/** The application or robot that it names: `/corps/ID/agents/OWN/push`. */
const ownOf = (path: string): string => decodeURIComponent(path.split('/')[4] ?? '');

/** The id that the path of a call names: `/components/ID/...`. */
const subjectOf = (path: string): string => decodeURIComponent(path.split('/')[2] ?? '');

const json = (value: unknown, indent: number): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(indent)}`);

/** The push as a test of Vitest, which sends it to the application where it listens now. */
export const asTest = (call: PushCall, settings: Settings): string =>
  call.target === 'merchant' ? merchantTest(call) : ownTest(call, settings);

const titleOf = ({ message }: PushCall): string => {
  const { Event, MsgType, InfoType, event_type: eventType, msgtype } = message;
  return JSON.stringify(`takes ${String(InfoType ?? eventType ?? Event ?? MsgType ?? msgtype)}`);
};

/** An application trusts the certificates that it has downloaded here: another simulator could not sign for it. */
const merchantTest = (call: PushCall): string => `import { expect, it } from 'vitest';

// Sent by the simulator that runs: the application trusts its certificates.
const SIMULATOR = ${JSON.stringify(simulatorUrl('').replace(/\/$/, ''))};

it(${titleOf(call)}, async () => {
  const response = await fetch(\`\${SIMULATOR}/_simulator${call.path}\`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(${json(call.body, 4)}),
  });
  expect(await response.json()).toMatchObject({ acknowledged: true });
});
`;

/** A test with a simulator of its own. */
function ownTest(call: PushCall, settings: Settings): string {
  const { options, prepare = '', send, check } = testParts(call, settings);
  return `import { WechatSimulator } from 'nestjs-wechat/simulator';
import { afterAll, beforeAll, expect, it } from 'vitest';

let simulator: WechatSimulator;

beforeAll(async () => {
  simulator = await WechatSimulator.start(${json(options, 2)});${prepare && `\n  ${prepare}`}
});
afterAll(() => simulator.stop());

it(${titleOf(call)}, async () => {
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
      const agentId = ownOf(path);
      const own = pick('secret', 'token', 'encodingAesKey', 'callbackUrl');
      const options = { corps: [{ corpId: id, agents: { [agentId]: own } }] };
      const send = `simulator.corp(${q(id)}).push(${json(message, 2)}, {}, ${q(agentId)})`;
      return { options, send, check: TAKEN };
    }
    case 'robot': {
      const robotId = ownOf(path);
      const own = pick('token', 'encodingAesKey', 'callbackUrl');
      const options = { corps: [{ corpId: id, robots: { [robotId]: own } }] };
      return {
        options,
        send: `simulator.corp(${q(id)}).pushToRobot(${json(message, 2)}, ${q(robotId)})`,
        check: TAKEN,
      };
    }
    case 'kf': {
      // The customer's message goes to the application that is shown.
      const agentId = ownOf(callOf('work', id, {}).path);
      const own = pick('secret', 'token', 'encodingAesKey', 'callbackUrl');
      const options = { corps: [{ corpId: id, agents: { [agentId]: own } }] };
      const check =
        "const pushed = () => simulator.wire.find(({ direction }) => direction === 'push')?.ok;\n" +
        '  await expect.poll(pushed, { timeout: 5000 }).toBe(true);';
      const send = `simulator.corp(${q(id)}).customerWrites(${json(message, 2)})`;
      return { options, send, check: `expect(result.msgid).toBeTruthy();\n  ${check}` };
    }
    case 'platform': {
      const { InfoType, ...fields } = message;
      const own = pick('token', 'encodingAesKey', 'eventUrl', 'messageUrl');
      const send = `simulator.component(${q(id)}).pushesEvent(${q(InfoType)}, ${json(fields, 2)})`;
      return { options: { components: [{ appId: id, ...own }] }, send, check: TAKEN };
    }
    default: {
      const { InfoType, ...fields } = suiteMessage(message);
      const suiteId = subjectOf(path);
      const own = { suiteId, ...pick('token', 'encodingAesKey', 'commandUrl', 'dataUrl') };
      const send = `simulator.suite(${q(suiteId)}).push(${q(InfoType)}, ${json(fields, 2)})`;
      return { options: {}, prepare: `simulator.configureSuites([${json(own, 2)}]);`, send, check: TAKEN };
    }
  }
}
