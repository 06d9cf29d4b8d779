import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readQr } from '../support/block-jpeg.js';
import { decryptUserData, rawDataSignature, sessionSignature } from '../../src/crypto/user-data.js';
import { WechatSimulator } from '../../src/simulator/index.js';
import { SimulatorCaller, MINI } from '../support/simulator-caller.js';
import { WebhookStub } from '../support/webhook-stub.js';

let simulator: WechatSimulator;
let mini: SimulatorCaller;
const USER = 'oMiniUser';

beforeEach(async () => {
  simulator = await WechatSimulator.start();
  mini = await new SimulatorCaller(simulator, MINI).login();
});
afterEach(() => simulator.stop());

const login = (js_code = simulator.user(USER, MINI.appId).logsIn(), secret: string = MINI.appSecret) =>
  mini.plain(
    'GET',
    `/sns/jscode2session?appid=${MINI.appId}&secret=${secret}&js_code=${js_code}&grant_type=authorization_code`,
  );

describe('login', () => {
  it('returns openid and session key for a code, and checks the secret', async () => {
    expect((await login(undefined, 'wrong')).errcode).toBe(40125);
    expect(await login()).toEqual({ openid: USER, session_key: expect.any(String) });
  });

  it('makes a new session key each time and rejects the previous one', async () => {
    const { session_key: old } = await login();
    const { session_key: key } = await login();
    const check = async (signature: string): Promise<number> =>
      (await mini.get(`/wxa/checksession?openid=${USER}&signature=${signature}&sig_method=hmac_sha256`))
        .errcode;
    expect(key).not.toBe(old);
    expect([await check(sessionSignature('', key)), await check(sessionSignature('', old))]).toEqual([
      0, 87009,
    ]);
    expect((await mini.get(`/wxa/checksession?openid=${USER}&signature=x&sig_method=md5`)).errcode).toBe(
      87008,
    );
    expect(
      (await mini.get('/wxa/checksession?openid=oNobody&signature=x&sig_method=hmac_sha256')).errcode,
    ).toBe(87007);
    const reset = await mini.get(
      `/wxa/resetusersessionkey?openid=${USER}&signature=${sessionSignature('', key)}&sig_method=hmac_sha256`,
    );
    expect(reset).toMatchObject({ errcode: 0, openid: USER });
    expect(await check(sessionSignature('', reset.session_key))).toBe(0);
  });

  it('encrypts open data with the session key and a watermark', async () => {
    const { session_key: sessionKey } = await login();
    const sealed = await mini.own('POST', '/encrypted-data', {
      openid: USER,
      data: { phoneNumber: '13800138000' },
    });
    const open = (appId: string) => decryptUserData({ sessionKey, appId, ...sealed });
    expect(open(MINI.appId)).toMatchObject({ phoneNumber: '13800138000', watermark: { appid: MINI.appId } });
    expect(() => open('wxother')).toThrow('another app');
    expect(sealed.signature).toBe(rawDataSignature(sealed.rawData, sessionKey));
    const hash = createHash('sha256').update(sealed.encryptedData).digest('hex');
    expect(await mini.post('/wxa/business/checkencryptedmsg', { encrypted_msg_hash: hash })).toMatchObject({
      vaild: true,
    });
  });
});

describe('phone numbers', () => {
  it('are returned for a code, once', async () => {
    const code = simulator.user(USER, MINI.appId).givesPhoneNumber('13900139000');
    expect((await mini.post('/wxa/business/getuserphonenumber', { code })).phone_info).toMatchObject({
      phoneNumber: '13900139000',
      purePhoneNumber: '13900139000',
      countryCode: '86',
      watermark: { appid: MINI.appId },
    });
    expect((await mini.post('/wxa/business/getuserphonenumber', { code })).errcode).toBe(40163);
    expect((await mini.post('/wxa/business/getuserphonenumber', {})).errcode).toBe(41008);
  });

  it('have a country code, and are refused for a login code', async () => {
    const { code } = await mini.own('POST', '/codes', { kind: 'phone', phoneNumber: '+44 7700900123' });
    expect((await mini.post('/wxa/business/getuserphonenumber', { code })).phone_info).toMatchObject({
      phoneNumber: '+447700900123',
      purePhoneNumber: '7700900123',
      countryCode: '44',
    });
    const other = simulator.user(USER, MINI.appId).logsIn();
    expect((await mini.post('/wxa/business/getuserphonenumber', { code: other })).errcode).toBe(40029);
  });
});

describe('codes and links', () => {
  it.each([
    ['/wxa/getwxacode', { path: 'pages/index?x=1' }],
    ['/wxa/getwxacodeunlimit', { scene: 'a=1', page: 'pages/index' }],
    ['/cgi-bin/wxaapp/createwxaqrcode', { path: 'pages/index' }],
  ])('are pictures on success and JSON on failure: %s', async (path, body) => {
    const response = await mini.fetch(path, { method: 'POST', body: JSON.stringify(body) });
    expect(response.headers.get('content-type')).toBe('image/jpeg');
    const [target = ''] = Object.values(body).toReversed();
    expect(readQr(Buffer.from(await response.arrayBuffer()))).toContain(target);
    expect((await mini.post(path, { ...body, width: 10 })).errcode).toBe(40097);
    expect((await mini.post(path, {})).errcode).toBe(path.endsWith('unlimit') ? 40169 : 40159);
  });

  it('check the scene', async () => {
    const code = async (scene: string): Promise<number> =>
      (await mini.post('/wxa/getwxacodeunlimit', { scene })).errcode;
    expect([await code('汉字'), await code('x'.repeat(33))]).toEqual([40129, 40169]);
  });

  it('are links that can be looked up', async () => {
    const { url_link } = await mini.post('/wxa/generate_urllink', { path: 'pages/a', query: 'b=1' });
    expect(await mini.post('/wxa/query_urllink', { url_link })).toMatchObject({
      url_link_info: { appid: MINI.appId, path: 'pages/a', query: 'b=1', env_version: 'release' },
    });
    const { openlink } = await mini.post('/wxa/generatescheme', { jump_wxa: { path: 'pages/a', query: '' } });
    expect((await mini.post('/wxa/queryscheme', { scheme: openlink })).scheme_info.path).toBe('pages/a');
    expect((await mini.post('/wxa/queryscheme', { scheme: 'x' })).errcode).toBe(85403);
    expect((await mini.post('/wxa/generate_urllink', { expire_type: 1, expire_interval: 31 })).errcode).toBe(
      85401,
    );
    expect((await mini.post('/wxa/genwxashortlink', { page_url: 'p', page_title: 't' })).link).toMatch(
      /^#小程序:/,
    );
  });
});

describe('content security', () => {
  const check = (content: string) =>
    mini.post('/wxa/msg_sec_check', { content, version: 2, scene: 1, openid: USER });

  it('is asked about somebody who was there in the last two hours', async () => {
    expect((await check('hello')).errcode).toBe(61010);
  });

  it('checks a text', async () => {
    await login();
    expect((await check('hello')).result).toEqual({ suggest: 'pass', label: 100 });
    expect((await check('something risky')).result).toMatchObject({ suggest: 'risky', label: 20001 });
    expect((await check('')).errcode).toBe(44004);
    expect((await mini.post('/wxa/msg_sec_check', { content: '违规' })).errcode).toBe(87014);
  });

  it('checks a picture later, with an event', async () => {
    await login();
    const webhook = await WebhookStub.start(MINI);
    await simulator.deliversTo(webhook.url, undefined, MINI.appId);
    const media = {
      media_url: 'http://example.com/risky.png',
      media_type: 2,
      version: 2,
      scene: 1,
      openid: USER,
    };
    const { trace_id } = await mini.post('/wxa/media_check_async', media);
    expect(webhook.seen).toEqual([]);
    simulator.advance(2);
    await expect.poll(() => webhook.seen.length).toBe(1);
    expect(JSON.parse(webhook.last.plain)).toMatchObject({
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid: MINI.appId,
      trace_id,
      result: { suggest: 'risky', label: 20001 },
    });
    await webhook.stop();
  });
});
