import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Avatar } from '../look/avatar.js';
import { Icon } from '../look/icons.js';
import { Unread } from '../look/unread.js';
import { t } from '../text/text.js';

/** Somebody whose phone can be looked at. */
export interface Somebody {
  id: string;
  name: string;
  picture?: string;
  note: { text: string; good: boolean } | undefined;
  unread: number;
}

interface PeopleListProps {
  label: string;
  all: readonly Somebody[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
  onAdd?: () => void;
}

/** More people than this are looked for by name. */
const FILTERED = 8;

/** A row of people. Tab reaches the chosen one, the arrow keys the others. */
export function PeopleList({ label, all, chosen, onChoose, onAdd }: PeopleListProps) {
  const row = useRef<HTMLDivElement>(null);
  const wanted = useSignal('');
  const text = wanted.value.trim().toLowerCase();
  const shown = all.filter(({ id, name }) => `${name} ${id}`.toLowerCase().includes(text));
  const home = shown.some(({ id }) => id === chosen) ? chosen : shown[0]?.id;

  // Also when somebody is chosen elsewhere: a new person stands at the end of the row.
  useLayoutEffect(() => {
    const [button] = row.current?.querySelectorAll<HTMLElement>('[aria-pressed="true"]') ?? [];
    if (button && row.current) row.current.scrollLeft = middleOf(button, row.current);
  }, [chosen, all.length, text]);

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const buttons = [...(row.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const index = buttons.findIndex((button) => button === document.activeElement);
    if (index < 0) return;
    event.preventDefault();
    buttons[(index + step + buttons.length) % buttons.length]?.focus();
  }

  return (
    <div class="people-box">
      {all.length > FILTERED && (
        <input
          type="search"
          class="people-filter"
          aria-label={t('findPerson', { n: all.length })}
          placeholder={t('findPerson', { n: all.length })}
          value={wanted.value}
          onInput={(event) => (wanted.value = event.currentTarget.value)}
        />
      )}
      <div class="people" role="group" aria-label={label} ref={row} onKeyDown={onKeyDown}>
        {shown.map(({ id, name, picture, note, unread }) => (
          <button
            key={id}
            type="button"
            class="person"
            aria-pressed={id === chosen}
            tabIndex={id === home ? 0 : -1}
            title={id}
            onClick={() => onChoose(id)}
          >
            <Avatar id={id} name={name} picture={picture} />
            <Unread count={unread} />
            <span class="person-name">{name}</span>
            {note && <small class={note.good ? 'follows' : ''}>{note.text}</small>}
          </button>
        ))}
        {onAdd && (
          <button type="button" class="person add" onClick={onAdd}>
            <span class="avatar">
              <Icon name="addUser" />
            </span>
            <span class="person-name">{t('addPerson')}</span>
          </button>
        )}
      </div>
    </div>
  );
}

/** Only the row scrolls, not what it is in. */
const middleOf = (button: HTMLElement, row: HTMLElement): number =>
  button.offsetLeft - row.offsetLeft - (row.clientWidth - button.offsetWidth) / 2;
