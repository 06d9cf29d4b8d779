import type { ResolvedSharedOptions } from '../../conf/shared-options.js';
import { innerRecordPrefix, parseRecordKey } from '../../core/record-store.js';
import { WechatError } from '../../core/wechat.errors.js';
import { WechatApiError } from '../../http/http.errors.js';
import { WechatPaySignatureError } from '../../pay/call/pay.errors.js';
import type { MerchantConf } from '../../pay/conf/merchant-conf.js';
import { payOptionsFromEnv } from '../../pay/conf/pay-env.js';
import { openOrdersOwner } from '../../pay/conf/pay-owner.js';
import { resolvePayOptions } from '../../pay/conf/resolve-pay-options.js';
import { WechatPayDecryptionError } from '../../pay/crypto/index.js';
import { parseCertificates } from '../../pay/keys/certificate-set.js';
import { CertificatesSource } from '../../pay/keys/certificates-source.js';
import type { OpenOrder } from '../../pay/open-orders/open-order-records.js';
import { Records } from '../../store/records/records.js';
import { checkHost } from './check-host.js';
import type { DoctorContext } from './doctor-context.js';
import { withRecords } from './doctor-records.js';
import { fault, type Finding, ok, warning } from './finding.js';

/** Keys, certificate and serial number are compared when the options are read; the rest only WeChat Pay knows. */
export async function checkPay(context: DoctorContext, shared: ResolvedSharedOptions): Promise<Finding[]> {
  const { merchants, openOrders } = resolvePayOptions({}, payOptionsFromEnv(context.environment));
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
  return openOrders ? [...findings, ...(await checkOpenOrders(context, shared))] : findings;
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
    return ok(check, `accepted and verified; platform certificates: ${certificates}`);
  } catch (error) {
    return failure(check, error);
  }
}

/** An order that should have been queried long ago is followed by nobody. */
async function checkOpenOrders(context: DoctorContext, shared: ResolvedSharedOptions): Promise<Finding[]> {
  const check = 'open orders';
  const outer = openOrdersOwner(shared.application);
  try {
    const orders = await withRecords(shared, context, async (store) => {
      const keys = await store.list(innerRecordPrefix(outer));
      const places = keys.flatMap((key) => parseRecordKey(key) ?? []);
      const first = places.slice(0, MOST_READ);
      const kept = first.map(({ owner, name }) => new Records(store, owner).get<OpenOrder>(name));
      return { count: places.length, kept: await Promise.all(kept) };
    });
    const late = orders.kept.filter((order) => order && context.clock.now() - order.dueAt > LATE_MS).length;
    if (late === 0) return [ok(check, `${orders.count} are followed`)];
    const found = `${late} should have been queried more than ten minutes ago.`;
    const advice = 'Start a process that has a @WechatPayController and the same records: it follows them.';
    return [warning(check, found, advice)];
  } catch {
    return [warning(check, 'The records could not be read.', 'See the check of the records.')];
  }
}

/** How many open orders are looked at. */
const MOST_READ = 200;
/** How late a query may be: another process may just be taking over, or many orders wait. */
const LATE_MS = 10 * 60_000;

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
