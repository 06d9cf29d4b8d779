import type { WechatError } from '../core/wechat.errors.js';
import type { WechatUpstreamError } from './http.errors.js';

/** An answer as it came. */
export interface CallAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** How soon a refused call may be repeated, if it may be repeated at all. */
export type RetryClass =
  /** Repeating does not help. */
  | 'none'
  /** The other side is busy: repeated after a short wait. */
  | 'busy'
  /** Too many calls in a short time: repeated after a longer wait. */
  | 'throttled';

/** What an answer means. Each product judges its own answers, in one place. */
export type CallVerdict =
  | {
      readonly outcome: 'success';
      /** What the caller is given. */
      readonly json: Record<string, unknown>;
      /** The body as text, after decryption. */
      readonly raw: string;
      readonly errmsg?: string | undefined;
    }
  | {
      readonly outcome: 'refused';
      readonly error: WechatError;
      /** The credential of the call is dead: a renewed one may mend it. */
      readonly credentialDead: boolean;
      readonly retry: RetryClass;
    }
  | {
      /** It is no answer of the product: a web page, half a JSON text, a gateway's error. */
      readonly outcome: 'unreadable';
      readonly error: WechatUpstreamError;
    };
