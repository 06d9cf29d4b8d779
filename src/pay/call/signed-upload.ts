/** The text that is signed instead of a body: the `meta` part of an upload, by the body that holds it. */
const SIGNED_TEXTS = new WeakMap<object, string>();

/** Notes that the signature of a request with this body covers a text in it, and not the body. */
export function signInstead(body: Uint8Array, text: string): void {
  SIGNED_TEXTS.set(body, text);
}

/** What the signature of a request with this body covers. */
export function signedPart(body: string | Uint8Array | undefined): string | Uint8Array {
  if (body === undefined) return '';
  return typeof body === 'string' ? body : (SIGNED_TEXTS.get(body) ?? body);
}
