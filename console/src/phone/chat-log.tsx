import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ChatEntry } from '../../../src/simulator/console-protocol.js';
import { dateAndTime } from '../live/clock.js';
import { chat } from '../live/simulator.js';
import { isWaiting } from '../live/speak.js';
import { markSeen } from '../live/unread.js';
import { language, t } from '../text/text.js';
import { NotAnswering } from './not-answering.js';
import type { Say } from './unsent-lines.js';
import { UnsentLines } from './unsent-lines.js';

/** A pause as long as this is shown as a time between two messages, in milliseconds. */
const PAUSE_MS = 5 * 60_000;
/** A reader who is this near to the end reads what comes, in pixels. */
const NEAR = 48;

interface ChatLogProps {
  /** An AppID, or `corp/agent`. */
  owner: string;
  /** An OpenID or a userid. */
  person: string;
  label: string;
  /** Where the application is pushed to. */
  address: string | undefined;
  noAddress: string;
  empty: string;
  typing: boolean;
  draw: (line: ChatEntry) => ComponentChildren;
  /** Sends a message that could not be sent before. */
  say: Say;
}

/** One chat, the newest line last. */
export function ChatLog({
  owner,
  person,
  label,
  address,
  noAddress,
  empty,
  typing,
  draw,
  say,
}: ChatLogProps) {
  const log = useRef<HTMLDivElement>(null);
  const lines = chat.value.filter((line) => line.appId === owner && line.openid === person);
  const waiting = isWaiting(owner, person);
  const last = lines.at(-1);
  const atEnd = useRef(true);
  const readTo = useSignal(0);

  function look(): void {
    const element = log.current;
    // A pane that the window has no room for has no height: nobody reads it.
    if (!element || element.clientHeight === 0 || document.visibilityState !== 'visible') return;
    atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
    const newest = chat.peek().findLast((line) => line.appId === owner && line.openid === person);
    if (!atEnd.current || !newest) return;
    readTo.value = newest.id;
    markSeen(owner, person, newest.id);
  }

  const toEnd = (): void => {
    if (log.current) log.current.scrollTop = log.current.scrollHeight;
    atEnd.current = true;
    look();
  };

  // Another chat, and what the person says, are shown at the end; a reader of old messages stays where they are.
  useLayoutEffect(toEnd, [owner, person]);
  useLayoutEffect(() => {
    if (atEnd.current || last?.from === 'user') toEnd();
    else look();
  }, [last?.id, waiting, typing]);
  useEffect(() => {
    const watched = new ResizeObserver(() => (atEnd.current ? toEnd() : look()));
    if (log.current) watched.observe(log.current);
    document.addEventListener('visibilitychange', look);
    return () => {
      watched.disconnect();
      document.removeEventListener('visibilitychange', look);
    };
  }, [owner, person]);

  const missed = lines.filter(({ id, from }) => from !== 'user' && id > readTo.value).length;
  return (
    <div class="chat-frame">
      <div
        class="chat"
        ref={log}
        tabIndex={0}
        role="log"
        aria-live="polite"
        aria-label={label}
        onScroll={look}
      >
        <NotAnswering owner={owner} address={address} noAddress={noAddress} />
        {lines.length === 0 && <p class="chat-empty">{empty}</p>}
        {lines.map((line, index) => (
          <div key={line.id}>
            {isPause(lines[index - 1], line) && (
              <p class="chat-time">{dateAndTime(line.at, language.value)}</p>
            )}
            {draw(line)}
          </div>
        ))}
        <UnsentLines owner={owner} person={person} say={say} />
        {typing && <p class="chat-typing">{t('typing')}</p>}
        {!typing && waiting && <p class="chat-typing">{t('waiting')}</p>}
      </div>
      {!atEnd.current && missed > 0 && (
        <button type="button" class="new-messages" onClick={toEnd}>
          {t('newMessages', { n: missed })}
        </button>
      )}
    </div>
  );
}

const isPause = (before: ChatEntry | undefined, line: ChatEntry): boolean =>
  before === undefined || line.at - before.at > PAUSE_MS;
