import { isNonce, isTimestamp } from '../../../crypto/push-parameters.js';
import { isSignature } from '../../../crypto/signature.js';
import { Refusal } from '../../../webhook/http/refusal.js';
import { missingParameter, readParameters } from '../../../webhook/receive/query-parameters.js';

/** An encrypted echostr has some hundred characters. Whether it can be decrypted is seen after the signature. */
const ECHOSTR = /^[\x21-\x7e]{1,1024}$/;

const GRAMMAR = {
  timestamp: isTimestamp,
  nonce: isNonce,
  msg_signature: isSignature,
  echostr: (value: unknown): value is string => typeof value === 'string' && ECHOSTR.test(value),
} as const;

/** The parameters of a callback, every one against its grammar. */
export interface WorkQuery {
  readonly timestamp: string;
  readonly nonce: string;
  readonly msgSignature: string;
  /** Of the GET by which the console checks the address. */
  readonly echostr: string | undefined;
}

/** Reads the parameters of a callback. WeCom sends no `signature`; one that is there proves nothing and is ignored. */
export function readWorkQuery(url: string): WorkQuery | Refusal {
  // An unencoded + is part of the base64 text.
  const found = readParameters(url, GRAMMAR, '+');
  if (found instanceof Refusal) return found;
  const { timestamp, nonce, msg_signature: msgSignature, echostr } = found;
  if (timestamp === undefined) return missingParameter('timestamp');
  if (nonce === undefined) return missingParameter('nonce');
  if (msgSignature === undefined) return missingParameter('msg_signature');
  return { timestamp, nonce, msgSignature, echostr };
}
