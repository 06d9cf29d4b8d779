import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { lazyGroup } from '../../src/api/lazy-group.js';
import { ApiGroups } from '../../src/api/api-groups.js';
import { startApiRig, type ApiRig } from './wire/index.js';

class Counter {
  calls = 0;
  count(by = 1): Promise<number> {
    if (by < 0) throw new RangeError('not backwards');
    this.calls += by;
    return Promise.resolve(this.calls);
  }
  async *upTo(end: number): AsyncGenerator<number, void> {
    for (let at = 1; at <= end; at++) yield await this.count(at);
  }
}
type Methods = Pick<Counter, 'count' | 'upTo'>;
const NAMES = ['count', 'upTo'];

function counted() {
  const load = vi.fn<() => Promise<Methods>>(() => Promise.resolve(new Counter()));
  return { load, group: lazyGroup<Methods>(load, NAMES) };
}

describe('a group that is loaded on demand', () => {
  it('is loaded at its first call, and only once', async () => {
    const { load, group } = counted();
    expect(load).not.toHaveBeenCalled();
    await Promise.all([group.count(), group.count(), group.count()]);
    await group.count();
    expect(load).toHaveBeenCalledOnce();
    expect(await group.count()).toBe(5);
  });

  it('can be iterated in its first call and in later ones', async () => {
    const { group } = counted();
    for (let time = 0; time < 2; time++) {
      const seen: number[] = [];
      for await (const value of group.upTo(3)) seen.push(value);
      expect(seen).toHaveLength(3);
    }
  });

  it('rejects, and never throws synchronously, in its first call and in later ones', async () => {
    const { group } = counted();
    for (let time = 0; time < 2; time++) {
      const result = group.count(-1);
      await expect(result).rejects.toThrow(RangeError);
    }
  });

  it('lacks every name that is no method of it, before and after it is loaded', async () => {
    const { group } = counted();
    const strangers = ['cuont', 'then', 'catch', 'toJSON', 'asymmetricMatch', '$$typeof', 'onModuleInit'];
    for (let time = 0; time < 2; time++) {
      const found = strangers.filter((name) => name in group || Reflect.get(group, name) !== undefined);
      expect(found).toEqual([]);
      await group.count();
    }
  });

  it('shows its methods and is not loaded by that', () => {
    const { load, group } = counted();
    expect(Object.keys(group)).toEqual(['count', 'upTo']);
    expect('count' in group).toBe(true);
    expect(group.count.name).toBe('count');
    expect(inspect(group)).toBe('{ count: [Function: count], upTo: [Function: upTo] }');
    expect(load).not.toHaveBeenCalled();
  });

  it('can be awaited, written as JSON, compared and copied', async () => {
    const { load, group } = counted();
    expect(await Promise.resolve(group)).toBe(group);
    expect(JSON.stringify({ group })).toBe('{"group":{}}');
    expect(group).toEqual(group);
    expect(counted().group).not.toEqual(group);
    expect(load).not.toHaveBeenCalled();
    expect(await { ...group }.count(2)).toBe(2);
  });

  it('returns the same method each time, so that a test can replace it with a spy', async () => {
    const { group } = counted();
    expect(group.count).toBe(group.count);
    vi.spyOn(group, 'count').mockResolvedValue(42);
    expect(await group.count()).toBe(42);
  });

  it('rejects the call when loading fails', async () => {
    const group = lazyGroup<Methods>(() => Promise.reject(new Error('disk on fire')), NAMES);
    await expect(group.count()).rejects.toThrow('disk on fire');
  });
});

describe('the groups of an account', () => {
  let rig: ApiRig;
  beforeAll(async () => {
    rig = await startApiRig();
  });
  afterAll(() => rig.stop());

  it('are the same objects on each access, and belong to one account', () => {
    const { wechat } = rig;
    const other = new ApiGroups(wechat.client, wechat.conf);
    expect(wechat.menu).toBe(wechat.menu);
    expect(wechat.mini.codes).toBe(wechat.mini.codes);
    expect(wechat.menu).not.toBe(other.menu);
    expect(wechat.mini).not.toBe(other.mini);
  });

  it('show their methods, and have no others', async () => {
    const { wechat } = rig;
    expect(inspect(wechat.menu)).toContain('createConditional: [Function: createConditional]');
    expect(Object.keys(wechat.mini.codes)).toEqual(['create', 'createUnlimited', 'createQr']);
    expect('sendText' in wechat.customerService).toBe(true);
    expect(await Promise.resolve(wechat.menu)).toBe(wechat.menu);
    expect((wechat.menu as unknown as Record<string, unknown>)['creat']).toBeUndefined();
  });
});
