const KEY_BYTES = 32;

/** What is wrong with keys for records, or undefined. No part of a key is repeated. */
export function recordKeysFault(keys: readonly unknown[]): string | undefined {
  const sound =
    keys.length > 0 && keys.every((key) => typeof key === 'string' && decodeRecordKey(key) !== undefined);
  return sound
    ? undefined
    : 'recordsKey (WECHAT_RECORDS_KEY) must be 32 bytes in base64 or hexadecimal, or a list of such keys, current ' +
        'first. Make one with: openssl rand -base64 32';
}

/** The bytes of a key; undefined for a text that is none. */
export function decodeRecordKey(text: string): Buffer | undefined {
  const isHex = /^[0-9a-f]{64}$/i.test(text);
  if (!isHex && !/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return undefined;
  const key = Buffer.from(text, isHex ? 'hex' : 'base64');
  return key.length === KEY_BYTES ? key : undefined;
}
