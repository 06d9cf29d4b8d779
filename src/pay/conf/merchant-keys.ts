import { createPublicKey, type KeyObject, type X509Certificate } from 'node:crypto';
import {
  isCertificateSerial,
  isPublicKeyId,
  normalizeSerial,
  type PayKeyInput,
  type PlatformKey,
  readApiV3Key,
  readCertificate,
  readPrivateKey,
  readPublicKey,
  serialOf,
  WechatPayKeyError,
} from '../crypto/index.js';
import type { WechatPayMerchantOptions } from './pay.options.js';

/** Tells what is wrong with an option; the text completes "privateKey (WECHAT_PAY_PRIVATE_KEY) ...". */
export type OptionFault = (option: keyof WechatPayMerchantOptions, what: string) => void;

/** The keys of a merchant as far as they could be read. */
export interface MerchantKeys {
  readonly privateKey: KeyObject | undefined;
  readonly certificate: X509Certificate | undefined;
  readonly serial: string | undefined;
  readonly apiV3Key: KeyObject | undefined;
  readonly publicKeys: readonly PlatformKey[];
}

/** Reads and compares the keys of a merchant: each for itself, and whether they belong together. */
export function readMerchantKeys(options: WechatPayMerchantOptions, fault: OptionFault): MerchantKeys {
  const { privateKey: givenKey, merchantCertificate: givenCertificate, apiV3Key: givenV3 } = options;
  const privateKey = readOption('privateKey', givenKey, readPrivateKey, fault);
  const certificate = readOption('merchantCertificate', givenCertificate, readCertificate, fault);
  const apiV3Key = readOption('apiV3Key', givenV3, readApiV3Key, fault);
  if (givenKey === undefined)
    fault('privateKey', 'is missing: requests are signed with it (apiclient_key.pem)');
  if (givenV3 === undefined) fault('apiV3Key', 'is missing: notifications are encrypted with it');
  if (privateKey && certificate && !certificate.checkPrivateKey(privateKey)) {
    fault('merchantCertificate', 'does not belong to privateKey; take both from the same download');
  }
  return {
    privateKey,
    certificate,
    serial: readSerial(options, certificate, fault),
    apiV3Key,
    publicKeys: readPublicKeys(options, privateKey, fault),
  };
}

function readSerial(
  { serialNo, merchantCertificate }: WechatPayMerchantOptions,
  certificate: X509Certificate | undefined,
  fault: OptionFault,
): string | undefined {
  const own = certificate && serialOf(certificate);
  if (serialNo === undefined) {
    if (merchantCertificate === undefined) {
      fault(
        'serialNo',
        'is missing: give the serial number of the merchant certificate, or merchantCertificate',
      );
    }
    return own;
  }
  if (typeof serialNo === 'string' && isPublicKeyId(serialNo)) {
    fault(
      'serialNo',
      'is the id of a WeChat Pay public key; give the serial number of the merchant certificate',
    );
    return own;
  }
  if (typeof serialNo !== 'string' || !isCertificateSerial(serialNo)) {
    fault('serialNo', 'must be the 40 hexadecimal digits of the serial number of the merchant certificate');
    return own;
  }
  const serial = normalizeSerial(serialNo);
  if (own !== undefined && own !== serial) {
    fault('serialNo', `is not the serial number of merchantCertificate, which is ${own}`);
  }
  return serial;
}

function readPublicKeys(
  { publicKey, publicKeyId }: WechatPayMerchantOptions,
  privateKey: KeyObject | undefined,
  fault: OptionFault,
): PlatformKey[] {
  const ids = listOf(publicKeyId);
  const keys = listOf(publicKey).map((given) => readOption('publicKey', given, readPublicKey, fault));
  if (ids.length !== keys.length) {
    const missing = ids.length < keys.length ? 'publicKeyId' : 'publicKey';
    fault(
      missing,
      'is missing or too short: each WeChat Pay public key has an id, both are in the merchant console',
    );
  }
  if (ids.some((id) => typeof id !== 'string' || !/^PUB_KEY_ID_\w+$/.test(id))) {
    fault('publicKeyId', 'must begin with PUB_KEY_ID_, as the merchant console shows it');
  }
  const own = privateKey && createPublicKey(privateKey);
  if (own && keys.some((key) => key?.equals(own))) {
    fault(
      'publicKey',
      "is your own public key; it must be WeChat Pay's, from the merchant console (pub_key.pem)",
    );
  }
  return keys.flatMap((key, index) => (key && ids[index] ? [{ serial: ids[index], key }] : []));
}

function readOption<T, Input extends PayKeyInput>(
  option: keyof WechatPayMerchantOptions,
  given: Input | undefined,
  read: (input: Input) => T,
  fault: OptionFault,
): T | undefined {
  if (given === undefined) return undefined;
  try {
    return read(given);
  } catch (error) {
    if (!(error instanceof WechatPayKeyError)) throw error;
    fault(option, error.message.replace(/\.$/, ''));
    return undefined;
  }
}

function listOf<T>(value: T | readonly T[] | undefined): T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? [...(value as readonly T[])] : [value as T];
}
