import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JssdkApi } from '../../src/api/official/jssdk.api.js';
import { WechatInputError } from '../../src/client/client.errors.js';
import { APP_ID } from '../support/account-conf.js';
import { startApiRig, type ApiRig } from './wire/index.js';
import { CARD_TICKET, JSAPI_TICKET } from '../support/api-rig.js';

let rig: ApiRig;
beforeAll(async () => {
  rig = await startApiRig();
});
afterAll(() => rig.stop());

const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');
const sorted = (values: unknown[]) => sha1(values.map(String).sort().join(''));

describe('wx.config', () => {
  it('is signed over the ticket, the nonce, the time and the page URL as the browser shows it', async () => {
    const config = await rig.wechat.jssdk.config('https://a.b/页?x=1&y=中#/route');
    expect(config).toEqual({
      appId: APP_ID,
      timestamp: expect.any(Number) as number,
      nonceStr: expect.stringMatching(/^[A-Za-z0-9]{16}$/) as string,
      signature: expect.any(String) as string,
    });
    expect(Math.abs(config.timestamp - Date.now() / 1000)).toBeLessThan(60);
    const text = `jsapi_ticket=${JSAPI_TICKET}&noncestr=${config.nonceStr}&timestamp=${config.timestamp}&url=https://a.b/页?x=1&y=中`;
    expect(config.signature).toBe(sha1(text));
  });

  it('asks for the current ticket each time', async () => {
    let reads = 0;
    const jssdk = new JssdkApi({
      appId: APP_ID,
      getJsapiTicket: () => Promise.resolve({ value: `T${++reads}`, expiresAt: 4e9 }),
      getWxCardTicket: () => Promise.reject(new Error('not asked for')),
    });
    const [one, two] = [await jssdk.config('https://a.b/'), await jssdk.config('https://a.b/')];
    expect(reads).toBe(2);
    expect(one.nonceStr).not.toBe(two.nonceStr);
  });

  it('is refused for a URL that is not valid', async () => {
    await expect(rig.wechat.jssdk.config('/page')).rejects.toThrow(WechatInputError);
  });
});

describe('cards', () => {
  it('signs wx.addCard over the sorted values without outer_str', async () => {
    const text = await rig.wechat.jssdk.cardExt('pCard', { code: '123', openid: 'o1', outer_str: 'src' });
    const ext = JSON.parse(text) as Record<string, string>;
    expect(ext).toMatchObject({ code: '123', openid: 'o1', outer_str: 'src' });
    expect(ext['signature']).toBe(
      sorted([CARD_TICKET, ext['timestamp'], 'pCard', ext['nonce_str'], '123', 'o1']),
    );
  });

  it('signs wx.addCard without code and user when they are missing', async () => {
    const ext = JSON.parse(await rig.wechat.jssdk.cardExt('pCard')) as Record<string, string>;
    expect(Object.keys(ext).sort()).toEqual(['nonce_str', 'signature', 'timestamp']);
    expect(ext['signature']).toBe(sorted([CARD_TICKET, ext['timestamp'], 'pCard', ext['nonce_str']]));
  });

  it('signs wx.chooseCard over the AppID and the filters', async () => {
    const config = await rig.wechat.jssdk.chooseCard({ cardType: 'GROUPON', cardId: 'pCard' });
    expect(config).toMatchObject({ cardType: 'GROUPON', cardId: 'pCard', signType: 'SHA1' });
    const { timestamp, nonceStr, cardSign } = config;
    expect(cardSign).toBe(sorted([CARD_TICKET, APP_ID, timestamp, nonceStr, 'pCard', 'GROUPON']));
  });
});
