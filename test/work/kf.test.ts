import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KfMessage, OnKfMessage, WechatWorkController } from 'nestjs-wechat/work';
import type { WorkKfRecord } from 'nestjs-wechat/work';
import { deliver, eventOf } from './support/callbacks.js';
import { WechatEngine } from '../../src/engine/wechat-engine.js';
import type { WechatLease } from '../../src/store/lease/lease.js';
import { KfSync } from '../../src/work/kf/kf-sync.js';
import { redisMissing, RedisServer } from '../support/redis.js';
import { FakeWecom } from './support/fake-wecom.js';
import { AGENT, APP, CORP, workApp, type WorkTestApp } from './support/work-app.js';

let handled: string[] = [];
let failOn: string | undefined;

@WechatWorkController('wechat/work')
class Desk {
  @OnKfMessage() async message(@KfMessage() record: WorkKfRecord) {
    if (record.msgid === failOn) throw new Error('The desk is closed.');
    await new Promise((resolve) => setTimeout(resolve, 5));
    handled.push(record.msgtype === 'text' ? record.text.content : record.msgtype);
  }
}

const push = (n: number): string =>
  eventOf('kf_msg_or_event', `<Token><![CDATA[token-${n}]]></Token><OpenKfId><![CDATA[wk1]]></OpenKfId>`);

describe('WeChat customer service', () => {
  let wecom: FakeWecom;
  let directory: string;
  /** All records that WeCom has, in order. */
  let queue: { msgid: string; msgtype: string; text: { content: string } }[];
  let pageSize: number;
  let requests: { cursor?: string; open_kfid: string; token?: string }[];
  const apps: WorkTestApp[] = [];
  const start = async (options: { store?: string; records?: string } = {}): Promise<WorkTestApp> => {
    const app = await workApp({
      ...APP,
      apiBaseUrl: wecom.url,
      records: `file:${directory}`,
      controllers: [Desk],
      ...options,
    });
    apps.push(app);
    return app;
  };
  const add = (count: number): void => {
    for (let i = 0; i < count; i++) {
      const n = queue.length + 1;
      queue.push({ msgid: `m${n}`, msgtype: 'text', text: { content: `text ${n}` } });
    }
  };
  beforeEach(async () => {
    handled = [];
    failOn = undefined;
    queue = [];
    requests = [];
    pageSize = 2;
    directory = await mkdtemp(join(tmpdir(), 'wechat-kf-'));
    wecom = await FakeWecom.start();
    // The cursor is the number of records that were given.
    wecom.answers.set('/cgi-bin/kf/sync_msg', (body: { cursor?: string; open_kfid: string }) => {
      requests.push(body);
      const from = Number(body.cursor ?? 0);
      const page = queue.slice(from, from + pageSize);
      return {
        errcode: 0,
        next_cursor: String(from + page.length),
        has_more: from + pageSize < queue.length ? 1 : 0,
        msg_list: page,
      };
    });
  });
  afterEach(async () => {
    await Promise.all(apps.splice(0).map((app) => app.close()));
    await wecom.stop();
    await rm(directory, { recursive: true, force: true });
  });

  it('answers the push at once and hands over every record, once and in order, across pushes and restarts', async () => {
    const first = await start();
    add(5);
    const answers = await Promise.all([1, 2].map((n) => deliver(`${first.url}/wechat/work`, push(n))));
    expect(answers.map(({ status, body }) => [status, body])).toEqual([
      [200, ''],
      [200, ''],
    ]);
    await expect
      .poll(() => handled, { timeout: 5000 })
      .toEqual(['text 1', 'text 2', 'text 3', 'text 4', 'text 5']);
    expect(requests[0]).toMatchObject({
      open_kfid: 'wk1',
      token: expect.stringMatching(/^token-/) as string,
    });
    await first.close();
    apps.pop();
    add(1);
    const second = await start();
    await deliver(`${second.url}/wechat/work`, push(3));
    await expect.poll(() => handled).toHaveLength(6);
    expect(handled.at(-1)).toBe('text 6');
  });

  it('goes on with the record that failed, and hands over no other one again', async () => {
    const { url } = await start();
    add(4);
    failOn = 'm2';
    await deliver(`${url}/wechat/work`, push(1));
    await expect.poll(() => handled).toEqual(['text 1']);
    failOn = undefined;
    await deliver(`${url}/wechat/work`, push(2));
    await expect.poll(() => handled).toEqual(['text 1', 'text 2', 'text 3', 'text 4']);
  });

  it('can be read by a loop', async () => {
    const { work } = await start();
    add(3);
    const seen: string[] = [];
    for await (const record of work.kf.sync({ openKfId: 'wk1' })) seen.push(record.msgid);
    for await (const record of work.kf.sync({ openKfId: 'wk1' })) seen.push(record.msgid);
    expect(seen).toEqual(['m1', 'm2', 'm3']);
  });

  it('comes again no further back than a second where its process was killed within a page', async () => {
    const { work, app } = await start();
    pageSize = 20;
    add(20);
    const killed = work.kf.sync({ openKfId: 'wk1' })[Symbol.asyncIterator]();
    for (let n = 1; n <= 10; n++) {
      await killed.next();
      if (n === 8) await new Promise((resolve) => setTimeout(resolve, 1100));
    }
    // Neither its end nor its failure is seen: it is gone. Another process has its own right to the account.
    const { records, clock } = app.get(WechatEngine, { strict: false });
    const lease: WechatLease = {
      shared: true,
      acquire: async () => ({ fence: 1, isHeld: async () => true, release: async () => undefined }),
    };
    const owner = { product: 'work', ids: [CORP, AGENT] };
    const sync = new KfSync({ owner, client: work.client, records, clock, lease });
    const first = await sync.records({ openKfId: 'wk1' }).next();
    expect((first.value as WorkKfRecord).msgid).toBe('m9');
  });

  it.skipIf(redisMissing)('is read by one of two applications at a time, each page once', async () => {
    const redis = await RedisServer.start();
    try {
      const places = { store: redis.url, records: redis.url };
      const [one, two] = [await start(places), await start(places)];
      for (let round = 0; round < 5; round++) {
        add(7);
        const answers = await Promise.all(
          [one, two].map(({ url }, n) => deliver(`${url}/wechat/work`, push(10 * round + n))),
        );
        expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      }
      const wanted = queue.map(({ text }) => text.content);
      await expect.poll(() => handled, { timeout: 20_000 }).toHaveLength(35);
      // A push that found nothing left is over soon after.
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(handled).toEqual(wanted);
    } finally {
      await Promise.all(apps.splice(0).map((app) => app.close()));
      await redis.stop();
    }
  });

  it('is handed over within a page that takes longer than the right to it lasts', async () => {
    const { work, app } = await start();
    const { records, clock } = app.get(WechatEngine, { strict: false });
    const owner = { product: 'work', ids: [CORP, AGENT] };
    let heldUntil = 0;
    /** One holder at a time, whose right ends by itself. */
    const lease: WechatLease = {
      shared: true,
      async acquire(_, ttlMs) {
        if (clock.monotonic() < heldUntil) return undefined;
        const until = (heldUntil = clock.monotonic() + ttlMs);
        const isHeld = async () => heldUntil === until;
        return { fence: 1, isHeld, release: async () => void (heldUntil === until && (heldUntil = 0)) };
      },
    };
    const client = work.client;
    const seen: string[] = [];
    const by: string[] = [];
    const pull = async (name: string, slowAt?: string): Promise<void> => {
      const sync = new KfSync({ owner, client, records, clock, lease, leaseMs: 200 });
      for await (const { msgid } of sync.records({ openKfId: 'wk1' })) {
        seen.push(msgid);
        by.push(name);
        await new Promise((resolve) => setTimeout(resolve, msgid === slowAt ? 700 : 20));
      }
    };
    pageSize = 12;
    add(30);
    await Promise.all([pull('one'), pull('two')]);
    expect(seen).toEqual(queue.map(({ msgid }) => msgid));
    // One record takes longer than the right lasts: the other goes on, and what it did is not done again.
    add(20);
    await Promise.all([pull('one', 'm35'), pull('two')]);
    expect([...new Set(seen)]).toEqual(queue.map(({ msgid }) => msgid));
    expect(seen.length).toBeLessThanOrEqual(queue.length + 5);
    expect(new Set(by.slice(30))).toEqual(new Set(['one', 'two']));
    await pull('three');
    expect(by).not.toContain('three');
  });
});
