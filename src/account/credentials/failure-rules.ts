import type { FailureClass, FailureNote, FailureRules } from '../../core/credential/credential-kind.js';
import { type UpstreamFailure, WechatApiError, WechatUpstreamError } from '../../http/http.errors.js';

/** Refusals that only a person can mend: wrong secret, address not on the white list, account not allowed. */
const PERMANENT = new Set<number | string>([
  40002, 40013, 40125, 40164, 40243, 41002, 41004, 43002, 48001, 50004, 50007, 89501, 89503, 89506, 89507,
]);
const QUOTA = new Set<number | string>([45009, 45011]);
const SYSTEM_BUSY = -1;

/** How failures at the token and ticket endpoints of an Official Account or Mini Program are understood. */
export const accountFailures: FailureRules = {
  classify(error: unknown): FailureClass {
    if (!(error instanceof WechatApiError)) return 'transient';
    // At the token endpoints 40001 speaks of the secret; at the ticket endpoint of the token, which is renewed there.
    if (PERMANENT.has(error.errcode) || error.class === 'credential') return 'permanent';
    if (error.errcode === SYSTEM_BUSY) return 'busy';
    return QUOTA.has(error.errcode) ? 'quota' : 'transient';
  },

  toNote(error: unknown): FailureNote | undefined {
    if (error instanceof WechatApiError) {
      const { errcode, errmsg, path, class: kind, advice } = error;
      return { errcode, errmsg, path, class: kind, ...(advice !== undefined && { advice }) };
    }
    return error instanceof WechatUpstreamError ? { upstream: error.kind } : undefined;
  },

  fromNote({ errcode, errmsg, path, class: kind, advice, upstream }: FailureNote): Error {
    if (errcode !== undefined && typeof errcode !== 'boolean') {
      return new WechatApiError(errcode, String(errmsg ?? ''), String(path ?? ''), {
        ...(kind !== undefined && { class: String(kind) }),
        ...(advice !== undefined && { advice: String(advice) }),
      });
    }
    return new WechatUpstreamError(
      (upstream as UpstreamFailure | undefined) ?? 'network',
      'Another process could not renew the credential a moment ago; it is tried again shortly.',
    );
  },
};
