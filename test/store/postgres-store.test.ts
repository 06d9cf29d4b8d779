import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SystemClock } from '../../src/core/clock.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import type { OpenedStore } from '../../src/store/opened-store.js';
import { openStore } from '../../src/store/open-store.js';
import { resolvedAccount } from '../support/account-conf.js';
import { AccountsOnCredentials } from '../support/accounts-credentials.js';
import { FakeWire } from '../support/fake-wire.js';
import { postgresMissing, PostgresServer } from '../support/postgres.js';
import { atomicContract } from '../support/store/atomic-contract.js';
import { recordContract } from '../support/store/record-contract.js';

const context = () => ({ clock: new SystemClock(), events: new WechatEvents() });
const record = (version: number) => ({ value: `v${version}`, expiresAt: 2e9, obtainedAt: 1.8e9, version });

describe.skipIf(postgresMissing)(
  `PostgreSQL ${postgresMissing ? `(skipped: ${postgresMissing})` : ''}`,
  () => {
    let server: PostgresServer;
    let opened: OpenedStore;
    beforeAll(async () => {
      server = await PostgresServer.start();
      opened = await openStore(server.url, context());
    }, 60_000);
    afterAll(async () => {
      await opened?.close();
      await server?.stop();
    });

    describe('as a store of leases and of the memory of pushes', () => {
      atomicContract(async () => opened.atomic!);
    });
    describe('as a store of records', () => {
      recordContract(async () => opened.records!);
    });

    it('refuses a record that is not newer, and tells how long one has left', async () => {
      const { tokens } = opened;
      const version = Date.now() * 1000;
      expect(await tokens.write('k', record(version), 10_000)).toBe(true);
      expect(await tokens.write('k', record(version - 1), 10_000)).toBe(false);
      expect(await tokens.write('k', record(version), 10_000)).toBe(false);
      expect(await tokens.write('k', record(version + 1), 20_000)).toBe(true);
      const kept = await tokens.read('k');
      expect(kept?.value).toEqual(record(version + 1));
      expect(kept?.ttlMs).toBeGreaterThan(15_000);
      expect(kept?.ttlMs).toBeLessThanOrEqual(20_000);
      await tokens.write('short', record(9), 30);
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(await tokens.read('short')).toBeUndefined();
      expect(await tokens.write('short', record(1), 10_000)).toBe(true);
    });

    it('gives the lease to one holder at a time, with a growing fence', async () => {
      const fences: number[] = [];
      for (let i = 0; i < 20; i++) {
        const contenders = await Promise.all([1, 2, 3].map(() => opened.lease.acquire('k', 10_000)));
        const [grant, ...more] = contenders.filter((g) => g !== undefined);
        expect(more).toEqual([]);
        fences.push(grant!.fence);
        expect(await grant!.isHeld()).toBe(true);
        await grant!.release();
        expect(await grant!.isHeld()).toBe(false);
      }
      expect(fences).toEqual([...new Set(fences)].sort((a, b) => a - b));
    });

    it('renews a classic token once for eight processes, through a pool of the application', async () => {
      const pools = Array.from({ length: 8 }, () => new Pool({ connectionString: server.url, max: 2 }));
      let issued = 0;
      const processes = await Promise.all(
        pools.map(async (pool) => {
          const { clock, events } = context();
          const store = await openStore(pool, { clock, events });
          const http = new FakeWire(async () => ({
            body: { access_token: `token-${++issued}`, expires_in: 7200 },
          }));
          return new AccountsOnCredentials({ http, clock, events, store, scheduledRefresh: false });
        }),
      );
      const conf = resolvedAccount({ appId: 'wxfleet', source: 'classic' });
      const tokens = await Promise.all(processes.map((process) => process.of(conf).getAccessToken()));
      expect(new Set(tokens.map(({ value }) => value))).toEqual(new Set(['token-1']));
      expect(issued).toBe(1);
      await Promise.all(processes.map((process) => process.close()));
      await Promise.all(pools.map((pool) => pool.end()));
    });

    it('says what is wrong without a password: no server, no database, a refused user, a missing right', async () => {
      const failure = async (url: string) => {
        const tried = await openStore(url, context());
        const message = await tried.tokens
          .write('k', record(1), 1000)
          .then(String, (error: Error) => error.message);
        await tried.close();
        return message;
      };
      const { url } = server;
      expect(await failure('postgres://u:canary@127.0.0.1:1/test')).toBe(
        'The store "postgres" failed: ECONNREFUSED.',
      );
      expect(await failure(url.replace('/test', '/nowhere'))).toMatch(/no such database\. .*create it/);
      expect(await failure(url.replace('postgres@', 'nobody:canary@'))).toMatch(/not authorized\./);
      await server.sql('CREATE ROLE poor LOGIN; DROP TABLE wechat_records');
      expect(await failure(url.replace('postgres@', 'poor@'))).toMatch(/no permission\. .*wechat_entries/);
    });

    it('is found again after the server was killed, and makes its tables in an empty database', async () => {
      await server.sql('DROP TABLE IF EXISTS wechat_entries, wechat_records');
      const events = new WechatEvents();
      const store = await openStore(server.url, { clock: new SystemClock(), events });
      const both = await Promise.all([1, 2, 3].map((n) => store.tokens.write(`k${n}`, record(1), 60_000)));
      expect(both).toEqual([true, true, true]);
      await server.kill();
      await expect(store.tokens.read('k1')).rejects.toThrow(/The store "postgres"/);
      await server.up();
      const begun = Date.now();
      while ((await store.tokens.read('k1').catch(() => undefined)) === undefined) {
        if (Date.now() - begun > 15_000) throw new Error('The store was not found again.');
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      expect((await store.tokens.read('k1'))?.value).toEqual(record(1));
      await store.close();
    }, 60_000);
  },
);
