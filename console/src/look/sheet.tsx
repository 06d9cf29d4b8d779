import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../text/text.js';
import { giveBack } from './focus.js';
import { Icon } from './icons.js';

const FOCUSABLE = 'button:not(:disabled), a[href], input, select, textarea, [tabindex="0"]';

interface SheetProps {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A half-screen dialog in the phone. It holds the focus until it is closed, and gives it back. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();

  // As the dialog is drawn, not after the next frame: an Escape in between would reach nobody.
  useLayoutEffect(() => {
    const before = document.activeElement;
    const first = box.current?.querySelector<HTMLElement>(
      '[data-first], .sheet-body input, .sheet-body button',
    );
    (first ?? box.current)?.focus();
    return () => giveBack(before);
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
    if (event.key !== 'Tab') return;
    const all = [...(box.current?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
    const [first, last] = [all[0], all.at(-1)];
    const end = event.shiftKey ? first : last;
    if (document.activeElement !== end) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  }

  return (
    <div class="sheet" onKeyDown={onKeyDown}>
      <div class="weui-mask" onClick={onClose} />
      <div
        class="sheet-box"
        role="dialog"
        aria-modal="true"
        aria-labelledby={titleId}
        tabIndex={-1}
        ref={box}
      >
        <div class="sheet-head">
          <button type="button" class="plain-button" aria-label={t('close')} onClick={onClose}>
            <Icon name="close" />
          </button>
          <h3 id={titleId}>{title}</h3>
        </div>
        <div class="sheet-body">{children}</div>
      </div>
    </div>
  );
}
