import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { array, assert, property, record, string } from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Logger } from '@nestjs/common';
import { WechatConfigError } from '../../src/core/conf.errors.js';
import { parseRecordKey, recordKey } from '../../src/core/record-store.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { FileRecordStore } from '../../src/store/files/file-record-store.js';
import type { WechatRecordStore } from '../../src/core/record-store.js';
import { openStore } from '../../src/store/open-store.js';
import { EncryptedRecordStore } from '../../src/store/records/encrypted-record-store.js';
import { MemoryRecordStore } from '../../src/store/records/memory-record-store.js';
import { openRecordStore } from '../../src/store/records/open-record-store.js';
import { Records } from '../../src/store/records/records.js';
import { WechatRecords } from '../../src/store/records/wechat-records.js';
import { bundleProgram } from '../support/bundle-program.js';
import { FakeClock } from '../support/fake-clock.js';
import { killedWriters } from '../support/store/killed-writers.js';
import { recordContract } from '../support/store/record-contract.js';

const COMPONENT = { product: 'component', ids: ['wxC'] };
const SHOP = { product: 'component', ids: ['wxC', 'wx1'] };
const KEY = Buffer.alloc(32, 7).toString('base64');
const NEXT_KEY = Buffer.alloc(32, 9).toString('hex');

let directory: string;
beforeEach(async () => (directory = await mkdtemp(join(tmpdir(), 'wechat-records-'))));
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(directory, { recursive: true, force: true });
});

describe('records in memory', () => {
  recordContract(async () => new MemoryRecordStore());
});

describe('records in files', () => {
  const directories: string[] = [];
  afterAll(async () => {
    for (const made of directories) await rm(made, { recursive: true, force: true });
  });
  const make = async (): Promise<string> => {
    const made = await mkdtemp(join(tmpdir(), 'wechat-records-'));
    directories.push(made);
    return made;
  };
  recordContract(async () => new FileRecordStore(await make(), 'WECHAT_RECORDS'));

  it('keeps private files, one for each record, without a secret in a name', async () => {
    const store = new FileRecordStore(directory, 'WECHAT_RECORDS');
    for (let version = 0; version < 5; version++) await store.set('wechat:record:wx1:a', 'canary', version);
    await store.set('wechat:record:wx1:b', 'canary', 0);
    const names = await readdir(directory);
    expect(names).toHaveLength(2);
    expect(names.join()).not.toContain('canary');
    for (const name of names) expect((await stat(join(directory, name))).mode & 0o777).toBe(0o600);
  });

  it('ignores the files of credentials beside them, and does not disturb them', async () => {
    const { clock, events } = { clock: new FakeClock(), events: new WechatEvents() };
    const opened = await openStore(`file:${directory}`, { clock, events });
    const kept = { value: 'token', expiresAt: 2e9, obtainedAt: 1.8e9, version: 1 };
    await opened.tokens.write('wechat:wx1:access_token', kept, 1000);
    await opened.records!.set('wechat:record:wx1:a', 'x', 0);
    expect(await opened.records!.list('wechat:')).toEqual(['wechat:record:wx1:a']);
    expect((await opened.tokens.read('wechat:wx1:access_token'))?.value).toEqual(kept);
  });

  it('reads the newest file where a killed process left an older one', async () => {
    const store = new FileRecordStore(directory, 'WECHAT_RECORDS');
    await store.set('wechat:record:wx1:a', 'one', 0);
    const [old] = await readdir(directory);
    await store.set('wechat:record:wx1:a', 'two', 1);
    await writeFile(
      join(directory, old!),
      JSON.stringify({ key: 'wechat:record:wx1:a', version: 1, value: 'one' }),
    );
    expect(await store.get('wechat:record:wx1:a')).toEqual({ value: 'two', version: 2 });
    expect(await store.set('wechat:record:wx1:a', 'three', 2)).toBe(true);
    expect(await readdir(directory)).toHaveLength(1);
  });

  it('loses no acknowledged write and no version when three processes write and are killed', async () => {
    const program = await bundleProgram('test/support/store/record-writer.ts');
    const acknowledged = await killedWriters(program.path, `file:${directory}`);
    await program.remove();
    const store = new FileRecordStore(directory, 'WECHAT_RECORDS');
    await store.open();
    const kept = (await store.get('wechat:record:wx1:count'))!;
    expect(acknowledged).toBeGreaterThan(10);
    // Each writer adds one to the value it read; a lost update would leave the value behind the version.
    expect(Number(kept.value)).toBe(kept.version);
    expect(Number(kept.value)).toBeGreaterThanOrEqual(acknowledged);
    expect((await readdir(directory)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  }, 90_000);
});

describe('the records of one owner', () => {
  const store = new MemoryRecordStore();
  const records = new Records(store, SHOP);

  it('changes a value by what is kept, whoever writes in between', async () => {
    await Promise.all(
      Array.from({ length: 10 }, () => records.update<number>('count', (kept = 0) => kept + 1)),
    );
    expect(await records.get('count')).toBe(10);
  });

  it('overwrites nothing with something empty or older', async () => {
    const newer = (kept: { at: number }, given: { at: number }) => given.at > kept.at;
    expect(await records.put('ticket', { at: 2, value: 'b' }, { newer })).toEqual({ at: 2, value: 'b' });
    expect(await records.put('ticket', { at: 1, value: 'a' }, { newer })).toEqual({ at: 2, value: 'b' });
    for (const empty of [undefined, null, '']) {
      expect(await records.put<unknown>('ticket', empty)).toEqual({ at: 2, value: 'b' });
    }
    expect(await records.put('ticket', { at: 3, value: 'c' }, { newer })).toEqual({ at: 3, value: 'c' });
    await expect(records.put('nothing', '')).rejects.toThrow('nothing to keep');
  });

  it('lists, exports, imports and deletes those of one tenant, and no others', async () => {
    const all = new MemoryRecordStore();
    const shop = new Records(all, SHOP);
    const similar = new Records(all, { product: 'component', ids: ['wxC', 'wx11'] });
    const component = new Records(all, COMPONENT);
    await shop.put('refresh_token', 'secret-1');
    await shop.put('info', { nick: '店' });
    await similar.put('refresh_token', 'secret-11');
    await component.put('ticket', 't');
    expect(await shop.names()).toEqual(['info', 'refresh_token']);
    const exported = await shop.export();
    expect(exported).toEqual({ owner: SHOP, records: { info: { nick: '店' }, refresh_token: 'secret-1' } });

    const registry = new WechatRecords({ store: all, durable: true, close: async () => undefined });
    expect(await registry.ownersIn(COMPONENT)).toEqual([SHOP, similar.owner]);
    expect(await shop.deleteAll()).toBe(2);
    expect(await shop.names()).toEqual([]);
    expect(await similar.names()).toEqual(['refresh_token']);
    expect(await component.names()).toEqual(['ticket']);

    await shop.import(exported.records);
    await shop.import({ refresh_token: 'older' }, () => false);
    expect(await shop.export()).toEqual(exported);
  });

  it('gives every owner and name a key of its own, which can be read back', () => {
    const text = string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    const owner = record({ product: text, ids: array(text, { minLength: 1, maxLength: 3 }) });
    assert(
      property(owner, text, (of, name) => {
        const key = recordKey(of, name);
        expect(key.startsWith('wechat:record:')).toBe(true);
        expect(parseRecordKey(key)).toEqual({ owner: of, name });
      }),
    );
  });
});

describe('encryption at rest', () => {
  const key = 'wechat:record:wx1:a';

  it('keeps no value in clear, and reads it back', async () => {
    const inner = new MemoryRecordStore();
    const store = new EncryptedRecordStore(inner, [KEY]);
    await store.set(key, 'canary 令牌', 0);
    expect((await inner.get(key))!.value).not.toContain('canary');
    expect(await store.get(key)).toEqual({ value: 'canary 令牌', version: 1 });
  });

  it('rotates: the first key encrypts, all decrypt, and clear values are encrypted with the next write', async () => {
    const inner = new MemoryRecordStore();
    await inner.set('wechat:record:wx1:clear', 'clear', 0);
    await new EncryptedRecordStore(inner, [KEY]).set(key, 'old', 0);
    const rotated = new EncryptedRecordStore(inner, [NEXT_KEY, KEY]);
    expect((await rotated.get(key))?.value).toBe('old');
    expect((await rotated.get('wechat:record:wx1:clear'))?.value).toBe('clear');
    await rotated.set(key, 'new', 1);
    expect((await new EncryptedRecordStore(inner, [NEXT_KEY]).get(key))?.value).toBe('new');
    await expect(new EncryptedRecordStore(inner, [KEY]).get(key)).rejects.toThrow('WECHAT_RECORDS_KEY');
  });

  it('refuses a value that was moved to another record or changed', async () => {
    const inner = new MemoryRecordStore();
    const store = new EncryptedRecordStore(inner, [KEY]);
    await store.set(key, 'secret', 0);
    const { value } = (await inner.get(key))!;
    await inner.set('wechat:record:wx2:a', value, 0);
    await expect(store.get('wechat:record:wx2:a')).rejects.toThrow('cannot be decrypted');
    await inner.set(key, `${value.slice(0, -6)}AAAA==`, 1);
    await expect(store.get(key)).rejects.toThrow('cannot be decrypted');
    await inner.set(key, 'aes256gcm:AAAA', 2);
    await expect(store.get(key)).rejects.toThrow('cannot be decrypted');
  });

  it.each(['', 'short', 'x'.repeat(43) + '!', 'ab'.repeat(31), 'canary-key'])(
    'refuses the key %j without showing it',
    (bad) => {
      const attempt = (): unknown => new EncryptedRecordStore(new MemoryRecordStore(), [KEY, bad]);
      expect(attempt).toThrow(WechatConfigError);
      expect(attempt).toThrow('recordsKey (WECHAT_RECORDS_KEY)');
      expect(attempt).not.toThrow('canary');
    },
  );
});

describe('opening the record store', () => {
  const context = () => ({ clock: new FakeClock(), events: new WechatEvents() });
  const warned = () => {
    const said: string[] = [];
    vi.spyOn(Logger.prototype, 'warn').mockImplementation((line: unknown) => void said.push(String(line)));
    return said;
  };

  it('warns once, in one line, only where something needs records and they are in memory', async () => {
    const said = warned();
    const opened = await openStore('memory', context());
    const records = new WechatRecords(await openRecordStore(undefined, { ...context(), opened }));
    expect(said).toEqual([]);
    records.of(SHOP);
    records.of(COMPONENT);
    expect(said).toEqual([expect.stringMatching(/^[^\n]*record[^\n]*WECHAT_RECORDS[^\n]*$/)]);
  });

  it.each(['file', 'functions'])(
    'keeps records in the store that was named, and does not warn: %s',
    async (kind) => {
      const said = warned();
      const opened = await openStore('memory', context());
      const own = new MemoryRecordStore();
      const option = kind === 'file' ? `file:${directory}` : own;
      const make = async () => new WechatRecords(await openRecordStore(option, { ...context(), opened }));
      await (await make()).of(SHOP).put('refresh_token', 'r');
      expect(await (await make()).of(SHOP).get('refresh_token')).toBe('r');
      expect(said).toEqual([]);
    },
  );

  it('keeps records where credentials are kept, if nothing else is said', async () => {
    const opened = await openStore(`file:${directory}`, context());
    const records = new WechatRecords(
      await openRecordStore(undefined, { ...context(), opened, keys: [KEY] }),
    );
    expect(records.durable).toBe(true);
    await records.of(SHOP).put('refresh_token', 'canary');
    expect(await new Records(opened.records!, SHOP).names()).toEqual(['refresh_token']);
    expect((await opened.records!.get(recordKey(SHOP, 'refresh_token')))!.value).not.toContain('canary');
  });

  it('refuses a cache that cannot compare versions', async () => {
    const opened = await openStore('memory', context());
    const cache = { get: async () => undefined, set: async () => undefined };
    warned();
    await expect(openRecordStore(cache, { ...context(), opened })).rejects.toThrow(
      'records (WECHAT_RECORDS)',
    );
  });

  it('takes null of a store of the user for nothing', async () => {
    const inner = new MemoryRecordStore();
    const own: WechatRecordStore = {
      get: async (key) => (await inner.get(key)) ?? (null as never),
      set: (...args) => inner.set(...args),
      delete: (...args) => inner.delete(...args),
      list: (...args) => inner.list(...args),
    };
    const opened = await openStore('memory', context());
    for (const keys of [undefined, [KEY]]) {
      const records = new WechatRecords(await openRecordStore(own, { ...context(), opened, keys }));
      const name = `token${keys?.length ?? 0}`;
      expect(await records.of(SHOP).get(name)).toBeUndefined();
      await records.of(SHOP).put(name, 'r');
      expect(await records.of(SHOP).get(name)).toBe('r');
    }
  });

  it('gives up a store of the user that hangs', async () => {
    const { clock, events } = context();
    const opened = await openStore('memory', { clock, events });
    const hanging = new MemoryRecordStore();
    hanging.get = () => new Promise(() => undefined);
    const { store } = await openRecordStore(hanging, { clock, events, opened });
    const read = store.get('wechat:record:wx1:a').catch(String);
    await clock.advance(3);
    expect(await read).toContain('The store "records" gave no answer in 2000 ms.');
  });
});
