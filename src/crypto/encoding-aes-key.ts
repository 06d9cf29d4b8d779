const ENCODING_AES_KEY = /^[0-9A-Za-z+/]{43}$/;

/**
 * Whether a value can be an EncodingAESKey: 43 characters of the base64 alphabet.
 *
 * 43 characters hold 258 bits, so the last one's two low bits say nothing; keys of the console set them freely.
 */
export function isEncodingAesKey(value: unknown): value is string {
  return typeof value === 'string' && ENCODING_AES_KEY.test(value);
}

/** Decodes an EncodingAESKey to the 32 bytes of its AES-256 key. */
export function decodeEncodingAesKey(encodingAesKey: string): Buffer {
  if (!isEncodingAesKey(encodingAesKey)) {
    // A configuration error, found at boot; the key itself is never printed.
    throw new TypeError(
      'An EncodingAESKey has exactly 43 characters of A-Z, a-z, 0-9, + and /; the given one has not. ' +
        "Copy it from the account's server configuration page.",
    );
  }
  return Buffer.from(encodingAesKey, 'base64');
}
