import { WechatConfigError } from '../core/conf.errors.js';
import { hideProperties } from '../core/hide-properties.js';
import type { ResolvedCentralOptions, WechatCentralOptions } from './central.options.js';

const DEFAULT_PATH = 'wechat/central';
/** Some hundred business servers that start at once, with a few hundred accounts each, share one key. */
const DEFAULT_REQUESTS_PER_SECOND = 1000;

/** Checks a central server's options. @throws WechatConfigError with every fault; no key is printed. */
export function resolveCentralOptions(options: WechatCentralOptions): ResolvedCentralOptions {
  const faults: string[] = [];
  const keys = typeof options.keys === 'string' ? [options.keys] : [...(options.keys ?? [])];
  if (keys.length === 0)
    faults.push('the central token server has no key (keys, WECHAT_CENTRAL_SERVER_KEY).');
  // A key travels in a header: printable ASCII with no space.
  if (keys.some((key) => typeof key !== 'string' || !/^[\x21-\x7e]{1,1024}$/.test(key))) {
    faults.push(
      'a key of the central token server (keys, WECHAT_CENTRAL_SERVER_KEY) is empty or malformed: ' +
        'it is printable ASCII with no spaces.',
    );
  }
  const { path = DEFAULT_PATH, compat = false, requestsPerSecond = DEFAULT_REQUESTS_PER_SECOND } = options;
  if (typeof path !== 'string' || path.replaceAll('/', '') === '') {
    faults.push('the path of the central token server must not be empty.');
  }
  if (!(requestsPerSecond > 0)) faults.push('requestsPerSecond of the central token server must be above 0.');
  if (faults.length > 0) throw new WechatConfigError(faults);
  return hideProperties({ path, keys, compat, requestsPerSecond }, ['keys']);
}
