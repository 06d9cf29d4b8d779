import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isLocal, isWebAddress } from '../live/addresses.js';
import { giveBack } from '../look/focus.js';
import { Icon } from '../look/icons.js';
import { t } from '../text/text.js';
import { page } from './phone-state.js';

/** A web page in the phone. Only pages of this machine are loaded; others are named, with a way to open them. */
export function WebPage({ address }: { address: string }) {
  const [visit, setVisit] = useState(0);
  const close = useRef<HTMLButtonElement>(null);
  // As the page is drawn, as in a sheet.
  useLayoutEffect(() => {
    const before = document.activeElement;
    close.current?.focus();
    return () => giveBack(before);
  }, []);
  const local = isLocal(address);
  return (
    <div
      class="web-page"
      role="dialog"
      aria-label={t('page')}
      onKeyDown={(event) => event.key === 'Escape' && (page.value = null)}
    >
      <div class="web-bar">
        <button
          type="button"
          class="plain-button"
          ref={close}
          aria-label={t('close')}
          onClick={() => (page.value = null)}
        >
          <Icon name="close" />
        </button>
        <span class="web-address" title={address}>
          {address}
        </span>
        {local && (
          <button
            type="button"
            class="plain-button"
            aria-label={t('reload')}
            onClick={() => setVisit(visit + 1)}
          >
            <Icon name="reload" />
          </button>
        )}
      </div>
      {local ? (
        <iframe
          key={`${visit} ${address}`}
          src={address}
          title={t('page')}
          sandbox="allow-scripts allow-forms allow-same-origin allow-popups allow-modals"
        />
      ) : (
        <div class="web-outside">
          <p>{t('pageOutside')}</p>
          {isWebAddress(address) && (
            <a href={address} target="_blank" rel="noopener noreferrer">
              {t('openInTab')}
            </a>
          )}
        </div>
      )}
    </div>
  );
}
