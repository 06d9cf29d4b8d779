import { WechatError } from '../../core/wechat.errors.js';
import { WechatApiError } from '../../http/http.errors.js';
import { WechatPaySignatureError } from '../../pay/call/pay.errors.js';
import type { MerchantConf } from '../../pay/conf/merchant-conf.js';
import { payOptionsFromEnv } from '../../pay/conf/pay-env.js';
import { resolvePayOptions } from '../../pay/conf/resolve-pay-options.js';
import { WechatPayDecryptionError } from '../../pay/crypto/index.js';
import { parseCertificates } from '../../pay/keys/certificate-set.js';
import { CertificatesSource } from '../../pay/keys/certificates-source.js';
import { checkHost } from './check-host.js';
import type { DoctorContext } from './doctor-context.js';
import { fault, type Finding, ok, warning } from './finding.js';

/** Keys, certificate and serial number are compared when the options are read; the rest only WeChat Pay knows. */
export async function checkPay(context: DoctorContext): Promise<Finding[]> {
  const { merchants } = resolvePayOptions({}, payOptionsFromEnv(context.environment));
  const findings: Finding[] = [];
  for (const conf of merchants.values()) {
    const check = `merchant ${conf.mchId}`;
    findings.push(ok(check, 'private key, serial number and APIv3 key have the right form'));
    if (conf.notifyUrl === undefined) {
      const advice = 'Set WECHAT_PAY_NOTIFY_URL, or give each order its notify_url.';
      findings.push(warning(check, 'There is no address for notifications.', advice));
    }
    const reached = [];
    for (const host of conf.hosts) reached.push(...(await checkHost(host, context)));
    findings.push(...reached);
    // Without a connection the call would fail for the same reason once more.
    if (reached.every(({ level }) => level !== 'fault')) {
      findings.push(await checkSignedCall(`signed call of ${conf.mchId}`, conf, context));
    }
  }
  return findings;
}

/**
 * Asks for the platform certificates, which changes nothing: the request is signed with the merchant's key, what comes
 * is sealed with the APIv3 key, and the answer is signed with a key of WeChat Pay.
 */
async function checkSignedCall(check: string, conf: MerchantConf, context: DoctorContext): Promise<Finding> {
  const { http, clock, timeoutMs } = context;
  try {
    const source = new CertificatesSource({ conf, http, clock });
    const { value } = await source.fetch({ kind: 'platform_certificates', timeoutMs });
    const certificates = parseCertificates(value).length;
    if (certificates > 0 && !conf.platformCertificates) {
      return warning(
        check,
        'It was accepted. WeChat Pay still has platform certificates for this merchant, and may sign notifications with them.',
        'Set WECHAT_PAY_PLATFORM_CERTIFICATES=on until the merchant platform has changed over to the public key.',
      );
    }
    return ok(check, `accepted and verified, with ${certificates} platform certificates`);
  } catch (error) {
    return failure(check, error);
  }
}

function failure(check: string, error: unknown): Finding {
  if (error instanceof WechatApiError) {
    const advice = PAY_ADVICE[error.errcode] ?? error.advice ?? error.message;
    return fault(check, `WeChat Pay refused: ${error.errcode}.`, advice);
  }
  if (error instanceof WechatPayDecryptionError) {
    const advice =
      'Set the APIv3 key in the merchant platform (API安全), and the same in WECHAT_PAY_API_V3_KEY.';
    return fault(check, 'What WeChat Pay sealed does not open: the APIv3 key is another one.', advice);
  }
  if (error instanceof WechatPaySignatureError) {
    const advice =
      error.reason === 'clock'
        ? 'Set the clock by NTP.'
        : 'Copy WECHAT_PAY_PUBLIC_KEY and its id again from the merchant platform (API安全).';
    return fault(
      check,
      `The answer of WeChat Pay is not verified by the keys that are set (${error.reason}).`,
      advice,
    );
  }
  const found = error instanceof WechatError ? error.message : 'It failed for an unknown reason.';
  return fault(check, found, 'See the check of the host.');
}

const PAY_ADVICE: Readonly<Record<number | string, string>> = {
  SIGN_ERROR:
    'The private key and the serial number are not those of this merchant number: copy all three from one certificate.',
  RESOURCE_NOT_EXISTS:
    'This merchant has no platform certificates: apply for the WeChat Pay public key (API安全) and set WECHAT_PAY_PUBLIC_KEY_ID and WECHAT_PAY_PUBLIC_KEY.',
};
