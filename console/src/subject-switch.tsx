import { chooseSubject } from './live/choice.js';
import { subject, subjects } from './products/products.js';
import { t } from './text/text.js';

/** More subjects than this are chosen from a list. */
const BUTTONS = 6;

/** Chooses the account, or another product's subject, that the console shows. */
export function SubjectSwitch() {
  if (subjects.value.length > BUTTONS) {
    return (
      <select
        class="account-list"
        aria-label={t('accounts')}
        value={subject.value?.id}
        onChange={(event) => chooseSubject(event.currentTarget.value)}
      >
        {subjects.value.map(({ id, label }) => (
          <option key={id} value={id}>
            {t(label)} {id}
          </option>
        ))}
      </select>
    );
  }
  return (
    <div class="segments" role="group" aria-label={t('accounts')}>
      {subjects.value.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === subject.value?.id}
          title={id}
          onClick={() => chooseSubject(id)}
        >
          {t(label)}
        </button>
      ))}
    </div>
  );
}
