import type { Type } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { ModulesContainer } from '@nestjs/core';

import { handlerSpecsOf } from '../declare/handler-spec.js';
import type { HandlerSpec } from '../declare/handler-spec.js';
import { webhookSettingsOf } from '../declare/webhook-controller.js';
import type { WebhookEndpoint } from '../model.js';
import type { WebhookRoutes } from './webhook-routes.js';

/** What is wrong with how webhooks are declared: a sentence for each fault. */
export function webhookFaults(modules: ModulesContainer, routes: WebhookRoutes | undefined): string[] {
  const discovery = new DiscoveryService(modules);
  const controllers = classesOf(discovery.getControllers());
  const providers = classesOf(discovery.getProviders());
  return [
    ...strayHandlers(controllers, providers),
    ...repeatedWebhooks(controllers),
    ...hiddenWebhooks(routes),
  ];
}

const classesOf = (wrappers: readonly { readonly metatype: unknown }[]): Type[] =>
  wrappers.flatMap(({ metatype }) =>
    typeof metatype === 'function' && metatype.prototype !== undefined ? [metatype as Type] : [],
  );

/** Handler decorators on a class that is not a webhook do nothing, and nobody would notice. */
function strayHandlers(controllers: readonly Type[], providers: readonly Type[]): string[] {
  const faults: string[] = [];
  for (const type of new Set([...controllers, ...providers])) {
    const stray = firstHandler(type);
    if (!stray) continue;
    const settings = webhookSettingsOf(type);
    if (!settings) {
      faults.push(
        `${type.name}.${stray.method} has ${stray.spec.label}, but ${type.name} has no @WechatController(). ` +
          'Put it on the class, and list the class in `controllers`.',
      );
    } else if (!controllers.includes(type)) {
      faults.push(
        `${type.name} has ${settings.label} but is listed in \`providers\`: list it in \`controllers\`.`,
      );
    }
  }
  return faults;
}

/** A class that two modules list is two webhooks at one path, and the second would never get a push. */
function repeatedWebhooks(controllers: readonly Type[]): string[] {
  const webhooks = controllers.filter((type) => webhookSettingsOf(type));
  return webhooks
    .filter((type, place) => webhooks.indexOf(type) < place)
    .map((type) => `${type.name} is a controller of two modules: list it in one.`);
}

/** Two classes at one path: the second would never get a push. */
function hiddenWebhooks(routes: WebhookRoutes | undefined): string[] {
  const faults: string[] = [];
  for (const { path, endpoints } of routes?.addresses.values() ?? []) {
    endpoints.forEach((endpoint, place) => {
      const before = endpoints.slice(0, place).find((other) => hides(other, endpoint));
      if (!before) return;
      const label = webhookSettingsOf(endpoint.type)?.label ?? 'webhook';
      faults.push(
        `${before.type.name} and ${endpoint.type.name} are both a ${label.replace('()', '')} at ${path}: ` +
          `${endpoint.type.name} would never get a push. Put their handlers into one class, or give one another path.`,
      );
    });
  }
  return faults;
}

const hides = (one: WebhookEndpoint, other: WebhookEndpoint): boolean =>
  one.type !== other.type && (one.hosts.length === 0 || String(one.hosts) === String(other.hosts));

function firstHandler(type: Type): { method: string; spec: HandlerSpec } | undefined {
  let prototype = type.prototype as object | null;
  while (prototype && prototype !== Object.prototype) {
    for (const [method, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (typeof value !== 'function') continue;
      const [spec] = handlerSpecsOf(value as object) ?? [];
      if (spec) return { method, spec };
    }
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return undefined;
}
