// An application of WeChat Pay with many merchants that become known at run time, each with its platform certificates
// fetched and one answer verified with them.
import { createCipheriv, createPrivateKey, createSign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { serveParent } from '../lib/child.js';
import { contextWith, library } from '../lib/ours.js';
import { VirtualClock } from './virtual-clock.js';

const count = Number(process.argv[2]);
const API_V3_KEY = 'v'.repeat(32);
const mchIdOf = (i) => `19${String(i).padStart(8, '0')}`;
/** The made-up keys of the tests. */
const { keys } = JSON.parse(
  readFileSync(new URL('../../test/data/pay-vectors.json', import.meta.url), 'utf8'),
);
const platform = keys.platformNew;
const platformKey = createPrivateKey(platform.private);

/** A text as WeChat Pay seals it. */
function sealed(text) {
  const cipher = createCipheriv('aes-256-gcm', API_V3_KEY, 'nonce1234567').setAAD(Buffer.from('certificate'));
  const bytes = Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]);
  const ciphertext = bytes.toString('base64');
  return { algorithm: 'AEAD_AES_256_GCM', nonce: 'nonce1234567', associated_data: 'certificate', ciphertext };
}

/** An answer as WeChat Pay signs it. */
function signed(content, seconds) {
  const body = JSON.stringify(content);
  const signature = createSign('sha256').update(`${seconds}\nnonce\n${body}\n`).sign(platformKey, 'base64');
  const headers = new Headers({
    'content-type': 'application/json',
    'wechatpay-timestamp': String(seconds),
    'wechatpay-nonce': 'nonce',
    'wechatpay-serial': platform.serial,
    'wechatpay-signature': signature,
    'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
  });
  return { status: 200, headers, bytes: async () => Buffer.from(body) };
}

await serveParent(async () => {
  const { WECHAT_CLOCK, WECHAT_HTTP } = await library();
  const { WechatPayMerchants, WechatPayModule } = await import('../../dist/pay/index.js');
  const clock = new VirtualClock();
  const certificate = {
    serial_no: platform.serial,
    effective_time: new Date(clock.now() - 1000).toISOString(),
    expire_time: new Date(clock.now() + 1e10).toISOString(),
    encrypt_certificate: sealed(platform.certificate),
  };
  let fetched = 0;
  const http = {
    async send({ url }) {
      const isList = new URL(url).pathname === '/v3/certificates';
      if (isList) fetched++;
      const content = isList ? { data: [certificate] } : { trade_state: 'SUCCESS' };
      return signed(content, Math.floor(clock.now() / 1000));
    },
  };

  const started = performance.now();
  const providers = [
    { provide: WECHAT_CLOCK, useValue: clock },
    { provide: WECHAT_HTTP, useValue: http },
  ];
  const { private: privateKey, serial: serialNo } = keys.merchant;
  const merchant = { privateKey, serialNo, apiV3Key: API_V3_KEY };
  const payModule = WechatPayModule.forRoot({
    merchantResolver: (mchId) => ({ mchId, ...merchant }),
  });
  const application = await contextWith({ providers }, payModule);
  const bootMs = performance.now() - started;

  const merchants = application.get(WechatPayMerchants);
  for (let i = 0; i < count; i++) {
    const { orders } = await merchants.resolve(mchIdOf(i));
    await orders.query('order-1');
  }
  if (fetched !== count) throw new Error(`${fetched} requests for the certificates of ${count} merchants`);
  const readyMs = performance.now() - started;
  for (let i = 0; i < 3; i++) global.gc();
  const { heapUsed, external } = process.memoryUsage();
  const { timers } = clock;
  await application.close();
  return { bootMs, readyMs, heap: heapUsed + external, timers };
});
