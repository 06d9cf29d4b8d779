import { hideSecrets } from './hide-secrets.js';

/** Names of parameters and fields whose values are never shown, of all products. */
const SECRET_NAMES =
  '(?:[a-z]{1,20}_){0,3}(?:access_token|refresh_token|[a-z]{0,20}secret|ticket|session_key|api_?v[23]_?key|private_key|' +
  'aes_key|permanent_code|auth_code|authorization_code|js_code)|authorization|encodingaeskey|' +
  'api_?v[23]_?key|password|key';

const IN_TEXT = new RegExp(`(["']?\\b(?:${SECRET_NAMES})["']?\\s*[=:]\\s*["']?)[^\\s"'&,;}\\]]+`, 'gi');
const IN_QUERY = new RegExp(`([?&](?:${SECRET_NAMES})=)[^&#]*`, 'gi');
/**
 * What could begin another line of a log, move a terminal's cursor or reorder the text around it: C0 and C1 controls,
 * DEL, line and paragraph separators, bidirectional marks. A tab is harmless and stays.
 */
const UNSAFE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
/** How much of an error stays, in UTF-16 code units. */
const MAX_ERROR = 1000;

/** A URL for a log or a trace: the values of secret parameters and user information become `***`. */
export function redactUrl(url: string): string {
  return url.replace(/\/\/[^/@?#]*@/, '//***@').replace(IN_QUERY, '$1***');
}

/**
 * A text for a log or an error: `access_token=…`, `"secret":"…"` and the like lose their values, and so does
 * each of `secrets`, wherever it stands and however it is encoded.
 */
export function redactText(text: string, secrets: readonly (string | undefined)[] = []): string {
  return hideSecrets(text, secrets).replace(IN_TEXT, '$1***');
}

/**
 * Foreign text on one line of a log: each run of control characters becomes a space. Every line that quotes what a
 * user, a guard, a handler or WeChat wrote goes through here.
 *
 * @param limit how many UTF-16 code units stay
 */
export function oneLine(text: string, limit = 512): string {
  const line = text
    .slice(0, limit * 2)
    .replace(UNSAFE, ' ')
    .trim();
  return line.length > limit ? `${line.slice(0, limit)}…` : line;
}

/** An error on one line of a log: its name and its message. */
export function errorLine(error: unknown): string {
  return oneLine(error instanceof Error ? `${error.name}: ${error.message}` : String(error), MAX_ERROR);
}

/**
 * An error's stack for a log. The message, which may quote what a user wrote, is kept to one line, so that it cannot
 * pass for lines of the log; the frames stay as they are, except for control characters.
 */
export function safeStack(error: Error): string {
  const { stack, message } = error;
  const head = errorLine(error);
  if (stack === undefined) return head;
  // V8 begins the stack with name and message as they were when the error was made.
  const at = message === '' ? -1 : stack.indexOf(message);
  const frames = (at < 0 ? stack : stack.slice(at + message.length))
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => `    ${oneLine(line)}`);
  return [head, ...frames].join('\n');
}
