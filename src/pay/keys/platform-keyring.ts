import type { WechatClock } from '../../core/clock.js';
import type { Credential, CredentialReader } from '../../core/credential/credential.js';
import type { MaybePromise } from '../../core/maybe-promise.js';
import type { MerchantConf } from '../conf/merchant-conf.js';
import { isCertificateSerial, isPublicKeyId, type PlatformKey, PlatformKeys } from '../crypto/index.js';
import { parseCertificates } from './certificate-set.js';
import { UNKNOWN_SERIAL_MS } from './certificates-kind.js';

/**
 * The keys that WeChat Pay signs with, of one merchant: its public keys and its platform certificates side by side, so
 * that a change from one kind to the other passes unnoticed. Which key counts is decided by each message's serial.
 */
export class PlatformKeyring {
  private readonly publicKeys: PlatformKeys;
  private set: { readonly value: string; readonly keys: PlatformKeys } | undefined;
  private askedAt = -Infinity;
  private asking: Promise<void> | undefined;

  /** @param certificates the credential; undefined where the merchant has public keys only */
  constructor(
    private readonly conf: Pick<MerchantConf, 'publicKeys'>,
    private readonly certificates: CredentialReader | undefined,
    private readonly clock: WechatClock,
  ) {
    this.publicKeys = new PlatformKeys(conf.publicKeys);
  }

  /**
   * The key that a serial names; undefined where nobody knows it. A serial that is missing among the certificates
   * causes one download, and at most one a minute: anybody who can send a request can write a serial into it.
   *
   * @throws WechatError where the certificates could not be fetched at all
   */
  find(serial: string): MaybePromise<PlatformKey | undefined> {
    const own = this.publicKeys.find(serial);
    if (own || !this.certificates || isPublicKeyId(serial) || !isCertificateSerial(serial)) return own;
    return this.findCertificate(serial, this.certificates);
  }

  /**
   * The key whose serial goes into `Wechatpay-Serial`: WeChat Pay then answers with it, and can decrypt what was
   * encrypted with it.
   *
   * @throws WechatError where there is none
   */
  current(): MaybePromise<PlatformKey | undefined> {
    const [publicKey] = this.conf.publicKeys;
    if (publicKey || !this.certificates) return publicKey;
    return this.certificates.get().then((set) => this.parse(set).newest(this.clock.now()));
  }

  /** Fetches the certificates where none are kept yet. */
  async load(): Promise<void> {
    await this.certificates?.get();
  }

  private async findCertificate(
    serial: string,
    certificates: CredentialReader,
  ): Promise<PlatformKey | undefined> {
    const found = this.parse(await certificates.get()).find(serial);
    if (found) return found;
    if (this.mayAsk()) {
      this.asking = this.ask(serial, certificates).finally(() => {
        this.asking = undefined;
      });
    }
    // A download that is under way for another message may bring this certificate as well.
    await this.asking;
    return this.parse(await certificates.get()).find(serial);
  }

  /** Not in the new set either, or the download failed: the old set stays in use. */
  private async ask(serial: string, certificates: CredentialReader): Promise<void> {
    try {
      await certificates.renew(serial);
    } catch {
      // The caller looks for the serial again, and sees whether the download has brought it.
    }
  }

  private mayAsk(): boolean {
    const now = this.clock.monotonic();
    if (now - this.askedAt < UNKNOWN_SERIAL_MS) return false;
    this.askedAt = now;
    return true;
  }

  private parse({ value }: Credential): PlatformKeys {
    if (this.set?.value !== value) this.set = { value, keys: new PlatformKeys(parseCertificates(value)) };
    return this.set.keys;
  }
}
