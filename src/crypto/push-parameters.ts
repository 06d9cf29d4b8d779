// The grammar of a push's query parameters. It is half of the defence against moved field boundaries: the
// signature joins its fields with no delimiter, so only a fixed shape tells where each one ends.

const TIMESTAMP = /^[0-9]{10}$/;
const NONCE = /^[0-9A-Za-z]{1,32}$/;
const ECHOSTR = /^[\x20-\x7e]{1,256}$/;

/** Whether a value is a `timestamp`: a string of exactly 10 digits (Unix seconds). */
export function isTimestamp(value: unknown): value is string {
  return typeof value === 'string' && TIMESTAMP.test(value);
}

/** Whether a value is a `nonce`: a string of 1 to 32 letters and digits. */
export function isNonce(value: unknown): value is string {
  return typeof value === 'string' && NONCE.test(value);
}

/** Whether a value is an `echostr`: a string of 1 to 256 printable ASCII characters. */
export function isEchostr(value: unknown): value is string {
  return typeof value === 'string' && ECHOSTR.test(value);
}
