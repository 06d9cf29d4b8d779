import { hideProperties } from '../core/hide-properties.js';
import { type Environment, envList, envText } from './environment.js';
import { recordKeysFault } from './record-keys.js';
import {
  isProxyUrl,
  type RecordsOption,
  recordsOptionFault,
  type StoreOption,
  storeOptionFault,
} from './store-option.js';

/** Options that all products of an application share. They are given to one module, or come from the environment. */
export interface SharedOptions {
  /** Where credentials and the memory of pushes are shared. Default `memory`. */
  store?: StoreOption;
  /**
   * Reach WeChat through a proxy. `true`: the proxies that the variables `HTTPS_PROXY` and `HTTP_PROXY` name; a URL:
   * that proxy. Hosts in `NO_PROXY` are reached directly. Needs the package undici. Default: false.
   */
  proxy?: boolean | string;
  /**
   * Where records are kept, which must never be lost: tickets, refresh tokens, permanent codes. Default: as `store`.
   */
  records?: RecordsOption;
  /**
   * Encrypts what is kept at rest: records, and the replies in a push memory that processes share. 32 bytes in base64
   * or hexadecimal; a list rotates, current first. Default: none.
   */
  recordsKey?: string | string[];
  /**
   * The application's name in the keys of the push memory. Applications that share a store and an account each get
   * every push only if each has a name of its own; the processes of one application have the same. Default: none.
   */
  application?: string;
  /** Renew ahead of expiry by a timer. Default true. */
  scheduledRefresh?: boolean;
}

// Typed by the interface, so that the compiler asks for a line here when an option is added there.
const NAMES: Record<keyof SharedOptions, true> = {
  store: true,
  proxy: true,
  records: true,
  recordsKey: true,
  application: true,
  scheduledRefresh: true,
};

/** The names of {@link SharedOptions}. */
export const SHARED_OPTION_NAMES = Object.keys(NAMES) as readonly (keyof SharedOptions)[];

/** {@link SharedOptions} after validation, every default filled in. */
export interface ResolvedSharedOptions {
  readonly store: StoreOption;
  /** Where records are kept; undefined = as the store. */
  readonly records: RecordsOption | undefined;
  /** Keys that encrypt records, current first. */
  readonly recordsKeys: readonly string[] | undefined;
  /** The application's name in the keys of the push memory. */
  readonly application: string | undefined;
  readonly scheduledRefresh: boolean;
  /** How WeChat is reached: directly, through the proxies of the environment, or through one proxy. */
  readonly proxy: boolean | string;
}

/** Reads the shared options from `WECHAT_*` variables, unchecked. */
export function sharedFromEnv(env: Environment): SharedOptions {
  const application = envText(env['WECHAT_APPLICATION']);
  const store = envText(env['WECHAT_STORE']);
  const proxy = envText(env['WECHAT_PROXY']);
  const records = envText(env['WECHAT_RECORDS']);
  const recordsKey = envList(env['WECHAT_RECORDS_KEY']);
  return {
    ...(application !== undefined && { application }),
    ...(store !== undefined && { store }),
    ...(proxy !== undefined && { proxy: proxy === 'true' || (proxy === 'false' ? false : proxy) }),
    ...(records !== undefined && { records }),
    ...(recordsKey !== undefined && { recordsKey }),
  };
}

/** Checks the shared options and fills in their defaults. Each fault is added to `faults`. */
export function resolveShared(options: SharedOptions, faults: string[]): ResolvedSharedOptions {
  const {
    store = 'memory',
    records,
    recordsKey,
    application,
    scheduledRefresh = true,
    proxy = false,
  } = options;
  if (application !== undefined && !/^[\w.-]{1,64}$/.test(application)) {
    faults.push('application (WECHAT_APPLICATION) must have 1 to 64 letters, digits, . _ or -.');
  }
  const wrongStore = storeOptionFault(store);
  if (wrongStore !== undefined) faults.push(wrongStore);
  if (!isProxy(proxy)) {
    faults.push(
      'proxy (WECHAT_PROXY) must be true, false or the URL of a proxy such as http://proxy.example.com:3128. In a user ' +
        'name or password, % / ? # and @ are written percent-encoded (%25 %2F %3F %23 %40).',
    );
  }
  const wrongRecords = records === undefined ? undefined : recordsOptionFault(records);
  if (wrongRecords !== undefined) faults.push(wrongRecords);
  const recordsKeys = recordsKey === undefined ? undefined : [recordsKey].flat();
  const wrongKeys = recordsKeys && recordKeysFault(recordsKeys);
  if (wrongKeys !== undefined) faults.push(wrongKeys);
  if (typeof scheduledRefresh !== 'boolean') faults.push('scheduledRefresh must be true or false.');
  return hideSharedOptions({ store, records, recordsKeys, application, scheduledRefresh, proxy });
}

/** A copy of resolved options that is printed without its secrets: URLs of stores and proxies may hold a password. */
export function hideSharedOptions<Options extends ResolvedSharedOptions>(options: Options): Options {
  return hideProperties(options, ['store', 'records', 'recordsKeys', 'proxy']);
}

function isProxy(value: unknown): value is boolean | string {
  return typeof value === 'boolean' || (typeof value === 'string' && isProxyUrl(value));
}
