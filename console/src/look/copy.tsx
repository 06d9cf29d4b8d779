import { useState } from 'preact/hooks';
import { run } from '../live/problem.js';
import { t } from '../text/text.js';
import { Icon } from './icons.js';

/** Copies a text to the clipboard, and says that it did. */
export function Copy({ text }: { text: string }) {
  const [done, setDone] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setDone(true);
    window.setTimeout(() => setDone(false), 2000);
  };
  return (
    <button type="button" class="small-button" onClick={() => run(copy)}>
      <Icon name="copy" />
      <span aria-live="polite">{done ? t('copied') : t('copy')}</span>
    </button>
  );
}
