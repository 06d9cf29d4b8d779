import { accountFailures } from '../../account/credentials/failure-rules.js';
import type { FailureClass, FailureRules } from '../../core/credential/credential-kind.js';
import { WechatApiError } from '../../http/http.errors.js';
import { COMPONENT_TOKEN_PATH } from '../call/component-codes.js';
import {
  WechatTicketError,
  WechatUnauthorizedError,
  WechatUnknownAuthorizerError,
} from '../open-platform.errors.js';

/** Refusals of the platform or of an account that only a person, or the next ticket, can mend. */
const PERMANENT = new Set<number | string>([40091, 40094, 61003, 61004, 61005, 61006, 61007, 61011, 61014]);

/** How failures at the token endpoints of third-party platforms are understood. */
export const componentFailures: FailureRules = {
  classify(error: unknown): FailureClass {
    // Nothing was sent: the next caller may find that the ticket, or a new authorization, has come.
    const isLocal =
      error instanceof WechatTicketError ||
      error instanceof WechatUnauthorizedError ||
      error instanceof WechatUnknownAuthorizerError;
    if (isLocal) return 'local';
    if (error instanceof WechatApiError) {
      if (PERMANENT.has(error.errcode)) return 'permanent';
      // At this path 40001 speaks of the secret, for no token is sent.
      if (error.errcode === 40001 && error.path === COMPONENT_TOKEN_PATH) return 'permanent';
    }
    return accountFailures.classify(error);
  },
  toNote: (error) => accountFailures.toNote(error),
  fromNote: (note) => accountFailures.fromNote(note),
};
