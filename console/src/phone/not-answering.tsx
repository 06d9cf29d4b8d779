import { pane } from '../live/choice.js';
import { inWords, lastDelivery, troubleOf } from '../live/trouble.js';
import { t } from '../text/text.js';

interface NotAnsweringProps {
  /** An AppID, `corp/agent`, or a merchant number. */
  owner: string;
  /** Where the application is pushed to. */
  address: string | undefined;
  noAddress: string;
  /** The console has no field for the address. */
  isFixed?: boolean;
}

/** The same for a product whose address is not set in the console: nothing while it is answered right. */
export function Failing({ owner }: Pick<NotAnsweringProps, 'owner'>) {
  const last = lastDelivery(owner, undefined);
  if (!last || last.ok) return null;
  const address = `${last.url ?? ''}${last.path.split('?')[0]}`;
  return <NotAnswering owner={owner} address={address} noAddress="" isFixed />;
}

/** Says that the application fails, why, and where to mend it; while WeChat tries again, too. */
export function NotAnswering({ owner, address, noAddress, isFixed = false }: NotAnsweringProps) {
  const trouble = troubleOf(owner, address);
  if (address && !trouble) return null;
  return (
    <div class="not-answering" role="alert" data-trouble={trouble?.kind ?? 'address'}>
      <strong>{t(trouble ? 'notAnswering' : 'notReachableShort')}</strong>
      <p>{trouble ? inWords(trouble.why) : noAddress}</p>
      {trouble?.next !== undefined && <p>{t('triesAgain', { n: trouble.next })}</p>}
      {address && <code>{address}</code>}
      <p class="unsent-buttons">
        <button type="button" class="link-button" onClick={() => go('wire', 'tab-wire')}>
          {t('showInWire')}
        </button>
        {!isFixed && (
          <button
            type="button"
            class="link-button"
            onClick={() => go('tools', 'webhook-url', 'callback-url')}
          >
            {t('editWebhook')}
          </button>
        )}
      </p>
    </div>
  );
}

/** Shows a pane, and focuses the first of those elements that is there. */
function go(name: 'wire' | 'tools', ...ids: string[]): void {
  pane.value = name;
  // The pane is drawn first where the window shows one at a time.
  window.setTimeout(() => {
    ids
      .map((id) => document.getElementById(id))
      .find((element) => element?.checkVisibility())
      ?.focus();
  });
}
