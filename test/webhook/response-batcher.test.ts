import { AsyncLocalStorage } from 'node:async_hooks';
import { once } from 'node:events';
import { createServer, type Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WechatController } from '../../src/account/push/index.js';
import { Content, OnText } from '../../src/webhook/index.js';
import { sendBatched, sendWaiting } from '../../src/webhook/http/response-batcher.js';
import { contentOf, textXml } from '../support/webhook/pushes.js';
import { startWebhookApp, WAYS } from '../support/webhook/webhook-app.js';

describe('responses of one event-loop turn', () => {
  let server: Server;
  let responses: ServerResponse[];
  let url: string;

  beforeEach(async () => {
    responses = [];
    server = createServer((_, response) => void responses.push(response)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterEach(() => {
    vi.restoreAllMocks();
    server.closeAllConnections();
    server.close();
  });

  /** Asks so often, and waits until all have asked. */
  async function ask(times: number): Promise<Promise<string>[]> {
    const answers = Array.from({ length: times }, () => fetch(url).then((response) => response.text()));
    await vi.waitFor(() => expect(responses).toHaveLength(times), { timeout: 10_000 });
    for (const response of responses) response.writeHead(200);
    return answers;
  }
  const ended = (): number => responses.filter(({ writableEnded }) => writableEnded).length;

  it('are sent together at its end', async () => {
    const answers = await ask(3);
    responses.forEach((response, index) => sendBatched(response, `答 ${index}`, 'utf8'));
    await Promise.resolve();
    expect(ended()).toBe(0);
    await nextTurn();
    expect(ended()).toBe(3);
    expect((await Promise.all(answers)).toSorted()).toEqual(['答 0', '答 1', '答 2']);
  });

  it('are sent earlier when there are many', async () => {
    const answers = await ask(70);
    for (const response of responses) sendBatched(response, 'x', 'latin1');
    expect(ended()).toBe(64);
    await nextTurn();
    expect(ended()).toBe(70);
    expect(await Promise.all(answers)).toHaveLength(70);
  });

  it('are sent once when they are flushed', async () => {
    const answers = await ask(2);
    const end = vi.spyOn(ServerResponse.prototype, 'end');
    for (const response of responses) sendBatched(response, 'x', 'latin1');
    sendWaiting();
    expect(ended()).toBe(2);
    await nextTurn();
    expect(end).toHaveBeenCalledTimes(2);
    expect(await Promise.all(answers)).toEqual(['x', 'x']);
  });

  it('are each sent in the async context of their own request', async () => {
    const answers = await ask(3);
    const context = new AsyncLocalStorage<number>();
    const seen: [number, number | undefined][] = [];
    responses.forEach((response, index) =>
      context.run(index, () => {
        response.once('finish', () => seen.push([index, context.getStore()]));
        sendBatched(response, 'x', 'latin1');
      }),
    );
    await Promise.all(answers);
    await vi.waitFor(() => expect(seen).toHaveLength(3));
    expect(seen.toSorted(([one], [other]) => one - other)).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  it('are not affected by one whose sender has gone or whose `end` fails', async () => {
    const answers = await ask(3);
    const lost = answers.map((answer) => answer.catch(() => 'lost'));
    const [gone, broken, fine] = responses as [ServerResponse, ServerResponse, ServerResponse];
    const errors: unknown[] = [];
    for (const response of responses) response.on('error', (error) => errors.push(error));
    const logged = vi.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    broken.end = () => {
      throw new Error('of\na middleware');
    };
    for (const response of responses) sendBatched(response, 'x', 'latin1');
    gone.destroy();
    await nextTurn();
    expect([fine.writableEnded, broken.destroyed]).toEqual([true, true]);
    expect((await Promise.all(lost)).toSorted()).toEqual(['lost', 'lost', 'x']);
    expect(logged.mock.calls).toEqual([['An answer to WeChat could not be sent: Error: of a middleware']]);
    expect(errors).toEqual([]);
  });
});

@WechatController('wechat')
class EchoController {
  @OnText()
  echo(@Content() content: string): string {
    return content;
  }
}

describe.each(WAYS)('%s', (_, platform, options) => {
  afterEach(() => vi.useRealTimers());

  it('responds although the application under test uses fake timers', async () => {
    const app = await startWebhookApp(platform, { controllers: [EchoController], ...options });
    try {
      vi.useFakeTimers({ toFake: ['setImmediate'] });
      expect(contentOf((await app.push(textXml('ping'))).text)).toBe('ping');
    } finally {
      vi.useRealTimers();
      await app.close();
    }
  });
});
