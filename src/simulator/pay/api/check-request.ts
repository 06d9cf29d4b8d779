import { isSignedBy, normalizeSerial, requestMessage } from '../../../pay/crypto/index.js';
import { readForm } from '../../util/form.js';
import type { JsonObject } from '../../util/json.js';
import { invalidRequest, signError } from '../refusal.js';
import { isKnownScheme } from './authorization.js';
import type { PayCall } from './pay-call.js';

/** How far the time of a request may be from ours, in seconds. An answer has to be as near for the application. */
const TOLERANCE = 300;
/** How much of the body WeChat shows of the message that it verified. */
const SHOWN_BODY = 8;

/**
 * WeChat's checks of the headers of a request, its clock and its signature, in WeChat's order.
 *
 * @throws PayRefusal for the first that fails
 */
export async function checkRequest(call: PayCall): Promise<void> {
  if (!call.header('accept') || !call.header('user-agent')) {
    throw invalidRequest('头部信息不完整：Http头缺少Accept或User-Agent');
  }
  const { authorization, knownMerchant: merchant } = call;
  if (!authorization) throw signError('Http头Authorization值格式错误');
  const { scheme, nonce, timestamp, serialNo, signature } = authorization;
  if (!isKnownScheme(scheme)) throw signError('Http头Authorization认证类型不正确');
  if (!merchant) throw signError('商户号不存在，或未申请过证书');
  if (!/^[0-9A-Za-z_-]{1,32}$/.test(nonce)) throw signError('Http头Authorization中的nonce_str格式错误');
  const isInTime =
    /^\d{10}$/.test(timestamp) && Math.abs(call.state.pushSeconds - Number(timestamp)) <= TOLERANCE;
  if (!isInTime) throw signError('Http头Authorization中的timestamp与发起请求的时间不得超过5分钟');
  const { keys, serialNo: known } = merchant.settings;
  if (normalizeSerial(serialNo) !== normalizeSerial(known)) {
    throw signError('商户证书序列号有误');
  }
  const body = await signedBody(call);
  const message = requestMessage({ method: call.method, path: call.target, timestamp, nonce, body });
  if (!isSignedBy(message, signature, keys.publicKey)) {
    throw signError('错误的签名，验签失败', explain(call, message));
  }
  if (merchant.isRepeated(nonce))
    call.warnings.push('the nonce was used before: a request may be a copy of another');
  const named = call.header('wechatpay-serial');
  if (named && !merchant.keys.named(named))
    call.warnings.push(`Wechatpay-Serial ${named} is not a key of WeChat Pay`);
}

/** What the signature covers: the bytes that came, and of an upload the text of its `meta` part. */
async function signedBody(call: PayCall): Promise<string | Buffer> {
  if (!call.isUpload) return call.body;
  const { fields, files } = await readForm(call.header('content-type'), call.body);
  return fields.get('meta') ?? files.find(({ name }) => name === 'meta')?.bytes ?? '';
}

/** What WeChat tells about a wrong signature: the message that it verified, shortened. */
function explain(call: PayCall, message: Buffer): JsonObject {
  const { timestamp, nonce } = call.authorization!;
  const head = `${call.method}\n${call.target}\n${timestamp}\n${nonce}\n`;
  const body = message.subarray(Buffer.byteLength(head), message.length - 1).toString('utf8');
  return {
    detail: { issue: 'sign not match' },
    field: 'signature',
    location: 'authorization',
    sign_information: {
      method: call.method,
      sign_message_length: message.length,
      truncated_sign_message: `${head}${body.slice(0, SHOWN_BODY)}\n`,
      url: call.target,
    },
  };
}
