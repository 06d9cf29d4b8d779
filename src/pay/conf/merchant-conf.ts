import type { KeyObject, X509Certificate } from 'node:crypto';
import type { PlatformKey } from '../crypto/index.js';
import type { PayMode } from './pay.options.js';

/** One merchant's configuration after validation. Every part of the room reads this and none parses options. */
export interface MerchantConf {
  /** The name under which the merchant was registered. */
  readonly name: string;
  readonly mchId: string;
  readonly mode: PayMode;
  readonly privateKey: KeyObject;
  /** The serial number of the merchant certificate. */
  readonly serial: string;
  readonly certificate: X509Certificate | undefined;
  readonly apiV3Key: KeyObject;
  readonly apiV2Key: string | undefined;
  /** WeChat Pay public keys, current first. */
  readonly publicKeys: readonly PlatformKey[];
  /** Whether platform certificates are fetched and kept. */
  readonly platformCertificates: boolean;
  readonly appId: string | undefined;
  readonly notifyUrl: string | undefined;
  /** Base URLs with no trailing slash, best first. */
  readonly hosts: readonly string[];
  readonly timeoutMs: number;
}

/** A merchant as errors and log lines call it. */
export const merchantLabel = (name: string): string => `merchant "${name}"`;
