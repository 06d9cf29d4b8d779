export { AccountCredentials } from '../account/credentials/account-credentials.js';
export { Credentials, type CredentialsSetup } from './credentials.js';
export { WechatCredentialError, type CredentialFailure } from '../core/credential.errors.js';
export type { AccessTokenKeeper, Credential, CredentialKind, CredentialRecord } from '../core/credential.js';
export type {
  CredentialRequest,
  FreshCredential,
  WechatCredentialSource,
} from '../core/credential-source.js';
export { REFRESH_TIMER, type TimerRegistry } from './keeper/refresh-scheduler.js';
