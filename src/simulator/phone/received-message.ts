import type { ChatEntry } from '../console-protocol.js';
import type { SimulatorState } from '../state/simulator-state.js';
import { isObject } from '../util/json.js';

/** A message as it arrives on somebody's phone. */
export interface ReceivedMessage {
  /** `text`, `image`, `news`, `template`... */
  kind: string;
  /** The passive reply, a customer-service message, a template..., or WeChat's own failure notice. */
  via: ChatEntry['via'];
  /** The text of a text message; otherwise empty. */
  text: string;
  /** The message's own fields. */
  content: Record<string, unknown>;
}

/** How long a phone waits for a message by default, in milliseconds. */
const PATIENCE = 5000;

/**
 * The first entry of the chat after `after` that concerns somebody, waiting for it if necessary.
 *
 * @throws Error when none comes in time
 */
export function nextMessage(
  state: SimulatorState,
  wish: { who: string; after: number; concerns: (entry: ChatEntry) => boolean; timeoutMs?: number },
): Promise<ChatEntry> {
  const { who, after, concerns, timeoutMs = PATIENCE } = wish;
  const next = state.chat.all().find((entry) => entry.id > after && concerns(entry));
  if (next) return Promise.resolve(next);
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      state.events.off('chat', onChat);
    };
    const onChat = (entry: ChatEntry): void => {
      if (!concerns(entry)) return;
      stop();
      resolve(entry);
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`${who} received nothing within ${timeoutMs} ms.${lastFailure(state)}`));
    }, timeoutMs);
    state.events.on('chat', onChat);
  });
}

/** Why it may be that nothing came: what the wire log says of the last push, and which handler threw. */
function lastFailure(state: SimulatorState): string {
  const last = state.wire.all().findLast(({ direction }) => direction === 'push');
  if (!last) return ' Nothing was pushed at all.';
  const { last: handler } = state.handlerFailures;
  return (
    ` The last delivery: ${last.verdict} (${last.url ?? ''}).` +
    (handler && ` ${handler}.`) +
    (last.ok || state.isDelivering
      ? ''
      : ' Call simulator.deliversTo(app, path) first: it says where pushes go.')
  );
}

/** A line of the chat as its receiver sees it. */
export function asReceived({ kind, via, content }: ChatEntry): ReceivedMessage {
  const inner = isObject(content) ? content : {};
  const text = [inner.Content, inner.content].find((value) => typeof value === 'string');
  return { kind, via, text: kind === 'text' && typeof text === 'string' ? text : '', content: inner };
}
