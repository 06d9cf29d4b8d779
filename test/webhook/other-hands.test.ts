import { setTimeout as sleep } from 'node:timers/promises';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import type { Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Body, Controller, Post, VersioningType } from '@nestjs/common';
import type { INestApplication } from '@nestjs/common';
import { afterEach, describe, expect, it } from 'vitest';
import { OnText } from '../../src/webhook/declare/handler.decorators.js';
import { Content } from '../../src/webhook/declare/param.decorators.js';
import { WechatController } from '../../src/account/push/wechat-controller.decorator.js';
import { contentOf, signed, textXml } from '../support/webhook/pushes.js';
import { startWebhookApp, WAYS } from '../support/webhook/webhook-app.js';
import type { WebhookAppOptions, WebhookApp } from '../support/webhook/webhook-app.js';
import type { Platform } from '../support/platforms.js';

@WechatController('wechat')
class Bot {
  @OnText('slow') async slow() {
    await sleep(500);
    return 'slow';
  }
  @OnText() echo(@Content() content: string) {
    return `echo: ${content}`;
  }
}

@WechatController('wechat', { host: 'bot.example.com' })
class HostBot {
  @OnText() echo(@Content() content: string) {
    return `host: ${content}`;
  }
}

@Controller('wechat')
class Api {
  @Post() post(@Body() body: unknown) {
    return { got: body ?? null };
  }
}

@Controller({ path: 'wechat', version: '2' })
class SecondVersion extends Api {}

@Controller(':tenant/wechat')
class TenantApi extends Api {}

@WechatController('api/wechat')
class ApiBot extends Bot {}

let app: WebhookApp;
const startOn = async (platform: Platform, options: Partial<WebhookAppOptions>) => {
  app = await startWebhookApp(platform, { controllers: [Bot], ...options });
};
afterEach(() => app.close());
const post = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(app.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{"a":1}',
  });
  return response.json();
};

/** Something else handles the request before the webhook, or the request belongs to another controller. */
describe.each(WAYS)('a webhook among others: %s', (_, platform, way) => {
  const start = (options: Partial<WebhookAppOptions> = {}) => startOn(platform, { ...way, ...options });
  it('leaves the body of a request for an earlier controller to it', async () => {
    await start({ controllers: [TenantApi, ApiBot] });
    expect(await post('/shop/wechat')).toEqual({ got: { a: 1 } });
  });

  it('leaves the body of a request for another version to its controller', async () => {
    const configure = (nest: INestApplication) =>
      void nest.enableVersioning({ type: VersioningType.HEADER, header: 'v', defaultVersion: '1' });
    await start({ controllers: [Bot, SecondVersion], configure });
    expect(await post('/wechat', { v: '2' })).toEqual({ got: { a: 1 } });
    expect(contentOf((await app.push(textXml('a'), { headers: { v: '1' } })).text)).toBe('echo: a');
  });

  // WH-53
  it('refuses another HTTP method with any body', async () => {
    await start();
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const response = await fetch(`${app.url}/wechat`, {
        method,
        headers: { 'content-type': platform === 'express' ? 'application/json' : 'text/xml' },
        body: '{"a":',
      });
      expect([method, response.status, await response.text()]).toEqual([method, 405, '']);
    }
  });

  it('takes a push in absolute form', async () => {
    await start();
    const { query, body } = signed(app.conf, textXml('a'));
    const target = `http://bot.example.com/wechat?${new URLSearchParams(query).toString()}`;
    const answer = await converse(app.url, requestOf(target, body, 'connection: close\r\n'));
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  });

  // WH-50
  it('closes the connection of a refused body even when an earlier answer is still pending', async () => {
    await start();
    const { query, body } = signed(app.conf, textXml('slow'));
    const path = `/wechat?${new URLSearchParams(query).toString()}`;
    const tooLarge = requestOf('/wechat?a=1', '', '').replace('content-length: 0', 'content-length: 900000');
    const answer = await converse(app.url, requestOf(path, body, '') + tooLarge);
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 413']);
  });

  // WH-52
  it('reports that a middleware has read the body before', async () => {
    const read = async (request: IncomingMessage, __: unknown, next: () => void) => {
      await bytesOf(request);
      next();
    };
    await start({ tuning: { bodyMs: 1000 }, configure: (nest) => void nest.use(read) });
    const { status, body } = await app.push(textXml('a'));
    // On Express the webhook's reader runs first, and the middleware finds a stream that has ended.
    const [expected, said] =
      platform === 'express' ? [200, ''] : [400, 'the body was parsed before it reached'];
    expect(status).toBe(expected);
    expect(body === '').toBe(platform === 'fastify');
    expect(app.logs.of('warn').join('\n')).toContain(said);
  });
});

describe.each(WAYS.filter(([, platform]) => platform === 'express'))(
  'a webhook among others: %s',
  (_way, platform, way) => {
    const start = (options: Partial<WebhookAppOptions> = {}) => startOn(platform, { ...way, ...options });

    // Nest does not allow two controllers at one path on Fastify.
    it('leaves the body of a request for another host to its controller', async () => {
      await start({ controllers: [HostBot, Api] });
      expect(await post('/wechat')).toEqual({ got: { a: 1 } });
    });

    // WH-52
    it('uses the raw bytes that a server in front has read and kept', async () => {
      await start({ tuning: { bodyMs: 1000 } });
      const express = app.app.getHttpAdapter().getInstance() as unknown as RequestListener;
      const server = createServer((request, response) => {
        const pass = async () => {
          Object.assign(request, { rawBody: await bytesOf(request), body: {} });
          express(request, response);
        };
        void pass();
      });
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { query, body } = signed(app.conf, textXml('a'));
      const { port } = server.address() as AddressInfo;
      const url = `http://127.0.0.1:${port}/wechat?${new URLSearchParams(query).toString()}`;
      const response = await fetch(url, { method: 'POST', body });
      server.close();
      expect(response.status).toBe(200);
    });
  },
);

describe('a webhook among others: hooks of Fastify', () => {
  const start = (options: Partial<WebhookAppOptions> = {}) => startOn('fastify', options);

  it('reads the body that a hook has put in place of the original, if it is readable', async () => {
    type Instance = { addHook(name: 'preParsing', hook: (...args: never[]) => void): void };
    let replace: (payload: IncomingMessage) => Transform = (payload) => payload.pipe(new PassThrough());
    await start({
      configure: (nest) =>
        (nest.getHttpAdapter().getInstance() as unknown as Instance).addHook(
          'preParsing',
          (
            __: unknown,
            ___: unknown,
            payload: IncomingMessage,
            done: (error: null, payload: unknown) => void,
          ) => done(null, replace(payload)),
        ),
    });
    expect(contentOf((await app.push(textXml('a'))).text)).toBe('echo: a');
    replace = (payload) => payload.pipe(createGunzip());
    expect(await app.push(textXml('b'))).toMatchObject({ status: 400, body: '' });
  });
});

describe('two webhooks at one path', () => {
  @WechatController('wechat')
  class Second extends Bot {}

  it('stop the boot, because the second would never be called', async () => {
    await expect(startWebhookApp('express', { controllers: [Bot, Second] })).rejects.toThrow(
      'Bot and Second are both a @WechatController at /wechat: Second would never get a push.',
    );
  });

  it('are allowed when their hosts differ', async () => {
    await startOn('express', { controllers: [HostBot, Bot] });
    expect(contentOf((await app.push(textXml('a'))).text)).toBe('echo: a');
  });
});

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const requestOf = (target: string, body: string, headers: string) =>
  `POST ${target} HTTP/1.1\r\nhost: bot.example.com\r\n${headers}content-type: text/xml\r\n` +
  `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** Sends bytes and collects the answer until the server closes the connection. */
async function converse(url: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
  socket.write(bytes);
  const patience = setTimeout(() => socket.destroy(new Error('The server left the connection open.')), 5000);
  await once(socket, 'close');
  clearTimeout(patience);
  return answer;
}
