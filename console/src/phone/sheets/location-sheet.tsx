import { useState } from 'preact/hooks';
import { run } from '../../live/problem.js';
import { act, speak } from '../../live/speak.js';
import { Field, textsOf } from '../../look/fields.js';
import { Sheet } from '../../look/sheet.js';
import { t } from '../../text/text.js';
import type { Word } from '../../text/zh.js';
import { takeAsked } from '../menu-press.js';
import { closeSheet } from '../phone-state.js';

const PLACES: readonly (readonly [Word, string, string])[] = [
  ['place1', '39.908823', '116.397470'],
  ['place2', '31.239703', '121.499718'],
  ['place3', '23.106414', '113.324553'],
];

/** Sends a place: a known one, or any. */
export function LocationSheet() {
  const [chosen, choose] = useState(0);
  const [word, latitude, longitude] = PLACES[chosen]!;

  async function send(fields: Record<string, string>): Promise<void> {
    const button = takeAsked();
    closeSheet();
    const place = {
      Location_X: fields.latitude,
      Location_Y: fields.longitude,
      Scale: fields.scale,
      Label: fields.label,
    };
    if (button)
      await act('location_select', {
        EventKey: button.key ?? '',
        SendLocationInfo: { ...place, Poiname: '' },
      });
    await speak({ MsgType: 'location', ...place });
  }

  return (
    <Sheet title={t('location')} onClose={drop}>
      <div class="chips" role="group" aria-label={t('location')}>
        {PLACES.map(([name], index) => (
          <button key={name} type="button" aria-pressed={index === chosen} onClick={() => choose(index)}>
            {t(name)}
          </button>
        ))}
      </div>
      <form key={chosen} onSubmit={(event) => run(() => send(textsOf(event)))}>
        <Field label={t('label')} name="label" defaultValue={t(word)} />
        <Field label={t('latitude')} name="latitude" inputMode="decimal" required defaultValue={latitude} />
        <Field
          label={t('longitude')}
          name="longitude"
          inputMode="decimal"
          required
          defaultValue={longitude}
        />
        <Field label={t('scale')} name="scale" inputMode="numeric" required defaultValue="15" />
        <button type="submit" class="weui-btn weui-btn_primary">
          {t('send')}
        </button>
      </form>
    </Sheet>
  );
}

function drop(): void {
  takeAsked();
  closeSheet();
}
