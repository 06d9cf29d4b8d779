import type { FactoryProvider, InjectionToken, Provider } from '@nestjs/common';
import { hideContents } from '../core/hide-properties.js';

/** A module's options as the application gave them. Whatever prints the module's providers does not show them. */
export class GivenOptions<Options extends object> {
  static {
    hideContents(this);
  }

  constructor(readonly options: Options) {}
}

/**
 * The providers of a definition that Nest's `ConfigurableModuleBuilder` made, with the options inside
 * {@link GivenOptions}: they hold secrets.
 *
 * @param token the token of the options
 */
export function hideGivenOptions(providers: readonly Provider[], token: InjectionToken): Provider[] {
  return providers.map((provider) => {
    if (typeof provider !== 'object' || provider.provide !== token) return provider;
    if ('useValue' in provider) {
      return { ...provider, useValue: new GivenOptions(provider.useValue as object) };
    }
    const { useFactory, ...rest } = provider as FactoryProvider<object>;
    const wrapped = async (...args: unknown[]) => new GivenOptions(await useFactory(...args));
    return { ...rest, useFactory: wrapped };
  });
}
