export type { CredentialFinder } from './credential-directory.js';
export { CredentialDirectory } from './credential-directory.js';
export { Credentials, type CredentialsSetup } from './credentials.js';
export { type CredentialDefinition, type CredentialSet, OwnerCredentials } from './owner-credentials.js';
