import { useState } from 'preact/hooks';
import { account, person } from '../live/choice.js';
import { makeCode } from '../live/control.js';
import { run } from '../live/problem.js';
import { t } from '../text/text.js';
import { CodeResult } from './code-result.js';

/** `wx.login()` */
export function LoginCode() {
  const [code, setCode] = useState('');
  const login = async () => {
    const made = await makeCode(account.value!.appId, { kind: 'login', openid: person.value!.openid });
    setCode(made.code);
  };
  return (
    <section class="mini-card">
      <h4>{t('wxLogin')}</h4>
      <p class="hint">{t('wxLoginHelp')}</p>
      <button
        type="button"
        class="weui-btn weui-btn_primary"
        disabled={!person.value}
        onClick={() => run(login)}
      >
        {t('wxLogin')}
      </button>
      {code && <CodeResult name="login" code={code} />}
    </section>
  );
}
