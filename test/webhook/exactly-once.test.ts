import { Catch, Injectable, Scope, UseFilters, UseGuards, UseInterceptors, UsePipes } from '@nestjs/common';
import type {
  ArgumentsHost,
  CanActivate,
  ExceptionFilter,
  ExecutionContext,
  INestApplication,
  NestInterceptor,
  PipeTransform,
  Provider,
  Type,
} from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { afterEach, describe, expect, it } from 'vitest';
import { OnText } from '../../src/webhook/declare/handler.decorators.js';
import { Content } from '../../src/webhook/declare/param.decorators.js';
import { WechatController } from '../../src/account/push/wechat-controller.decorator.js';
import { accountConf } from '../support/account-conf.js';
import { contentOf, signed, textXml } from '../support/webhook/pushes.js';
import { startWebhookApp } from '../support/webhook/webhook-app.js';
import { PLATFORMS } from '../support/platforms.js';
import type { WebhookApp } from '../support/webhook/webhook-app.js';

type Kind = 'guard' | 'pipe' | 'interceptor' | 'filter';

/** Each run of an enhancer, with the class and the method that it saw. */
let seen: { kind: Kind; where: string | undefined }[] = [];
let runs = 0;

const whereOf = (context: ExecutionContext): string =>
  `${context.getClass().name}.${context.getHandler().name}`;

class CountingGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    seen.push({ kind: 'guard', where: whereOf(context) });
    return true;
  }
}

class CountingInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: { handle(): ReturnType<NestInterceptor['intercept']> }) {
    seen.push({ kind: 'interceptor', where: whereOf(context) });
    return next.handle() as never;
  }
}

class CountingPipe implements PipeTransform {
  transform(value: unknown) {
    seen.push({ kind: 'pipe', where: undefined });
    return value;
  }
}

@Catch()
class CountingFilter implements ExceptionFilter {
  catch(_: unknown, host: ArgumentsHost) {
    seen.push({ kind: 'filter', where: undefined });
    // A filter of a JSON API would do this. No part of it may reach WeChat.
    const response = host
      .switchToHttp()
      .getResponse<{ status(code: number): { send(body: unknown): void } }>();
    response.status(500).send({ statusCode: 500, message: 'from a filter' });
  }
}

const enhancers: Record<
  Kind,
  { type: Type; decorate: (one: never) => ClassDecorator & MethodDecorator; app: string }
> = {
  guard: { type: CountingGuard, decorate: UseGuards, app: APP_GUARD },
  pipe: { type: CountingPipe, decorate: UsePipes as never, app: APP_PIPE },
  interceptor: { type: CountingInterceptor, decorate: UseInterceptors as never, app: APP_INTERCEPTOR },
  filter: { type: CountingFilter, decorate: UseFilters as never, app: APP_FILTER },
};

/** Where an enhancer is registered, and in which form. */
const levels = [
  'class, as a class',
  'class, as an instance',
  'method, as a class',
  'method, as an instance',
  'class, request-scoped',
  'method, request-scoped',
  'application, by useGlobal',
  'application, by APP_ provider',
  'application, by request-scoped APP_ provider',
] as const;
type Level = (typeof levels)[number];
const scopes = ['static', 'request-scoped', 'transient'] as const;

interface Setup {
  controller: Type;
  providers: Provider[];
  configure: (app: INestApplication) => void;
}

function setUp(kind: Kind, level: Level, scope: (typeof scopes)[number], decoratorsAbove: boolean): Setup {
  const { type, decorate, app } = enhancers[kind];
  let enhancer = type;
  if (level.includes('request-scoped')) {
    enhancer = class extends type {};
    Injectable({ scope: Scope.REQUEST })(enhancer);
  }
  const use = (level.includes('instance') ? new enhancer() : enhancer) as never;
  const onMethod = level.startsWith('method') ? [decorate(use)] : [];
  const onClass = level.startsWith('class') ? [decorate(use)] : [];
  const nestScope = { static: Scope.DEFAULT, 'request-scoped': Scope.REQUEST, transient: Scope.TRANSIENT }[
    scope
  ];

  class Bot {
    ok(content: string) {
      runs++;
      return `reply to ${content}`;
    }
    fail(content: string) {
      runs++;
      throw new Error(`on purpose: ${content}`);
    }
  }
  for (const method of ['ok', 'fail'] as const) {
    const descriptor = Object.getOwnPropertyDescriptor(Bot.prototype, method)!;
    Content()(Bot.prototype, method, 0);
    Reflect.defineMetadata('design:paramtypes', [String], Bot.prototype, method);
    const decorators = [OnText(method), ...onMethod];
    for (const one of decoratorsAbove ? decorators : decorators.toReversed())
      one(Bot.prototype, method, descriptor);
  }
  const decorators = [WechatController('wechat', { scope: nestScope }), ...onClass];
  for (const one of decoratorsAbove ? decorators : decorators.toReversed()) one(Bot);

  return {
    controller: Bot,
    providers: level.includes('APP_')
      ? [
          {
            provide: app,
            useClass: enhancer,
            ...(level.includes('request-scoped') && { scope: Scope.REQUEST }),
          },
        ]
      : level.includes('request-scoped')
        ? [enhancer]
        : [],
    configure: (nest) => {
      if (level !== 'application, by useGlobal') return;
      const instance = new type() as never;
      if (kind === 'guard') nest.useGlobalGuards(instance);
      if (kind === 'pipe') nest.useGlobalPipes(instance);
      if (kind === 'interceptor') nest.useGlobalInterceptors(instance);
      if (kind === 'filter') nest.useGlobalFilters(instance);
    },
  };
}

const table = (Object.keys(enhancers) as Kind[]).flatMap((kind) =>
  levels.flatMap((level) => scopes.map((scope) => ({ kind, level, scope }))),
);

describe.each(PLATFORMS)('enhancers run exactly once on %s', (platform) => {
  let app: WebhookApp;
  afterEach(() => app.close());

  it.each(table)('a $kind ($level) of a $scope controller', async ({ kind, level, scope }) => {
    for (const decoratorsAbove of [true, false]) {
      seen = [];
      runs = 0;
      const { controller, providers, configure } = setUp(kind, level, scope, decoratorsAbove);
      app = await startWebhookApp(platform, { controllers: [controller], providers, configure });
      const text = kind === 'filter' ? 'fail' : 'ok';
      const answer = await app.push(textXml(text));

      expect(runs).toBe(1);
      expect(answer.status).toBe(200);
      expect(contentOf(answer.text) ?? answer.body).toBe(kind === 'filter' ? 'success' : 'reply to ok');
      const where = kind === 'guard' || kind === 'interceptor' ? 'Bot.ok' : undefined;
      expect(seen).toEqual([{ kind, where }]);

      const { query, body } = signed(accountConf(), textXml(text), { token: 'wrong' });
      expect((await app.post(query, body)).status).toBe(401);
      expect(seen).toHaveLength(1);
      expect(runs).toBe(1);
      if (decoratorsAbove) await app.close();
    }
  });
});
