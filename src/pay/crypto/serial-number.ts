import type { X509Certificate } from 'node:crypto';

/** How the ids of WeChat Pay public keys begin. Certificates have serial numbers of 40 hexadecimal digits instead. */
const PUBLIC_KEY_ID = 'PUB_KEY_ID_';
const SERIAL_DIGITS = 40;

/** Whether a serial names a WeChat Pay public key, not a certificate. */
export function isPublicKeyId(serial: string): boolean {
  return serial.startsWith(PUBLIC_KEY_ID);
}

/** A serial in the one form in which serials are compared: upper case, 40 digits, leading zeros kept. */
export function normalizeSerial(serial: string): string {
  if (isPublicKeyId(serial)) return serial;
  return serial.toUpperCase().padStart(SERIAL_DIGITS, '0');
}

/** Whether a text can be the serial number of a certificate. */
export function isCertificateSerial(text: string): boolean {
  return /^[0-9A-F]{1,40}$/i.test(text);
}

/** The serial number of a certificate as WeChat Pay writes it. */
export function serialOf(certificate: X509Certificate): string {
  return normalizeSerial(certificate.serialNumber);
}
