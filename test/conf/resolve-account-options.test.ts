import * as fc from 'fast-check';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { WechatConfigError } from '../../src/core/conf.errors.js';
import { optionsFromEnv } from '../../src/account/conf/env.js';
import { resolveOptions } from '../../src/account/conf/resolve-account-options.js';
import type { WechatModuleOptions } from '../../src/account/conf/wechat.options.js';

const KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
const OTHER_KEY = 'GFEDCBA9876543210zyxwvutsrqponmlkjihgfedcba';

function faultsOf(options: WechatModuleOptions, env: Record<string, string> = {}): readonly string[] {
  try {
    resolveOptions(options, optionsFromEnv(env));
  } catch (error) {
    if (error instanceof WechatConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('resolveOptions', () => {
  it('accepts no options at all: everything is optional until it is needed', () => {
    const { accounts, store, scheduledRefresh } = resolveOptions({}, optionsFromEnv({}));
    expect([...accounts.keys()]).toEqual(['default']);
    expect(accounts.get('default')).toMatchObject({
      appId: undefined,
      encryptMode: 'normal',
      source: 'stable',
      apiBaseUrl: 'https://api.weixin.qq.com',
      timestampTolerance: 300,
      timeoutMs: 10_000,
    });
    expect({ store, scheduledRefresh }).toEqual({ store: 'memory', scheduledRefresh: true });
  });

  it('reads accounts, lists and all other options from the environment', () => {
    const { accounts, store } = resolveOptions(
      {},
      optionsFromEnv({
        WECHAT_APP_ID: 'wx1',
        WECHAT_APP_SECRET: ' s1 ',
        WECHAT_TOKEN: 'now,before',
        WECHAT_ENCODING_AES_KEY: `${KEY}, ${OTHER_KEY}`,
        WECHAT_MINI_APP_ID: 'wx2',
        WECHAT_MINI_TOKEN: 'token2',
        WECHAT_MINI_ENCRYPT_MODE: '',
        WECHAT_STORE: 'redis://user:pass@127.0.0.1:6379/1',
        WECHAT_ACCESS_TOKEN_SOURCE: 'classic',
        WECHAT_TIMESTAMP_TOLERANCE: '0',
        WECHAT_API_BASE_URL: 'http://127.0.0.1:3100/',
      }),
    );
    const main = accounts.get('default')!;
    expect(main).toMatchObject({
      appId: 'wx1',
      encryptMode: 'safe',
      source: 'classic',
      timestampTolerance: 0,
    });
    expect(main.appSecret).toBe('s1');
    expect(main.tokens).toEqual(['now', 'before']);
    expect(main.encodingAesKeys).toEqual([KEY, OTHER_KEY]);
    expect(main.apiBaseUrl).toBe('http://127.0.0.1:3100');
    expect(accounts.get('mini')).toMatchObject({
      appId: 'wx2',
      encryptMode: 'normal',
      source: 'classic',
      apiBaseUrl: 'http://127.0.0.1:3100',
      timestampTolerance: 0,
    });
    expect(accounts.get('mini')!.appSecret).toBeUndefined();
    expect(store).toBe('redis://user:pass@127.0.0.1:6379/1');
  });

  it('prefers options over the environment for each account', () => {
    const env = optionsFromEnv({
      WECHAT_APP_ID: 'wx1',
      WECHAT_APP_SECRET: 's1',
      WECHAT_MINI_APP_ID: 'wx2',
      WECHAT_MINI_APP_SECRET: 's2',
    });
    const { accounts } = resolveOptions(
      { appSecret: 'mine', accounts: { mini: { token: 'token' }, shop: { appId: 'wx3', timeoutMs: 5 } } },
      env,
    );
    expect(accounts.get('default')!.appSecret).toBe('mine');
    expect(accounts.get('mini')!.appSecret).toBe('s2');
    expect(accounts.get('mini')!.tokens).toEqual(['token']);
    expect(accounts.get('shop')).toMatchObject({ appId: 'wx3', timeoutMs: 5 });
  });

  it('never joins the secret of the environment with the AppID of another account', () => {
    const env = optionsFromEnv({ WECHAT_APP_ID: 'wx1', WECHAT_APP_SECRET: 's1', WECHAT_TOKEN: 'token1' });
    const account = resolveOptions({ appId: 'wx9' }, env).accounts.get('default')!;
    expect(account.appId).toBe('wx9');
    expect(account.appSecret).toBeUndefined();
    expect(account.tokens).toEqual([]);
  });

  it('has an empty default account when only named ones are given', () => {
    const { accounts } = resolveOptions({ accounts: { shop: { appId: 'wx3' } } });
    expect([...accounts.keys()]).toEqual(['default', 'shop']);
    expect(accounts.get('default')!.appId).toBeUndefined();
  });

  it('lists every fault at once, each with the variable to set', () => {
    const faults = faultsOf(
      { accounts: { shop: { appId: 'wx1', encodingAesKey: 'short', token: '' } } },
      {
        WECHAT_APP_ID: 'wx1',
        WECHAT_ENCRYPT_MODE: 'safe',
        WECHAT_MINI_ENCRYPT_MODE: 'plain',
        WECHAT_TIMESTAMP_TOLERANCE: '5 minutes',
        WECHAT_STORE: 'mongo://x',
        WECHAT_ACCESS_TOKEN_SOURCE: 'central',
      },
    );
    const text = faults.join('\n');
    expect(text).toContain('encodingAesKey (WECHAT_ENCODING_AES_KEY) is missing: mode safe needs it');
    expect(text).toContain('token (WECHAT_TOKEN) is missing');
    expect(text).toContain('encryptMode (WECHAT_MINI_ENCRYPT_MODE) must be');
    expect(text).toContain('WECHAT_TIMESTAMP_TOLERANCE');
    expect(text).toContain('store (WECHAT_STORE) must be');
    expect(text).toContain('central.url (WECHAT_CENTRAL_URL) is missing');
    expect(text).toContain('central.key (WECHAT_CENTRAL_KEY) is missing');
    expect(text).toContain('account "shop": encodingAesKey must have exactly 43');
    expect(text).toContain('accounts "default" and "shop" have the same appId');
    expect(new WechatConfigError(faults).message).toContain(`${faults.length} faults`);
  });

  it.each([
    ['an unknown mode', { encryptMode: 'plain' as never }],
    ['mode compatible with no key', { appId: 'a', token: 't', encryptMode: 'compatible' as const }],
    ['a key of 42 characters', { encodingAesKey: KEY.slice(1) }],
    ['a key of 44 characters', { encodingAesKey: `${KEY}=` }],
    ['an empty token', { token: '' }],
    ['an empty token in a list', { token: ['a', ''] }],
    ['an empty secret', { appId: 'a', appSecret: '' }],
    ['a line break in the AppID', { appId: 'wx\r\n1' }],
    ['an unknown source', { source: 'magic' as never }],
    ['a set with no get', { accessToken: { set: () => undefined } }],
    ['a value with no expiry', { accessToken: { initial: { value: 'x' } as never } }],
    ['a store that is none', { store: { get: 1 } as never }],
    ['a store directory with no name', { store: 'file: ' }],
    ['a Redis URL with no host', { store: 'redis://' }],
    ['a slip in an option name', { appsecret: 'x' } as never],
    ['a slip in an account of its own', { accounts: { a: { app_id: 'x' } as never } }],
    ['two names that differ in case only', { accounts: { a: { appId: '1' }, A: { appId: '2' } } }],
    ['a name that is the default account', { appId: '1', accounts: { default: { appId: '2' } } }],
    ['a negative tolerance', { timestampTolerance: -1 }],
    ['no time-out', { timeoutMs: 0 }],
  ])('refuses %s', (_, options) => {
    expect(faultsOf(options)).not.toHaveLength(0);
  });

  it('says which values a token and a mode may have', () => {
    expect(faultsOf({}, { WECHAT_TOKEN: 'my token' })).toEqual([
      expect.stringContaining('token (WECHAT_TOKEN) must be 3 to 32 characters without spaces'),
    ]);
    expect(faultsOf({}, { WECHAT_ENCRYPT_MODE: '安全模式' })).toEqual([
      expect.stringContaining('must be normal (明文), compatible (兼容) or safe (安全)'),
    ]);
  });

  it('accepts every token that the console could have taken, and none of another length', () => {
    const inRange = fc.string({
      unit: fc.constantFrom(...'aZ09_-.=+'.split('')),
      minLength: 3,
      maxLength: 32,
    });
    fc.assert(fc.property(inRange, (token) => faultsOf({ token }).length === 0));
    for (const token of ['', 'ab', 'x'.repeat(33), 'a b c', 'abc\u200b', 'abc\n']) {
      expect(faultsOf({ token })).toEqual([expect.stringContaining('3 to 32 characters')]);
    }
  });

  it.each(['a:b', 'a/b', '../../etc', '__proto__', 'x'.repeat(1000)])(
    'accepts the unusual AppID %j',
    (appId) => {
      expect(faultsOf({ appId })).toEqual([]);
    },
  );

  // SC-04
  it('accepts only https and known hosts for the API, and http on the loopback interface', () => {
    const good = [
      'https://api.weixin.qq.com',
      'https://api2.weixin.qq.com/',
      'https://sh.api.weixin.qq.com',
      'https://proxy.example.com/wechat',
      'http://127.0.0.1:3100',
      'http://localhost:3100',
      'http://[::1]:3100',
      'https://127.0.0.1:8443',
    ];
    const bad = [
      'http://api.weixin.qq.com',
      'file:///etc/passwd',
      'ftp://api.weixin.qq.com',
      'https://169.254.169.254/latest',
      'http://169.254.169.254',
      'https://10.0.0.1',
      'https://[fe80::1]',
      'https://api.weixin.qq.com.',
      'https://api.weixin.qq.com@evil.example',
      'https://user:pw@api.weixin.qq.com',
      'https://evil.example',
      'https://api.weixin.qq.com.evil.example',
      'https://api.weixin.qq.com:8443',
      'https://127.0.0.1.evil.example',
      'http://localhost.:3100',
      'http://0.0.0.0:3100',
      'https://api.weixin.qq.com/?x=1',
      'https://api.weixin.qq.com/#x',
      'api.weixin.qq.com',
      '//api.weixin.qq.com',
      '',
    ];
    const allowedHosts = ['proxy.example.com'];
    expect(good.filter((apiBaseUrl) => faultsOf({ apiBaseUrl, allowedHosts }).length > 0)).toEqual([]);
    expect(bad.filter((apiBaseUrl) => faultsOf({ apiBaseUrl, allowedHosts }).length !== 1)).toEqual([]);
    expect(bad.filter((url) => faultsOf({ fallbackBaseUrls: [url], allowedHosts }).length !== 1)).toEqual([]);
  });

  // SC-04
  it('accepts any https host for a central token server, and http on the loopback interface', () => {
    const central = (url: string): readonly string[] =>
      faultsOf({ source: 'central', central: { url, key: 'k' } });
    expect(central('https://token.example.com/wechat/central')).toEqual([]);
    expect(central('http://127.0.0.1:3000/wechat/central')).toEqual([]);
    expect(central('http://token.example.com/wechat/central')).toHaveLength(1);
    expect(central('https://key@token.example.com/wechat/central')).toHaveLength(1);
    expect(central('https://token.example.com./')).toHaveLength(1);
  });

  // SC-01
  it('shows no secret in a fault message or when the configuration is printed', () => {
    const canaries = ['canary-secret', 'canary-token', 'canary-aes-key', 'canary-password', 'canary-central'];
    const [appSecret, token, encodingAesKey, password, key] = canaries as [
      string,
      string,
      string,
      string,
      string,
    ];
    const bad: WechatModuleOptions = {
      appId: 'wx1',
      appSecret: `${appSecret} `,
      token: [`${token}\n`],
      encodingAesKey,
      source: 'central',
      central: { url: `http://example.com/?key=${key}`, key: `${key} ` },
      apiBaseUrl: `https://u:${password}@api.weixin.qq.com`,
      store: `redis://:${password}@`,
    };
    let error: unknown;
    try {
      resolveOptions(bad);
    } catch (thrown) {
      error = thrown;
    }
    const conf = resolveOptions({
      appId: 'wx1',
      appSecret,
      token,
      encodingAesKey: KEY,
      source: 'central',
      central: { url: 'https://example.com', key },
    }).accounts.get('default');
    const shown = [error, conf]
      .map((x) => inspect(x, { depth: Infinity }) + JSON.stringify(x) + String(x))
      .join();
    for (const canary of [...canaries, KEY]) expect(shown).not.toContain(canary);
    expect(error).toBeInstanceOf(WechatConfigError);
  });

  it('resolves one account that is known only at run time', async () => {
    const { resolveAccount } = resolveOptions({
      apiBaseUrl: 'http://localhost:1',
      accounts: { shop: { appId: 'wx3' } },
      accountResolver: (appId) =>
        appId === 'wx7' ? { appSecret: 's7' } : appId === 'wx8' ? { appId: 'wx9' } : undefined,
    });
    expect(await resolveAccount!('wx7')).toMatchObject({ appId: 'wx7', apiBaseUrl: 'http://localhost:1' });
    expect(await resolveAccount!('wx0')).toBeUndefined();
    await expect(resolveAccount!('wx8')).rejects.toThrow(WechatConfigError);
  });
});
