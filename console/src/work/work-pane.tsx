import { Avatar } from '../look/avatar.js';
import { Choice } from '../look/fields.js';
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
const Members = () => (
  <div class="people" role="group" aria-label={t('workMembers')}>
    {corp.value?.members.map(({ userid, name }) => (
      <button
        key={userid}
        type="button"
        class="person"
        aria-pressed={userid === member.value?.userid}
        title={userid}
        onClick={() => chooseMember(userid)}
      >
        <Avatar id={userid} name={name} />
        <span class="person-name">{name}</span>
        <small>{userid}</small>
      </button>
    ))}
  </div>
);
