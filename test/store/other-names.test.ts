import { describe, expect, it } from 'vitest';
import { OtherNames } from '../../src/store/redis/checks/other-names.js';
import type { RedisCommander } from '../../src/store/redis/redis-commander.js';

const KEY = 'wechat:wx1:access_token';
const redis = { keyOf: (key: string) => key, nameInRedis: (name: string) => name } as RedisCommander;

/** Reads that end when they are told to. */
function reads() {
  const open: { name: string; end: () => void }[] = [];
  const read = (name: string): Promise<undefined> =>
    new Promise((resolve) => open.push({ name, end: () => resolve(undefined) }));
  const end = async (): Promise<string[]> => {
    const ended = open.splice(0);
    for (const one of ended) one.end();
    await new Promise(setImmediate);
    return ended.map(({ name }) => name);
  };
  return { read, end };
}

describe('Other names of a credential in Redis', () => {
  it('are read in one round trip once the first of them was allowed', async () => {
    const names = new OtherNames(redis);
    const { read, end } = reads();
    const first = names.find(KEY, read);
    expect(await end()).toHaveLength(1);
    expect(await end()).toHaveLength(2);
    expect(await first).toBeUndefined();

    const second = names.find(KEY, read);
    expect(await end()).toEqual([`keyv::keyv:${KEY}`, `keyv::${KEY}`, `keyv:${KEY}`]);
    expect(await second).toBeUndefined();
  });

  it('are not looked for with every read of a process that waits for another one', async () => {
    const names = new OtherNames(redis);
    const read = async (): Promise<undefined> => undefined;
    expect(names.isDue(KEY, false)).toBe(true);
    await names.find(KEY, read);
    expect(names.isDue(KEY, false)).toBe(false);
    expect(names.isDue('wechat:wx2:access_token', false)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(names.isDue(KEY, false)).toBe(true);
  });
});
