/**
 * Names of parameters and body fields whose values let somebody act as the account or as a user. `core/redact.ts` has
 * the names for texts of unknown origin.
 */
const SENSITIVE =
  /^(?:(?:js_?|(?:pre_?)?auth_?|grant_?|authorization_?|permanent_?)?code|.*token|.*secret|.*ticket|session_?key|signature|encrypted_?data|iv|password|.*key)$/i;
/** A body is looked through to this depth. */
const MAX_DEPTH = 3;

/**
 * The values among a call's parameters and in its body that must not show in an error: WeChat quotes codes and
 * refresh tokens in its `errmsg`.
 */
export function sensitiveValues(...sources: readonly unknown[]): string[] {
  const found: string[] = [];
  for (const source of sources) collect(source, found, 0);
  return found;
}

function collect(source: unknown, found: string[], depth: number): void {
  if (typeof source !== 'object' || source === null || ArrayBuffer.isView(source)) return;
  for (const [name, value] of Object.entries(source)) {
    if (typeof value === 'string') {
      if (SENSITIVE.test(name)) found.push(value);
    } else if (depth < MAX_DEPTH) {
      collect(value, found, depth + 1);
    }
  }
}
