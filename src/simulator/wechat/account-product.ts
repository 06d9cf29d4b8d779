import { accountControl } from '../control/account.control.js';
import { consoleControl } from '../control/console.control.js';
import { peopleControl } from '../control/people.control.js';
import type { StateReport } from '../control/state-report.js';
import { reportOf } from '../control/state-report.js';
import type { SimulatedProduct } from '../product.js';
import { PlatformPushes } from '../push/platform-pushes.js';
import { PushSender } from '../push/push-sender.js';
import { UserActions } from '../push/user-actions.js';
import type { SimulatorState } from '../state/simulator-state.js';
import { AccountApi } from './api/account-api.js';

/** Official Accounts and Mini Programs. */
export class AccountProduct implements SimulatedProduct {
  readonly name = 'account';
  readonly apis;
  readonly control;
  /** What people do on their phones. */
  readonly actions: UserActions;
  private readonly pushes: PlatformPushes;

  constructor(private readonly state: SimulatorState) {
    const sender = new PushSender(state);
    this.actions = new UserActions(state, sender);
    this.pushes = new PlatformPushes(state, sender);
    this.apis = [new AccountApi(state, this.pushes)];
    this.control = [...accountControl(this.actions), ...peopleControl(this.actions), ...consoleControl];
  }

  report(): StateReport {
    return reportOf(this.state);
  }

  reset(): void {
    this.pushes.clear();
  }

  stop(): void {
    this.pushes.clear();
  }
}
