/** Statuses with which a webhook of this package refuses. */
const REFUSALS = new Set([400, 401, 405, 408, 413]);

/** Failures of the connection, by the error code of Node.js. */
const CONNECTION: Readonly<Record<string, string>> = {
  ECONNREFUSED:
    'Nothing listens at this address. Start the application, or correct the host and port of --to.',
  ENOTFOUND: 'There is no such host: check the host name of --to.',
  EAI_AGAIN: 'The host name of --to could not be looked up.',
  ECONNRESET: 'The application closed the connection without an answer: its log may say why.',
  timeout: 'The application did not answer in time. WeChat waits 5 s; --timeout changes it here.',
};

/**
 * What a person can do about a delivery that failed.
 *
 * @param status the HTTP status; 0 when there was no answer
 * @param why what went wrong, in a word or two
 */
export function hintFor(status: number, why: string): string | undefined {
  const code = Object.keys(CONNECTION).find((name) => why.includes(name));
  if (status === 0) return code && CONNECTION[code];
  if (status === 404) return 'There is no webhook at this address: check the path of --to.';
  if (REFUSALS.has(status)) {
    return (
      'The webhook refused the request and tells no caller why; the log of the application does. ' +
      'Most often --token, --aes-key, --app-id or --mode differs from what the application has.'
    );
  }
  return status >= 500 ? 'The application failed at the request: its log says why.' : undefined;
}
