import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { All, Controller, Injectable, Module, UseGuards } from '@nestjs/common';
import type { MiddlewareConsumer, NestMiddleware, NestModule } from '@nestjs/common';
import { ExpressAdapter } from '@nestjs/platform-express';
import { afterEach, describe, expect, it } from 'vitest';
import { OnText } from '../../src/webhook/declare/handler.decorators.js';
import { Content } from '../../src/webhook/declare/param.decorators.js';
import { WechatController } from '../../src/account/push/wechat-controller.decorator.js';
import { contentOf, opened, signed, textXml } from '../support/webhook/pushes.js';
import { startWebhookApp } from '../support/webhook/webhook-app.js';
import { PLATFORMS } from '../support/platforms.js';
import type { Answer, WebhookAppOptions, WebhookApp } from '../support/webhook/webhook-app.js';

@WechatController('wechat')
class Bot {
  @OnText() echo(@Content() content: string) {
    return `echo: ${content}`;
  }
}

@WechatController('guarded')
class GuardedBot {
  @OnText()
  @UseGuards(
    class {
      canActivate() {
        seen.push('guard');
        return true;
      }
    },
  )
  echo(@Content() content: string) {
    return `guarded: ${content}`;
  }
}

@Controller('wechat')
class Before {
  @All() all() {
    return 'another controller was here first';
  }
}

@Controller('other')
class Beside {
  @All() all() {
    return 'beside';
  }
}

interface Express {
  use(middleware: unknown): Express;
  listen(port: number, host: string): Server;
}
const newExpress = () => new ExpressAdapter().getInstance<Express>();

let seen: string[] = [];

@Injectable()
class Noting implements NestMiddleware {
  use(_: unknown, __: unknown, next: () => void) {
    seen.push('module');
    next();
  }
}
@Module({})
class NotingModule implements NestModule {
  configure(consumer: MiddlewareConsumer) {
    consumer.apply(Noting).forRoutes('{*all}');
  }
}

const note = (name: string) => (_: unknown, __: unknown, next: () => void) => {
  seen.push(name);
  next();
};

describe('the path to a webhook on Express', () => {
  let app: WebhookApp;
  const start = async (options: Partial<WebhookAppOptions> = {}) => {
    seen = [];
    app = await startWebhookApp('express', { controllers: [Beside, Bot, GuardedBot], ...options });
  };
  afterEach(() => app.close());
  /** Express adds this header to every response that passes through it. */
  const wentThroughExpress = ({ headers }: Answer) => headers.has('x-powered-by');
  const text = ({ text: xml }: Answer) => contentOf(xml);

  it('is the fast path when no middleware stands in between', async () => {
    await start();
    const answer = await app.push(textXml('a'));
    expect(text(answer)).toBe('echo: a');
    expect(wentThroughExpress(answer)).toBe(false);
  });

  it('leads through Express when a handler has a guard', async () => {
    await start();
    const answer = await app.push(textXml('a'), { path: '/guarded' });
    expect([text(answer), seen]).toEqual(['guarded: a', ['guard']]);
    expect(wentThroughExpress(answer)).toBe(true);
  });

  it('leaves every other request to Express', async () => {
    await start();
    const answer = await fetch(`${app.url}/other`, { method: 'POST', body: 'x' });
    expect([await answer.text(), answer.headers.has('x-powered-by')]).toEqual(['beside', true]);
  });

  it.each([
    ['app.use()', { configure: (a) => void a.use(note('use')) }, ['use']],
    ['app.use(path)', { configure: (a) => void a.use('/wechat', note('use')) }, ['use']],
    ['a middleware of a module', { imports: [NotingModule] }, ['module']],
    [
      "a middleware of the application's own Express",
      { adapter: new ExpressAdapter(newExpress().use(note('own'))) },
      ['own'],
    ],
  ] as const satisfies readonly (readonly [string, Partial<WebhookAppOptions>, string[]])[])(
    'runs %s once for every push',
    async (_, options, expected) => {
      await start(options);
      for (const content of ['a', 'b']) {
        const answer = await app.push(textXml(content));
        expect(text(answer)).toBe(`echo: ${content}`);
        expect(wentThroughExpress(answer)).toBe(true);
      }
      expect(seen).toEqual([...expected, ...expected]);
    },
  );

  it('skips a middleware that is for other paths', async () => {
    await start({ configure: (a) => void a.use('/other', note('use')) });
    expect(wentThroughExpress(await app.push(textXml('a')))).toBe(false);
    expect(seen).toEqual([]);
  });

  it("runs Nest's hooks, no matter when they are set", async () => {
    await start();
    await app.push(textXml('a'));
    const adapter = app.app.getHttpAdapter() as ExpressAdapter;
    adapter.setOnRequestHook((_, __, done) => {
      seen.push('hook');
      done();
    });
    expect(text(await app.push(textXml('b')))).toBe('echo: b');
    expect(seen).toEqual(['hook']);
  });

  it('respects a route of another controller that comes first', async () => {
    await start({ controllers: [Before, Bot] });
    const answer = await app.push(textXml('a'));
    expect(answer.body).toBe('another controller was here first');
  });

  it('leads through Express when the application is mounted in another one', async () => {
    await start();
    const outer = newExpress();
    outer.use(app.app.getHttpAdapter().getInstance());
    const server = outer.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { query, body } = signed(app.conf, textXml('a'));
    const url = `http://127.0.0.1:${port}/wechat?${new URLSearchParams(query).toString()}`;
    const answer = await fetch(url, { method: 'POST', body });
    expect(answer.headers.has('x-powered-by')).toBe(true);
    expect(contentOf(opened(app.conf, await answer.text()))).toBe('echo: a');
    server.close();
  });
});

describe.each(PLATFORMS)('the stored result of a push on %s', (platform) => {
  // WH-48
  it('is the reply and not the message', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    @WechatController('wechat')
    class Brief {
      // A substring of the message in the reply must not keep the whole message in memory.
      @OnText() answer(@Content() content: string) {
        return content.slice(0, 20);
      }
    }
    const app = await startWebhookApp(platform, { controllers: [Brief] });
    const size = 20_000;
    const send = (i: number) => app.push(textXml(`${String(i).padStart(20, '0')}${'x'.repeat(size)}`));
    for (let i = 0; i < 50; i++) await send(i);
    collect();
    const before = process.memoryUsage().heapUsed;
    const count = 400;
    for (let i = 0; i < count; i++) expect((await send(1000 + i)).status).toBe(200);
    collect();
    const kept = (process.memoryUsage().heapUsed - before) / count;
    await app.close();
    expect(kept).toBeLessThan(size / 4);
  });
});
