import type { CentralOptions } from '../../core/credential/central-options.js';
import type {
  WorkAppQuery,
  WorkQuotaGuardOptions,
  WorkSourceFunction,
  WorkSourceName,
} from './work.options.js';

/** What is the same for everything that a module is configured with. */
export interface WorkEndpointConf {
  /** With no trailing slash. */
  readonly apiBaseUrl: string;
  /** Milliseconds. */
  readonly timeoutMs: number;
  /** Seconds; 0 = no window. */
  readonly timestampTolerance: number;
  /** Callbacks with an empty receive id are accepted. */
  readonly acceptsAnyReceiveId: boolean;
  readonly source: WorkSourceName | WorkSourceFunction;
  readonly central: CentralOptions | undefined;
  /** Undefined: calls are not counted. */
  readonly quotaGuard: WorkQuotaGuardOptions | undefined;
}

/** The keys of a callback address. */
export interface WorkCallbackConf {
  /** Current first; empty where no callback is meant to work. */
  readonly tokens: readonly string[];
  readonly encodingAesKeys: readonly string[];
}

/** One application, or a secret that belongs to none. */
export interface WorkAppConf extends WorkCallbackConf {
  /** The name under which it was configured. */
  readonly name: string;
  readonly corpId: string | undefined;
  /** Digits; undefined for a secret that belongs to no application. */
  readonly agentId: string | undefined;
  readonly secret: string | undefined;
  readonly endpoint: WorkEndpointConf;
}

/** A third-party application, or the template of delegated ones. */
export interface WorkSuiteConf extends WorkCallbackConf {
  readonly name: string;
  readonly suiteId: string;
  readonly suiteSecret: string;
  readonly isDelegated: boolean;
  readonly endpoint: WorkEndpointConf;
}

/** The service provider. */
export interface WorkProviderConf extends WorkCallbackConf {
  readonly corpId: string;
  readonly secret: string | undefined;
  readonly endpoint: WorkEndpointConf;
}

/** An AI robot. */
export interface WorkRobotConf extends WorkCallbackConf {
  readonly name: string;
  readonly endpoint: WorkEndpointConf;
}

/** The module's options after validation. */
export interface WorkConf {
  readonly endpoint: WorkEndpointConf;
  /** Applications and secrets by name; the default one first, even if nothing is set for it. */
  readonly apps: ReadonlyMap<string, WorkAppConf>;
  readonly suites: ReadonlyMap<string, WorkSuiteConf>;
  readonly provider: WorkProviderConf | undefined;
  readonly robots: ReadonlyMap<string, WorkRobotConf>;
  /** Finds an application that is known only at run time; what it gives is validated like the others. */
  readonly resolveApp: ((query: WorkAppQuery) => Promise<WorkAppConf | undefined>) | undefined;
}
