import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { account, person } from '../live/choice.js';
import { run } from '../live/problem.js';
import { act } from '../live/speak.js';
import { Icon } from '../look/icons.js';
import { Chat } from '../phone/chat.js';
import { Composer } from '../phone/composer.js';
import { People } from '../phone/people.js';
import { Phone } from '../phone/phone.js';
import { t } from '../text/text.js';
import { CustomerService } from './customer-service.js';
import { LoginCode } from './login-code.js';
import { PhoneNumber } from './phone-number.js';
import { SubscribeMessage } from './subscribe-message.js';

/** The phone of one person, with the mini program's test page or its customer-service chat in it. */
export function MiniPane() {
  const chatting = useSignal(false);
  const { appId, nickName } = account.value!;
  useLayoutEffect(() => void (chatting.value = false), [appId, person.value?.openid]);

  function enter(sessionFrom: string): void {
    chatting.value = true;
    run(() => act('user_enter_tempsession', { SessionFrom: sessionFrom }));
  }

  return (
    <>
      <People />
      <Phone
        title={chatting.value ? t('customerService') : nickName}
        subtitle={appId}
        action={
          chatting.value && (
            <button type="button" class="small-button" onClick={() => (chatting.value = false)}>
              <Icon name="back" /> {t('back')}
            </button>
          )
        }
      >
        {chatting.value ? (
          <>
            <Chat />
            <Composer />
          </>
        ) : (
          <div class="mini-page">
            <h3 class="hidden">{t('miniHome')}</h3>
            <LoginCode key={`login ${person.value?.openid}`} />
            <PhoneNumber key={`phone ${person.value?.openid}`} />
            <SubscribeMessage key={`subscribe ${person.value?.openid}`} />
            <CustomerService onEnter={enter} />
          </div>
        )}
      </Phone>
    </>
  );
}
