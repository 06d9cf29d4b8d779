import { type KeyObject, X509Certificate } from 'node:crypto';
import { normalizeSerial, serialOf } from './serial-number.js';

/** A key that WeChat Pay signs with, and that members for it are encrypted with. */
export interface PlatformKey {
  /** The id of a public key (`PUB_KEY_ID_...`), or the serial number of a certificate. */
  readonly serial: string;
  readonly key: KeyObject;
  /** When a certificate begins and ends to be valid, in Unix milliseconds. A public key is always valid. */
  readonly validFrom?: number;
  readonly validTo?: number;
}

/** The key of a platform certificate. */
export function certificateKey(certificate: X509Certificate): PlatformKey {
  return {
    serial: serialOf(certificate),
    key: certificate.publicKey,
    validFrom: Date.parse(certificate.validFrom),
    validTo: Date.parse(certificate.validTo),
  };
}

/** Whether a key may be used at a time, in Unix milliseconds. */
export function isValidAt({ validFrom = -Infinity, validTo = Infinity }: PlatformKey, now: number): boolean {
  return validFrom <= now && now <= validTo;
}

/** Keys by their serial. A message is verified with exactly the key that it names: the others are not tried. */
export class PlatformKeys {
  private readonly bySerial: ReadonlyMap<string, PlatformKey>;

  constructor(keys: Iterable<PlatformKey>) {
    this.bySerial = new Map([...keys].map((key) => [normalizeSerial(key.serial), key]));
  }

  get size(): number {
    return this.bySerial.size;
  }

  find(serial: string): PlatformKey | undefined {
    return this.bySerial.get(normalizeSerial(serial));
  }

  /** The certificate that ends last, of those that are valid now: WeChat Pay asks to encrypt with the newest one. */
  newest(now: number): PlatformKey | undefined {
    const valid = [...this.bySerial.values()].filter((key) => isValidAt(key, now));
    return valid.toSorted((one, other) => (other.validTo ?? Infinity) - (one.validTo ?? Infinity))[0];
  }

  [Symbol.iterator](): Iterator<PlatformKey> {
    return this.bySerial.values();
  }
}
