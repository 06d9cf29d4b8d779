import type { SharedOptions } from '../../conf/shared-options.js';
import { SHARED_OPTION_NAMES } from '../../conf/shared-options.js';
import type { WechatWorkOptions } from './work.options.js';

/** Which options say who the default application is, and must never be mixed with those of another. */
const IDENTITY = ['corpId', 'agentId', 'secret', 'token', 'encodingAesKey'] as const;
const GROUPS = ['apps', 'secrets', 'suites', 'robots'] as const;

// Typed by the interface, so that the compiler asks for a line here when an option is added there.
const OWN_OPTIONS: Record<Exclude<keyof WechatWorkOptions, keyof SharedOptions>, true> = {
  corpId: true,
  agentId: true,
  secret: true,
  token: true,
  encodingAesKey: true,
  apps: true,
  secrets: true,
  suites: true,
  provider: true,
  robots: true,
  appResolver: true,
  source: true,
  central: true,
  apiBaseUrl: true,
  allowedHosts: true,
  timestampTolerance: true,
  timeoutMs: true,
  receiveId: true,
  quotaGuard: true,
};

/** Options win over the environment, option by option and name by name. */
export function mergeWorkOptions(
  options: WechatWorkOptions,
  fromEnvironment: WechatWorkOptions,
): WechatWorkOptions {
  const base = { ...fromEnvironment };
  if (differs(options.corpId, base.corpId) || differs(options.agentId, base.agentId)) {
    // The environment describes another application: its secret and keys must not meet this one's ids.
    for (const option of IDENTITY) delete base[option];
  }
  const merged: WechatWorkOptions = { ...base, ...defined(options) };
  for (const group of GROUPS) {
    if (options[group] !== undefined && base[group] !== undefined) {
      Object.assign(merged, { [group]: { ...base[group], ...options[group] } });
    }
  }
  return merged;
}

/** A sentence for each option that does not exist: a slip in a name must not be ignored in silence. */
export function unknownWorkOptions(options: WechatWorkOptions): string[] {
  const known = [...Object.keys(OWN_OPTIONS), ...SHARED_OPTION_NAMES];
  return Object.keys(options)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const plain = name.replaceAll(/[_-]/g, '').toLowerCase();
      const meant = known.find((one) => one.toLowerCase() === plain);
      const hint = meant === undefined ? 'remove it' : `${meant} may be meant`;
      return `WechatWorkModule: there is no option ${JSON.stringify(name.slice(0, 64))}; ${hint}.`;
    });
}

const differs = (one: string | number | undefined, other: string | number | undefined): boolean =>
  one !== undefined && other !== undefined && String(one) !== String(other);

function defined(options: WechatWorkOptions): WechatWorkOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
