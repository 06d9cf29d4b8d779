import type { CredentialEndpoint } from '../../credential/sources/credential-api.js';
import { judgeWorkAnswer } from '../call/judge-work-answer.js';
import type { WorkTokenKind } from '../call/work-retcodes.js';
import type { WorkEndpointConf } from '../conf/work-conf.js';

/** Where tokens and tickets come from. @param token the credential that the request itself carries */
export function workCredentialEndpoint(
  { apiBaseUrl }: WorkEndpointConf,
  token: WorkTokenKind = 'access_token',
): CredentialEndpoint {
  return {
    hosts: [apiBaseUrl],
    judge: (answer, { path, secrets }) => judgeWorkAnswer(answer, { path, token, secrets: () => secrets }),
  };
}
