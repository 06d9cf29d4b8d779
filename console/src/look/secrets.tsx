import { useSignal } from '@preact/signals';
import { t } from '../text/text.js';
import { Copy } from './copy.js';

/** One thing that an application is configured with. */
export interface KeyRow {
  /** As WeChat's own pages call it. */
  name: string;
  value: string;
  /** Shown only at the reader's wish: it may be read over a shoulder, or from a screenshot. */
  secret?: boolean;
}

/** What an application is configured with, each with a button that copies it. */
export function Secrets({ rows }: { rows: readonly KeyRow[] }) {
  const shown = useSignal(false);
  const hides = rows.some(({ secret, value }) => secret && value !== '');
  return (
    <>
      <dl class="keys">
        {rows.map(({ name, value, secret }) => (
          <div key={name} data-key={name}>
            <dt>{name}</dt>
            <dd>
              {value === '' ? (
                <span class="hint">{t('notSet')}</span>
              ) : (
                <>
                  <code>{secret && !shown.value ? masked(value) : value}</code>
                  <Copy text={value} name={name} />
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {hides && (
        <button
          type="button"
          class="small-button"
          aria-pressed={shown.value}
          onClick={() => (shown.value = !shown.value)}
        >
          {t(shown.value ? 'hideSecrets' : 'showSecrets')}
        </button>
      )}
    </>
  );
}

const masked = (value: string): string => `${value.slice(0, 3)}••••••••`;
