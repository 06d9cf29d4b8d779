import { Inject } from '@nestjs/common';
import { ModuleRef, type ModulesContainer } from '@nestjs/core';
import type { SharedOptions } from '../conf/shared-options.js';
import { WECHAT_SHARED_OPTIONS } from './wechat-engine.js';

/** Receives the shared options of the one module in which it is created. */
class Receiver {
  constructor(@Inject(WECHAT_SHARED_OPTIONS) readonly options: SharedOptions | undefined) {}
}

/**
 * The shared options of all products of an application. `forRootAsync` of a product does not know before its factory
 * has run whether there are any, so each module is asked: by injection alone, the one that has none could hide the
 * options of another. Where two modules give one option, the first counts, and the second says so at its own start.
 */
export async function findSharedOptions(modules: ModulesContainer): Promise<SharedOptions | undefined> {
  let found: SharedOptions | undefined;
  for (const module of modules.values()) {
    if (!module.providers.has(WECHAT_SHARED_OPTIONS)) continue;
    const { instance } = module.getProviderByKey<ModuleRef>(ModuleRef);
    const { options } = await instance.create(Receiver);
    if (options !== undefined) found = { ...options, ...found };
  }
  return found;
}
