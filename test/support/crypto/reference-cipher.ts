import { createCipheriv, createDecipheriv } from 'node:crypto';

/**
 * The cipher of the protocol, written step by step from its description, without any code of the package. It makes
 * only the checks that the description names. Tests compare the package's cipher with it.
 */
export class ReferenceCipher {
  private readonly key: Buffer;

  constructor(
    encodingAesKey: string,
    private readonly appId: string,
  ) {
    this.key = Buffer.from(`${encodingAesKey}=`, 'base64');
  }

  encrypt(message: string, random: Uint8Array): string {
    const body = Buffer.from(message, 'utf8');
    const length = Buffer.from([body.length >>> 24, body.length >>> 16, body.length >>> 8, body.length]);
    const plain = [Buffer.from(random), length, body, Buffer.from(this.appId, 'utf8')];
    const size = plain.reduce((sum, part) => sum + part.length, 0);
    const pad = 32 - (size % 32);
    const cipher = createCipheriv('aes-256-cbc', this.key, this.key.subarray(0, 16)).setAutoPadding(false);
    const encrypted = [cipher.update(Buffer.concat([...plain, Buffer.alloc(pad, pad)])), cipher.final()];
    return Buffer.concat(encrypted).toString('base64');
  }

  decrypt(encrypt: string): string {
    const decipher = createDecipheriv('aes-256-cbc', this.key, this.key.subarray(0, 16)).setAutoPadding(
      false,
    );
    const padded = Buffer.concat([decipher.update(encrypt, 'base64'), decipher.final()]);
    const plain = padded.subarray(0, padded.length - padded[padded.length - 1]!);
    const length = plain.readUInt32BE(16);
    if (plain.subarray(20 + length).toString('utf8') !== this.appId) throw new Error('appid');
    return plain.subarray(20, 20 + length).toString('utf8');
  }
}
