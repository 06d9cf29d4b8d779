/** How orders are followed that were placed here and whose outcome is not known. */
export interface OpenOrdersOptions {
  /**
   * How old an order is when it is queried for the first time, in milliseconds. Later queries come at twice the
   * distance each time, an hour at most. Default 60 000.
   */
  firstQueryMs?: number;
  /** How many orders are queried in a second at most, in all processes together. Default 10. */
  queriesPerSecond?: number;
}

/** {@link OpenOrdersOptions} with every default filled in. */
export type ResolvedOpenOrders = Readonly<Required<OpenOrdersOptions>>;

const DEFAULTS: ResolvedOpenOrders = { firstQueryMs: 60_000, queriesPerSecond: 10 };
/** WeChat Pay allows far more; what is above this is a slip. */
const MAX_PER_SECOND = 100;
const DAY_MS = 24 * 3600 * 1000;

/**
 * Checks the option `openOrders`. Each fault is added to `faults`.
 *
 * @returns undefined where open orders are not followed
 */
export function resolveOpenOrders(given: unknown, faults: string[]): ResolvedOpenOrders | undefined {
  if (given === undefined || given === false) return undefined;
  if (given === true) return DEFAULTS;
  if (typeof given !== 'object' || given === null) {
    faults.push(
      'openOrders (WECHAT_PAY_OPEN_ORDERS) must be on or off (in options true, false or an object).',
    );
    return undefined;
  }
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(DEFAULTS, name)) {
      faults.push(`openOrders: there is no option ${JSON.stringify(name.slice(0, 64))}; remove it.`);
    }
  }
  const options = { ...DEFAULTS, ...(given as OpenOrdersOptions) };
  const { firstQueryMs, queriesPerSecond } = options;
  if (!Number.isInteger(firstQueryMs) || firstQueryMs < 1000 || firstQueryMs > DAY_MS) {
    faults.push(
      'openOrders.firstQueryMs must be a whole number of milliseconds, from one second to one day.',
    );
  }
  if (!(typeof queriesPerSecond === 'number' && queriesPerSecond > 0 && queriesPerSecond <= MAX_PER_SECOND)) {
    faults.push(`openOrders.queriesPerSecond must be a number above 0 and at most ${MAX_PER_SECOND}.`);
  }
  return options;
}
