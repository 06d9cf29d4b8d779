import {
  createCipheriv,
  createDecipheriv,
  createPublicKey,
  constants,
  generateKeyPairSync,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WechatSimulator } from '../../src/simulator/index.js';
import type { Json } from '../support/simulator-caller.js';
import { SimulatorCaller, MINI } from '../support/simulator-caller.js';

const PSS = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
const PATH = '/wxa/getuserriskrank';
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const symmetricKey = randomBytes(32);
const SN = 'sn-1';

let simulator: WechatSimulator;
let caller: SimulatorCaller;

beforeAll(async () => {
  simulator = await WechatSimulator.start();
  caller = await new SimulatorCaller(simulator, MINI).login();
  const publicKey = keys.publicKey.export({ type: 'spki', format: 'pem' });
  const apiSecurity = {
    symmetricKey: symmetricKey.toString('base64'),
    symmetricSn: SN,
    publicKey,
    paths: [PATH],
  };
  await caller.own('PUT', '', { apiSecurity });
});
afterAll(() => simulator.stop());

const bound = (timestamp: number, sn: string) =>
  Buffer.from(`https://api.weixin.qq.com${PATH}|${MINI.appId}|${timestamp}|${sn}`);

/** A call that is encrypted and then signed. `change` makes it invalid. */
async function call(
  params: object,
  change: { timestamp?: number; headers?: Record<string, string>; sn?: string } = {},
) {
  const timestamp = change.timestamp ?? simulator.clock.seconds();
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', symmetricKey, iv).setAAD(bound(timestamp, change.sn ?? SN));
  const plain = JSON.stringify({ ...params, _n: 'n', _appid: MINI.appId, _timestamp: timestamp });
  const data = Buffer.concat([cipher.update(plain), cipher.final()]).toString('base64');
  const body = JSON.stringify({
    iv: iv.toString('base64'),
    data,
    authtag: cipher.getAuthTag().toString('base64'),
  });
  const text = `https://api.weixin.qq.com${PATH}\n${MINI.appId}\n${timestamp}\n${body}`;
  const signature = sign('sha256', Buffer.from(text), { key: keys.privateKey, ...PSS }).toString('base64');
  const headers = {
    'Wechatmp-Appid': MINI.appId,
    'Wechatmp-TimeStamp': String(timestamp),
    'Wechatmp-Signature': signature,
    ...change.headers,
  };
  return caller.fetch(PATH, { method: 'POST', body, headers });
}
const GOOD = { appid: MINI.appId, openid: 'o1', scene: 0, client_ip: '127.0.0.1' };

it('decrypts a signed and encrypted call, and signs and encrypts the answer', async () => {
  const response = await call(GOOD);
  const body = await response.text();
  const timestamp = Number(response.headers.get('wechatmp-timestamp'));
  const { serial, publicKey } = simulator.certificate;
  expect(response.headers.get('wechatmp-serial')).toBe(serial);
  const text = Buffer.from(`https://api.weixin.qq.com${PATH}\n${MINI.appId}\n${timestamp}\n${body}`);
  const signature = Buffer.from(response.headers.get('wechatmp-signature')!, 'base64');
  expect(verify('sha256', text, { key: createPublicKey(publicKey), ...PSS }, signature)).toBe(true);
  const envelope = JSON.parse(body) as Record<'iv' | 'data' | 'authtag', string>;
  const decipher = createDecipheriv('aes-256-gcm', symmetricKey, Buffer.from(envelope.iv, 'base64'));
  decipher.setAAD(bound(timestamp, SN)).setAuthTag(Buffer.from(envelope.authtag, 'base64'));
  const plain = decipher.update(envelope.data, 'base64', 'utf8') + decipher.final('utf8');
  expect(JSON.parse(plain)).toMatchObject({
    errcode: 0,
    risk_rank: 0,
    _appid: MINI.appId,
    _timestamp: timestamp,
  });
});

const code = async (answer: Promise<Response>): Promise<number> =>
  ((await (await answer).json()) as Json).errcode;

it('refuses a call that is not signed, wrongly signed, too old or wrongly encrypted', async () => {
  expect(await code(caller.fetch(PATH, { method: 'POST', body: JSON.stringify(GOOD) }))).toBe(40233);
  expect(await code(call(GOOD, { headers: { 'Wechatmp-TimeStamp': '' } }))).toBe(40231);
  expect(await code(call(GOOD, { headers: { 'Wechatmp-Signature': '' } }))).toBe(40232);
  expect(await code(call(GOOD, { headers: { 'Wechatmp-Signature': 'AAAA' } }))).toBe(40234);
  expect(await code(call(GOOD, { headers: { 'Wechatmp-Appid': 'wxother' } }))).toBe(40237);
  expect(await code(call(GOOD, { timestamp: simulator.clock.seconds() - 301 }))).toBe(40240);
  expect(await code(call(GOOD, { sn: 'another' }))).toBe(40235);
});

it('answers refusals without encryption', async () => {
  expect(await code(call({ ...GOOD, openid: '' }))).toBe(40003);
});

it('does not affect other paths', async () => {
  const official = await new SimulatorCaller(simulator).login();
  expect((await official.get('/cgi-bin/user/get')).total).toBe(3);
});
