/** Statuses with which a webhook of this package refuses. */
const REFUSALS = new Set([400, 401, 405, 408, 413]);

/** What the command calls the things that a person can correct. */
export interface HintWords {
  /** The address of the webhook. */
  readonly address: string;
  /** What the signature and the encryption are made from. */
  readonly settings: string;
}

/** The words of commands that have a flag for each of them. */
export const FLAG_WORDS: HintWords = {
  address: '--to',
  settings: '--token, --aes-key, --app-id or --mode',
};

/** Failures of the connection, by the error code of Node.js. */
const CONNECTION: Readonly<Record<string, (address: string) => string>> = {
  ECONNREFUSED: (address) =>
    `Nothing listens at this address. Start the application, or correct the host and port of ${address}.`,
  ENOTFOUND: (address) => `There is no such host: check the host name of ${address}.`,
  EAI_AGAIN: (address) => `The host name of ${address} could not be looked up.`,
  ECONNRESET: () => 'The application closed the connection without an answer: its log may say why.',
  timeout: () => 'The application did not answer in time. WeChat waits 5 s; --timeout changes it here.',
};

/**
 * What a person can do about a delivery that failed.
 *
 * @param status the HTTP status; 0 when there was no answer
 * @param why what went wrong, in a word or two
 */
export function hintFor(status: number, why: string, words = FLAG_WORDS): string | undefined {
  const { address, settings } = words;
  const code = Object.keys(CONNECTION).find((name) => why.includes(name));
  if (status === 0) return code && CONNECTION[code]!(address);
  if (status === 404) return `There is no webhook at this address: check the path of ${address}.`;
  if (REFUSALS.has(status)) {
    return (
      'The webhook refused the request and tells no caller why; the log of the application does. ' +
      `Most often ${settings} differs from what the application has.`
    );
  }
  return status >= 500 ? 'The application failed at the request: its log says why.' : undefined;
}

/** The same for a handshake, which an address can also answer with something else. */
export function handshakeHint(status: number, why: string, words = FLAG_WORDS): string | undefined {
  return status === 200
    ? 'The webhook must answer with the echostr and nothing else. Is this path a webhook?'
    : hintFor(status, why, words);
}
