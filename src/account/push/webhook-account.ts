import { MessageCipherRing } from '../../crypto/message-cipher-ring.js';
import { ACCOUNT_PRODUCT } from '../../core/owner.js';
import type { EncryptMode } from '../conf/wechat.options.js';
import { PushOwner } from '../../webhook/receive/push-owner.js';
import type { AccountConf } from '../conf/account-conf.js';

/** One account as its webhook sees it: what a push is checked with. */
export class WebhookAccount {
  readonly name: string;
  readonly owner: PushOwner;
  readonly mode: EncryptMode;
  readonly tokens: readonly string[];
  /** Seconds; 0 = no window. */
  readonly tolerance: number;
  /** How long a push is remembered, in milliseconds: as long as a captured one could be inside its window. */
  readonly rememberMs: number;
  /** The AES keys; undefined in plain mode. */
  readonly ring: MessageCipherRing | undefined;
  /** Whether pushes without a signature are accepted, as WeChat's cloud hosting sends them. */
  readonly acceptsUnsigned: boolean;

  /** @throws TypeError when the configuration cannot receive pushes; the message says what is missing */
  constructor(conf: AccountConf) {
    const { name, appId, tokens, encryptMode, encodingAesKeys, unsigned } = conf;
    this.acceptsUnsigned = unsigned === 'cloud-hosting';
    if (tokens.length === 0 && !this.acceptsUnsigned) {
      throw new TypeError(
        `the account "${name}" has no webhook token: set \`token\` (WECHAT_TOKEN) to the Token of the server ` +
          'configuration in the WeChat console',
      );
    }
    // The configuration makes sure that an encrypted mode has an AppID and keys.
    if (encryptMode !== 'normal') this.ring = new MessageCipherRing(encodingAesKeys, appId ?? '');
    this.name = name;
    this.owner = new PushOwner({ product: ACCOUNT_PRODUCT, ids: [appId ?? name] }, name);
    this.mode = encryptMode;
    this.tokens = tokens;
    this.tolerance = conf.timestampTolerance;
    this.rememberMs = Math.max(600, 2 * this.tolerance) * 1000;
  }
}
