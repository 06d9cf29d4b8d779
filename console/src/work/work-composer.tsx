import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { run } from '../live/problem.js';
import { Icon } from '../look/icons.js';
import type { IconName } from '../look/icons.js';
import { MenuBar } from '../phone/composer/menu-bar.js';
import { TextBox } from '../phone/composer/text-box.js';
import { t } from '../text/text.js';
import type { Word } from '../text/zh.js';
import { act, speak } from './work-control.js';
import { press } from './work-menu.js';
import { agent, eventsOpen, member } from './work-state.js';

/** What else can be sent; the simulator fills in a sample. */
const KINDS: readonly (readonly [string, Word, IconName])[] = [
  ['image', 'image', 'image'],
  ['voice', 'voice', 'voice'],
  ['video', 'video', 'video'],
  ['location', 'location', 'location'],
  ['link', 'link', 'link'],
];

/** The keyboard's row: the menu, text, more; or the application's menu in its place. */
export function WorkComposer() {
  const text = useSignal('');
  const open = useSignal(false);
  const input = useRef<HTMLTextAreaElement>(null);
  const showMenu = useSignal(true);
  const menu = agent.value?.menu ?? null;
  const hasMenu = menu !== null && menu.button.length > 0;

  useLayoutEffect(() => {
    text.value = '';
    open.value = false;
  }, [agent.value?.agentId, member.value?.userid]);

  function send(event?: Event): void {
    event?.preventDefault();
    const content = text.value;
    if (content === '') return;
    text.value = '';
    open.value = false;
    run(() => speak({ MsgType: 'text', Content: content }));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !open.value) return;
    open.value = false;
    input.current?.focus();
  }

  if (hasMenu && showMenu.value) {
    return <MenuBar buttons={menu.button} onKeyboard={() => (showMenu.value = false)} onPress={press} />;
  }
  return (
    <div class="composer" onKeyDown={onKeyDown}>
      <form class="composer-row" onSubmit={send}>
        {hasMenu && (
          <button
            type="button"
            class="round-button"
            aria-label={t('openMenu')}
            onClick={() => (showMenu.value = true)}
          >
            <Icon name="menu" />
          </button>
        )}
        <TextBox
          box={input}
          value={text.value}
          onInput={(typed) => (text.value = typed)}
          onSend={() => send()}
        />
        {text.value === '' ? (
          <button
            type="button"
            class="round-button"
            aria-label={t('plus')}
            aria-expanded={open.value}
            onClick={() => (open.value = !open.value)}
          >
            <Icon name="plus" />
          </button>
        ) : (
          <button type="submit" class="send-button">
            {t('send')}
          </button>
        )}
      </form>
      {open.value && <PlusPanel onDone={() => (open.value = false)} />}
    </div>
  );
}

function PlusPanel({ onDone }: { onDone: () => void }) {
  const item = (word: Word, icon: IconName, onClick: () => void) => (
    <button
      key={word}
      type="button"
      onClick={() => {
        onDone();
        onClick();
      }}
    >
      <span class="plus-icon">
        <Icon name={icon} />
      </span>
      {t(word)}
    </button>
  );
  return (
    <div class="plus-panel" role="group" aria-label={t('plus')}>
      {KINDS.map(([kind, word, icon]) => item(word, icon, () => run(() => speak({ MsgType: kind }))))}
      {item('workEnters', 'user', () => run(() => act('enter_agent')))}
      {item('workEvent', 'service', () => (eventsOpen.value = true))}
    </div>
  );
}
