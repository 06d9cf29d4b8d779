import { describe, expect, it } from 'vitest';
import {
  appInvokeParameters,
  authorization,
  h5RedirectUrl,
  isFault,
  jsapiInvokeParameters,
  openV2RefundInfo,
  readPrivateKey,
  readSignature,
  requestMessage,
  signedMessage,
  signText,
  v2Message,
  v2Sign,
  verifySignature,
  WechatPayDecryptionError,
} from '../../../src/pay/crypto/index.js';
import { headerOf, keys, NOW, pem, platformKeys, type PayVector, vector, vectorsOf } from '../pay-vectors.js';

const requests = vectorsOf('request-signature');
const merchantRequests = requests.filter(({ id }) => id !== 'request-brand');

describe('the signature of a request', () => {
  it.each(requests.map((one) => [one.id, one] as const))('has the message and signature of %s', (_, one) => {
    const { method, url, timestamp, nonce, body, privateKey } = one.given;
    const message = requestMessage({ method, path: url, timestamp, nonce, body });
    expect(message.toString()).toBe(one.expect.message);
    expect(signText(message, readPrivateKey(pem(privateKey)))).toBe(one.expect.signature);
    const bytes = requestMessage({ method, path: url, timestamp, nonce, body: Buffer.from(body) });
    expect(bytes.equals(message)).toBe(true);
  });

  it.each(merchantRequests.map((one) => [one.id, one] as const))('has the header of %s', (_, one) => {
    const { method, url, timestamp, nonce, body, privateKey, serial, mchid } = one.given;
    const signer = { mchId: mchid, serial, privateKey: readPrivateKey(pem(privateKey)) };
    const header = authorization({ method, path: url, timestamp, nonce, body }, signer);
    expect(header).toBe(one.expect.authorization);
  });
});

/** Checks an answer or a notification as an engine does; undefined where it is good. */
function faultOf({ given }: PayVector) {
  const now = given.now * 1000;
  const headers = readSignature(headerOf(given.headers), now);
  if (isFault(headers)) return headers;
  const body = Buffer.from(given.body ?? '');
  return verifySignature(headers, body, platformKeys().find(headers.serial), now);
}

const answers = vectorsOf('answer-verification');
const REASONS: Record<string, string> = {
  'answer-expired': 'clock',
  'answer-future': 'clock',
  'answer-bad-timestamp': 'malformed-timestamp',
  'answer-tampered': 'wrong-signature',
  'answer-wrong-key': 'wrong-signature',
  'answer-unknown-serial': 'unknown-serial',
  'answer-merchant-serial': 'unknown-serial',
  'answer-serial-swap': 'wrong-signature',
  'answer-signtest': 'wrong-signature',
  'answer-missing-signature': 'missing-header',
  'answer-missing-serial': 'missing-header',
  'answer-old-cert-after-expiry': 'expired-certificate',
};

describe('the signature of an answer', () => {
  it.each(answers.filter((one) => one.expect.valid).map((one) => [one.id, one] as const))(
    'is accepted in %s',
    (_, one) => {
      expect(faultOf(one)).toBeUndefined();
      const headers = readSignature(headerOf(one.given.headers), NOW);
      if (isFault(headers)) throw new Error(headers.message);
      expect(signedMessage(headers, Buffer.from(one.given.body ?? '')).toString()).toBe(one.expect.message);
    },
  );

  it.each(answers.filter((one) => !one.expect.valid).map((one) => [one.id, one] as const))(
    'is refused in %s',
    (id, one) => {
      expect(faultOf(one)?.reason).toBe(REASONS[id]);
      expect(REASONS[id]).toBeDefined();
    },
  );

  it('names a probe of WeChat Pay as one', () => {
    expect(faultOf(vector('answer-signtest'))).toMatchObject({ isProbe: true, message: /probe/ });
    expect(faultOf(vector('answer-tampered'))).toMatchObject({ isProbe: false });
  });

  it.each([
    [-299, undefined],
    [-300, 'clock'],
    [299, undefined],
    [300, 'clock'],
  ])('with a clock %i s away gives %s', (seconds, reason) => {
    const one = vector('answer-pubkey');
    const timestamp = Number(headerOf(one.given.headers)('wechatpay-timestamp'));
    const result = readSignature(headerOf(one.given.headers), (timestamp + seconds) * 1000);
    expect(isFault(result) ? result.reason : undefined).toBe(reason);
  });

  it.each(['', '1.5e9', '-1', ' 1749999995', 'Infinity', '0x68'])('refuses the timestamp %j', (timestamp) => {
    const headers = { ...vector('answer-pubkey').given.headers, 'Wechatpay-Timestamp': timestamp };
    expect(isFault(readSignature(headerOf(headers), NOW))).toBe(true);
  });

  it('of another algorithm is refused', () => {
    const headers = {
      ...vector('answer-pubkey').given.headers,
      'Wechatpay-Signature-Type': 'WECHATPAY2-SM2-WITH-SM3',
    };
    expect(readSignature(headerOf(headers), NOW)).toMatchObject({ reason: 'unknown-algorithm' });
  });

  it('that is no base64 is refused', () => {
    const headers = { ...vector('answer-pubkey').given.headers, 'Wechatpay-Signature': 'not base64!' };
    const read = readSignature(headerOf(headers), NOW);
    if (isFault(read)) throw new Error(read.message);
    const key = platformKeys().find(read.serial);
    expect(verifySignature(read, Buffer.from('{}'), key, NOW)).toMatchObject({ reason: 'wrong-signature' });
  });

  it('shows no control character of a foreign serial in its message', () => {
    const read = { timestamp: '1', nonce: 'n', signature: 'AAAA', serial: 'A\u001b[31m\nERROR' };
    const fault = verifySignature(read, Buffer.alloc(0), undefined, NOW);
    expect(fault?.message).toMatch(/^no key with the serial [\w?-]+ is known$/);
  });
});

describe('the signature of a notification', () => {
  it.each(vectorsOf('notification').map((one) => [one.id, one] as const))('is accepted in %s', (_, one) => {
    expect(one.expect.valid).toBe(true);
    expect(faultOf(one)).toBeUndefined();
    const headers = readSignature(headerOf(one.given.headers), NOW);
    if (isFault(headers)) throw new Error(headers.message);
    expect(signedMessage(headers, Buffer.from(one.given.body)).toString()).toBe(one.expect.message);
  });

  it('does not fit a body that was parsed and written again', () => {
    const one = vector('answer-raw-body');
    const rewritten = {
      ...one,
      given: { ...one.given, body: JSON.stringify(JSON.parse(one.given.body)) },
    };
    expect(faultOf(rewritten)).toMatchObject({ reason: 'wrong-signature' });
  });
});

describe('the parameters that a page hands to WeChat', () => {
  const privateKey = readPrivateKey(keys.merchant.private);

  it.each(['invoke-jsapi', 'invoke-miniprogram'])('are those of %s', (id) => {
    const { given, expect: expected } = vector(id);
    const { appId, timeStamp, nonceStr, prepay_id: prepayId } = given;
    const made = jsapiInvokeParameters(
      { appId, prepayId, timestamp: timeStamp, nonce: nonceStr },
      privateKey,
    );
    expect(made).toMatchObject(expected.params);
  });

  it('are those of invoke-app for an app', () => {
    const { given, expect: expected } = vector('invoke-app');
    const content = {
      appId: given.appid,
      prepayId: given.prepayid,
      timestamp: given.timestamp,
      nonce: given.noncestr,
    };
    expect(appInvokeParameters(content, given.partnerid, privateKey)).toEqual(expected.params);
  });

  it('return to the page that was given after an H5 payment', () => {
    const { given, expect: expected } = vector('invoke-h5-redirect');
    expect(h5RedirectUrl(given.h5_url, given.redirect)).toBe(expected.url);
  });

  it('have the signature of the pay score page', () => {
    const { given, expect: expected } = vector('invoke-payscore-detail');
    const names = ['mch_id', 'nonce_str', 'out_order_no', 'service_id', 'sign_type', 'timestamp'];
    const params = Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)));
    expect(v2Message(params, keys.apiV2Key)).toBe(expected.message);
    expect(v2Sign(params, keys.apiV2Key, 'HMAC-SHA256')).toBe(expected.signature);
  });

  it('have the form of the published example, whose key is not published', () => {
    const { given, expect: expected } = vector('official-jsapi-answer');
    const { appId, timeStamp, nonceStr } = given;
    const prepayId = given.package.replace('prepay_id=', '');
    const made = jsapiInvokeParameters(
      { appId, prepayId, timestamp: timeStamp, nonce: nonceStr },
      privateKey,
    );
    expect(made).toMatchObject({ appId, timeStamp, nonceStr, package: given.package });
    expect(made.paySign).toHaveLength(expected.paySign.length);
  });
});

describe('an APIv2 signature', () => {
  it.each(vectorsOf('v2-sign').map((one) => [one.id, one] as const))('is that of %s', (_, one) => {
    const { params, sign_type: type } = one.given;
    expect(v2Message(params, keys.apiV2Key)).toBe(one.expect.message);
    expect(v2Sign(params, keys.apiV2Key, type)).toBe(one.expect.sign);
  });

  it('is not needed to open a refund notice, only the key is', () => {
    const { given, expect: expected } = vector('v2-refund-req-info');
    expect(openV2RefundInfo(given.req_info, keys.apiV2Key)).toBe(expected.plaintext);
    expect(() => openV2RefundInfo(given.req_info, 'another key')).toThrow(WechatPayDecryptionError);
  });
});
