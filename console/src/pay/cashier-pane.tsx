import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { report, run } from '../live/problem.js';
import { Field, textsOf } from '../look/fields.js';
import { Failing } from '../phone/not-answering.js';
import { Phone } from '../phone/phone.js';
import { t } from '../text/text.js';
import { merchantOf, yuan } from './merchants.js';
import { OpenOrders } from './open-orders.js';
import type { Bill } from './pay-control.js';
import { openCashier, receiveTransfer } from './pay-control.js';
import { PaySheet } from './pay-sheet.js';

/** A phone with WeChat's cashier in it: pays what a code, a page, a mini program or an app asks for. */
export function CashierPane({ id }: { id: string }) {
  const bill = useSignal<Bill | null>(null);
  useLayoutEffect(() => void (bill.value = null), [id]);
  const merchant = merchantOf(id);
  if (!merchant) return null;

  const show = (asked: Parameters<typeof openCashier>[1]): void =>
    run(async () => void (bill.value = await openCashier(id, asked)));

  return (
    <Phone title={t('payPhone')} subtitle={id}>
      <div class="mini-page">
        <Failing owner={id} />
        <p class="hint">{t('payHint')}</p>
        <OpenOrders orders={merchant.orders} onPay={(order) => (bill.value = order)} />
        <Transfers id={id} transfers={merchant.transfers} />
        <section class="mini-card">
          <h3>{t('payScan')}</h3>
          <form onSubmit={(event) => show({ code: textsOf(event).code ?? '' })}>
            <Field label={t('payCodeUrl')} name="code" required placeholder="weixin://wxpay/bizpayurl?pr=" />
            <button type="submit" class="weui-btn weui-btn_default">
              {t('payOpen')}
            </button>
          </form>
        </section>
        <section class="mini-card">
          <h3>{t('payInvoke')}</h3>
          <form
            onSubmit={(event) => {
              const invoke = objectIn(textsOf(event).invoke ?? '');
              if (invoke) show({ invoke });
              else report(new Error(t('payInvokeBad')));
            }}
          >
            <label class="invoke">
              {t('payInvokeText')}
              <textarea name="invoke" rows={4} required spellcheck={false} />
            </label>
            <button type="submit" class="weui-btn weui-btn_default">
              {t('payInvoke')}
            </button>
          </form>
        </section>
      </div>
      {bill.value && <PaySheet id={id} bill={bill.value} onClose={() => (bill.value = null)} />}
    </Phone>
  );
}

type Transfer = NonNullable<ReturnType<typeof merchantOf>>['transfers'][number];

/** Money that waits for its user to confirm it. */
function Transfers({ id, transfers }: { id: string; transfers: readonly Transfer[] }) {
  if (transfers.length === 0) return null;
  return (
    <section class="mini-card">
      <h3>{t('payTransfers')}</h3>
      <ul class="bills">
        {transfers.map(({ outBillNo, amount, remark, openid }) => (
          <li key={outBillNo}>
            <span>
              {remark}
              <small>{openid}</small>
            </span>
            <button
              type="button"
              class="small-button"
              aria-label={t('payReceiveOne', { number: outBillNo })}
              onClick={() => run(() => receiveTransfer(id, outBillNo))}
            >
              {t('payReceive', { amount: yuan(amount) })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
