import {
  Controller,
  createParamDecorator,
  Get,
  Header,
  HttpException,
  Inject,
  Injectable,
  Module,
  ParseIntPipe,
  Scope,
  UseGuards,
  UseInterceptors,
  VersioningType,
} from '@nestjs/common';
import type {
  CanActivate,
  DynamicModule,
  ExecutionContext,
  MiddlewareConsumer,
  NestInterceptor,
  NestModule,
  Type,
} from '@nestjs/common';
import { NestFactory, REQUEST } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { Test } from '@nestjs/testing';
import { delay, map, of, timeout } from 'rxjs';
import type { Observable } from 'rxjs';
import { afterEach, describe, expect, it } from 'vitest';
import { Reply } from '../../src/message/reply/reply.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { OnAnyMessage, OnText } from '../../src/webhook/declare/handler.decorators.js';
import { Content, Match, OpenId, Push } from '../../src/webhook/declare/param.decorators.js';
import { getPush } from '../../src/webhook/run/push-call.js';
import { WechatController } from '../../src/account/push/wechat-controller.decorator.js';
import { accountConf } from '../support/account-conf.js';
import { contentOf, opened, signed, textXml } from '../support/webhook/pushes.js';
import { startWebhookApp, webhookModule } from '../support/webhook/webhook-app.js';
import { adapterFor, PLATFORMS } from '../support/platforms.js';
import type { WebhookAppOptions, WebhookApp } from '../support/webhook/webhook-app.js';

@Injectable()
class Greeter {
  greet(name: string) {
    return `Hello ${name}`;
  }
}

const Sender = createParamDecorator((suffix: string, context: ExecutionContext) => {
  return `${getPush(context)!.fromUserName}${suffix}`;
});

class Shout implements NestInterceptor {
  intercept(_: ExecutionContext, next: { handle(): never }) {
    return (next.handle() as Observable<string>).pipe(map((text) => text.toUpperCase()));
  }
}

class Deny implements CanActivate {
  canActivate() {
    return false;
  }
}

@WechatController('wechat')
class Bot {
  constructor(private readonly greeter: Greeter) {}

  @OnText('greet') greet(@OpenId() openId: string) {
    return this.greeter.greet(openId);
  }
  @OnText('observable') observable() {
    return of('first', 'last');
  }
  @OnText('promise of observable') async promised() {
    return of('promised');
  }
  @OnText('slow observable') slow() {
    return of('at last').pipe(delay(1500));
  }
  @OnText('reply') reply() {
    return Reply.image('MEDIA');
  }
  @OnText('object') object() {
    return { some: 'object' };
  }
  @OnText('sender') sender(@Sender('!') sender: string) {
    return sender;
  }
  @OnText(/^double (?<number>\w+)/) double(@Match('number', ParseIntPipe) value: number) {
    return String(value * 2);
  }
  @OnText('shout') @UseInterceptors(Shout) shout() {
    return 'quiet';
  }
  @OnText('denied') @UseGuards(Deny) denied() {
    return 'never seen';
  }
  @OnText('header') @Header('x-from-handler', 'yes') header() {
    return 'with a header';
  }
  @OnText('teapot') teapot() {
    throw new HttpException('short and stout', 418);
  }
  @OnText('all') all(@Push() push: { msgType: string }, @Content() content: string, @Match() match: unknown) {
    return `${push.msgType} ${content} ${String(match)}`;
  }
}

@Controller('cats')
class Cats {
  @Get() list() {
    return ['Tom'];
  }
}

class WrapEverything implements NestInterceptor {
  intercept(_: ExecutionContext, next: { handle(): never }) {
    return (next.handle() as Observable<unknown>).pipe(map((data) => ({ code: 0, data })));
  }
}

describe.each(PLATFORMS)('a webhook as a Nest controller on %s', (platform) => {
  let app: WebhookApp;
  const start = async (options: Partial<WebhookAppOptions> = {}) => {
    app = await startWebhookApp(platform, { controllers: [Bot, Cats], providers: [Greeter], ...options });
  };
  const ask = async (text: string, path?: string) =>
    contentOf((await app.push(textXml(text), path ? { path } : {})).text);
  afterEach(() => app.close());

  it('accepts strings, replies, promises and Observables from handlers, and injects their parameters', async () => {
    await start();
    expect(await ask('greet')).toBe('Hello oUser1');
    expect(await ask('observable')).toBe('last');
    expect(await ask('promise of observable')).toBe('promised');
    expect(await ask('sender')).toBe('oUser1!');
    expect(await ask('double 21')).toBe('42');
    expect(await ask('shout')).toBe('QUIET');
    expect(await ask('all')).toBe('text all undefined');
    expect((await app.push(textXml('reply'))).text).toContain('<MediaId><![CDATA[MEDIA]]></MediaId>');
  });

  it('answers success and logs why when a pipe, a guard or the handler refuses, or returns no reply', async () => {
    await start();
    for (const text of ['double x', 'denied', 'teapot', 'object']) {
      const answer = await app.push(textXml(text));
      expect([answer.status, answer.body]).toEqual([200, 'success']);
    }
    const errors = app.logs.of('error').join('\n');
    expect(errors).toMatch(/Bot\.double failed .+numeric string is expected/);
    expect(app.logs.of('warn').join('\n')).toMatch(/Bot\.denied did not run .+403 Forbidden resource/);
    expect(errors).toMatch(/Bot\.teapot failed .+ short and stout/);
    expect(errors).toMatch(/Bot\.object returned a value of type object/);
  });

  it('sends WeChat no header or status that a handler or an enhancer set on the response', async () => {
    await start();
    const answer = await app.push(textXml('header'));
    expect(contentOf(answer.text)).toBe('with a header');
    expect(answer.headers.has('x-from-handler')).toBe(false);
  });

  it('is not changed by a global interceptor that wraps the responses of other routes', async () => {
    await start({ configure: (nest) => nest.useGlobalInterceptors(new WrapEverything()) });
    expect(await ask('greet')).toBe('Hello oUser1');
    expect(await ask('observable')).toBe('last');
    expect((await app.push(textXml('nothing here'))).body).toBe('success');
    const cats = await fetch(`${app.url}/cats`);
    expect(await cats.json()).toEqual({ code: 0, data: ['Tom'] });
  });

  it('keeps the reply of a handler that a global interceptor has timed out', async () => {
    class Impatient implements NestInterceptor {
      intercept(_: ExecutionContext, next: { handle(): never }) {
        return (next.handle() as Observable<unknown>).pipe(timeout(100));
      }
    }
    await start({ configure: (nest) => nest.useGlobalInterceptors(new Impatient()) });
    expect(await ask('slow observable')).toBe('at last');
  });

  it('keeps an Observable running after its delivery has ended, and gives its result to the next one', async () => {
    await start();
    const message = textXml('slow observable');
    const first = app.push(message, { signal: AbortSignal.timeout(300) }).catch(() => 'gone');
    expect(await first).toBe('gone');
    expect(contentOf((await app.push(message)).text)).toBe('at last');
  });

  it('works with a global prefix and its exclusions', async () => {
    await start({ configure: (nest) => nest.setGlobalPrefix('api') });
    expect(await ask('greet', '/api/wechat')).toBe('Hello oUser1');
    expect((await app.push(textXml('greet'))).status).toBe(404);
    await app.close();
    await start({ configure: (nest) => nest.setGlobalPrefix('api', { exclude: ['wechat'] }) });
    expect(await ask('greet', '/wechat')).toBe('Hello oUser1');
  });

  it('works with versions in the path, in a header and by default', async () => {
    @WechatController('wechat', { version: ['1', '2'] })
    class Old {
      @OnAnyMessage() any() {
        return 'old';
      }
    }
    @WechatController('wechat', { version: '3' })
    class New {
      @OnAnyMessage() any() {
        return 'new';
      }
    }
    await start({
      controllers: [Old, New],
      configure: (nest) => nest.enableVersioning({ type: VersioningType.URI }),
    });
    expect(await ask('x', '/v1/wechat')).toBe('old');
    expect(await ask('x', '/v2/wechat')).toBe('old');
    expect(await ask('x', '/v3/wechat')).toBe('new');
    expect((await app.push(textXml('x'), { path: '/v4/wechat' })).status).toBe(404);
    await app.close();

    await start({
      controllers: [Old, New],
      configure: (nest) => nest.enableVersioning({ type: VersioningType.HEADER, header: 'x-version' }),
    });
    for (const [version, reply] of [
      ['2', 'old'],
      ['3', 'new'],
    ]) {
      const answer = await app.push(textXml('x'), { headers: { 'x-version': version! } });
      expect(contentOf(answer.text)).toBe(reply);
      const { query } = signed(accountConf({ encryptMode: 'normal' }), '');
      const search = new URLSearchParams({ ...query, echostr: 'echo' }).toString();
      const hello = await fetch(`${app.url}/wechat?${search}`, { headers: { 'x-version': version! } });
      expect(await hello.text()).toBe('echo');
    }
    expect((await app.push(textXml('x'))).status).toBe(404);
  });

  it('works with a host for each controller, and with parameters in host and path', async () => {
    @WechatController('bots/:bot', { host: ':tenant.example.com' })
    class Tenants {
      @OnAnyMessage() any() {
        return 'tenant';
      }
    }
    @WechatController('bots/:bot', { host: 'localhost' })
    class Local {
      @OnAnyMessage() any() {
        return 'local';
      }
    }
    await start({ controllers: [Tenants, Local] });
    const { port } = new URL(app.url);
    const push = async (host: string) => {
      const { query, body } = signed(app.conf, textXml('x'));
      const { request } = await import('node:http');
      return new Promise<{ status: number; content: string | undefined }>((resolve, reject) => {
        const path = `/bots/7?${new URLSearchParams(query).toString()}`;
        request({ port, host: '127.0.0.1', method: 'POST', path, headers: { host } }, (response) => {
          let text = '';
          response.on('data', (chunk: Buffer) => (text += chunk.toString()));
          response.on('end', () =>
            resolve({ status: response.statusCode!, content: contentOf(opened(app.conf, text)) }),
          );
        })
          .on('error', reject)
          .end(body);
      });
    };
    expect(await push('a.example.com')).toEqual({ status: 200, content: 'tenant' });
    expect(await push('localhost')).toEqual({ status: 200, content: 'local' });
    expect((await push('elsewhere.org')).status).toBe(404);
  });

  it('creates request-scoped controllers and providers for each push', async () => {
    let made = 0;
    @Injectable({ scope: Scope.REQUEST })
    class PerPush {
      readonly number = ++made;
      constructor(@Inject(REQUEST) readonly request: { headers: Record<string, string> }) {}
    }
    @WechatController('wechat')
    class Scoped {
      constructor(private readonly perPush: PerPush) {}
      @OnAnyMessage() any() {
        return `${this.perPush.number} ${this.perPush.request.headers['content-type']}`;
      }
    }
    await start({ controllers: [Scoped], providers: [PerPush] });
    expect(await ask('x')).toBe('1 text/xml');
    expect(await ask('x')).toBe('2 text/xml');
  });

  it('runs the middleware of a controller once for each request', async () => {
    let ran = 0;
    @Module({})
    class WithMiddleware implements NestModule {
      configure(consumer: MiddlewareConsumer) {
        consumer
          .apply((_: unknown, __: unknown, next: () => void) => {
            ran++;
            next();
          })
          .forRoutes(Bot);
      }
    }
    await start({ imports: [WithMiddleware] });
    expect(await ask('greet')).toBe('Hello oUser1');
    expect(ran).toBe(1);
  });

  it('serves several controllers and accounts, each with its own token and keys', async () => {
    @WechatController('shop', { account: 'shop' })
    class Shop {
      @OnAnyMessage() any() {
        return 'shop';
      }
    }
    const shop = accountConf({
      name: 'shop',
      appId: 'wxshop0000000000ab',
      tokens: ['shoptoken'],
      encodingAesKeys: ['s'.repeat(43)],
    });
    await start({ controllers: [Bot, Shop], accounts: [accountConf(), shop] });
    expect(await ask('greet')).toBe('Hello oUser1');
    expect(contentOf((await app.push(textXml('x'), { path: '/shop', conf: shop })).text)).toBe('shop');
    expect((await app.push(textXml('x'), { path: '/shop' })).status).toBe(401);
    expect((await app.push(textXml('x'), { conf: shop })).status).toBe(401);
  });

  it('inherits handlers from a base class that several controllers share', async () => {
    abstract class Base {
      abstract readonly name: string;
      @OnText('name') who() {
        return this.name;
      }
    }
    @WechatController('one')
    class One extends Base {
      readonly name = 'one';
    }
    @WechatController('two')
    class Two extends Base {
      readonly name = 'two';
    }
    await start({ controllers: [One, Two] });
    expect(await ask('name', '/one')).toBe('one');
    expect(await ask('name', '/two')).toBe('two');
  });

  it('is served at every path of a controller that has several', async () => {
    @WechatController(['a', 'b'])
    class Both {
      @OnAnyMessage() any() {
        return 'both';
      }
    }
    await start({ controllers: [Both] });
    expect(await ask('x', '/a')).toBe('both');
    expect(await ask('x', '/b')).toBe('both');
  });

  it('leaves other routes of the same class to Nest', async () => {
    @WechatController('wechat')
    class Mixed {
      @OnText('ping') ping() {
        return 'pong';
      }
      @Get('status') status() {
        return { ok: true };
      }
    }
    await start({ controllers: [Mixed] });
    expect(await ask('ping')).toBe('pong');
    const status = await fetch(`${app.url}/wechat/status`);
    expect(await status.json()).toEqual({ ok: true });
  });

  it("works under Nest's route conflict policy and specificity order", async () => {
    await start({
      nest: {
        routeConflictPolicy: { duplicate: 'error', shadow: 'error' },
        routeResolutionStrategy: 'specificity',
      } as object,
    });
    expect(await ask('greet')).toBe('Hello oUser1');
  });

  it('adds nothing to the document of @nestjs/swagger', async () => {
    await start();
    const document = SwaggerModule.createDocument(app.app, new DocumentBuilder().build());
    expect(Object.keys(document.paths)).toEqual(['/cats']);
  });

  it('works in a testing module, with overrides', async () => {
    await start();
    const late: WebhookApp['late'] = [];
    const testing = await Test.createTestingModule({
      imports: [webhookModule({ controllers: [Bot], providers: [Greeter] }, late, new WechatEvents())],
    })
      .overrideProvider(Greeter)
      .useValue({ greet: () => 'overridden' })
      .overrideGuard(Deny)
      .useValue({ canActivate: () => true })
      .compile();
    const nest = testing.createNestApplication(adapterFor(platform), { logger: false });
    await nest.listen(0, '127.0.0.1');
    try {
      const url = await nest.getUrl();
      const push = async (text: string) => {
        const { query, body } = signed(accountConf(), textXml(text));
        const search = new URLSearchParams(query).toString();
        const response = await fetch(`${url}/wechat?${search}`, { method: 'POST', body });
        return contentOf(opened(accountConf(), await response.text()));
      };
      expect(await push('greet')).toBe('overridden');
      expect(await push('denied')).toBe('never seen');
    } finally {
      await nest.close();
    }
  });
});

describe('the boot of an application', () => {
  const boot = async (
    controllers: Type[],
    options: Partial<WebhookAppOptions> & { module?: DynamicModule } = {},
  ) => {
    const app = await startWebhookApp('express', { controllers, ...options });
    await app.close();
  };

  it('fails with a clear message when the account has no token or is not configured', async () => {
    @WechatController('wechat', { account: 'nobody' })
    class Nobody {}
    await expect(
      boot([Bot], { providers: [Greeter], accounts: [accountConf({ tokens: [] })] }),
    ).rejects.toThrow(
      '@WechatController on Bot cannot receive pushes: the account "default" has no webhook token: set `token` (WECHAT_TOKEN)',
    );
    await expect(boot([Nobody])).rejects.toThrow(
      '@WechatController on Nobody cannot receive pushes: the account "nobody" is not configured.',
    );
  });

  // WH-09
  it('fails when an encrypted mode has no key', async () => {
    await expect(
      boot([Bot], { providers: [Greeter], accounts: [accountConf({ encodingAesKeys: [] })] }),
    ).rejects.toThrow('need an EncodingAESKey');
  });

  it('fails for two handlers of the same push and names both', async () => {
    @WechatController('wechat')
    class Twice {
      @OnText('ping') one() {}
      @OnText('ping') two() {}
    }
    await expect(boot([Twice])).rejects.toThrow(
      'Twice.one and Twice.two both have @OnText("ping"): a push can have one handler only.',
    );
    @WechatController('wechat')
    class Patterns {
      @OnText(/a+/) one() {}
      @OnText(/a+/) two() {}
    }
    await expect(boot([Patterns])).rejects.toThrow('Patterns.one and Patterns.two both have @OnText(/a+/)');
  });

  it('fails for a handler decorator on a class that is not a webhook', async () => {
    @Controller('x')
    class NoWebhook {
      @OnText('ping') ping() {}
    }
    @Injectable()
    class JustAProvider {
      @OnText('ping') ping() {}
    }
    await expect(boot([NoWebhook])).rejects.toThrow(
      'NoWebhook.ping has @OnText("ping"), but NoWebhook has no @WechatController().',
    );
    await expect(boot([], { providers: [JustAProvider] })).rejects.toThrow(
      'JustAProvider.ping has @OnText("ping"), but JustAProvider has no @WechatController().',
    );
  });

  it('fails for a webhook that is listed as a provider or in two modules', async () => {
    @WechatController('wechat')
    class Once {
      @OnText('ping') ping() {}
    }
    await expect(boot([], { providers: [Once] })).rejects.toThrow(
      'Once has @WechatController() but is listed in `providers`: list it in `controllers`.',
    );
    @Module({ controllers: [Once] })
    class Other {}
    await expect(boot([Once], { imports: [Other] })).rejects.toThrow(
      'Once is a controller of two modules: list it in one.',
    );
  });

  it('lists every fault at once', async () => {
    @WechatController('wechat', { account: 'nobody' })
    class Several {
      @OnText('ping') one() {}
      @OnText('ping') two() {}
    }
    const error = await boot([Several]).catch((caught: unknown) => caught as { faults: string[] });
    expect((error as { faults: string[] }).faults).toHaveLength(2);
  });

  it('works in an application context without HTTP', async () => {
    const context = await NestFactory.createApplicationContext(
      webhookModule({ controllers: [Bot], providers: [Greeter] }, [], new WechatEvents()),
      { logger: false },
    );
    expect(context.get(Greeter, { strict: false }).greet('you')).toBe('Hello you');
    await context.close();
  });
});
