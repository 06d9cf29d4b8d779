import type { OrderView } from '../../../src/simulator/pay/pay-console.js';
import { t } from '../text/text.js';
import { yuan } from './merchants.js';
import { QrCode } from './qr-code.js';
import { KINDS } from './words.js';

interface OpenOrdersProps {
  orders: readonly OrderView[];
  onPay: (order: OrderView) => void;
}

/** The orders that nobody has paid yet; those by QR code with their code. */
export function OpenOrders({ orders, onPay }: OpenOrdersProps) {
  const open = orders.filter(({ state }) => state === 'NOTPAY' || state === 'USERPAYING');
  return (
    <section class="mini-card">
      <h3>{t('payWaiting')}</h3>
      {open.length === 0 && <p class="hint">{t('payNothingOpen')}</p>}
      <ul class="bills">
        {open.map((order) => (
          <li key={order.outTradeNo}>
            {order.codeUrl !== null && (
              <QrCode text={order.codeUrl} name={t('payQr', { number: order.outTradeNo })} />
            )}
            <span>
              {order.description}
              <small>
                {t(KINDS[order.tradeType])} · {order.outTradeNo}
              </small>
            </span>
            <button
              type="button"
              class="small-button"
              aria-label={t('payOne', { number: order.outTradeNo })}
              onClick={() => onPay(order)}
            >
              {yuan(order.total)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
