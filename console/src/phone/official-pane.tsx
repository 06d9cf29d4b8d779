import { account, person } from '../live/choice.js';
import { t } from '../text/text.js';
import { Chat } from './chat.js';
import { Composer } from './composer.js';
import { FollowBar } from './follow-bar.js';
import { People } from './people.js';
import { Phone } from './phone.js';
import { act } from '../live/speak.js';
import { run } from '../live/problem.js';

/** The phone of one person, with the official account's chat in it. */
export function OfficialPane() {
  const follows = person.value?.subscribed ?? false;
  return (
    <>
      <People />
      <Phone
        title={account.value?.nickName ?? t('official')}
        subtitle={account.value?.originalId ?? ''}
        action={follows && <Unfollow />}
      >
        <Chat />
        {follows ? <Composer /> : <FollowBar />}
      </Phone>
    </>
  );
}

const Unfollow = () => (
  <button type="button" class="small-button" onClick={() => run(() => act('unsubscribe'))}>
    {t('unfollow')}
  </button>
);
