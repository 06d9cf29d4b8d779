import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { decodeRecordKey, recordKeysFault } from '../../conf/record-keys.js';
import { WechatConfigError } from '../../core/conf.errors.js';
import { hideContents } from '../../core/hide-properties.js';

const ALGORITHM = 'aes-256-gcm';
const MARK = 'aes256gcm:';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts texts for a store with AES-256-GCM. The name under which a text is kept is authenticated too, so that it
 * cannot be moved to another name.
 */
export class TextCipher {
  static {
    hideContents(this);
  }

  private readonly keys: readonly Buffer[];

  /**
   * @param keys 32 bytes each, in base64 or hexadecimal; the first encrypts, all decrypt
   * @throws WechatConfigError for a key that is none.
   */
  constructor(keys: readonly string[]) {
    const fault = recordKeysFault(keys);
    if (fault !== undefined) throw new WechatConfigError([fault]);
    this.keys = keys.map((key) => decodeRecordKey(key)!);
  }

  seal(name: string, text: string): string {
    return seal(this.keys[0]!, name, text, randomBytes(IV_BYTES));
  }

  /**
   * What a text looks like encrypted with each of the keys, current first: always the same for the same name and text,
   * so that a store can compare it. It shows no more than that two values of one name are alike.
   */
  sealAlike(name: string, text: string): string[] {
    return this.keys.map((key) => {
      const hmac = createHmac('sha256', key).update(`iv:${name.length}:${name}`).update(text);
      return seal(key, name, text, hmac.digest().subarray(0, IV_BYTES));
    });
  }

  /** The text in what {@link seal} or {@link sealAlike} made; undefined where no key fits. */
  open(name: string, sealed: string): string | undefined {
    const bytes = Buffer.from(sealed.slice(MARK.length), 'base64');
    for (const key of this.keys) {
      const opened = open(key, name, bytes);
      if (opened !== undefined) return opened;
    }
    return undefined;
  }
}

/** Whether a text is one that a {@link TextCipher} encrypted, with any key. */
export function isSealed(text: string): boolean {
  return text.startsWith(MARK);
}

function seal(key: Buffer, name: string, text: string, iv: Buffer): string {
  const cipher = createCipheriv(ALGORITHM, key, iv).setAAD(Buffer.from(name));
  const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return MARK + sealed.toString('base64');
}

function open(key: Buffer, name: string, sealed: Buffer): string | undefined {
  if (sealed.length < IV_BYTES + TAG_BYTES) return undefined;
  const iv = sealed.subarray(0, IV_BYTES);
  const decipher = createDecipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(name)).setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return undefined;
  }
}
