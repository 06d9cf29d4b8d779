import { redactText } from '../../core/redact.js';
import { type WechatErrorClass, WechatApiError } from '../../http/http.errors.js';
import { kindOfPath } from './kind-of-path.js';
import { retcodeOf } from './retcodes.js';

/** What a code means on some paths, where that differs from the table. */
interface SpecialMeaning {
  readonly class: WechatErrorClass;
  readonly meaning: string;
  readonly advice: string;
}

/** On these paths 40001 speaks of the AppSecret, not of a token. */
const SECRET_PATHS = new Set([
  '/cgi-bin/token',
  '/cgi-bin/stable_token',
  '/cgi-bin/clear_quota/v2',
  '/sns/oauth2/access_token',
  '/sns/jscode2session',
]);
/** On these paths the token is the web token of one user (网页授权), which only that user can renew. */
const WEB_TOKEN_PATHS = new Set(['/sns/userinfo', '/sns/auth']);

const WRONG_SECRET: SpecialMeaning = {
  class: 'credential',
  meaning: 'AppSecret wrong',
  advice:
    "set WECHAT_APP_SECRET (WECHAT_MINI_APP_SECRET of the mini program) to this AppID's AppSecret; do not loop",
};
const DEAD_WEB_TOKEN: SpecialMeaning = {
  class: 'oauth-code',
  meaning: "the user's web token (网页授权) is wrong or has expired",
  advice:
    "get a new one with oauth.refresh(), or start the web login again; the account's token is not concerned",
};
const MISSING_SCOPE: SpecialMeaning = {
  class: 'permission',
  meaning: 'the user has not authorised the scope that this call needs',
  advice: 'authorise with snsapi_userinfo: start the web login again with scope snsapi_userinfo',
};

/** How WeChat refuses an API that another kind of account has. */
const WRONG_KIND = new Set([40013, 48001]);
const KINDS = {
  official: "official accounts (公众号): call it on an official account's WechatService",
  mini: "mini programs (小程序): call it on a mini program's WechatService, @InjectWechat('mini') for example",
};

/** The error for a refusal of an Official Account or Mini Program API. */
export function refusalError(
  errcode: number,
  errmsg: string,
  path: string,
  secrets: readonly (string | undefined)[],
): WechatApiError {
  const known = specialMeaning(errcode, path) ?? retcodeOf(errcode);
  const about = known && { class: known.class, meaning: known.meaning, advice: known.advice };
  return new WechatApiError(errcode, redactText(errmsg, secrets), path, about).explain({
    hint: wrongKindHint(errcode, path),
  });
}

/** WeChat does not say that the account is of the wrong kind, which is the likeliest cause of these codes. */
function wrongKindHint(errcode: number, path: string): string | undefined {
  const kind = WRONG_KIND.has(errcode) && !WEB_TOKEN_PATHS.has(path) ? kindOfPath(path) : undefined;
  return kind && `This API is one of ${KINDS[kind]}.`;
}

function specialMeaning(errcode: number, path: string): SpecialMeaning | undefined {
  if (errcode === 40001 && SECRET_PATHS.has(path)) return WRONG_SECRET;
  if (!WEB_TOKEN_PATHS.has(path)) return undefined;
  if (errcode === 48001 || errcode === 50001) return MISSING_SCOPE;
  return [40001, 40014, 41001, 42001, 42007].includes(errcode) ? DEAD_WEB_TOKEN : undefined;
}
