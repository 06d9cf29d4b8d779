import type { CredentialKind } from '../../core/credential/credential-kind.js';
import { normalizeSerial } from '../crypto/index.js';
import { certificateFailures } from './certificate-failures.js';
import { parseCertificates } from './certificate-set.js';
import { type CertificatesSource, SET_LIFE } from './certificates-source.js';

/** The name of the credential that holds a merchant's platform certificates. */
export const PLATFORM_CERTIFICATES = 'platform_certificates';

/** WeChat Pay asks to refresh at least every 12 hours. */
const REFRESH_FROM = 11 * 3600;
const REFRESH_TO = 12 * 3600;
/** The longest set that is kept, in characters. A certificate in PEM has about 1,500. */
const MAX_LENGTH = 256 * 1024;
/** An unknown serial causes at most one download in this time, in milliseconds. */
export const UNKNOWN_SERIAL_MS = 60_000;

/** The platform certificates of one merchant: a set, renewed by a serial that is missing in it. */
export const certificatesKind = (source: CertificatesSource): CredentialKind => ({
  name: PLATFORM_CERTIFICATES,
  source,
  window: { from: SET_LIFE - REFRESH_FROM, to: SET_LIFE - REFRESH_TO },
  failures: certificateFailures,
  unchangedMs: UNKNOWN_SERIAL_MS,
  harmlessInParallel: true,
  satisfies: (value, serial) =>
    parseCertificates(value).some((certificate) => certificate.serial === normalizeSerial(serial)),
  isValue: (value): value is string =>
    typeof value === 'string' && value.length <= MAX_LENGTH && value.startsWith('['),
});
