import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { conformanceCalls } from '../../src/cli/conformance/calls.data.js';
import { differencesOf } from '../../src/cli/conformance/compare.js';
import { main } from '../../src/cli/main.js';
import { WechatSimulator } from '../../src/simulator/index.js';
import { SimulatorCaller } from '../support/simulator-caller.js';

const OFFICIAL = { appId: 'wx00000000000000aa', appSecret: 'an-official-secret' };
const MINI = { appId: 'wx00000000000000bb', appSecret: 'a-mini-secret', kind: 'mini' as const };

let host: WechatSimulator;
let printed: { out: string[]; err: string[] };
const run = (...argv: string[]) =>
  main(['conformance', ...argv], '1.2.3', {
    out: (line) => void printed.out.push(line),
    err: (line) => void printed.err.push(line),
  });
const compare = (account: { appId: string; appSecret: string }, ...more: string[]) =>
  run('--real', '--host', host.url, '--app-id', account.appId, '--secret', account.appSecret, ...more);
/** What was printed below a call. */
const below = (path: string): string[] => {
  const start = printed.out.findIndex((line) => line.includes(path));
  const rest = printed.out.slice(start + 1);
  const end = rest.findIndex((line) => !line.startsWith(' '));
  return start < 0 ? [] : rest.slice(0, end < 0 ? undefined : end).map((line) => line.trim());
};

beforeEach(async () => {
  host = await WechatSimulator.start({ accounts: [OFFICIAL, MINI] });
  printed = { out: [], err: [] };
  for (const name of Object.keys(process.env)) if (name.startsWith('WECHAT_')) vi.stubEnv(name, undefined);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await host.stop();
});

describe('nestjs-wechat conformance', () => {
  it.each([
    ['official', OFFICIAL],
    ['mini', MINI],
  ] as const)('finds no difference between two simulators: %s', async (kind, account) => {
    expect(await compare(account, '--kind', kind)).toBe(0);
    expect(printed.out).toEqual([expect.stringMatching(/^\d+ calls, 0 with differences/)]);
    expect(printed.err).toEqual([]);
  });

  it('makes some sixty calls for an official account', () => {
    expect(conformanceCalls('official').length).toBeGreaterThanOrEqual(55);
    expect(conformanceCalls('mini').length).toBeGreaterThan(30);
  });

  it('prints each known difference: status, content type, fields, text', async () => {
    host.configureAccounts([{ ...OFFICIAL, followers: [{ openid: 'oThere' }] }]);
    host.fault({ path: '/cgi-bin/tags/get', fault: 'html' });
    host.fault({ path: '/cgi-bin/draft/count', fault: 'status', value: 502 });
    host.fault({ path: '/cgi-bin/getcallbackip', fault: 'errcode', value: 45009 });
    expect(await compare(OFFICIAL)).toBe(1);

    expect(below('/cgi-bin/tags/get?')).toEqual(
      expect.arrayContaining(['content type', 'host:      text/html', 'simulator: application/json']),
    );
    expect(below('/cgi-bin/draft/count')).toEqual(
      expect.arrayContaining(['status', 'host:      502', 'simulator: 200']),
    );
    expect(below('/cgi-bin/user/get?access_token={token}')).toEqual(
      expect.arrayContaining(['fields', expect.stringMatching(/^host: +.*data: object.*data\.openid: list/)]),
    );
    expect(below('/cgi-bin/getcallbackip')).toEqual(
      expect.arrayContaining(['text', expect.stringMatching(/^host: +45009 /), 'simulator: ok']),
    );
    expect(printed.out.at(-1)).toMatch(/calls, [4-9] with differences/);
  });

  it('changes nothing: no message to anybody, no menu, no other token', async () => {
    const caller = await new SimulatorCaller(host, OFFICIAL).login();
    const before = host.session('keep');
    await compare(OFFICIAL);
    await compare(MINI, '--kind', 'mini');
    // The receiver of the messages that are tried is nobody.
    expect(host.messages.filter(({ to }) => to !== 'nonsense')).toEqual([]);
    expect((await caller.get('/cgi-bin/user/get')).total).toBe(0);
    expect((await caller.get('/cgi-bin/menu/get')).errcode).toBe(46003);
    expect((await caller.get('/cgi-bin/draft/count')).total_count).toBe(0);
    expect(host.state().accounts[OFFICIAL.appId]!.current!.value).toBe(caller.token);
    expect(before.ahead).toBe(host.session('keep').ahead);
  });

  it('prints neither secret nor token', async () => {
    host.fault({ path: '/cgi-bin/tags/get', fault: 'html' });
    await compare(OFFICIAL);
    const { value } = host.state().accounts[OFFICIAL.appId]!.current!;
    const text = printed.out.join('\n') + printed.err.join('\n');
    for (const secret of [OFFICIAL.appSecret, value]) expect(text).not.toContain(secret);
  });

  it('reads the account from WECHAT_* variables', async () => {
    vi.stubEnv('WECHAT_MINI_APP_ID', MINI.appId);
    vi.stubEnv('WECHAT_MINI_APP_SECRET', MINI.appSecret);
    expect(await run('--real', '--host', host.url, '--kind', 'mini')).toBe(0);
  });

  it('fails when the host gives no token or does not answer', async () => {
    expect(await compare({ ...OFFICIAL, appSecret: 'wrong-secret' })).toBe(1);
    expect(printed.err[0]).toContain('gave no access token: invalid appsecret');
    const account = ['--app-id', OFFICIAL.appId, '--secret', OFFICIAL.appSecret];
    expect(await run('--real', '--host', 'http://127.0.0.1:9', ...account)).toBe(1);
    expect(printed.err[1]).toContain('127.0.0.1:9 did not answer');
  });

  it.each([
    [[], '--host is missing'],
    [['--host', 'https://api.weixin.qq.com'], '--real is missing'],
    [['--host', 'http://api.weixin.qq.com', '--real'], '--host must be an https URL'],
    [['--host', 'https://x.test', '--real'], '--app-id is missing; WECHAT_APP_ID is not set either'],
    [['--host', 'https://x.test', '--real', '--app-id', 'wx1', '--secret', 'a b'], '--secret must be'],
  ])('refuses %j with exit code 2', async (argv, message) => {
    expect(await run(...argv)).toBe(2);
    expect(printed.err[0]).toContain(message);
  });
});

describe('the comparison', () => {
  const json = (body: unknown) => ({
    status: 200,
    contentType: 'application/json',
    body: JSON.stringify(body),
  });

  it('does not look at values, request ids, addresses, or what is below an empty list', () => {
    const refused = (rid: string, ip: string) =>
      json({ errcode: 40164, errmsg: `invalid ip ${ip}, not in whitelist rid: ${rid}` });
    expect(differencesOf(refused('6581-aa-bb', '10.0.0.1'), refused('7770-cc-dd', '127.0.0.1'))).toEqual([]);
    expect(differencesOf(json({ total: 1 }), json({ total: 2 }))).toEqual([]);
    expect(differencesOf(json({ list: [{ id: 1 }] }), json({ list: [] }))).toEqual([]);
    expect(differencesOf(json({ errcode: 0, errmsg: 'ok', a: 1 }), json({ a: 1 }))).toEqual([]);
  });

  it('sees a field of another type, a comma in a text, and an answer that is no JSON', () => {
    expect(differencesOf(json({ id: '1' }), json({ id: 1 }))).toEqual([
      { what: 'fields', there: 'id: string', here: 'id: number' },
    ]);
    expect(
      differencesOf(
        json({ errcode: 40029, errmsg: 'invalid code, rid: a-b' }),
        json({ errcode: 40029, errmsg: 'invalid code rid: a-b' }),
      ),
    ).toHaveLength(1);
    expect(differencesOf({ ...json({}), body: '<html>' }, json({}))).toEqual([
      { what: 'text', there: 'no JSON: <html>', here: 'JSON' },
    ]);
  });
});
