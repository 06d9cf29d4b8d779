import { afterEach, describe, expect, it } from 'vitest';
import { resolveOptions } from '../../src/account/conf/resolve-account-options.js';
import { optionsFromEnv } from '../../src/account/conf/env.js';
import { WechatInputError } from '../../src/client/client.errors.js';
import { json } from '../support/loopback.js';
import { startApiRig, type ApiRig } from '../support/api-rig.js';

let rig: ApiRig;
afterEach(() => rig.stop());

const start = async (kind?: 'official' | 'mini') => {
  rig = await startApiRig((_, response) => json(response, { errcode: 0 }), kind);
  return rig.wechat;
};

describe('an account that is said to be an Official Account', () => {
  it('explains why it has no mini program login, and sends nothing', async () => {
    const wechat = await start('official');
    const login = wechat.mini.code2Session('a code');
    await expect(login).rejects.toThrow(WechatInputError);
    await expect(login).rejects.toThrow(
      'wechat.mini (login) belongs to mini programs, and this account is configured as an Official Account ' +
        '(option kind). Nothing was sent. Call it on an account that is a mini program, or correct the option.',
    );
    await expect(wechat.mini.subscribe.listTemplates()).rejects.toThrow('belongs to mini programs');
    expect(rig.server.requests).toHaveLength(0);
  });

  it('refuses the paths of mini programs, and sends those of both and unknown ones', async () => {
    const { api, menu } = await start('official');
    await expect(api.post('/wxa/getwxacode', { path: 'a' })).rejects.toThrow(
      '/wxa/getwxacode belongs to mini programs',
    );
    await expect(api.download('/wxa/getwxacode', { body: { path: 'a' } })).rejects.toThrow(WechatInputError);
    expect(rig.server.requests).toHaveLength(0);
    await api.get('/cgi-bin/menu/get');
    await api.post('/cgi-bin/qrcode/create', {
      action_name: 'QR_LIMIT_SCENE',
      action_info: { scene: { scene_id: 1 } },
    });
    await api.post('/wxa/some/new/path', {});
    await menu.delete();
    expect(rig.server.requests).toHaveLength(4);
  });
});

describe('an account that is said to be a mini program', () => {
  it('refuses the groups of Official Accounts', async () => {
    const wechat = await start('mini');
    await expect(wechat.menu.get()).rejects.toThrow('wechat.menu belongs to Official Accounts');
    expect(() => wechat.oauth).toThrow('wechat.oauth belongs to Official Accounts');
    await expect(wechat.api.get('/cgi-bin/menu/get')).rejects.toThrow('belongs to Official Accounts');
    expect(rig.server.requests).toHaveLength(0);
    await wechat.mini.code2Session('a code');
    await wechat.quota.get('/cgi-bin/menu/get');
    expect(rig.server.requests).toHaveLength(2);
  });
});

describe('the option kind', () => {
  it('is guessed from nothing: without it every call is sent', async () => {
    const wechat = await start();
    await wechat.mini.code2Session('a code');
    await wechat.menu.get();
    expect(rig.server.requests).toHaveLength(2);
  });

  it('is read from the environment and checked', async () => {
    await start();
    const options = optionsFromEnv({
      WECHAT_APP_ID: 'wx1',
      WECHAT_KIND: 'Official',
      WECHAT_MINI_KIND: 'mini',
    });
    expect(options).toMatchObject({ kind: 'official', accounts: { mini: { kind: 'mini' } } });
    expect(() => resolveOptions({ appId: 'wx1', kind: 'shop' as 'mini' })).toThrow(
      'kind (WECHAT_KIND) must be official (公众号) or mini (小程序), or left out',
    );
  });
});
