import { isEchostr, isNonce, isTimestamp } from '../../../crypto/push-parameters.js';
import { isSignature } from '../../../crypto/signature.js';
import { Refusal } from '../../../webhook/http/refusal.js';

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
const ENCODED = /[%+]/;
type Found = Partial<Record<Name, string>>;

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
  const found = readNames(url);
  if (found instanceof Refusal) return found;
  const { timestamp, nonce, signature, msg_signature: msgSignature, echostr } = found;
  if (timestamp === undefined) return missing('timestamp');
  if (nonce === undefined) return missing('nonce');
  return { timestamp, nonce, signature, msgSignature, echostr };
}

/** The refusal of a request without a parameter that it must have. */
export const missing = (name: Name): Refusal => new Refusal(400, `the parameter ${name} is missing`);

function readNames(url: string): Found | Refusal {
  const found: Found = {};
  let at = url.indexOf('?') + 1;
  if (at === 0) return found;
  for (;;) {
    let end = url.indexOf('&', at);
    if (end < 0) end = url.length;
    const refusal = readOne(url.slice(at, end), found);
    if (refusal) return refusal;
    if (end === url.length) return found;
    at = end + 1;
  }
}

function readOne(pair: string, found: Found): Refusal | undefined {
  const equals = pair.indexOf('=');
  let name = decode(equals < 0 ? pair : pair.slice(0, equals));
  if (name === undefined) return undefined;
  const bracket = name.indexOf('[');
  if (bracket >= 0) name = name.slice(0, bracket);
  if (!isName(name)) return undefined;
  if (bracket >= 0) return new Refusal(400, `the parameter ${name} is an array or an object`);
  if (found[name] !== undefined) return new Refusal(400, `the parameter ${name} is given twice`);
  const value = decode(equals < 0 ? '' : pair.slice(equals + 1));
  if (!GRAMMAR[name](value)) return new Refusal(400, `the parameter ${name} is malformed`);
  found[name] = value;
  return undefined;
}

const isName = (name: string): name is Name => Object.hasOwn(GRAMMAR, name);

/** Percent-decoding with `+` for a space; undefined where it is broken. */
function decode(text: string): string | undefined {
  if (!ENCODED.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}
