import type { KeyObject } from 'node:crypto';
import { writeCertificate } from '../../../util/x509.js';

/** What a certificate says. */
export interface CertificateContent {
  /** The serial number, 40 hexadecimal digits. */
  readonly serialNo: string;
  readonly commonName: string;
  readonly organization: string;
  readonly publicKey: KeyObject;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

const ISSUER = { organization: 'WeChat Pay simulator', commonName: 'Simulated root' };

/**
 * Writes a certificate of WeChat Pay as PEM.
 *
 * @param signer the private key of who issues it
 */
export const makeCertificate = (
  { organization, commonName, ...content }: CertificateContent,
  signer: KeyObject,
): string => writeCertificate({ ...content, issuer: ISSUER, subject: { organization, commonName } }, signer);
