import { type FactoryProvider, type InjectionToken, Scope, type Type } from '@nestjs/common';

/** Finds things of one kind by name: accounts, merchants, platforms, applications. */
interface Registry {
  get(name: string): unknown;
}

/** What is provided by name. */
interface NamedThings<Things extends Registry> {
  readonly registry: Type<Things>;
  /** The injection token of a name. */
  readonly tokenOf: (name: string) => InjectionToken;
  /** What is provided for a name. Default: what the registry has under it. */
  readonly pick?: (things: Things, name: string) => unknown;
}

/**
 * The providers of what classes inject by name. A name that some class asks for and that is not configured here is
 * transient, for Nest makes a transient provider only where it is injected: an application without that account must
 * not fail for a class that it does not use. What is provided is the registry's one object all the same.
 *
 * @param configured the names that this module has
 * @param injected the names that any class of the process asks for
 */
export function namedProviders<Things extends Registry>(
  { registry, tokenOf, pick = (things, name) => things.get(name) }: NamedThings<Things>,
  configured: Iterable<string>,
  injected: Iterable<string> = [],
): FactoryProvider[] {
  const singletons = new Set(configured);
  return [...new Set([...singletons, ...injected])].map((name) => ({
    provide: tokenOf(name),
    inject: [registry],
    scope: singletons.has(name) ? Scope.DEFAULT : Scope.TRANSIENT,
    useFactory: (things: Things) => pick(things, name),
  }));
}
