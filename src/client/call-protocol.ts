import type { Owner } from '../core/owner.js';
import type { WechatError } from '../core/wechat.errors.js';
import type { CallAnswer, CallVerdict } from '../http/verdict.js';
import type { WechatClientCertificate, WechatHttpMethod } from '../http/wechat-http.js';
import type { WechatQuery, WechatRequest } from './call-options.js';
import type { UploadLimit } from './files/upload-limit.js';

/**
 * What a product decides about its calls. The engine in this folder makes attempts, changes hosts, renews
 * credentials, repeats what may be repeated and reports; it knows no product. A product brings one protocol for each
 * of its owners.
 */
export interface CallProtocol {
  /** Whose calls these are. */
  readonly owner: Owner;
  /** Base URLs without a trailing slash, best first. The spare ones are used when the first is out of reach. */
  readonly hosts: readonly string[];
  /** Milliseconds for a call with its repetitions, where the call says nothing else. */
  readonly timeoutMs: number;
  /** What calls carry unless they say otherwise. Absent where the product only signs. */
  readonly credential?: CallCredential;
  /** Values that must show in no error, such as an AppSecret. */
  readonly secrets: readonly (string | undefined)[];
  /** What is sent as the body of a POST, PUT or PATCH that was given none. Default: no body. */
  readonly emptyBody?: string;
  /** Told about each call and each attempt; may refuse a call. */
  readonly guard?: CallGuard;

  /**
   * The base URL to use when a call names one of its own.
   *
   * @throws WechatInputError for a host that is not the product's.
   */
  resolveBaseUrl(baseUrl: string): string;

  /**
   * Checks the path of a call, instead of the client's own check: for products whose paths hold percent-encoded values.
   *
   * @throws WechatInputError for a path that could lead somewhere else.
   */
  checkPath?(path: unknown): void;

  /**
   * Checks a call before anything else happens.
   *
   * @throws WechatInputError for a call that cannot be right.
   */
  check?(request: WechatRequest): void;

  /** Whether doing the call twice does no harm, where the caller does not say. Default: it is a GET. */
  isRepeatable?(request: WechatRequest): boolean;

  /** The limit of a file that is uploaded to a path, where the product names one. */
  uploadLimit?(path: string, query: WechatQuery | undefined): UploadLimit | undefined;

  /** Completes one attempt: credential, signature, client certificate. Called anew for each attempt. */
  authorize(attempt: CallAttempt): AuthorizedRequest | Promise<AuthorizedRequest>;

  /**
   * The only place where an answer is judged: is it a success, a refusal, or no answer at all? Must not throw for
   * anything that the other side may send.
   */
  judge(answer: CallAnswer, attempt: CallAttempt): CallVerdict | Promise<CallVerdict>;
}

/** The credential that calls carry, such as an access token. */
export interface CallCredential {
  /** A valid value. */
  get(): Promise<{ readonly value: string }>;
  /**
   * Renews by the value that was refused. If it gives the same value again, the refusal must have had another
   * reason, and is thrown with {@link unchangedHint}.
   */
  renew(stale: string): Promise<{ readonly value: string }>;
  /** What to tell the caller when a renewal ends in the same value. */
  readonly unchangedHint?: string;
}

/** One attempt at a call, before the product has authorised it. */
export interface CallAttempt {
  readonly method: WechatHttpMethod;
  /** The base URL of the host that is asked. */
  readonly base: string;
  readonly path: string;
  readonly query: WechatQuery | undefined;
  /** Base, path and encoded query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes that are sent, unless the product replaces them. A text is sent as UTF-8. */
  readonly body: string | Uint8Array | undefined;
  /** What the body was made from. */
  readonly content: unknown;
  /** The form fields beside the file, for an upload. */
  readonly fields?: Readonly<Record<string, string>>;
  /** The value to send with the call; undefined if it goes without. */
  readonly credential: string | undefined;
  /** The option `signed` of the call. */
  readonly signed: boolean | undefined;
  /** Values that must not show in what an answer's text is made into: credentials used so far, parameters, secrets. */
  secrets(): readonly (string | undefined)[];
}

/** A request as it goes over the wire. */
export interface AuthorizedRequest {
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array;
  readonly clientCertificate?: WechatClientCertificate;
}

/** Is told about calls, and may refuse one before anything is sent. */
export interface CallGuard {
  /** Refuses a call by throwing. Returns a promise only if it has to ask somewhere. */
  check(path: string): void | Promise<void>;
  /** One attempt is about to be sent. */
  attempted(path: string): void;
  /** The call was answered. `content` is what its body was made from. */
  succeeded(path: string, content: unknown): void;
  /** The call was refused. */
  refused(path: string, error: WechatError): void;
}
