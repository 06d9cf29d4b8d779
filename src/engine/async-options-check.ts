import { WechatConfigError } from '../core/conf.errors.js';

/**
 * Checks that `forRootAsync` of a module is given exactly one of the three ways to get its options. Nest's own error
 * for a missing one is hard to read, and if there are several it uses one without a word.
 *
 * @param module the module's name, for the message
 * @throws WechatConfigError where none, or more than one, of `useFactory`, `useClass` and `useExisting` is given
 */
export function checkAsyncOptions(
  module: string,
  { useFactory, useClass, useExisting }: { useFactory?: unknown; useClass?: unknown; useExisting?: unknown },
): void {
  const ways = [useFactory, useClass, useExisting].filter((way) => way !== undefined);
  if (ways.length === 1) return;
  throw new WechatConfigError([
    `${module}.forRootAsync needs exactly one of useFactory, useClass and useExisting, ` +
      `but was given ${ways.length === 0 ? 'none' : 'several'}.`,
  ]);
}
