import { signal } from '@preact/signals';
import type { MenuButton } from '../../../src/simulator/console-protocol.js';
import { act } from '../live/speak.js';
import { openPage, sheet } from './phone-state.js';

/** The menu button that waits for a scan, a picture or a place; nothing for what is sent of itself. */
export const asked = signal<MenuButton | null>(null);

/** Does what a menu button does: an event, a page, or a question first. */
export async function press(button: MenuButton): Promise<void> {
  switch (button.type) {
    case 'view': {
      const url = button.url ?? '';
      openPage(url);
      await act('VIEW', { EventKey: url });
      return;
    }
    case 'miniprogram':
      await act('view_miniprogram', { EventKey: button.pagepath ?? '', MenuId: '400000001' });
      return;
    case 'scancode_push':
    case 'scancode_waitmsg':
      return ask(button, 'scan');
    case 'pic_sysphoto':
    case 'pic_photo_or_album':
    case 'pic_weixin':
      return ask(button, 'image');
    case 'location_select':
      return ask(button, 'location');
    case 'media_id':
    case 'view_limited':
      await act(button.type, { EventKey: button.media_id ?? '' });
      return;
    default:
      await act('CLICK', { EventKey: button.key ?? '' });
  }
}

function ask(button: MenuButton, name: 'scan' | 'image' | 'location'): void {
  asked.value = button;
  sheet.value = name;
}

/** The question is answered or dropped. @returns the button that asked it */
export function takeAsked(): MenuButton | null {
  const button = asked.peek();
  asked.value = null;
  return button;
}
