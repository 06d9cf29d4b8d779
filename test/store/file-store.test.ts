import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
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

  describe('at its start', () => {
    const said: string[] = [];
    beforeEach(async () => {
      said.length = 0;
      vi.spyOn(Logger.prototype, 'warn').mockImplementation((line: unknown) => void said.push(String(line)));
      await mkdir(directory, { mode: 0o700 });
    });
    afterEach(() => void vi.restoreAllMocks());

    const open = () => openStore(`file:${directory}`, { clock: new FakeClock(), events: new WechatEvents() });
    const leave = async (pid: number, ageSeconds: number) => {
      const name = `wechat%3Awx1%3Aaccess_token.json.${pid}.${randomUUID()}.tmp`;
      await writeFile(join(directory, name), '{"value":"a token"}', { mode: 0o600 });
      const time = Date.now() / 1000 - ageSeconds;
      await utimes(join(directory, name), time, time);
      return name;
    };

    it('removes what killed processes left, and keeps what running ones are writing', async () => {
      // No process has an id this great on any system.
      const killed = [await leave(2 ** 30, 0), await leave(2 ** 30, 100_000)];
      // In a container the process that was killed had the id of this one.
      const sameId = await leave(process.pid, process.uptime() + 5);
      const otherOld = await leave(process.ppid, 120);
      const writing = [await leave(process.pid, 0), await leave(process.ppid, 1)];
      const foreign = join(directory, 'notes.tmp');
      await writeFile(foreign, 'of somebody else');
      await open();
      const left = await readdir(directory);
      for (const name of [...killed, sameId, otherOld]) expect(left).not.toContain(name);
      expect(left.sort()).toEqual([...writing, 'notes.tmp'].sort());
    });

    it.skipIf(!hasFileModes)(
      'leaves no part of a token behind when processes are killed while they write',
      async () => {
        await killWriters(directory, 5);
        await open();
        expect((await readdir(directory)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      },
    );

    it('writes again if its temporary file was taken for a leftover', async () => {
      const store = new FileTokenStore(directory);
      const sweeping = { on: true };
      const sweep = (async () => {
        while (sweeping.on) {
          for (const name of await readdir(directory)) {
            if (name.endsWith('.tmp')) await rm(join(directory, name), { force: true });
          }
        }
      })();
      const writes = Array.from({ length: 20 }, (_, i) => store.set(`k${i}`, record).then(() => `k${i}`));
      const outcomes = await Promise.allSettled(writes);
      sweeping.on = false;
      await sweep;
      const written = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
      expect(written.length).toBeGreaterThan(0);
      for (const key of written) expect(await store.get(key)).toEqual(record);
    });

    it.skipIf(!hasFileModes)('warns once where other users can write to its directory', async () => {
      await chmod(directory, 0o777);
      await open();
      expect(said).toEqual([
        expect.stringMatching(/can be written to by other users \(mode 777\).*chmod 700/),
      ]);
      expect(said[0]).toContain(directory);
      said.length = 0;
      for (const mode of [0o700, 0o750, 0o755]) {
        await chmod(directory, mode);
        await open();
      }
      expect(said).toEqual([]);
    });

    it.skipIf(!hasFileModes)('warns once where other users can read its files', async () => {
      for (const name of ['a.json', 'b.json', 'c.json']) {
        await writeFile(join(directory, name), '{}', { mode: 0o600 });
      }
      await open();
      expect(said).toEqual([]);
      await chmod(join(directory, 'a.json'), 0o644);
      await chmod(join(directory, 'b.json'), 0o640);
      await open();
      expect(said).toEqual([expect.stringMatching(/2 file\(s\).*can be read by other users.*chmod 600/)]);
    });
  });

  describe.each(['expiresAt', 'obtainedAt', 'version'])(
    'a stored record whose %s is no sane number',
    (field) => {
      it.each([
        '1e308',
        '-1',
        '0.5',
        '1e11',
        '9007199254740991',
        '1e15',
        '"1e9"',
        'true',
        'null',
        '[]',
        '-0',
      ])('is not believed when it is %s, unless it can be right', async (written) => {
        const clock = new FakeClock();
        const key = credentialKey({ product: 'account', ids: ['wx1'] }, 'access_token');
        const kept = { value: 'kept', expiresAt: 1_800_007_000, obtainedAt: 1_800_000_000, version: 5 };
        await new FileTokenStore(directory).set(key, kept);
        const [name] = await readdir(directory);
        const text = JSON.stringify({ ...kept, [field]: 'HERE' }).replace('"HERE"', written);
        await writeFile(join(directory, name!), text);
        const store = await openStore(`file:${directory}`, { clock, events: new WechatEvents() });
        const { conf } = await credentialRig({ clock, store });
        const { value, expiresAt } = await conf.getAccessToken();
        const sane = field === 'version' ? ['1e11', '1e15', '-0'] : [];
        const early = field === 'obtainedAt' ? ['0.5'] : [];
        expect(value).toBe([...sane, ...early].includes(written) ? 'kept' : 'token-1-wx1');
        expect(expiresAt).toBeLessThan(1_800_007_201);
      });
    },
  );
});

/** Starts processes that write without end, and kills them with SIGKILL in the middle of it. */
async function killWriters(into: string, count: number): Promise<void> {
  const program = `
    const { open, rename } = require('node:fs/promises');
    (async () => {
      for (let i = 0; ; i++) {
        const temporary = process.argv[1] + '/k.json.' + process.pid + '.' + crypto.randomUUID() + '.tmp';
        const file = await open(temporary, 'wx', 0o600);
        await file.writeFile('{"value":"' + 'x'.repeat(100000) + '"}');
        if (i === 0) process.stdout.write('writing');
        await file.sync();
        await file.close();
        if (i % 2 === 1) await rename(temporary, process.argv[1] + '/k.json');
      }
    })();
  `;
  for (let i = 0; i < count; i++) {
    const child = spawn(process.execPath, ['-e', program, into], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  }
}
