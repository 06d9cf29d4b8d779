import { useState } from 'preact/hooks';
import { account, person } from '../live/choice.js';
import { run } from '../live/problem.js';
import { chat } from '../live/simulator.js';
import { act } from '../live/speak.js';
import { Field } from '../look/fields.js';
import { Sheet } from '../look/sheet.js';
import { MessageContent } from '../phone/content/message-content.js';
import { viewOf } from '../phone/message-view.js';
import { t } from '../text/text.js';

/** `wx.requestSubscribeMessage()`: the popup, and what arrived since. */
export function SubscribeMessage() {
  const [asking, setAsking] = useState(false);
  const [answer, setAnswer] = useState<'accept' | 'reject' | null>(null);
  const { appId, subscriptionTemplates: templates } = account.value!;
  const arrived = chat.value.filter(
    (line) => line.appId === appId && line.openid === person.value?.openid && line.via === 'subscribe',
  );

  return (
    <section class="mini-card">
      <h4>{t('subscribeMessage')}</h4>
      <p class="hint">{t('subscribeHelp')}</p>
      <button
        type="button"
        class="weui-btn weui-btn_default"
        disabled={!person.value}
        onClick={() => setAsking(true)}
      >
        {t('subscribeMessage')}
      </button>
      {answer && <p role="status">{t(answer === 'accept' ? 'accepted' : 'rejected')}</p>}
      <div aria-live="polite">
        {arrived.map((line) => (
          <MessageContent key={line.id} view={viewOf(line)} />
        ))}
      </div>
      {asking && (
        <Sheet title={t('subscribeAsk')} onClose={() => setAsking(false)}>
          <Popup
            templates={templates}
            onAnswer={(ids, given) => {
              setAsking(false);
              setAnswer(given);
              run(() => tell(ids, given));
            }}
          />
        </Sheet>
      )}
    </section>
  );
}

interface PopupProps {
  templates: readonly { templateId: string; title: string }[];
  onAnswer: (templateIds: string[], answer: 'accept' | 'reject') => void;
}

/** WeChat offers three templates at once, each with a tick. */
function Popup({ templates, onAnswer }: PopupProps) {
  const idsOf = (form: HTMLFormElement | null) => {
    const data = form ? new FormData(form) : new FormData();
    return data.getAll('template').filter((id): id is string => typeof id === 'string' && id !== '');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer(idsOf(event.currentTarget), 'accept');
      }}
    >
      {templates.length === 0 ? (
        <>
          <p class="hint">{t('noTemplates')}</p>
          <Field label={t('templateId')} name="template" required defaultValue="simulated-template" />
        </>
      ) : (
        templates.slice(0, 3).map(({ templateId, title }) => (
          <label key={templateId} class="tick">
            <input type="checkbox" name="template" value={templateId} defaultChecked />
            <span>
              {title || templateId}
              <small>{templateId}</small>
            </span>
          </label>
        ))
      )}
      <div class="buttons">
        <button
          type="button"
          class="weui-btn weui-btn_default"
          onClick={(event) => onAnswer(idsOf(event.currentTarget.form), 'reject')}
        >
          {t('reject')}
        </button>
        <button type="submit" class="weui-btn weui-btn_primary">
          {t('allow')}
        </button>
      </div>
    </form>
  );
}

/** What the popup brought, as WeChat pushes it. */
const tell = (templateIds: readonly string[], answer: 'accept' | 'reject') =>
  act('subscribe_msg_popup_event', {
    SubscribeMsgPopupEvent: {
      List: templateIds.map((TemplateId) => ({
        TemplateId,
        SubscribeStatusString: answer,
        PopupScene: '0',
      })),
    },
  });
