import { person } from '../live/choice.js';
import { Field, textsOf } from '../look/fields.js';
import { t } from '../text/text.js';

/** The contact button: enters the customer-service chat. */
export const CustomerService = ({ onEnter }: { onEnter: (sessionFrom: string) => void }) => (
  <section class="mini-card">
    <h4>{t('customerService')}</h4>
    <p class="hint">{t('customerServiceHelp')}</p>
    <form onSubmit={(event) => onEnter(textsOf(event).from ?? '')}>
      <Field label={t('sessionFrom')} name="from" defaultValue="console" />
      <button type="submit" class="weui-btn weui-btn_default" disabled={!person.value}>
        {t('customerService')}
      </button>
    </form>
  </section>
);
