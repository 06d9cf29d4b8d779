import { require } from '../lib/loopback-only.js';
import { merchant } from './wire.js';

const HOST = 'https://api.mch.weixin.qq.com';
const bodyOf = (order) => ({
  ...order,
  appid: merchant.appId,
  mchid: merchant.mchId,
  notify_url: merchant.notifyUrl,
});

/** wechatpay-axios-plugin as its pages show it; its client signs and verifies by itself. */
export function axiosPlugin(wire) {
  const { Aes, Formatter, Rsa, Wechatpay } = require('wechatpay-axios-plugin');
  const certs = { [merchant.publicKeyId]: Rsa.from(merchant.publicKey, Rsa.KEY_TYPE_PUBLIC) };
  const client = new Wechatpay({
    mchid: merchant.mchId,
    serial: merchant.serialNo,
    privateKey: Rsa.from(merchant.privateKey, Rsa.KEY_TYPE_PRIVATE),
    certs,
    async adapter(config) {
      const { pathname } = new URL(config.url, HOST);
      const { status, headers, text } = wire.send(pathname, config.headers.get('Authorization'), config.data);
      return { data: text, status, statusText: 'OK', headers, config, request: {} };
    },
  });
  return {
    name: 'wechatpay-axios-plugin',
    label: 'wechatpay-axios-plugin',
    notification({ headers, text }) {
      const timestamp = headers['wechatpay-timestamp'];
      if (Math.abs(Formatter.timestamp() - timestamp) > 300) throw new Error('clock');
      const message = Formatter.joinedByLineFeed(timestamp, headers['wechatpay-nonce'], text);
      const key = certs[headers['wechatpay-serial']];
      if (!Rsa.verify(message, headers['wechatpay-signature'], key)) throw new Error('signature');
      const { ciphertext, nonce, associated_data: associated } = JSON.parse(text).resource;
      return JSON.parse(Aes.AesGcm.decrypt(ciphertext, merchant.apiV3Key, nonce, associated));
    },
    async request(order) {
      const { data } = await client.v3.pay.transactions.native.post(bodyOf(order));
      return data.code_url;
    },
  };
}

/** wechatpay-node-v3: it signs by itself; answers are verified by its function. */
export function nodeV3(wire) {
  const WxPay = require('wechatpay-node-v3');
  WxPay.certificates = { [merchant.publicKeyId]: merchant.publicKey };
  const pay = new WxPay({
    appid: merchant.appId,
    mchid: merchant.mchId,
    serial_no: merchant.serialNo,
    privateKey: Buffer.from(merchant.privateKey),
    publicKey: Buffer.from(merchant.merchantPublicKey),
    key: merchant.apiV3Key,
  });
  let answer;
  pay.createHttp({
    async post(url, params, headers) {
      answer = wire.send(url.replace(HOST, ''), headers.Authorization, JSON.stringify(params));
      return { status: answer.status, data: JSON.parse(answer.text) };
    },
  });
  const verified = async (headers, body) => {
    const fits = await pay.verifySign({
      timestamp: headers['wechatpay-timestamp'],
      nonce: headers['wechatpay-nonce'],
      signature: headers['wechatpay-signature'],
      serial: headers['wechatpay-serial'],
      body,
    });
    if (!fits) throw new Error('signature');
  };
  return {
    name: 'wechatpay-node-v3',
    label: 'wechatpay-node-v3, with its `verifySign`',
    async notification({ headers, text }) {
      await verified(headers, text);
      const { ciphertext, associated_data: associated, nonce } = JSON.parse(text).resource;
      return pay.decipher_gcm(ciphertext, associated, nonce);
    },
    async request(order) {
      const { data } = await pay.transactions_native({ ...order, notify_url: merchant.notifyUrl });
      await verified(answer.headers, answer.text);
      return data.code_url;
    },
  };
}
