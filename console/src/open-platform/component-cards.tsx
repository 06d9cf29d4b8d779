import type { ComponentView } from '../../../src/simulator/open-platform/console-protocol.js';
import { now, span } from '../live/clock.js';
import { simulatorUrl } from '../live/control.js';
import { run } from '../live/problem.js';
import { textIn, useSettings } from '../live/settings.js';
import { Secrets } from '../look/secrets.js';
import { t } from '../text/text.js';
import type { Word } from '../text/zh.js';
import { Card } from '../tools/card.js';
import { doubleTicket, invalidateToken, loseTickets, pushTicket } from './component-control.js';
import { componentOf } from './components.js';
import { ReleaseTestCard } from './release-test-card.js';

/** The cards of a third-party platform. */
export function ComponentCards({ id }: { id: string }) {
  const component = componentOf(id);
  if (!component) return null;
  return (
    <>
      <KeysCard component={component} />
      <AddressesCard component={component} />
      <TicketsCard component={component} />
      <ReleaseTestCard key={id} id={id} />
      <CountersCard component={component} />
    </>
  );
}

function KeysCard({ component: { appId } }: { component: ComponentView }) {
  const settings = useSettings(`/components/${encodeURIComponent(appId)}`, '');
  return (
    <Card title={t('keys')} id="keys">
      <Secrets
        rows={[
          { name: t('apiAddress'), value: simulatorUrl('').replace(/\/$/, '') },
          { name: 'AppID', value: appId },
          { name: 'AppSecret', value: textIn(settings, 'appSecret'), secret: true },
          { name: 'Token', value: textIn(settings, 'token'), secret: true },
          { name: 'EncodingAESKey', value: textIn(settings, 'encodingAesKey'), secret: true },
        ]}
      />
    </Card>
  );
}

const AddressesCard = ({ component: { eventUrl, messageUrl } }: { component: ComponentView }) => (
  <Card title={t('component')} id="component">
    <dl class="facts">
      <dt>{t('eventUrl')}</dt>
      <dd>
        <code>{eventUrl ?? t('notSet')}</code>
      </dd>
      <dt>{t('messageUrl')}</dt>
      <dd>
        <code>{messageUrl ?? t('notSet')}</code>
      </dd>
    </dl>
  </Card>
);

/** Tickets, and the token that the application has fetched with one. */
function TicketsCard({ component: { appId, tickets, tokenExpiresAt } }: { component: ComponentView }) {
  const left = (tokenExpiresAt ?? 0) - now.value;
  return (
    <Card title={t('tickets')} id="tickets">
      <p class={`reach ${tickets.taken ? 'good' : 'bad'}`}>
        {t(tickets.taken ? 'ticketTaken' : 'ticketNotTaken')}
      </p>
      <p class="hint">
        {t(tickets.running ? 'ticketsRunning' : 'ticketsStopped', { time: span(tickets.seconds * 1000) })}
        {tickets.dropNext > 0 && ` ${t('ticketsLost', { n: tickets.dropNext })}`}
      </p>
      <div class="buttons">
        <button type="button" class="small-button" onClick={() => run(() => pushTicket(appId))}>
          {t('pushTicket')}
        </button>
        <button type="button" class="small-button" onClick={() => run(() => doubleTicket(appId))}>
          {t('doubleTicket')}
        </button>
        <button type="button" class="small-button" onClick={() => run(() => loseTickets(appId, 3))}>
          {t('loseTickets')}
        </button>
      </div>
      <p class="hint">
        component_access_token: {left > 0 ? t('expiresIn', { time: span(left) }) : t('noCredentials')}
      </p>
      <button type="button" class="small-button" onClick={() => run(() => invalidateToken(appId))}>
        {t('invalidateComponent')}
      </button>
    </Card>
  );
}

const COUNTERS: readonly (readonly [keyof ComponentView['counters'], Word])[] = [
  ['componentTokenRequests', 'componentTokenRequests'],
  ['authorizerTokenRequests', 'authorizerTokenRequests'],
  ['exchanges', 'exchanges'],
  ['invalidTokenCalls', 'invalidTokenCalls'],
];

/** What the simulator counted for the platform. */
const CountersCard = ({ component: { counters, tickets } }: { component: ComponentView }) => (
  <Card title={t('counters')} id="counters">
    <dl class="counters">
      <div>
        <dt>{t('tickets')}</dt>
        <dd data-counter="tickets">{tickets.count}</dd>
      </div>
      {COUNTERS.map(([name, word]) => (
        <div key={name} class={name === 'invalidTokenCalls' && counters[name] > 0 ? 'bad' : ''}>
          <dt>{t(word)}</dt>
          <dd data-counter={name}>{counters[name]}</dd>
        </div>
      ))}
    </dl>
  </Card>
);
