import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WechatInputError } from '../../src/client/client.errors.js';
import { UPLOAD_LIMITS } from '../../src/account/call/upload-limits.js';
import { json, Loopback, type SeenRequest } from '../support/loopback.js';
import { clientRig, type ClientRig } from '../support/client-rig.js';

const PNG = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(100, 7)]);
const PATH = '/cgi-bin/media/upload';
const IMAGE = { query: { type: 'image' } };

let server: Loopback;
let fixture: ClientRig;
let directory: string;
let file: string;
let bare: string;
let temporary: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'upload-'));
  file = join(directory, 'cat.png');
  await writeFile(file, PNG);
  bare = join(directory, 'a1b2c3');
  temporary = join(directory, 'upload.tmp');
  await Promise.all([writeFile(bare, PNG), writeFile(temporary, PNG)]);
});
afterAll(async () => {
  await rm(directory, { recursive: true });
});
beforeEach(async () => {
  server = await Loopback.start((_, response) => json(response, { type: 'image', media_id: 'M' }));
  fixture = clientRig(server.url);
});
afterEach(async () => {
  await server.stop();
});

/** The form of a request, parsed by Node and not by the package. */
function form({ body, headers }: SeenRequest): Promise<FormData> {
  return new Response(new Uint8Array(body), {
    headers: { 'content-type': headers['content-type']! },
  }).formData();
}

describe('upload', () => {
  it.each<[string, () => Parameters<ClientRig['client']['upload']>[1], string]>([
    ['the path of a file', () => file, 'cat.png'],
    ['bytes', () => PNG, 'media.png'],
    ['a Blob with a type', () => new Blob([PNG], { type: 'image/png' }), 'media.png'],
    ['a Blob without a type', () => new Blob([PNG]), 'media.png'],
    ['a File', () => new File([PNG], 'dog.png'), 'dog.png'],
    ['a Node stream of a file', () => createReadStream(file), 'cat.png'],
    [
      'a Node stream of unknown size',
      () => Readable.from([PNG.subarray(0, 5), PNG.subarray(5)]),
      'media.png',
    ],
    ['a web stream', () => new Blob([PNG]).stream(), 'media.png'],
    ['the path of a file without an extension', () => bare, 'a1b2c3.png'],
    ['a stream of a file without an extension', () => createReadStream(bare), 'a1b2c3.png'],
    ['a stream of a temporary file', () => createReadStream(temporary), 'upload.tmp.png'],
  ])('sends %s in the field media, with its length, name and type', async (_, make, name) => {
    await expect(fixture.client.upload(PATH, make(), IMAGE)).resolves.toEqual({
      type: 'image',
      media_id: 'M',
    });
    const [request] = server.requests;
    expect(request!.url).toBe(`${PATH}?access_token=TOKEN-1&type=image`);
    expect(request!.headers['content-length']).toBe(String(request!.body.length));
    expect(request!.headers['transfer-encoding']).toBeUndefined();
    const sent = (await form(request!)).get('media') as File;
    expect(sent).toMatchObject({ name, type: 'image/png', size: PNG.length });
    expect(Buffer.from(await sent.arrayBuffer()).equals(PNG)).toBe(true);
  });

  it('accepts a name, a type, another field name and further fields', async () => {
    await fixture.client.upload('/cgi-bin/material/add_material', Buffer.from('film'), {
      query: { type: 'video' },
      name: '电影".mp4',
      type: 'video/mp4',
      field: 'file',
      fields: { description: { title: '标题', introduction: '介绍' }, n: 1 },
    });
    const sent = await form(server.requests[0]!);
    expect(sent.get('file')).toMatchObject({ type: 'video/mp4', size: 4 });
    expect(sent.get('description')).toBe('{"title":"标题","introduction":"介绍"}');
    expect(sent.get('n')).toBe('1');
    expect(server.requests[0]!.body.toString()).toContain('filename="电影%22.mp4"');
  });

  it('lets no file name add a header', async () => {
    await fixture.client.upload(PATH, PNG, { ...IMAGE, name: 'a\r\nX-Evil: 1\r\n\r\n".png' });
    expect(server.requests[0]!.body.toString('latin1')).not.toContain('\r\nX-Evil');
  });

  it('sends the whole file again after a renewed token, even a stream', async () => {
    server.answer = ({ url }, response) =>
      json(response, url.includes('TOKEN-2') ? { media_id: 'M' } : { errcode: 42001 });
    await expect(fixture.client.upload(PATH, Readable.from([PNG]), IMAGE)).resolves.toEqual({
      media_id: 'M',
    });
    expect(server.requests).toHaveLength(2);
    const sent = (await form(server.requests[1]!)).get('media') as File;
    expect(sent.size).toBe(PNG.length);
  });

  it('is not sent again when the connection drops', async () => {
    server.answer = (_, response) => void response.socket!.destroy();
    await expect(fixture.client.upload(PATH, PNG, IMAGE)).rejects.toMatchObject({ kind: 'network' });
    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, Record<string, string>, string, number]>([
    [PATH, { type: 'image' }, 'a.png', 10 * 1024 * 1024],
    [PATH, { type: 'voice' }, 'a.amr', 2 * 1024 * 1024],
    [PATH, { type: 'video' }, 'a.mp4', 10 * 1024 * 1024],
    [PATH, { type: 'thumb' }, 'a.jpg', 64 * 1024],
    ['/cgi-bin/material/add_material', { type: 'thumb' }, 'a.jpg', 64 * 1024],
    ['/cgi-bin/media/uploadimg', {}, 'a.png', 1024 * 1024],
  ])('refuses a file over the limit of %s %o before anything is sent', async (path, query, name, limit) => {
    const over = Buffer.alloc(limit + 1);
    const onDisk = join(directory, name);
    await writeFile(onDisk, over);
    let drawn = 0;
    const endless = async function* () {
      for (;;) {
        drawn += 65_536;
        yield Buffer.alloc(65_536);
      }
    };
    for (const source of [over, new Blob([over]), onDisk, endless()]) {
      await expect(fixture.client.upload(path, source, { query, name })).rejects.toBeInstanceOf(
        WechatInputError,
      );
    }
    expect(drawn).toBeLessThanOrEqual(limit + 65_536 * 2);
    expect(server.requests).toHaveLength(0);
    expect(fixture.keeper.reads).toBe(0);
    await fixture.client.upload(path, over.subarray(1), { query, name });
    expect(server.requests).toHaveLength(1);
  });

  it('accepts a limit from the caller', async () => {
    const limit = { maxBytes: 10, extensions: ['txt'] };
    await expect(
      fixture.client.upload('/cgi-bin/x', Buffer.alloc(11), { limit, name: 'a.txt' }),
    ).rejects.toBeInstanceOf(WechatInputError);
    await expect(
      fixture.client.upload('/cgi-bin/x', Buffer.alloc(5), { limit: UPLOAD_LIMITS.thumb, name: 'a.exe' }),
    ).rejects.toThrow('must end in one of jpg, jpeg');
    expect(server.requests).toHaveLength(0);
  });

  it.each<[string, () => never]>([
    ['an empty file', () => Buffer.alloc(0) as never],
    ['a file that is not there', () => join(directory, 'missing.png') as never],
    ['a folder', () => directory as never],
    ['no file at all', () => undefined as never],
    ['a number', () => 7 as never],
    ['a stream that fails', () => Readable.from(failing()) as never],
  ])('refuses %s', async (_, make) => {
    await expect(fixture.client.upload('/cgi-bin/x', make())).rejects.toBeInstanceOf(WechatInputError);
    expect(server.requests).toHaveLength(0);
  });

  it("rejects with the caller's reason when it aborts while a stream is read", async () => {
    const signal = AbortSignal.timeout(30);
    const never = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}) });
    await expect(fixture.client.upload('/cgi-bin/x', never, { signal })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });
});

// oxlint-disable-next-line require-yield
async function* failing(): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  throw new Error('disk on fire');
}
