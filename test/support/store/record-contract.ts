import { expect, it } from 'vitest';
import type { WechatRecordStore } from '../../../src/core/record-store.js';

/** The contract that every record store keeps. */
export function recordContract(open: () => Promise<WechatRecordStore>): void {
  it('writes only if the kept record has the expected version, and counts versions up from 1', async () => {
    const store = await open();
    expect(await store.get('wechat:record:wx1:a')).toBeUndefined();
    expect(await store.set('wechat:record:wx1:a', 'one', 1)).toBe(false);
    expect(await store.set('wechat:record:wx1:a', 'one', 0)).toBe(true);
    expect(await store.get('wechat:record:wx1:a')).toEqual({ value: 'one', version: 1 });
    expect(await store.set('wechat:record:wx1:a', 'two', 0)).toBe(false);
    expect(await store.set('wechat:record:wx1:a', 'two', 1)).toBe(true);
    expect(await store.set('wechat:record:wx1:a', 'two', 1)).toBe(false);
    expect(await store.get('wechat:record:wx1:a')).toEqual({ value: 'two', version: 2 });
  });

  it('lets exactly one of 20 writers of one version win', async () => {
    const store = await open();
    for (let version = 0; version < 3; version++) {
      const writes = Array.from({ length: 20 }, (_, i) =>
        store.set('wechat:record:wx1:race', `${i}`, version),
      );
      expect((await Promise.all(writes)).filter(Boolean)).toHaveLength(1);
    }
    expect((await store.get('wechat:record:wx1:race'))?.version).toBe(3);
  });

  it('removes a record, or only its expected version, and begins anew afterwards', async () => {
    const store = await open();
    await store.set('wechat:record:wx1:gone', 'x', 0);
    expect(await store.delete('wechat:record:wx1:gone', 2)).toBe(false);
    expect(await store.delete('wechat:record:wx1:gone', 1)).toBe(true);
    expect(await store.delete('wechat:record:wx1:gone')).toBe(false);
    expect(await store.get('wechat:record:wx1:gone')).toBeUndefined();
    expect(await store.set('wechat:record:wx1:gone', 'y', 1)).toBe(false);
    expect(await store.set('wechat:record:wx1:gone', 'y', 0)).toBe(true);
    expect(await store.get('wechat:record:wx1:gone')).toEqual({ value: 'y', version: 1 });
    expect(await store.delete('wechat:record:wx1:gone')).toBe(true);
  });

  it('lists the keys with a prefix, taken letter by letter', async () => {
    const store = await open();
    const keys = ['a', 'a*', 'a_b', 'a%25b', 'a[b]', 'b'].map((id) => `wechat:record:list/${id}:n`);
    for (const key of keys) await store.set(key, '1', 0);
    expect((await store.list('wechat:record:list/')).sort()).toEqual([...keys].sort());
    for (const key of keys) {
      const prefix = key.slice(0, -2);
      expect((await store.list(prefix)).sort()).toEqual(
        keys.filter((other) => other.startsWith(prefix)).sort(),
      );
    }
    expect(await store.list('wechat:record:none')).toEqual([]);
  });

  it('keeps any text, byte for byte', async () => {
    const store = await open();
    const texts = ['', '12:34', '令牌', 'a\nb\0c', '\\0', '{"a":1}', '🎉'.repeat(5000)];
    for (const [i, text] of texts.entries()) {
      await store.set(`wechat:record:wx1:text${i}`, text, 0);
      expect(await store.get(`wechat:record:wx1:text${i}`)).toEqual({ value: text, version: 1 });
    }
  });
}
