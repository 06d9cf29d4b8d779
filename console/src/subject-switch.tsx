import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { chooseSubject, pane } from './live/choice.js';
import { unreadOf } from './live/unread.js';
import { Icon } from './look/icons.js';
import { Unread } from './look/unread.js';
import { page, sheet } from './phone/phone-state.js';
import { subject, subjects } from './products/products.js';
import { t } from './text/text.js';

/** Chooses what the console shows, of all accounts of all products. */
export function SubjectSwitch() {
  const open = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const shown = subject.value;
  const elsewhere = subjects.value
    .filter(({ id }) => id !== shown?.id)
    .reduce((sum, { id }) => sum + unreadOf(id), 0);

  useLayoutEffect(() => {
    if (open.value) box.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  }, [open.value]);

  function close(): void {
    open.value = false;
    toggle.current?.focus();
  }

  function onFocusOut({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && !box.current?.contains(relatedTarget)) open.value = false;
  }

  return (
    <div
      class="switcher"
      ref={box}
      onKeyDown={(event) => event.key === 'Escape' && open.value && close()}
      onFocusOut={onFocusOut}
    >
      <button
        type="button"
        class="switcher-button"
        ref={toggle}
        aria-expanded={open.value}
        aria-controls="switcher-panel"
        onClick={() => (open.value = !open.value)}
      >
        <span class="hidden">{t('accounts')}: </span>
        <span class="switcher-name">
          {shown && (
            <>
              <strong>{shown.name}</strong> <small>{t(shown.label)}</small>
            </>
          )}
        </span>
        <Unread count={elsewhere} />
        <Icon name="down" />
      </button>
      {open.value && (
        <>
          <div class="switcher-behind" onClick={() => (open.value = false)} />
          <div id="switcher-panel" class="switcher-panel" role="group" aria-label={t('accounts')}>
            <Groups onChoose={close} />
            <button type="button" class="small-button" onClick={newAccount}>
              <Icon name="plus" /> {t('newAccount')}
            </button>
          </div>
        </>
      )}
    </div>
  );

  function newAccount(): void {
    close();
    pane.value = 'phone';
    sheet.value = 'new-account';
  }
}

/** The subjects by their kinds. */
function Groups({ onChoose }: { onChoose: () => void }) {
  const kinds = [...new Set(subjects.value.map(({ label }) => label))];
  return (
    <>
      {kinds.map((kind) => (
        <div key={kind}>
          <h2 id={`switcher-${kind}`}>{t(kind)}</h2>
          <ul aria-labelledby={`switcher-${kind}`}>
            {subjects.value
              .filter(({ label }) => label === kind)
              .map(({ id, name }) => (
                <li key={id}>
                  <button
                    type="button"
                    aria-pressed={id === subject.value?.id}
                    onClick={() => {
                      chooseSubject(id);
                      // They belong to the account that was shown.
                      sheet.value = null;
                      page.value = null;
                      onChoose();
                    }}
                  >
                    <span>
                      {name}
                      {name !== id && <small>{id}</small>}
                    </span>
                    <Unread count={unreadOf(id)} />
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}
