import { createCipheriv, randomBytes } from 'node:crypto';
import { sessionSignature } from '../../../crypto/user-data.js';
import type { VirtualClock } from '../virtual-clock.js';
import { BoundedMap } from '../../util/bounded-map.js';

/** Open data of a mini program, encrypted as `wx.getUserInfo` and the like hand it over. */
interface EncryptedData {
  encryptedData: string;
  iv: string;
}

/** The session keys of a mini program's users; a login replaces the user's key. */
export class MiniSessions {
  private readonly keys = new BoundedMap<string>(10_000);

  constructor(
    private readonly appId: string,
    private readonly clock: VirtualClock,
  ) {}

  /** A login: a new session key. */
  login(openid: string): string {
    const key = randomBytes(16).toString('base64');
    this.keys.set(openid, key);
    return key;
  }

  keyOf(openid: string): string | undefined {
    return this.keys.get(openid);
  }

  /** Whether `signature` is the HMAC of the empty text with the user's session key, the key being its base64 text. */
  isSigned(openid: string, signature: string): boolean {
    const key = this.keys.get(openid);
    return key !== undefined && sessionSignature('', key) === signature;
  }

  /** Encrypts open data for a user who has logged in, with the watermark that belongs to it. */
  encrypt(openid: string, data: Record<string, unknown>): EncryptedData {
    const key = this.keys.get(openid) ?? this.login(openid);
    const iv = randomBytes(16);
    const cipher = createCipheriv('aes-128-cbc', Buffer.from(key, 'base64'), iv);
    const watermark = { appid: this.appId, timestamp: this.clock.seconds() };
    const text = JSON.stringify({ ...data, watermark });
    return {
      encryptedData: Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]).toString('base64'),
      iv: iv.toString('base64'),
    };
  }
}
