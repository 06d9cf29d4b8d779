import type { Type } from '@nestjs/common';
import { webhookSettingsOf } from '../declare/webhook-controller.js';
import type { WebhookSettings } from '../declare/webhook-controller.js';
import type { PreparedEndpoint } from '../model.js';
import type { FastPathCall } from '../run/fast-path-call.js';
import type { PushHandler } from '../run/push-handler.js';
import { DuplicateHandler, HandlerTable } from './handler-table.js';
import type { HandlerRoute, WebhookRoutes } from './webhook-routes.js';

/** The handlers of one webhook class. */
type BuiltHandlers = Pick<PreparedEndpoint, 'handlers' | 'isFastPath'>;

/** Makes the handler tables of webhook classes from the routes that Nest has built. */
export class HandlerBuilder {
  private readonly routes: Map<Type, Map<string, HandlerRoute>>;

  /** @param fastPathOf how a method is called without enhancers; undefined where Nest's way must be taken */
  constructor(
    routes: WebhookRoutes,
    private readonly fastPathOf: (type: Type, method: string) => FastPathCall | undefined,
  ) {
    this.routes = groupByClass(routes);
  }

  /** @param faults gets a sentence for each handler that cannot be used */
  build(type: Type, faults: string[]): BuiltHandlers {
    const handlers = new HandlerTable<PushHandler>();
    const settings = webhookSettingsOf(type)!;
    let isFastPath = true;
    const declared = [...(this.routes.get(type)?.values() ?? [])]
      .flatMap(({ specs, callback, method }) => specs.map((spec) => ({ spec, callback, method })))
      .sort((a, b) => a.spec.order - b.spec.order);
    for (const { spec, callback, method } of declared) {
      const fastPath = this.fastPathOf(type, method);
      const handler: PushHandler = {
        ...optionsOf(settings, spec.options),
        label: `${type.name}.${method}`,
        callback,
        fastPath,
      };
      isFastPath &&= fastPath !== undefined;
      try {
        handlers.add(spec, handler);
      } catch (error) {
        if (!(error instanceof DuplicateHandler)) throw error;
        const first = error.first as PushHandler;
        faults.push(
          `${first.label} and ${handler.label} both have ${spec.label}: a push can have one handler only. ` +
            'Remove one, or make one more specific.',
        );
      }
    }
    return { handlers, isFastPath };
  }
}

/** A handler's own options win over those of its class. */
function optionsOf(
  { handlers }: WebhookSettings,
  own: WebhookSettings['handlers'],
): Omit<PushHandler, 'label' | 'callback' | 'fastPath'> {
  return { ...handlers, ...own, policy: own.policy ?? handlers.policy ?? 'wait-for-retry' };
}

/** The handlers of each class by method. A class that is served at several paths has several routes for each. */
function groupByClass(routes: WebhookRoutes): Map<Type, Map<string, HandlerRoute>> {
  const groups = new Map<Type, Map<string, HandlerRoute>>();
  for (const route of routes.handlers) {
    const type = routes.ownerOf(route);
    if (!type) continue;
    let methods = groups.get(type);
    if (!methods) groups.set(type, (methods = new Map()));
    if (!methods.has(route.method)) methods.set(route.method, route);
  }
  return groups;
}
