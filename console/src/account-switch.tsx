import { account, chooseAccount } from './live/choice.js';
import { accounts } from './live/simulator.js';
import { t } from './text/text.js';

/** More accounts than this are chosen from a list. */
const BUTTONS = 3;

/** Chooses the account that the console shows. */
export function AccountSwitch() {
  if (accounts.value.length > BUTTONS) {
    return (
      <select
        class="account-list"
        aria-label={t('accounts')}
        value={account.value?.appId}
        onChange={(event) => chooseAccount(event.currentTarget.value)}
      >
        {accounts.value.map(({ appId, kind }) => (
          <option key={appId} value={appId}>
            {t(kind)} {appId}
          </option>
        ))}
      </select>
    );
  }
  return (
    <div class="segments" role="group" aria-label={t('accounts')}>
      {accounts.value.map(({ appId, kind }) => (
        <button
          key={appId}
          type="button"
          aria-pressed={appId === account.value?.appId}
          title={appId}
          onClick={() => chooseAccount(appId)}
        >
          {t(kind)}
        </button>
      ))}
    </div>
  );
}
