import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { endpoints } from '../../src/api/catalogue/endpoints.js';
import { TOKEN_FREE_PATHS } from '../../src/api/catalogue/token-free-paths.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the catalogue', () => {
  it('has all 916 endpoints, each path once', async () => {
    const all = await endpoints();
    expect(all).toHaveLength(916);
    expect(new Set(all.map(({ path }) => path)).size).toBe(916);
  });

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

  it('agrees with its table in all generated files', async () => {
    const check = run(process.execPath, ['scripts/generate-catalogue.js', '--check'], { cwd: root });
    await expect(check).resolves.toMatchObject({ stderr: '' });
  });
});
