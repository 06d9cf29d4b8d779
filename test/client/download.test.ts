import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { json, Loopback, type Answerer } from '../support/loopback.js';
import { eventually } from '../support/eventually.js';
import { clientRig, type ClientRig } from '../support/client-rig.js';

const PATH = '/cgi-bin/media/get';
let server: Loopback;
let fixture: ClientRig;

beforeEach(async () => {
  server = await Loopback.start();
  fixture = clientRig(server.url);
});
afterEach(async () => {
  await server.stop();
});

const file =
  (bytes: Buffer, headers: Record<string, string> = {}): Answerer =>
  (_, response) =>
    void response.writeHead(200, { 'content-length': bytes.length, ...headers }).end(bytes);

describe('download', () => {
  it('streams a file with its name, type and size', async () => {
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, i) => i % 256));
    server.answer = file(bytes, {
      'content-type': 'image/jpeg',
      'content-disposition': 'attachment; filename="a/b\\cat.jpg"',
    });
    const download = await fixture.client.download(PATH, { query: { media_id: 'M' } });
    expect(download).toMatchObject({ filename: 'cat.jpg', contentType: 'image/jpeg', size: 300_000 });
    expect(download.json).toBeUndefined();
    const chunks: Uint8Array[] = [];
    for await (const chunk of download.stream) chunks.push(chunk);
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
    expect(server.requests[0]!.url).toBe(`${PATH}?access_token=TOKEN-1&media_id=M`);
  });

  it('posts when there is a body, and can read the whole file', async () => {
    server.answer = file(Buffer.from('\xff\xd8\xffxyz', 'latin1'), { 'content-type': 'image/jpeg' });
    const download = await fixture.client.download('/wxa/getwxacode', { body: { path: 'pages/首页' } });
    expect(Buffer.from(await download.bytes()).toString('latin1')).toBe('\xff\xd8\xffxyz');
    expect(server.requests[0]!.method).toBe('POST');
    expect(server.requests[0]!.body.toString()).toBe('{"path":"pages/首页"}');
  });

  it.each([
    ['application/json', {}],
    ['text/plain', {}],
    ['image/jpeg', {}],
    ['', {}],
    ['application/json', { 'content-disposition': 'attachment; filename="error.json"' }],
  ])('recognises an error whose content type is %j', async (type, extra) => {
    server.answer = (_, response) => {
      response.writeHead(200, { ...(type && { 'content-type': type }), ...extra });
      response.end('{"errcode":40007,"errmsg":"invalid media_id rid: 61725984-6126f6f9-040f19c4"}');
    };
    await expect(fixture.client.download(PATH)).rejects.toMatchObject({
      code: 'WECHAT_API',
      errcode: 40007,
      path: PATH,
      rid: '61725984-6126f6f9-040f19c4',
    });
  });

  it('renews the token when a refusal comes in place of a file', async () => {
    server.answer = (request, response) => {
      if (request.url.includes('TOKEN-2'))
        void file(Buffer.from('pixels'), { 'content-type': 'image/png' })(request, response);
      else json(response, { errcode: 42001 });
    };
    const download = await fixture.client.download(PATH);
    expect(Buffer.from(await download.bytes()).toString()).toBe('pixels');
    expect(fixture.keeper.renewals).toBe(1);
  });

  it('returns JSON that is not an error, such as the URL of a video', async () => {
    server.answer = (_, response) => json(response, { video_url: 'http://v.example/x.mp4' });
    const download = await fixture.client.download(PATH);
    expect(download.json).toEqual({ video_url: 'http://v.example/x.mp4' });
    expect(JSON.parse(Buffer.from(await download.bytes()).toString())).toEqual(download.json);
  });

  it.each([
    ['begins with a brace and is labelled as a picture', Buffer.from('{not json at all'), 'image/png', {}],
    ['is text', Buffer.from('plain words'), 'text/plain', {}],
    ['is long and begins with a brace', Buffer.alloc(5_000_000, '{'), 'application/octet-stream', {}],
    [
      "is a user's own JSON by name",
      Buffer.from('{"errcode":1}'),
      'application/octet-stream',
      { 'content-disposition': "attachment; filename*=UTF-8''%E6%95%B0.json" },
    ],
  ])('treats as a file what %s', async (_, bytes, type, headers) => {
    server.answer = file(bytes, { 'content-type': type, ...headers });
    const download = await fixture.client.download(PATH);
    expect(download.json).toBeUndefined();
    expect(Buffer.from(await download.bytes()).equals(bytes)).toBe(true);
  });

  it.each(['\n', '\ufeff', '\r\n \ufeff'])(
    'recognises an error behind %j that is labelled as bytes',
    async (before) => {
      server.answer = (_, response) => {
        response.writeHead(200, { 'content-type': 'application/octet-stream' });
        response.end(`${before}{"errcode":40007,"errmsg":"invalid media_id"}`);
      };
      await expect(fixture.client.download(PATH)).rejects.toMatchObject({ errcode: 40007 });
    },
  );

  it.each<Record<string, string>>([{ 'content-disposition': 'attachment; filename="cat.jpg"' }, {}])(
    'treats a JPEG that is labelled as JSON as a file, with headers %o',
    async (headers) => {
      const bytes = Buffer.from('\xff\xd8\xff\xe0 pixels', 'latin1');
      server.answer = file(bytes, { 'content-type': 'application/json', ...headers });
      const download = await fixture.client.download(PATH);
      expect(download.json).toBeUndefined();
      expect(Buffer.from(await download.bytes()).equals(bytes)).toBe(true);
    },
  );

  it('decodes an encoded file name and leaves out folders', async () => {
    server.answer = file(Buffer.from('x'), {
      'content-type': 'video/mp4',
      'content-disposition': 'attachment; filename="x.mp4"; filename*=UTF-8\'\'..%2F%E7%8C%AB.mp4',
    });
    expect((await fixture.client.download(PATH, { repeatable: false })).filename).toBe('猫.mp4');
  });

  it.each([
    ['html', 200, '<html>gateway</html>', 'text/html'],
    ['http-status', 404, 'not here', 'text/plain'],
    ['http-status', 502, '<html>', 'text/html'],
    ['empty', 200, '', 'image/png'],
    ['redirect', 302, '', 'text/html'],
  ])('recognises an answer that is neither file nor error: %s', async (kind, status, body, type) => {
    server.answer = (_, response) => {
      response.writeHead(status, { 'content-type': type, location: '/x' }).end(body);
    };
    await expect(fixture.client.download(PATH, { retry: 'never' })).rejects.toMatchObject({
      code: 'WECHAT_UPSTREAM',
      kind,
    });
  });

  it('refuses an error that comes with an HTTP status too, by its errcode', async () => {
    server.answer = (_, response) => json(response, { errcode: 40007 }, 404);
    await expect(fixture.client.download(PATH)).rejects.toMatchObject({ errcode: 40007 });
  });

  it('aborts a file over the limit and one that stalls', async () => {
    server.answer = file(Buffer.alloc(2000), { 'content-type': 'image/png' });
    await expect(fixture.client.download(PATH, { maxBytes: 1000 })).rejects.toMatchObject({
      kind: 'too-large',
    });

    server.answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'image/png' }).write('start');
    };
    const download = await fixture.client.download(PATH, { timeoutMs: 200 });
    await expect(download.bytes()).rejects.toMatchObject({ kind: 'timeout' });
  });

  it('closes the connection when the reader cancels', async () => {
    server.answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'image/png' }).write('start');
    };
    const download = await fixture.client.download(PATH);
    const { socket } = server.requests[0]!;
    expect(socket.destroyed).toBe(false);
    await download.stream.cancel();
    await eventually(() => socket.destroyed);
  });
});
