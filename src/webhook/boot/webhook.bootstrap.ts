import { Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnModuleInit } from '@nestjs/common';
import type { ApplicationConfig, HttpAdapterHost, ModuleRef, ModulesContainer } from '@nestjs/core';
import type { WechatClock } from '../../core/clock.js';
import type { WechatEvents } from '../../observe/wechat.events.js';
import { DedupProtocol } from '../dedup/dedup-protocol.js';
import type { WechatDedupStore } from '../dedup/dedup-store.js';
import { hookAdapter, isHooked, ownRoutes } from '../http/adapter-hook.js';
import type { HookableAdapter } from '../http/adapter-hook.js';
import { BodyReader } from '../http/body-reader.js';
import { ExpressBinding } from '../http/express-binding.js';
import type { ExpressPrototypes } from '../http/detached-exchange.js';
import { FastifyBinding } from '../http/fastify-binding.js';
import { sendWaiting } from '../http/response-batcher.js';
import { ContinuedPushes } from '../receive/continued-pushes.js';
import type { WebhookEndpoint } from '../model.js';
import { PushKeys } from '../receive/push-keys.js';
import { PushReceiver } from '../receive/push-receiver.js';
import type { PushContext } from '../receive/push-protocol.js';
import { isRouterExecutionWrapped } from '../run/execution-context.js';
import { fastPathCallOf } from '../run/fast-path-call.js';
import { LateReplies } from '../run/late-replies.js';
import { ProgressiveReplies } from '../run/progressive-replies.js';
import { PushDispatcher } from '../run/push-dispatcher.js';
import { RunReport } from '../run/run-report.js';
import { WechatWebhookError } from '../webhook.errors.js';
import { DEFAULT_TUNING } from '../webhook-tuning.js';
import type { WebhookTuning } from '../webhook-tuning.js';
import { HandlerBuilder } from './build-handlers.js';
import { prepareEndpoints } from './prepare-endpoints.js';
import { webhookFaults } from './validate-webhooks.js';
import { WebhookRoutes } from './webhook-routes.js';

/** What {@link WechatWebhook} works with. */
interface WechatWebhookParts {
  readonly host: HttpAdapterHost;
  readonly modules: ModulesContainer;
  readonly moduleRef: ModuleRef;
  readonly config: ApplicationConfig;
  readonly store: WechatDedupStore;
  readonly clock: WechatClock;
  readonly events: WechatEvents;
  readonly tuning?: Partial<WebhookTuning> | undefined;
  /** The application's name in the keys of the push memory. */
  readonly application?: string | undefined;
}

/** What exists once the application has an HTTP adapter. */
interface HookedWebhooks {
  readonly routes: WebhookRoutes;
  readonly receiver: PushReceiver;
  readonly bodies: BodyReader;
}

/**
 * The webhook side of the module: takes part in the application's HTTP adapter from its construction on, so that
 * the routes of webhook classes are served with nothing in `main.ts`.
 */
export class WechatWebhook implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(WechatWebhook.name);
  private readonly tuning: WebhookTuning;
  private readonly dedup: DedupProtocol;
  private readonly keys: PushKeys;
  private readonly progress: ProgressiveReplies;
  private readonly dispatcher: PushDispatcher;
  private hooked: HookedWebhooks | undefined;
  private drained: Promise<void> | undefined;

  constructor(private readonly parts: WechatWebhookParts) {
    const { host, store, clock, events, tuning, application } = parts;
    this.tuning = { ...DEFAULT_TUNING, ...tuning };
    const { dedupTimeoutMs, lateAfterMs, leaseMs } = this.tuning;
    this.dedup = new DedupProtocol(store, clock, dedupTimeoutMs);
    this.keys = new PushKeys(application);
    const { dedup, keys, logger } = this;
    const report = new RunReport(clock, events, logger);
    this.progress = new ProgressiveReplies({
      dedup,
      leaseMs,
      onError: (key, error) => report.progressFailed(key, error),
    });
    this.dispatcher = new PushDispatcher({
      dedup,
      keys,
      late: new LateReplies({ dedup, clock, events, logger, lateAfterMs }),
      progress: this.progress,
      clock,
      report,
      tuning: this.tuning,
    });
    if (host.httpAdapter) this.hookHost();
    else host.init$.subscribe(() => this.hookHost());
  }

  /** Nest has registered its routes by now: prepares the webhooks, or stops the boot with what is wrong. */
  async onModuleInit(): Promise<void> {
    const { modules, moduleRef, config, clock } = this.parts;
    const { hooked, logger, keys, dedup } = this;
    const faults = webhookFaults(modules, hooked?.routes);
    if (!hooked) {
      if (faults.length > 0) throw new WechatWebhookError(faults);
      return;
    }
    const isWrapped = await isRouterExecutionWrapped();
    const { routes, receiver } = hooked;
    const contextOf = (endpoint: WebhookEndpoint): PushContext => ({
      clock,
      isFirst: (owner, key, value, ttlMs) => dedup.isFirst(keys.firstUse(owner, key), value, ttlMs),
      deliver: (push) => receiver.deliver(endpoint, push),
    });
    const handlers = new HandlerBuilder(routes, (type, method) =>
      isWrapped ? undefined : fastPathCallOf(type, method, modules, config),
    );
    prepareEndpoints({ routes, handlers, modules: moduleRef, contextOf, logger }, faults);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.drain();
    this.hooked?.receiver.close();
  }

  private hookHost(): void {
    const adapter = this.parts.host.httpAdapter as unknown as HookableAdapter | null | undefined;
    // An application context without HTTP has a stand-in or nothing here.
    if (!adapter || typeof adapter.getType !== 'function' || isHooked(adapter)) return;
    this.hooked = this.hook(adapter);
  }

  private hook(adapter: HookableAdapter): HookedWebhooks {
    const { clock, events } = this.parts;
    const { dispatcher, keys, logger } = this;
    const isFastify = adapter.getType() === 'fastify';
    const bodies = new BodyReader(clock, this.tuning.bodyMs);
    const receiver = new PushReceiver({
      dispatcher,
      continued: new ContinuedPushes(this.progress, keys),
      keys,
      clock,
      events,
      logger,
      hostnameOf: (request) => adapter.getRequestHostname(request) ?? '',
      express: isFastify ? undefined : (adapter.getInstance() as ExpressPrototypes),
    });
    const parts = { adapter, routes: ownRoutes(adapter), sink: receiver, bodies };
    const binding = isFastify ? new FastifyBinding(parts) : new ExpressBinding(parts);
    const routes = new WebhookRoutes(adapter, binding);
    hookAdapter(adapter, {
      route: (path, callback) => routes.take(path, callback),
      closing: () => this.drain(),
    });
    return { routes, receiver, bodies };
  }

  /** Tells the adapter first that the application closes, before anything that handlers use is closed. */
  private drain(): Promise<void> {
    this.drained ??= this.awaitHandlers();
    return this.drained;
  }

  private async awaitHandlers(): Promise<void> {
    const left = await this.dispatcher.drain(this.tuning.drainMs);
    this.hooked?.bodies.close();
    sendWaiting();
    if (left > 0) this.logger.warn(`${left} WeChat handlers were still running when the application closed.`);
  }
}
