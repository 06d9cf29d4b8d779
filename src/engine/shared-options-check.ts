import { SHARED_OPTION_NAMES, type SharedOptions } from '../conf/shared-options.js';
import type { ResolvedSharedOptions } from '../conf/shared-options.js';
import { WechatConfigError } from '../core/conf.errors.js';

/** Those of a product's options that all products share; undefined where none is given. */
export function sharedPart(options: SharedOptions): SharedOptions | undefined {
  const given = SHARED_OPTION_NAMES.filter((name) => options[name] !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given.map((name) => [name, options[name]]));
}

/**
 * Checks the shared options that a product's module was given: what another module of the application decided otherwise
 * would be ignored.
 *
 * @param module the product's module, for messages
 * @throws WechatConfigError with every option that differs
 */
export function checkSharedOptions(module: string, given: SharedOptions, used: ResolvedSharedOptions): void {
  const faults = SHARED_OPTION_NAMES.filter((name) => {
    const own = given[name];
    return own !== undefined && !isSame(own, name === 'recordsKey' ? used.recordsKeys : used[name]);
  }).map(
    (name) =>
      `${module}: the option ${name} is shared by all WeChat modules of an application, and another one has set it ` +
      'otherwise. Give it to WechatModule, or to one module only.',
  );
  if (faults.length > 0) throw new WechatConfigError(faults);
}

/** Stores that are objects are the same only if they are one object; texts and lists of texts are compared. */
function isSame(own: unknown, used: unknown): boolean {
  if (own === used) return true;
  const [ours, theirs] = [[own].flat(), [used].flat()];
  return ours.length === theirs.length && ours.every((part, index) => part === theirs[index]);
}
