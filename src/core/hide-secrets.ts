/** Runs of characters that may be base64 or hexadecimal digits. */
const ENCODED_RUN = /[A-Za-z0-9+/_-]{8,}={0,2}/g;
/** Shorter values are not searched for: they would be found in ordinary words. */
const MIN_LENGTH = 4;

/**
 * Replaces each secret in a text, however it is written there: plain, percent-encoded (wholly or in part, once or
 * twice), with JSON escapes, in base64 (alone or inside a longer text) or in hexadecimal digits.
 */
export function hideSecrets(text: string, secrets: readonly (string | undefined)[]): string {
  const sought = secrets.filter((secret) => secret !== undefined && secret.length >= MIN_LENGTH);
  if (sought.length === 0 || text === '') return text;
  let clean = text;
  for (const secret of sought) clean = clean.replaceAll(secret!, '***');
  if (/%[0-9a-f]{2}|\\u[0-9a-f]{4}/i.test(clean)) {
    for (const secret of sought) clean = clean.replace(escapedForm(secret!), '***');
  }
  return clean.replace(ENCODED_RUN, (run) => (holdsSecret(run, sought as string[]) ? '***' : run));
}

/** Matches the secret with any of its characters percent-encoded or JSON-escaped. */
function escapedForm(secret: string): RegExp {
  const characters = Array.from(secret, (character) => {
    const bytes = [...Buffer.from(character)].map((byte) => `%(?:25)*${byte.toString(16).padStart(2, '0')}`);
    const units = character
      .split('')
      .map((unit) => `\\\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const plain = character.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
    return `(?:${plain}|${bytes.join('')}|${units.join('')}${character === ' ' ? '|\\+' : ''})`;
  });
  return new RegExp(characters.join(''), 'gi');
}

function holdsSecret(run: string, secrets: readonly string[]): boolean {
  const found = (decoded: string) => secrets.some((secret) => decoded.includes(secret));
  // A run may have begun before the encoded text: base64 comes in groups of four characters.
  for (let start = 0; start < 4; start++) {
    if (found(Buffer.from(run.slice(start), 'base64').toString('latin1'))) return true;
  }
  return /^[0-9a-f]+$/i.test(run) && found(Buffer.from(run, 'hex').toString('latin1'));
}
