import { channel } from 'node:diagnostics_channel';
import type { Server } from 'node:http';
import { Controller, Injectable, Module, Post, UseGuards } from '@nestjs/common';
import type { MiddlewareConsumer, NestMiddleware, NestModule } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { WechatController } from '../../src/account/push/wechat-controller.decorator.js';
import { OnText } from '../../src/webhook/declare/handler.decorators.js';
import { Content } from '../../src/webhook/declare/param.decorators.js';
import { contentOf, textXml } from '../support/webhook/pushes.js';
import { startWebhookApp } from '../support/webhook/webhook-app.js';
import type { WebhookApp, WebhookAppOptions } from '../support/webhook/webhook-app.js';

@WechatController('wechat')
class Bot {
  @OnText() echo(@Content() content: string) {
    return `echo: ${content}`;
  }
}

@WechatController('wechat')
class GuardedBot {
  @OnText()
  @UseGuards(
    class Guard {
      canActivate = () => true;
    },
  )
  echo(@Content() content: string) {
    return `echo: ${content}`;
  }
}

@Controller('other')
class Beside {
  @Post() all() {
    return 'beside';
  }
}

@Injectable()
class Passing implements NestMiddleware {
  use(_: unknown, __: unknown, next: () => void) {
    next();
  }
}
@Module({})
class PassingModule implements NestModule {
  configure(consumer: MiddlewareConsumer) {
    consumer.apply(Passing).forRoutes('{*all}');
  }
}

/** How many requests Fastify has given an id: those that went through it. */
let throughFastify = 0;
const adapter = (options: object = {}) =>
  new FastifyAdapter({ genReqId: () => String(++throughFastify), ...options });

interface Instance {
  addHook(name: string, hook: (...args: never[]) => void): void;
}
/** An adapter whose Fastify has got a hook before Nest saw it. */
function hooked(name: string, hook: (...args: never[]) => void): FastifyAdapter {
  const own = adapter();
  own.getInstance<Instance>().addHook(name, hook);
  return own;
}
const passOn = (_: unknown, __: unknown, done: () => void): void => done();

describe('the path to a webhook on Fastify', () => {
  let app: WebhookApp;
  const start = async (options: Partial<WebhookAppOptions> = {}) => {
    app = await startWebhookApp('fastify', {
      controllers: [Beside, Bot],
      adapter: adapter(),
      // Nest would note every connection in a hook of Fastify's.
      nest: { forceCloseConnections: false },
      ...options,
    });
    throughFastify = 0;
  };
  afterEach(() => app.close());
  /** Pushes so many texts; returns how many of them went through Fastify. */
  const through = async (pushes: number): Promise<number> => {
    const before = throughFastify;
    for (let i = 0; i < pushes; i++) {
      const content = `${String(throughFastify)}-${String(i)}`;
      expect(contentOf((await app.push(textXml(content))).text)).toBe(`echo: ${content}`);
    }
    return throughFastify - before;
  };

  it('is the fast path once a push has shown that nothing stands in between', async () => {
    await start();
    expect(await through(3)).toBe(1);
  });

  it('leaves every other request to Fastify', async () => {
    await start();
    await through(2);
    const answer = await fetch(`${app.url}/other`, { method: 'POST' });
    expect([await answer.text(), throughFastify]).toEqual(['beside', 2]);
    expect([(await fetch(`${app.url}/wechat`)).status, throughFastify]).toEqual([400, 3]);
  });

  it.each<[string, () => Partial<WebhookAppOptions>]>([
    ['a handler has a guard', () => ({ controllers: [GuardedBot] })],
    ['the application has a middleware', () => ({ throughExpress: true })],
    ['a module has a middleware', () => ({ imports: [PassingModule] })],
    ['Fastify has a hook before a handler', () => ({ adapter: hooked('preHandler', passOn) })],
    ['Fastify has a hook on requests', () => ({ adapter: hooked('onRequest', passOn) })],
    ['Fastify has a hook on responses', () => ({ adapter: hooked('onResponse', passOn) })],
    [
      'the route was given a hook',
      () => ({
        adapter: hooked('onRoute', (route: { onRequest?: unknown }) => void (route.onRequest = passOn)),
      }),
    ],
    ['Fastify has a logger', () => ({ adapter: adapter({ logger: { level: 'error' } }) })],
    ['Fastify has a time limit for handlers', () => ({ adapter: adapter({ handlerTimeout: 5000 }) })],
    ['Nest notes the connections to close them', () => ({ nest: { forceCloseConnections: true } })],
    ['CORS is on', () => ({ configure: (nest) => nest.enableCors() })],
    [
      'something else listens for requests',
      () => ({ configure: (nest) => void (nest.getHttpServer() as Server).on('request', () => undefined) }),
    ],
  ])('leads through Fastify when %s', async (_, options) => {
    await start(options());
    expect(await through(3)).toBe(3);
  });

  it("leads through Fastify from the moment on when Nest's hook is set, or handlers are traced", async () => {
    await start();
    expect(await through(2)).toBe(1);
    const nest = app.app.getHttpAdapter() as FastifyAdapter;
    nest.setOnRequestHook((_, __, done) => done());
    expect(await through(1)).toBe(1);
    nest.setOnRequestHook(undefined as never);
    expect(await through(1)).toBe(0);
    const traced = channel('tracing:fastify.request.handler:start');
    const subscriber = () => undefined;
    traced.subscribe(subscriber);
    expect(await through(1)).toBe(1);
    traced.unsubscribe(subscriber);
    expect(await through(1)).toBe(0);
  });

  it('refuses what is no push as on the way through Fastify', async () => {
    await start();
    const refusals = async () => {
      const wrong = { signature: 'x', timestamp: '1', nonce: 'y' };
      const { status } = await app.post(wrong, '<xml></xml>');
      const large = await app.post(wrong, 'x'.repeat(70_000));
      const answers = [status, large.status];
      return answers;
    };
    const before = await refusals();
    await through(1);
    const count = throughFastify;
    expect([await refusals(), throughFastify - count]).toEqual([before, 0]);
  });
});
