import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { run } from '../live/problem.js';
import { Choice } from '../look/fields.js';
import { Sheet } from '../look/sheet.js';
import { t } from '../text/text.js';
import { pushEvent, pushToAll } from './work-control.js';
import { corp, eventsOpen, member } from './work-state.js';

/** Events that applications are often written for, each with what it brings. */
const SAMPLES: Readonly<Record<string, Record<string, unknown>>> = {
  subscribe: {},
  unsubscribe: {},
  enter_agent: {},
  'change_contact / create_user': { UserID: 'zhaoliu', Name: '赵六', Department: '2' },
  'change_contact / update_user': { UserID: 'zhangsan', Position: '经理' },
  'change_contact / delete_user': { UserID: 'zhaoliu' },
  'change_contact / create_party': { Id: '4', Name: '测试部', ParentId: '1' },
  'change_external_contact / add_external_contact': {
    UserID: 'zhangsan',
    ExternalUserID: 'wmDemoCustomer',
    WelcomeCode: 'WELCOMECODE',
  },
  'change_external_contact / del_follow_user': { UserID: 'zhangsan', ExternalUserID: 'wmDemoCustomer' },
  'change_external_chat / create': { ChatId: 'wrDemoGroup' },
  kf_msg_or_event: { Token: 'ENCTOKEN', OpenKfId: 'wkDemo0000000000000000000000001' },
  sys_approval_change: {
    ApprovalInfo: { SpNo: '202601010001', SpName: '请假', SpStatus: 2, StatuChangeEvent: 2 },
  },
  living_status_change: { LivingId: 'LIVINGID', Status: 1 },
};

/** Sends any event to the application, or to all applications of the corp. */
export function EventSheet() {
  const name = useSignal(Object.keys(SAMPLES)[0]!);
  const fields = useSignal('{}');
  const bad = useSignal(false);
  const done = useSignal('');
  const area = useId();

  function choose(chosen: string): void {
    name.value = chosen;
    fields.value = JSON.stringify(SAMPLES[chosen] ?? {}, null, 2);
  }

  /** The event as it is pushed, or nothing when the fields are no JSON object. */
  function read(): Record<string, unknown> | undefined {
    const [Event, ChangeType] = name.value.split(' / ');
    try {
      const given: unknown = JSON.parse(fields.value);
      bad.value = typeof given !== 'object' || given === null || Array.isArray(given);
      return bad.value ? undefined : { Event, ...(ChangeType && { ChangeType }), ...(given as object) };
    } catch {
      bad.value = true;
      return undefined;
    }
  }

  async function send(): Promise<void> {
    const event = read();
    if (!event) return;
    const { outcome } = await pushEvent({
      ...(!('ChangeType' in event) && { FromUserName: member.value?.userid }),
      ...event,
    });
    done.value = t('workEventDone', { n: 1, outcomes: outcome });
  }

  async function sendToAll(): Promise<void> {
    const event = read();
    if (!event) return;
    const { agents } = await pushToAll(corp.value?.corpId ?? '', { MsgType: 'event', ...event });
    const outcomes = Object.values(agents).map(({ outcome }) => outcome);
    done.value = t('workEventDone', { n: outcomes.length, outcomes: outcomes.join(', ') });
  }

  return (
    <Sheet title={t('workEventSheet')} onClose={() => (eventsOpen.value = false)}>
      <Choice label={t('workEventName')} name="event" value={name.value} onChange={choose}>
        {Object.keys(SAMPLES).map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </Choice>
      <div class="field">
        <label for={area}>{t('workEventFields')}</label>
        <textarea
          id={area}
          class="weui-input"
          rows={5}
          spellcheck={false}
          aria-invalid={bad.value}
          value={fields.value}
          onInput={(event) => (fields.value = event.currentTarget.value)}
        />
        {bad.value && <p class="bad">{t('workEventBad')}</p>}
      </div>
      <button type="button" class="weui-btn weui-btn_primary" onClick={() => run(send)}>
        {t('workEventSend')}
      </button>
      <button type="button" class="weui-btn weui-btn_default" onClick={() => run(sendToAll)}>
        {t('workEventSendAll')}
      </button>
      <p aria-live="polite">{done.value}</p>
    </Sheet>
  );
}
