import type { MerchantView, OrderView } from '../../../src/simulator/pay/pay-console.js';
import { timeOfDay } from '../live/clock.js';
import { run } from '../live/problem.js';
import { language, t } from '../text/text.js';
import { Card } from '../tools/card.js';
import { yuan } from './merchants.js';
import { notifyAgain, refund } from './pay-control.js';
import { KINDS, STATES } from './words.js';

/** The merchant's orders, with what the merchant can do about each. */
export const OrdersCard = ({ merchant: { mchId, orders } }: { merchant: MerchantView }) => (
  <Card title={t('payOrders')} id="orders">
    {orders.length === 0 && <p class="hint">{t('payNoOrders')}</p>}
    <ul class="bills">
      {orders.map((order) => (
        <OrderLine key={order.outTradeNo} mchId={mchId} order={order} />
      ))}
    </ul>
  </Card>
);

function OrderLine({ mchId, order }: { mchId: string; order: OrderView }) {
  const { outTradeNo, total, refunded, state, tradeType, notified, createdAt } = order;
  const paid = state === 'SUCCESS' || state === 'REFUND';
  return (
    <li data-order={outTradeNo}>
      <span>
        <strong>{yuan(total)}</strong> <span data-state={state}>{t(STATES[state])}</span>
        <small>
          {outTradeNo} · {t(KINDS[tradeType])} · {timeOfDay(createdAt, language.value)}
          {refunded > 0 && ` · ${t('payRefunded', { amount: yuan(refunded) })}`}
          {notified && ` · ${attemptText(notified)}`}
        </small>
      </span>
      {paid && (
        <div class="buttons">
          <button
            type="button"
            class="small-button"
            disabled={refunded >= total}
            aria-label={t('payRefundOne', { number: outTradeNo })}
            onClick={() => run(() => refund(mchId, outTradeNo))}
          >
            {t('payRefund')}
          </button>
          <button
            type="button"
            class="small-button"
            aria-label={t('payNotifyOne', { number: outTradeNo })}
            onClick={() => run(() => notifyAgain(mchId, outTradeNo))}
          >
            {t('payNotifyAgain')}
          </button>
        </div>
      )}
    </li>
  );
}

const attemptText = ({ attempt, status }: NonNullable<OrderView['notified']>): string =>
  t('payAttempt', { n: attempt, status: status === 0 ? t('payNoAnswer') : status });
