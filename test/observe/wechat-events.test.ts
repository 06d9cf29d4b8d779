import { Logger } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { StoreGuard } from '../../src/store/store-guard.js';
import { FakeClock, flushPromises } from '../support/fake-clock.js';
import { credentialRig } from '../support/credential-rig.js';

const quota = { appId: 'wx1', path: '/canary-path', used: 9, limit: 10 };

describe('a listener of WechatEvents that fails', () => {
  let said: string[];
  const rejections: unknown[] = [];
  const unhandled = (reason: unknown): void => void rejections.push(reason);

  beforeEach(() => {
    said = [];
    vi.spyOn(Logger.prototype, 'error').mockImplementation((line: unknown) => void said.push(String(line)));
    process.on('unhandledRejection', unhandled);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    process.off('unhandledRejection', unhandled);
  });

  it("does not stop other listeners or the caller, and is named in the log without the event's data", () => {
    const events = new WechatEvents();
    const called: number[] = [];
    events.on('quota.near', () => void called.push(1));
    events.on('quota.near', () => {
      throw new Error('metrics are down');
    });
    events.once('quota.near', () => {
      throw 'no error at all';
    });
    events.on('quota.near', ({ used }) => void called.push(used));
    expect(events.emit('quota.near', quota)).toBe(true);
    events.on('quota.near', () => {
      throw new Error('a follower wrote\n[Nest] 1 - LOG paid\u001b[2J\u2028');
    });
    expect(called).toEqual([1, 9]);
    expect(said).toEqual([
      'A listener of "quota.near" failed. metrics are down',
      'A listener of "quota.near" failed. It threw something that is not an error.',
    ]);
    events.emit('quota.near', quota);
    expect(said).toHaveLength(4);
    expect(said.at(-1)).toBe('A listener of "quota.near" failed. a follower wrote [Nest] 1 - LOG paid [2J');
    expect(said.join()).not.toContain('canary');
  });

  it('does not end the process when its promise rejects', async () => {
    const events = new WechatEvents();
    // A listener from untyped code.
    const later: unknown = () => Promise.reject(new Error('later'));
    events.on('quota.near', later as () => void);
    events.emit('quota.near', quota);
    await flushPromises();
    expect(said).toEqual(['A listener of "quota.near" failed. later']);
    expect(rejections).toEqual([]);
  });

  it('does not affect readers of credentials or the store', async () => {
    const { conf, events } = await credentialRig();
    const fail = (): never => {
      throw new Error('metrics are down');
    };
    events.on('credential.renewed', fail);
    expect((await conf.getAccessToken()).value).toBe('token-1-wx1');

    const clock = new FakeClock();
    const guard = new StoreGuard('redis', clock, events);
    events.on('store.degraded', fail);
    events.on('store.recovered', fail);
    for (let i = 0; i < 3; i++) await guard.run(async () => fail()).catch(() => undefined);
    await clock.advance(6);
    expect(await guard.run(async () => 'fine')).toBe('fine');
  });

  it('returns whether there was a listener, as an emitter does', () => {
    expect(new WechatEvents().emit('quota.near', quota)).toBe(false);
  });
});
