import type { Unsent } from '../live/outbox.js';
import { discard, unsentOf } from '../live/outbox.js';
import { run } from '../live/problem.js';
import { t } from '../text/text.js';

export type Say = (message: Readonly<Record<string, unknown>>) => Promise<void>;

interface UnsentLinesProps {
  owner: string;
  person: string;
  say: Say;
}

/** What the person said that the simulator did not get, with a way to say it again. */
export const UnsentLines = ({ owner, person, say }: UnsentLinesProps) => (
  <>
    {unsentOf(owner, person).map((one) => (
      <div key={one.id} class="message mine unsent" data-from="user" data-unsent={one.id}>
        <div class="message-body">
          <span class="hidden">{t('userSays')}: </span>
          <div class="bubble">
            <span class="text">{textOf(one)}</span>
          </div>
          <small class="meta bad">! {t('notSent', { why: one.why })}</small>
          <span class="unsent-buttons">
            <button type="button" class="link-button" onClick={() => run(() => again(one, say))}>
              {t('sendAgain')}
            </button>
            <button type="button" class="link-button" onClick={() => discard(one.id)}>
              {t('discard')}
            </button>
          </span>
        </div>
      </div>
    ))}
  </>
);

/** It is kept a second time where it fails a second time. */
async function again({ id, message }: Unsent, say: Say): Promise<void> {
  discard(id);
  await say(message);
}

function textOf({ message }: Unsent): string {
  const said = [message.Content, message.Event, message.MsgType].find((value) => typeof value === 'string');
  return said ?? '';
}
