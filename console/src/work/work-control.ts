import type { PushOutcome } from '../live/control.js';
import { control } from '../live/control.js';
import { report } from '../live/problem.js';
import { signal } from '@preact/signals';
import { agent, corp, member } from './work-state.js';

/** What came of the verification of a callback address. */
export interface UrlCheck {
  ok: boolean;
  ms: number;
  why?: string;
}

const ofCorp = (corpId: string, rest = ''): string => `/corps/${encodeURIComponent(corpId)}${rest}`;
const ofAgent = (corpId: string, agentId: string, rest: string): string =>
  ofCorp(corpId, `/agents/${encodeURIComponent(agentId)}${rest}`);

export const setCallback = (corpId: string, agentId: string, callbackUrl: string) =>
  control('PUT', ofCorp(corpId), { agents: { [agentId]: { callbackUrl } } });

export const verifyUrl = (corpId: string, agentId: string) =>
  control<UrlCheck>('POST', ofAgent(corpId, agentId, '/verify-url'));

export const invalidateToken = (corpId: string, agentId: string) =>
  control('POST', ofAgent(corpId, agentId, '/invalidate'));

/** One event to all applications of the corp. @returns what came of each, by AgentID */
export const pushToAll = (corpId: string, message: Record<string, unknown>) =>
  control<{ agents: Record<string, PushOutcome> }>('POST', ofCorp(corpId, '/events'), { message });

/** How many answers each chat waits for. */
export const waits = signal<ReadonlyMap<string, number>>(new Map());

function count(key: string, by: 1 | -1): void {
  waits.value = new Map(waits.peek()).set(key, (waits.peek().get(key) ?? 0) + by);
}

/** The chosen member sends a message to the chosen application, or does something that is an event. */
export async function speak(message: Record<string, unknown>): Promise<PushOutcome | undefined> {
  const [corpId, agentId, userid] = [corp.peek()?.corpId, agent.peek()?.agentId, member.peek()?.userid];
  if (corpId === undefined || agentId === undefined || userid === undefined) return undefined;
  const key = `${corpId}/${agentId} ${userid}`;
  count(key, 1);
  try {
    const body = { message: { FromUserName: userid, ...message } };
    return await control<PushOutcome>('POST', ofAgent(corpId, agentId, '/push'), body);
  } catch (error) {
    report(error);
    return undefined;
  } finally {
    count(key, -1);
  }
}

/** The chosen member does something that is an event. */
export const act = (event: string, fields: Record<string, unknown> = {}) =>
  speak({ MsgType: 'event', Event: event, ...fields });
