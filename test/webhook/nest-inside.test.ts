// What the webhook takes from the inside of Nest and Express; see docs/decisions/webhook-and-nest.md. Each test names
// one part. When a version of Nest or Express moves it, the test of that name fails.
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { createParamDecorator, Get, UseFilters, UseGuards, UseInterceptors, UsePipes } from '@nestjs/common';
import { RouterExecutionContext } from '@nestjs/core/router/router-execution-context.js';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WechatController } from '../../src/account/push/wechat-controller.decorator.js';
import { OnText } from '../../src/webhook/declare/handler.decorators.js';
import { replayBody } from '../../src/webhook/http/express-body.js';
import { isRouterExecutionWrapped } from '../../src/webhook/run/execution-context.js';
import { contentOf, textXml } from '../support/webhook/pushes.js';
import { startWebhookApp, WAYS } from '../support/webhook/webhook-app.js';

class Enhancer {}

describe('the inside of Nest that the webhook uses', () => {
  it.each([new ExpressAdapter(), new FastifyAdapter()])(
    'has the adapter methods that are hooked: %#',
    (adapter) => {
      const methods = ['all', 'get', 'post', 'put', 'patch', 'delete', 'options', 'use', 'reply', 'getType'];
      const hooked = [...methods, 'applyVersionFilter', 'getRequestHostname', 'getInstance', 'setInstance'];
      const missing = hooked.filter((name) => typeof Reflect.get(adapter, name) !== 'function');
      expect(missing).toEqual([]);
    },
  );

  it('has the methods of the Express adapter that add body parsers', () => {
    const adapter = new ExpressAdapter();
    for (const name of ['registerParserMiddleware', 'useBodyParser']) {
      expect(typeof Reflect.get(adapter, name)).toBe('function');
    }
  });

  it('keeps enhancers and parameters under the metadata keys that the fast path reads', () => {
    const Parameter = createParamDecorator(() => undefined);
    class Controller {
      @Get()
      @UseGuards(Enhancer)
      @UsePipes(Enhancer as never)
      @UseInterceptors(Enhancer as never)
      @UseFilters(Enhancer as never)
      method(@Parameter() one: unknown) {
        return one;
      }
    }
    const { method } = Controller.prototype;
    for (const key of ['__guards__', '__pipes__', '__interceptors__', '__exceptionFilters__']) {
      expect(Reflect.getMetadata(key, method)).toEqual([Enhancer]);
    }
    const parameters = Object.values(
      Reflect.getMetadata('__routeArguments__', Controller, 'method') as Record<string, object>,
    );
    expect(parameters).toEqual([
      expect.objectContaining({ index: 0, factory: expect.any(Function), pipes: [] }),
    ]);
  });

  it('has a RouterExecutionContext whose method create() makes the callback of a route', async () => {
    expect(typeof RouterExecutionContext.prototype.create).toBe('function');
    expect(await isRouterExecutionWrapped()).toBe(false);
  });
});

describe('the inside of Fastify that the webhook uses', () => {
  it('takes requests by one listener, keeps hooks, middleware and state under known symbols, and has a log', async () => {
    const adapter = new FastifyAdapter();
    await adapter.init();
    const fastify = adapter.getInstance();
    expect(fastify.server.listeners('request')).toEqual([fastify.routing]);
    const symbols = Object.getOwnPropertySymbols(fastify).map(({ description }) => description);
    expect(symbols).toEqual(
      expect.arrayContaining(['fastify.hooks', 'fastify.state', 'fastify-middie-middlewares']),
    );
    expect(fastify.log.info).toBe(fastify.log.fatal);
    await fastify.close();
  });
});

describe('the inside of Express that the webhook uses', () => {
  it('has a router whose layers have a handle and match a path', () => {
    const adapter = new ExpressAdapter();
    adapter.use('/path', () => undefined);
    const { router } = adapter.getInstance<{
      router: { stack: { handle: unknown; match(path: string): unknown }[] };
      handle: unknown;
    }>();
    const layer = router.stack.at(-1)!;
    expect(typeof layer.handle).toBe('function');
    expect([layer.match('/path'), layer.match('/other')].map(Boolean)).toEqual([true, false]);
    expect(typeof adapter.getInstance<{ handle: unknown }>().handle).toBe('function');
  });
});

describe('the inside of Node.js that the webhook uses', () => {
  it('keeps the state of a stream where a replayed body needs it', async () => {
    const request = new IncomingMessage(new Socket());
    request.push(null);
    for await (const _ of request) expect.unreachable();
    await new Promise((resolve) => setImmediate(resolve));
    replayBody(request, Buffer.from('once more'));
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toBe('once more');
  });
});

@WechatController('wechat')
class Bot {
  @OnText() echo() {
    return 'hello';
  }
}

describe.each(WAYS)('instrumentation that wraps the RouterExecutionContext, on %s', (_, platform, way) => {
  afterEach(() => vi.restoreAllMocks());

  it('sees every call of a handler', async () => {
    const calls: string[] = [];
    const { create } = RouterExecutionContext.prototype;
    vi.spyOn(RouterExecutionContext.prototype, 'create').mockImplementation(function (
      this: RouterExecutionContext,
      ...args: Parameters<typeof create>
    ) {
      const [instance, callback, methodName, ...rest] = args;
      const traced = function (this: unknown, ...values: unknown[]): unknown {
        calls.push(methodName);
        return callback.apply(this, values);
      };
      for (const key of Reflect.getMetadataKeys(callback) as string[]) {
        Reflect.defineMetadata(key, Reflect.getMetadata(key, callback), traced);
      }
      return create.apply(this, [instance, traced, methodName, ...rest]);
    });
    expect(await isRouterExecutionWrapped()).toBe(true);
    const app = await startWebhookApp(platform, { ...way, controllers: [Bot] });
    try {
      expect(contentOf((await app.push(textXml('hi'))).text)).toBe('hello');
      expect(calls).toEqual(['echo']);
    } finally {
      await app.close();
    }
  });
});
