import { useEffect, useRef } from 'preact/hooks';
import { account, person } from '../live/choice.js';
import { dateAndTime } from '../live/clock.js';
import { chat } from '../live/simulator.js';
import type { ChatLine } from '../live/simulator.js';
import { isWaiting } from '../live/speak.js';
import { language, t } from '../text/text.js';
import { ChatLineView } from './chat-line.js';
import { NotReachable } from './not-reachable.js';
import { isTyping } from './typing.js';

/** A pause as long as this is shown as a time between two messages, in milliseconds. */
const PAUSE_MS = 5 * 60_000;

/** The chat of the chosen person with the account. */
export function Chat() {
  const log = useRef<HTMLDivElement>(null);
  const { appId } = account.value!;
  const openid = person.value?.openid ?? '';
  const lines = chat.value.filter((line) => line.appId === appId && line.openid === openid);
  const waiting = isWaiting(appId, openid);
  const typing = isTyping(appId, openid);
  const last = lines.at(-1)?.id;

  // Whatever was said last is in sight.
  useEffect(() => scrollToEnd(log.current), [last, waiting, typing, openid]);

  return (
    <div
      class="chat"
      ref={log}
      tabIndex={0}
      role="log"
      aria-live="polite"
      aria-label={t('chatWith', { name: person.value?.nickname ?? '' })}
    >
      <NotReachable />
      {lines.length === 0 && <p class="chat-empty">{t('chatEmpty')}</p>}
      {lines.map((line, index) => (
        <div key={line.id}>
          {isPause(lines[index - 1], line) && <p class="chat-time">{dateAndTime(line.at, language.value)}</p>}
          <ChatLineView line={line} />
        </div>
      ))}
      {typing && <p class="chat-typing">{t('typing')}</p>}
      {!typing && waiting && <p class="chat-typing">{t('waiting')}</p>}
    </div>
  );
}

/** Only the chat scrolls, not what it is in. */
function scrollToEnd(log: HTMLElement | null): void {
  if (log) log.scrollTop = log.scrollHeight;
}

const isPause = (before: ChatLine | undefined, line: ChatLine): boolean =>
  before === undefined || line.at - before.at > PAUSE_MS;
