import type { KeyObject } from 'node:crypto';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { VirtualClock } from '../../../state/virtual-clock.js';
import { randomDigits } from '../../../util/random.js';
import { makeCertificate } from './certificate.js';
import { DEMO_PUBLIC_KEY_ID, demoPlatformKey, isDemoMerchant } from './demo-merchant.js';
import type { MerchantSettings } from '../merchant-settings.js';
import { publicPem } from './pem.js';
import { newSerial } from './serial.js';

const DAY_MS = 86_400_000;
/** Platform certificates are valid for five years. */
const LIFE_MS = 5 * 365 * DAY_MS;

/** A key of WeChat Pay, and the name that stands in `Wechatpay-Serial`. */
export interface PlatformKey {
  readonly serial: string;
  readonly privateKey: KeyObject;
}

/** A platform certificate. */
export interface PlatformCertificate extends PlatformKey {
  readonly pem: string;
  /** Milliseconds. */
  readonly effectiveAt: number;
  readonly expiresAt: number;
  /** From when on it is not listed any more; `undefined` while it is the newest. */
  endsAt: number | undefined;
}

/**
 * What WeChat Pay signs with for one merchant, and decrypts members with: platform certificates, which can be rotated,
 * and the WeChat Pay public key. Each is made when it is first needed.
 */
export class PlatformKeys {
  private readonly certificates: PlatformCertificate[] = [];
  private publicKeyPair: PlatformKey | undefined;
  private decisions = 0;

  constructor(
    private readonly clock: VirtualClock,
    private readonly settings: () => MerchantSettings,
  ) {}

  /** The certificates that are valid now, the newest first; none for a merchant with the public key alone. */
  listed(): PlatformCertificate[] {
    if (!this.hasCertificates) return [];
    this.newest();
    const now = this.clock.now();
    return this.certificates.filter(
      ({ endsAt, expiresAt }) => now < Math.min(endsAt ?? expiresAt, expiresAt),
    );
  }

  /** As {@link listed}, but only those that were made already: making one takes time. */
  issued(): PlatformCertificate[] {
    return this.certificates.length > 0 ? this.listed() : [];
  }

  /** The id of the WeChat Pay public key, if it was needed yet. */
  get publicKeyId(): string | undefined {
    const { mode, mchId } = this.settings();
    if (mode === 'certificates') return undefined;
    return isDemoMerchant(mchId) ? DEMO_PUBLIC_KEY_ID : this.publicKeyPair?.serial;
  }

  /** The WeChat Pay public key; `undefined` for a merchant with certificates alone. */
  get publicKey(): { id: string; pem: string } | undefined {
    const pair = this.keyPair();
    return pair && { id: pair.serial, pem: publicPem(pair.privateKey) };
  }

  /** Whether a public key is one of WeChat Pay's own, of those that were made yet. */
  has(publicKey: KeyObject): boolean {
    const { mode, mchId } = this.settings();
    const pair = mode !== 'certificates' && isDemoMerchant(mchId) ? demoPlatformKey() : this.publicKeyPair;
    const own = [...(pair ? [pair] : []), ...this.certificates];
    return own.some(({ privateKey }) => createPublicKey(privateKey).equals(publicKey));
  }

  /** A new certificate signs from now on; those before stay valid for the overlap. */
  rotate(overlapSeconds: number): PlatformCertificate {
    const now = this.clock.now();
    for (const certificate of this.listed()) {
      certificate.endsAt = Math.min(certificate.endsAt ?? Infinity, now + overlapSeconds * 1000);
    }
    return this.issue();
  }

  /** The key that signs the answer to a request which names `serial`. */
  signerFor(serial: string | undefined): PlatformKey {
    const pair = this.keyPair();
    if (pair && serial === pair.serial) return pair;
    const isCertificate = serial !== undefined && !serial.startsWith('PUB_KEY_ID_');
    if (isCertificate && this.hasCertificates) return this.newest();
    return this.signer();
  }

  /** The key that signs what nobody asked for a key of: a notification. */
  signer(): PlatformKey {
    const pair = this.keyPair();
    if (!pair) return this.newest();
    if (!this.hasCertificates) return pair;
    // Spread evenly, so that a test sees both kinds after a few.
    const share = this.settings().publicKeyShare;
    const before = Math.floor(this.decisions++ * share);
    return Math.floor(this.decisions * share) > before ? pair : this.newest();
  }

  /** The key that a request's encrypted members were encrypted for; `undefined` when there is none of that serial. */
  named(serial: string): PlatformKey | undefined {
    const pair = this.keyPair();
    if (pair?.serial === serial) return pair;
    return this.listed().find((certificate) => certificate.serial === serial.toUpperCase());
  }

  private get hasCertificates(): boolean {
    return this.settings().mode !== 'public-key';
  }

  private keyPair(): PlatformKey | undefined {
    const { mode, mchId } = this.settings();
    if (mode === 'certificates') return undefined;
    if (isDemoMerchant(mchId)) return demoPlatformKey();
    return (this.publicKeyPair ??= {
      serial: `PUB_KEY_ID_01${randomDigits(32)}`,
      privateKey: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
    });
  }

  private newest(): PlatformCertificate {
    const [newest] = this.certificates;
    return newest && newest.expiresAt > this.clock.now() ? newest : this.issue();
  }

  private issue(): PlatformCertificate {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const serial = newSerial();
    // A month old: the clock of the machine that checks it may be behind the simulator's.
    const start = Math.floor((this.clock.now() - 30 * DAY_MS) / 1000) * 1000;
    // Applications encrypt with the certificate that ends last, so a newer one ends later.
    const expiresAt = Math.max(start + LIFE_MS, (this.certificates[0]?.expiresAt ?? 0) + DAY_MS);
    const pem = makeCertificate(
      {
        serialNo: serial,
        commonName: 'Tenpay.com sign',
        organization: 'Tenpay.com',
        publicKey,
        notBefore: new Date(start),
        notAfter: new Date(expiresAt),
      },
      privateKey,
    );
    const issued = { serial, privateKey, pem, effectiveAt: start, expiresAt, endsAt: undefined };
    this.certificates.unshift(issued);
    return issued;
  }
}
