import type { ChatEntry } from '../../../src/simulator/console-protocol.js';
import { run } from '../live/problem.js';
import { Avatar } from '../look/avatar.js';
import { MessageContent } from '../phone/content/message-content.js';
import { Fate } from '../phone/fate.js';
import { openPage } from '../phone/phone-state.js';
import { t } from '../text/text.js';
import { act } from './work-control.js';
import { agent, member } from './work-state.js';
import type { CardView } from './work-view.js';
import { workViewOf } from './work-view.js';

/** Kinds that are shown with no bubble around them. */
const CARDS = new Set(['articles', 'image', 'video', 'location', 'link', 'page', 'card']);

/** One line of a WeCom chat. */
export function WorkLine({ line }: { line: ChatEntry }) {
  const view = workViewOf(line);
  if (view.type === 'event') {
    return (
      <>
        <EventNote name={view.name} eventKey={view.key} />
        {line.fate?.outcome === 'failed' && (
          <p class="chat-note">
            <Fate line={line} />
          </p>
        )}
      </>
    );
  }
  if (view.type === 'updated') {
    return (
      <p class="chat-note" data-from="account">
        {t('workCardUpdated', { text: view.text })}
      </p>
    );
  }
  const mine = line.from === 'user';
  const { userid = '', name = '' } = member.value ?? {};
  return (
    <div class={`message ${mine ? 'mine' : 'theirs'}`} data-from={line.from} data-kind={line.kind}>
      {mine ? (
        <Avatar id={userid} name={name} />
      ) : (
        <Avatar id={agent.value?.agentId ?? ''} name={agent.value?.name ?? ''} />
      )}
      <div class="message-body">
        <span class="hidden">{t(mine ? 'userSays' : 'accountSays')}: </span>
        <div class={CARDS.has(view.type) ? 'card' : 'bubble'}>
          {view.type === 'card' ? <TemplateCard card={view} /> : <MessageContent view={view} />}
        </div>
        {mine ? <Fate line={line} /> : <HowItCame line={line} />}
      </div>
    </div>
  );
}

function HowItCame({ line }: { line: ChatEntry }) {
  const parts = line.via === 'custom' ? [t('workVia')] : [];
  if (line.ms !== undefined) parts.push(t('replyTime', { ms: line.ms }));
  if (line.delivery !== undefined && line.delivery > 1) parts.push(t('replyDelivery', { n: line.delivery }));
  return parts.length > 0 ? <small class="meta">{parts.join(' · ')}</small> : null;
}

/** Something that the member did, as a line between the messages. */
function EventNote({ name, eventKey: key }: { name: string; eventKey: string }) {
  const word = (
    { enter_agent: 'workEnters', click: 'workClicks', template_card_event: 'workCardPressed' } as const
  )[name.toLowerCase()];
  return (
    <p class="chat-note" data-event={name}>
      {t(word ?? 'workSaysEvent', { key, name })}
    </p>
  );
}

/** A template card, whose buttons tell the application that they were pressed. */
function TemplateCard({ card }: { card: CardView }) {
  const { title, text, rows, buttons, url, taskId, cardType } = card;
  const press = (key: string) =>
    act(cardType === '' ? 'taskcard_click' : 'template_card_event', {
      EventKey: key,
      TaskId: taskId,
      ...(cardType && { CardType: cardType }),
    });
  return (
    <div class="template">
      <strong>{title}</strong>
      {text && <p>{text}</p>}
      <dl>
        {rows.map((row) => (
          <div key={row.name}>
            <dt>{row.name}</dt>
            <dd>{row.value}</dd>
          </div>
        ))}
      </dl>
      {buttons.map((button) => (
        <button key={button.key} type="button" class="detail" onClick={() => run(() => press(button.key))}>
          {button.text}
        </button>
      ))}
      {url && (
        <button type="button" class="detail" title={url} onClick={() => openPage(url)}>
          {t('detail')}
        </button>
      )}
    </div>
  );
}
