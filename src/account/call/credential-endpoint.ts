import type { CredentialEndpoint } from '../../credential/sources/credential-api.js';
import type { AccountConf } from '../conf/account-conf.js';
import { judgeAnswer } from './judge-answer.js';

/** Where an account gets its tokens and tickets from WeChat. */
export function credentialEndpoint({ apiBaseUrl, fallbackBaseUrls }: AccountConf): CredentialEndpoint {
  return {
    hosts: [apiBaseUrl, ...fallbackBaseUrls.filter((url) => url !== apiBaseUrl)],
    judge: (answer, { path, secrets }) => judgeAnswer(answer, path, () => secrets),
  };
}
