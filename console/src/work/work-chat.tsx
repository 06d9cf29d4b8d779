import { ChatLog } from '../phone/chat-log.js';
import { t } from '../text/text.js';
import { speakAs } from './work-control.js';
import { WorkLine } from './work-line.js';
import { agent, corp, member } from './work-state.js';

/** The chat of the chosen member with the chosen application. */
export function WorkChat() {
  const { userid = '', name = '' } = member.value ?? {};
  const corpId = corp.value?.corpId ?? '';
  const { agentId = '', callbackUrl } = agent.value ?? {};
  return (
    <ChatLog
      owner={`${corpId}/${agentId}`}
      person={userid}
      label={t('workChatWith', { name })}
      address={callbackUrl}
      noAddress={t('workNoCallback')}
      empty={t('workEmpty')}
      typing={false}
      draw={(line) => <WorkLine line={line} />}
      say={(message) => speakAs(corpId, agentId, userid, message)}
    />
  );
}
