import { createPublicKey, X509Certificate } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SimulatedMerchantOptions } from '../../../src/simulator/index.js';
import { demoMerchant, WechatSimulator } from '../../../src/simulator/index.js';
import { MerchantCaller } from '../../support/pay/merchant-caller.js';

const PATH = '/v3/certificates';
const JSON_HEADERS = { 'content-type': 'application/json' };

describe('the keys of the simulated WeChat Pay', () => {
  let simulator: WechatSimulator;
  beforeEach(async () => (simulator = await WechatSimulator.start()));
  afterEach(() => simulator.stop());

  const merchant = (options: Omit<SimulatedMerchantOptions, 'mchId'>): MerchantCaller => {
    simulator.configureMerchants([{ mchId: '1900000009', ...options }]);
    return new MerchantCaller(simulator, simulator.merchant('1900000009').keys);
  };

  it('are downloaded as X.509 certificates that Node reads', async () => {
    const caller = merchant({ mode: 'certificates' });

    const { body } = await caller.get(PATH);

    const [entry] = body.data;
    const certificate = new X509Certificate(caller.open(entry.encrypt_certificate));
    expect(certificate.serialNumber).toBe(entry.serial_no);
    expect(certificate.subject).toContain('CN=Tenpay.com sign');
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(Date.parse(certificate.validFrom)).toBe(Date.parse(entry.effective_time));
    expect(Date.parse(certificate.validTo)).toBe(Date.parse(entry.expire_time));
    expect(Date.parse(certificate.validFrom)).toBeLessThan(Date.now());
    expect(Date.parse(certificate.validTo)).toBeGreaterThan(Date.now() + 4 * 365 * 86_400_000);
  });

  it('sign their own download', async () => {
    const caller = merchant({ mode: 'certificates' });
    const [serial] = await caller.fetchCertificates();

    expect((await caller.get(PATH)).signedBy).toBe(serial);
  });

  it('are the public key alone for a merchant without certificates, which is told so with 404', async () => {
    const caller = merchant({ mode: 'public-key' });

    const refused = await caller.get(PATH);
    const answer = await caller.post('/v3/pay/transactions/native', caller.order('order-0001'));

    expect(refused).toMatchObject({ status: 404, body: { code: 'RESOURCE_NOT_EXISTS' } });
    expect(answer.signedBy).toBe(caller.keys.publicKeyId);
  });

  it('are chosen by the Wechatpay-Serial of the request', async () => {
    const caller = merchant({ mode: 'both' });
    const [certificate] = await caller.fetchCertificates();

    for (const serial of [caller.keys.publicKeyId, certificate]) {
      const answer = await caller.get(PATH, { headers: { 'wechatpay-serial': serial } });
      expect(answer.signedBy).toBe(serial);
    }
  });

  it('are both used while a merchant changes over, in the share that is set', async () => {
    const caller = merchant({ mode: 'both', publicKeyShare: 0.25 });
    await caller.fetchCertificates();

    const answers = [];
    for (let i = 0; i < 8; i++) answers.push(await caller.get(PATH));

    const byPublicKey = answers.filter(({ signedBy }) => signedBy === caller.keys.publicKeyId);
    expect(byPublicKey).toHaveLength(2);
    expect(answers.every(({ signedBy }) => signedBy !== undefined)).toBe(true);
  });

  it('are rotated: the new certificate signs at once, the old one is listed until its overlap ends', async () => {
    const caller = merchant({ mode: 'certificates' });
    const [before] = await caller.fetchCertificates();

    const { status, certificates } = await caller.control('POST', '/rotate', { overlapSeconds: 200 });
    const unknown = await caller.get(PATH);
    const listed = await caller.fetchCertificates();
    const known = await caller.get(PATH);
    simulator.advance(201);
    const { body } = await caller.get(PATH);

    expect(status).toBe(200);
    expect(unknown.signedBy).toBeUndefined();
    expect(listed).toEqual([certificates[0].serialNo, before]);
    expect(known.signedBy).toBe(listed[0]);
    expect(body.data.map(({ serial_no }: { serial_no: string }) => serial_no)).toEqual([listed[0]]);
  });

  it('cannot be rotated where there is no certificate', async () => {
    const caller = merchant({ mode: 'public-key' });

    expect((await caller.control('POST', '/rotate', { overlapSeconds: 1 })).status).toBe(400);
  });

  it('are kept by a reset, with which counters and orders go', async () => {
    const caller = new MerchantCaller(simulator);
    const before = await caller.fetchCertificates();
    await caller.post('/v3/pay/transactions/native', caller.order('order-0001'));

    simulator.reset();

    expect(await caller.fetchCertificates()).toEqual(before);
    expect((await caller.query('order-0001')).status).toBe(404);
    expect(simulator.state().merchants[caller.keys.mchId]).toEqual({
      requests: 2,
      badSignatures: 0,
      certificateDownloads: 1,
      orders: 0,
      refunds: 0,
    });
  });

  it('are the same for the demonstration merchant in every process', async () => {
    const demo = demoMerchant();
    const caller = new MerchantCaller(simulator, { ...demo, platformCertificates: true });

    const answer = await caller.get(PATH, { headers: { 'wechatpay-serial': demo.publicKeyId } });

    expect(createPublicKey(demo.privateKey).export({ type: 'spki', format: 'pem' })).toBe(
      demo.merchantPublicKey,
    );
    expect(answer.signedBy).toBe(demo.publicKeyId);
  });

  it('are wrong on purpose in the share of probes that is set', async () => {
    const caller = merchant({ mode: 'public-key', probeShare: 0.5 });

    const answers = [];
    for (let i = 0; i < 4; i++)
      answers.push(await caller.post('/v3/pay/transactions/native', caller.order(`order-${i}00`)));

    const probes = answers.filter(({ headers }) =>
      headers['wechatpay-signature']?.startsWith('WECHATPAY/SIGNTEST/'),
    );
    expect(probes).toHaveLength(2);
    expect(probes.every(({ signedBy }) => signedBy === undefined)).toBe(true);
  });
});

describe('a merchant in the control API', () => {
  let simulator: WechatSimulator;
  beforeEach(async () => (simulator = await WechatSimulator.start()));
  afterEach(() => simulator.stop());

  it('is created with its own key and certificate serial, and told what WeChat Pay signs with', async () => {
    const demo = demoMerchant();
    const keys = { ...demo, mchId: '1900000555', serialNo: 'AB'.repeat(20), apiV3Key: 'k'.repeat(32) };
    const caller = new MerchantCaller(simulator, { ...keys, platformCertificates: true });

    const { serialNo, apiV3Key } = keys;
    const body = { apiV3Key, serialNo, publicKey: demo.merchantPublicKey, mode: 'both' };
    const answer = await caller.control('PUT', '', body);

    expect(answer).toMatchObject({ status: 200, publicKeyId: expect.stringMatching(/^PUB_KEY_ID_\d{34}$/) });
    expect(createPublicKey(answer.publicKey).asymmetricKeyType).toBe('rsa');
    const [{ serialNo: serial, pem }] = answer.certificates;
    expect(new X509Certificate(pem).serialNumber).toBe(serial);
    expect(await caller.fetchCertificates()).toEqual([serial]);
  });

  it.each([
    ['apiV3Key', 'too short'],
    ['serialNo', 'no hexadecimal'],
    ['publicKey', 'no key'],
    ['mode', 'neither'],
    ['probeShare', 2],
    ['notifyTimeoutMs', 0],
    ['retryAfterMs', -1],
    ['notifyUrl', 'nowhere'],
  ])('is refused with a wrong %s', async (name, value) => {
    const answer = await new MerchantCaller(simulator).control('PUT', '', { [name]: value });

    expect(answer).toMatchObject({ status: 400, error: expect.stringContaining(name) });
  });

  it('that is unknown is answered 404', async () => {
    const caller = new MerchantCaller(simulator, { ...simulator.merchant().keys, mchId: '1900009999' });

    expect((await caller.control('POST', '/pay', { outTradeNo: 'order-0001' })).status).toBe(404);
    expect(() => simulator.merchant('1900009999')).toThrow(/no merchant 1900009999/);
  });

  it("are not taken for the merchant's: WeChat Pay's public key in its place is refused", async () => {
    const demo = demoMerchant();
    const control = `${simulator.url}/_simulator/merchants/${demo.mchId}`;
    const put = (publicKey: string) =>
      fetch(control, { method: 'PUT', body: JSON.stringify({ publicKey }), headers: JSON_HEADERS });
    const wrong = await put(demo.publicKey);
    const right = await put(demo.merchantPublicKey);

    expect([wrong.status, right.status]).toEqual([400, 200]);
    expect(await wrong.text()).toContain("WeChat Pay's own public key");
    expect(() => simulator.configureMerchants([{ mchId: demo.mchId, publicKey: demo.publicKey }])).toThrow(
      "WeChat Pay's own public key",
    );
  });
});
