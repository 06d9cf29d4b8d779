/** Names of parameters and fields whose values are never shown. */
const SECRET_NAMES =
  'access_token|component_access_token|authorizer_access_token|refresh_token|authorizer_refresh_token|' +
  'secret|appsecret|app_secret|component_appsecret|js_code|session_key|ticket|jsapi_ticket|authorization|' +
  'encodingaeskey|encoding_aes_key|password|key';

const IN_TEXT = new RegExp(`(["']?\\b(?:${SECRET_NAMES})["']?\\s*[=:]\\s*["']?)[^\\s"'&,;}\\]]+`, 'gi');
const IN_QUERY = new RegExp(`([?&](?:${SECRET_NAMES})=)[^&#]*`, 'gi');
/** C0 and C1 controls, line and paragraph separators, and the marks that reorder text. */
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** A URL for a log or a trace: the values of secret parameters and user information become `***`. */
export function redactUrl(url: string): string {
  return url.replace(/\/\/[^/@?#]*@/, '//***@').replace(IN_QUERY, '$1***');
}

/**
 * A text for a log or an error: `access_token=…`, `"secret":"…"` and the like lose their values, and so does
 * each of `secrets` wherever it stands.
 */
export function redactText(text: string, secrets: readonly (string | undefined)[] = []): string {
  let clean = text;
  for (const secret of secrets) {
    if (!secret || secret.length < 4) continue;
    clean = clean.replaceAll(secret, '***').replaceAll(encodeURIComponent(secret), '***');
  }
  return clean.replace(IN_TEXT, '$1***');
}

/** Text from outside on one line: control characters become a space each run, at most `limit` characters stay. */
export function oneLine(text: string, limit = 512): string {
  const line = text
    .slice(0, limit * 2)
    .replace(CONTROLS, ' ')
    .trim();
  return line.length > limit ? `${line.slice(0, limit)}…` : line;
}
