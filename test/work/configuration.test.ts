import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { resolveWorkOptions } from '../../src/work/conf/resolve-work-options.js';
import { workOptionsFromEnv } from '../../src/work/conf/work-env.js';
import { AGENT, APP, CORP, KEY, TOKEN } from './support/work-app.js';

const faultsOf = (options: object, env: Record<string, string> = {}): readonly string[] => {
  try {
    resolveWorkOptions(options, workOptionsFromEnv(env));
    return [];
  } catch (error) {
    return (error as { faults: string[] }).faults;
  }
};

const ENV = {
  WECHAT_WORK_CORP_ID: CORP,
  WECHAT_WORK_AGENT_ID: AGENT,
  WECHAT_WORK_SECRET: 'secret-of-the-app',
  WECHAT_WORK_TOKEN: `${TOKEN},Old`,
  WECHAT_WORK_ENCODING_AES_KEY: KEY,
};

describe('The configuration of WeCom', () => {
  it('comes from the environment, with lists that rotate', () => {
    const { apps, endpoint } = resolveWorkOptions({}, workOptionsFromEnv(ENV));
    const app = apps.get('default')!;
    expect(app).toMatchObject({ corpId: CORP, agentId: AGENT, name: 'default' });
    expect(app.tokens).toEqual([TOKEN, 'Old']);
    expect(app.secret).toBe('secret-of-the-app');
    expect(endpoint).toMatchObject({ apiBaseUrl: 'https://qyapi.weixin.qq.com', timestampTolerance: 300 });
  });

  it('finds WeCom beside a simulator of the Official Accounts, and nowhere else', () => {
    const at = (url: string) =>
      resolveWorkOptions({}, workOptionsFromEnv({ ...ENV, WECHAT_API_BASE_URL: url })).endpoint.apiBaseUrl;
    expect(at('http://127.0.0.1:3100')).toBe('http://127.0.0.1:3100/qyapi');
    expect(at('https://proxy.example.com')).toBe('https://qyapi.weixin.qq.com');
  });

  it('has applications and secrets by name, each with its own secret', () => {
    const { apps } = resolveWorkOptions({
      corpId: CORP,
      apps: {
        assistant: { agentId: 1000003, secret: 'secret-3' },
        other: { corpId: 'wwother', agentId: 1000003, secret: 'secret-4' },
      },
      secrets: { contacts: 'secret-of-contacts' },
    });
    expect([...apps.keys()]).toEqual(['default', 'assistant', 'other', 'contacts']);
    expect(apps.get('assistant')).toMatchObject({ corpId: CORP, agentId: '1000003' });
    expect(apps.get('other')).toMatchObject({ corpId: 'wwother', agentId: '1000003' });
    expect(apps.get('contacts')).toMatchObject({ corpId: CORP, agentId: undefined });
  });

  it('names every fault in one message, with option and variable, and repeats no secret', () => {
    const env = {
      WECHAT_WORK_CORP_ID: 'w w',
      WECHAT_WORK_AGENT_ID: 'abc',
      WECHAT_WORK_TOKEN: 'has-a-dash',
      WECHAT_WORK_API_BASE_URL: 'http://example.com',
      WECHAT_WORK_RECEIVE_ID: 'some',
    };
    const text = faultsOf({}, env).join('\n');
    for (const name of [
      'corpId (WECHAT_WORK_CORP_ID)',
      'agentId (WECHAT_WORK_AGENT_ID)',
      'secret (WECHAT_WORK_SECRET) is missing',
      'token (WECHAT_WORK_TOKEN)',
      'encodingAesKey (WECHAT_WORK_ENCODING_AES_KEY) is missing',
      'apiBaseUrl (WECHAT_WORK_API_BASE_URL) must be https:',
      'receiveId (WECHAT_WORK_RECEIVE_ID)',
    ]) {
      expect(text).toContain(name);
    }
    expect(text).not.toContain('has-a-dash');
  });

  it.each([
    [{ WECHAT_WORK_SECRET: 's' }, 'WECHAT_WORK_CORP_ID'],
    [{ WECHAT_WORK_CORP_ID: CORP }, 'WECHAT_WORK_SECRET'],
    [{ ...ENV, WECHAT_WORK_ENCODING_AES_KEY: '' }, 'WECHAT_WORK_ENCODING_AES_KEY'],
    [{ ...ENV, WECHAT_WORK_TOKEN: ' ' }, 'WECHAT_WORK_TOKEN'],
    [{ WECHAT_WORK_SUITE_ID: 'wwsuite' }, 'WECHAT_WORK_SUITE_SECRET'],
    [{ WECHAT_WORK_PROVIDER_SECRET: 'wwsuite' }, 'WECHAT_WORK_PROVIDER_CORP_ID'],
    [{ WECHAT_WORK_ROBOT_TOKEN: 'abc' }, 'WECHAT_WORK_ROBOT_ENCODING_AES_KEY'],
  ])('refuses a half-set product: %o', (env, variable) => {
    expect(faultsOf({}, env as Record<string, string>).join('\n')).toContain(variable);
  });

  it('refuses an application that is there twice, names of digits, and options that do not exist', () => {
    const options = {
      ...APP,
      apps: { again: { agentId: AGENT, secret: 'x' }, 17: { agentId: 1, secret: 'y' } },
      corp_id: CORP,
    };
    const text = faultsOf(options).join('\n');
    expect(text).toMatch(/"default" and "again" have the same corpId and agentId/);
    expect(text).toMatch(/application "17": a name has/);
    expect(text).toMatch(/no option "corp_id"; corpId may be meant/);
  });

  it('boots with nothing set, and shows no secret to whoever inspects it', () => {
    expect(faultsOf({})).toEqual([]);
    const conf = resolveWorkOptions({
      ...APP,
      source: 'central',
      central: { url: 'https://central.example.com/wechat/central', key: 'central-key-0123' },
      suites: {
        hr: { suiteId: 'wwsuite', suiteSecret: 'suite-secret-9876', token: TOKEN, encodingAesKey: KEY },
      },
    });
    const shown = inspect(conf, { depth: 9, showHidden: true }) + JSON.stringify([...conf.apps.values()]);
    for (const secret of [APP.secret, KEY, TOKEN, 'suite-secret-9876', 'central-key-0123'])
      expect(shown).not.toContain(secret);
  });

  it('takes an application from the resolver only if it is the one that was asked for', async () => {
    const { resolveApp } = resolveWorkOptions({
      appResolver: ({ corpId }) => ({ corpId, agentId: 7, secret: 's', token: TOKEN, encodingAesKey: KEY }),
    });
    expect(await resolveApp!({ corpId: 'wwtenant', app: '7' })).toMatchObject({
      corpId: 'wwtenant',
      agentId: '7',
    });
    const wrong = resolveWorkOptions({ appResolver: () => ({ corpId: 'wwother', agentId: 7, secret: 's' }) });
    await expect(wrong.resolveApp!({ corpId: 'wwtenant', app: '7' })).rejects.toThrow('another corp');
  });
});
