import { createCipheriv } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  OnWorkEvent,
  Push,
  readWorkPush,
  WechatCryptoError,
  WechatWorkController,
  WechatWorkService,
  type WorkMiniprogramPayTransactionPush,
} from 'nestjs-wechat/work';
import { deliver } from './support/callbacks.js';
import { APP, KEY, workApp, type WorkTestApp } from './support/work-app.js';

const TRANSACTION = {
  mchid: '1900000001',
  out_trade_no: 'order-1',
  trade_state: 'SUCCESS',
  amount: { total: 100 },
};
const paid: unknown[] = [];

@WechatWorkController('wechat/work')
class Shop {
  constructor(private readonly work: WechatWorkService) {}

  @OnWorkEvent('miniprogram_pay_transaction') paid(@Push() push: WorkMiniprogramPayTransactionPush) {
    paid.push(this.work.openPayment(push));
  }
}

/** A notice as WeCom seals it: AES-256-GCM with the EncodingAESKey. */
function notice(key: string, content: object = TRANSACTION): string {
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key, 'base64'), Buffer.from('nonce1234567'));
  cipher.setAAD(Buffer.from('transaction'));
  const sealed = [cipher.update(JSON.stringify(content)), cipher.final(), cipher.getAuthTag()];
  return JSON.stringify({
    id: 'EV-1',
    create_time: '2026-09-20T10:00:00+08:00',
    event_type: 'TRANSACTION.SUCCESS',
    resource_type: 'encrypt-resource',
    resource: {
      algorithm: 'AEAD_AES_256_GCM',
      ciphertext: Buffer.concat(sealed).toString('base64'),
      associated_data: 'transaction',
      nonce: 'nonce1234567',
    },
  });
}

const pushOf = (text: string) => readWorkPush(text) as WorkMiniprogramPayTransactionPush;

describe('Notices of mini program payments', () => {
  let app: WorkTestApp;
  beforeAll(async () => {
    app = await workApp({ ...APP, encodingAesKey: [`A${KEY.slice(1)}`, KEY], controllers: [Shop] });
  });
  afterAll(() => app.close());

  it('are opened with the EncodingAESKey of the application, also with the one before', async () => {
    const { status } = await deliver(`${app.url}/wechat/work`, notice(KEY), { json: true });
    expect(status).toBe(200);
    expect(paid).toEqual([TRANSACTION]);
    expect(app.work.openPayment(pushOf(notice(`A${KEY.slice(1)}`)))).toEqual(TRANSACTION);
  });

  it('are refused with any other key, where a byte was altered, or with an algorithm that is not theirs', () => {
    expect(() => app.work.openPayment(pushOf(notice(`B${KEY.slice(1)}`)))).toThrow(WechatCryptoError);
    const { resource } = pushOf(notice(KEY));
    const first = resource.ciphertext.startsWith('A') ? 'B' : 'A';
    const altered = { ...resource, ciphertext: first + resource.ciphertext.slice(1) };
    expect(() => app.work.openPayment({ resource: altered })).toThrow(WechatCryptoError);
    expect(() => app.work.openPayment({ resource: { ...resource, ciphertext: '' } })).toThrow(
      WechatCryptoError,
    );
    expect(() => app.work.openPayment({ resource: { ...resource, associatedData: 'refund' } })).toThrow(
      WechatCryptoError,
    );
    expect(() => app.work.openPayment({ resource: { ...resource, algorithm: 'AEAD_SM4_GCM' } })).toThrow(
      WechatCryptoError,
    );
  });
});
