import { WechatConfigError } from '../../core/conf.errors.js';
import { DEFAULT_ACCOUNT } from '../../core/constants.js';
import type { MerchantConf } from '../conf/merchant-conf.js';
import type { ResolvedPayOptions } from '../conf/resolve-pay-options.js';
import type { MerchantParts, MerchantPartsFactory } from './merchant-parts.js';
import { WechatPayMerchant } from './pay-merchant.js';

/** One merchant with everything that was made for it. */
interface Known {
  readonly parts: MerchantParts;
  readonly merchant: WechatPayMerchant;
}

/**
 * All merchants of the application, by name or by merchant number. What a merchant needs is made when it is first used,
 * so that ten thousand merchants cost no more than those that are used.
 */
export class WechatPayMerchants {
  private readonly known = new Map<string, Known>();
  private readonly resolving = new Map<string, Promise<Known>>();

  constructor(
    private readonly options: ResolvedPayOptions,
    private readonly make: MerchantPartsFactory,
  ) {}

  /** The names of the merchants that were configured at start. */
  names(): string[] {
    return [...this.options.merchants.keys()];
  }

  /**
   * A merchant that was configured at start, or resolved before.
   *
   * @param merchant its name or its number; the one of the top level when left out
   * @throws WechatConfigError when there is no such merchant
   */
  get(merchant: string = DEFAULT_ACCOUNT): WechatPayMerchant {
    return this.partsAnd(this.confOf(merchant) ?? this.resolvedConf(merchant), merchant).merchant;
  }

  /**
   * Any merchant by its number, asking the module's `merchantResolver` for one that was not configured at start.
   *
   * @throws WechatConfigError when nobody knows the merchant, or what the resolver gave is wrong
   */
  async resolve(mchId: string): Promise<WechatPayMerchant> {
    return (await this.resolveParts(mchId)).merchant;
  }

  /** Forgets a merchant that was resolved at run time, so that its configuration is asked for again. */
  forget(mchId: string): void {
    const found = this.resolvedConf(mchId) && this.known.get(mchId);
    if (!found) return;
    this.known.delete(mchId);
    found.parts.drop();
  }

  /** The configurations of the merchants that were configured at start. */
  confs(): MerchantConf[] {
    return [...this.options.merchants.values()];
  }

  /** The configuration of a merchant that was configured at start, by name or number. */
  confOf(merchant: string): MerchantConf | undefined {
    const { merchants } = this.options;
    return merchants.get(merchant) ?? this.confs().find(({ mchId }) => mchId === merchant);
  }

  /** Whether merchants can become known at run time. */
  get canResolve(): boolean {
    return this.options.resolveMerchant !== undefined;
  }

  /** What was made for a merchant that was configured at start. */
  partsOf(conf: MerchantConf): MerchantParts {
    return this.partsAnd(conf, conf.name).parts;
  }

  /** What was made for a merchant, resolved where it has to be. */
  async partsOfNumber(mchId: string): Promise<MerchantParts> {
    return (await this.resolveParts(mchId)).parts;
  }

  /** What was made so far: for merchants that were used. */
  inUse(): MerchantParts[] {
    return [...this.known.values()].map(({ parts }) => parts);
  }

  private partsAnd(conf: MerchantConf | undefined, asked: string): Known {
    if (!conf) throw noSuchMerchant(asked, this.names());
    let found = this.known.get(conf.mchId);
    if (!found) this.known.set(conf.mchId, (found = this.madeFor(conf)));
    return found;
  }

  private madeFor(conf: MerchantConf): Known {
    const parts = this.make(conf);
    return { parts, merchant: new WechatPayMerchant(parts.calls) };
  }

  private resolvedConf(mchId: string): MerchantConf | undefined {
    const conf = this.known.get(mchId)?.parts.conf;
    return conf && !this.options.merchants.has(conf.name) ? conf : undefined;
  }

  private async resolveParts(mchId: string): Promise<Known> {
    const configured = this.confs().find((conf) => conf.mchId === mchId);
    if (configured) return this.partsAnd(configured, mchId);
    const known = this.known.get(mchId);
    if (known) return known;
    let running = this.resolving.get(mchId);
    if (!running) {
      running = this.ask(mchId).finally(() => this.resolving.delete(mchId));
      this.resolving.set(mchId, running);
    }
    return running;
  }

  private async ask(mchId: string): Promise<Known> {
    const conf = await this.options.resolveMerchant?.(mchId);
    if (!conf) throw noSuchMerchant(mchId, this.names());
    return this.partsAnd(conf, mchId);
  }
}

function noSuchMerchant(merchant: string, names: readonly string[]): WechatConfigError {
  return new WechatConfigError([
    `there is no merchant ${JSON.stringify(merchant.slice(0, 64))}: it is neither configured ` +
      `(${names.join(', ') || 'none is'}) nor found by a merchantResolver.`,
  ]);
}
