import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { FileTokenStore } from '../../src/store/files/file-token-store.js';
import { openStore } from '../../src/store/open-store.js';
import { credentialKey } from '../../src/core/credential/credential-record.js';
import { FakeClock } from '../support/fake-clock.js';
import { hasFileModes, modeOf, modesIn } from '../support/file-modes.js';
import { credentialRig } from '../support/credential-rig.js';
import { FakeWire } from '../support/fake-wire.js';

let directory: string;
beforeEach(async () => (directory = join(await mkdtemp(join(tmpdir(), 'wechat-store-')), 'credentials')));
afterEach(() => rm(join(directory, '..'), { recursive: true, force: true }));

const record = { value: 'v', expiresAt: 2_000_000_000, obtainedAt: 1_800_000_000, version: 1 };

describe('the file store', () => {
  it('keeps one file for each credential, with names that stay in their directory', async () => {
    const store = new FileTokenStore(directory);
    const keys = ['wx1', '../../x', 'a:b', '.', '..', 'x'.repeat(1000), 'y'.repeat(1000), 'a/b'].map(
      (appId) => credentialKey({ product: 'account', ids: [appId] }, 'access_token'),
    );
    for (const key of keys) await store.set(key, { ...record, value: key });
    const names = await readdir(directory);
    expect(names).toHaveLength(keys.length);
    for (const key of keys) expect(await store.get(key)).toMatchObject({ value: key });
  });

  it.skipIf(!hasFileModes)('lets nobody else read its folder and its files', async () => {
    await new FileTokenStore(directory).set('k', record);
    expect(await modesIn(directory)).toEqual(['600']);
    expect(await modeOf(directory)).toBe('700');
  });

  it('replaces a file in one step: a reader never sees half a record', async () => {
    const store = new FileTokenStore(directory);
    await store.set('k', record);
    const half: unknown[] = [];
    for (let i = 0; i < 100; i++) {
      const write = store.set('k', { ...record, value: String(i).repeat(2000) });
      const reads = await Promise.all([store.get('k'), store.get('k'), store.get('k'), write]);
      half.push(
        ...reads.slice(0, 3).filter((read) => (read as typeof record).expiresAt !== record.expiresAt),
      );
    }
    expect(half).toEqual([]);
    expect(await readdir(directory)).toHaveLength(1);
  });

  it.each(['', '{"value":', 'null', '[]', '"text"'])(
    'treats a file with the content %j as missing',
    async (content) => {
      const clock = new FakeClock();
      const events = new WechatEvents();
      const fileStore = new FileTokenStore(directory);
      const key = credentialKey({ product: 'account', ids: ['wx1'] }, 'access_token');
      await fileStore.set(key, record);
      const [name] = await readdir(directory);
      await writeFile(join(directory, name!), content);
      const store = await openStore(`file:${directory}`, { clock, events });
      const { conf, wire } = await credentialRig({ clock, store });
      expect((await conf.getAccessToken()).value).toBe('token-1-wx1');
      expect(wire.requests).toHaveLength(1);
      expect(await fileStore.get(key)).toMatchObject({ value: 'token-1-wx1' });
    },
  );

  it('makes 0 requests after a restart, and keeps no secret', async () => {
    const clock = new FakeClock();
    const wire = new FakeWire();
    const start = async () => {
      const store = await openStore(`file:${directory}`, { clock, events: new WechatEvents() });
      return credentialRig({ clock, wire, store, appSecret: 'canary-secret' });
    };
    const first = await start();
    const token = await first.conf.getAccessToken();
    const ticket = await first.conf.getJsapiTicket();
    await first.close();
    const requests = wire.requests.length;
    const second = await start();
    expect(await second.conf.getAccessToken()).toEqual(token);
    expect(await second.conf.getJsapiTicket()).toEqual(ticket);
    await second.close();
    expect(wire.requests).toHaveLength(requests);
    const names = await readdir(directory);
    const contents = await Promise.all(names.map((name) => readFile(join(directory, name), 'utf8')));
    expect(names.join() + contents.join()).not.toContain('canary-secret');
    expect(Object.keys(JSON.parse(contents[0]!) as object)).toEqual([
      'value',
      'expiresAt',
      'obtainedAt',
      'version',
    ]);
  });

  it('does not fail a reader when the directory cannot be written', async () => {
    await writeFile(directory, 'a file where the directory should be');
    const clock = new FakeClock();
    const store = await openStore(`file:${directory}`, { clock, events: new WechatEvents() });
    const { conf, wire } = await credentialRig({ clock, store });
    expect((await conf.getAccessToken()).value).toBe('token-1-wx1');
    expect((await conf.getAccessToken()).value).toBe('token-1-wx1');
    expect(wire.requests).toHaveLength(1);
  });

  it('warns once with the path that the directory is not writable, and is degraded until it is', async () => {
    const said: string[] = [];
    const warn = vi.spyOn(Logger.prototype, 'warn').mockImplementation((line: unknown) => {
      said.push(String(line));
    });
    const clock = new FakeClock();
    const events = new WechatEvents();
    // A file in place of the directory prevents writing even for the superuser.
    await writeFile(directory, '');
    const store = await openStore(`file:${directory}`, { clock, events });
    expect(said).toEqual([expect.stringMatching(/cannot be written to: E(NOTDIR|EXIST)\./)]);
    expect(said[0]).toContain(directory);
    const { guard } = store.tokens;
    const key = credentialKey({ product: 'account', ids: ['wx1'] }, 'access_token');
    for (let i = 0; i < 2; i++) {
      await store.tokens.write(key, record, 1000).catch(() => undefined);
      await store.tokens.read(key).catch(() => undefined);
    }
    expect(guard.degraded).toBe(true);
    expect(said).toHaveLength(1);
    await rm(directory);
    await clock.advance(6);
    await store.tokens.write(key, record, 1000);
    expect(guard.degraded).toBe(false);
    expect((await store.tokens.read(key))?.value).toEqual(record);
    warn.mockRestore();
  });
});
