import { useState } from 'preact/hooks';
import { account, person } from '../live/choice.js';
import { makeCode } from '../live/control.js';
import { run } from '../live/problem.js';
import { Field, textsOf } from '../look/fields.js';
import { Sheet } from '../look/sheet.js';
import { t } from '../text/text.js';
import { CodeResult } from './code-result.js';

/** The phone number button: asks the user, and gives a code. */
export function PhoneNumber() {
  const [asking, setAsking] = useState(false);
  const [code, setCode] = useState('');
  const [refused, setRefused] = useState(false);

  async function allow(phoneNumber: string): Promise<void> {
    setAsking(false);
    setRefused(false);
    const wish = { kind: 'phone', openid: person.value!.openid, phoneNumber } as const;
    setCode((await makeCode(account.value!.appId, wish)).code);
  }

  function reject(): void {
    setAsking(false);
    setRefused(true);
    setCode('');
  }

  return (
    <section class="mini-card">
      <h4>{t('phoneNumber')}</h4>
      <p class="hint">{t('phoneHelp')}</p>
      <button
        type="button"
        class="weui-btn weui-btn_default"
        disabled={!person.value}
        onClick={() => setAsking(true)}
      >
        {t('phoneNumber')}
      </button>
      {code && <CodeResult name="phone" code={code} />}
      {refused && <p role="status">{t('rejected')}</p>}
      {asking && (
        <Sheet title={t('phoneAsk')} onClose={reject}>
          <p class="hint">{t('phonePurpose')}</p>
          <form onSubmit={(event) => run(() => allow(textsOf(event).phone ?? ''))}>
            <Field label={t('phoneInput')} name="phone" inputMode="tel" required defaultValue="13800138000" />
            <div class="buttons">
              <button type="button" class="weui-btn weui-btn_default" onClick={reject}>
                {t('reject')}
              </button>
              <button type="submit" class="weui-btn weui-btn_primary">
                {t('allow')}
              </button>
            </div>
          </form>
        </Sheet>
      )}
    </section>
  );
}
