// Signatures, keys and encryption of WeChat Pay, as functions: no Nest, no network, no clock of their own.

export type { PayKeyInput } from './find-key.js';
export {
  appInvokeParameters,
  type AppInvokeParameters,
  h5RedirectUrl,
  type InvokeContent,
  jsapiInvokeParameters,
  type JsapiInvokeParameters,
  type MiniProgramInvokeParameters,
} from './invoke-parameters.js';
export { WechatPayDecryptionError, WechatPayKeyError } from './pay-crypto.errors.js';
export { openCertificates, type SealedCertificate } from './platform-certificates.js';
export { certificateKey, isValidAt, type PlatformKey, PlatformKeys } from './platform-keys.js';
export { readApiV3Key, readCertificate, readPrivateKey, readPublicKey } from './read-keys.js';
export { openResource, RESOURCE_ALGORITHM, type SealedResource, sealResource } from './sealed-resource.js';
export { decryptSensitive, encryptSensitive } from './sensitive-text.js';
export { isCertificateSerial, isPublicKeyId, normalizeSerial, serialOf } from './serial-number.js';
export {
  authorization,
  authorizeMessage,
  REQUEST_SCHEME,
  requestMessage,
  type RequestSigner,
  type SignedRequest,
  signText,
} from './sign-request.js';
export { openV2RefundInfo, v2Message, type V2Params, v2Sign, type V2SignType } from './v2-signature.js';
export {
  CLOCK_TOLERANCE,
  isFault,
  isProbe,
  isSignedBy,
  readSignature,
  type SignatureFault,
  type SignatureHeaders,
  type SignatureReason,
  signedMessage,
  verifySignature,
} from './verify-signature.js';
