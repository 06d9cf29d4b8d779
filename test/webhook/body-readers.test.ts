import { createRequire } from 'node:module';
import { connect } from 'node:net';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ExpressAdapter } from '@nestjs/platform-express';
import { afterEach, describe, expect, it } from 'vitest';
import { WechatController } from '../../src/account/push/wechat-controller.decorator.js';
import { OnText } from '../../src/webhook/declare/handler.decorators.js';
import { Content } from '../../src/webhook/declare/param.decorators.js';
import { contentOf, textXml } from '../support/webhook/pushes.js';
import { startWebhookApp } from '../support/webhook/webhook-app.js';
import type { WebhookApp } from '../support/webhook/webhook-app.js';

type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void | Promise<void>;
const rawBody = createRequire(import.meta.resolve('@nestjs/platform-express'))('raw-body') as (
  stream: IncomingMessage,
  options: { length: string | undefined; limit: string },
) => Promise<Buffer>;

@WechatController('wechat')
class Bot {
  @OnText() echo(@Content() content: string) {
    return `echo: ${content}`;
  }
}

let seen: string[] = [];
const noteBytes = (chunks: Buffer[]): void => void seen.push(Buffer.concat(chunks).toString());

/** Ways in which middleware of applications reads a body. */
const READERS: Record<string, Middleware> = {
  'data listeners': (request, _, next) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      noteBytes(chunks);
      next();
    });
  },
  'a data listener that does not wait': (request, _, next) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => noteBytes(chunks));
    next();
  },
  'a readable listener': (request, _, next) => {
    const chunks: Buffer[] = [];
    request.on('readable', () => {
      for (let chunk = request.read() as Buffer | null; chunk; chunk = request.read() as Buffer | null)
        chunks.push(chunk);
    });
    request.on('end', () => {
      noteBytes(chunks);
      next();
    });
  },
  'for await': (request, _, next) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      noteBytes(chunks);
      next();
    })();
  },
  'raw-body': async (request, _, next) => {
    noteBytes([await rawBody(request, { length: request.headers['content-length'], limit: '1mb' })]);
    next();
  },
  'a later turn of the event loop': (request, _, next) => {
    setTimeout(() => void READERS['data listeners']!(request, _, next), 20);
  },
  nothing: (_, __, next) => {
    seen.push('passed');
    next();
  },
};

describe('middleware of an Express application that reads bodies', () => {
  let app: WebhookApp;
  afterEach(() => app.close());

  it.each(Object.entries(READERS))(
    'gets the bytes of a push, and so does the webhook: %s',
    async (_, reader) => {
      seen = [];
      app = await startWebhookApp('express', {
        controllers: [Bot],
        configure: (nest) => void nest.use(reader),
      });
      for (let i = 0; i < 3; i++) {
        expect(contentOf((await app.push(textXml(`hello ${i}`))).text)).toBe(`echo: hello ${i}`);
      }
      expect(seen).toHaveLength(3);
      expect(seen.every((bytes) => bytes === 'passed' || bytes.includes('<Encrypt>'))).toBe(true);
    },
  );

  it('may stand in an Express application that was handed to Nest', async () => {
    seen = [];
    const instance = new ExpressAdapter().getInstance<{ use(middleware: Middleware): void }>();
    instance.use(READERS['data listeners']!);
    app = await startWebhookApp('express', { controllers: [Bot], adapter: new ExpressAdapter(instance) });
    expect(contentOf((await app.push(textXml('hello'))).text)).toBe('echo: hello');
    expect(seen).toHaveLength(1);
  });

  it('sees every request to a webhook, refused ones included', async () => {
    const requests: string[] = [];
    app = await startWebhookApp('express', {
      controllers: [Bot],
      tuning: { bodyMs: 200 },
      configure: (nest) =>
        void nest.use(((request, response, next) => {
          response.setHeader('x-seen', 'yes');
          requests.push(`${request.method} ${request.headers['content-length'] ?? '-'}`);
          next();
        }) satisfies Middleware),
    });
    const put = await app.post('', 'x', { method: 'PUT' });
    const large = await app.post('', 'x'.repeat(70_000));
    expect([put, large].map(({ status, headers }) => [status, headers.get('x-seen')])).toEqual([
      [405, 'yes'],
      [413, 'yes'],
    ]);
    const slow = await new Promise<string>((resolve) => {
      const { port } = new URL(app.url);
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write('POST /wechat HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhalf of it'),
      );
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('close', () => resolve(text));
    });
    expect(slow).toContain('408');
    expect(slow).toContain('x-seen: yes');
    expect(requests).toHaveLength(3);
  });
});
