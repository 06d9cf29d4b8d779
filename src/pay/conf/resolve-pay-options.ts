import { SHARED_OPTION_NAMES } from '../../conf/shared-options.js';
import { WechatConfigError } from '../../core/conf.errors.js';
import { DEFAULT_ACCOUNT } from '../../core/constants.js';
import { type MerchantConf, merchantLabel } from './merchant-conf.js';
import { type ResolvedOpenOrders, resolveOpenOrders } from '../open-orders/open-orders.options.js';
import type { WechatPayMerchantOptions, WechatPayModuleOptions } from './pay.options.js';
import { resolveMerchant } from './resolve-merchant.js';

/** The module's options after validation. */
export interface ResolvedPayOptions {
  /** The merchants by name; the one at the top level, where there is one, is the first. */
  readonly merchants: ReadonlyMap<string, MerchantConf>;
  /** Finds a merchant that is known only at run time; what it gives is validated like the others. */
  readonly resolveMerchant: ((mchId: string) => Promise<MerchantConf | undefined>) | undefined;
  /** How open orders are followed; undefined where they are not. */
  readonly openOrders: ResolvedOpenOrders | undefined;
}

// Typed by the interface, so that the compiler asks for a line here when an option is added there.
const MERCHANT_OPTIONS: Record<keyof WechatPayMerchantOptions, true> = {
  mchId: true,
  mode: true,
  privateKey: true,
  serialNo: true,
  merchantCertificate: true,
  apiV3Key: true,
  apiV2Key: true,
  publicKeyId: true,
  publicKey: true,
  platformCertificates: true,
  appId: true,
  notifyUrl: true,
  baseUrl: true,
  fallbackBaseUrls: true,
  allowedHosts: true,
  timeoutMs: true,
};
/** What every merchant takes over from the top level: nothing that says who it is. */
const INHERITED = ['appId', 'notifyUrl', 'baseUrl', 'fallbackBaseUrls', 'allowedHosts', 'timeoutMs'] as const;
/** Options that alone do not make a merchant of the top level. */
const NOT_OWN = new Set<string>(INHERITED);

/**
 * Validates the module's options, completed by those from the environment; options win over the environment.
 *
 * @throws WechatConfigError with every fault at once.
 */
export function resolvePayOptions(
  options: WechatPayModuleOptions = {},
  fromEnvironment: WechatPayModuleOptions = {},
): ResolvedPayOptions {
  const { merchants: named = {}, merchantResolver, openOrders, ...given } = options;
  const faults = unknownOptions(options);
  const top = mergeTop(merchantOptions(given), fromEnvironment);
  const merchants = new Map<string, MerchantConf>();
  const hasTop = Object.keys(top).some((option) => !NOT_OWN.has(option));
  if (hasTop) merchants.set(DEFAULT_ACCOUNT, resolveMerchant(DEFAULT_ACCOUNT, top, faults));
  for (const [name, merchant] of Object.entries(named)) {
    if (!isName(name) || merchants.has(name)) {
      faults.push(
        `${merchantLabel(name.slice(0, 64))}: a name has 1 to 64 letters, digits, . _ or -, and is used once.`,
      );
      continue;
    }
    merchants.set(name, resolveMerchant(name, { ...inherited(top), ...defined(merchant) }, faults));
  }
  faults.push(...sharedNumbers(merchants.values()));
  if (merchantResolver !== undefined && typeof merchantResolver !== 'function') {
    faults.push('merchantResolver must be a function from a merchant number to the options of its merchant.');
  }
  if (merchants.size === 0 && merchantResolver === undefined) {
    faults.push(
      'WechatPayModule has no merchant: set mchId (WECHAT_PAY_MCH_ID) with its keys, merchants or merchantResolver.',
    );
  }
  const followed = resolveOpenOrders(openOrders ?? fromEnvironment.openOrders, faults);
  if (faults.length > 0) throw new WechatConfigError(faults);
  return {
    merchants,
    openOrders: followed,
    resolveMerchant:
      merchantResolver &&
      (async (mchId) => {
        const found = await merchantResolver(mchId);
        return found && resolveAtRunTime(mchId, { ...inherited(top), ...defined(found) });
      }),
  };
}

function resolveAtRunTime(mchId: string, options: WechatPayMerchantOptions): MerchantConf {
  const faults: string[] = [];
  const conf = resolveMerchant(mchId, { ...options, mchId: options.mchId ?? mchId }, faults);
  if (conf.mchId !== mchId) faults.push('merchantResolver gave another merchant than the one asked for.');
  if (faults.length > 0) throw new WechatConfigError(faults);
  return conf;
}

/** The options of the top-level merchant. The environment's are left aside where they are another merchant's. */
function mergeTop(
  given: WechatPayMerchantOptions,
  fromEnvironment: WechatPayMerchantOptions,
): WechatPayMerchantOptions {
  const { mchId } = given;
  const isOther =
    mchId !== undefined && fromEnvironment.mchId !== undefined && mchId !== fromEnvironment.mchId;
  const base = isOther ? inherited(fromEnvironment) : fromEnvironment;
  return { ...defined(merchantOptions(base)), ...defined(given) };
}

function merchantOptions(options: object): WechatPayMerchantOptions {
  return Object.fromEntries(
    Object.entries(options).filter(([name]) => Object.hasOwn(MERCHANT_OPTIONS, name)),
  );
}

function inherited(top: WechatPayMerchantOptions): WechatPayMerchantOptions {
  return Object.fromEntries(
    INHERITED.flatMap((name) => (top[name] === undefined ? [] : [[name, top[name]]])),
  );
}

/** A slip in a name must not be ignored in silence. */
function unknownOptions(options: WechatPayModuleOptions): string[] {
  const known = new Set<string>([
    ...Object.keys(MERCHANT_OPTIONS),
    ...SHARED_OPTION_NAMES,
    'merchants',
    'merchantResolver',
    'openOrders',
  ]);
  const faults = Object.keys(options)
    .filter((name) => !known.has(name))
    .map((name) => `the options: there is no option ${JSON.stringify(name.slice(0, 64))}; remove it.`);
  for (const [merchant, given] of Object.entries(options.merchants ?? {})) {
    for (const name of Object.keys(given ?? {})) {
      if (Object.hasOwn(MERCHANT_OPTIONS, name)) continue;
      faults.push(
        `${merchantLabel(merchant)}: there is no option ${JSON.stringify(name.slice(0, 64))}; remove it.`,
      );
    }
  }
  return faults;
}

function sharedNumbers(merchants: Iterable<MerchantConf>): string[] {
  const byNumber = new Map<string, string>();
  return [...merchants].flatMap(({ mchId, name }) => {
    const other = byNumber.get(mchId);
    if (other === undefined) byNumber.set(mchId, name);
    return other === undefined || mchId === ''
      ? []
      : [`merchants "${other}" and "${name}" have the same mchId; a merchant is registered once.`];
  });
}

const isName = (name: string): boolean => /^[\w.\p{L}-]{1,64}$/u.test(name) && name !== '__proto__';

/** Leaves out what is undefined, which would otherwise hide an inherited value. */
function defined<T extends object>(options: T): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;
}
