import type { FailureClass, FailureNote, FailureRules } from '../../core/credential/credential-kind.js';
import { type UpstreamFailure, WechatApiError, WechatUpstreamError } from '../../http/http.errors.js';

/**
 * How failures at credential endpoints are understood that refuse with an `errcode`.
 *
 * @param classify the class of a refusal; anything but a refusal is `transient`
 */
export function apiFailures(classify: (refusal: WechatApiError) => FailureClass): FailureRules {
  return {
    classify: (error) => (error instanceof WechatApiError ? classify(error) : 'transient'),
    toNote,
    fromNote,
  };
}

function toNote(error: unknown): FailureNote | undefined {
  if (error instanceof WechatApiError) {
    const { errcode, errmsg, path, class: kind, advice } = error;
    return { errcode, errmsg, path, class: kind, ...(advice !== undefined && { advice }) };
  }
  return error instanceof WechatUpstreamError ? { upstream: error.kind } : undefined;
}

function fromNote({ errcode, errmsg, path, class: kind, advice, upstream }: FailureNote): Error {
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
}
