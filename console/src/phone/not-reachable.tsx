import { account, pane } from '../live/choice.js';
import { reach } from '../live/reach.js';
import { t } from '../text/text.js';

/** Says in the chat that nobody can answer, why, and where to mend it. */
export function NotReachable() {
  const { webhookUrl } = account.value!;
  const state = reach.value;
  if (webhookUrl && state?.reached !== false) return null;
  return (
    <div class="not-reachable" role="alert">
      <strong>{t('notReachableShort')}</strong>
      <p>{webhookUrl ? t('notReachable', { why: state?.why ?? '' }) : t('noWebhook')}</p>
      {webhookUrl && <code>{webhookUrl}</code>}
      <button type="button" class="link-button" onClick={goToSettings}>
        {t('editWebhook')}
      </button>
    </div>
  );
}

function goToSettings(): void {
  pane.value = 'tools';
  // The pane is drawn first where the window shows one at a time.
  window.setTimeout(() => document.getElementById('webhook-url')?.focus());
}
