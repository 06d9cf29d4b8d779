import { computed, effect, signal } from '@preact/signals';
import { recall, remember } from '../live/memory.js';

export type Theme = 'light' | 'dark';

const asked = window.matchMedia('(prefers-color-scheme: dark)');
const system = signal<Theme>(asked.matches ? 'dark' : 'light');
const chosen = signal<Theme | undefined>(firstChoice());

function firstChoice(): Theme | undefined {
  const kept = recall('theme');
  return kept === 'light' || kept === 'dark' ? kept : undefined;
}

/** What is shown: what the reader chose, else what the system prefers. */
export const theme = computed<Theme>(() => chosen.value ?? system.value);

/** Changes to the other one. A choice that is the system's own follows the system again. */
export function switchTheme(): void {
  const next = theme.peek() === 'dark' ? 'light' : 'dark';
  chosen.value = next === system.peek() ? undefined : next;
  remember('theme', chosen.value ?? '');
}

/** Keeps the document in step; WeUI looks at an attribute of the body. */
export function keepThemeInStep(): void {
  asked.addEventListener('change', ({ matches }) => (system.value = matches ? 'dark' : 'light'));
  effect(() => {
    document.documentElement.dataset.theme = theme.value;
    document.body.dataset.weuiTheme = theme.value;
  });
}
