export { AccountCredentials } from './account-credentials.js';
export { Credentials, type CredentialsSetup } from './credentials.js';
export { WechatCredentialError, type CredentialFailure } from './credential.errors.js';
export type { AccessTokenKeeper, Credential, CredentialKind, CredentialRecord } from './credential.js';
export type { CredentialRequest, FreshCredential, WechatCredentialSource } from './credential-source.js';
export { REFRESH_TIMER, type TimerRegistry } from './refresher.js';
