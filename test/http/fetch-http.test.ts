import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FetchHttp } from '../../src/http/fetch-http.js';
import { WechatUpstreamError } from '../../src/http/http.errors.js';
import type { WechatHttpRequest } from '../../src/http/wechat-http.js';
import { json, Loopback } from '../support/loopback.js';
import { eventually } from '../support/eventually.js';
import { closedUrl } from '../support/free-port.js';

const http = new FetchHttp();
let server: Loopback;

beforeEach(async () => {
  server = await Loopback.start();
});
afterEach(async () => {
  await server.stop();
});

function request(changes: Partial<WechatHttpRequest> = {}): WechatHttpRequest {
  return { method: 'GET', url: `${server.url}/cgi-bin/x?a=1`, timeoutMs: 5000, maxBytes: 65_536, ...changes };
}

/** Sends a request, reads the answer and returns the error. */
async function failure(changes: Partial<WechatHttpRequest> = {}): Promise<WechatUpstreamError> {
  const error = await http
    .send(request(changes))
    .then((response) => response.bytes())
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(WechatUpstreamError);
  return error as WechatUpstreamError;
}

describe('FetchHttp', () => {
  it('sends exactly what it is given and reads the answer', async () => {
    server.answer = (_, response) => json(response, { text: '中文😀' });
    const response = await http.send(
      request({ method: 'POST', body: '{"名":1}', headers: { 'content-type': 'application/json' } }),
    );
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; encoding=utf-8');
    expect(Buffer.from(await response.bytes()).toString()).toBe('{"text":"中文😀"}');
    expect(server.requests[0]).toMatchObject({ method: 'POST', url: '/cgi-bin/x?a=1' });
    expect(server.requests[0]!.body.toString()).toBe('{"名":1}');
  });

  it('follows no redirect', async () => {
    const other = await Loopback.start();
    server.answer = (_, response) => void response.writeHead(302, { location: `${other.url}/steal` }).end();
    const error = await failure();
    expect(error).toMatchObject({ kind: 'redirect', details: { status: 302, sent: true } });
    expect(error.message).not.toContain('steal');
    expect(other.requests).toHaveLength(0);
    await other.stop();
  });

  it('says that nothing was sent when no server listens', async () => {
    const error = await failure({ url: `${await closedUrl()}/x?access_token=SECRET` });
    expect(error).toMatchObject({ kind: 'network', details: { sent: false, reason: 'ECONNREFUSED' } });
    expect(error.message).not.toContain('SECRET');
    expect(error.cause).toBeUndefined();
  });

  it('says that nothing was sent when the name is unknown', async () => {
    const error = await failure({ url: 'http://no-such-host.invalid/x' });
    expect(error).toMatchObject({ kind: 'network', details: { sent: false } });
  });

  it('says that the request may have been sent when the connection breaks', async () => {
    server.answer = (_, response) => void response.socket!.destroy();
    const error = await failure({ method: 'POST', body: '{}' });
    expect(error).toMatchObject({ kind: 'network', details: { sent: true } });
    expect(server.requests).toHaveLength(1);
  });

  it('gives up a silent server after the time-out and closes the socket', async () => {
    server.answer = () => {};
    const error = await failure({ timeoutMs: 100 });
    expect(error).toMatchObject({ kind: 'timeout', details: { sent: true } });
    await eventually(() => server.requests[0]!.socket.destroyed);
  });

  it('includes the body in the time-out, for a server that sends a byte at a time', async () => {
    server.answer = (_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    };
    expect(await failure({ timeoutMs: 200 })).toMatchObject({ kind: 'timeout' });
    await eventually(() => server.requests[0]!.socket.destroyed);
  });

  it.each([
    ['announced', { 'content-length': '70000' }],
    ['not announced', {}],
  ])('aborts an answer over the limit, its length %s', async (_, headers) => {
    server.answer = (_request, response) => {
      response.writeHead(200, headers);
      response.end(Buffer.alloc(70_000, 0x20));
    };
    expect(await failure()).toMatchObject({ kind: 'too-large' });
  });

  it('aborts a gzip bomb at the limit of its uncompressed size', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    expect(bomb.length).toBeLessThan(65_536);
    server.answer = (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' }).end(bomb);
    };
    expect(await failure()).toMatchObject({ kind: 'too-large' });
  });

  it('reports a body that does not decompress as malformed', async () => {
    server.answer = (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('this is not gzip at all');
    };
    expect(await failure()).toMatchObject({ kind: 'malformed' });
  });

  it('decompresses a valid gzip body', async () => {
    server.answer = (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"a":1}'));
    };
    expect(Buffer.from(await (await http.send(request())).bytes()).toString()).toBe('{"a":1}');
  });

  it('reports an answer that breaks off before its announced end', async () => {
    server.answer = (_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"a":');
      setTimeout(() => response.socket!.destroy(), 20);
    };
    expect(await failure()).toMatchObject({ kind: 'network', details: { sent: true } });
  });

  it("rejects with the caller's own reason, before sending and while waiting", async () => {
    const reason = new Error('the user went away');
    await expect(http.send(request({ signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
    expect(server.requests).toHaveLength(0);

    server.answer = () => {};
    const controller = new AbortController();
    const waiting = http.send(request({ signal: controller.signal }));
    await eventually(() => server.requests.length === 1);
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await eventually(() => server.requests[0]!.socket.destroyed);
  });

  it('streams a body, counts it, and closes the socket when the reader cancels', async () => {
    server.answer = (_, response) => {
      response.writeHead(200).write(Buffer.alloc(1000));
      response.on('close', () => {});
    };
    const response = await http.send(request());
    const reader = response.stream().getReader();
    expect((await reader.read()).value?.byteLength).toBe(1000);
    await reader.cancel();
    await eventually(() => server.requests[0]!.socket.destroyed);
  });

  it('aborts a stream over the limit', async () => {
    server.answer = (_, response) => {
      response.writeHead(200);
      response.end(Buffer.alloc(200_000));
    };
    const read = async () => {
      for await (const _ of (await http.send(request())).stream());
    };
    await expect(read()).rejects.toMatchObject({ kind: 'too-large' });
  });

  it('keeps every URL out of errors, even a malformed one', async () => {
    const error = await failure({ url: 'http://:secret=CANARY@@@/?access_token=CANARY' });
    expect(error).toMatchObject({ kind: 'network', details: { sent: false } });
    expect(`${error.message} ${error.stack}`).not.toContain('CANARY');
  });

  it('uses the given fetch and dispatcher', async () => {
    const seen: unknown[] = [];
    const own = new FetchHttp({
      dispatcher: 'mine',
      fetch: (_, init) => {
        seen.push((init as { dispatcher?: unknown }).dispatcher);
        return Promise.resolve(new Response('{}'));
      },
    });
    expect(Buffer.from(await (await own.send(request())).bytes()).toString()).toBe('{}');
    expect(seen).toEqual(['mine']);
    expect(server.requests).toHaveLength(0);
  });
});
