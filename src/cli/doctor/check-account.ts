import { credentialEndpoint } from '../../account/call/credential-endpoint.js';
import type { AccountConf } from '../../account/conf/account-conf.js';
import { MINI_ACCOUNT } from '../../account/conf/env.js';
import { StableTokenSource } from '../../account/credentials/token-sources.js';
import type { WechatCredentialSource } from '../../core/credential/credential-source.js';
import { WechatError } from '../../core/wechat.errors.js';
import { callCredentialApi } from '../../credential/sources/credential-api.js';
import { CentralSource } from '../../credential/sources/central.source.js';
import { WechatApiError } from '../../http/http.errors.js';
import type { DoctorContext } from './doctor-context.js';
import { fault, type Finding, ok, warning } from './finding.js';

/** Fetches a token as the account would, without harm to the ones in use, and has WeChat check the webhook's way. */
export async function checkAccount(conf: AccountConf, context: DoctorContext): Promise<Finding[]> {
  const check = `token of ${conf.appId}`;
  const source = sourceOf(conf, context);
  if (source === undefined) return [ok(check, 'comes from the application, so it is not fetched here')];
  try {
    const { value, expiresIn } = await source.fetch({ kind: 'access_token', timeoutMs: context.timeoutMs });
    const from = source.name === 'stable' ? 'WeChat (stable_token)' : 'the central token server';
    const found = `fetched from ${from}, valid for ${Math.round(expiresIn)} s`;
    return [ok(check, found), ...(await checkCallback(conf, value, context))];
  } catch (error) {
    return [failure(check, error)];
  }
}

/**
 * A classic token would put an end to the one that the application uses, so the stable one is asked for: its AppSecret
 * and its address list are the same.
 */
function sourceOf(conf: AccountConf, { http, clock }: DoctorContext): WechatCredentialSource | undefined {
  const { name, appId, appSecret, central, source } = conf;
  if (source === 'central') {
    const ids = () => (appId === undefined ? undefined : [appId]);
    return new CentralSource(http, { label: `account "${name}"`, ids, central, clock });
  }
  const isFetched = (source === 'stable' || source === 'classic') && appSecret !== undefined;
  return isFetched ? new StableTokenSource(http, conf, clock) : undefined;
}

function failure(check: string, error: unknown): Finding {
  if (!(error instanceof WechatApiError)) {
    const found = error instanceof WechatError ? error.message : 'It failed for an unknown reason.';
    return fault(check, found, 'See the checks of the hosts.');
  }
  const address = /\b(?:\d{1,3}\.){3}\d{1,3}\b|\b[0-9a-f]*:[0-9a-f:]+\b/i.exec(error.message)?.[0];
  if (error.errcode === 40164) {
    const which = address === undefined ? "this machine's address" : address;
    return fault(
      check,
      `WeChat refuses the address of this machine (40164).`,
      `Put ${which} on the IP white list (IP白名单) in WeChat's console: 设置与开发 › 开发接口管理, for a mini program 开发管理 › 开发设置.`,
    );
  }
  return fault(
    check,
    `WeChat refused: ${error.errcode}.`,
    ADVICE[error.errcode] ?? error.advice ?? error.message,
  );
}

const ADVICE: Readonly<Record<number | string, string>> = {
  40001: "The AppSecret is wrong. Copy it again from WeChat's console, or reset it there.",
  40013: 'The AppID is wrong. It begins with wx and has 18 characters.',
  40125: "The AppSecret is wrong. Copy it again from WeChat's console, or reset it there.",
  40243: "The AppSecret is frozen. Unfreeze it in WeChat's console.",
  41004: 'The AppSecret is missing.',
  45009:
    "The day's quota for tokens is used up. Another program may fetch them in a loop; clear the quota once.",
  50002: 'The account is limited. Log in to its console to see why.',
  89503: "The account's administrator must confirm this machine's address in WeChat.",
};

/** `callback/check`: WeChat looks up and pings the host of the webhook. Mini programs do not have it. */
async function checkCallback(conf: AccountConf, token: string, context: DoctorContext): Promise<Finding[]> {
  const isMini = conf.kind === 'mini' || (conf.kind === undefined && conf.name === MINI_ACCOUNT);
  if (isMini || conf.tokens.length === 0) return [];
  const check = `callback/check of ${conf.appId}`;
  try {
    const answer = await callCredentialApi(
      context.http,
      credentialEndpoint(conf),
      {
        path: '/cgi-bin/callback/check',
        query: { access_token: token },
        body: { action: 'all', check_operator: 'DEFAULT' },
        secrets: [token],
      },
      { kind: 'access_token', timeoutMs: context.timeoutMs },
    );
    const lost = pings(answer['ping']).filter((loss) => loss !== '0%');
    return lost.length === 0
      ? [ok(check, 'WeChat looks up the host of the webhook and reaches it')]
      : [
          warning(
            check,
            `WeChat lost packets on its way to the webhook (${lost.join(', ')}).`,
            'Check the firewall and the line.',
          ),
        ];
  } catch (error) {
    const code = error instanceof WechatApiError ? ` (${error.errcode})` : '';
    return [
      warning(
        check,
        `WeChat could not check it${code}.`,
        "Save the URL in WeChat's console first; a mini program and a test account do not have this check.",
      ),
    ];
  }
}

/** The shares of packets that were lost, one for each address that WeChat sends from: `0%`. */
const pings = (value: unknown): string[] =>
  (Array.isArray(value) ? (value as { package_loss?: unknown }[]) : []).flatMap(({ package_loss: loss }) =>
    typeof loss === 'string' ? [loss] : [],
  );
