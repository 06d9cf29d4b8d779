import type { WechatClock } from '../../core/clock.js';
import { WechatUpstreamError } from '../../http/http.errors.js';
import { WechatCredentialError } from '../../core/credential.errors.js';

/**
 * Waits for a function of the user's, which may never come to an end by itself: no longer than `limitMs`, and not
 * past the application's shutdown. What it brings later is dropped.
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
  return new Promise<T>((resolve, reject) => {
    const closed = (): void => {
      reject(new WechatCredentialError('WECHAT_CLOSED', 'The application is shutting down.'));
    };
    if (signal?.aborted) return closed();
    signal?.addEventListener('abort', closed, { once: true });
    const timer = clock.setTimeout(() => {
      const why = `The ${label} gave nothing in ${limitMs / 1000} s, and is waited for no longer.`;
      reject(new WechatUpstreamError('timeout', why, { sent: true }));
    }, limitMs);
    const end = (): void => {
      timer.clear();
      signal?.removeEventListener('abort', closed);
    };
    // It may throw before it gives a promise.
    Promise.resolve().then(work).then(resolve, reject).finally(end);
  });
}
