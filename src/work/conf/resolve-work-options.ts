import { checkApiBaseUrl } from '../../conf/base-url.js';
import { hideProperties } from '../../core/hide-properties.js';
import { checkCentral, checkQuotaGuardOption, isPlainText, listOf } from '../../conf/option-faults.js';
import { WechatConfigError } from '../../core/conf.errors.js';
import { DEFAULT_ACCOUNT } from '../../core/constants.js';
import { mergeWorkOptions, unknownWorkOptions } from './merge-work-options.js';
import {
  resolveAppConf,
  resolveProviderConf,
  resolveRobotConf,
  resolveSecretConf,
  resolveSuiteConf,
} from './resolve-app.js';
import type { WorkAppConf, WorkConf, WorkEndpointConf } from './work-conf.js';
import type {
  WechatWorkOptions,
  WorkAppOptions,
  WorkAppQuery,
  WorkQuotaGuardOptions,
} from './work.options.js';

/** WeCom's own host. It has no spare one. */
const WORK_API_HOST = 'qyapi.weixin.qq.com';
const DEFAULT_TOLERANCE_S = 300;
const DEFAULT_TIMEOUT_MS = 10_000;

/**
 * Validates the module's options, completed by those from the environment; options win over the environment.
 *
 * @throws {WechatConfigError} with every fault at once.
 */
export function resolveWorkOptions(
  options: WechatWorkOptions = {},
  fromEnvironment: WechatWorkOptions = {},
): WorkConf {
  const faults = unknownWorkOptions(options);
  const merged = mergeWorkOptions(options, fromEnvironment);
  const endpoint = resolveEndpoint(merged, faults);
  const apps = resolveApps(merged, endpoint, faults);
  const suites = resolveNamed(merged.suites, 'suite', faults, (name, suite) =>
    resolveSuiteConf(name, suite, endpoint, faults),
  );
  const robots = resolveNamed(merged.robots, 'robot', faults, (name, robot) =>
    resolveRobotConf(name, robot, endpoint, faults),
  );
  const provider = merged.provider && resolveProviderConf(merged.provider, endpoint, faults);
  const { appResolver } = merged;
  if (appResolver !== undefined && typeof appResolver !== 'function') {
    faults.push('appResolver must be a function from { corpId, app } to the options of the application.');
  }
  if (faults.length > 0) throw new WechatConfigError(faults);
  return {
    endpoint,
    apps,
    suites,
    provider,
    robots,
    resolveApp:
      appResolver &&
      (async (query) => {
        const found = await appResolver(query);
        return found && resolveRunTimeApp(query, found, endpoint);
      }),
  };
}

/** Applications and secrets have one space of names, because both are used in the same way. */
function resolveApps(
  { corpId, agentId, secret, token, encodingAesKey, ...rest }: WechatWorkOptions,
  endpoint: WorkEndpointConf,
  faults: string[],
): Map<string, WorkAppConf> {
  const top: WorkAppOptions = {
    ...(agentId !== undefined && { agentId }),
    ...(secret !== undefined && { secret }),
    ...(token !== undefined && { token }),
    ...(encodingAesKey !== undefined && { encodingAesKey }),
  };
  const context = { endpoint, faults, ...(corpId !== undefined && { topCorpId: corpId }) };
  const isCorpOfOthers = rest.apps !== undefined || rest.secrets !== undefined || rest.suites !== undefined;
  const first = resolveAppConf(
    DEFAULT_ACCOUNT,
    corpId === undefined || (isCorpOfOthers && Object.keys(top).length === 0) ? top : { ...top, corpId },
    context,
  );
  const apps = new Map([[DEFAULT_ACCOUNT, first]]);
  const named = resolveNamed(rest.apps, 'application', faults, (name, app) =>
    resolveAppConf(name, app, context),
  );
  const secrets = resolveNamed(rest.secrets, 'secret', faults, (name, one) =>
    resolveSecretConf(name, one, context),
  );
  for (const [name, conf] of [...named, ...secrets]) {
    if (apps.has(name)) faults.push(`application "${name}": the name is taken; give each a name of its own.`);
    apps.set(name, conf);
  }
  faults.push(...sharedIds(apps.values()));
  return apps;
}

function resolveNamed<O, C>(
  options: Record<string, O> | undefined,
  what: string,
  faults: string[],
  resolve: (name: string, options: O) => C,
): Map<string, C> {
  const resolved = new Map<string, C>();
  for (const [name, one] of Object.entries(options ?? {})) {
    // A name of digits could be taken for the number of an application.
    if (!/^[\w.\p{L}-]{1,64}$/u.test(name) || /^\d+$/.test(name) || name === '__proto__') {
      faults.push(
        `${what} ${JSON.stringify(name.slice(0, 64))}: a name has 1 to 64 letters, digits, . _ or -, and more than digits.`,
      );
    } else if (typeof one !== 'string' && (typeof one !== 'object' || one === null)) {
      faults.push(`${what} "${name}" must be an object.`);
    } else {
      resolved.set(name, resolve(name, one));
    }
  }
  return resolved;
}

function sharedIds(apps: Iterable<WorkAppConf>): string[] {
  const faults: string[] = [];
  const byId = new Map<string, string>();
  for (const { corpId, agentId, name } of apps) {
    if (corpId === undefined || agentId === undefined) continue;
    const id = `${corpId}/${agentId}`;
    const other = byId.get(id);
    if (other === undefined) byId.set(id, name);
    else {
      faults.push(
        `applications "${other}" and "${name}" have the same corpId and agentId; an application is registered once.`,
      );
    }
  }
  return faults;
}

function resolveEndpoint(options: WechatWorkOptions, faults: string[]): WorkEndpointConf {
  const given = listOf<unknown>(options.allowedHosts);
  const hosts = given.filter((host) => isPlainText(host, 255)).map((host) => host.toLowerCase());
  if (hosts.length < given.length) faults.push('allowedHosts must be a list of host names.');
  const baseUrl = checkApiBaseUrl(options.apiBaseUrl ?? `https://${WORK_API_HOST}`, hosts, [WORK_API_HOST]);
  if (baseUrl.fault !== undefined) faults.push(`apiBaseUrl (WECHAT_WORK_API_BASE_URL) ${baseUrl.fault}.`);
  const { timestampTolerance = DEFAULT_TOLERANCE_S, timeoutMs = DEFAULT_TIMEOUT_MS, receiveId } = options;
  if (!Number.isInteger(timestampTolerance) || timestampTolerance < 0) {
    faults.push(
      'timestampTolerance (WECHAT_TIMESTAMP_TOLERANCE) must be a whole number of seconds, 0 for no window.',
    );
  }
  if (!Number.isInteger(timeoutMs) || timeoutMs <= 0 || timeoutMs > 2 ** 31 - 1) {
    faults.push('timeoutMs must be a whole number of milliseconds above 0.');
  }
  if (receiveId !== undefined && receiveId !== 'any') {
    faults.push('receiveId (WECHAT_WORK_RECEIVE_ID) must be any, or be left out.');
  }
  const { source = 'gettoken' } = options;
  if (typeof source !== 'function' && !['gettoken', 'central', 'manual'].includes(source)) {
    faults.push('source must be gettoken, central, manual or a function.');
  }
  const endpoint: WorkEndpointConf = {
    apiBaseUrl: baseUrl.url ?? '',
    timeoutMs,
    timestampTolerance,
    acceptsAnyReceiveId: receiveId === 'any',
    source,
    central: checkCentral(source, options.central, (what) => faults.push(`${what}.`)),
    quotaGuard: checkQuotaGuard(options.quotaGuard, faults),
  };
  return hideProperties(endpoint, ['central']);
}

function checkQuotaGuard(option: unknown, faults: string[]): WorkQuotaGuardOptions | undefined {
  const fault = (what: string): void => void faults.push(`quotaGuard ${what}.`);
  const { perMinute = 1 } = (option ?? {}) as WorkQuotaGuardOptions;
  if (!Number.isInteger(perMinute) || perMinute <= 0) fault('needs perMinute to be a whole number of calls');
  return checkQuotaGuardOption(option, 'perMinute, nearAt, breaker', fault);
}

/** Validates an application that became known at run time; it must be the one that was asked for. */
function resolveRunTimeApp(
  { corpId, app }: WorkAppQuery,
  options: WorkAppOptions,
  endpoint: WorkEndpointConf,
): WorkAppConf {
  const faults: string[] = [];
  const name = app ?? String(options.agentId ?? corpId);
  const conf = resolveAppConf(name, { ...options, corpId: options.corpId ?? corpId }, { endpoint, faults });
  if (conf.corpId !== corpId)
    faults.push('appResolver gave an application of another corp than the one asked for.');
  if (faults.length > 0) throw new WechatConfigError(faults);
  return conf;
}
