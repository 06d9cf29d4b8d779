import { useSignal } from '@preact/signals';
import { recall, remember } from '../live/memory.js';
import { account } from '../live/choice.js';
import { changeAccount, simulatorUrl } from '../live/control.js';
import { run } from '../live/problem.js';
import { textIn, useSettings } from '../live/settings.js';
import { Copy } from '../look/copy.js';
import { t } from '../text/text.js';
import { SNIPPETS } from './snippets/index.js';
import type { Setup } from './snippets/snippet.js';
import { placeOf } from './snippets/snippet.js';

const MEMORY = 'first-steps';

/** The first steps of an application in any language, with this account's address and keys. */
export function FirstSteps() {
  const open = useSignal(recall(MEMORY) !== 'closed');
  return (
    <section class="tool-card first-steps" id="card-start" aria-labelledby="start-title">
      <h2 id="start-title">
        <button
          type="button"
          class="fold"
          aria-expanded={open.value}
          aria-controls="start-body"
          onClick={() => {
            open.value = !open.value;
            remember(MEMORY, open.value ? 'open' : 'closed');
          }}
        >
          {t('start')}
        </button>
      </h2>
      <div id="start-body">{open.value && <Steps />}</div>
    </section>
  );
}

function Steps() {
  const chosen = useSignal(recall('language-of-snippets') ?? SNIPPETS[0]!.language);
  const setup = useSetup();
  const {
    language,
    file,
    run: command,
    code,
    decrypts,
  } = SNIPPETS.find((each) => each.language === chosen.value) ?? SNIPPETS[0]!;

  function choose(name: string): void {
    chosen.value = name;
    remember('language-of-snippets', name);
  }

  const text = setup ? code(setup) : '';
  return (
    <ol class="steps">
      <li>
        {t('startProgram')}
        <div class="segments small" role="group" aria-label={t('startLanguage')}>
          {SNIPPETS.map((each) => (
            <button
              key={each.language}
              type="button"
              aria-pressed={each.language === language}
              onClick={() => choose(each.language)}
            >
              {each.language}
            </button>
          ))}
        </div>
        <div class="snippet">
          <p>
            <code>{file}</code>
            <Copy text={text} name={file} />
          </p>
          <pre tabIndex={0} aria-label={file}>
            {text}
          </pre>
        </div>
      </li>
      <li>
        {t('startRun')} <code>{setup ? command.replace('PORT', placeOf(setup).port) : command}</code>
      </li>
      {!decrypts && setup?.encryptMode === 'safe' && <PlainFirst appId={setup.appId} />}
      <li>{t('startWebhook', { url: setup?.webhookUrl ?? '' })}</li>
      <li>{t('startSay')}</li>
    </ol>
  );
}

/** A program of a page's length decrypts nothing: what it printed would tell a newcomer little. */
const PlainFirst = ({ appId }: { appId: string }) => (
  <li>
    {t('startSealed')}{' '}
    <button
      type="button"
      class="small-button"
      onClick={() => run(() => changeAccount(appId, { encryptMode: 'normal' }))}
    >
      {t('startPlain')}
    </button>
  </li>
);

function useSetup(): Setup | undefined {
  const { appId, webhookUrl = 'http://localhost:3000/wechat', encryptMode } = account.value!;
  const settings = useSettings(`/accounts/${encodeURIComponent(appId)}`, `${webhookUrl} ${encryptMode}`);
  if (!settings) return undefined;
  return {
    base: simulatorUrl('').replace(/\/$/, ''),
    appId,
    secret: textIn(settings, 'appSecret'),
    token: textIn(settings, 'token'),
    aesKey: textIn(settings, 'encodingAesKey'),
    encryptMode,
    webhookUrl,
  };
}
