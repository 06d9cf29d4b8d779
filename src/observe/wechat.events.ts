import { EventEmitter } from 'node:events';

/** What each event of {@link WechatEvents} tells. Times are in milliseconds; nothing here is ever secret. */
export interface WechatEventMap {
  'credential.renewed': [{ appId: string; kind: string; source: string; expiresAt: number; ms: number }];
  'credential.renewalFailed': [
    { appId: string; kind: string; source: string; error: Error; retryInMs: number },
  ];
  /** Somebody else renews the credential too: WeChat refused a value that was fresh. */
  'credential.conflict': [{ appId: string; kind: string }];
  'store.degraded': [{ store: string; error: Error }];
  'store.recovered': [{ store: string }];
  'push.refused': [{ account: string; status: number; reason: string }];
  'push.handled': [{ account: string; pushId: string; msgType: string; ms: number; outcome: string }];
  'push.lateReply': [{ account: string; pushId: string; ms: number; error?: Error }];
  /** The memory of pushes was out of reach, so this push was handled without a check for duplicates. */
  'push.logFailed': [{ account: string; pushId: string; error: Error }];
  'api.called': [
    {
      appId: string;
      method: string;
      path: string;
      ms: number;
      /** 0 for success and for failures that WeChat did not name. */
      errcode: number;
      attempts: number;
      /** Present when the call failed: an error's code, or the kind of an upstream failure (`timeout`, `html`...). */
      failure?: string;
    },
  ];
  /** An answer was signed with both the old and the new certificate, and only the old one is configured. */
  'api.certificateChanging': [{ appId: string; serial: string }];
  'quota.near': [{ appId: string; path: string; used: number; limit: number }];
}

/**
 * Everything worth counting, as events: renewals, refusals, late replies, API calls.
 *
 * @example
 * constructor(events: WechatEvents) {
 *   events.on('credential.renewalFailed', ({ appId, error }) => alert(`${appId}: ${error.message}`));
 * }
 */
export class WechatEvents extends EventEmitter<WechatEventMap> {}
