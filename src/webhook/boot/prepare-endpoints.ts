import type { Logger, Type } from '@nestjs/common';
import type { ModuleRef } from '@nestjs/core';
import { webhookSettingsOf } from '../declare/webhook-controller.js';
import type { WebhookEndpoint } from '../model.js';
import { getPushProductToken } from '../receive/push-protocol.js';
import type { PushContext, PushProduct, PushProtocol } from '../receive/push-protocol.js';
import { WechatWebhookError } from '../webhook.errors.js';
import type { HandlerBuilder } from './build-handlers.js';
import type { WebhookRoutes } from './webhook-routes.js';

/** What {@link prepareEndpoints} works with. */
interface PrepareParts {
  readonly routes: WebhookRoutes;
  readonly handlers: HandlerBuilder;
  readonly modules: ModuleRef;
  /** What a webhook's protocol is lent by the engine. */
  readonly contextOf: (endpoint: WebhookEndpoint) => PushContext;
  readonly logger: Logger;
}

/**
 * Gives every webhook its protocol and its handlers.
 *
 * @param faults what is known to be wrong already
 * @throws WechatWebhookError with one sentence for each thing that is wrong
 */
export function prepareEndpoints(
  { routes, handlers, modules, contextOf, logger }: PrepareParts,
  faults: string[],
): void {
  const warnings = new Set<string>();
  for (const endpoint of routes.endpoints()) {
    const { type } = endpoint;
    const protocol = openProtocol(type, modules, contextOf(endpoint), faults);
    const built = handlers.build(type, faults);
    if (!protocol) continue;
    endpoint.prepare({ protocol, ...built });
    for (const warning of protocol.warnings) warnings.add(warning);
  }
  if (faults.length > 0) throw new WechatWebhookError([...new Set(faults)]);
  for (const warning of warnings) logger.warn(warning);
}

function openProtocol(
  type: Type,
  modules: ModuleRef,
  context: PushContext,
  faults: string[],
): PushProtocol | undefined {
  const { product, options, label } = webhookSettingsOf(type)!;
  const name = `${label.replace('()', '')} on ${type.name}`;
  let opened: PushProduct;
  try {
    opened = modules.get<PushProduct>(getPushProductToken(product), { strict: false });
  } catch {
    faults.push(
      `${name} is for the product "${product}", whose module is not imported. Import it in the application.`,
    );
    return undefined;
  }
  try {
    return opened.open(options, context);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    faults.push(`${name} cannot receive pushes: ${error.message.replace(/\.$/, '')}.`);
    return undefined;
  }
}
