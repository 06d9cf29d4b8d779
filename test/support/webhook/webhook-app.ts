import type { AddressInfo } from 'node:net';
import { Module } from '@nestjs/common';
import type {
  DynamicModule,
  INestApplication,
  LoggerService,
  NestApplicationOptions,
  Provider,
  Type,
} from '@nestjs/common';
import type { AbstractHttpAdapter } from '@nestjs/core';
import { NestFactory } from '@nestjs/core';
import { SystemClock } from '../../../src/core/clock.js';
import type { WechatClock } from '../../../src/core/clock.js';
import type { AccountConf } from '../../../src/account/conf/account-conf.js';
import type { Reply } from '../../../src/message/reply/reply.js';
import { WechatEvents } from '../../../src/observe/wechat.events.js';
import { WECHAT_CLOCK, WECHAT_LATE_REPLY, WECHAT_DEDUP_STORE } from '../../../src/core/constants.js';
import { MemoryDedupStore } from '../../../src/webhook/dedup/memory-dedup-store.js';
import type { WechatDedupStore } from '../../../src/webhook/dedup/dedup-store.js';
import { WECHAT_WEBHOOK_ACCOUNTS } from '../../../src/account/push/webhook-accounts.js';
import { accountPushProvider } from '../../../src/account/push/account-push.provider.js';
import { webhookProvider } from '../../../src/webhook/webhook.provider.js';
import { WECHAT_WEBHOOK_TUNING } from '../../../src/webhook/webhook-tuning.js';
import type { WebhookTuning } from '../../../src/webhook/webhook-tuning.js';
import { accountConf } from '../account-conf.js';
import { adapterFor } from '../platforms.js';
import type { Platform } from '../platforms.js';
import { opened, signed } from './pushes.js';
import type { SignOptions } from './pushes.js';

/** The ways of a push to a webhook. On Express there is a fast path, which a middleware in between turns off. */
export const WAYS = [
  ['Express (fast path)', 'express', {}],
  ['Express (with a middleware)', 'express', { throughExpress: true }],
  ['Fastify', 'fastify', {}],
] as const satisfies readonly (readonly [string, Platform, Partial<WebhookAppOptions>])[];

export interface WebhookAppOptions {
  controllers: Type[];
  providers?: Provider[];
  imports?: (Type | DynamicModule)[];
  accounts?: AccountConf[];
  tuning?: Partial<WebhookTuning>;
  clock?: WechatClock;
  dedupStore?: WechatDedupStore;
  nest?: NestApplicationOptions;
  adapter?: AbstractHttpAdapter;
  /** Adds a middleware, so that the fast path past Express is not used. */
  throughExpress?: boolean;
  /** The code of `main.ts` between create and listen. */
  configure?: (app: INestApplication) => void;
  sendLate?: (account: string, openId: string, reply: Reply) => Promise<void>;
}

export interface Answer {
  status: number;
  headers: Headers;
  /** The body as received. */
  body: string;
  /** The body, decrypted if it was encrypted. */
  text: string;
}

/** An application with webhooks, listening on a free port. */
export interface WebhookApp {
  app: INestApplication;
  url: string;
  conf: AccountConf;
  events: WechatEvents;
  logs: LogSink;
  late: { account: string; openId: string; reply: Reply }[];
  /** Signs a message in the account's mode and posts it. */
  push(message: string, options?: SignOptions & PostOptions): Promise<Answer>;
  /** Posts a body unchanged. */
  post(
    query: Record<string, string> | string,
    body: string | Uint8Array | null,
    options?: PostOptions,
  ): Promise<Answer>;
  close(): Promise<void>;
}

export interface PostOptions {
  path?: string;
  contentType?: string;
  headers?: Record<string, string>;
  method?: string;
  conf?: AccountConf;
  signal?: AbortSignal;
}

/** Collects log lines. */
export class LogSink implements LoggerService {
  readonly lines: { level: string; message: string; context: string | undefined }[] = [];
  private add(level: string, message: unknown, rest: unknown[]): void {
    const context = rest.at(-1);
    this.lines.push({
      level,
      message: String(message),
      context: typeof context === 'string' ? context : undefined,
    });
  }
  log(message: unknown, ...rest: unknown[]): void {
    this.add('log', message, rest);
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.add('error', message, rest);
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.add('warn', message, rest);
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.add('debug', message, rest);
  }
  verbose(message: unknown, ...rest: unknown[]): void {
    this.add('verbose', message, rest);
  }
  of(level: string): string[] {
    return this.lines.filter((line) => line.level === level).map(({ message }) => message);
  }
}

/** Assembles a module like the package's own, but without an API client. */
export function webhookModule(
  options: WebhookAppOptions,
  late: WebhookApp['late'],
  events: WechatEvents,
): Type {
  const confs = options.accounts ?? [accountConf()];
  const clock = options.clock ?? new SystemClock();
  @Module({
    ...(options.imports && { imports: options.imports }),
    controllers: options.controllers,
    providers: [
      accountPushProvider,
      webhookProvider(() => import('../../../src/webhook/boot/webhook.bootstrap.js')),
      { provide: WechatEvents, useValue: events },
      { provide: WECHAT_CLOCK, useValue: clock },
      { provide: WECHAT_DEDUP_STORE, useValue: options.dedupStore ?? new MemoryDedupStore(clock) },
      {
        provide: WECHAT_WEBHOOK_ACCOUNTS,
        useValue: { get: (name: string) => confs.find((c) => c.name === name) },
      },
      { provide: WECHAT_WEBHOOK_TUNING, useValue: options.tuning ?? {} },
      {
        provide: WECHAT_LATE_REPLY,
        useValue: {
          send: async (account: string, openId: string, reply: Reply) => {
            await options.sendLate?.(account, openId, reply);
            late.push({ account, openId, reply });
          },
        },
      },
      ...(options.providers ?? []),
    ],
  })
  class TestModule {}
  return TestModule;
}

export async function startWebhookApp(platform: Platform, options: WebhookAppOptions): Promise<WebhookApp> {
  const logs = new LogSink();
  const late: WebhookApp['late'] = [];
  const events = new WechatEvents();
  const app = await NestFactory.create(
    webhookModule(options, late, events),
    options.adapter ?? adapterFor(platform),
    { logger: logs, abortOnError: false, forceCloseConnections: true, ...options.nest },
  );
  if (options.throughExpress) app.use((_: unknown, __: unknown, next: () => void) => next());
  options.configure?.(app);
  await app.listen(0, '127.0.0.1');
  const { port } = (app.getHttpServer() as { address(): AddressInfo }).address();
  return client(app, `http://127.0.0.1:${port}`, options.accounts?.[0] ?? accountConf(), {
    logs,
    late,
    events,
  });
}

function client(
  app: INestApplication,
  url: string,
  conf: AccountConf,
  rest: Pick<WebhookApp, 'logs' | 'late' | 'events'>,
): WebhookApp {
  const post: WebhookApp['post'] = async (query, body, options = {}) => {
    const search = typeof query === 'string' ? query : new URLSearchParams(query).toString();
    const response = await fetch(`${url}${options.path ?? '/wechat'}?${search}`, {
      method: options.method ?? 'POST',
      headers: { 'content-type': options.contentType ?? 'text/xml', ...options.headers },
      ...(body !== null && { body }),
      ...(options.signal && { signal: options.signal }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text, text: text };
  };
  return {
    app,
    url,
    conf,
    ...rest,
    post,
    push: async (message, options = {}) => {
      const account = options.conf ?? conf;
      const { query, body } = signed(account, message, options);
      const answer = await post(query, body, {
        contentType: message.startsWith('{') ? 'application/json' : 'text/xml',
        ...options,
      });
      return { ...answer, text: opened(account, answer.body, options.aesKey) };
    },
    close: () => app.close(),
  };
}
