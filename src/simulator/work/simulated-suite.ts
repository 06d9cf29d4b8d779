import type { PushFields } from '../push/push-message.js';
import type { PushResult } from '../push/push-sender.js';
import type { SuiteTicketPush } from './push/suite-pushes.js';
import type { WorkPushOptions } from './push/work-sender.js';
import type { SimulatedSuiteOptions, Suite } from './state/suite.js';
import type { WorkProduct } from './work-product.js';

/**
 * A suite of a service provider (第三方应用, 代开发模板): what WeCom pushes to it.
 *
 * @example
 * simulator.configureSuites([{ suiteId: 'wwsuite', token, encodingAesKey, commandUrl }]);
 * const suite = simulator.suite('wwsuite');
 * await suite.pushesTicket();
 * await suite.push('change_auth', { AuthCorpId: 'ww0123456789abcdef' });
 */
export class SimulatedSuite {
  constructor(
    readonly suiteId: string,
    private readonly product: WorkProduct,
  ) {}

  /** Changes the suite's settings. */
  configure(options: Omit<SimulatedSuiteOptions, 'suiteId'>): void {
    this.product.work.putSuite({ ...options, suiteId: this.suiteId });
  }

  /** Pushes a `suite_ticket` now; `null` when it is one that gets lost. */
  pushesTicket(given?: SuiteTicketPush, options?: WorkPushOptions): Promise<PushResult | null> {
    return this.product.suites.ticket(this.suite, given, options);
  }

  /** Pushes an event to the command address (指令回调); it changes nothing that WeCom knows. */
  push(infoType: string, fields: PushFields = {}, options?: WorkPushOptions): Promise<PushResult> {
    return this.product.suites.command(this.suite, infoType, fields, options);
  }

  /** Delivers a message or event of a corp to the data address (数据回调). */
  pushData(corpId: string, message: PushFields, options?: WorkPushOptions): Promise<PushResult> {
    const corp = this.product.work.corps.get(corpId);
    if (!corp) throw new Error(`The simulator has no corp ${corpId}.`);
    return this.product.suites.data(this.suite, corp, message, options);
  }

  private get suite(): Suite {
    const { suites } = this.product.work;
    const suite = suites.get(this.suiteId);
    if (suite) return suite;
    const known = [...suites.keys()].join(', ') || 'none';
    throw new Error(
      `The simulator has no suite ${this.suiteId}; it has ${known}. Give it one: configureSuites([{ suiteId }]).`,
    );
  }
}
