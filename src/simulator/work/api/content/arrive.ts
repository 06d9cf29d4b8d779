import type { JsonObject } from '../../../util/json.js';
import type { WorkCall } from '../work-call.js';

/** A message reaches somebody: it is kept for `state.messages` and shows in the chat with the application. */
export function arrive(
  call: WorkCall,
  to: string,
  kind: string,
  content: JsonObject,
  body: JsonObject,
): void {
  const { agent, state } = call;
  const { clock, messages, chat } = state;
  messages.push({ appId: agent.corpId, agentId: agent.agentId, to, type: kind, body, at: clock.now() });
  chat.add({ appId: agent.key, openid: to, from: 'account', via: 'custom', kind, content });
}
