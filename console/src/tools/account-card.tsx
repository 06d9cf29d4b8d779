import { useSignal } from '@preact/signals';
import { account } from '../live/choice.js';
import type { AccountChange } from '../live/control.js';
import { changeAccount } from '../live/control.js';
import { run } from '../live/problem.js';
import { inWords, lastDelivery } from '../live/trouble.js';
import { Choice, Field, textsOf } from '../look/fields.js';
import { t } from '../text/text.js';
import { verdictWord } from '../wire/verdict-word.js';
import { Card } from './card.js';

/** Who the account is, where it is pushed to and how, and whether anyone is there. */
export function AccountCard() {
  const {
    appId,
    originalId,
    webhookUrl = '',
    encryptMode,
    format,
    replyTimeoutMs,
    deliveries,
  } = account.value!;
  const saved = useSignal(false);

  async function save(fields: Record<string, string>): Promise<void> {
    await changeAccount(appId, {
      ...(fields.webhookUrl && { webhookUrl: fields.webhookUrl }),
      encryptMode: fields.encryptMode as AccountChange['encryptMode'],
      format: fields.format as AccountChange['format'],
      replyTimeoutMs: Number(fields.replyTimeoutMs),
      deliveries: Number(fields.deliveries),
    });
    saved.value = true;
    window.setTimeout(() => (saved.value = false), 2000);
  }

  return (
    <Card title={t('account')} id="account">
      <dl class="facts">
        <dt>{t('originalId')}</dt>
        <dd>
          <code>{originalId}</code>
        </dd>
      </dl>
      <ReachLine />
      <form
        key={`${appId} ${webhookUrl} ${encryptMode} ${format}`}
        onSubmit={(event) => run(() => save(textsOf(event)))}
      >
        <div class="field">
          <label for="webhook-url">{t('webhookUrl')}</label>
          <input
            id="webhook-url"
            name="webhookUrl"
            type="url"
            class="weui-input"
            placeholder="http://localhost:3000/wechat"
            autocomplete="off"
            spellcheck={false}
            defaultValue={webhookUrl}
          />
        </div>
        <div class="field-pair">
          <Choice label={t('encryptMode')} name="encryptMode" value={encryptMode}>
            <option value="normal">{t('modeNormal')}</option>
            <option value="compatible">{t('modeCompatible')}</option>
            <option value="safe">{t('modeSafe')}</option>
          </Choice>
          <Choice label={t('format')} name="format" value={format}>
            <option value="xml">XML</option>
            <option value="json">JSON</option>
          </Choice>
        </div>
        <div class="field-pair">
          <Field
            label={t('replyTimeout')}
            name="replyTimeoutMs"
            type="number"
            min={1}
            max={600000}
            required
            defaultValue={String(replyTimeoutMs)}
          />
          <Field
            label={t('deliveries')}
            name="deliveries"
            type="number"
            min={1}
            max={100}
            required
            defaultValue={String(deliveries)}
          />
        </div>
        <button type="submit" class="weui-btn weui-btn_primary">
          <span aria-live="polite">{t(saved.value ? 'saved' : 'save')}</span>
        </button>
      </form>
    </Card>
  );
}

function ReachLine() {
  const { appId, webhookUrl } = account.value!;
  const last = lastDelivery(appId, webhookUrl);
  if (!webhookUrl) return <p class="reach bad">{t('noWebhook')}</p>;
  if (!last) return <p class="reach">{t('neverPushed')}</p>;
  return last.ok ? (
    <p class="reach good">{t('reachable', { verdict: verdictWord(last.verdict) })}</p>
  ) : (
    <p class="reach bad">{inWords(last.verdict)}</p>
  );
}
