import type { KeyObject } from 'node:crypto';
import { createPublicKey } from 'node:crypto';
import { publicPem } from './pem.js';
import { seededKey } from './seeded-key.js';

/** Everything that an application is configured with to be the demonstration merchant. */
export interface DemoMerchant {
  readonly mchId: string;
  readonly serialNo: string;
  /** The merchant's private key as PEM. */
  readonly privateKey: string;
  /** Its public half as PEM: what the simulator verifies with. */
  readonly merchantPublicKey: string;
  readonly apiV3Key: string;
  /** The id of the WeChat Pay public key. */
  readonly publicKeyId: string;
  /** The WeChat Pay public key as PEM. */
  readonly publicKey: string;
}

/** The id of the WeChat Pay public key of the demonstration. */
export const DEMO_PUBLIC_KEY_ID = 'PUB_KEY_ID_0100000000000000000000000000000001';

/** What is known of the demonstration merchant without its keys. */
export const DEMO_MERCHANT_BASICS = {
  mchId: '1900000001',
  serialNo: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
  apiV3Key: 'demonstration-api-v3-key-32bytes',
} as const;

let keys: { merchant: KeyObject; platform: KeyObject } | undefined;

/** The keys of the demonstration, made when they are first needed. */
function demoKeys(): { merchant: KeyObject; platform: KeyObject } {
  return (keys ??= {
    merchant: seededKey('nestjs-wechat demonstration merchant'),
    platform: seededKey('nestjs-wechat demonstration platform'),
  });
}

/**
 * The demonstration merchant, which every simulator knows that is given no merchant of its own. Its keys can be made by
 * anyone. The first call takes some tenths of a second.
 */
export function demoMerchant(): DemoMerchant {
  const { merchant, platform } = demoKeys();
  return {
    ...DEMO_MERCHANT_BASICS,
    privateKey: merchant.export({ type: 'pkcs8', format: 'pem' }) as string,
    merchantPublicKey: publicPem(merchant),
    publicKeyId: DEMO_PUBLIC_KEY_ID,
    publicKey: publicPem(platform),
  };
}

export const isDemoMerchant = (mchId: string): boolean => mchId === DEMO_MERCHANT_BASICS.mchId;

/** The merchant's own key pair. */
export const demoKeyPair = (): { publicKey: KeyObject; privateKey: KeyObject } => {
  const { merchant } = demoKeys();
  return { publicKey: createPublicKey(merchant), privateKey: merchant };
};

/** WeChat Pay's own key pair of the demonstration. */
export const demoPlatformKey = (): { serial: string; privateKey: KeyObject } => ({
  serial: DEMO_PUBLIC_KEY_ID,
  privateKey: demoKeys().platform,
});
