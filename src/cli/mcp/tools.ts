import { retcodeOf } from '../../account/call/retcodes.js';
import type { WireEntry } from '../../simulator/console-protocol.js';
import { FAULT_KINDS } from '../../simulator/state/faults.js';
import type { JsonObject } from '../../simulator/util/json.js';
import type { ControlClient } from '../session/control-client.js';

/** A tool as the Model Context Protocol lists it, and what it does. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: JsonObject;
  run(input: JsonObject): Promise<unknown>;
}

/** What the simulator tells of itself, as far as the tools read it. */
interface State {
  accounts: Record<string, { kind: string }>;
  messages: { appId: string; to: string; type: string; body: JsonObject; at: number }[];
}

const text = (description: string): JsonObject => ({ type: 'string', description });
const ACCOUNT = text('the AppID; the first account when it is left out');
const OPENID = text('the OpenID of the person, for example alice');
const SECONDS = 1000;
/** How often a message is looked for, in milliseconds. */
const LOOK_MS = 100;

/** The tools of a running simulator. */
export function simulatorTools(control: ControlClient): readonly Tool[] {
  const simulator = new RunningSimulator(control);
  return [...conversationTools(simulator), ...wireTools(simulator), ...worldTools(simulator)];
}

/** A running simulator as the tools see it. */
class RunningSimulator {
  constructor(readonly control: ControlClient) {}

  async state(): Promise<State> {
    return (await this.control.call('GET', '/state')) as State;
  }

  async wire(): Promise<WireEntry[]> {
    return (await this.control.call('GET', '/wire')) as WireEntry[];
  }

  /** The account that is named, or the first one. */
  async accountOf(input: JsonObject): Promise<string> {
    const { accounts } = await this.state();
    const appId = (input.account as string | undefined) ?? Object.keys(accounts)[0];
    if (appId !== undefined && Object.hasOwn(accounts, appId)) return appId;
    throw new Error(`The simulator has no account ${appId}; it has ${Object.keys(accounts).join(', ')}.`);
  }
}

/** Writing as a person, and reading what the application answers. */
function conversationTools(simulator: RunningSimulator): readonly Tool[] {
  /** How many messages there were when somebody last wrote. */
  let seen = 0;
  return [
    {
      name: 'send_as_user',
      description:
        'Sends a message or event to the application as a person with WeChat would, and tells what the application ' +
        'answered: every delivery, and the passive reply.',
      inputSchema: object({
        openid: OPENID,
        text: text('a text message'),
        event: text('an event in place of a text, for example subscribe or CLICK'),
        event_key: text('the EventKey of the event'),
        message: { type: 'object', description: "the push's own fields in place of both" },
        account: ACCOUNT,
      }),
      async run(input) {
        const appId = await simulator.accountOf(input);
        seen = (await simulator.state()).messages.length;
        const message = {
          ...(input.openid !== undefined && { FromUserName: input.openid }),
          ...(input.message as JsonObject | undefined),
          ...(input.event !== undefined && { MsgType: 'event', Event: input.event }),
          ...(input.event_key !== undefined && { EventKey: input.event_key }),
          ...(input.text !== undefined && { MsgType: 'text', Content: input.text }),
        };
        return simulator.control.call('POST', `/accounts/${appId}/push`, { message });
      },
    },
    {
      name: 'wait_for_reply',
      description:
        'Waits for messages that the application sends through an API (customer-service, template...) since the last ' +
        'send_as_user. Passive replies are in the answer of send_as_user.',
      inputSchema: object({
        openid: OPENID,
        account: ACCOUNT,
        timeout_seconds: { type: 'number', minimum: 0, maximum: 60, description: 'how long to wait (5)' },
      }),
      async run(input) {
        const appId = await simulator.accountOf(input);
        const until = Date.now() + Number(input.timeout_seconds ?? 5) * SECONDS;
        for (;;) {
          const { messages } = await simulator.state();
          const found = messages
            .slice(Math.min(seen, messages.length))
            .filter((one) => one.appId === appId && (input.openid === undefined || one.to === input.openid));
          if (found.length > 0 || Date.now() >= until) return { messages: found };
          await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
        }
      },
    },
  ];
}

/** What went over the wire, and why calls were refused. */
const wireTools = (simulator: RunningSimulator): readonly Tool[] => [
  {
    name: 'explain_failure',
    description:
      'Explains a call that WeChat refused: the request, the answer, what its return code means and what to do. ' +
      'Without a rid, the newest refused call.',
    inputSchema: object({ rid: text('the request id from the errmsg') }),
    async run({ rid }) {
      const entries = await simulator.wire();
      const entry =
        rid === undefined
          ? entries.findLast((one) => one.direction === 'call' && !one.ok)
          : entries.find((one) => one.rid === rid);
      if (!entry)
        throw new Error(
          rid === undefined
            ? 'No call was refused.'
            : `There was no call with the rid ${JSON.stringify(rid)}.`,
        );
      return { ...explained(entry), call: entry };
    },
  },
  {
    name: 'read_wire',
    description: 'What went over the wire, the newest last: pushes to the application and calls to WeChat.',
    inputSchema: object({
      limit: { type: 'integer', minimum: 1, maximum: 100, description: 'how many (20)' },
      direction: { type: 'string', enum: ['push', 'call'] },
      only_failed: { type: 'boolean' },
      account: ACCOUNT,
    }),
    async run(input) {
      const entries = (await simulator.wire()).filter(
        (one) =>
          (input.direction === undefined || one.direction === input.direction) &&
          (input.only_failed !== true || !one.ok) &&
          (input.account === undefined || one.appId === input.account),
      );
      return { entries: entries.slice(-Number(input.limit ?? 20)) };
    },
  },
];

/** Faults, time, tokens, and the state as a whole. */
const worldTools = (simulator: RunningSimulator): readonly Tool[] => [
  {
    name: 'set_fault',
    description: 'Makes calls of a path fail from now on, as if WeChat or the network had a fault.',
    inputSchema: object(
      {
        path: text('the exact path, or a beginning followed by *'),
        fault: { type: 'string', enum: [...FAULT_KINDS] },
        value: { type: ['string', 'number'], description: 'the status, return code, or milliseconds' },
        times: { type: 'integer', minimum: 1, description: 'how often; until it is cleared when left out' },
      },
      ['path', 'fault'],
    ),
    run: (input) => simulator.control.call('POST', '/faults', input),
  },
  {
    name: 'clear_faults',
    description: 'Takes all faults away.',
    inputSchema: object({}),
    run: () => simulator.control.call('DELETE', '/faults'),
  },
  {
    name: 'move_clock',
    description: "Moves WeChat's clock ahead: what expires, expires; what is due, happens.",
    inputSchema: object({ seconds: { type: 'number', minimum: 0 } }, ['seconds']),
    run: ({ seconds }) => simulator.control.call('POST', '/clock', { advance: seconds }),
  },
  {
    name: 'invalidate_token',
    description: "Makes the account's access token invalid at once.",
    inputSchema: object({ account: ACCOUNT }),
    run: async (input) =>
      simulator.control.call('POST', `/accounts/${await simulator.accountOf(input)}/invalidate`),
  },
  {
    name: 'read_state',
    description:
      'The accounts, what was counted (token requests, calls, calls with a dead token) and what was sent.',
    inputSchema: object({}),
    run: () => simulator.control.call('GET', '/state'),
  },
  {
    name: 'reset',
    description: 'Everything as at the start of the simulator; living tokens stay valid.',
    inputSchema: object({}),
    run: () => simulator.control.call('POST', '/reset'),
  },
];

const object = (properties: JsonObject, required: readonly string[] = []): JsonObject => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

/** What a refused call means, in words. */
function explained({ errcode, verdict, warnings, fault, status }: WireEntry): JsonObject {
  const known = errcode === undefined ? undefined : retcodeOf(errcode);
  return {
    verdict,
    ...(fault !== undefined && { fault: `the simulator was told to play the fault "${fault}" here` }),
    ...(errcode === undefined && { status }),
    ...(errcode !== undefined && { errcode }),
    ...(known && { meaning: known.meaning, ...(known.advice && { advice: known.advice }) }),
    ...(warnings && { warnings }),
  };
}
