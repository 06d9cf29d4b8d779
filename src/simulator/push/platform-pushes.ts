import type { WechatTimer } from '../../core/clock.js';
import type { Account } from '../state/account/account.js';
import type { SimulatorState } from '../state/simulator-state.js';
import type { PushFields } from './push-message.js';
import type { PushSender } from './push-sender.js';

/** Pushes that WeChat itself causes, such as the result of a job: each is due some time after an API call. */
export class PlatformPushes {
  private readonly due = new Set<WechatTimer>();

  constructor(
    private readonly state: SimulatorState,
    private readonly sender: PushSender,
  ) {}

  /**
   * @param milliseconds on the simulator's clock
   * @param fields the push, or what makes it when it is due
   */
  schedule(account: Account, milliseconds: number, fields: PushFields | (() => PushFields)): void {
    const timer = this.state.clock.setTimeout(() => {
      this.due.delete(timer);
      this.push(account, typeof fields === 'function' ? fields() : fields);
    }, milliseconds);
    this.due.add(timer);
  }

  /** Drops everything that is not due yet. */
  clear(): void {
    for (const timer of this.due) timer.clear();
    this.due.clear();
  }

  private push(account: Account, fields: PushFields): void {
    // An account without a webhook gets no pushes.
    if (!this.sender.isReachable(account)) return;
    this.sender
      .push(account, fields)
      .catch((error: unknown) => this.state.reportBug(error, `push to ${account.appId}`));
  }
}
