import { useSignal } from '@preact/signals';
import { dateAndTime, now, span } from '../live/clock.js';
import { advanceClock, resetAll } from '../live/control.js';
import { run } from '../live/problem.js';
import { clockAhead } from '../live/simulator.js';
import { language, t } from '../text/text.js';
import type { Word } from '../text/zh.js';
import { Card } from './card.js';

const STEPS: readonly (readonly [Word, number])[] = [
  ['advance5m', 300],
  ['advance1h', 3600],
  ['advance2h', 7200],
];

/** The simulator's time, which can be moved ahead, and the way back to the start. */
export function ClockCard() {
  const sure = useSignal(false);

  function reset(): void {
    if (!sure.value) {
      sure.value = true;
      window.setTimeout(() => (sure.value = false), 5000);
      return;
    }
    sure.value = false;
    run(resetAll);
  }

  return (
    <Card title={t('clock')} id="clock">
      <p class="clock-now">
        <span class="hidden">{t('clockNow')}: </span>
        <strong>{dateAndTime(now.value, language.value)}</strong>
        <small>
          {clockAhead.value > 0 ? t('clockAhead', { time: span(clockAhead.value) }) : t('clockSame')}
        </small>
      </p>
      <div class="buttons">
        {STEPS.map(([word, seconds]) => (
          <button
            key={word}
            type="button"
            class="small-button"
            onClick={() => run(() => advanceClock(seconds))}
          >
            {t(word)}
          </button>
        ))}
      </div>
      <button type="button" class={`small-button ${sure.value ? 'danger' : ''}`} onClick={reset}>
        <span aria-live="polite">{t(sure.value ? 'resetAsk' : 'reset')}</span>
      </button>
    </Card>
  );
}
