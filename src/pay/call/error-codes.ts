import type { WechatErrorClass } from '../../http/http.errors.js';
import type { RetryClass } from '../../http/verdict.js';

/** What is known of a code of WeChat Pay. */
interface PayCode {
  readonly class: WechatErrorClass;
  readonly advice: string;
  /** Where the call is repeatable. Default `none`. */
  readonly retry?: RetryClass;
  /** The call was certainly not performed, even if it moves money. */
  readonly notDone?: true;
}

const SAME_NUMBER = 'Wait, then repeat with the same number and the same parameters.';
const CONSOLE = 'Somebody has to look into the merchant console.';

/**
 * The codes of WeChat Pay, without underscores: older interfaces spell some of them so (`SYSTEMERROR`).
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081709
 */
const CODES: Readonly<Record<string, PayCode>> = {
  PARAMERROR: { class: 'bad-request', advice: 'Correct the member that the detail names.', notDone: true },
  INVALIDREQUEST: {
    class: 'bad-request',
    advice: 'Read the message; where the call moves money, query first: the state may forbid it.',
  },
  SIGNERROR: {
    class: 'signature',
    advice:
      'Check that the private key and the serial number belong to one merchant certificate, that the clock is right, ' +
      'and compare signInformation with what was sent.',
    notDone: true,
  },
  NOAUTH: {
    class: 'permission',
    advice: 'Open the product in the merchant console, and allow the address of this server there.',
    notDone: true,
  },
  RULELIMIT: { class: 'risk', advice: `A rule of WeChat Pay stopped it. ${CONSOLE}`, notDone: true },
  FREQUENCYLIMITED: { class: 'quota-minute', advice: SAME_NUMBER, retry: 'throttled' },
  RATELIMITEXCEEDED: { class: 'quota-minute', advice: SAME_NUMBER, retry: 'throttled' },
  RATELIMITED: { class: 'quota-minute', advice: SAME_NUMBER, retry: 'throttled' },
  FREQUENCYLIMITEXCEED: { class: 'quota-minute', advice: SAME_NUMBER, retry: 'throttled' },
  SYSTEMERROR: { class: 'system-busy', advice: SAME_NUMBER, retry: 'busy' },
  SERVICEUNAVAILABLE: { class: 'system-busy', advice: SAME_NUMBER, retry: 'busy' },
  BANKERROR: { class: 'system-busy', advice: 'Query, then repeat with the same number.' },
  METHODNOTALLOWED: { class: 'bad-request', advice: 'Correct the method of the call.', notDone: true },
  NOTFOUND: { class: 'not-found', advice: 'Check the path.', notDone: true },
  RESOURCENOTEXISTS: {
    class: 'not-found',
    advice:
      'Nothing with this number exists. After a refund or transfer of unknown outcome: it was not taken, repeat it ' +
      'with the same number.',
    notDone: true,
  },
  RESOURCEALREADYEXISTS: { class: 'duplicate', advice: 'Query what exists.' },
  ALREADYEXISTS: { class: 'duplicate', advice: 'Query what exists and compare its parameters.' },
  ORDERNOTEXIST: {
    class: 'not-found',
    advice: 'Check the merchant number and the order number.',
    notDone: true,
  },
  ORDERCLOSED: { class: 'state', advice: 'Take a new out_trade_no.', notDone: true },
  ORDERPAID: { class: 'state', advice: 'The order is paid: query it. To undo it, refund.' },
  OUTTRADENOUSED: {
    class: 'duplicate',
    advice: 'A repetition must have exactly the same parameters. For another order, take another number.',
    notDone: true,
  },
  APPIDMCHIDNOTMATCH: {
    class: 'config',
    advice: 'Bind the app to the merchant in the console.',
    notDone: true,
  },
  MCHNOTEXISTS: { class: 'config', advice: 'Check the merchant number.', notDone: true },
  OPENIDMISMATCH: {
    class: 'user-state',
    advice: 'Take the OpenID of the app that the order names.',
    notDone: true,
  },
  NOTENOUGH: {
    class: 'funds',
    advice: 'Top up the account, then repeat with the same number.',
    notDone: true,
  },
  ACCOUNTERROR: { class: 'user-state', advice: 'The account is in no normal state.', notDone: true },
  TRADEERROR: { class: 'state', advice: 'Read the message.' },
  USERPAYING: { class: 'pending', advice: 'The user is entering a password. Query every 5 seconds.' },
  AUTHCODEEXPIRE: { class: 'user-state', advice: 'Scan a new code.', notDone: true },
  INVALIDTRANSACTIONID: { class: 'bad-request', advice: 'Correct the transaction_id.', notDone: true },
  USERACCOUNTABNORMAL: { class: 'user-state', advice: 'Give the money back in another way.', notDone: true },
  TRADEOVERDUE: {
    class: 'state',
    advice: 'A refund is possible for a year after the payment.',
    notDone: true,
  },
  REQUESTBLOCKED: { class: 'risk', advice: `The product is blocked. ${CONSOLE}`, notDone: true },
  CONTRACTNOTEXIST: { class: 'not-found', advice: 'Query the contract.', notDone: true },
  CONTRACTERROR: { class: 'state', advice: 'Query the contract.' },
  USERERROR: { class: 'risk', advice: `The merchant may not transfer now. ${CONSOLE}`, notDone: true },
  NOTSUPPORTORDERTYPE: { class: 'state', advice: 'Orders of this kind cannot be shared.', notDone: true },
  ACCOUNTNEEDVERIFY: {
    class: 'permission',
    advice: `The account must be verified. ${CONSOLE}`,
    notDone: true,
  },
};

/** What a status means where the code is not known. */
const BY_STATUS: Readonly<Record<number, PayCode>> = {
  401: CODES['SIGNERROR']!,
  403: { class: 'permission', advice: 'Read the message.' },
  404: { class: 'not-found', advice: 'Check the number and the path.' },
  429: CODES['FREQUENCYLIMITED']!,
};

/** What is known of a code; by the HTTP status where nothing is. */
export function payCode(code: string, status: number): PayCode {
  const known = CODES[code.replaceAll('_', '')];
  if (known) return known;
  if (status >= 500) return CODES['SYSTEMERROR']!;
  return BY_STATUS[status] ?? { class: 'unknown', advice: '' };
}

/** Whether nothing exists under the number that was queried. */
export function isNotFound(errcode: string | number): boolean {
  return payCode(String(errcode), 0).class === 'not-found';
}
