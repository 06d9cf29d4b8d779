import { Inject } from '@nestjs/common';
import { getWorkToken } from './work.constants.js';

/** Application names used in `@InjectWork`. The module provides each of them, so that no name is declared twice. */
const injectedApps = new Set<string>();

/** The names of applications that were asked for so far by {@link InjectWork}. */
export const namesOfInjectedApps = (): ReadonlySet<string> => injectedApps;

/**
 * Injects an application, or a secret, by its name.
 *
 * @param app the name under `apps` or `secrets` in the module's options
 * @example
 * constructor(@InjectWork('contacts') private readonly contacts: WorkApp) {}
 */
export function InjectWork(app: string): ParameterDecorator & PropertyDecorator {
  injectedApps.add(app);
  return Inject(getWorkToken(app));
}
