import { EventEmitter } from 'node:events';
import { Logger } from '@nestjs/common';
import type { FailureClass } from '../core/credential/credential-kind.js';
import type { Owner } from '../core/owner.js';
import { oneLine } from '../core/redact.js';

/** Which credential an event is about. */
interface CredentialOrigin {
  owner: Owner;
  /** The ids of the owner, joined by `/`: an AppID, or `corp/agent`. */
  appId: string;
  /** `access_token`, `jsapi_ticket`... */
  kind: string;
  /** `stable`, `classic`, `central`, `manual`, `function`, or a product's own name. */
  source: string;
}

/** What each event of {@link WechatEvents} tells. Times are in milliseconds; nothing here is ever secret. */
export interface WechatEventMap {
  'credential.renewed': [CredentialOrigin & { expiresAt: number; ms: number }];
  'credential.renewalFailed': [CredentialOrigin & { error: Error; failure: FailureClass; retryInMs: number }];
  /**
   * Another program seems to renew the credential too: WeChat refused a value that was fresh. `advice` says what helps.
   */
  'credential.conflict': [CredentialOrigin & { advice: string }];
  /**
   * A store fails. With `part`, the store answers, and only its `reads`, `writes` or `leases` fail; the error says why.
   * It holds no secret.
   */
  'store.degraded': [{ store: string; part?: string; error: Error }];
  'store.recovered': [{ store: string; part?: string }];
  /** An owner gave this application its authorization, or it is over: `reason` says how that became known. */
  'authorization.changed': [
    { owner: Owner; appId: string; state: 'authorized' | 'unauthorized'; reason: string },
  ];
  'push.refused': [{ account: string; status: number; reason: string }];
  'push.handled': [{ account: string; pushId: string; msgType: string; ms: number; outcome: string }];
  'push.lateReply': [{ account: string; pushId: string; ms: number; error?: Error }];
  /** The memory of pushes was out of reach, so this push was handled without a check for duplicates. */
  'push.dedupFailed': [{ account: string; pushId: string; error: Error }];
  'api.called': [
    {
      appId: string;
      method: string;
      path: string;
      ms: number;
      /** 0 for success and for failures that WeChat did not name. A word in products that use words. */
      errcode: number | string;
      attempts: number;
      /** Present when the call failed: an error's code, or the kind of an upstream failure (`timeout`, `html`...). */
      failure?: string;
    },
  ];
  /** An answer was signed with both the old and the new certificate, and only the old one is configured. */
  'api.certificateChanging': [{ appId: string; serial: string }];
  'quota.near': [{ appId: string; path: string; used: number; limit: number }];
}

type Listener = (...args: unknown[]) => unknown;

/**
 * Everything worth counting, as events: renewals, refusals, late replies, API calls.
 *
 * A listener that throws, or whose promise rejects, harms neither the others nor what it listens to: it is
 * reported in the log.
 *
 * @example
 * constructor(events: WechatEvents) {
 *   events.on('credential.renewalFailed', ({ appId, error }) => alert(`${appId}: ${error.message}`));
 * }
 */
export class WechatEvents extends EventEmitter<WechatEventMap> {
  private readonly logger = new Logger('WechatEvents');

  /** Calls every listener, in order, and never throws. */
  override emit<K>(
    event: keyof WechatEventMap | K,
    ...args: K extends keyof WechatEventMap ? WechatEventMap[K] : never
  ): boolean {
    // Raw, so that a listener put on by `once` takes itself off.
    const listeners = this.rawListeners(event) as unknown[] as Listener[];
    for (const listener of listeners) this.call(event, listener, args);
    return listeners.length > 0;
  }

  private call(event: unknown, listener: Listener, args: unknown[]): void {
    try {
      const outcome: unknown = Reflect.apply(listener, this, args);
      // An async listener: nobody else waits for it, and a rejection that nobody handles ends the process.
      if (outcome instanceof Promise) outcome.catch((error: unknown) => this.complain(event, error));
    } catch (error) {
      this.complain(event, error);
    }
  }

  private complain(event: unknown, error: unknown): void {
    const why =
      error instanceof Error ? oneLine(error.message, 1000) : 'It threw something that is not an error.';
    this.logger.error(`A listener of "${String(event)}" failed. ${why}`);
  }
}
