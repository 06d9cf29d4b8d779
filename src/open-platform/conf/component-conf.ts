import type { CentralOptions } from '../../core/credential/central-options.js';
import { hideProperties } from '../../core/hide-properties.js';
import { COMPONENT_PRODUCT, type Owner } from '../../core/owner.js';

/** One platform's configuration after validation: nothing is left to check. */
export interface ComponentConf {
  /** The name under which the platform was registered. */
  readonly name: string;
  readonly appId: string;
  /** Empty with source `central`, which needs none. */
  readonly appSecret: string;
  /** Current first; empty where no webhook is meant to work. */
  readonly tokens: readonly string[];
  readonly encodingAesKeys: readonly string[];
  readonly source: 'wechat' | 'central';
  readonly central: CentralOptions | undefined;
  /** With no trailing slash. */
  readonly apiBaseUrl: string;
  /** Seconds; 0 = no window. */
  readonly timestampTolerance: number;
  /** Milliseconds. */
  readonly timeoutMs: number;
}

/** The owner of a platform's own credentials and records. */
export function componentOwner({ appId }: Pick<ComponentConf, 'appId'>): Owner {
  return { product: COMPONENT_PRODUCT, ids: [appId] };
}

/** The owner of the credentials and records of an account that authorized a platform. */
export function authorizerOwner({ appId }: Pick<ComponentConf, 'appId'>, authorizer: string): Owner {
  return { product: COMPONENT_PRODUCT, ids: [appId, authorizer] };
}

/** Keeps secrets out of `util.inspect`, JSON and whatever else lists an object's properties. */
export function hideComponentSecrets(conf: ComponentConf): ComponentConf {
  return hideProperties(conf, ['appSecret', 'tokens', 'encodingAesKeys', 'central']);
}
