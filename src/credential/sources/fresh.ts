import { isCredentialInput, unitHint } from '../../core/credential/credential-input.js';
import { WechatUpstreamError } from '../../http/http.errors.js';
import { isCredentialValue } from '../../core/credential/credential-record.js';
import { WechatCredentialError } from '../../core/credential/credential.errors.js';
import type { FreshCredential } from '../../core/credential/credential-source.js';

/** The longest life that WeChat gives. A longer one in an answer is cut to this. */
const MAX_LIFE_S = 7200;

/**
 * The credential in an answer of WeChat's. A life that is missing, zero or no number makes it worthless: a value
 * that never expires here would be served long after it died there.
 *
 * @throws WechatUpstreamError (`malformed`) for anything that is not a credential.
 */
export function freshFromAnswer(value: unknown, life: unknown, path: string): FreshCredential {
  const expiresIn = typeof life === 'string' && /^\d{1,9}$/.test(life) ? Number(life) : life;
  if (!isCredentialValue(value)) throw malformed(path, 'no usable value');
  if (typeof expiresIn !== 'number' || !Number.isFinite(expiresIn) || expiresIn <= 0) {
    throw malformed(path, 'no usable expires_in');
  }
  return { value, expiresIn: Math.min(expiresIn, MAX_LIFE_S) };
}

/**
 * The credential that a function of the user's gave, either `{ value, expiresIn }` or `{ value, expiresAt }`.
 *
 * @throws WechatCredentialError (`WECHAT_CREDENTIAL_INVALID`) for anything else.
 */
export function freshFromFunction(given: unknown, nowMs: number, name: string): FreshCredential {
  const { value, expiresIn } = (given ?? {}) as { value?: unknown; expiresIn?: unknown };
  const life = isCredentialInput(given) ? given.expiresAt - nowMs / 1000 : expiresIn;
  if (!isCredentialValue(value) || typeof life !== 'number' || !Number.isFinite(life) || life <= 0) {
    throw new WechatCredentialError(
      'WECHAT_CREDENTIAL_INVALID',
      `The ${name} must give a value that is not empty together with its expiry in the future; it gave ` +
        `${isCredentialValue(value) ? 'a value with no usable expiry' : 'no usable value'}.${unitHint(given)}`,
    );
  }
  return { value, expiresIn: life };
}

function malformed(path: string, what: string): WechatUpstreamError {
  return new WechatUpstreamError('malformed', `WeChat's answer to ${path} holds ${what}; it is not used.`, {
    sent: true,
  });
}
