import { constants, createPrivateKey, createPublicKey, privateDecrypt, publicEncrypt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../../src/simulator/index.js';
import { MerchantCaller } from '../../support/pay/merchant-caller.js';

const OAEP = { padding: constants.RSA_PKCS1_OAEP_PADDING };

describe('a path of WeChat Pay that the simulator has no route for', () => {
  let simulator: WechatSimulator;
  let caller: MerchantCaller;
  beforeAll(async () => {
    simulator = await WechatSimulator.start();
    simulator.configureMerchants([{ mchId: '1900000001', mode: 'public-key' }]);
    caller = new MerchantCaller(simulator);
  });
  afterAll(() => simulator.stop());

  it('answers a signed sample of its model, and says so', async () => {
    const path = '/v3/payscore/partner/serviceorder?out_order_no=1&service_id=2&sub_mchid=3';

    const answer = await caller.get(path);

    expect(answer).toMatchObject({ status: 200, headers: { 'x-simulator': 'sample' } });
    expect(answer.body).toMatchObject({ out_order_no: expect.any(String), state: expect.any(String) });
    expect(answer.body).not.toHaveProperty('errcode');
    expect(answer.signedBy).toBe(caller.keys.publicKeyId);
  });

  it('answers 204 where the model has no answer, and bytes without a signature where it is a file', async () => {
    const done = await caller.post(
      '/v3/merchant-service/complaints-v2/200201820200101080076610000/update-refund-progress',
      { action: 'APPROVE' },
    );
    const file = await caller.get('/v3/merchant-service/images/ChsyMDAyMDE4MjAyMDA');

    expect(done).toMatchObject({ status: 204, text: '', signedBy: caller.keys.publicKeyId });
    expect(file).toMatchObject({ status: 200, signedBy: undefined });
  });

  it('refuses members that the model does not have, at every depth', async () => {
    const path = '/v3/payscore/partner/serviceorder';
    const outside = await caller.post(path, { colour: 'red' });
    const inside = await caller.post(path, { time_range: { start_time: '20260101', colour: 'red' } });

    expect(outside.body).toMatchObject({ code: 'PARAM_ERROR', detail: { field: '/body/colour' } });
    expect(inside.body).toMatchObject({ code: 'PARAM_ERROR', detail: { field: '/body/time_range/colour' } });
  });

  it('notes what the model calls required in the wire log', async () => {
    await caller.post('/v3/payscore/partner/serviceorder', { appid: 'wx1' });

    expect(simulator.wire.at(-1)?.warnings?.join()).toContain('out_order_no is missing');
  });

  it('encrypts what WeChat Pay encrypts', async () => {
    const { body } = await caller.get('/v3/bank-transfer/batches/batch-id/1/details/detail-id/2');

    const key = createPrivateKey(caller.keys.privateKey);
    const name = privateDecrypt({ key, ...OAEP }, Buffer.from(body.username, 'base64'));
    expect(name.toString()).toBe('username');
  });

  it('wants encrypted members encrypted, for the key that the request names', async () => {
    const path = '/v3/profitsharing/receivers/add';
    const batch = '/v3/transfer/batches';
    const secret = publicEncrypt(
      { key: createPublicKey(caller.keys.publicKey!), ...OAEP },
      Buffer.from('张三'),
    ).toString('base64');
    const named = { headers: { 'wechatpay-serial': caller.keys.publicKeyId } };
    const body = (userName: string) => ({ transfer_detail_list: [{ user_name: userName }] });

    const plain = await caller.post(batch, body('张三'), named);
    const unnamed = await caller.post(batch, body(secret));
    const right = await caller.post(batch, body(secret), named);

    expect(plain).toMatchObject({ status: 400, body: { code: 'PARAM_ERROR' } });
    expect(unnamed.body.message).toContain('Wechatpay-Serial');
    expect(right.status).toBe(200);
    expect((await caller.post(path, {})).headers['x-simulator']).toBeUndefined();
  });

  it('takes uploads, whose signature covers the meta part alone', async () => {
    const path = '/v3/merchant/media/upload';
    const meta = JSON.stringify({ filename: 'a.png', sha256: 'ab'.repeat(32) });
    const form = new FormData();
    form.set('meta', new Blob([meta], { type: 'application/json' }));
    form.set('file', new Blob(['picture'], { type: 'image/png' }), 'a.png');
    const headers = (signed: string) => ({
      authorization: caller.authorization('POST', path, signed),
      accept: 'application/json',
      'user-agent': 'test',
    });

    const right = await fetch(simulator.url + path, { method: 'POST', body: form, headers: headers(meta) });
    const wrong = await fetch(simulator.url + path, { method: 'POST', body: form, headers: headers('') });

    expect(await right.json()).toEqual({ media_id: 'media_id' });
    expect(wrong.status).toBe(401);
  });

  it('is refused with another method, and when it is no path of WeChat Pay', async () => {
    expect((await caller.send('DELETE', '/v3/payscore/partner/serviceorder', '')).status).toBe(405);
    expect((await caller.get('/v3/payscore/no-such-thing')).status).toBe(404);
  });
});
