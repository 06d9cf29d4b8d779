import type { KeyObject } from 'node:crypto';
import { sign } from 'node:crypto';
import { bitString, integer, NULL, oid, sequence, set, time, utf8 } from '../../../util/der.js';

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

const COMMON_NAME = '2.5.4.3';
const COUNTRY = '2.5.4.6';
const ORGANIZATION = '2.5.4.10';
const SHA256_WITH_RSA = sequence(oid('1.2.840.113549.1.1.11'), NULL);
const ISSUER = name('WeChat Pay simulator', 'Simulated root');

/**
 * Writes an X.509 certificate as PEM. Node reads certificates but does not make any.
 *
 * @param signer the private key of who issues it
 */
export function makeCertificate(content: CertificateContent, signer: KeyObject): string {
  const body = sequence(
    integer(Buffer.from(content.serialNo, 'hex')),
    SHA256_WITH_RSA,
    ISSUER,
    sequence(time(content.notBefore), time(content.notAfter)),
    name(content.organization, content.commonName),
    content.publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = sign('sha256', body, signer);
  const bytes = sequence(body, SHA256_WITH_RSA, bitString(signature));
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

function name(organization: string, commonName: string): Buffer {
  const part = (type: string, text: string): Buffer => set(sequence(oid(type), utf8(text)));
  return sequence(part(COUNTRY, 'CN'), part(ORGANIZATION, organization), part(COMMON_NAME, commonName));
}
