import {
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  randomFillSync,
  sign,
  verify,
} from 'node:crypto';
import { merchant } from './wire.js';

// The limit: what a notification and a signed request take by hand, with no library and no generality. It makes the
// checks that no program can do without: clock, serial and signature of all that comes, the tag of what is sealed, and
// that a payment is this merchant's. Nothing that is for users can be faster.

const platformKey = createPublicKey(merchant.publicKey);
const privateKey = createPrivateKey(merchant.privateKey);
const apiV3Key = Buffer.from(merchant.apiV3Key);

function verified(headers, body) {
  const timestamp = headers['wechatpay-timestamp'];
  if (Math.abs(Date.now() / 1000 - timestamp) >= 300) throw new Error('clock');
  if (headers['wechatpay-serial'] !== merchant.publicKeyId) throw new Error('serial');
  const head = `${timestamp}\n${headers['wechatpay-nonce']}\n`;
  const message = Buffer.allocUnsafe(head.length + body.length + 1);
  message.latin1Write(head, 0);
  message.set(body, head.length);
  message[message.length - 1] = 10;
  const signature = Buffer.from(headers['wechatpay-signature'], 'base64');
  if (!verify('sha256', message, platformKey, signature)) throw new Error('signature');
}

/** Verify, decrypt, parse. */
export function limitNotification({ headers, body }) {
  verified(headers, body);
  const { event_type: type, resource } = JSON.parse(body.utf8Slice(0, body.length));
  if (type !== 'TRANSACTION.SUCCESS') throw new Error('type');
  const sealed = Buffer.from(resource.ciphertext, 'base64');
  const end = sealed.length - 16;
  const decipher = createDecipheriv('aes-256-gcm', apiV3Key, resource.nonce, { authTagLength: 16 });
  decipher.setAAD(Buffer.from(resource.associated_data));
  decipher.setAuthTag(sealed.subarray(end));
  // In GCM, update() gives the whole text; final() checks the tag and throws where it is wrong.
  const plain = decipher.update(sealed.subarray(0, end));
  decipher.final();
  const payment = JSON.parse(plain.utf8Slice(0, plain.length));
  if (payment.mchid !== merchant.mchId) throw new Error('merchant');
  return payment;
}

const random = Buffer.alloc(16);
const PATH = '/v3/pay/transactions/native';
const AUTHORIZATION = `WECHATPAY2-SHA256-RSA2048 mchid="${merchant.mchId}",serial_no="${merchant.serialNo}"`;

/** Build the request and its `Authorization`, send it, verify and parse the answer. */
export function limitRequest(order, wire) {
  const body = JSON.stringify({
    ...order,
    appid: merchant.appId,
    mchid: merchant.mchId,
    notify_url: merchant.notifyUrl,
  });
  const timestamp = Math.floor(Date.now() / 1000);
  const nonce = randomFillSync(random).hexSlice(0, 16);
  const message = Buffer.from(`POST\n${PATH}\n${timestamp}\n${nonce}\n${body}\n`);
  const signature = sign('sha256', message, privateKey).base64Slice();
  const authorization = `${AUTHORIZATION},nonce_str="${nonce}",timestamp="${timestamp}",signature="${signature}"`;
  const answer = wire.send(PATH, authorization, body);
  verified(answer.headers, answer.body);
  return JSON.parse(answer.body.utf8Slice(0, answer.body.length)).code_url;
}
