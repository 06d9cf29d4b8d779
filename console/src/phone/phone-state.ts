import { signal } from '@preact/signals';
import { atHome } from '../live/addresses.js';

/** A dialog over the chat. */
export type SheetName =
  | 'image'
  | 'voice'
  | 'video'
  | 'location'
  | 'link'
  | 'page-card'
  | 'scan'
  | 'oauth'
  | 'jssdk'
  | 'add-person'
  | 'new-account';

/** The dialog that is open. */
export const sheet = signal<SheetName | null>(null);

/** The web page that is open in the phone. */
export const page = signal<string | null>(null);

/** Opens a web page in the phone. */
export function openPage(address: string): void {
  sheet.value = null;
  page.value = atHome(address);
}

export function closeSheet(): void {
  sheet.value = null;
}
