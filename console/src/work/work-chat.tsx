import { useEffect, useRef } from 'preact/hooks';
import { dateAndTime } from '../live/clock.js';
import type { ChatLine } from '../live/simulator.js';
import { chat } from '../live/simulator.js';
import { language, t } from '../text/text.js';
import { waits } from './work-control.js';
import { WorkLine } from './work-line.js';
import { agent, corp, member } from './work-state.js';

/** A pause as long as this is shown as a time between two messages, in milliseconds. */
const PAUSE_MS = 5 * 60_000;

/** The chat of the chosen member with the chosen application. */
export function WorkChat() {
  const log = useRef<HTMLDivElement>(null);
  const { userid = '', name = '' } = member.value ?? {};
  const key = `${corp.value?.corpId ?? ''}/${agent.value?.agentId ?? ''}`;
  const lines = chat.value.filter(({ appId, openid }) => appId === key && openid === userid);
  const waiting = (waits.value.get(`${key} ${userid}`) ?? 0) > 0;
  const last = lines.at(-1)?.id;

  // Whatever was said last is in sight.
  useEffect(() => {
    if (log.current) log.current.scrollTop = log.current.scrollHeight;
  }, [last, waiting, userid, key]);

  return (
    <div
      class="chat"
      ref={log}
      tabIndex={0}
      role="log"
      aria-live="polite"
      aria-label={t('workChatWith', { name })}
    >
      {!agent.value?.callbackUrl && (
        <div class="not-reachable" role="alert">
          <p>{t('workNoCallback')}</p>
        </div>
      )}
      {lines.length === 0 && <p class="chat-empty">{t('workEmpty')}</p>}
      {lines.map((line, index) => (
        <div key={line.id}>
          {isPause(lines[index - 1], line) && <p class="chat-time">{dateAndTime(line.at, language.value)}</p>}
          <WorkLine line={line} />
        </div>
      ))}
      {waiting && <p class="chat-typing">{t('waiting')}</p>}
    </div>
  );
}

const isPause = (before: ChatLine | undefined, line: ChatLine): boolean =>
  before === undefined || line.at - before.at > PAUSE_MS;
