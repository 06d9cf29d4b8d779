import { account, choosePerson, person } from '../live/choice.js';
import { unreadOf } from '../live/unread.js';
import { t } from '../text/text.js';
import type { Somebody } from './people-list.js';
import { PeopleList } from './people-list.js';
import { sheet } from './phone-state.js';

/** Everyone whose phone can be looked at. */
export function People() {
  const { appId, kind, people } = account.value!;
  const isMini = kind === 'mini';
  const all = people.map(({ openid, nickname, headimgurl, subscribed }): Somebody => {
    const note = isMini
      ? undefined
      : { text: t(subscribed ? 'following' : 'notFollowing'), good: subscribed };
    const unread = unreadOf(appId, openid);
    return { id: openid, name: nickname || t('nobody'), picture: headimgurl, note, unread };
  });
  return (
    <PeopleList
      key={appId}
      label={t(isMini ? 'users' : 'people')}
      all={all}
      chosen={person.value?.openid}
      onChoose={choosePerson}
      onAdd={() => (sheet.value = 'add-person')}
    />
  );
}
