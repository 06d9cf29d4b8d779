import type { Pane } from './live/choice.js';
import { problem } from './live/problem.js';
import { connection } from './live/simulator.js';
import { Icon } from './look/icons.js';
import { switchTheme, theme } from './look/theme.js';
import { room } from './look/width.js';
import { PaneTabs, shownPane } from './pane-tabs.js';
import { subject } from './products/products.js';
import { NewAccount } from './start/new-account.js';
import { SubjectSwitch } from './subject-switch.js';
import { language, switchLanguage, t } from './text/text.js';
import type { Word } from './text/zh.js';
import { Tools } from './tools/tools.js';
import { Wire } from './wire/wire.js';

/** The whole console. */
export function App() {
  return (
    <div class="console" data-pane={shownPane()}>
      <header class="top">
        <h1>
          <span class="logo" aria-hidden="true" />
          {t('title')}
        </h1>
        <SubjectSwitch />
        <span class="spacer" />
        <button
          type="button"
          class="plain-button"
          aria-label={t(theme.value === 'dark' ? 'lightTheme' : 'darkTheme')}
          title={t(theme.value === 'dark' ? 'lightTheme' : 'darkTheme')}
          onClick={switchTheme}
        >
          <Icon name={theme.value === 'dark' ? 'sun' : 'moon'} />
        </button>
        <button
          type="button"
          class="small-button"
          lang={language.value === 'zh' ? 'en' : 'zh-CN'}
          title={t('switchLanguage')}
          onClick={switchLanguage}
        >
          {t('otherLanguage')}
        </button>
      </header>
      <Status />
      <PaneTabs />
      {subject.value ? <Panes /> : connection.value === 'open' && <FirstAccount />}
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

/** A simulator that was started without accounts. */
const FirstAccount = () => (
  <main class="first-account">
    <h2>{t('noAccounts')}</h2>
    <NewAccount onDone={() => undefined} />
  </main>
);

/** Where panes take turns they are what tabs show; with room for all they are regions of the page. */
function paneProps(name: Pane, word: Word) {
  const isTab = room.value === 'one' || (room.value === 'two' && name !== 'phone');
  return {
    id: `pane-${name}`,
    class: `pane pane-${name}`,
    ...(isTab ? { role: 'tabpanel' as const, 'aria-labelledby': `tab-${name}` } : { 'aria-label': t(word) }),
  };
}

function Panes() {
  const { id, product } = subject.value!;
  return (
    <main class="panes">
      <section {...paneProps('phone', 'panePhone')}>
        <product.Pane id={id} />
      </section>
      <section {...paneProps('wire', 'paneWire')}>
        <Wire />
      </section>
      <section {...paneProps('tools', 'paneTools')}>
        <Tools />
      </section>
    </main>
  );
}
