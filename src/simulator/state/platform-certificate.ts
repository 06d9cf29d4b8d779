import type { KeyObject } from 'node:crypto';
import { generateKeyPairSync } from 'node:crypto';

/** WeChat's key pair for signed API calls, made when it is first needed. */
export class PlatformCertificate {
  readonly serial = 'SIMULATED00000001';
  private pair: { publicKey: KeyObject; privateKey: KeyObject } | undefined;

  /** The public key as PEM: what an application is configured with. */
  get publicKey(): string {
    return this.keys.publicKey.export({ type: 'spki', format: 'pem' }) as string;
  }

  get privateKey(): KeyObject {
    return this.keys.privateKey;
  }

  private get keys() {
    return (this.pair ??= generateKeyPairSync('rsa', { modulusLength: 2048 }));
  }
}
