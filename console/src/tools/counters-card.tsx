import type { AccountCounters } from '../../../src/simulator/console-protocol.js';
import { account } from '../live/choice.js';
import { counters } from '../live/counters.js';
import { t } from '../text/text.js';
import { Card } from './card.js';

const NAMES: readonly (keyof AccountCounters)[] = [
  'stableTokenRequests',
  'tokenRequests',
  'ticketRequests',
  'apiCalls',
  'invalidTokenCalls',
];

/** What the simulator counted for the account. */
export function CountersCard() {
  const { appId, counters: own } = account.value!;
  const counts = counters.value[appId] ?? own;
  return (
    <Card title={t('counters')} id="counters">
      <dl class="counters">
        {NAMES.map((name) => (
          <div key={name} class={name === 'invalidTokenCalls' && counts[name] > 0 ? 'bad' : ''}>
            <dt>{t(name)}</dt>
            <dd data-counter={name}>{counts[name]}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
