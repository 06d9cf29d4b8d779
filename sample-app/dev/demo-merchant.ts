import { createPublicKey } from 'node:crypto';
import { payOptionsFromEnv, resolvePayOptions } from 'nestjs-wechat/pay';
import type { DemoMerchant, SimulatedMerchantOptions } from 'nestjs-wechat/simulator';
import { MERCHANT } from '../src/environment.js';

/** Whether nothing of a merchant is set, so that the demonstration merchant is meant. */
export const isDemoMerchant = (env: NodeJS.ProcessEnv): boolean =>
  !MERCHANT.some((name) => env[name]?.trim());

/** The variables of the demonstration merchant, which every simulator knows. */
export const demoMerchantVariables = (demo: DemoMerchant): NodeJS.ProcessEnv => ({
  WECHAT_PAY_MCH_ID: demo.mchId,
  WECHAT_PAY_SERIAL_NO: demo.serialNo,
  WECHAT_PAY_PRIVATE_KEY: demo.privateKey,
  WECHAT_PAY_API_V3_KEY: demo.apiV3Key,
  WECHAT_PAY_PUBLIC_KEY_ID: demo.publicKeyId,
  WECHAT_PAY_PUBLIC_KEY: demo.publicKey,
});

/** What else the demonstration needs: both kinds of keys, and a WeChat Pay on this machine. */
export function demoMerchantDefaults(env: NodeJS.ProcessEnv, simulatorPort: number): NodeJS.ProcessEnv {
  const hasAddress = payOptionsFromEnv(env).baseUrl !== undefined;
  return {
    WECHAT_PAY_PLATFORM_CERTIFICATES: env.WECHAT_PAY_PLATFORM_CERTIFICATES?.trim() || 'on',
    // Where a simulator may be: with the demonstration's keys, WeChat itself must not be asked.
    ...(!hasAddress && { WECHAT_PAY_BASE_URL: `http://127.0.0.1:${simulatorPort || 3100}` }),
  };
}

/** What is wrong with the variables of WeChat Pay. */
export function merchantFaults(env: NodeJS.ProcessEnv, isDemo: boolean): string[] {
  const [merchant] = resolvePayOptions({}, payOptionsFromEnv(env)).merchants.values();
  const isElsewhere = merchant?.hosts.some((host) => !LOOPBACK.test(new URL(host).hostname)) ?? false;
  if (!isDemo || !isElsewhere) return [];
  return ['WECHAT_PAY_BASE_URL leads off this machine: set a merchant of your own (WECHAT_PAY_MCH_ID ...).'];
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** This app's merchant as a simulator that is started along knows it. */
export function simulatedMerchants(env: NodeJS.ProcessEnv): SimulatedMerchantOptions[] {
  const { merchants } = resolvePayOptions({}, payOptionsFromEnv(env));
  return [...merchants.values()].map(
    ({ mchId, serial, privateKey, apiV3Key, publicKeys, platformCertificates }) => ({
      mchId,
      serialNo: serial,
      publicKey: createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }) as string,
      apiV3Key: apiV3Key.export().toString('utf8'),
      mode: !platformCertificates ? 'public-key' : publicKeys.length > 0 ? 'both' : 'certificates',
    }),
  );
}
