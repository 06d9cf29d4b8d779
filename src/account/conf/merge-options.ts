import type { WechatAccountOptions, WechatModuleOptions } from './wechat.options.js';

/** Which of an account's options say who it is, and must never be mixed with those of another. */
const IDENTITY = ['appId', 'appSecret', 'token', 'encryptMode', 'encodingAesKey', 'kind'] as const;
const OWN = ['accessToken', 'jsapiTicket', 'wxCardTicket', 'apiSecurity', 'unsigned'] as const;

// Typed by the interfaces, so that the compiler asks for a line here when an option is added there.
const ACCOUNT_OPTIONS: Record<keyof WechatAccountOptions, true> = {
  appId: true,
  appSecret: true,
  token: true,
  encryptMode: true,
  encodingAesKey: true,
  kind: true,
  source: true,
  central: true,
  accessToken: true,
  jsapiTicket: true,
  wxCardTicket: true,
  apiBaseUrl: true,
  fallbackBaseUrls: true,
  allowedHosts: true,
  timestampTolerance: true,
  unsigned: true,
  timeoutMs: true,
  apiSecurity: true,
  quotaGuard: true,
};
const MODULE_OPTIONS: Record<Exclude<keyof WechatModuleOptions, keyof WechatAccountOptions>, true> = {
  accounts: true,
  store: true,
  application: true,
  proxy: true,
  records: true,
  recordsKey: true,
  scheduledRefresh: true,
  accountResolver: true,
};

/** Options win over the environment, option by option and account by account. */
export function mergeOptions(
  options: WechatModuleOptions,
  fromEnvironment: WechatModuleOptions,
): WechatModuleOptions {
  const { accounts, ...top } = options;
  const { accounts: accountsFromEnvironment, ...topFromEnvironment } = fromEnvironment;
  const merged: WechatModuleOptions = mergeAccount(top, topFromEnvironment);
  if (accounts ?? accountsFromEnvironment) {
    const names = new Set([...Object.keys(accounts ?? {}), ...Object.keys(accountsFromEnvironment ?? {})]);
    merged.accounts = Object.fromEntries(
      [...names].map((name) => [
        name,
        mergeAccount(accounts?.[name] ?? {}, accountsFromEnvironment?.[name] ?? {}),
      ]),
    );
  }
  return merged;
}

/** What a named account takes over from the top level: everything but who the top-level account is. */
export function inherited(top: WechatAccountOptions): WechatAccountOptions {
  const rest = { ...top };
  for (const option of [...IDENTITY, ...OWN]) delete rest[option];
  return rest;
}

/** A sentence for each option that does not exist: a slip in a name must not be ignored in silence. */
export function unknownOptions(options: WechatModuleOptions): string[] {
  const faults = unknownIn(options, { ...ACCOUNT_OPTIONS, ...MODULE_OPTIONS }, 'the options');
  for (const [name, account] of Object.entries(options.accounts ?? {})) {
    if (typeof account !== 'object' || account === null) faults.push(`account "${name}" must be an object.`);
    else faults.push(...unknownIn(account, ACCOUNT_OPTIONS, `account "${name}"`));
  }
  return faults;
}

function mergeAccount<T extends WechatAccountOptions>(options: T, fromEnvironment: T): T {
  const base = { ...fromEnvironment };
  if (options.appId !== undefined && base.appId !== undefined && options.appId !== base.appId) {
    // The environment describes another account: its secret and keys must not meet this AppID.
    for (const option of IDENTITY) delete base[option];
  }
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return { ...base, ...(Object.fromEntries(given) as T) };
}

function unknownIn(given: object, known: Record<string, true>, where: string): string[] {
  return Object.keys(given)
    .filter((name) => !Object.hasOwn(known, name))
    .map((name) => {
      const meant = Object.keys(known).find(
        (k) => k.toLowerCase() === name.replaceAll(/[_-]/g, '').toLowerCase(),
      );
      const hint = meant === undefined ? 'remove it' : `${meant} may be meant`;
      return `${where}: there is no option ${JSON.stringify(name.slice(0, 64))}; ${hint}.`;
    });
}
