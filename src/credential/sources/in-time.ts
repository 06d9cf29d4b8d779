import type { WechatClock } from '../../core/clock.js';
import { withTimeout } from '../../core/waiting.js';
import { WechatUpstreamError } from '../../http/http.errors.js';
import { WechatCredentialError } from '../../core/credential/credential.errors.js';

/**
 * Waits for a function of the user's, which may never end by itself: no longer than `limitMs`, and not past the
 * application's shutdown. What it brings later is dropped.
 *
 * @throws WechatUpstreamError (`timeout`), or WechatCredentialError (`WECHAT_CLOSED`).
 */
export function inTime<T>(
  work: () => T | PromiseLike<T>,
  label: string,
  limitMs: number,
  clock: WechatClock,
  signal?: AbortSignal,
): Promise<T> {
  return withTimeout(work, {
    clock,
    ms: limitMs,
    signal,
    onTimeout: () =>
      new WechatUpstreamError('timeout', `The ${label} timed out after ${limitMs / 1000} s.`, { sent: true }),
    onAbort: () => new WechatCredentialError('WECHAT_CLOSED', 'The application is shutting down.'),
  });
}
