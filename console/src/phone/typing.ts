import { now } from '../live/clock.js';
import { chat, wire } from '../live/simulator.js';

/** "Typing" lasts this long on the user's phone, in milliseconds. */
const LASTS_MS = 15_000;
const PATHS = ['/cgi-bin/message/custom/typing', '/cgi-bin/message/custom/business/typing'];

/** Whether the account has said that it is typing, and has said nothing since. */
export function isTyping(appId: string, openid: string): boolean {
  const told = wire.value.findLast(
    (line) =>
      line.ok &&
      line.appId === appId &&
      PATHS.some((path) => line.path.startsWith(path)) &&
      line.request.raw.includes(`"${openid}"`),
  );
  if (!told || told.request.raw.includes('CancelTyping') || now.value - told.at >= LASTS_MS) return false;
  const said = chat.value.findLast(
    (line) => line.appId === appId && line.openid === openid && line.from === 'account',
  );
  return (said?.at ?? 0) < told.at;
}
