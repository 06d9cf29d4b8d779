import type { ModulesContainer } from '@nestjs/core';
import type { TimerRegistry } from '../credential/keeper/refresh-scheduler.js';

/**
 * The `SchedulerRegistry` of an application that imports `ScheduleModule`. It is found by the name of its class:
 * importing `@nestjs/schedule` for it would double what this package adds to the start of applications without that
 * module.
 *
 * Nest fills in the instance of a provider late, so ask only once the application has started.
 */
export function findTimerRegistry(modules: ModulesContainer): TimerRegistry | undefined {
  for (const { providers } of modules.values()) {
    for (const [token, { instance }] of providers) {
      if (typeof token === 'function' && token.name === 'SchedulerRegistry' && isTimerRegistry(instance)) {
        return instance;
      }
    }
  }
  return undefined;
}

function isTimerRegistry(value: unknown): value is TimerRegistry {
  const registry = value as Partial<TimerRegistry> | undefined;
  return [registry?.doesExist, registry?.addTimeout, registry?.deleteTimeout].every(
    (method) => typeof method === 'function',
  );
}
