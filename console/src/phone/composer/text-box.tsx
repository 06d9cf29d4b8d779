import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { t } from '../../text/text.js';

interface TextBoxProps {
  box: RefObject<HTMLTextAreaElement | null>;
  value: string;
  onInput: (text: string) => void;
  onSend: () => void;
}

/** Where a message is written: Enter sends it, Shift and Enter begin another line. It grows with its lines. */
export function TextBox({ box, value, onInput, onSend }: TextBoxProps) {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [value]);

  function onKeyDown(event: KeyboardEvent): void {
    // The Enter that takes a word of an input method is not meant for the message.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    onSend();
  }

  return (
    <textarea
      ref={box}
      class="composer-input"
      name="text"
      rows={1}
      autocomplete="off"
      aria-label={t('messageTo')}
      placeholder={t('messageTo')}
      title={t('messageHelp')}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
