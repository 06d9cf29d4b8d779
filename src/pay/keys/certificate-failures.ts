import type { FailureClass, FailureNote, FailureRules } from '../../core/credential/credential-kind.js';
import { WechatApiError, WechatUpstreamError } from '../../http/http.errors.js';
import { WechatPayDecryptionError } from '../crypto/index.js';

/** Statuses that only a person can mend: a wrong key or serial, a missing permission, no certificates at all. */
const PERMANENT = new Set([400, 401, 403, 404]);
const TOO_MANY = 429;

/** How a failed download of the platform certificates is understood. */
export const certificateFailures: FailureRules = {
  classify(error: unknown): FailureClass {
    if (error instanceof WechatPayDecryptionError) return 'permanent';
    const status = error instanceof WechatApiError ? (error as { status?: number }).status : undefined;
    if (status === undefined) return 'transient';
    if (PERMANENT.has(status)) return 'permanent';
    return status === TOO_MANY ? 'quota' : 'transient';
  },

  toNote(error: unknown): FailureNote | undefined {
    if (!(error instanceof WechatApiError)) return undefined;
    const { errcode, errmsg, path, class: kind, advice } = error;
    return { errcode, errmsg, path, class: kind, ...(advice !== undefined && { advice }) };
  },

  fromNote({ errcode, errmsg, path, class: kind, advice }: FailureNote): Error {
    if (typeof errcode === 'string' || typeof errcode === 'number') {
      return new WechatApiError(errcode, String(errmsg ?? ''), String(path ?? ''), {
        ...(kind !== undefined && { class: String(kind) }),
        ...(advice !== undefined && { advice: String(advice) }),
      });
    }
    return new WechatUpstreamError(
      'network',
      'Another process could not fetch the platform certificates a moment ago; it is tried again shortly.',
    );
  },
};
