import { pane } from './live/choice.js';
import type { Pane } from './live/choice.js';
import { problem } from './live/problem.js';
import { connection } from './live/simulator.js';
import { PaneTabs } from './pane-tabs.js';
import { subject } from './products/products.js';
import { SubjectSwitch } from './subject-switch.js';
import { language, switchLanguage, t } from './text/text.js';
import { Tools } from './tools/tools.js';
import { Wire } from './wire/wire.js';

/** The whole console. */
export function App() {
  return (
    <div class="console" data-pane={pane.value}>
      <header class="top">
        <h1>
          <span class="logo" aria-hidden="true" />
          {t('title')}
        </h1>
        <SubjectSwitch />
        <button
          type="button"
          class="small-button language"
          lang={language.value === 'zh' ? 'en' : 'zh-CN'}
          title={t('switchLanguage')}
          onClick={switchLanguage}
        >
          {t('otherLanguage')}
        </button>
      </header>
      <Status />
      <PaneTabs />
      {subject.value ? (
        <Panes />
      ) : (
        <p class="empty-page">{connection.value === 'open' ? t('noAccounts') : ''}</p>
      )}
    </div>
  );
}

const Status = () => (
  <div class="status" role="status">
    {connection.value === 'connecting' && <p>{t('connecting')}</p>}
    {connection.value === 'lost' && <p class="bad">{t('connectionLost')}</p>}
    {problem.value && <p class="bad">{t('failed', { why: problem.value })}</p>}
  </div>
);

const paneProps = (name: Pane) => ({ id: `pane-${name}`, class: `pane pane-${name}` });

function Panes() {
  const { id, product } = subject.value!;
  return (
    <main class="panes">
      <section {...paneProps('phone')} aria-label={t('panePhone')}>
        <product.Pane id={id} />
      </section>
      <section {...paneProps('wire')} aria-label={t('paneWire')}>
        <Wire />
      </section>
      <section {...paneProps('tools')} aria-label={t('paneTools')}>
        <Tools />
      </section>
    </main>
  );
}
