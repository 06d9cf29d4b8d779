import type { SimulatedProduct } from '../product.js';
import type { SimulatorState } from '../state/simulator-state.js';
import { PayApi } from './api/pay-api.js';
import { PayRoutes } from './api/pay-route.js';
import { payRoutes } from './api/routes/index.js';
import { merchantControl } from './control/merchant.control.js';
import { Notifier } from './push/notifier.js';
import { PayActions } from './push/pay-actions.js';
import type { MerchantCounters } from './state/merchant.js';
import type { PayView } from './pay-console.js';
import { payView } from './state/pay-view.js';
import { PayState } from './state/pay-state.js';

/** What was counted for one merchant. */
export interface MerchantReport extends MerchantCounters {
  orders: number;
  refunds: number;
}

/** Its part of what `GET /_simulator/state` answers. */
export interface PayReport {
  merchants: Record<string, MerchantReport>;
}

/** WeChat Pay. */
export class PayProduct implements SimulatedProduct {
  readonly name = 'pay';
  readonly apis;
  readonly control;
  readonly pay: PayState;
  readonly actions: PayActions;
  private readonly notifier: Notifier;

  constructor(state: SimulatorState) {
    this.pay = new PayState(state, this.name);
    this.notifier = new Notifier(this.pay);
    this.actions = new PayActions(this.pay, this.notifier);
    this.apis = [new PayApi(this.pay, this.actions, new PayRoutes(payRoutes))];
    this.control = merchantControl(this.pay, this.actions);
  }

  report(): PayReport {
    const merchants = [...this.pay.merchants].map(([mchId, { counters, orders, refunds }]) => [
      mchId,
      { ...counters, orders: orders.size, refunds: refunds.size },
    ]);
    return { merchants: Object.fromEntries(merchants) as PayReport['merchants'] };
  }

  consoleView(): PayView {
    return payView(this.pay);
  }

  reset(): void {
    this.notifier.clear();
    this.pay.reset();
  }

  stop(): void {
    this.notifier.clear();
  }
}
