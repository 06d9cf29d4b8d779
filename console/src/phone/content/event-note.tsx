import { t } from '../../text/text.js';
import type { MessageView } from '../message-view.js';
import type { Word } from '../../text/zh.js';

const WORDS: Readonly<Record<string, Word>> = {
  subscribe: 'eventSubscribe',
  unsubscribe: 'eventUnsubscribe',
  scan: 'eventScan',
  click: 'eventClick',
  view: 'eventView',
  view_miniprogram: 'eventView',
  location: 'eventLocation',
  scancode_push: 'eventScancode',
  scancode_waitmsg: 'eventScancode',
  pic_sysphoto: 'eventPic',
  pic_photo_or_album: 'eventPic',
  pic_weixin: 'eventPic',
  location_select: 'eventLocationSelect',
  user_enter_tempsession: 'eventEnter',
  subscribe_msg_popup_event: 'eventPopup',
};

/** Something that the person did, as a line between the messages. */
export function EventNote({ view }: { view: Extract<MessageView, { type: 'event' }> }) {
  const name = view.name.toLowerCase();
  const scanned = name === 'subscribe' && view.key !== '';
  const word = scanned ? 'eventSubscribeScene' : (WORDS[name] ?? 'eventOther');
  const key = view.key.replace(/^qrscene_/, '');
  return (
    <p class="chat-note" data-event={view.name}>
      {t(word, { key, name: view.name })}
    </p>
  );
}
