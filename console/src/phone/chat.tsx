import { account, person } from '../live/choice.js';
import { speakAs } from '../live/speak.js';
import { t } from '../text/text.js';
import { ChatLineView } from './chat-line.js';
import { ChatLog } from './chat-log.js';
import { isTyping } from './typing.js';

/** The chat of the chosen person with the account. */
export function Chat() {
  const { appId, webhookUrl } = account.value!;
  const openid = person.value?.openid ?? '';
  return (
    <ChatLog
      owner={appId}
      person={openid}
      label={t('chatWith', { name: person.value?.nickname ?? '' })}
      address={webhookUrl}
      noAddress={t('noWebhook')}
      empty={t('chatEmpty')}
      typing={isTyping(appId, openid)}
      draw={(line) => <ChatLineView line={line} />}
      say={(message) => speakAs(appId, openid, message)}
    />
  );
}
