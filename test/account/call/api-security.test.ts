import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { responseMeta } from '../../../src/client/response-meta.js';
import {
  asEnvelope,
  open,
  seal,
  signBody,
  verifyBody,
  type Bound,
} from '../../../src/account/call/signing/envelope.js';
import type { ApiSecurityOptions } from '../../../src/account/conf/wechat.options.js';
import { FakeClock } from '../../support/fake-clock.js';
import { json, Loopback, type Answerer } from '../../support/loopback.js';
import { clientRig, type ClientRig } from '../../support/client-rig.js';
import { APP_ID } from '../../support/account-conf.js';

interface Vector {
  id: string;
  input: Record<string, string> & { timestamp: number };
  expected: Record<string, string>;
}
const { vectors } = JSON.parse(
  readFileSync(new URL('../../data/api-security-vectors.json', import.meta.url), 'utf8'),
) as {
  vectors: Vector[];
};
const vector = (id: string): Vector => vectors.find((entry) => entry.id === id)!;
const boundOf = ({ input }: Vector): Bound => ({
  urlPath: input['urlpath']!,
  appId: input['appid']!,
  timestamp: input.timestamp,
});

describe('the official vectors of API signing and encryption', () => {
  it.each(['api-aes256gcm-request-official', 'api-aes256gcm-response-official'])('%s decrypts', (id) => {
    const { input, expected } = vector(id);
    const key = Buffer.from(input['symKey']!, 'base64');
    const envelope = asEnvelope(JSON.parse(input['body']!))!;
    expect(open(envelope, key, input['sn']!, boundOf(vector(id)))).toBe(expected['plaintext']);
  });

  it('api-aes256gcm-request-official is sealed byte for byte under its iv', () => {
    const request = vector('api-aes256gcm-request-official');
    const { iv, ...rest } = JSON.parse(request.input['body']!) as { iv: string };
    const key = Buffer.from(request.input['symKey']!, 'base64');
    expect(
      seal(
        request.expected['plaintext']!,
        key,
        request.input['sn']!,
        boundOf(request),
        Buffer.from(iv, 'base64'),
      ),
    ).toEqual({ iv, ...rest });
  });

  it('api-rsa-pss-request-signature-official verifies, and so does a signature of our own', () => {
    const request = vector('api-rsa-pss-request-signature-official');
    const privateKey = createPrivateKey(request.input['privateKeyPkcs1Pem']!);
    const publicKey = createPublicKey(privateKey);
    const body = request.input['postdata']!;
    const bound = boundOf(request);
    expect(verifyBody(body, request.expected['signatureBase64']!, publicKey, bound)).toBe(true);
    const ours = signBody(body, privateKey, bound);
    expect(verifyBody(body, ours, publicKey, bound)).toBe(true);
    expect(verifyBody(`${body} `, ours, publicKey, bound)).toBe(false);
    expect(verifyBody(body, ours, publicKey, { ...bound, timestamp: bound.timestamp + 1 })).toBe(false);
    expect(verifyBody(body, 'not base64!', publicKey, bound)).toBe(false);
    expect(verifyBody(body, '', publicKey, bound)).toBe(false);
  });

  it('api-rsa-pss-response-signature-official verifies with the certificate', () => {
    const answer = vector('api-rsa-pss-response-signature-official');
    const key = createPublicKey(answer.input['certificatePem']!);
    const signature = answer.expected['signatureBase64']!;
    expect(verifyBody(answer.input['respdata']!, signature, key, boundOf(answer))).toBe(true);
    expect(verifyBody(`x${answer.input['respdata']!}`, signature, key, boundOf(answer))).toBe(false);
  });

  it('decrypts nothing that was altered, truncated or made for another request', () => {
    const { input } = vector('api-aes256gcm-response-official');
    const key = Buffer.from(input['symKey']!, 'base64');
    const bound = boundOf(vector('api-aes256gcm-response-official'));
    const good = asEnvelope(JSON.parse(input['body']!))!;
    const sn = input['sn']!;
    for (const [envelope, changed] of [
      [{ ...good, data: `A${good.data.slice(1)}` }, bound],
      [{ ...good, data: good.data.slice(4) }, bound],
      [{ ...good, authtag: good.authtag.slice(0, 8) }, bound],
      [{ ...good, iv: good.iv.slice(4) }, bound],
      [good, { ...bound, appId: 'wxother' }],
      [good, { ...bound, urlPath: `${bound.urlPath}2` }],
      [good, { ...bound, timestamp: bound.timestamp + 1 }],
    ] as const) {
      expect(open(envelope, key, sn, changed)).toBeUndefined();
    }
    expect(open(good, key, `${sn}0`, bound)).toBeUndefined();
    for (const value of [null, 1, [], {}, { iv: 'a', data: 'b' }, { iv: 1, data: 'b', authtag: 'c' }]) {
      expect(asEnvelope(value)).toBeUndefined();
    }
  });
});

describe('a signed call', () => {
  const NOW = 1_800_000_000;
  const PATH = '/wxa/getuserriskrank';
  const URL_PATH = `https://api.weixin.qq.com${PATH}`;
  const pem = { type: 'pkcs8', format: 'pem' } as const;
  const spki = { type: 'spki', format: 'pem' } as const;
  const pair = () =>
    generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: pem, publicKeyEncoding: spki });
  const own = pair();
  const platform = pair();
  const older = pair();
  const security: ApiSecurityOptions = {
    symmetricKey: Buffer.alloc(32, 5).toString('base64'),
    symmetricSn: 'sym-1',
    privateKey: own.privateKey,
    serial: 'own-1',
    certificates: { 'cert-2': platform.publicKey },
    paths: [PATH],
  };
  const symmetricKey = Buffer.alloc(32, 5);

  let server: Loopback;
  let fixture: ClientRig;
  let changing: unknown[];

  const start = (options: ApiSecurityOptions = security) => {
    fixture = clientRig(server.url, { apiSecurity: options }, { clock: new FakeClock(NOW) });
    changing = [];
    fixture.events.on('api.certificateChanging', (event) => changing.push(event));
  };
  beforeEach(async () => {
    server = await Loopback.start();
    start();
  });
  afterEach(async () => {
    await server.stop();
  });

  interface Twist {
    inner?: object;
    timestamp?: number;
    body?: (body: string) => string;
    headers?: Record<string, string>;
  }
  /** Answers like WeChat: encrypted, then signed. `twist` makes one part invalid. */
  const answered =
    (twist: Twist = {}): Answerer =>
    (_, response) => {
      const timestamp = twist.timestamp ?? NOW + 2;
      const bound = { urlPath: URL_PATH, appId: APP_ID, timestamp };
      const inner = {
        _n: 'n',
        _appid: APP_ID,
        _timestamp: timestamp,
        errcode: 0,
        risk_rank: 3,
        ...twist.inner,
      };
      const body = JSON.stringify(seal(JSON.stringify(inner), symmetricKey, 'sym-1', bound));
      const signature = (key: string) => signBody(body, createPrivateKey(key), bound);
      response.writeHead(200, {
        'Wechatmp-AppId': APP_ID,
        'Wechatmp-TimeStamp': String(timestamp),
        'Wechatmp-Serial': 'cert-2',
        'Wechatmp-Signature': signature(platform.privateKey),
        'Wechatmp-Serial-Deprecated': 'cert-1',
        'Wechatmp-Signature-Deprecated': signature(older.privateKey),
        ...twist.headers,
      });
      response.end(twist.body?.(body) ?? body);
    };

  it('is sent encrypted and signed with its query inside, and the answer is verified and decrypted', async () => {
    server.answer = answered();
    const answer = await fixture.client.post(
      PATH,
      { openid: '用户', _appid: 'forged' },
      { query: { scene: 0 } },
    );
    expect(answer).toEqual({ errcode: 0, risk_rank: 3 });
    expect(responseMeta(answer)!.raw).toContain('"risk_rank":3');

    const [request] = server.requests;
    expect(request!.url).toBe(`${PATH}?access_token=TOKEN-1`);
    const { headers } = request!;
    expect(headers).toMatchObject({
      'wechatmp-appid': APP_ID,
      'wechatmp-timestamp': String(NOW),
      'wechatmp-serial': 'own-1',
    });
    const body = request!.body.toString();
    const bound = { urlPath: URL_PATH, appId: APP_ID, timestamp: NOW };
    const signature = headers['wechatmp-signature'] as string;
    expect(verifyBody(body, signature, createPublicKey(own.publicKey), bound)).toBe(true);
    const plain = open(asEnvelope(JSON.parse(body))!, symmetricKey, 'sym-1', bound)!;
    expect(JSON.parse(plain)).toEqual({
      openid: '用户',
      scene: 0,
      _appid: APP_ID,
      _timestamp: NOW,
      _n: expect.stringMatching(/^[A-Za-z0-9+/]{22}$/),
    });
  });

  it('uses a new iv and nonce each time, also after a renewed token', async () => {
    let refused = false;
    server.answer = (request, response) => {
      if (refused) return answered()(request, response);
      refused = true;
      json(response, { errcode: 42001 });
    };
    await fixture.client.post(PATH, {});
    const [first, second] = server.requests.map(({ body }) => JSON.parse(body.toString()) as { iv: string });
    expect(first!.iv).not.toBe(second!.iv);
  });

  it('is used only where the path or the call asks for it', async () => {
    await fixture.client.post('/cgi-bin/x', { a: 1 });
    expect(server.requests[0]!.body.toString()).toBe('{"a":1}');
    await fixture.client.post(PATH, { a: 1 }, { signed: false });
    expect(server.requests[1]!.headers['wechatmp-signature']).toBeUndefined();
    await expect(fixture.client.get(PATH, {}, { signed: true })).rejects.toMatchObject({
      code: 'WECHAT_INPUT',
    });
    const plain = clientRig(server.url);
    await expect(plain.client.post(PATH, {}, { signed: true })).rejects.toMatchObject({
      code: 'WECHAT_INPUT',
    });
    await expect(fixture.client.post(PATH, [1])).rejects.toMatchObject({ code: 'WECHAT_INPUT' });
    expect(server.requests).toHaveLength(2);
  });

  it("throws WeChat's refusal, which is not encrypted", async () => {
    server.answer = (_, response) => json(response, { errcode: 40234, errmsg: 'invalid signature' });
    await expect(fixture.client.post(PATH, {})).rejects.toMatchObject({
      errcode: 40234,
      class: 'api-security',
    });
  });

  it('throws a refusal from inside the envelope', async () => {
    server.answer = answered({ inner: { errcode: 61010, errmsg: 'x' } });
    await expect(fixture.client.post(PATH, {})).rejects.toMatchObject({ errcode: 61010 });
  });

  it('accepts the old certificate during a change, and says so', async () => {
    start({ ...security, certificates: { 'cert-1': older.publicKey } });
    server.answer = answered();
    await expect(fixture.client.post(PATH, {})).resolves.toEqual({ errcode: 0, risk_rank: 3 });
    expect(changing).toEqual([{ appId: APP_ID, serial: 'cert-1' }]);
  });

  it('prefers the current certificate when both are known', async () => {
    start({ ...security, certificates: { 'cert-1': older.publicKey, 'cert-2': platform.publicKey } });
    server.answer = answered();
    await fixture.client.post(PATH, {});
    expect(changing).toEqual([]);
  });

  it.each<[string, Twist]>([
    ['an altered body', { body: (body) => body.replace('"iv"', ' "iv"') }],
    ['a wrong signature', { headers: { 'Wechatmp-Signature': Buffer.alloc(256).toString('base64') } }],
    ['no signature', { headers: { 'Wechatmp-Signature': '' } }],
    ['an unknown certificate', { headers: { 'Wechatmp-Serial': 'cert-9' } }],
    ['another AppID', { headers: { 'Wechatmp-AppId': 'wxother' } }],
    ['an old timestamp', { timestamp: NOW - 301 }],
    ['a timestamp from the future', { timestamp: NOW + 301 }],
    ['a timestamp that is none', { headers: { 'Wechatmp-TimeStamp': 'now' } }],
    ['another AppID inside', { inner: { _appid: 'wxother' } }],
    ['another timestamp inside', { inner: { _timestamp: NOW } }],
    ['a clear answer without a signature', { body: () => '{"errcode":0,"risk_rank":0}' }],
  ])('does not accept an answer with %s', async (_, twist) => {
    server.answer = answered(twist);
    await expect(fixture.client.post(PATH, {})).rejects.toMatchObject({ code: 'WECHAT_API_SECURITY' });
    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, Partial<ApiSecurityOptions>]>([
    ['a short symmetric key', { symmetricKey: 'c2hvcnQ=' }],
    [
      'a private key that is none',
      { privateKey: '-----BEGIN PRIVATE KEY-----\nCANARY\n-----END PRIVATE KEY-----' },
    ],
    ['a certificate that is none', { certificates: { x: '-----BEGIN CERTIFICATE-----\nCANARY' } }],
  ])('says which key cannot be used: %s', async (_, spoiled) => {
    start({ ...security, ...spoiled });
    const error = await fixture.client.post(PATH, {}).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'WECHAT_API_SECURITY' });
    expect((error as Error).message).not.toContain('CANARY');
    expect(server.requests).toHaveLength(0);
  });
});
