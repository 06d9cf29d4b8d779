import { useState } from 'preact/hooks';
import { run } from '../live/problem.js';
import { t } from '../text/text.js';
import type { Word } from '../text/zh.js';
import { Icon } from './icons.js';

interface CopyProps {
  text: string;
  /** What it is, for those who do not see what stands beside the button. */
  name?: string;
  /** What stands on the button. */
  word?: Word;
}

/** Copies a text to the clipboard, and says that it did. */
export function Copy({ text, name, word = 'copy' }: CopyProps) {
  const [done, setDone] = useState(false);
  const copy = async () => {
    await put(text);
    setDone(true);
    window.setTimeout(() => setDone(false), 2000);
  };
  return (
    <button type="button" class="small-button" onClick={() => run(copy)}>
      <Icon name="copy" />
      <span aria-live="polite">{done ? t('copied') : t(word)}</span>
      {name && <span class="hidden"> {name}</span>}
    </button>
  );
}

/** Browsers offer the clipboard on this machine's own names only; elsewhere a selection is copied. */
async function put(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (!copied) throw new Error(t('copyRefused'));
}
