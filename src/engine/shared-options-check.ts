import { SHARED_OPTION_NAMES, type SharedOptions } from '../conf/shared-options.js';
import type { ResolvedSharedOptions } from '../conf/shared-options.js';

/**
 * What is wrong with the shared options that a product's module was given: another module of the application decided
 * otherwise, so they would be ignored.
 *
 * @param module the product's module, for messages
 */
export function sharedOptionFaults(
  module: string,
  given: SharedOptions,
  used: ResolvedSharedOptions,
): string[] {
  return SHARED_OPTION_NAMES.flatMap((name) => {
    const own = given[name];
    if (own === undefined || isSame(own, name === 'recordsKey' ? used.recordsKeys : used[name])) return [];
    return [
      `${module}: the option ${name} is shared by all WeChat modules of an application, and another one has set it ` +
        'otherwise. Give it to WechatModule, or to one module only.',
    ];
  });
}

function isSame(own: unknown, used: unknown): boolean {
  return own === used || JSON.stringify([own].flat()) === JSON.stringify([used].flat());
}
