import { useSignal } from '@preact/signals';
import type { MenuButton } from '../../../../src/simulator/console-protocol.js';
import { run } from '../../live/problem.js';
import { Icon } from '../../look/icons.js';
import { t } from '../../text/text.js';

interface MenuBarProps {
  buttons: readonly MenuButton[];
  onKeyboard: () => void;
  onPress: (button: MenuButton) => Promise<void>;
}

/** The account's menu as the application created it, sub-menus above their buttons. */
export function MenuBar({ buttons, onKeyboard, onPress }: MenuBarProps) {
  const open = useSignal<number | null>(null);

  function choose(button: MenuButton): void {
    open.value = null;
    run(() => onPress(button));
  }

  return (
    <nav
      class="menu-bar"
      aria-label={t('menu')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || open.value === null) return;
        const button = event.currentTarget.querySelector<HTMLElement>('[aria-expanded="true"]');
        open.value = null;
        button?.focus();
      }}
    >
      <button type="button" class="round-button" aria-label={t('keyboard')} onClick={onKeyboard}>
        <Icon name="keyboard" />
      </button>
      {buttons.map((button, index) => {
        const below = button.sub_button ?? [];
        const isOpen = open.value === index;
        return (
          <div key={index} class="menu-item">
            {isOpen && (
              <ul class="sub-menu">
                {below.map((item, at) => (
                  <li key={at}>
                    <button type="button" onClick={() => choose(item)}>
                      {item.name}
                    </button>
                  </li>
                ))}
              </ul>
            )}
            <button
              type="button"
              class="menu-button"
              {...(below.length > 0 && { 'aria-expanded': isOpen })}
              onClick={() => (below.length > 0 ? (open.value = isOpen ? null : index) : choose(button))}
            >
              {below.length > 0 && <Icon name="menu" />}
              {button.name}
            </button>
          </div>
        );
      })}
    </nav>
  );
}
