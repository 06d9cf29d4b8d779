import { useSignal } from '@preact/signals';
import type { ConsoleWorkCredential, WorkCounters } from '../../../src/simulator/work/work-console.js';
import { now, span } from '../live/clock.js';
import { simulatorUrl } from '../live/control.js';
import { run } from '../live/problem.js';
import type { Settings } from '../live/settings.js';
import { textIn, useSettings } from '../live/settings.js';
import { Secrets } from '../look/secrets.js';
import { textsOf } from '../look/fields.js';
import { t } from '../text/text.js';
import type { Word } from '../text/zh.js';
import { Card } from '../tools/card.js';
import { invalidateToken, setCallback, verifyUrl } from './work-control.js';
import { agent, corp } from './work-state.js';

/** The cards of a corp: the callback address, credentials, counters. */
export const WorkCards = () => (
  <>
    <WorkKeysCard />
    <CorpCard />
    <WorkCredentialsCard />
    <WorkCountersCard />
  </>
);

/** What an application of the corp is configured with. */
function WorkKeysCard() {
  const corpId = corp.value?.corpId ?? '';
  const { agentId = '' } = agent.value ?? {};
  const settings = useSettings(`/corps/${encodeURIComponent(corpId)}`, agentId);
  const of = (settings?.agents as Record<string, Settings> | undefined)?.[agentId];
  return (
    <Card title={t('keys')} id="keys">
      <Secrets
        rows={[
          { name: t('workApiAddress'), value: simulatorUrl('qyapi') },
          { name: t('workCorpId'), value: corpId },
          { name: 'AgentID', value: agentId },
          { name: 'Secret', value: textIn(of, 'secret'), secret: true },
          { name: 'Token', value: textIn(of, 'token'), secret: true },
          { name: 'EncodingAESKey', value: textIn(of, 'encodingAesKey'), secret: true },
        ]}
      />
    </Card>
  );
}

function CorpCard() {
  const corpId = corp.value?.corpId ?? '';
  const { agentId = '', callbackUrl = '' } = agent.value ?? {};
  const checked = useSignal('');

  async function verify(): Promise<void> {
    const { ok, ms, why = '' } = await verifyUrl(corpId, agentId);
    checked.value = ok ? t('workVerified', { ms }) : t('workNotVerified', { why });
  }

  return (
    <Card title={t('workCorp')} id="corp">
      <form
        key={`${corpId} ${agentId} ${callbackUrl}`}
        onSubmit={(event) => {
          const url = textsOf(event).callbackUrl ?? '';
          run(() => setCallback(corpId, agentId, url));
        }}
      >
        <div class="field">
          <label for="callback-url">{t('workCallbackUrl')}</label>
          <input
            id="callback-url"
            name="callbackUrl"
            type="url"
            required
            class="weui-input"
            placeholder="http://localhost:3000/wechat/work"
            autocomplete="off"
            spellcheck={false}
            defaultValue={callbackUrl}
          />
        </div>
        <button type="submit" class="weui-btn weui-btn_primary">
          {t('save')}
        </button>
      </form>
      <button type="button" class="small-button" onClick={() => run(verify)}>
        {t('workVerify')}
      </button>
      <p class={checked.value ? 'reach' : ''} aria-live="polite">
        {checked.value}
      </p>
    </Card>
  );
}

const KINDS: Readonly<Record<ConsoleWorkCredential['kind'], Word>> = {
  access_token: 'workAccessToken',
  jsapi_ticket: 'workKindJsapi',
  agent_config: 'workKindAgentConfig',
};

function WorkCredentialsCard() {
  const corpId = corp.value?.corpId ?? '';
  const { agentId = '', credentials = [] } = agent.value ?? {};
  const alive = credentials.filter(({ expiresAt }) => expiresAt > now.value);
  return (
    <Card title={t('credentials')} id="credentials">
      {alive.length === 0 && <p class="hint">{t('noCredentials')}</p>}
      {alive.map(({ kind, masked, expiresAt }) => (
        <div key={kind} class="credential">
          <h3>{t(KINDS[kind])}</h3>
          <ul>
            <li class="current">
              <code>{masked}</code> <strong>{t('expiresIn', { time: span(expiresAt - now.value) })}</strong>
            </li>
          </ul>
        </div>
      ))}
      <button type="button" class="small-button" onClick={() => run(() => invalidateToken(corpId, agentId))}>
        {t('invalidate')}
      </button>
    </Card>
  );
}

const COUNTERS: readonly (readonly [keyof WorkCounters, Word])[] = [
  ['tokenRequests', 'workTokenRequests'],
  ['ticketRequests', 'ticketRequests'],
  ['apiCalls', 'apiCalls'],
  ['invalidTokenCalls', 'invalidTokenCalls'],
];

function WorkCountersCard() {
  const counters = agent.value?.counters;
  return (
    <Card title={t('counters')} id="counters">
      <dl class="counters">
        {COUNTERS.map(([name, word]) => (
          <div key={name} class={name === 'invalidTokenCalls' && (counters?.[name] ?? 0) > 0 ? 'bad' : ''}>
            <dt>{t(word)}</dt>
            <dd data-counter={name}>{counters?.[name] ?? 0}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
