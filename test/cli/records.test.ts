import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.js';
import { SystemClock } from '../../src/core/clock.js';
import type { Owner } from '../../src/core/owner.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { openStore } from '../../src/store/open-store.js';
import { openRecordStore } from '../../src/store/records/open-record-store.js';
import { Records } from '../../src/store/records/records.js';
import { freePort } from '../support/free-port.js';
import { hasFileModes, modeOf } from '../support/file-modes.js';
import { postgresMissing, PostgresServer } from '../support/postgres.js';
import { RedisServer, redisMissing } from '../support/redis.js';

const PLATFORM: Owner = { product: 'component', ids: ['wxc0123456789abcde'] };
const SHOP: Owner = { product: 'component', ids: ['wxc0123456789abcde', 'wx00000000000shop1'] };
const SUITE: Owner = { product: 'work', ids: ['ww-suite', 'ww-corp'] };
const SECRETS = ['ticket-of-wechat', 'refresh-token-of-shop', 'permanent-code-of-corp'];
const KEY = Buffer.alloc(32, 7).toString('base64');

let folder: string;
let clean: (() => unknown)[];
let printed: string[];

/** Runs a command with these variables and no others. */
async function run(
  variables: Record<string, string>,
  ...argv: string[]
): Promise<{ code: number; text: string }> {
  vi.unstubAllEnvs();
  for (const name of Object.keys(process.env)) if (name.startsWith('WECHAT_')) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const lines: string[] = [];
  const terminal = {
    out: (line: string) => void lines.push(line),
    err: (line: string) => void lines.push(line),
  };
  const code = await main(['records', ...argv], '1.2.3', terminal);
  printed.push(...lines);
  return { code, text: lines.join('\n') };
}

/** Uses the records of a place as an application does. */
async function asApplication<T>(
  place: string,
  owner: Owner,
  work: (records: Records) => Promise<T>,
  keys?: string[],
): Promise<T> {
  const context = { clock: new SystemClock(), events: new WechatEvents() };
  const opened = await openStore('memory', context);
  const kept = await openRecordStore(place, { opened, keys, ...context });
  try {
    return await work(new Records(kept.store, owner));
  } finally {
    await kept.close();
  }
}

async function fill(place: string, keys?: string[]): Promise<void> {
  const [ticket, refreshToken, permanentCode] = SECRETS;
  await asApplication(place, PLATFORM, (records) => records.put('verify_ticket', { ticket }), keys);
  await asApplication(place, SHOP, (records) => records.put('authorization', { refreshToken }), keys);
  await asApplication(place, SUITE, (records) => records.put('authorization', { permanentCode }), keys);
}

const valueIn = (place: string, owner: Owner, name: string, keys?: string[]): Promise<unknown> =>
  asApplication(place, owner, (records) => records.get(name), keys);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wechat-records-'));
  printed = [];
  clean = [() => rmSync(folder, { recursive: true, force: true })];
});
afterEach(async () => {
  vi.unstubAllEnvs();
  // No command may print what a record holds, whatever it was asked to do.
  const secret = [...SECRETS, KEY, 'password-of-redis'].find((one) => printed.join('\n').includes(one));
  if (secret !== undefined) throw new Error(`A command printed the secret ${secret}.`);
  for (const end of clean.toReversed()) await end();
});

interface Place {
  name: string;
  missing: string | undefined;
  open: () => Promise<string>;
}

const redis: Place = {
  name: 'Redis',
  missing: redisMissing,
  async open() {
    const server = await RedisServer.start('--appendonly', 'yes');
    clean.push(() => server.stop());
    return server.url;
  },
};
let folders = 0;
const files: Place = {
  name: 'files',
  missing: undefined,
  open: async () => `file:${join(folder, `s${++folders}`)}`,
};
const postgres: Place = {
  name: 'PostgreSQL',
  missing: postgresMissing,
  async open() {
    const server = await PostgresServer.start();
    clean.push(() => server.stop());
    return server.url;
  },
};
const PLACES = [files, redis, postgres];

describe.each(PLACES)('nestjs-wechat records, in $name', ({ missing, open }) => {
  it.skipIf(missing)('lists owners, names and versions, and no value', async () => {
    const WECHAT_RECORDS = await open();
    await fill(WECHAT_RECORDS);
    await asApplication(WECHAT_RECORDS, SHOP, (records) =>
      records.put('authorization', { refreshToken: SECRETS[1], n: 2 }),
    );
    const { code, text } = await run({ WECHAT_RECORDS }, 'list');
    expect(code).toBe(0);
    expect(text.split('\n')).toEqual([
      'component:wxc0123456789abcde/wx00000000000shop1  authorization  version 2',
      'component:wxc0123456789abcde  verify_ticket  version 1',
      'work:ww-suite/ww-corp  authorization  version 1',
      '3 records.',
    ]);
    const json = await run({ WECHAT_RECORDS }, 'list', '--json', '--owner', 'work:ww-suite');
    expect(JSON.parse(json.text)).toEqual([
      { owner: 'work:ww-suite/ww-corp', name: 'authorization', version: 1, encrypted: false },
    ]);
  });

  it.skipIf(missing)('backs up and restores what was lost', async () => {
    const WECHAT_RECORDS = await open();
    await fill(WECHAT_RECORDS);
    const file = join(folder, 'backup.json');
    const backup = await run({ WECHAT_RECORDS }, 'backup', '--to', file);
    expect(backup.code).toBe(0);
    expect(backup.text).toMatch(/^3 records written .*mode 0600.*\n!!! THIS FILE HOLDS SECRETS IN CLEAR/);
    await run({ WECHAT_RECORDS }, 'delete', '--owner', 'component:wxc0123456789abcde', '--yes');
    expect(await valueIn(WECHAT_RECORDS, SHOP, 'authorization')).toBeUndefined();
    const restored = await run({ WECHAT_RECORDS }, 'restore', '--from', file);
    expect(restored).toEqual({ code: 0, text: '2 records restored, 1 were there already, 0 kept.' });
    expect(await valueIn(WECHAT_RECORDS, SHOP, 'authorization')).toEqual({ refreshToken: SECRETS[1] });
    expect(await valueIn(WECHAT_RECORDS, PLATFORM, 'verify_ticket')).toEqual({ ticket: SECRETS[0] });
  });

  it.skipIf(missing)(
    'restores with the version of the backup, so that a renewal after it is newer',
    async () => {
      const WECHAT_RECORDS = await open();
      const write = (n: number) =>
        asApplication(WECHAT_RECORDS, SHOP, (records) => records.put('authorization', { n }));
      for (const n of [1, 2, 3, 4]) await write(n);
      const file = join(folder, 'backup.json');
      await run({ WECHAT_RECORDS }, 'backup', '--to', file);
      await run({ WECHAT_RECORDS }, 'delete', '--owner', 'component:wxc0123456789abcde', '--yes');
      await run({ WECHAT_RECORDS }, 'restore', '--from', file);
      await write(5); // version 5, though the store has seen two writes only
      for (const more of [[], ['--replace-older']]) {
        const again = await run({ WECHAT_RECORDS }, 'restore', '--from', file, ...more);
        expect(again.code).toBe(1);
        expect(again.text).toMatch(
          /authorization, which has a newer version there\n0 records restored.* 1 kept\.$/,
        );
      }
      expect(await valueIn(WECHAT_RECORDS, SHOP, 'authorization')).toEqual({ n: 5 });
    },
  );

  it.skipIf(missing)('replaces an older version only when it is told to', async () => {
    const WECHAT_RECORDS = await open();
    const write = (n: number) =>
      asApplication(WECHAT_RECORDS, SHOP, (records) => records.put('authorization', { n }));
    for (const n of [1, 2, 3]) await write(n);
    const file = join(folder, 'backup.json');
    await run({ WECHAT_RECORDS }, 'backup', '--to', file);
    await run({ WECHAT_RECORDS }, 'delete', '--owner', 'component:wxc0123456789abcde', '--yes');
    await write(100); // authorized anew: version 1
    const kept = await run({ WECHAT_RECORDS }, 'restore', '--from', file);
    expect([kept.code, kept.text]).toEqual([1, expect.stringContaining('--replace-older')]);
    expect(await valueIn(WECHAT_RECORDS, SHOP, 'authorization')).toEqual({ n: 100 });
    expect((await run({ WECHAT_RECORDS }, 'restore', '--from', file, '--replace-older')).code).toBe(0);
    expect(await valueIn(WECHAT_RECORDS, SHOP, 'authorization')).toEqual({ n: 3 });
  });

  it.skipIf(missing)('lists what would be deleted, and deletes it when that is confirmed', async () => {
    const WECHAT_RECORDS = await open();
    await fill(WECHAT_RECORDS);
    const owner = 'component:wxc0123456789abcde/wx00000000000shop1';
    const asked = await run({ WECHAT_RECORDS }, 'delete', '--owner', owner);
    expect(asked).toEqual({
      code: 1,
      text: `${owner}  authorization\n1 record would be removed for good. With --yes they are.`,
    });
    expect(await run({ WECHAT_RECORDS }, 'delete', '--owner', owner, '--yes', '--name', 'other')).toEqual({
      code: 0,
      text: '0 records removed.',
    });
    expect((await run({ WECHAT_RECORDS }, 'delete', '--owner', owner, '--yes')).text).toBe(
      '1 record removed.',
    );
    expect(await valueIn(WECHAT_RECORDS, SHOP, 'authorization')).toBeUndefined();
    expect(await valueIn(WECHAT_RECORDS, PLATFORM, 'verify_ticket')).toEqual({ ticket: SECRETS[0] });
  });
});

describe('nestjs-wechat records move', () => {
  it.each([
    { from: files, to: redis },
    { from: redis, to: files },
    { from: redis, to: redis },
    { from: files, to: postgres },
  ])('moves everything from $from.name to $to.name', async ({ from, to }) => {
    if (from.missing ?? to.missing) return;
    const WECHAT_RECORDS = await from.open();
    const WECHAT_RECORDS_TO = await to.open();
    await fill(WECHAT_RECORDS);
    await asApplication(WECHAT_RECORDS, SHOP, (records) =>
      records.put('authorization', { refreshToken: SECRETS[1], n: 2 }),
    );
    const copied = await run({ WECHAT_RECORDS, WECHAT_RECORDS_TO }, 'move', '--keep');
    expect(copied).toEqual({ code: 0, text: '3 records copied, 0 were there already, 0 kept.' });
    const moved = await run({ WECHAT_RECORDS, WECHAT_RECORDS_TO }, 'move');
    expect(moved).toEqual({ code: 0, text: '0 records moved, 3 were there already, 0 kept.' });
    expect((await run({ WECHAT_RECORDS }, 'list')).text).toBe('0 records.');
    expect((await run({ WECHAT_RECORDS: WECHAT_RECORDS_TO }, 'list')).text).toContain(
      'authorization  version 2',
    );
    expect(await valueIn(WECHAT_RECORDS_TO, SUITE, 'authorization')).toEqual({ permanentCode: SECRETS[2] });
  });

  it('leaves a record where it is when another one is there already', async () => {
    const [one, other] = [await files.open(), await files.open()];
    await fill(one);
    for (const n of [1, 2])
      await asApplication(other, SHOP, (records) => records.put('authorization', { n }));
    const { code, text } = await run({ WECHAT_RECORDS: one }, 'move', '--to', other);
    expect([code, text]).toEqual([
      1,
      expect.stringMatching(/newer version there\n2 records moved, .* 1 kept\.$/),
    ]);
    expect(await valueIn(one, SHOP, 'authorization')).toEqual({ refreshToken: SECRETS[1] });
    expect(await valueIn(other, SHOP, 'authorization')).toEqual({ n: 2 });
  });

  it('encrypts what lies in clear, and what is encrypted stays readable', async () => {
    const [clear, encrypted, back] = [await files.open(), await files.open(), await files.open()];
    await fill(clear);
    await run({ WECHAT_RECORDS: clear, WECHAT_RECORDS_KEY: KEY }, 'move', '--to', encrypted);
    expect((await run({ WECHAT_RECORDS: encrypted }, 'list')).text).toMatch(/version 1, encrypted/);
    // Without the key too: what is moved is what lies there.
    expect((await run({ WECHAT_RECORDS: encrypted }, 'move', '--to', back)).code).toBe(0);
    expect(await valueIn(back, SHOP, 'authorization', [KEY])).toEqual({ refreshToken: SECRETS[1] });
    const directory = back.slice('file:'.length);
    const bytes = readdirSync(directory).map((name) => readFileSync(join(directory, name), 'utf8'));
    for (const secret of SECRETS) expect(bytes.join()).not.toContain(secret);
  });

  it('refuses the store itself, and a store that is none', async () => {
    const WECHAT_RECORDS = await files.open();
    await fill(WECHAT_RECORDS);
    expect((await run({ WECHAT_RECORDS }, 'move', '--to', WECHAT_RECORDS)).code).toBe(2);
    expect((await run({ WECHAT_RECORDS }, 'move')).text).toMatch(/--to is missing/);
    expect((await run({ WECHAT_RECORDS }, 'move', '--to', 'ftp://password-of-redis@host')).code).toBe(2);
  });
});

describe('a backup', () => {
  it('is encrypted with the key of the records, if there is one', async () => {
    const WECHAT_RECORDS = await files.open();
    await fill(WECHAT_RECORDS);
    const file = join(folder, 'backup.json');
    const variables = { WECHAT_RECORDS, WECHAT_RECORDS_KEY: KEY };
    expect((await run(variables, 'backup', '--to', file)).text).toMatch(/SECRETS, encrypted/);
    for (const secret of SECRETS) expect(readFileSync(file, 'utf8')).not.toContain(secret);
    const target = await files.open();
    await run({ WECHAT_RECORDS: target, WECHAT_RECORDS_KEY: KEY }, 'restore', '--from', file);
    expect(await valueIn(target, SHOP, 'authorization', [KEY])).toEqual({ refreshToken: SECRETS[1] });
  });

  it.skipIf(!hasFileModes)('can be read by its owner alone', async () => {
    const WECHAT_RECORDS = await files.open();
    await fill(WECHAT_RECORDS);
    const file = join(folder, 'backup.json');
    await run({ WECHAT_RECORDS }, 'backup', '--to', file);
    expect(await modeOf(file)).toBe('600');
  });

  it('says at a restore whose records need a key that is not set here', async () => {
    const [store, elsewhere] = [`file:${join(folder, 'store')}`, `file:${join(folder, 'elsewhere')}`];
    await fill(store, [KEY]);
    const file = join(folder, 'sealed.json');
    await run({ WECHAT_RECORDS: store, WECHAT_RECORDS_KEY: KEY }, 'backup', '--to', file);

    const without = await run({ WECHAT_RECORDS: elsewhere }, 'restore', '--from', file);
    expect(without.code).toBe(0);
    expect(without.text).toMatch(
      /3 records restored.*\n3 records of the backup are encrypted with a key\. The app/,
    );
    const other = { WECHAT_RECORDS: elsewhere, WECHAT_RECORDS_KEY: Buffer.alloc(32, 8).toString('base64') };
    expect((await run(other, 'restore', '--from', file)).text).toContain('another key than the one in');
    const right = await run(
      { WECHAT_RECORDS: elsewhere, WECHAT_RECORDS_KEY: KEY },
      'restore',
      '--from',
      file,
    );
    expect(right.text).toBe('0 records restored, 3 were there already, 0 kept.');

    const clear = `file:${join(folder, 'clear')}`;
    await fill(clear);
    const kept = await run({ WECHAT_RECORDS: clear }, 'restore', '--from', file);
    expect(kept.code).toBe(1);
    expect(kept.text).toContain('cannot be compared: one of the two is encrypted with a key that is not set');
  });

  it('replaces no file', async () => {
    const WECHAT_RECORDS = await files.open();
    await fill(WECHAT_RECORDS);
    const file = join(folder, 'backup.json');
    writeFileSync(file, 'the only good backup');
    expect(await run({ WECHAT_RECORDS }, 'backup', '--to', file)).toMatchObject({ code: 2 });
    expect(readFileSync(file, 'utf8')).toBe('the only good backup');
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -30)],
    ['of another program', () => '{"records":[]}'],
    ['damaged', (text: string) => text.replace('"version": 1', '"version": "1"')],
    ['of a later format', (text: string) => text.replace('"formatVersion": 1', '"formatVersion": 2')],
    ['with a key of something else', (text: string) => text.replace('wechat:record:', 'wechat:token:')],
  ])('that is %s is refused as a whole', async (_, spoil) => {
    const WECHAT_RECORDS = await files.open();
    await fill(WECHAT_RECORDS);
    const file = join(folder, 'backup.json');
    await run({ WECHAT_RECORDS }, 'backup', '--to', file);
    writeFileSync(join(folder, 'spoiled.json'), spoil(readFileSync(file, 'utf8')));
    const target = await files.open();
    const { code } = await run({ WECHAT_RECORDS: target }, 'restore', '--from', join(folder, 'spoiled.json'));
    expect(code).toBe(2);
    expect((await run({ WECHAT_RECORDS }, 'list', '--store', WECHAT_RECORDS)).text).toMatch(/3 records/);
    expect((await run({ WECHAT_RECORDS: target }, 'list')).code).toBe(2); // nothing was made there
  });
});

describe('the command line of records', () => {
  it('names its actions, and refuses what it does not know', async () => {
    expect((await run({}, '--help')).text).toMatch(/records backup[\s\S]*records delete/);
    expect((await run({})).code).toBe(2);
    expect((await run({}, 'bakcup')).code).toBe(2);
    expect((await run({}, 'backup', '--help')).text).toMatch(/THE FILE HOLDS SECRETS/);
    expect((await run({}, 'delete', '--yes')).code).toBe(2);
    expect((await run({}, 'list', '--owner', 'nobody', '--store', await files.open())).code).toBe(2);
  });

  it.each([
    ['no store is named', {}, /Neither --store nor WECHAT_RECORDS/],
    ['records are in memory', { WECHAT_STORE: 'memory' }, /inside the application/],
    ['a directory is misspelt', { WECHAT_RECORDS: 'file:/no/such/place' }, /does not exist/],
    ['a URL is wrong', { WECHAT_RECORDS: 'redis://:password-of-redis@host/x' }, /WECHAT_RECORDS/],
    ['a key is none', { WECHAT_RECORDS: 'memory', WECHAT_RECORDS_KEY: 'short' }, /WECHAT_RECORDS_KEY/],
  ])('says so where %s', async (_, variables, expected) => {
    const { code, text } = await run(variables, 'list');
    expect([code, text]).toEqual([2, expect.stringMatching(expected)]);
  });

  it('ends when the server does not answer, and prints no password', async () => {
    const store = `redis://:password-of-redis@127.0.0.1:${await freePort()}`;
    expect((await run({ WECHAT_RECORDS: store }, 'list')).code).toBe(1);
  });
});
