import type { DynamicModule, FactoryProvider, InjectionToken } from '@nestjs/common';
import type { SharedOptions } from '../conf/shared-options.js';
import type { GivenOptions } from './given-options.js';
import { sharedPart } from './shared-options-check.js';
import { WECHAT_SHARED_OPTIONS } from './wechat-engine.js';

/**
 * Lets a product's module hand shared options to the engine. A module without any hands over nothing, since another
 * product's module may have them.
 *
 * @param shared the options, or how they are found where they are not known yet
 */
export function withSharedOptions(
  definition: DynamicModule,
  shared: SharedOptions | Pick<FactoryProvider, 'inject' | 'useFactory'> | undefined,
): DynamicModule {
  if (shared === undefined) return definition;
  // By a function, so that nothing that prints the providers shows a password in a URL.
  const made = 'useFactory' in shared ? shared : { useFactory: () => shared };
  return {
    ...definition,
    providers: [...(definition.providers ?? []), { provide: WECHAT_SHARED_OPTIONS, ...made }],
    exports: [...(definition.exports ?? []), WECHAT_SHARED_OPTIONS],
  };
}

/**
 * The same for options that have to be fetched or computed first.
 *
 * @param given the token of the module's {@link GivenOptions}
 */
export function withSharedOptionsLater(definition: DynamicModule, given: InjectionToken): DynamicModule {
  return withSharedOptions(definition, {
    inject: [given],
    useFactory: ({ options }: GivenOptions<SharedOptions>) => sharedPart(options),
  });
}
