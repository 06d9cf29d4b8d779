import { account } from '../../live/choice.js';
import { run } from '../../live/problem.js';
import { act } from '../../live/speak.js';
import type { IconName } from '../../look/icons.js';
import { Icon } from '../../look/icons.js';
import { t } from '../../text/text.js';
import type { Word } from '../../text/zh.js';
import type { SheetName } from '../phone-state.js';
import { sheet } from '../phone-state.js';

const OFFICIAL: readonly (readonly [SheetName, Word, IconName])[] = [
  ['image', 'image', 'image'],
  ['video', 'video', 'video'],
  ['location', 'location', 'location'],
  ['link', 'link', 'link'],
  ['scan', 'scan', 'scan'],
  ['oauth', 'oauth', 'key'],
  ['jssdk', 'jssdk', 'page'],
];

const MINI: typeof OFFICIAL = [
  ['image', 'image', 'image'],
  ['page-card', 'miniprogrampage', 'mini'],
];

/** What else can be sent or done, behind the plus. */
export function PlusPanel({ onDone }: { onDone: () => void }) {
  const isMini = account.value?.kind === 'mini';
  const report = () =>
    act('LOCATION', { Latitude: '39.908823', Longitude: '116.397470', Precision: '65.000000' });
  return (
    <div class="plus-panel" role="group" aria-label={t('plus')}>
      {(isMini ? MINI : OFFICIAL).map(([name, word, icon]) => (
        <button
          key={name}
          type="button"
          onClick={() => {
            onDone();
            sheet.value = name;
          }}
        >
          <span class="plus-icon">
            <Icon name={icon} />
          </span>
          {t(word)}
        </button>
      ))}
      {!isMini && (
        <button type="button" onClick={() => run(report)}>
          <span class="plus-icon">
            <Icon name="location" />
          </span>
          {t('report')}
        </button>
      )}
    </div>
  );
}
