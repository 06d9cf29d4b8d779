import { WechatApiError } from '../../http/http.errors.js';

/** Refusals that speak of a dead component or authorizer token. */
const DEAD_TOKEN = new Set<number | string>([40001, 40014, 42001]);
/** The platform itself is refused, whatever account a call is for: only its operator, or the next ticket, helps. */
const PLATFORM_STOPPED = new Set<number | string>([40091, 61004, 61005, 61006, 61011]);
/** The ticket is the reason. */
const TICKET = new Set<number | string>([40091, 61005, 61006]);

export const COMPONENT_TOKEN_PATH = '/cgi-bin/component/api_component_token';
export const AUTHORIZER_TOKEN_PATH = '/cgi-bin/component/api_authorizer_token';

const hasCode = (error: unknown, codes: ReadonlySet<number | string>): error is WechatApiError =>
  error instanceof WechatApiError && codes.has(error.errcode);

/** Whether a refusal says that the token of the call is dead. */
export const isDeadToken = (errcode: number | string): boolean => DEAD_TOKEN.has(errcode);
/** Whether a refusal stops every call of the platform. */
export const stopsPlatform = (error: unknown): error is WechatApiError => hasCode(error, PLATFORM_STOPPED);
/** Whether WeChat refuses the verify ticket. */
export const isTicketFault = (error: unknown): error is WechatApiError => hasCode(error, TICKET);
/** The account withdrew, or was never authorized. */
export const isWithdrawn = (error: unknown): error is WechatApiError => hasCode(error, new Set([61003]));
/** The refresh token is wrong, or was replaced. */
export const isBadRefreshToken = (error: unknown): error is WechatApiError =>
  hasCode(error, new Set([61023]));
/** The authorization code is wrong or used, or has expired. */
export const isBadCode = (error: unknown): error is WechatApiError => hasCode(error, new Set([61009, 61010]));
