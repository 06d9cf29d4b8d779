import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { credentialRig } from '../support/credential-rig.js';
import { FakeWire, issueCredentials } from '../support/fake-wire.js';
import { FakeClock } from '../support/fake-clock.js';

const shown = (thing: unknown): string =>
  [inspect(thing, { depth: Infinity, showHidden: false }), JSON.stringify(thing) ?? '', String(thing)].join(
    '\n',
  );

describe('secrets', () => {
  // SC-01
  it('shows no secret, key or token when the account’s service is printed', async () => {
    const { conf } = await credentialRig({
      appSecret: 'canary-secret',
      token: 'canary-token',
      encodingAesKey: 'canaryaeskey0123456789canaryaeskey012345678',
    });
    const { value } = await conf.getAccessToken();
    const text = shown(conf) + shown({ conf });
    for (const canary of ['canary', value]) expect(text).not.toContain(canary);
    expect(Object.keys(conf)).toEqual([]);
  });

  // SC-02
  it.each(['stable', 'classic'] as const)('keeps the secret out of every error (%s)', async (source) => {
    const answers = [
      { body: { errcode: 40125, errmsg: 'invalid appsecret canary-secret rid: 1' } },
      { body: { errcode: 40013, errmsg: 'url https://x/?appid=wx1&secret=canary-secret' } },
      { status: 502, body: '<html>canary-secret</html>' },
      { body: '{"access_token":"canary-token' },
      { body: { access_token: 'canary-token with a space', expires_in: 7200 } },
      { body: { access_token: 'canary-token', expires_in: 0 } },
    ];
    const texts: string[] = [];
    for (const answer of answers) {
      const { conf, events } = await credentialRig({
        source,
        appSecret: 'canary-secret',
        wire: new FakeWire(() => answer),
      });
      events.on('credential.renewalFailed', (event) => texts.push(shown(event)));
      await conf.getAccessToken().catch((error: Error) => texts.push(shown(error), error.stack ?? ''));
    }
    expect(texts.length).toBeGreaterThanOrEqual(answers.length * 3);
    expect(texts.join('\n')).not.toContain('canary');
  });

  // SC-02
  it('keeps the access token out of a ticket’s errors', async () => {
    const wire = new FakeWire((request, w) =>
      request.path === '/cgi-bin/ticket/getticket'
        ? {
            body: {
              errcode: 48001,
              errmsg: `api unauthorized access_token=${request.query.get('access_token')}`,
            },
          }
        : issueCredentials(request, w),
    );
    const { conf } = await credentialRig({ wire });
    const error = await conf.getJsapiTicket().catch((thrown: unknown) => thrown);
    expect(shown(error)).toContain('48001');
    expect(shown(error)).not.toContain('token-1');
  });

  it('names the account, the option and the variable when a required secret is missing', async () => {
    const { account, wire } = await credentialRig();
    await expect(account({ appSecret: undefined }).getAccessToken()).rejects.toMatchObject({
      code: 'WECHAT_CREDENTIAL_CONFIG',
      message: expect.stringMatching(/Account "default" has no appSecret \(WECHAT_APP_SECRET\)/) as string,
    });
    const nobody = account({ appId: undefined, appSecret: undefined });
    await expect(nobody.getJsapiTicket()).rejects.toThrow('appId (WECHAT_APP_ID)');
    expect(() => nobody.appId).toThrow('WECHAT_APP_ID');
    expect(() => nobody.appSecret).toThrow('WECHAT_APP_SECRET');
    expect(wire.requests).toHaveLength(0);
  });

  // SC-08
  it('accepts a new secret at run time and keeps the valid token', async () => {
    let right = 'old-secret';
    const wire = new FakeWire((request, w) =>
      request.body['secret'] === right
        ? issueCredentials(request, w)
        : { body: { errcode: 40125, errmsg: 'invalid appsecret' } },
    );
    const clock = new FakeClock();
    const { conf } = await credentialRig({ wire, clock, appSecret: 'old-secret' });
    const first = await conf.getAccessToken();
    right = 'new-secret';
    await expect(conf.renewAccessToken(first.value)).rejects.toMatchObject({ errcode: 40125 });
    expect(await conf.getAccessToken()).toBe(first);
    conf.setAppIdAndSecret('wx1', 'new-secret');
    expect(await conf.getAccessToken()).toBe(first);
    expect((await conf.renewAccessToken(first.value)).value).not.toBe(first.value);
    expect(wire.requests).toHaveLength(3);
  });

  it('drops the credentials of the old account when the AppID changes', async () => {
    const { conf, wire } = await credentialRig();
    const first = await conf.getAccessToken();
    await conf.getJsapiTicket();
    conf.setAppIdAndSecret('wx2', 'secret-of-wx2');
    expect(conf.appId).toBe('wx2');
    expect((await conf.getAccessToken()).value).toMatch(/-wx2$/);
    expect((await conf.getJsapiTicket()).value).toMatch(/-wx2$/);
    expect(wire.requests.at(-2)!.body).toMatchObject({ appid: 'wx2', secret: 'secret-of-wx2' });
    conf.setAppIdAndSecret('wx1', 'secret-of-wx1');
    expect(await conf.getAccessToken()).toEqual(first);
    expect(() => conf.setAppIdAndSecret('wx1', 'has a space')).toThrow('appSecret must be text');
    expect(() => conf.setAppIdAndSecret('wx1', 'has a space')).not.toThrow('has a space');
  });
});
