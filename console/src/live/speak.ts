import { signal } from '@preact/signals';
import type { PushOutcome } from './control.js';
import { push } from './control.js';
import { account, person } from './choice.js';
import { report } from './problem.js';

/** How a message fared, by its `MsgId`: waiting for the application, or what came of it. */
export const fates = signal<ReadonlyMap<string, 'waiting' | PushOutcome>>(new Map());

/** How many pushes each person waits for, by AppID and OpenID. */
const waits = signal<ReadonlyMap<string, number>>(new Map());

const KEPT = 500;

/** Whether an answer to that person is still awaited. */
export const isWaiting = (appId: string, openid: string): boolean =>
  (waits.value.get(`${appId} ${openid}`) ?? 0) > 0;

function note(msgId: string, fate: 'waiting' | PushOutcome): void {
  const next = new Map(fates.peek()).set(msgId, fate);
  if (next.size > KEPT) next.delete(next.keys().next().value!);
  fates.value = next;
}

function count(key: string, by: 1 | -1): void {
  waits.value = new Map(waits.peek()).set(key, (waits.peek().get(key) ?? 0) + by);
}

/** An id as WeChat's: 64 bits, so a text. */
const makeMsgId = (): string =>
  `2${Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => String(part).padStart(10, '0'))
    .join('')
    .slice(0, 17)}`;

/** The chosen person sends a message, or does something that is an event. */
export async function speak(message: Record<string, unknown>): Promise<PushOutcome | undefined> {
  const appId = account.peek()?.appId;
  const openid = person.peek()?.openid;
  if (appId === undefined || openid === undefined) return undefined;
  const isEvent = message.MsgType === 'event';
  const msgId = isEvent ? '' : makeMsgId();
  const key = `${appId} ${openid}`;
  if (msgId) note(msgId, 'waiting');
  count(key, 1);
  try {
    const outcome = await push(appId, { FromUserName: openid, ...message, ...(msgId && { MsgId: msgId }) });
    if (msgId) note(msgId, outcome);
    return outcome;
  } catch (error) {
    if (msgId) note(msgId, { deliveries: [], reply: null, outcome: 'failed' });
    report(error);
    return undefined;
  } finally {
    count(key, -1);
  }
}

/** The chosen person does something that is an event. */
export const act = (event: string, fields: Record<string, unknown> = {}) =>
  speak({ MsgType: 'event', Event: event, ...fields });
