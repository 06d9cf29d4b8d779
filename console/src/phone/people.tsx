import { account, choosePerson, person } from '../live/choice.js';
import { Avatar } from '../look/avatar.js';
import { Icon } from '../look/icons.js';
import { t } from '../text/text.js';
import { sheet } from './phone-state.js';

/** Everyone whose phone can be looked at. */
export function People() {
  const { kind, people } = account.value!;
  const isMini = kind === 'mini';
  return (
    <div class="people" role="group" aria-label={t(isMini ? 'users' : 'people')}>
      {people.map(({ openid, nickname, headimgurl, subscribed }) => {
        const name = nickname || t('nobody');
        return (
          <button
            key={openid}
            type="button"
            class="person"
            aria-pressed={openid === person.value?.openid}
            title={openid}
            onClick={() => choosePerson(openid)}
          >
            <Avatar id={openid} name={name} picture={headimgurl} />
            <span class="person-name">{name}</span>
            {!isMini && (
              <small class={subscribed ? 'follows' : ''}>
                {t(subscribed ? 'following' : 'notFollowing')}
              </small>
            )}
          </button>
        );
      })}
      <button type="button" class="person add" onClick={() => (sheet.value = 'add-person')}>
        <span class="avatar">
          <Icon name="addUser" />
        </span>
        <span class="person-name">{t('addPerson')}</span>
      </button>
    </div>
  );
}
