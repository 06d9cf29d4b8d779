import { effect, signal } from '@preact/signals';
import { recall, remember } from '../live/memory.js';
import { en } from './en.js';
import type { Word } from './zh.js';
import { zh } from './zh.js';

export type Language = 'zh' | 'en';

const tables: Record<Language, Record<Word, string>> = { zh, en };

/** The language of the console; chosen by the reader, otherwise the browser's. */
export const language = signal<Language>(firstLanguage());

function firstLanguage(): Language {
  const chosen = recall('language');
  if (chosen === 'zh' || chosen === 'en') return chosen;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** The text of that name in the console's language, with its values filled in. */
export function t(word: Word, values: Readonly<Record<string, string | number>> = {}): string {
  return tables[language.value][word].replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
}

/** Changes to the other language and keeps the choice. */
export function switchLanguage(): void {
  language.value = language.value === 'zh' ? 'en' : 'zh';
  remember('language', language.value);
}

/** Keeps the document's language and title in step. */
export function keepDocumentInStep(): void {
  effect(() => {
    document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en';
    document.title = t('title');
  });
}
