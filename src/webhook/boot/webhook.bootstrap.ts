import { Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnModuleInit } from '@nestjs/common';
import type { ApplicationConfig, HttpAdapterHost, ModulesContainer } from '@nestjs/core';
import type { WechatClock } from '../../core/clock.js';
import type { WechatEvents } from '../../observe/wechat.events.js';
import { hookAdapter } from '../http/adapter-hook.js';
import type { HookableAdapter } from '../http/adapter-hook.js';
import { BodyReader } from '../http/body-reader.js';
import { ExpressBinding } from '../http/express-binding.js';
import { FastifyBinding } from '../http/fastify-binding.js';
import type { LateReplySender } from '../../account/push/late-reply-sender.js';
import { LateReplies } from '../run/late-replies.js';
import { sendWaiting } from '../http/response-batcher.js';
import { PushDispatcher } from '../run/push-dispatcher.js';
import { DedupProtocol } from '../dedup/dedup-protocol.js';
import type { WechatDedupStore } from '../dedup/dedup-store.js';
import { buildWebhooks } from './build-handlers.js';
import { RunReport } from '../run/run-report.js';
import type { WebhookAccounts } from '../../account/push/webhook-accounts.js';
import { PushReceiver } from '../receive/push-receiver.js';
import { WebhookRoutes } from './webhook-routes.js';
import type { WebhookAddress } from './webhook-routes.js';
import { DEFAULT_TUNING } from '../webhook-tuning.js';
import type { WebhookTuning } from '../webhook-tuning.js';

/**
 * The webhook side of the module: takes part in the application's HTTP adapter from its construction on, so that
 * the routes of `@WechatController` classes are served with nothing in `main.ts`.
 */
export class WechatWebhook implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(WechatWebhook.name);
  private readonly tuning: WebhookTuning;
  private readonly desk: PushDispatcher;
  private readonly reception: PushReceiver;
  private routes: WebhookRoutes | undefined;
  private drained: Promise<void> | undefined;

  constructor(
    host: HttpAdapterHost,
    private readonly modules: ModulesContainer,
    private readonly config: ApplicationConfig,
    private readonly accounts: WebhookAccounts,
    log: WechatDedupStore,
    late: LateReplySender,
    private readonly clock: WechatClock,
    events: WechatEvents,
    tuning?: Partial<WebhookTuning>,
  ) {
    this.tuning = { ...DEFAULT_TUNING, ...tuning };
    const ledger = new DedupProtocol(log, clock, this.tuning.dedupTimeoutMs, (key, error) => {
      const [, , account = '', pushId = ''] = key.split(':');
      events.emit('push.dedupFailed', { account, pushId, error });
    });
    const { lateAfterMs } = this.tuning;
    const report = new RunReport(clock, events, this.logger);
    const lateReplies = new LateReplies(ledger, late, clock, events, this.logger, lateAfterMs);
    this.desk = new PushDispatcher(ledger, lateReplies, clock, report, this.tuning);
    this.reception = new PushReceiver(this.desk, ledger, clock, events, this.logger);
    const hook = (): void => {
      const adapter = host.httpAdapter as unknown as HookableAdapter | null | undefined;
      // An application context without HTTP has a stand-in or nothing here.
      if (adapter && typeof adapter.getType === 'function') this.hook(adapter);
    };
    if (host.httpAdapter) hook();
    else host.init$.subscribe(hook);
  }

  /** Nest has registered its routes by now: puts the webhooks together, or stops the boot saying why it cannot. */
  onModuleInit(): void {
    buildWebhooks(this.modules, this.config, this.routes, this.accounts, this.logger);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.drain();
    this.reception.close();
  }

  private hook(adapter: HookableAdapter): void {
    const { clock, reception } = this;
    const bodies = new BodyReader(clock, this.tuning.bodyMs);
    const own = {
      all: adapter.all.bind(adapter),
      get: adapter.get.bind(adapter),
      post: adapter.post.bind(adapter),
      put: adapter.put.bind(adapter),
      patch: adapter.patch.bind(adapter),
      delete: adapter.delete.bind(adapter),
      options: adapter.options.bind(adapter),
    };
    let mount: (address: WebhookAddress) => void;
    const routes = new WebhookRoutes(adapter, (address) => mount(address));
    const hooked = hookAdapter(adapter, {
      route: (path, callback) => routes.take(path, callback),
      closing: () => this.drain(),
    });
    if (!hooked) return;
    this.routes = routes;
    if (adapter.getType() === 'fastify') {
      const fastify = new FastifyBinding(adapter, reception, bodies);
      mount = (address) => fastify.mount(address, own);
    } else {
      const express = new ExpressBinding(adapter, reception, bodies);
      mount = (address) => express.mount(address, own.all);
    }
    reception.hostname = (request) => adapter.getRequestHostname(request) ?? '';
  }

  /** The adapter is told first that the application closes, before anything that handlers use is taken down. */
  private drain(): Promise<void> {
    this.drained ??= this.awaitHandlers();
    return this.drained;
  }

  private async awaitHandlers(): Promise<void> {
    const left = await this.desk.drain(this.tuning.drainMs);
    sendWaiting();
    if (left > 0) this.logger.warn(`${left} WeChat handlers were still running when the application closed.`);
  }
}
