import type { KeyObject } from 'node:crypto';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { randomHex } from '../../util/random.js';
import { DEMO_MERCHANT_BASICS, demoKeyPair, isDemoMerchant } from './keys/demo-merchant.js';
import { newSerial } from './keys/serial.js';

/** What WeChat Pay signs with for a merchant. */
export type MerchantMode = 'certificates' | 'public-key' | 'both';

/** A merchant as the simulator is told about it. */
export interface SimulatedMerchantOptions {
  /** The merchant number, `mchid`. */
  mchId: string;
  /** The 32 characters that notifications and certificates are encrypted with. Default: random ones. */
  apiV3Key?: string;
  /** The serial number of the merchant's certificate. Default: a random one. */
  serialNo?: string;
  /** The merchant's public key as PEM, with which its requests are verified. Default: of a new key pair. */
  publicKey?: string;
  /** Whether answers and notifications are signed with platform certificates, the public key, or now one, now the other. Default `both`. */
  mode?: MerchantMode;
  /**
   * Mode `both`: the share of notifications, and of answers to requests that name no key, that the public key signs.
   * From 0 to 1, default 0.5.
   */
  publicKeyShare?: number;
  /** The share of answers and notifications with a signature that is wrong on purpose (签名探测流量). From 0 to 1, default 0. */
  probeShare?: number;
  /** The AppIDs that belong to the merchant; others are refused. Default: any. */
  appIds?: readonly string[];
  /** How long a notification waits for its answer, in milliseconds. Default 5000. */
  notifyTimeoutMs?: number;
  /** The pause before a notification is sent again, in milliseconds, instead of WeChat's schedule. */
  retryAfterMs?: number;
  /** Where notifications go that belong to no order. Default: the address seen last. */
  notifyUrl?: string;
}

/** A merchant's own keys, made when they are first needed. */
export interface MerchantKeys {
  readonly publicKey: KeyObject;
  /** Where the simulator made the pair. */
  readonly privateKey: KeyObject | undefined;
}

/** Complete settings. */
export interface MerchantSettings {
  readonly mchId: string;
  readonly apiV3Key: string;
  readonly serialNo: string;
  readonly keys: MerchantKeys;
  readonly mode: MerchantMode;
  readonly publicKeyShare: number;
  readonly probeShare: number;
  readonly appIds: readonly string[] | undefined;
  readonly notifyTimeoutMs: number;
  readonly retryAfterMs: number | undefined;
  readonly notifyUrl: string | undefined;
}

/** WeChat takes a notification as failed after five seconds. */
const NOTIFY_TIMEOUT_MS = 5000;

/** What a merchant has that was given nothing but its number. */
export function defaultSettings(mchId: string): MerchantSettings {
  const isDemo = isDemoMerchant(mchId);
  const newPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    mchId,
    apiV3Key: isDemo ? DEMO_MERCHANT_BASICS.apiV3Key : randomHex(32),
    serialNo: isDemo ? DEMO_MERCHANT_BASICS.serialNo : newSerial(),
    keys: lazily(isDemo ? demoKeyPair : newPair),
    mode: 'both',
    publicKeyShare: 0.5,
    probeShare: 0,
    appIds: undefined,
    notifyTimeoutMs: NOTIFY_TIMEOUT_MS,
    retryAfterMs: undefined,
    notifyUrl: undefined,
  };
}

/**
 * Settings with what is given in `options`.
 *
 * @throws Error when the public key is none
 */
export function withOptions(before: MerchantSettings, options: SimulatedMerchantOptions): MerchantSettings {
  const { publicKey, serialNo, ...rest } = options;
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  return {
    ...before,
    ...Object.fromEntries(given),
    ...(serialNo !== undefined && { serialNo: serialNo.toUpperCase() }),
    ...(publicKey !== undefined && {
      keys: { publicKey: createPublicKey(publicKey), privateKey: undefined },
    }),
  };
}

function lazily(make: () => { publicKey: KeyObject; privateKey: KeyObject }): MerchantKeys {
  let made: ReturnType<typeof make> | undefined;
  return {
    get publicKey() {
      return (made ??= make()).publicKey;
    },
    get privateKey() {
      return (made ??= make()).privateKey;
    },
  };
}
