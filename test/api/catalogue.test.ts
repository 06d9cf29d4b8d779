import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { endpoints } from '../../src/api/catalogue/endpoints.js';
import { TOKEN_FREE_PATHS } from '../../src/api/catalogue/special-paths.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Live endpoints whose query, body and answer are documented nowhere, and two pages for a browser. */
const NOT_TYPED = [
  '/wxaapi/log/jserr_search',
  '/card/generalcard/activate',
  '/card/generalcard/unactivate',
  '/card/location/batchadd',
  '/card/location/batchget',
  '/cgi-bin/guide/getguideacctlist',
  '/cgi-bin/guide/getguidebuyertaginfo',
  '/cgi-bin/guide/pushshowwxapathmenu',
  '/cgi-bin/express/business/accountService/bind',
  '/cgi-bin/express/business/accountService/getall',
  '/cgi-bin/express/local/business/delivery/update_order',
  '/cgi-bin/api_getwxcategory',
  '/wxa/applywxastore',
  '/connect/oauth2/authorize',
  '/connect/qrconnect',
];

describe('the catalogue', () => {
  it('has 970 endpoints, each path once, and knows the types of 846', async () => {
    const all = await endpoints();
    expect(all).toHaveLength(970);
    expect(new Set(all.map(({ path }) => path)).size).toBe(970);
    expect(all.filter(({ typed }) => typed)).toHaveLength(846);
  });

  it('knows the types of every live endpoint but these', async () => {
    const untyped = (await endpoints()).filter(({ typed, deprecated }) => !typed && !deprecated);
    expect(untyped.map(({ path }) => path)).toEqual(NOT_TYPED);
  });

  it.each(['docs/guides/api.md', 'docs/guides/api.zh-CN.md', 'README.md', 'README.zh-CN.md'])(
    '%s says the same numbers',
    (name) => {
      const text = readFileSync(`${root}${name}`, 'utf8');
      expect(text).toMatch(/\b970\b/);
      expect(text).toMatch(/\b846\b/);
    },
  );

  it('holds method, token and title of each endpoint', async () => {
    for (const endpoint of await endpoints()) {
      expect(endpoint.path).toMatch(/^(\/[\w.-]+)+$/);
      expect(endpoint.methods.length).toBeGreaterThan(0);
      for (const method of endpoint.methods) expect(['GET', 'POST']).toContain(method);
      expect(['official', 'mini', 'both']).toContain(endpoint.product);
      expect(['account', 'secret', 'user', 'refresh', 'none']).toContain(endpoint.token);
      expect(endpoint.name).not.toBe('');
      expect(endpoint.category).not.toBe('');
      expect(endpoint.deprecated).not.toBe('');
      expect(typeof endpoint.typed).toBe('boolean');
    }
  });

  it.each([
    ['/cgi-bin/menu/create', { methods: ['POST'], product: 'official', token: 'account' }],
    ['/cgi-bin/user/get', { methods: ['GET', 'POST'], query: ['next_openid'] }],
    ['/cgi-bin/token', { methods: ['GET'], token: 'secret', product: 'both' }],
    ['/sns/userinfo', { token: 'user' }],
    ['/sns/oauth2/refresh_token', { token: 'refresh' }],
    ['/connect/oauth2/authorize', { token: 'none', host: 'open.weixin.qq.com' }],
    ['/cgi-bin/groups/create', { deprecated: 'replaced by tags' }],
    ['/wxa/getuserriskrank', { signed: true, product: 'mini' }],
  ])('knows %s', async (path, expected) => {
    expect((await endpoints()).find((endpoint) => endpoint.path === path)).toMatchObject(expected);
  });

  it('is parsed once', () => {
    expect(endpoints()).toBe(endpoints());
  });

  it('knows the paths that need no account token', async () => {
    const free = (await endpoints()).filter(({ token, host }) => token !== 'account' && !host);
    expect(free.map(({ path }) => path).sort()).toEqual([...TOKEN_FREE_PATHS].sort());
  });

  it('agrees with its table in all generated files', { timeout: 60_000 }, async () => {
    const check = run(process.execPath, ['scripts/generate-catalogue.js', '--check'], { cwd: root });
    await expect(check).resolves.toMatchObject({ stderr: '' });
  });
});
