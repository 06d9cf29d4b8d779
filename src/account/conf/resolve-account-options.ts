import { DEFAULT_ACCOUNT } from '../../core/constants.js';
import type { AccountConf } from './account-conf.js';
import { resolveAccountConf } from './resolve-account.js';
import { WechatConfigError } from '../../core/conf.errors.js';
import { inherited, mergeOptions, unknownOptions } from './merge-options.js';
import {
  hideSharedOptions,
  type ResolvedSharedOptions,
  resolveShared,
  SHARED_OPTION_NAMES,
  type SharedOptions,
} from '../../conf/shared-options.js';
import type { WechatAccountOptions, WechatModuleOptions } from './wechat.options.js';

/** The module's options after validation: every account whole, every default filled in. */
export interface ResolvedOptions extends ResolvedSharedOptions {
  /** The accounts by name; the default one first, even if nothing is set for it. */
  readonly accounts: ReadonlyMap<string, AccountConf>;
  /** Finds an account that is known only at run time; what it gives is validated like the others. */
  readonly resolveAccount: ((appId: string) => Promise<AccountConf | undefined>) | undefined;
}

/**
 * Validates the module's options, completed by those from the environment; options win over the environment.
 *
 * @throws {WechatConfigError} with every fault at once.
 */
export function resolveOptions(
  options: WechatModuleOptions = {},
  fromEnvironment: WechatModuleOptions = {},
): ResolvedOptions {
  const faults = unknownOptions(options);
  const merged = mergeOptions(options, fromEnvironment);
  const { accounts: named = {}, accountResolver, ...rest } = merged;
  const { shared, top } = splitShared(rest);

  const accounts = new Map<string, AccountConf>();
  accounts.set(DEFAULT_ACCOUNT, resolveAccountConf(DEFAULT_ACCOUNT, top, faults));
  const namesByLowerCase = new Map([[DEFAULT_ACCOUNT.toLowerCase(), DEFAULT_ACCOUNT]]);
  for (const [name, account] of Object.entries(named)) {
    const taken = namesByLowerCase.get(name.toLowerCase());
    if (!/^[\w.\p{L}-]{1,64}$/u.test(name) || name === '__proto__') {
      faults.push(
        `account ${JSON.stringify(name.slice(0, 64))}: a name has 1 to 64 letters, digits, . _ or -.`,
      );
    } else if (taken !== undefined) {
      faults.push(
        taken === DEFAULT_ACCOUNT
          ? `account "${name}": the options beside accounts are the account "${taken}" already; choose another name.`
          : `account "${name}": the name is taken by account "${taken}"; give each its own.`,
      );
    } else {
      namesByLowerCase.set(name.toLowerCase(), name);
      const own: string[] = [];
      accounts.set(name, resolveAccountConf(name, { ...inherited(top), ...defined(account) }, own));
      // A fault that was inherited is mended at the top level, and told once.
      faults.push(...own.filter((fault) => !faults.includes(asTold(fault, name))));
    }
  }
  faults.push(...sharedAppIds(accounts.values()));

  const resolvedShared = resolveShared(shared, faults);
  if (accountResolver !== undefined && typeof accountResolver !== 'function') {
    faults.push('accountResolver must be a function from an AppID to the options of its account.');
  }
  if (faults.length > 0) throw new WechatConfigError(faults);

  const { store, records, recordsKeys, application, scheduledRefresh, proxy } = resolvedShared;
  return hideSharedOptions<ResolvedOptions>({
    accounts,
    store,
    records,
    recordsKeys,
    application,
    scheduledRefresh,
    proxy,
    resolveAccount:
      accountResolver &&
      (async (appId) => {
        const found = await accountResolver(appId);
        return found && resolveRunTimeAccount(appId, { ...inherited(top), ...defined(found) });
      }),
  });
}

/** Validates one account that became known at run time; its AppID must be the one that was asked for. */
function resolveRunTimeAccount(appId: string, options: WechatAccountOptions): AccountConf {
  const faults: string[] = [];
  const conf = resolveAccountConf(appId, { ...options, appId: options.appId ?? appId }, faults);
  if (conf.appId !== appId) faults.push(`accountResolver gave another account than the one asked for.`);
  if (faults.length > 0) throw new WechatConfigError(faults);
  return conf;
}

/** Tells the options that all products share from those of the default account. */
function splitShared(options: SharedOptions & WechatAccountOptions): {
  shared: SharedOptions;
  top: WechatAccountOptions;
} {
  const isShared = ([name]: [string, unknown]): boolean =>
    (SHARED_OPTION_NAMES as readonly string[]).includes(name);
  const all = Object.entries(options);
  return {
    shared: Object.fromEntries(all.filter(isShared)),
    top: Object.fromEntries(all.filter((entry) => !isShared(entry))),
  };
}

/** How the sentence about a named account's option reads where it is about the default account's. */
function asTold(fault: string, name: string): string {
  return fault.replace(`account "${name}"`, `account "${DEFAULT_ACCOUNT}"`);
}

function sharedAppIds(accounts: Iterable<AccountConf>): string[] {
  const faults: string[] = [];
  const byAppId = new Map<string, string>();
  for (const { appId, name } of accounts) {
    if (appId === undefined) continue;
    const other = byAppId.get(appId);
    if (other === undefined) byAppId.set(appId, name);
    else faults.push(`accounts "${other}" and "${name}" have the same appId; an account is registered once.`);
  }
  return faults;
}

/** Leaves out what is undefined, which would otherwise hide an inherited value. */
function defined<T extends object>(options: T): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;
}
