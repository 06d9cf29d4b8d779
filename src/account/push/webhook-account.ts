import type { AccountConf } from '../conf/account-conf.js';
import type { EncryptMode } from '../conf/wechat.options.js';
import { MessageCipherRing } from '../../crypto/message-cipher-ring.js';

/** One account as its webhook sees it: what a push is checked with. */
export class WebhookAccount {
  readonly name: string;
  /** What keys in the memory of pushes begin with: the AppID where it is known. */
  readonly id: string;
  /** What the key of a push begins with. */
  readonly pushKey: string;
  readonly mode: EncryptMode;
  readonly tokens: readonly string[];
  /** Seconds; 0 = no window. */
  readonly tolerance: number;
  /** How long a push is remembered, in milliseconds: until no captured one could still be inside its window. */
  readonly memoryMs: number;
  /** The AES keys; undefined in plain mode. */
  readonly ring: MessageCipherRing | undefined;

  /** @throws TypeError when the configuration cannot receive pushes; the message says what is missing */
  constructor(conf: AccountConf) {
    const { name, appId, tokens, encryptMode, encodingAesKeys } = conf;
    if (tokens.length === 0 || tokens.includes('')) {
      throw new TypeError(
        `the account "${name}" has no webhook token: set \`token\` (WECHAT_TOKEN) to the Token of the server ` +
          'configuration in the WeChat console',
      );
    }
    if (encryptMode !== 'normal') {
      if (!appId) throw new TypeError(`the account "${name}" needs its \`appId\` in mode ${encryptMode}`);
      if (encodingAesKeys.length === 0) {
        throw new TypeError(`the account "${name}" needs its \`encodingAesKey\` in mode ${encryptMode}`);
      }
      this.ring = new MessageCipherRing(encodingAesKeys, appId);
    }
    this.name = name;
    this.id = appId ?? name;
    this.pushKey = `wechat:push:${this.id}:`;
    this.mode = encryptMode;
    this.tokens = tokens;
    this.tolerance = conf.timestampTolerance;
    this.memoryMs = Math.max(600, 2 * this.tolerance) * 1000;
  }
}
