import type { Logger, Type } from '@nestjs/common';
import type { ApplicationConfig, ModulesContainer } from '@nestjs/core';
import { fastPathCallOf } from '../run/fast-path-call.js';
import type { FastPathCall } from '../run/fast-path-call.js';
import { HANDLER_SPECS } from '../declare/handler-spec.js';
import type { HandlerSpec } from '../declare/handler-spec.js';
import { DuplicateHandler, HandlerTable } from './handler-table.js';
import type { PushHandler } from '../run/push-handler.js';
import { WechatWebhookError } from '../webhook.errors.js';
import { WebhookAccount } from '../../account/push/webhook-account.js';
import type { WebhookAccounts } from '../../account/push/webhook-accounts.js';
import type { PreparedEndpoint, WebhookEndpoint } from '../model.js';
import type { HandlerRoute, WebhookRoutes } from './webhook-routes.js';
import { WEBHOOK_SETTINGS } from '../../account/push/wechat-controller.decorator.js';
import type { WebhookSettings } from '../../account/push/wechat-controller.decorator.js';

/**
 * Puts accounts and handlers into every webhook.
 *
 * @throws WechatWebhookError with one sentence for each thing that is wrong
 */
export function buildWebhooks(
  modules: ModulesContainer,
  config: ApplicationConfig,
  routes: WebhookRoutes | undefined,
  accounts: WebhookAccounts,
  logger: Logger,
): void {
  const faults = [...strayHandlers(modules), ...repeatedWebhooks(modules), ...hiddenWebhooks(routes)];
  const known = new Map<string, WebhookAccount | undefined>();
  const mounts = routes?.mounts() ?? [];
  const handlersOf = groupHandlers(routes);
  for (const mount of mounts) {
    const settings = Reflect.getMetadata(WEBHOOK_SETTINGS, mount.type) as WebhookSettings;
    if (!known.has(settings.account)) {
      known.set(settings.account, readAccount(settings.account, mount.type, accounts, faults));
    }
    const account = known.get(settings.account);
    const handlers = buildTable(
      mount,
      settings,
      handlersOf.get(mount.type)?.values() ?? [],
      faults,
      (method) => fastPathCallOf(mount.type, method, modules, config),
    );
    if (account) mount.ready = { account, ...handlers };
  }
  if (faults.length > 0) throw new WechatWebhookError([...new Set(faults)]);
  for (const account of known.values()) {
    if (account?.mode === 'normal') {
      logger.warn(
        `The webhook of account "${account.name}" is in plain mode, in which WeChat does not sign the body of a ` +
          'push: whoever can change it on its way can write in the name of any user. Switch to safe mode.',
      );
    }
  }
}

function readAccount(
  name: string,
  type: Type,
  accounts: WebhookAccounts,
  faults: string[],
): WebhookAccount | undefined {
  const conf = accounts.get(name);
  if (!conf) {
    faults.push(
      `@WechatController on ${type.name} names the account "${name}", which is not configured. ` +
        'Add it to `accounts` of WechatModule, or correct the name.',
    );
    return undefined;
  }
  try {
    return new WebhookAccount(conf);
  } catch (error) {
    faults.push(`@WechatController on ${type.name} cannot receive pushes: ${(error as Error).message}.`);
    return undefined;
  }
}

/** The handlers of each class by method: served at several paths, a class has several routes for each. */
function groupHandlers(routes: WebhookRoutes | undefined): Map<Type, Map<string, HandlerRoute>> {
  const groups = new Map<Type, Map<string, HandlerRoute>>();
  for (const route of routes?.handlers ?? []) {
    const type = routes!.ownerOf(route);
    if (!type) continue;
    let methods = groups.get(type);
    if (!methods) groups.set(type, (methods = new Map()));
    if (!methods.has(route.method)) methods.set(route.method, route);
  }
  return groups;
}

function buildTable(
  { type }: WebhookEndpoint,
  settings: WebhookSettings,
  routes: Iterable<HandlerRoute>,
  faults: string[],
  directCall: (method: string) => FastPathCall | undefined,
): Pick<PreparedEndpoint, 'handlers' | 'isDirect'> {
  const table = new HandlerTable<PushHandler>();
  let isDirect = true;
  const declared = [...routes]
    .flatMap(({ specs, callback, method }) => specs.map((spec) => ({ spec, callback, method })))
    .sort((a, b) => a.spec.order - b.spec.order);
  for (const { spec, callback, method } of declared) {
    const handler: PushHandler = {
      label: `${type.name}.${method}`,
      policy: spec.options.policy ?? settings.policy ?? 'wait-for-retry',
      onError: spec.options.onError ?? settings.onError,
      callback,
      direct: directCall(method),
    };
    isDirect &&= handler.direct !== undefined;
    try {
      table.add(spec, handler);
    } catch (error) {
      if (!(error instanceof DuplicateHandler)) throw error;
      const first = error.first as PushHandler;
      faults.push(
        `${first.label} and ${handler.label} both have ${spec.label}: a push can have one handler only. ` +
          'Remove one, or make one more specific.',
      );
    }
  }
  return { handlers: table, isDirect };
}

/** Handler decorators on classes that are no webhook do nothing, which nobody would notice. */
function strayHandlers(modules: ModulesContainer): string[] {
  const faults: string[] = [];
  for (const { controllers, providers } of modules.values()) {
    for (const { metatype } of [...controllers.values(), ...providers.values()]) {
      if (typeof metatype !== 'function' || !metatype.prototype) continue;
      const type = metatype as Type;
      const stray = firstHandler(type);
      if (!stray) continue;
      if (!Reflect.hasMetadata(WEBHOOK_SETTINGS, type)) {
        faults.push(
          `${type.name}.${stray.method} has ${stray.spec.label}, but ${type.name} has no @WechatController(). ` +
            'Put it on the class, and list the class in `controllers`.',
        );
      } else if (![...controllers.values()].some((wrapper) => wrapper.metatype === metatype)) {
        faults.push(
          `${type.name} has @WechatController() but is listed in \`providers\`: list it in \`controllers\`.`,
        );
      }
    }
  }
  return faults;
}

/** A class that two modules list is two webhooks at one path, and only one of them would ever be asked. */
function repeatedWebhooks(modules: ModulesContainer): string[] {
  const seen = new Set<unknown>();
  const faults: string[] = [];
  for (const { controllers } of modules.values()) {
    for (const { metatype } of controllers.values()) {
      if (typeof metatype !== 'function' || !Reflect.hasMetadata(WEBHOOK_SETTINGS, metatype)) continue;
      if (seen.has(metatype)) faults.push(`${metatype.name} is a controller of two modules: list it in one.`);
      seen.add(metatype);
    }
  }
  return faults;
}

/** One path is one class: of two for the same requests, the second would never be asked. */
function hiddenWebhooks(routes: WebhookRoutes | undefined): string[] {
  const faults: string[] = [];
  for (const { path, mounts } of routes?.addresses.values() ?? []) {
    mounts.forEach((mount, place) => {
      const before = mounts.slice(0, place).find((other) => hides(other, mount));
      if (!before) return;
      faults.push(
        `${before.type.name} and ${mount.type.name} are both a @WechatController at ${path}: ` +
          `${mount.type.name} would never get a push. Put their handlers into one class, or give one another path.`,
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
      const specs = Reflect.getOwnMetadata(HANDLER_SPECS, value as object) as HandlerSpec[] | undefined;
      if (specs?.[0]) return { method, spec: specs[0] };
    }
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return undefined;
}
