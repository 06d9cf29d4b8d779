import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { account, person } from '../live/choice.js';
import { run } from '../live/problem.js';
import { speak } from '../live/speak.js';
import { Icon } from '../look/icons.js';
import { t } from '../text/text.js';
import { EmojiPicker } from './composer/emoji-picker.js';
import { MenuBar } from './composer/menu-bar.js';
import { PlusPanel } from './composer/plus-panel.js';
import { TextBox } from './composer/text-box.js';
import { press } from './menu-press.js';
import { sheet } from './phone-state.js';

/** The keyboard's row: voice, text, emoji, more; or the account's menu in its place. */
export function Composer() {
  const text = useSignal('');
  const open = useSignal<'emoji' | 'plus' | null>(null);
  const showMenu = useSignal(true);
  const input = useRef<HTMLTextAreaElement>(null);
  const menu = account.value?.kind === 'official' ? account.value.menu : null;
  const hasMenu = menu !== null && menu.button.length > 0;

  // As the other phone is drawn: a frame later it would wipe what has been typed into it.
  useLayoutEffect(() => {
    text.value = '';
    open.value = null;
  }, [account.value?.appId, person.value?.openid]);

  function send(event?: Event): void {
    event?.preventDefault();
    const content = text.value;
    if (content === '') return;
    text.value = '';
    open.value = null;
    run(() => speak({ MsgType: 'text', Content: content }));
  }

  /** Closes the panel below; the focus comes back to the row, where it was opened. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || open.value === null) return;
    open.value = null;
    input.current?.focus();
  }

  const toggle = (name: 'emoji' | 'plus') => (open.value = open.value === name ? null : name);

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
        {account.value?.kind === 'official' && (
          <button
            type="button"
            class="round-button"
            aria-label={t('voice')}
            onClick={() => (sheet.value = 'voice')}
          >
            <Icon name="voice" />
          </button>
        )}
        <TextBox
          box={input}
          value={text.value}
          onInput={(typed) => (text.value = typed)}
          onSend={() => send()}
        />
        <button
          type="button"
          class="round-button"
          aria-label={t('emoji')}
          aria-expanded={open.value === 'emoji'}
          onClick={() => toggle('emoji')}
        >
          <Icon name="emoji" />
        </button>
        {text.value === '' ? (
          <button
            type="button"
            class="round-button"
            aria-label={t('plus')}
            aria-expanded={open.value === 'plus'}
            onClick={() => toggle('plus')}
          >
            <Icon name="plus" />
          </button>
        ) : (
          <button type="submit" class="send-button">
            {t('send')}
          </button>
        )}
      </form>
      {open.value === 'emoji' && (
        <EmojiPicker
          onPick={(emoji) => {
            text.value += emoji;
            input.current?.focus();
          }}
        />
      )}
      {open.value === 'plus' && <PlusPanel onDone={() => (open.value = null)} />}
    </div>
  );
}
