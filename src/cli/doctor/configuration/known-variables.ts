/** For each beginning, what may follow it. */
const NAMES: readonly (readonly [beginning: string, rests: string])[] = [
  ['', 'APP_ID APP_SECRET TOKEN KIND ENCRYPT_MODE ENCODING_AES_KEY'],
  ['MINI_', 'APP_ID APP_SECRET TOKEN KIND ENCRYPT_MODE ENCODING_AES_KEY'],
  ['', 'ACCESS_TOKEN_SOURCE API_BASE_URL APPLICATION CENTRAL_URL CENTRAL_KEY PROXY PUBLIC_URL'],
  ['', 'RECORDS RECORDS_KEY RECORDS_TO SIMULATOR STORE TIMESTAMP_TOLERANCE'],
  ['PAY_', 'MCH_ID SERIAL_NO PRIVATE_KEY MERCHANT_CERTIFICATE API_V3_KEY API_V2_KEY MODE NOTIFY_URL APP_ID'],
  ['PAY_', 'PUBLIC_KEY_ID PUBLIC_KEY PLATFORM_CERTIFICATES BASE_URL OPEN_ORDERS'],
  ['OPEN_', 'APP_ID APP_SECRET TOKEN ENCODING_AES_KEY SOURCE'],
  ['WORK_', 'CORP_ID AGENT_ID SECRET TOKEN ENCODING_AES_KEY API_BASE_URL RECEIVE_ID'],
  ['WORK_CONTACTS_', 'SECRET TOKEN ENCODING_AES_KEY'],
  ['WORK_CUSTOMER_CONTACT_', 'SECRET TOKEN ENCODING_AES_KEY'],
  ['WORK_KF_', 'SECRET TOKEN ENCODING_AES_KEY'],
  ['WORK_SUITE_', 'ID SECRET TOKEN ENCODING_AES_KEY'],
  ['WORK_PROVIDER_', 'CORP_ID SECRET TOKEN ENCODING_AES_KEY'],
  ['WORK_ROBOT_', 'TOKEN ENCODING_AES_KEY'],
  // Of the application itself: those that the guides use.
  ['', 'CENTRAL_KEYS CENTRAL_SERVER_KEY CENTRAL_COMPAT'],
  ['API_', 'SYMMETRIC_KEY SYMMETRIC_SN SERIAL CERT_SN'],
];

const KNOWN: ReadonlySet<string> = new Set(
  NAMES.flatMap(([beginning, rests]) => rests.split(' ').map((rest) => `WECHAT_${beginning}${rest}`)),
);

/** Whether this package reads a variable, or one of its guides has the application read it. */
export const isKnownVariable = (name: string): boolean => KNOWN.has(name);
