import type { WebhookAccount } from '../../account/push/webhook-account.js';
import { MessageCipherRing } from '../../crypto/message-cipher-ring.js';
import type { Owner } from '../../core/owner.js';
import { PushOwner } from '../../webhook/receive/push-owner.js';
import { authorizerOwner, type ComponentConf, componentOwner } from '../conf/component-conf.js';

/**
 * What the pushes of a platform are checked with. WeChat seals those of every account with the component's token and
 * key, and the component's AppID is their receive id, whatever the account has set in its own console.
 */
export class ComponentWebhook {
  private readonly ring: MessageCipherRing;
  private readonly rememberMs: number;

  /** @throws TypeError where the platform is not configured to receive pushes. */
  constructor(private readonly conf: ComponentConf) {
    const { name, appId, tokens, encodingAesKeys, timestampTolerance } = conf;
    if (tokens.length === 0 || encodingAesKeys.length === 0) {
      throw new TypeError(
        `the component "${name}" has no token and encodingAesKey (WECHAT_OPEN_TOKEN, WECHAT_OPEN_ENCODING_AES_KEY): ` +
          'set those of the console of the Open Platform',
      );
    }
    this.ring = new MessageCipherRing(encodingAesKeys, appId);
    this.rememberMs = Math.max(600, 2 * timestampTolerance) * 1000;
  }

  /** For what is sent to the platform itself. */
  own(): WebhookAccount {
    return this.for(componentOwner(this.conf), this.conf.name);
  }

  /** For what is sent to one of its accounts. */
  of(appId: string): WebhookAccount {
    const owner = authorizerOwner(this.conf, appId);
    return this.for(owner, owner.ids.join('/'));
  }

  private for(owner: Owner, name: string): WebhookAccount {
    return {
      name,
      owner: new PushOwner(owner, name),
      mode: 'safe',
      tokens: this.conf.tokens,
      tolerance: this.conf.timestampTolerance,
      rememberMs: this.rememberMs,
      ring: this.ring,
      acceptsUnsigned: false,
    };
  }
}
