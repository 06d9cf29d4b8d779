import type { IncomingMessage, Server } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { Body, Controller, Post, Req } from '@nestjs/common';
import type { RawBodyRequest } from '@nestjs/common';
import { ExpressAdapter } from '@nestjs/platform-express';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { OnAnyMessage } from '../../src/webhook/declare/handler.decorators.js';
import { Content, Push } from '../../src/webhook/declare/param.decorators.js';
import { WechatController } from '../../src/account/push/wechat-controller.decorator.js';
import { accountConf } from '../support/account-conf.js';
import { contentOf, opened, signed, textXml } from '../support/webhook/pushes.js';
import { startWebhookApp, WAYS } from '../support/webhook/webhook-app.js';
import type { WebhookAppOptions, WebhookApp } from '../support/webhook/webhook-app.js';

let runs = 0;

@WechatController('wechat')
class Bot {
  @OnAnyMessage()
  echo(@Content() content: string, @Push() push: { raw: { MsgId?: string } }) {
    runs++;
    return `${content} ${push.raw.MsgId}`;
  }
}

@Controller('plain')
class PlainController {
  @Post('json')
  json(@Body() body: unknown, @Req() request: RawBodyRequest<object>) {
    return { body, raw: request.rawBody?.toString() ?? null };
  }

  @Post('text')
  text(@Body() body: unknown) {
    return { body };
  }
}

const conf = accountConf();
const ID = '6054768590064713728';
const CONTENT_TYPES = ['text/xml', 'application/json', 'text/plain', 'application/x-www-form-urlencoded', ''];

describe.each(WAYS)('bodies on %s', (_way, platform, way) => {
  let app: WebhookApp;
  const start = async (options: Partial<WebhookAppOptions> = {}) => {
    runs = 0;
    app = await startWebhookApp(platform, { ...way, controllers: [Bot, PlainController], ...options });
  };
  afterEach(() => app.close());

  const settings: Record<string, Partial<WebhookAppOptions>> = {
    'with nothing set': {},
    'with rawBody': { nest: { rawBody: true } },
    'with no body parser': { nest: { bodyParser: false } },
    'with a text parser of the user': {
      configure: (nest) => {
        if (platform === 'express')
          (nest as NestExpressApplication).useBodyParser('text', { type: 'text/*' });
        else
          (nest as NestFastifyApplication).useBodyParser('text/xml', {}, (_, body, done) =>
            done(null, String(body)),
          );
      },
    },
  };

  it.each(Object.entries(settings))(
    'reads XML and JSON byte for byte %s, whatever the Content-Type',
    async (_, one) => {
      await start(one);
      for (const contentType of CONTENT_TYPES) {
        for (const message of [
          textXml('数 &<>😀', { MsgId: ID }),
          `{"ToUserName":"gh_1","FromUserName":"o1","CreateTime":1,"MsgType":"text","Content":"数 &<>😀","MsgId":${ID}}`,
        ]) {
          const answer = await app.push(message, { contentType });
          expect([answer.status, contentOf(answer.text)]).toEqual([200, `数 &<>😀 ${ID}`]);
          const { query, body } = signed(conf, message);
          expect((await app.post(query, body.slice(0, -2), { contentType })).status).toBe(400);
        }
      }
    },
  );

  it('leaves the bodies of other routes to their parsers', async () => {
    await start({
      nest: { rawBody: true },
      configure: settings['with a text parser of the user']!.configure!,
    });
    const send = async (path: string, body: string, type: string) => {
      const answer = await app.post('', body, { path, contentType: type });
      return JSON.parse(answer.body) as unknown;
    };
    expect(await send('/plain/json', '{"a": 1}', 'application/json')).toEqual({
      body: { a: 1 },
      raw: '{"a": 1}',
    });
    expect(await send('/plain/text', '<x/>', 'text/xml')).toEqual({ body: '<x/>' });
    const broken = await app.post('', '{"a": ', { path: '/plain/json', contentType: 'application/json' });
    expect(broken.status).toBe(400);
  });

  // WH-50
  it('accepts a body of 64 KiB and refuses a larger one with 413', async () => {
    await start({ accounts: [accountConf({ encryptMode: 'normal' })] });
    const plain = accountConf({ encryptMode: 'normal' });
    const shell = textXml('', { MsgId: ID }).length;
    const fits = textXml('x'.repeat(64 * 1024 - shell), { MsgId: ID });
    expect(Buffer.byteLength(fits)).toBe(64 * 1024);
    const { query } = signed(plain, fits);
    expect((await app.post(query, fits)).status).toBe(200);
    const large = await app.post(query, `${fits} `);
    expect([large.status, large.body]).toEqual([413, '']);
    expect(runs).toBe(1);
  });

  // WH-50
  it('stops reading an endless body after 64 KiB and closes the connection', async () => {
    await start();
    const { port } = new URL(app.url);
    const before = process.memoryUsage().rss;
    const { answer, sent } = await pour(Number(port), 'transfer-encoding: chunked', (socket) => {
      return socket.write(`8000\r\n${'x'.repeat(0x8000)}\r\n`);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer.toLowerCase()).toContain('connection: close');
    // The kernel buffers some bytes, which the server cannot limit. Without a limit, 200 MB would be read.
    expect(sent).toBeLessThan(20_000_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000);
    expect(runs).toBe(0);
  });

  // WH-50
  it('refuses by a Content-Length over the limit alone, whether it is true or not', async () => {
    await start();
    const { port } = new URL(app.url);
    const { answer } = await pour(Number(port), 'content-length: 209715200', () => false);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  // WH-50
  it('refuses a compressed body without inflating it', async () => {
    await start();
    const { query, body } = signed(conf, textXml('x'));
    const answer = await app.post(query, gzipSync(body), { headers: { 'content-encoding': 'gzip' } });
    expect([answer.status, answer.body]).toEqual([400, '']);
  });

  // WH-51
  it('answers 408 to a body that does not arrive in time', async () => {
    await start({ tuning: { bodyMs: 300 } });
    const { port } = new URL(app.url);
    const began = performance.now();
    const { answer } = await pour(Number(port), 'content-length: 100', (socket) => {
      setTimeout(() => socket.write('x'), 100).unref();
      return false;
    });
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  // WH-53
  it('answers other methods and paths with a constant body and without a stack trace', async () => {
    await start();
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD']) {
      const response = await fetch(`${app.url}/wechat`, { method });
      expect([response.status, await response.text()]).toEqual([405, '']);
      expect(response.headers.get('allow')).toBe('GET, POST');
    }
    for (const path of ['//wechat', '/wechat%00', '/wechat/%00', '/wechat/unknown', '/wechat/%ff']) {
      const answer = await app.post('', 'x', { path });
      expect([400, 404, 405]).toContain(answer.status);
      expect(answer.body).not.toMatch(/at .+:\d+:\d+|node_modules/);
    }
    expect(runs).toBe(0);
  });
});

interface ExpressApplication {
  use(handler: unknown): void;
  listen(port: number, host: string, listening: () => void): Server;
}
type Parser = (
  request: IncomingMessage & Record<string, unknown>,
  response: unknown,
  next: () => void,
) => void;

const expressApplication = (): ExpressApplication => new ExpressAdapter().getInstance<ExpressApplication>();

/** A body parser that keeps the raw bytes if the option says so. */
const parser =
  (keep: (bytes: Buffer) => Record<string, unknown>): Parser =>
  (request, _, next) => {
    const chunks: Buffer[] = [];
    if (request.readableEnded) return next();
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      Object.assign(request, keep(Buffer.concat(chunks)));
      next();
    });
  };

describe('an Express application that was handed to Nest', () => {
  let app: WebhookApp;
  let server: Server | undefined;
  afterEach(async () => {
    server?.close();
    await app.close();
  });

  async function postTo(
    outer: ExpressApplication,
    message: string,
  ): Promise<{ status: number; body: string }> {
    server = await new Promise<Server>((resolve) => {
      const listening = outer.listen(0, '127.0.0.1', () => resolve(listening));
    });
    const { port } = server.address() as AddressInfo;
    const { query, body } = signed(conf, message);
    const url = `http://127.0.0.1:${port}/wechat?${new URLSearchParams(query).toString()}`;
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'text/xml' }, body });
    return { status: response.status, body: await response.text() };
  }

  // WH-52
  it('reads the bytes of a push even with a parser attached before Nest', async () => {
    const instance = expressApplication();
    instance.use(parser((bytes) => ({ body: JSON.parse(bytes.toString()) as unknown })));
    app = await startWebhookApp('express', {
      controllers: [Bot, PlainController],
      adapter: new ExpressAdapter(instance),
    });
    const answer = await app.push(textXml('raw', { MsgId: ID }));
    expect(contentOf(answer.text)).toBe(`raw ${ID}`);
    const other = await app.post('', '{"a":1}', { path: '/plain/json' });
    expect(JSON.parse(other.body)).toMatchObject({ body: { a: 1 } });
  });

  // WH-52
  it('reports a body that was parsed outside Nest, and verifies no re-serialised copy of it', async () => {
    runs = 0;
    const [inner, outer] = [expressApplication(), expressApplication()];
    outer.use(parser((bytes) => ({ body: bytes.toString() })));
    outer.use(inner);
    app = await startWebhookApp('express', { controllers: [Bot], adapter: new ExpressAdapter(inner) });
    expect(await postTo(outer, textXml('x'))).toEqual({ status: 400, body: '' });
    expect(runs).toBe(0);
    expect(app.logs.of('warn').join('\n')).toContain('the body was parsed before it reached the webhook');
  });

  // WH-52
  it('uses the raw bytes that an outer parser has kept', async () => {
    const [inner, outer] = [expressApplication(), expressApplication()];
    outer.use(parser((bytes) => ({ body: {}, rawBody: bytes })));
    outer.use(inner);
    app = await startWebhookApp('express', { controllers: [Bot], adapter: new ExpressAdapter(inner) });
    const { body } = await postTo(outer, textXml('kept', { MsgId: ID }));
    expect(contentOf(opened(conf, body))).toBe(`kept ${ID}`);
  });
});

/** Sends a request whose body never ends, and collects what comes back until the connection is closed. */
function pour(
  port: number,
  header: string,
  more: (socket: Socket) => boolean,
): Promise<{ answer: string; sent: number }> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    const flow = () => {
      while (socket.bytesWritten < 200_000_000 && more(socket));
    };
    socket.on('connect', () => {
      socket.write(`POST /wechat?a=1 HTTP/1.1\r\nhost: x\r\ncontent-type: text/xml\r\n${header}\r\n\r\n`);
      flow();
    });
    socket.on('drain', flow);
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve({ answer, sent: socket.bytesWritten }));
  });
}
