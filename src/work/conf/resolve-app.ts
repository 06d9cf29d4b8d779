import { hideProperties } from '../../core/hide-properties.js';
import { listOf, plainText } from '../../conf/option-faults.js';
import { isEncodingAesKey } from '../../crypto/encoding-aes-key.js';
import { type OptionOwner, ownerName, workOptionName } from './option-names.js';
import type {
  WorkAppConf,
  WorkCallbackConf,
  WorkEndpointConf,
  WorkProviderConf,
  WorkRobotConf,
  WorkSuiteConf,
} from './work-conf.js';
import type {
  WorkAppOptions,
  WorkCallbackOptions,
  WorkProviderOptions,
  WorkRobotOptions,
  WorkSecretOptions,
  WorkSuiteOptions,
} from './work.options.js';

/** 1 to 64 letters, digits, `_` and `-`: no id of WeCom has anything else. */
const ID = /^[\w-]{1,64}$/;
/** A Token of a callback address. */
const TOKEN = /^[0-9A-Za-z]{1,32}$/;
const MAX_SECRET_LENGTH = 512;
const HIDDEN = ['secret', 'tokens', 'encodingAesKeys'] as const;

/** Checks the options of one owner. */
class OptionCheck {
  constructor(
    readonly owner: OptionOwner,
    private readonly faults: string[],
  ) {}

  fault(option: string, what: string): void {
    this.faults.push(`${ownerName(this.owner)}: ${workOptionName(this.owner, option)} ${what}.`);
  }

  id(option: string, value: unknown): string | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string' && ID.test(value)) return value;
    this.fault(option, 'must be an id of WeCom: letters and digits, as the console shows it');
    return undefined;
  }

  agentId(value: unknown): string | undefined {
    if (value === undefined || value === null) return undefined;
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text === 'string' && /^\d{1,12}$/.test(text)) return text;
    this.fault('agentId', 'must be the number of the application (AgentId), such as 1000002');
    return undefined;
  }

  secret(option: string, value: unknown): string | undefined {
    return plainText(value, MAX_SECRET_LENGTH, (what) => this.fault(option, what));
  }

  callback({ token, encodingAesKey }: WorkCallbackOptions): WorkCallbackConf {
    const tokens = listOf(token);
    const encodingAesKeys = listOf(encodingAesKey);
    if (tokens.some((one) => typeof one !== 'string' || !TOKEN.test(one))) {
      this.fault(
        'token',
        'must be 1 to 32 letters and digits, the same as the Token of the callback address; two that rotate are ' +
          'written current,previous, with neither left empty',
      );
    }
    if (encodingAesKeys.some((key) => !isEncodingAesKey(key))) {
      this.fault(
        'encodingAesKey',
        'must have exactly 43 characters of A-Z, a-z, 0-9, + and /; copy it from the page of the callback address',
      );
    }
    if (tokens.length > 0 !== encodingAesKeys.length > 0) {
      const missing = tokens.length > 0 ? 'encodingAesKey' : 'token';
      this.fault(
        missing,
        'is missing: callbacks of WeCom are always signed and encrypted, so both are needed',
      );
    }
    return { tokens, encodingAesKeys };
  }

  /** @param why completes "is missing: " */
  require(option: string, value: unknown, why: string): void {
    if (value === undefined) this.fault(option, `is missing: ${why}`);
  }
}

/**
 * Makes the configuration of an application. Each fault is added to `faults`; with any, the result must not be used.
 *
 * @param topCorpId the corp id at the top level
 */
export function resolveAppConf(
  name: string,
  options: WorkAppOptions,
  { endpoint, topCorpId, faults }: { endpoint: WorkEndpointConf; topCorpId?: string; faults: string[] },
): WorkAppConf {
  const check = new OptionCheck({ kind: 'app', name }, faults);
  const own = [options.agentId, options.secret, options.token, options.encodingAesKey];
  const isSet = own.some((value) => value !== undefined);
  const corpId = check.id('corpId', options.corpId ?? (isSet ? topCorpId : undefined));
  const agentId = check.agentId(options.agentId);
  const secret = check.secret('secret', options.secret);
  if (isSet) check.require('corpId', options.corpId ?? topCorpId, 'an application belongs to a corp');
  // A corp id at the top level may be there for other applications and secrets alone.
  if (isSet || options.corpId !== undefined) {
    check.require('agentId', options.agentId, 'it is the number of the application in the console');
    if (endpoint.source === 'gettoken') {
      check.require('secret', options.secret, 'access tokens are fetched with it');
    }
  }
  const callback = check.callback(options);
  return hideProperties<WorkAppConf>({ name, corpId, agentId, secret, endpoint, ...callback }, HIDDEN);
}

/** As {@link resolveAppConf}, for a secret that belongs to no application. */
export function resolveSecretConf(
  name: string,
  given: string | WorkSecretOptions,
  { endpoint, topCorpId, faults }: { endpoint: WorkEndpointConf; topCorpId?: string; faults: string[] },
): WorkAppConf {
  const options = typeof given === 'string' ? { secret: given } : given;
  const check = new OptionCheck({ kind: 'secret', name }, faults);
  const corpId = check.id('corpId', options.corpId ?? topCorpId);
  check.require('corpId', options.corpId ?? topCorpId, 'a secret belongs to a corp');
  if (endpoint.source === 'gettoken') {
    check.require('secret', options.secret || undefined, 'access tokens are fetched with it');
  }
  const secret = check.secret('secret', options.secret || undefined);
  const callback = check.callback(options);
  return hideProperties<WorkAppConf>(
    { name, corpId, agentId: undefined, secret, endpoint, ...callback },
    HIDDEN,
  );
}

/** As {@link resolveAppConf}, for a suite. */
export function resolveSuiteConf(
  name: string,
  options: WorkSuiteOptions,
  endpoint: WorkEndpointConf,
  faults: string[],
): WorkSuiteConf {
  const check = new OptionCheck({ kind: 'suite', name }, faults);
  const suiteId = check.id('suiteId', options.suiteId || undefined) ?? '';
  const suiteSecret = check.secret('suiteSecret', options.suiteSecret || undefined) ?? '';
  check.require(
    'suiteId',
    options.suiteId || undefined,
    'it is the id of the suite or template in the console',
  );
  if (endpoint.source === 'gettoken') {
    check.require('suiteSecret', options.suiteSecret || undefined, 'the suite token is fetched with it');
  }
  const isDelegated = options.delegated ?? suiteId.startsWith('dk');
  return hideProperties<WorkSuiteConf>(
    { name, suiteId, suiteSecret, isDelegated, endpoint, ...check.callback(options) },
    ['suiteSecret', 'tokens', 'encodingAesKeys'],
  );
}

/** As {@link resolveAppConf}, for the provider. */
export function resolveProviderConf(
  options: WorkProviderOptions,
  endpoint: WorkEndpointConf,
  faults: string[],
): WorkProviderConf {
  const check = new OptionCheck({ kind: 'provider', name: '' }, faults);
  const corpId = check.id('corpId', options.corpId || undefined) ?? '';
  check.require('corpId', options.corpId || undefined, "it is the provider's own corp id");
  const secret = check.secret('secret', options.secret);
  return hideProperties<WorkProviderConf>({ corpId, secret, endpoint, ...check.callback(options) }, HIDDEN);
}

/** As {@link resolveAppConf}, for a robot. */
export function resolveRobotConf(
  name: string,
  options: WorkRobotOptions,
  endpoint: WorkEndpointConf,
  faults: string[],
): WorkRobotConf {
  const check = new OptionCheck({ kind: 'robot', name }, faults);
  const callback = check.callback(options);
  if (callback.tokens.length + callback.encodingAesKeys.length === 0) {
    check.fault('token', 'and encodingAesKey are missing: copy them from the page of the robot');
  }
  return hideProperties<WorkRobotConf>({ name, endpoint, ...callback }, ['tokens', 'encodingAesKeys']);
}
