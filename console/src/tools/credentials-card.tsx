import { account } from '../live/choice.js';
import { now, span } from '../live/clock.js';
import { invalidate, setLifetime } from '../live/control.js';
import type { Life } from '../live/credential-history.js';
import { livesOf } from '../live/credential-history.js';
import { run } from '../live/problem.js';
import { Field, textsOf } from '../look/fields.js';
import { t } from '../text/text.js';
import type { Word } from '../text/zh.js';
import { Card } from './card.js';
import { Timeline } from './timeline.js';

const KINDS: readonly (readonly [Life['kind'], Word])[] = [
  ['stable_access_token', 'kindStableAccessToken'],
  ['access_token', 'kindAccessToken'],
  ['jsapi_ticket', 'kindJsapiTicket'],
  ['wx_card_ticket', 'kindWxCardTicket'],
];

/** The account's tokens and tickets, each with its life. */
export function CredentialsCard() {
  const { appId } = account.value!;
  const lives = livesOf(appId);
  const seen = KINDS.filter(([kind]) => lives.some((life) => life.kind === kind));
  return (
    <Card title={t('credentials')} id="credentials">
      {seen.length === 0 && <p class="hint">{t('noCredentials')}</p>}
      {seen.map(([kind, word]) => (
        <Credential key={kind} name={t(word)} lives={lives.filter((life) => life.kind === kind)} />
      ))}
      <button type="button" class="small-button" onClick={() => run(() => invalidate(appId))}>
        {t('invalidate')}
      </button>
      <form
        class="inline-form"
        aria-label={t('lifetime')}
        onSubmit={(event) => {
          const { life = '', overlap = '' } = textsOf(event);
          run(() => setLifetime(appId, Number(life), Number(overlap)));
        }}
      >
        <Field label={t('lifetimeSeconds')} name="life" type="number" min={1} required defaultValue="7200" />
        <Field label={t('overlapSeconds')} name="overlap" type="number" min={0} required defaultValue="300" />
        <button type="submit" class="small-button">
          {t('apply')}
        </button>
      </form>
    </Card>
  );
}

const STATES: Readonly<Record<Life['state'], Word>> = {
  current: 'current',
  previous: 'previous',
  dead: 'ended',
};

function Credential({ name, lives }: { name: string; lives: readonly Life[] }) {
  // The latest dead one tells what happened when none is alive.
  const alive = lives.filter(({ state }) => state !== 'dead');
  const told = alive.length > 0 ? alive : lives.slice(-1);
  return (
    <div class="credential">
      <h3>{name}</h3>
      <ul>
        {told.map((life) => {
          const left = life.until - now.value;
          const dead = life.state === 'dead' || left <= 0;
          return (
            <li key={life.masked} class={dead ? 'dead' : life.state}>
              <code>{life.masked}</code> <span>{t(dead ? 'ended' : STATES[life.state])}</span>
              {!dead && <strong>{t('expiresIn', { time: span(left) })}</strong>}
            </li>
          );
        })}
      </ul>
      <Timeline name={t('timelineOf', { kind: name })} lives={lives} />
    </div>
  );
}
