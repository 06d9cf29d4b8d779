import { useState } from 'preact/hooks';
import { report } from '../live/problem.js';
import { Field, textsOf } from '../look/fields.js';
import { Sheet } from '../look/sheet.js';
import { t } from '../text/text.js';
import { merchantOf, yuan } from './merchants.js';
import type { Bill } from './pay-control.js';
import { pay } from './pay-control.js';

interface PaySheetProps {
  id: string;
  bill: Bill;
  onClose: () => void;
}

/** WeChat's own dialog: what is paid, to whom, and the button that pays. Afterwards, what the application answered. */
export function PaySheet({ id, bill, onClose }: PaySheetProps) {
  const [status, setStatus] = useState<number | null>(null);
  const { outTradeNo, description, total } = bill;
  const payer = merchantOf(id)?.orders.find((order) => order.outTradeNo === outTradeNo)?.openid;

  async function confirm(openid: string): Promise<void> {
    const { deliveries } = await pay(id, outTradeNo, openid);
    setStatus(deliveries[0]?.status ?? 0);
  }

  function fail(error: unknown): void {
    onClose();
    report(error);
  }

  if (status !== null) {
    return (
      <Sheet title={t('payDone', { number: outTradeNo })} onClose={onClose}>
        <p class="pay-amount" role="status">
          {yuan(total)}
          <small class={isTaken(status) ? 'good' : 'bad'}>
            {isTaken(status) ? t('payNotified') : t('payNotNotified', { status: status || t('payNoAnswer') })}
          </small>
        </p>
        <button type="button" class="weui-btn weui-btn_default" data-first onClick={onClose}>
          {t('close')}
        </button>
      </Sheet>
    );
  }
  return (
    <Sheet title={t('paySheet')} onClose={onClose}>
      <p class="pay-amount">
        {yuan(total)}
        <small>
          {description} · {outTradeNo}
        </small>
      </p>
      <form onSubmit={(event) => void confirm(textsOf(event).openid ?? '').catch(fail)}>
        <Field label={t('payAs')} name="openid" defaultValue={payer ?? ''} placeholder="oSimulatorUser" />
        <div class="buttons">
          <button type="button" class="weui-btn weui-btn_default" onClick={onClose}>
            {t('payLater')}
          </button>
          <button type="submit" class="weui-btn weui-btn_primary" data-first>
            {t('payNow', { amount: yuan(total) })}
          </button>
        </div>
      </form>
    </Sheet>
  );
}

/** WeChat takes 200 and 204 for an acknowledgement. */
const isTaken = (status: number): boolean => status === 200 || status === 204;
