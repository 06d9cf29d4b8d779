import type { ChatEntry } from '../../../src/simulator/console-protocol.js';
import { person } from '../live/choice.js';
import { AccountAvatar, Avatar } from '../look/avatar.js';
import { t } from '../text/text.js';
import type { Word } from '../text/zh.js';
import { EventNote } from './content/event-note.js';
import { MessageContent } from './content/message-content.js';
import { Fate } from './fate.js';
import type { MessageView } from './message-view.js';
import { viewOf } from './message-view.js';

const VIA: Partial<Record<ChatEntry['via'], Word>> = {
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
export function ChatLineView({ line }: { line: ChatEntry }) {
  const view = viewOf(line);
  if (line.from === 'system') {
    return (
      <p class="chat-note notice" data-from="system">
        <span class="hidden">{t('notice')}: </span>
        {view.type === 'text' ? view.text : t('unknownKind', { kind: line.kind })}
      </p>
    );
  }
  if (view.type === 'event') {
    return (
      <>
        <EventNote view={view} />
        {line.fate?.outcome === 'failed' && (
          <p class="chat-note">
            <Fate line={line} />
          </p>
        )}
      </>
    );
  }
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

/** How, and how fast, the account's message came. */
function HowItCame({ line }: { line: ChatEntry }) {
  const parts: string[] = [];
  const via = VIA[line.via];
  if (via) parts.push(t(via));
  if (line.ms !== undefined) parts.push(t('replyTime', { ms: line.ms }));
  if (line.delivery !== undefined && line.delivery > 1) parts.push(t('replyDelivery', { n: line.delivery }));
  return parts.length > 0 ? <small class="meta">{parts.join(' · ')}</small> : null;
}
