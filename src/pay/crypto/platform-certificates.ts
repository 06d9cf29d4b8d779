import { type KeyObject, X509Certificate } from 'node:crypto';
import { WechatPayDecryptionError } from './pay-crypto.errors.js';
import { openResource, type SealedResource } from './sealed-resource.js';
import { normalizeSerial, serialOf } from './serial-number.js';

/** One entry of the answer of `GET /v3/certificates`. */
export interface SealedCertificate {
  readonly serial_no: string;
  readonly effective_time?: string;
  readonly expire_time?: string;
  readonly encrypt_certificate: SealedResource;
}

/**
 * Opens the certificates of an answer. Each must be sealed with the APIv3 key and have the serial that it was listed
 * with.
 *
 * @throws WechatPayDecryptionError for an entry that is not so
 */
export function openCertificates(data: readonly SealedCertificate[], apiV3Key: KeyObject): X509Certificate[] {
  return data.map(({ serial_no: serial, encrypt_certificate: sealed }) => {
    const certificate = parsed(openResource(sealed, apiV3Key));
    if (serialOf(certificate) !== normalizeSerial(serial)) {
      throw new WechatPayDecryptionError(
        'A platform certificate has another serial than it was listed with.',
      );
    }
    return certificate;
  });
}

function parsed(pem: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch {
    throw new WechatPayDecryptionError('A platform certificate is not a certificate in PEM.');
  }
}
