import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { report } from '../live/problem.js';
import { t } from '../text/text.js';
import { Card } from '../tools/card.js';
import { targetsOf } from './push-call.js';
import { PushForm } from './push-form.js';
import type { PushRow, Target } from './push-row.js';
import { loadRows } from './push-row.js';
import { titleOf } from './title.js';

interface GalleryCardProps {
  /** The name of the product. */
  product: string;
  id: string;
}

/** Every push that the subject can be sent, each with a form. */
export function GalleryCard({ product, id }: GalleryCardProps) {
  const open = useSignal(false);
  return (
    <Card title={t('gallery')} id="gallery">
      <p class="hint">{t('galleryHelp')}</p>
      {open.value ? (
        <Gallery key={id} product={product} id={id} />
      ) : (
        <button type="button" class="small-button" onClick={() => (open.value = true)}>
          {t('galleryOpen')}
        </button>
      )}
    </Card>
  );
}

function Gallery({ product, id }: GalleryCardProps) {
  const rows = useSignal<readonly PushRow[]>([]);
  const wanted = useSignal('');
  const chosen = useSignal('');

  useEffect(() => void loadRows().then((all) => (rows.value = all), report), []);

  const targets = targetsOf(product);
  const pushes = targets.flatMap((target) =>
    rows.value
      .filter(({ to }) => to.includes(target))
      .map((row) => ({ target, row, key: keyOf(target, row) })),
  );
  const text = wanted.value.trim().toLowerCase();
  const found = pushes.filter(({ row: { name, title } }) => `${name} ${title}`.toLowerCase().includes(text));
  const push = pushes.find(({ key }) => key === chosen.value);

  return (
    <>
      <input
        type="search"
        class="people-filter"
        aria-label={t('galleryFind', { n: pushes.length })}
        placeholder={t('galleryFind', { n: pushes.length })}
        value={wanted.value}
        onInput={(event) => (wanted.value = event.currentTarget.value)}
      />
      <ul class="gallery-list" aria-label={t('gallery')} tabIndex={0}>
        {found.map(({ target, row, key }) => (
          <li key={key}>
            <button type="button" aria-pressed={key === chosen.value} onClick={() => (chosen.value = key)}>
              <code>{row.name}</code>
              {targets.length > 1 && <small> {t(TARGETS[target])}</small>}
              {row.title && <small>{titleOf(row)}</small>}
            </button>
          </li>
        ))}
      </ul>
      {push && <PushForm key={push.key} id={id} target={push.target} row={push.row} />}
    </>
  );
}

const keyOf = (target: Target, { id }: PushRow): string => `${target} ${id}`;

const TARGETS = {
  official: 'official',
  mini: 'mini',
  platform: 'platform',
  merchant: 'merchant',
  work: 'workAgent',
  suite: 'gallerySuite',
  robot: 'galleryRobot',
  kf: 'galleryKf',
} as const;
