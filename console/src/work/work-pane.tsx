import { unreadOf } from '../live/unread.js';
import { Choice } from '../look/fields.js';
import type { Somebody } from '../phone/people-list.js';
import { PeopleList } from '../phone/people-list.js';
import { Phone } from '../phone/phone.js';
import { t } from '../text/text.js';
import { EventSheet } from './event-sheet.js';
import { WorkChat } from './work-chat.js';
import { WorkComposer } from './work-composer.js';
import { agent, chooseAgent, chooseMember, corp, eventsOpen, member } from './work-state.js';

/** The phone of one member, with the chat of one application in it. */
export function WorkPane() {
  const applications = corp.value?.agents ?? [];
  return (
    <>
      <Members />
      {applications.length > 1 && (
        <div class="work-agents">
          <Choice label={t('workAgent')} name="agent" value={agent.value?.agentId} onChange={chooseAgent}>
            {applications.map(({ agentId, name }) => (
              <option key={agentId} value={agentId}>
                {name} {agentId}
              </option>
            ))}
          </Choice>
        </div>
      )}
      <Phone title={agent.value?.name ?? t('work')} subtitle={corp.value?.name ?? ''}>
        <WorkChat />
        <WorkComposer />
        {eventsOpen.value && <EventSheet />}
      </Phone>
    </>
  );
}

/** Every member whose phone can be looked at. */
function Members() {
  const owner = `${corp.value?.corpId ?? ''}/${agent.value?.agentId ?? ''}`;
  const all = (corp.value?.members ?? []).map(({ userid, name }): Somebody => {
    const note = { text: userid, good: false };
    return { id: userid, name, note, unread: unreadOf(owner, userid) };
  });
  return (
    <PeopleList
      key={corp.value?.corpId}
      label={t('workMembers')}
      all={all}
      chosen={member.value?.userid}
      onChoose={chooseMember}
    />
  );
}
