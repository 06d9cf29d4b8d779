import { isEchostr, isNonce, isTimestamp } from '../../../crypto/push-parameters.js';
import { isSignature } from '../../../crypto/signature.js';
import { Refusal } from '../../../webhook/http/refusal.js';
import { missingParameter, readParameters } from '../../../webhook/receive/query-parameters.js';

/** The parameters of a push or a handshake, every one against its grammar. */
export interface PushQuery {
  readonly timestamp: string;
  readonly nonce: string;
  /** Undefined when it was not sent. Plain mode needs it. */
  readonly signature: string | undefined;
  /** Undefined when it was not sent. Encrypted modes need it. */
  readonly msgSignature: string | undefined;
  readonly echostr: string | undefined;
}

const GRAMMAR = {
  timestamp: isTimestamp,
  nonce: isNonce,
  signature: isSignature,
  msg_signature: isSignature,
  echostr: isEchostr,
} as const;

type Name = keyof typeof GRAMMAR;

/** The query of a push as WeChat writes it, every value in its grammar: one expression instead of one for each. */
const AS_WRITTEN =
  /^[^?]*\?signature=([0-9a-f]{40})&timestamp=([0-9]{10})&nonce=([0-9A-Za-z]{1,32})(?:&openid=[\w-]*)?(?:&encrypt_type=[a-z]*)?(?:&msg_signature=([0-9a-f]{40}))?$/;

/**
 * Reads the parameters out of the request's own URL, whatever query parser the application uses. A parameter
 * that is given twice, as an array or as an object is refused. Other parameters of the URL are ignored.
 */
export function readPushQuery(url: string): PushQuery | Refusal {
  const written = AS_WRITTEN.exec(url);
  if (written) {
    const [, signature, timestamp, nonce, msgSignature] = written;
    return {
      timestamp: timestamp!,
      nonce: nonce!,
      signature: signature!,
      msgSignature,
      echostr: undefined,
    };
  }
  const found = readParameters(url, GRAMMAR);
  if (found instanceof Refusal) return found;
  const { timestamp, nonce, signature, msg_signature: msgSignature, echostr } = found;
  if (timestamp === undefined) return missing('timestamp');
  if (nonce === undefined) return missing('nonce');
  return { timestamp, nonce, signature, msgSignature, echostr };
}

/** The refusal of a request without a parameter that it must have. */
export const missing = (name: Name): Refusal => missingParameter(name);
