import {
  constants,
  createCipheriv,
  createDecipheriv,
  createPublicKey,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import type { ApiSecuritySettings } from '../../state/account/account-settings.js';
import { parseAnswerJson } from '../../../http/json.js';
import { isObject, writeJson } from '../../util/json.js';
import { randomText } from '../../util/random.js';
import type { Answer } from '../../server/answers.js';
import { BytesAnswer, JsonAnswer, PageAnswer, RedirectAnswer, TextAnswer } from '../../server/answers.js';
import type { ApiCall } from './api-call.js';
import { textOf } from '../../util/text.js';
import { demand, WechatRefusal } from './errors.js';

// WeChat's side of "API signing and encryption". It shares no code with the client, so that a test of one against the
// other finds mistakes of both.

const PSS = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 } as const;
const OFFICIAL = 'https://api.weixin.qq.com';
/** How old a request may be, in seconds. */
const OLDEST = 300;

/** What a verified request was signed for; its answer is signed for the same. */
interface SecuredCall {
  readonly settings: ApiSecuritySettings;
  readonly urlPath: string;
}

/**
 * Verifies and opens a signed call, in place. Calls to the paths that the account has switched on must be signed;
 * others may be.
 *
 * @returns `undefined` for a plain call
 */
export function openSecured(call: ApiCall): SecuredCall | undefined {
  const settings = call.account.settings.apiSecurity;
  if (!settings) return undefined;
  const header = (name: string): string => textOf(call.request.headers[`wechatmp-${name}`]);
  const signature = header('signature');
  if (signature === '' && !settings.paths.includes(call.path)) return undefined;
  const timestamp = header('timestamp');
  demand(header('appid') !== '', 40233);
  demand(timestamp !== '', 40231);
  demand(signature !== '', 40232);
  demand(header('appid') === call.account.appId, 40237);
  demand(Math.abs(call.state.clock.seconds() - Number(timestamp)) <= OLDEST, 40240);

  const bases = [OFFICIAL, call.state.baseUrl];
  const urlPath = bases
    .map((base) => base + call.path)
    .find((path) => {
      const text = Buffer.concat([Buffer.from(`${path}\n${call.account.appId}\n${timestamp}\n`), call.body]);
      return isSigned(text, settings.publicKey, signature);
    });
  demand(urlPath, 40234);
  const plain = decrypt(
    call,
    settings,
    `${urlPath}|${call.account.appId}|${timestamp}|${settings.symmetricSn}`,
  );
  const { _n, _appid, _timestamp, ...params } = plain;
  demand(_appid === call.account.appId && String(_timestamp) === timestamp, 40235);
  call.replace(params);
  return { settings, urlPath };
}

function isSigned(text: Buffer, publicKey: string, signature: string): boolean {
  try {
    const key = { key: createPublicKey(publicKey), ...PSS };
    return verify('sha256', text, key, Buffer.from(signature, 'base64'));
  } catch {
    throw new WechatRefusal(40239);
  }
}

function decrypt(call: ApiCall, settings: ApiSecuritySettings, bound: string): Record<string, unknown> {
  const envelope = call.tryJson();
  try {
    const [iv, data, tag] = ['iv', 'data', 'authtag'].map((name) =>
      Buffer.from(textOf(envelope?.[name]), 'base64'),
    ) as [Buffer, Buffer, Buffer];
    const key = Buffer.from(settings.symmetricKey, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 });
    decipher.setAAD(Buffer.from(bound)).setAuthTag(tag);
    const plain = parseAnswerJson(Buffer.concat([decipher.update(data), decipher.final()]).toString('utf8'));
    if (isObject(plain)) return plain;
  } catch {
    // WeChat gives no reason beyond "cannot be decrypted".
  }
  throw new WechatRefusal(40235);
}

/** Encrypts and signs the answer to a signed call. Refusals stay in clear, as WeChat sends them. */
export function sealAnswer(call: ApiCall, { settings, urlPath }: SecuredCall, answer: Answer): Answer {
  if (answer instanceof BytesAnswer || answer instanceof TextAnswer) return answer;
  if (answer instanceof PageAnswer || answer instanceof RedirectAnswer) return answer;
  const { body, headers } = answer instanceof JsonAnswer ? answer : { body: answer, headers: {} };
  const { appId } = call.account;
  const timestamp = call.state.clock.seconds();
  const plain = writeJson({ ...body, _n: randomText(22), _appid: appId, _timestamp: timestamp });
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(settings.symmetricKey, 'base64'), iv);
  cipher.setAAD(Buffer.from(`${urlPath}|${appId}|${timestamp}|${settings.symmetricSn}`));
  const data = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  const envelope = {
    iv: iv.toString('base64'),
    data: data.toString('base64'),
    authtag: cipher.getAuthTag().toString('base64'),
  };
  const text = Buffer.from(`${urlPath}\n${appId}\n${timestamp}\n${writeJson(envelope)}`);
  const { certificate } = call.state;
  return new JsonAnswer(envelope, {
    ...headers,
    'wechatmp-appid': appId,
    'wechatmp-timestamp': String(timestamp),
    'wechatmp-serial': certificate.serial,
    'wechatmp-signature': sign('sha256', text, { key: certificate.privateKey, ...PSS }).toString('base64'),
  });
}
