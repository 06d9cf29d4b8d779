import { person } from '../live/choice.js';
import type { ChatLine } from '../live/simulator.js';
import { fates } from '../live/speak.js';
import { AccountAvatar, Avatar } from '../look/avatar.js';
import { t } from '../text/text.js';
import type { Word } from '../text/zh.js';
import { EventNote } from './content/event-note.js';
import { MessageContent } from './content/message-content.js';
import type { MessageView } from './message-view.js';
import { viewOf } from './message-view.js';

const VIA: Partial<Record<ChatLine['via'], Word>> = {
  custom: 'viaCustom',
  template: 'viaTemplate',
  subscribe: 'viaSubscribe',
  mass: 'viaMass',
};

/** Kinds that WeChat shows as a card of their own, with no bubble around it. */
const CARDS = new Set<MessageView['type']>([
  'articles',
  'template',
  'image',
  'video',
  'location',
  'link',
  'page',
  'music',
]);

/** One line of the chat: a message of either side, a note of what was done, or WeChat's own notice. */
export function ChatLineView({ line }: { line: ChatLine }) {
  const view = viewOf(line);
  if (line.from === 'system') {
    return (
      <p class="chat-note notice" data-from="system">
        <span class="hidden">{t('notice')}: </span>
        {view.type === 'text' ? view.text : t('unknownKind', { kind: line.kind })}
      </p>
    );
  }
  if (view.type === 'event') return <EventNote view={view} />;
  if (view.type === 'transfer') return <p class="chat-note">{t('transferred')}</p>;
  const mine = line.from === 'user';
  return (
    <div class={`message ${mine ? 'mine' : 'theirs'}`} data-from={line.from} data-kind={line.kind}>
      {mine ? <PersonAvatar /> : <AccountAvatar />}
      <div class="message-body">
        <span class="hidden">{t(mine ? 'userSays' : 'accountSays')}: </span>
        <div class={CARDS.has(view.type) ? 'card' : 'bubble'}>
          <MessageContent view={view} />
        </div>
        {mine ? <Fate line={line} /> : <HowItCame line={line} />}
      </div>
    </div>
  );
}

function PersonAvatar() {
  const { openid = '', nickname = '', headimgurl } = person.value ?? {};
  return <Avatar id={openid} name={nickname} picture={headimgurl} />;
}

/** What happened to a message that the person sent. */
function Fate({ line }: { line: ChatLine }) {
  const fate = fates.value.get(typeof line.content.MsgId === 'string' ? line.content.MsgId : '');
  if (fate === undefined || fate === 'waiting' || fate.outcome === 'replied') return null;
  const ms = fate.deliveries.reduce((sum, delivery) => sum + delivery.ms, 0);
  return fate.outcome === 'success' ? (
    <small class="meta">
      {t('silent')} · {t('replyTime', { ms })}
    </small>
  ) : (
    <small class="meta bad">! {t('noReply')}</small>
  );
}

/** How, and how fast, the account's message came. */
function HowItCame({ line }: { line: ChatLine }) {
  const parts: string[] = [];
  const via = VIA[line.via];
  if (via) parts.push(t(via));
  if (line.ms !== undefined) parts.push(t('replyTime', { ms: line.ms }));
  if (line.delivery !== undefined && line.delivery > 1) parts.push(t('replyDelivery', { n: line.delivery }));
  return parts.length > 0 ? <small class="meta">{parts.join(' · ')}</small> : null;
}
