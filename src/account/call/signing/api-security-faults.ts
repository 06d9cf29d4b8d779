import type { ApiSecurityOptions } from '../../conf/wechat.options.js';

/** Checks the form of the API security keys; whether the PEM texts are keys shows when they are first used. */
export function checkApiSecurity(
  options: ApiSecurityOptions | undefined,
  fault: (what: string) => void,
): ApiSecurityOptions | undefined {
  if (options === undefined) return undefined;
  const { symmetricKey, symmetricSn, privateKey, serial, certificates } = options;
  const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
  if (!isText(symmetricKey) || Buffer.from(symmetricKey, 'base64').length !== 32) {
    fault('needs symmetricKey, the AES-256 key: 32 bytes in base64');
  }
  if (!isText(symmetricSn)) fault('needs symmetricSn, the number of the symmetric key');
  if (!isText(serial)) fault('needs serial, the number of the own key pair');
  if (!isText(privateKey) || !privateKey.includes('PRIVATE KEY')) fault('needs privateKey, a PEM');
  const pems = Object.values(certificates ?? {});
  if (pems.length === 0 || !pems.every((pem) => isText(pem) && pem.includes('-----BEGIN '))) {
    fault("needs certificates, the platform's PEMs by their number");
  }
  return options;
}
