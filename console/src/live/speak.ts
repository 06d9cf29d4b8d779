import { account, person } from './choice.js';
import { push } from './control.js';
import { holdBack } from './outbox.js';
import { report } from './problem.js';
import { chat } from './simulator.js';

/** Whether an answer to that person is still awaited. */
export const isWaiting = (owner: string, openid: string): boolean =>
  chat.value.some(
    ({ appId, openid: speaker, fate }) =>
      fate?.outcome === 'waiting' && appId === owner && speaker === openid,
  );

/** The chosen person sends a message, or does something that is an event. What comes of it is in the chat. */
export async function speak(message: Record<string, unknown>): Promise<void> {
  const owner = account.peek()?.appId;
  const openid = person.peek()?.openid;
  if (owner === undefined || openid === undefined) return;
  await speakAs(owner, openid, message);
}

/** As {@link speak}, for any person. What cannot be sent is kept in the chat. */
export async function speakAs(
  owner: string,
  openid: string,
  message: Readonly<Record<string, unknown>>,
): Promise<void> {
  try {
    await push(owner, { FromUserName: openid, ...message });
  } catch (error) {
    holdBack({ owner, person: openid, message, why: error instanceof Error ? error.message : String(error) });
    report(error);
  }
}

/** The chosen person does something that is an event. */
export const act = (event: string, fields: Record<string, unknown> = {}) =>
  speak({ MsgType: 'event', Event: event, ...fields });
