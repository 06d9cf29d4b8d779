import type { PushOutcome } from '../live/control.js';
import { control } from '../live/control.js';
import { holdBack } from '../live/outbox.js';
import { report } from '../live/problem.js';
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
  control('PUT', ofCorp(corpId), { agents: { [agentId]: { callbackUrl } }, stays: true });

export const verifyUrl = (corpId: string, agentId: string) =>
  control<UrlCheck>('POST', ofAgent(corpId, agentId, '/verify-url'));

export const invalidateToken = (corpId: string, agentId: string) =>
  control('POST', ofAgent(corpId, agentId, '/invalidate'));

/** One event to all applications of the corp. @returns what came of each, by AgentID */
export const pushToAll = (corpId: string, message: Record<string, unknown>) =>
  control<{ agents: Record<string, PushOutcome> }>('POST', ofCorp(corpId, '/events'), { message });

/** The chosen member sends a message to the chosen application. What comes of it is in the chat. */
export async function speak(message: Record<string, unknown>): Promise<void> {
  const [corpId, agentId, userid] = [corp.peek()?.corpId, agent.peek()?.agentId, member.peek()?.userid];
  if (corpId === undefined || agentId === undefined || userid === undefined) return;
  await speakAs(corpId, agentId, userid, message);
}

/** As {@link speak}, for any member. What cannot be sent is kept in the chat. */
export async function speakAs(
  corpId: string,
  agentId: string,
  userid: string,
  message: Readonly<Record<string, unknown>>,
): Promise<void> {
  try {
    const body = { message: { FromUserName: userid, ...message }, wait: false };
    await control('POST', ofAgent(corpId, agentId, '/push'), body);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    holdBack({ owner: `${corpId}/${agentId}`, person: userid, message, why });
    report(error);
  }
}

/** An event to the chosen application. @returns what came of it */
export async function pushEvent(message: Record<string, unknown>): Promise<PushOutcome> {
  const [corpId, agentId] = [corp.peek()?.corpId ?? '', agent.peek()?.agentId ?? ''];
  return control<PushOutcome>('POST', ofAgent(corpId, agentId, '/push'), {
    message: { MsgType: 'event', ...message },
  });
}

/** The chosen member does something that is an event. */
export const act = (event: string, fields: Record<string, unknown> = {}) =>
  speak({ MsgType: 'event', Event: event, ...fields });
