import { createCipheriv, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

// A merchant and WeChat Pay's side of it: keys, notifications and answers as they arrive, all signed.

const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = (key, type) => key.export({ format: 'pem', type });

const merchantKeys = rsa();
const platformKeys = rsa();

/** Everything that a client of this merchant is configured with. */
export const merchant = {
  mchId: '1900000001',
  appId: 'wx0123456789abcdef',
  serialNo: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
  privateKey: pem(merchantKeys.privateKey, 'pkcs8'),
  merchantPublicKey: pem(merchantKeys.publicKey, 'spki'),
  apiV3Key: 'an APIv3 key of 32 bytes, no more',
  publicKeyId: 'PUB_KEY_ID_0119000000012024101100397200000006',
  publicKey: pem(platformKeys.publicKey, 'spki'),
  notifyUrl: 'https://shop.example.com/wechat/pay',
};
merchant.apiV3Key = merchant.apiV3Key.slice(0, 32);

/** The headers with which WeChat Pay signs a text now. */
function signedHeaders(text) {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const nonce = randomBytes(16).toString('hex');
  const message = Buffer.from(`${timestamp}\n${nonce}\n${text}\n`);
  return {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-serial': merchant.publicKeyId,
    'wechatpay-signature': sign('sha256', message, platformKeys.privateKey).toString('base64'),
    'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
  };
}

function sealed(text) {
  const nonce = randomBytes(6).toString('hex');
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(merchant.apiV3Key), nonce);
  cipher.setAAD(Buffer.from('transaction'));
  const bytes = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return {
    original_type: 'transaction',
    algorithm: 'AEAD_AES_256_GCM',
    ciphertext: bytes.toString('base64'),
    associated_data: 'transaction',
    nonce,
  };
}

/** Notifications of payments, each of another order. */
export function makeNotifications(count) {
  return Array.from({ length: count }, (_, index) => {
    const outTradeNo = `order-${String(index).padStart(8, '0')}`;
    const payment = {
      mchid: merchant.mchId,
      appid: merchant.appId,
      out_trade_no: outTradeNo,
      transaction_id: `4200002${randomBytes(10).toString('hex').slice(0, 20)}`,
      trade_type: 'JSAPI',
      trade_state: 'SUCCESS',
      trade_state_desc: '支付成功',
      bank_type: 'OTHERS',
      attach: '桌号 12，不要香菜',
      success_time: '2026-06-15T23:06:34+08:00',
      payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
      amount: { total: 100 + index, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' },
    };
    const text = JSON.stringify({
      id: `EV-${randomBytes(12).toString('hex')}`,
      create_time: '2026-06-15T23:06:35+08:00',
      resource_type: 'encrypt-resource',
      event_type: 'TRANSACTION.SUCCESS',
      summary: '支付成功',
      resource: sealed(JSON.stringify(payment)),
    });
    return { headers: signedHeaders(text), text, body: Buffer.from(text), expected: payment };
  });
}

/** Answers to orders, each another address. */
export function makeAnswers(count) {
  return Array.from({ length: count }, (_, index) => {
    const codeUrl = `weixin://wxpay/bizpayurl?pr=${index}${randomBytes(6).toString('hex')}`;
    const text = JSON.stringify({ code_url: codeUrl });
    const headers = { 'content-type': 'application/json; charset=utf-8', ...signedHeaders(text) };
    return {
      status: 200,
      headers,
      // As a transport hands them over.
      fetched: new Headers(headers),
      text,
      body: Buffer.from(text),
      codeUrl,
    };
  });
}

/** An order as every subject places it. */
export const orderOf = (index) => ({
  description: '一杯咖啡',
  out_trade_no: `order-${String(index).padStart(8, '0')}`,
  amount: { total: 100, currency: 'CNY' },
});

/** In place of a network: whatever is sent is checked by its form and answered with the next answer. */
export class Wire {
  #answers = [];
  #next = 0;
  /** The last request: path, `Authorization` and body. */
  last;

  load(answers) {
    this.#answers = answers;
    this.#next = 0;
  }

  send(path, authorization, body) {
    this.last = { path, authorization, body };
    return this.#answers[this.#next++ % this.#answers.length];
  }
}
