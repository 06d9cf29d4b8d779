/** What is known about an error of a store, without any text that may hold a secret. */
export interface StoreFault {
  /** A word for the kind: a system code (`ECONNREFUSED`), a word of the server's (`NOPERM`), or the error's class. */
  readonly word: string;
  /** The command or operation that was refused, in capitals, where it is known. */
  readonly command?: string;
  /** The command was a script, and something inside it was refused. */
  readonly insideScript?: boolean;
  /** What to do about it, as sentences; empty where the word says enough. */
  readonly advice: string;
  /**
   * - `no answer`: the server cannot be reached, or does not answer.
   * - `refused`: the server answered that it will not do this, and asking again changes nothing.
   * - `failed`: anything else.
   */
  readonly kind: 'no answer' | 'refused' | 'failed';
}

/** An error whose fault is known exactly, because the code that raised it knows the server's language. */
export class StoreFaultError extends Error {
  override readonly name = 'StoreFaultError';

  constructor(readonly fault: StoreFault) {
    super(sentenceOf(fault));
  }
}

/** System codes that stay until a person changes something. */
const REFUSED = /^(EACCES|EPERM|EROFS|ENOTDIR|ENOSPC|EDQUOT)$/;
const NO_ANSWER = /^(ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN)$/;
/** How client libraries call the loss of their connection. */
const NO_ANSWER_NAMES = new Set([
  'BreakerTimeoutError',
  'ClientOfflineError',
  'ClientClosedError',
  'ConnectionTimeoutError',
  'DisconnectsClientError',
  'MaxRetriesPerRequestError',
  'SocketClosedUnexpectedlyError',
  'SocketTimeoutError',
]);

/** What is known about anything that a store threw. */
export function toStoreFault(error: unknown): StoreFault {
  if (error instanceof StoreFaultError) return error.fault;
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  const kinds = [name, (error as object | undefined)?.constructor?.name];
  const isWord = (text: unknown): text is string =>
    typeof text === 'string' && text !== 'Error' && /^\w{1,60}$/.test(text);
  const word = [code, ...kinds].find(isWord) ?? 'unknown fault';
  const noAnswer = NO_ANSWER.test(word) || kinds.some((kind) => NO_ANSWER_NAMES.has(String(kind)));
  return { word, advice: '', kind: noAnswer ? 'no answer' : REFUSED.test(word) ? 'refused' : 'failed' };
}

/** The fault as text: `NOPERM at the command TIME. The Redis user ...`. */
export function sentenceOf({ word, command, advice }: StoreFault): string {
  const where = command === undefined ? '' : ` at the command ${command}`;
  return `${word}${where}.${advice === '' ? '' : ` ${advice}`}`;
}
