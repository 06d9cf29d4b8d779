import type { KeyObject } from 'node:crypto';
import { createHash, createPublicKey, sign } from 'node:crypto';
import { bitString, integer, NULL, octetString, oid, sequence, set, tagged, time, utf8 } from './der.js';

/** An extension of a certificate, by its object identifier. */
export interface Extension {
  readonly id: string;
  readonly critical?: boolean;
  readonly value: Uint8Array;
}

/** Who a certificate is about, or who issued it. */
export interface DistinguishedName {
  readonly organization: string;
  readonly commonName: string;
}

/** What a certificate says. */
export interface CertificateContent {
  /** The serial number in hexadecimal digits. */
  readonly serialNo: string;
  readonly issuer: DistinguishedName;
  readonly subject: DistinguishedName;
  readonly publicKey: KeyObject;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly extensions?: readonly Extension[];
}

const COMMON_NAME = '2.5.4.3';
const COUNTRY = '2.5.4.6';
const ORGANIZATION = '2.5.4.10';
const SHA256_WITH_RSA = sequence(oid('1.2.840.113549.1.1.11'), NULL);
const SHA256_WITH_ECDSA = sequence(oid('1.2.840.10045.4.3.2'));
const VERSION_3 = tagged(0xa0, integer(Buffer.from([2])));

/**
 * Writes an X.509 certificate as PEM. Node reads certificates but does not make any.
 *
 * @param signer the private key of who issues it, RSA or of an elliptic curve
 */
export function writeCertificate(content: CertificateContent, signer: KeyObject): string {
  const algorithm = signer.asymmetricKeyType === 'ec' ? SHA256_WITH_ECDSA : SHA256_WITH_RSA;
  const { extensions = [] } = content;
  const body = sequence(
    ...(extensions.length > 0 ? [VERSION_3] : []),
    integer(Buffer.from(content.serialNo, 'hex')),
    algorithm,
    name(content.issuer),
    sequence(time(content.notBefore), time(content.notAfter)),
    name(content.subject),
    content.publicKey.export({ type: 'spki', format: 'der' }),
    ...(extensions.length > 0 ? [tagged(0xa3, sequence(...extensions.map(extension)))] : []),
  );
  const bytes = sequence(body, algorithm, bitString(sign('sha256', body, signer)));
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

function name({ organization, commonName }: DistinguishedName): Buffer {
  const part = (type: string, text: string): Buffer => set(sequence(oid(type), utf8(text)));
  return sequence(part(COUNTRY, 'CN'), part(ORGANIZATION, organization), part(COMMON_NAME, commonName));
}

const TRUE = tagged(0x01, Buffer.from([0xff]));

const extension = ({ id, critical = false, value }: Extension): Buffer =>
  sequence(oid(id), ...(critical ? [TRUE] : []), octetString(value));

/** Uses of a key, as bits of the extension `keyUsage`. */
export const KEY_USAGE = { digitalSignature: 0x80, keyCertSign: 0x04, cRLSign: 0x02 } as const;

export const basicConstraints = (isAuthority: boolean): Extension => ({
  id: '2.5.29.19',
  critical: true,
  // An authority of this kind issues certificates of servers and no further authorities.
  value: isAuthority ? sequence(TRUE, integer(Buffer.from([0]))) : sequence(),
});

export const keyUsage = (bits: number): Extension => {
  // The count of unused bits comes first.
  let unused = 0;
  while (((bits >> unused) & 1) === 0) unused++;
  return { id: '2.5.29.15', critical: true, value: tagged(0x03, Buffer.from([unused, bits])) };
};

/** The certificate is one of a server. */
export const serverAuth: Extension = { id: '2.5.29.37', value: sequence(oid('1.3.6.1.5.5.7.3.1')) };

const dnsName = (text: string): Buffer => tagged(0x82, Buffer.from(text, 'latin1'));

/** The host names that a certificate is for. */
export const subjectAltName = (hosts: readonly string[]): Extension => ({
  id: '2.5.29.17',
  value: sequence(...hosts.map(dnsName)),
});

/** What the authority issues is good for hosts of this domain and for nothing else. */
export const onlyWithin = (domain: string): Extension => ({
  id: '2.5.29.30',
  critical: true,
  value: sequence(tagged(0xa0, sequence(dnsName(domain)))),
});

export const subjectKeyId = (key: KeyObject): Extension => ({
  id: '2.5.29.14',
  value: octetString(keyIdOf(key)),
});

/** Names the key that signed a certificate. */
export const authorityKeyId = (signer: KeyObject): Extension => ({
  id: '2.5.29.35',
  value: sequence(tagged(0x80, keyIdOf(signer))),
});

function keyIdOf(key: KeyObject): Buffer {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  return createHash('sha1')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest();
}
