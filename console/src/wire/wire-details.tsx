import { useSignal } from '@preact/signals';
import type { WireBody, WireEntry } from '../../../src/simulator/console-protocol.js';
import { WireActions } from '../gallery/wire-actions.js';
import { inWords } from '../live/trouble.js';
import { t } from '../text/text.js';
import { pretty } from './pretty.js';

/** Both sides of an exchange, in clear and as they were sent. */
export const WireDetails = ({ entry }: { entry: WireEntry }) => (
  <div class="wire-details">
    {entry.modelled === false && <p class="hint">{t(entry.sample ? 'sampleHelp' : 'notModelledHelp')}</p>}
    {entry.warnings && (
      <p class="warn-text">
        {t('warnings')}: {entry.warnings.join('; ')}
      </p>
    )}
    <h3>{t('request')}</h3>
    <p class="wire-line">
      {entry.method} {entry.url ?? ''}
      {entry.path}
    </p>
    <Body body={entry.request} name={t('request')} />
    <h3>
      {t('response')} <small>{answerOf(entry)}</small>
      {entry.rid && <small> rid {entry.rid}</small>}
    </h3>
    {entry.direction === 'push' && !entry.ok && <p class="bad">{inWords(entry.verdict)}</p>}
    {!entry.pending && <Body body={entry.response} name={t('response')} />}
    <WireActions entry={entry} />
  </div>
);

function answerOf({ pending, status }: WireEntry): string {
  if (pending) return t('underWay');
  return status === 0 ? t('noAnswer') : String(status);
}

/** A body; where it was encrypted, in clear or as it was sent. */
function Body({ body, name }: { body: WireBody; name: string }) {
  const raw = useSignal(false);
  const encrypted = body.plain !== undefined && body.plain !== body.raw;
  const text = encrypted && !raw.value ? body.plain! : body.raw;
  return (
    <div class="wire-body">
      {encrypted && (
        <div class="segments small" role="group" aria-label={name}>
          <button type="button" aria-pressed={!raw.value} onClick={() => (raw.value = false)}>
            {t('plainText')}
          </button>
          <button type="button" aria-pressed={raw.value} onClick={() => (raw.value = true)}>
            {t('rawText')}
          </button>
        </div>
      )}
      {text === '' ? <p class="hint">{t('empty')}</p> : <pre tabIndex={0}>{pretty(text)}</pre>}
    </div>
  );
}
