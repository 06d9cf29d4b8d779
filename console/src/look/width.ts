import { signal } from '@preact/signals';

/** How many panes the window has room for; the same limits as in layout.css. */
export type Room = 'one' | 'two' | 'three';

const two = window.matchMedia('(min-width: 820px)');
const three = window.matchMedia('(min-width: 1181px)');
const measure = (): Room => (three.matches ? 'three' : two.matches ? 'two' : 'one');

export const room = signal<Room>(measure());

/** Follows the window's width. */
export function watchWidth(): void {
  for (const limit of [two, three]) limit.addEventListener('change', () => (room.value = measure()));
}
