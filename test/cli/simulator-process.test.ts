import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { fetch as undiciFetch, ProxyAgent } from 'undici';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bundleProgram } from '../support/bundle-program.js';
import { CliProcess } from '../support/cli/cli-process.js';
import { eventually } from '../support/eventually.js';
import { hasFileModes, modeOf } from '../support/file-modes.js';
import { WebhookStub } from '../support/webhook-stub.js';

let program: Awaited<ReturnType<typeof bundleProgram>>;
let folder: string;
const running: CliProcess[] = [];

beforeAll(async () => {
  program = await bundleProgram('test/support/cli/cli-program.ts');
  folder = mkdtempSync(join(tmpdir(), 'wechat-cli-'));
});
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await program.remove();
});

function cli(...args: string[]): CliProcess {
  const started = CliProcess.start(process.execPath, [program.path, ...args]);
  running.push(started);
  return started;
}

const simulator = (...args: string[]) => cli('simulator', '--port', '0', ...args);
const urlOf = async (started: CliProcess) =>
  (await started.prints(/^WeChat simulator {2}(http:\/\/\S+?)\/?(?:\?\S*)?$/m))[1]!;
const json = async (url: string, init?: RequestInit) =>
  (await (await fetch(url, init)).json()) as Record<string, unknown>;
const tokenOf = (url: string, appId: string, secret: string) =>
  json(`${url}/cgi-bin/token?grant_type=client_credential&appid=${appId}&secret=${secret}`);
/** Whether something answers there. */
const isUp = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

describe('the account of the command line', () => {
  it('has the secret, the webhook, the token and the key that the flags name', async () => {
    const account = { appId: 'wxmine00000000001', token: 'mytoken', encodingAesKey: 'k'.repeat(42) + 'A' };
    const webhook = await WebhookStub.start(account);
    try {
      const flags = ['--account', account.appId, '--secret', 's3cret', '--token', account.token];
      const url = await urlOf(
        simulator(...flags, '--aes-key', account.encodingAesKey, '--webhook', webhook.url),
      );
      expect(await tokenOf(url, account.appId, 's3cret')).toMatchObject({ expires_in: 7200 });
      expect(await tokenOf(url, account.appId, 'other')).toMatchObject({ errcode: 40125 });
      const pushed = await json(`${url}/_simulator/accounts/${account.appId}/push`, {
        method: 'POST',
        body: JSON.stringify({ message: { Content: 'hello' } }),
      });
      expect(pushed).toMatchObject({ outcome: 'success' });
      expect(webhook.last.plain).toContain('<Content><![CDATA[hello]]></Content>');
      const { accounts } = await json(`${url}/_simulator/state`);
      expect(Object.keys(accounts as object)).toEqual([account.appId]);
    } finally {
      await webhook.stop();
    }
  });

  it('is a demonstration account with another webhook when no AppID is named', async () => {
    const url = await urlOf(simulator('--webhook', 'http://127.0.0.1:9/hook'));
    const { accounts } = await json(`${url}/_simulator/state`);
    expect(Object.keys(accounts as object)).toEqual(['wx0123456789abcdef', 'wxfedcba9876543210']);
    const changed = await json(`${url}/_simulator/accounts/wx0123456789abcdef`, {
      method: 'PUT',
      body: '{}',
    });
    expect(changed).toMatchObject({ webhookUrl: 'http://127.0.0.1:9/hook', encryptMode: 'safe' });
  });

  it('stands beside those of the file, and flags win over it', async () => {
    const file = join(folder, 'simulator.json');
    const accounts = [
      { appId: 'wxfile1', appSecret: 'one', kind: 'mini' },
      { appId: 'wxfile2', appSecret: 'two', followers: [{ openid: 'oBob' }] },
    ];
    const corps = [{ corpId: 'wwfile', agents: { 1000001: { secret: 'agent' } } }];
    const merchants = [{ mchId: '1900000009', apiV3Key: 'x'.repeat(32) }];
    writeFileSync(file, `\uFEFF${JSON.stringify({ port: 1, accounts, corps, merchants })}`);
    const url = await urlOf(simulator('--config', file, '--account', 'wxfile2', '--secret', 'flag'));
    const state = await json(`${url}/_simulator/state`);
    expect(Object.keys(state.accounts as object)).toEqual(['wxfile2', 'wxfile1']);
    expect(Object.keys(state.merchants as object)).toEqual(['1900000009']);
    expect(await tokenOf(url, 'wxfile1', 'one')).toHaveProperty('access_token');
    expect(await tokenOf(url, 'wxfile2', 'flag')).toHaveProperty('access_token');
    const corp = await json(`${url}/qyapi/cgi-bin/gettoken?corpid=wwfile&corpsecret=agent`);
    expect(corp).toMatchObject({ errcode: 0 });
  });
});

describe('wrong input', () => {
  const file = (text: string) => {
    const path = join(folder, `${Math.random()}.json`);
    writeFileSync(path, text);
    return path;
  };
  const cases: [string, () => string[], string][] = [
    ['an AppID', () => ['--account', 'wx 1'], '--account must be an AppID'],
    ['a kind', () => ['--kind', 'work'], '--kind must be official or mini, not "work"'],
    [
      'two kinds',
      () => ['--account', 'mini', '--kind', 'official'],
      '--account mini is not of --kind official',
    ],
    ['a key', () => ['--aes-key', 'my-secret-key'], '--aes-key must be 43 of'],
    ['a webhook', () => ['--webhook', 'localhost:3000'], '--webhook must be an http or https URL'],
    [
      'a webhook without a token',
      () => ['--account', 'wx1', '--webhook', 'http://localhost:3000/wechat'],
      '--webhook needs --token',
    ],
    [
      'a public address',
      () => ['--public-url', 'sim.example.com'],
      '--public-url must be an http or https URL',
    ],
    ['a host with a scheme', () => ['--allow-host', 'a.test,http://b.test'], 'not "http://b.test"'],
    [
      'a port of a proxy that is not asked for',
      () => ['--proxy-port', '1'],
      '--proxy-port has no effect without',
    ],
    ['a file that is not there', () => ['--config', join(folder, 'none.json')], '--config cannot be read'],
    ['a file that is no JSON', () => ['--config', file('{')], 'is not JSON'],
    ['a list', () => ['--config', file('[]')], 'The file must be a JSON object'],
    ['a misspelt member', () => ['--config', file('{"acounts":[]}')], 'The file has no member "acounts"'],
    [
      'a misspelt member of an account',
      () => ['--config', file('{"accounts":[{"appId":"wx1","tokn":"t"}]}')],
      '"accounts[0]" has no member "tokn"',
    ],
    [
      'a member of another type',
      () => ['--config', file('{"accounts":[{"appId":"wx1","deliveries":"3"}]}')],
      '"accounts[0]": "deliveries" must be a number',
    ],
    [
      'an account without a name',
      () => ['--config', file('{"accounts":[{}]}')],
      '"accounts[0]": "appId" is missing',
    ],
  ];
  it.each(cases)('%s gives one line that says so, and exit code 2', async (_, args, message) => {
    const started = simulator(...args());
    expect(await started.ended).toBe(2);
    const [first, second, ...rest] = started.err.trimEnd().split('\n');
    expect(first).toMatch(message);
    expect([second, rest]).toEqual(['nestjs-wechat simulator --help lists the flags.', []]);
    expect(started.err).not.toContain('my-secret-key');
    expect(started.out).toBe('');
  });
});

describe('--state', () => {
  const control = async (url: string, method: string, path: string, body?: unknown) =>
    json(`${url}/_simulator${path}`, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const DEMO = 'wx0123456789abcdef';

  it('goes on at the next start where the last one stopped, tokens and people included', async () => {
    const path = join(folder, 'state.json');
    const first = simulator('--state', path);
    const url = await urlOf(first);
    const { access_token: token } = await tokenOf(url, DEMO, '0123456789abcdef0123456789abcdef');
    await control(url, 'PUT', `/accounts/${DEMO}/followers`, [{ openid: 'oKept' }]);
    await control(url, 'PUT', '/accounts/wxlater', { appSecret: 'later' });
    await control(url, 'POST', '/clock', { advance: 600 });
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(hasFileModes ? await modeOf(path) : '600').toBe('600');

    const again = await urlOf(simulator('--state', path, '--account', 'wxlater', '--secret', 'flag'));
    const users = await json(`${again}/cgi-bin/user/get?access_token=${String(token)}`);
    expect(users).toMatchObject({ total: 1, data: { openid: ['oKept'] } });
    expect(await tokenOf(again, 'wxlater', 'flag')).toHaveProperty('access_token');
    expect((await control(again, 'POST', '/clock', { advance: 0 })).ahead).toBeGreaterThanOrEqual(600_000);
  });

  it('keeps what happened until the process is killed', async () => {
    const path = join(folder, 'killed.json');
    const first = simulator('--state', path);
    const url = await urlOf(first);
    await control(url, 'PUT', '/accounts/wxkilled', { appSecret: 'kept' });
    await eventually(() => readFileSync(path, 'utf8').includes('wxkilled'));
    first.child.kill('SIGKILL');
    await first.ended;
    const again = await urlOf(simulator('--state', path));
    expect(await tokenOf(again, 'wxkilled', 'kept')).toHaveProperty('access_token');
  });
});

describe('a file of --state that cannot be used', () => {
  const NONE = 'To start afresh, name another file or remove this one.';
  const kept = (change: object) =>
    JSON.stringify({ format: 'nestjs-wechat-session', version: 1, ahead: 0, ...change });
  const written = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  it.each<[string, () => string, string | RegExp]>([
    ['no JSON', () => written('text.json', '{'), `holds no session: it is not JSON. ${NONE}`],
    ['something else', () => written('other.json', '{}'), `: This is no session of the simulator. ${NONE}`],
    [
      'a newer version',
      () => written('newer.json', kept({ version: 2 })),
      `: This session was saved by a newer version of nestjs-wechat; update the package. ${NONE}`,
    ],
    ['no world', () => written('empty.json', kept({})), `: The session is damaged: it has no world. ${NONE}`],
    [
      'a world that points into nothing',
      () => written('torn.json', kept({ world: { roots: { accounts: { $: 7 } }, nodes: [] } })),
      `: The session is damaged: it points to what it does not hold. ${NONE}`,
    ],
    [
      'a folder in place of a file',
      () => folder,
      'cannot be read: EISDIR: illegal operation on a directory. Name a file that this user may read and write.',
    ],
    [
      'a folder that is not there',
      () => join(folder, 'missing', 'state.json'),
      'cannot be written: there is no folder ',
    ],
    [
      'a file in place of the folder',
      () => join(written('file.json', '{}'), 'state.json'),
      // Windows says ENOENT.
      /cannot be written: (?:ENOTDIR: not a directory|ENOENT: no such file or directory)\. Name a file in a folder that this user may write to\./,
    ],
  ])('is named, and the line says what to do: %s', async (_, path, message) => {
    const file = path();
    const started = simulator('--state', file);
    expect(await started.ended).toBe(2);
    const [first, second, ...rest] = started.err.trimEnd().split('\n');
    expect(first).toContain(`--state ${file}`);
    expect(first).toMatch(message);
    expect([second, rest]).toEqual(['nestjs-wechat simulator --help lists the flags.', []]);
    expect(started.out).toBe('');
  });

  it.skipIf(process.getuid?.() === 0 || !hasFileModes)(
    'is named where this user may not read it, or may not write to its folder',
    async () => {
      const secret = written('secret.json', kept({}));
      chmodSync(secret, 0o000);
      const unread = simulator('--state', secret);
      expect(await unread.ended).toBe(2);
      expect(unread.err).toContain(`--state ${secret} cannot be read: EACCES: permission denied.`);
      const closed = join(folder, 'closed');
      mkdirSync(closed, { mode: 0o500 });
      const unwritten = simulator('--state', join(closed, 'state.json'));
      expect(await unwritten.ended).toBe(2);
      expect(unwritten.err).toContain(`state.json cannot be written: EACCES: permission denied.`);
    },
  );

  it('leaves no draft behind, and is told of when it goes away later', async () => {
    const place = join(folder, 'going');
    mkdirSync(place);
    const path = join(place, 'state.json');
    const started = simulator('--state', path);
    const url = await urlOf(started);
    expect(readdirSync(place)).toEqual(['state.json']);
    rmSync(place, { recursive: true });
    await json(`${url}/_simulator/accounts/wxmore`, { method: 'PUT', body: '{}' });
    const told = () => started.err.includes(`--state ${path} cannot be saved: ENOENT`);
    await eventually(told, 15_000);
    expect(started.err).toContain('The simulator goes on');
    expect(await isUp(url)).toBe(true);
  });
});

describe('--proxy', () => {
  it('prints what a program needs, and answers it', async () => {
    const caDir = join(folder, 'ca');
    const started = simulator('--proxy', '--proxy-port', '0', '--tls-port', '0', '--ca-dir', caDir);
    const [, port] = await started.prints(/HTTPS_PROXY=http:\/\/localhost:(\d+)/);
    const [, tls] = await started.prints(/^TLS\s+localhost:(\d+)/m);
    const [, file] = await started.prints(/^CA certificate\s+(\S+)$/m);
    const ca = readFileSync(file!, 'utf8');
    const dispatcher = new ProxyAgent({ uri: `http://127.0.0.1:${port}`, requestTls: { ca } });
    const answer = await undiciFetch('https://api.weixin.qq.com/cgi-bin/token', { dispatcher });
    expect(await answer.json()).toHaveProperty('errcode');
    const direct = connect({ host: '127.0.0.1', port: Number(tls), servername: 'api.weixin.qq.com', ca });
    await once(direct, 'secureConnect');
    expect(direct.authorized).toBe(true);
    direct.destroy();
    const refused = undiciFetch('https://example.com/', { dispatcher });
    await expect(refused).rejects.toThrow('fetch failed');
    await eventually(() => started.err.includes('example.com:443'));
    await dispatcher.close();
  });

  it('says which flag to change when its port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const started = simulator('--proxy', '--proxy-port', String(port), '--ca-dir', join(folder, 'ca'));
    expect(await started.ended).toBe(1);
    expect(started.err).toContain('--proxy-port');
    taken.close();
  });
});

describe('nestjs-wechat session', () => {
  it('saves a running simulator, loads it into another, and plays it against an application', async () => {
    const webhook = await WebhookStub.start();
    try {
      const url = await urlOf(simulator('--webhook', webhook.url, '--control-key', 'mine'));
      const authorization = 'Bearer mine';
      await fetch(`${url}/_simulator/accounts/wx0123456789abcdef/push`, {
        method: 'POST',
        headers: { authorization },
        body: JSON.stringify({ message: { Content: 'recorded' } }),
      });
      const path = join(folder, 'saved.json');
      const save = cli('session', 'save', '--file', path, '--url', url, '--control-key', 'mine');
      expect([await save.ended, save.err]).toEqual([0, '']);
      expect(hasFileModes ? await modeOf(path) : '600').toBe('600');

      const other = await urlOf(simulator());
      const load = cli('session', 'load', '--file', path, '--url', other);
      expect([await load.ended, load.err]).toEqual([0, '']);
      expect(await (await fetch(`${other}/_simulator/wire`)).text()).toContain('recorded');

      const same = cli('session', 'replay', '--file', path, '--to', webhook.url);
      expect(await same.ended).toBe(0);
      expect(same.out).toContain('1 pushes, 0 different, 0 not played');
      webhook.answer = (seen) => webhook.sealed(webhook.text(seen, 'new'));
      const different = cli('session', 'replay', '--file', path, '--to', webhook.url);
      expect(await different.ended).toBe(1);
      expect(different.err).toContain('was success, is replied');
    } finally {
      await webhook.stop();
    }
  });

  it.each([
    [['save'], 2, '--file is missing'],
    [['replay', '--file', 'none.json'], 2, '--file: The session cannot be read'],
    [['save', '--file', 'x', '--url', 'http://127.0.0.1:9'], 1, 'No simulator answers at http://127.0.0.1:9'],
  ])('%j ends with %i and one line', async (args, code, message) => {
    const ended = cli('session', ...args);
    expect(await ended.ended).toBe(code);
    expect(ended.err.split('\n')[0]).toContain(message);
  });
});

describe('--host 0.0.0.0', () => {
  it('prints addresses that can be used, each with the key', async () => {
    const started = simulator('--host', '0.0.0.0', '--public-url', 'https://sim.example.com/');
    await started.prints(/Programs send the header/);
    const lines = started.out.trimEnd().split('\n').slice(0, -1);
    const urls = lines.map((line) => new URL(line.replace('WeChat simulator', '').trim()));
    const { port } = urls[0]!;
    const outside = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => `http://${address}:${port}`);
    expect(urls.map(({ origin }) => origin)).toEqual([
      `http://localhost:${port}`,
      ...outside,
      'https://sim.example.com',
    ]);
    const key = urls[0]!.searchParams.get('key')!;
    expect(key.length).toBeGreaterThan(20);
    for (const { origin } of urls.slice(0, -1)) {
      expect((await fetch(`${origin}/_simulator/state`)).status).toBe(401);
      const headers = { authorization: `Bearer ${key}` };
      expect((await fetch(`${origin}/_simulator/state`, { headers })).status).toBe(200);
      expect((await fetch(`${origin}/cgi-bin/get_api_domain_ip`)).status).toBe(200);
    }
  });

  it('asks for no key on loopback, unless one is named', async () => {
    const open = await urlOf(simulator());
    expect((await fetch(`${open}/_simulator/state`)).status).toBe(200);
    const started = simulator('--control-key', 'mine');
    const url = await urlOf(started);
    expect((await fetch(`${url}/_simulator/state`)).status).toBe(401);
    expect(started.out).toContain('/?key=mine\n');
  });
});

describe.skipIf(process.platform === 'win32')('the end', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s stops it, and its exit code is 0', async (signal) => {
    const started = simulator();
    const url = await urlOf(started);
    started.child.kill(signal);
    expect(await started.ended).toBe(0);
    expect(await isUp(url)).toBe(false);
  });

  /** A project that has the command line, as npm installs it. */
  function project(): string {
    const home = join(folder, `project-${Math.random()}`);
    mkdirSync(join(home, 'node_modules/.bin'), { recursive: true });
    writeFileSync(join(home, 'package.json'), '{"name":"project","version":"1.0.0"}');
    const bin = join(home, 'node_modules/nestjs-wechat');
    mkdirSync(bin);
    const text = `#!/usr/bin/env node\nimport(${JSON.stringify(program.path)});\n`;
    writeFileSync(join(bin, 'cli.cjs'), text);
    writeFileSync(
      join(bin, 'package.json'),
      '{"name":"nestjs-wechat","version":"1.0.0","bin":{"nestjs-wechat":"cli.cjs"}}',
    );
    chmodSync(join(bin, 'cli.cjs'), 0o755);
    symlinkSync('../nestjs-wechat/cli.cjs', join(home, 'node_modules/.bin/nestjs-wechat'));
    return home;
  }

  async function npx(): Promise<{ started: CliProcess; url: string }> {
    const args = ['--no-install', 'nestjs-wechat', 'simulator', '--port', '0'];
    const started = CliProcess.start('npx', args, { cwd: project(), group: true });
    running.push(started);
    return { started, url: await urlOf(started) };
  }

  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s to all that npx started, as by Ctrl-C, leaves no orphan',
    async (signal) => {
      const { started, url } = await npx();
      started.signalGroup(signal);
      await eventually(async () => !(await isUp(url)));
      expect(await isUp(url)).toBe(false);
    },
  );

  it.each(process.platform === 'linux' ? (['SIGTERM', 'SIGKILL'] as const) : (['SIGTERM'] as const))(
    '%s to npx alone leaves no orphan',
    async (signal) => {
      const { started, url } = await npx();
      started.child.kill(signal);
      await eventually(async () => !(await isUp(url)));
      expect(await isUp(url)).toBe(false);
    },
  );
});
