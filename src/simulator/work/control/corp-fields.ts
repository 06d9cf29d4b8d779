import { readUrl } from '../../control/account-fields.js';
import type { ControlCall } from '../../control/control-route.js';
import { BadControlCall, Fields } from '../../control/fields.js';
import { defined } from '../../util/defined.js';
import type { Agent } from '../state/agent.js';
import type { Corp } from '../state/corp.js';
import type {
  SimulatedAgentOptions,
  SimulatedCorpOptions,
  SimulatedRobotOptions,
} from '../state/corp-settings.js';
import type { WorkState } from '../state/work-state.js';

const NAME = /^[0-9A-Za-z_@-]{1,64}$/;
const AES_KEY = /^[0-9A-Za-z+/]{43}$/;
const TOKEN = /^[\x21-\x7e]{1,64}$/;
const TITLE = /^[^\0]{1,200}$/;
export const USERID = /^[\x21-\x7e]{1,64}$/;

/** Reads a corp's settings from a control call. */
export function readCorp(corpId: string, body: unknown): SimulatedCorpOptions {
  const fields = Fields.of(body);
  return {
    corpId,
    name: fields.text('name', TITLE),
    agents: readMap(fields, 'agents', readAgent),
    robots: readMap(fields, 'robots', readRobot),
    webhookKeys: fields.texts('webhookKeys', NAME),
  };
}

function readMap<T>(
  fields: Fields,
  name: string,
  read: (fields: Fields) => T,
): Record<string, T> | undefined {
  if (!fields.has(name)) return undefined;
  const given = fields.raw(name);
  Fields.of(given, `"${name}"`);
  return Object.fromEntries(
    Object.entries(given as object).map(([id, value]) => {
      if (!NAME.test(id))
        throw new BadControlCall(`"${name}" has the id ${JSON.stringify(id)}, which is none.`);
      return [id, read(Fields.of(value, `"${name}.${id}"`))];
    }),
  );
}

function readAgent(fields: Fields): SimulatedAgentOptions {
  const expiredCode = fields.whole('expiredCode', 40014, 42001);
  if (expiredCode !== undefined && expiredCode !== 42001 && expiredCode !== 40014) {
    throw new BadControlCall('"expiredCode" must be 42001 or 40014.');
  }
  return {
    name: fields.text('name', TITLE),
    secret: fields.text('secret', /^[\x21-\x7e]{1,128}$/),
    token: fields.text('token', TOKEN),
    encodingAesKey: fields.text('encodingAesKey', AES_KEY),
    previousEncodingAesKey: fields.text('previousEncodingAesKey', AES_KEY),
    callbackUrl: readUrl(fields, 'callbackUrl'),
    replyTimeoutMs: fields.number('replyTimeoutMs', 1, 600_000),
    deliveries: fields.whole('deliveries', 1, 100),
    trustedIps: fields.texts('trustedIps', /^[\d.:a-fA-F]{1,64}$/),
    disabled: fields.flag('disabled'),
    forbidden: fields.texts('forbidden', /^\/\S{0,200}$/),
    visible: fields.texts('visible', USERID),
    trustedDomain: fields.text('trustedDomain', /^[\w.:-]{1,200}$/),
    expiredCode,
    repeatedLife: fields.choice('repeatedLife', ['remaining', 'whole']),
  };
}

function readRobot(fields: Fields): SimulatedRobotOptions {
  return defined({
    name: fields.text('name', TITLE),
    token: fields.text('token', TOKEN),
    encodingAesKey: fields.text('encodingAesKey', AES_KEY),
    callbackUrl: readUrl(fields, 'callbackUrl'),
    replyTimeoutMs: fields.number('replyTimeoutMs', 1, 600_000),
    pollMs: fields.number('pollMs', 1, 600_000),
  });
}

/** The corp that the path of a control call names; refused with 404 when there is none. */
export function corpOf(work: WorkState, { params: { corpId = '' } }: ControlCall): Corp {
  const corp = work.corps.get(corpId);
  if (corp) return corp;
  throw new BadControlCall(`There is no corp ${corpId}; PUT /_simulator/corps/${corpId} creates one.`, 404);
}

/** The application that the path of a control call names; refused with 404 when there is none. */
export function agentOf(work: WorkState, call: ControlCall): { corp: Corp; agent: Agent } {
  const corp = corpOf(work, call);
  const { agentId = '' } = call.params;
  const agent = corp.agents.get(agentId);
  if (agent) return { corp, agent };
  throw new BadControlCall(
    `Corp ${corp.corpId} has no application ${agentId}; PUT /_simulator/corps/${corp.corpId} adds one.`,
    404,
  );
}
