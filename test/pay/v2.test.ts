import { describe, expect, it } from 'vitest';
import { resolveMerchant } from '../../src/pay/conf/resolve-merchant.js';
import type { WechatPayMerchantOptions } from '../../src/pay/conf/pay.options.js';
import { v2Sign } from '../../src/pay/crypto/index.js';
import {
  WechatConfigError,
  WechatPayApiError,
  WechatPayUnknownError,
  WechatUpstreamError,
} from '../../src/pay/index.js';
import { RedPackets } from '../../src/pay/v2/red-packets.js';
import { V2Client } from '../../src/pay/v2/v2-client.js';
import { readV2Xml, v2Xml } from '../../src/pay/v2/v2-xml.js';
import type { WechatHttpRequest } from '../../src/http/wechat-http.js';
import { MovedClock, merchantOptions } from './pay-platform.js';
import { keys } from './pay-vectors.js';

const whole = { apiV2Key: keys.apiV2Key, merchantCertificate: keys.merchant.certificate };
const packet = {
  mch_billno: 'bill20250615',
  re_openid: 'o1',
  total_amount: 100,
  send_name: '店',
  wishing: '恭喜发财',
  act_name: '活动',
  remark: 'r',
};

/** A client whose transport answers as given. */
function clientOf(answer: () => string | Error, options: WechatPayMerchantOptions = whole) {
  const sent: WechatHttpRequest[] = [];
  const conf = resolveMerchant('default', merchantOptions(options), []);
  const http = {
    send: async (request: WechatHttpRequest) => {
      sent.push(request);
      const text = answer();
      if (text instanceof Error) throw text;
      return {
        status: 200,
        headers: new Headers(),
        bytes: async () => Buffer.from(text),
        stream: () => new ReadableStream<Uint8Array>(),
      };
    },
  };
  const client = new V2Client({ conf, http, clock: new MovedClock() });
  return { client, packets: new RedPackets(client), sent };
}

const signed = (params: Record<string, string>) => v2Xml({ ...params, sign: v2Sign(params, keys.apiV2Key) });
const SUCCESS = signed({ return_code: 'SUCCESS', result_code: 'SUCCESS', send_listid: '100' });

describe('a red packet', () => {
  it('is sent as signed XML with the merchant certificate', async () => {
    const { packets, sent } = clientOf(() => SUCCESS);
    await expect(packets.send(packet)).resolves.toMatchObject({ send_listid: '100' });
    const [request] = sent as [WechatHttpRequest];
    expect(request.url).toBe('https://api.mch.weixin.qq.com/mmpaymkttransfers/sendredpack');
    expect(request.clientCertificate?.cert).toContain('BEGIN CERTIFICATE');
    expect(request.clientCertificate?.key).toContain('BEGIN PRIVATE KEY');
    const body = readV2Xml(request.body as string)!;
    expect(body).toMatchObject({
      mch_billno: 'bill20250615',
      mch_id: '1900007291',
      wxappid: 'wx2421b1c4370ec43b',
      total_num: '1',
      wishing: '恭喜发财',
    });
    expect(body['sign']).toBe(v2Sign(body, keys.apiV2Key));
  });

  it('for several users goes to the interface of group red packets', async () => {
    const { packets, sent } = clientOf(() => SUCCESS);
    await packets.send({ ...packet, total_num: 3, total_amount: 300 });
    expect(sent[0]!.url).toMatch(/\/sendgroupredpack$/);
    expect(readV2Xml(sent[0]!.body as string)).toMatchObject({ amt_type: 'ALL_RAND', total_num: '3' });
  });

  it.each([
    ['a number with a dash', { mch_billno: 'a-1' }, /letters and digits/],
    ['too little', { total_amount: 99 }, /1 to 200 yuan/],
    ['too much', { total_amount: 20_001 }, /1 to 200 yuan/],
    ['half a fen', { total_amount: 100.5 }, /whole number of fen/],
    ['two users', { total_num: 2, total_amount: 200 }, /at least 3/],
  ])('is refused before anything is sent with %s', async (_, more, message) => {
    const { packets, sent } = clientOf(() => SUCCESS);
    await expect(packets.send({ ...packet, ...more })).rejects.toThrow(message);
    expect(sent).toHaveLength(0);
  });

  it.each([
    ['SYSTEMERROR', WechatPayUnknownError],
    ['PROCESSING', WechatPayUnknownError],
    ['NOTENOUGH', WechatPayApiError],
    ['SOMETHING_NEW', WechatPayUnknownError],
  ])('that is refused with %s says whether it may have been sent', async (code, type) => {
    const text = signed({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: code, err_code_des: 'why' });
    const error: unknown = await clientOf(() => text)
      .packets.send(packet)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ errcode: code });
  });

  it.each([
    ['a wrong signature', v2Xml({ return_code: 'SUCCESS', result_code: 'SUCCESS', sign: 'A'.repeat(32) })],
    ['a web page', '<html></html>'],
    ['a document type', '<!DOCTYPE x [<!ENTITY e "x">]><xml><return_code>&e;</return_code></xml>'],
    ['elements in elements', '<xml><a><b>1</b></a></xml>'],
  ])('whose answer has %s is of unknown outcome', async (_, text) => {
    const error: unknown = await clientOf(() => text)
      .packets.send(packet)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WechatPayUnknownError);
    expect(error).toMatchObject({ number: { name: 'mch_billno', value: 'bill20250615' } });
  });

  it('that never left was not sent', async () => {
    const lost = new WechatUpstreamError('network', 'no way', { sent: false });
    await expect(clientOf(() => lost).packets.send(packet)).rejects.toBe(lost);
    const cut = new WechatUpstreamError('network', 'cut off', { sent: true });
    await expect(clientOf(() => cut).packets.send(packet)).rejects.toBeInstanceOf(WechatPayUnknownError);
  });

  it('needs the APIv2 key and the merchant certificate, and says so', async () => {
    const withoutKey = clientOf(() => SUCCESS, { ...whole, apiV2Key: undefined as never });
    await expect(withoutKey.packets.send(packet)).rejects.toBeInstanceOf(WechatConfigError);
    const withoutCertificate = clientOf(() => SUCCESS, { apiV2Key: keys.apiV2Key });
    await expect(withoutCertificate.packets.send(packet)).rejects.toThrow(/WECHAT_PAY_MERCHANT_CERTIFICATE/);
    expect(withoutKey.sent.length + withoutCertificate.sent.length).toBe(0);
  });

  it('is queried by its number', async () => {
    const { packets, sent } = clientOf(() => SUCCESS);
    await packets.query('bill20250615');
    expect(sent[0]!.url).toMatch(/\/gethbinfo$/);
    expect(readV2Xml(sent[0]!.body as string)).toMatchObject({
      bill_type: 'MCHT',
      mch_billno: 'bill20250615',
    });
  });
});

describe('a call of APIv2', () => {
  it('over ordinary TLS is believed only with a signature', async () => {
    const unsigned = v2Xml({ return_code: 'SUCCESS', result_code: 'SUCCESS' });
    await expect(clientOf(() => unsigned).client.post('/pay/orderquery', { a: '1' })).rejects.toThrow(
      /or none/,
    );
    const hmac = { return_code: 'SUCCESS', result_code: 'SUCCESS', trade_state: 'NOTPAY' };
    const text = v2Xml({ ...hmac, sign: v2Sign(hmac, keys.apiV2Key, 'HMAC-SHA256') });
    await expect(clientOf(() => text).client.post('/pay/orderquery', { a: '1' })).resolves.toMatchObject(
      hmac,
    );
  });
});

describe('the XML of APIv2', () => {
  it('comes back as it was, without what would end a section early', () => {
    expect(readV2Xml(v2Xml({ a: '1 < 2 & 3', b: 'x]]>y', c: '', d: 4 }))).toEqual({
      a: '1 < 2 & 3',
      b: 'xy',
      d: '4',
    });
  });
});
