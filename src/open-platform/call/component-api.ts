import type { WechatCallOptions } from '../../client/call-options.js';
import type { WechatClient } from '../../client/wechat-client.js';
import type { FreshCredential } from '../../core/credential/credential-source.js';
import { freshFromAnswer } from '../../credential/sources/fresh.js';
import { WechatUpstreamError } from '../../http/http.errors.js';
import type { ComponentConf } from '../conf/component-conf.js';
import type { AuthorizerKind } from '../records/authorizer-record.js';
import { AUTHORIZER_TOKEN_PATH, COMPONENT_TOKEN_PATH } from './component-codes.js';

type CallLimits = Pick<WechatCallOptions, 'signal' | 'timeoutMs'>;

/** A code is claimed for little longer than this (`records/code-records.ts`). */
const QUERY_AUTH_MS = 5000;

/** What `api_query_auth` gives. Token and refresh token are missing where the account grants no API. */
export interface QueryAuthResult {
  readonly appId: string;
  readonly token: FreshCredential | undefined;
  readonly refreshToken: string | undefined;
  readonly permissions: readonly number[];
}

/** What `api_get_authorizer_info` tells of an account. */
export interface AuthorizerInfo {
  readonly userName?: string;
  readonly nickName?: string;
  readonly kind?: AuthorizerKind;
  readonly permissions?: readonly number[];
  /** The whole answer of WeChat, without its refresh token. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** An account in WeChat's own list of authorizers. */
export interface ListedAuthorizer {
  readonly appId: string;
  /** May be missing: then only an authorization code brings one. */
  readonly refreshToken: string | undefined;
  /** Unix seconds. */
  readonly authorizedAt: number;
}

/** The calls by which a platform lives: tickets, tokens, codes, authorizers. */
export class ComponentApi {
  constructor(
    private readonly conf: ComponentConf,
    private readonly client: WechatClient,
  ) {}

  async componentToken(ticket: string, limits: CallLimits): Promise<FreshCredential> {
    const { appId, appSecret } = this.conf;
    const body = {
      component_appid: appId,
      component_appsecret: appSecret,
      component_verify_ticket: ticket,
    };
    const answer = await this.client.post(COMPONENT_TOKEN_PATH, body, {
      ...limits,
      token: false,
      retry: 'never',
    });
    return freshFromAnswer(answer['component_access_token'], answer['expires_in'], COMPONENT_TOKEN_PATH);
  }

  /** Asks WeChat to send tickets. @returns whether it had stopped sending them */
  async startPushTicket(): Promise<boolean> {
    const { appId, appSecret } = this.conf;
    const body = { component_appid: appId, component_secret: appSecret };
    const answer = await this.client.post('/cgi-bin/component/api_start_push_ticket', body, { token: false });
    return answer['errmsg'] === 'ok';
  }

  async preAuthCode(): Promise<string> {
    const path = '/cgi-bin/component/api_create_preauthcode';
    const answer = await this.client.post(path, { component_appid: this.conf.appId });
    return textOf(answer['pre_auth_code']) ?? malformed(path, 'pre_auth_code');
  }

  async queryAuth(code: string): Promise<QueryAuthResult> {
    const path = '/cgi-bin/component/api_query_auth';
    const body = { component_appid: this.conf.appId, authorization_code: code };
    const options = { timeoutMs: Math.min(QUERY_AUTH_MS, this.conf.timeoutMs) };
    const { authorization_info: info } = await this.client.post<{ authorization_info?: Json }>(
      path,
      body,
      options,
    );
    const appId = textOf(info?.['authorizer_appid']) ?? malformed(path, 'authorizer_appid');
    const token = textOf(info?.['authorizer_access_token']);
    return {
      appId,
      token: token === undefined ? undefined : freshFromAnswer(token, info?.['expires_in'], path),
      refreshToken: textOf(info?.['authorizer_refresh_token']),
      permissions: permissionsOf(info?.['func_info']),
    };
  }

  async authorizerToken(
    appId: string,
    refreshToken: string,
    limits: CallLimits = {},
  ): Promise<FreshCredential & { refreshToken: string | undefined }> {
    const body = {
      component_appid: this.conf.appId,
      authorizer_appid: appId,
      authorizer_refresh_token: refreshToken,
    };
    const answer = await this.client.post(AUTHORIZER_TOKEN_PATH, body, limits);
    return {
      ...freshFromAnswer(answer['authorizer_access_token'], answer['expires_in'], AUTHORIZER_TOKEN_PATH),
      refreshToken: textOf(answer['authorizer_refresh_token']),
    };
  }

  async authorizerInfo(appId: string): Promise<AuthorizerInfo> {
    const path = '/cgi-bin/component/api_get_authorizer_info';
    const body = { component_appid: this.conf.appId, authorizer_appid: appId };
    const answer = await this.client.post<Json>(path, body, { repeatable: true });
    const info = (answer['authorizer_info'] ?? {}) as Json;
    const { authorizer_refresh_token: _, ...granted } = (answer['authorization_info'] ?? {}) as Json;
    const [userName, nickName, kind] = [textOf(info['user_name']), textOf(info['nick_name']), kindOf(info)];
    return {
      ...(userName !== undefined && { userName }),
      ...(nickName !== undefined && { nickName }),
      ...(kind !== undefined && { kind }),
      ...(Array.isArray(granted['func_info']) && { permissions: permissionsOf(granted['func_info']) }),
      raw: { authorizer_info: info, authorization_info: granted },
    };
  }

  /** One page of WeChat's list; at most 500. */
  async authorizers(offset: number, count: number): Promise<{ total: number; page: ListedAuthorizer[] }> {
    const body = { component_appid: this.conf.appId, offset, count };
    const answer = await this.client.post<{ total_count?: number; list?: Json[] }>(
      '/cgi-bin/component/api_get_authorizer_list',
      body,
      { repeatable: true },
    );
    const page = (answer.list ?? []).flatMap((entry) => {
      const appId = textOf(entry['authorizer_appid']);
      if (appId === undefined) return [];
      const refreshToken = textOf(entry['refresh_token']);
      return [{ appId, refreshToken, authorizedAt: Number(entry['auth_time']) || 0 }];
    });
    return { total: Number(answer.total_count) || 0, page };
  }
}

type Json = Record<string, unknown>;

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Ids that are not known today are kept too. */
function permissionsOf(list: unknown): number[] {
  if (!Array.isArray(list)) return [];
  return (list as { funcscope_category?: { id?: unknown } }[]).flatMap((entry) => {
    const id = Number(entry?.funcscope_category?.id);
    return Number.isInteger(id) ? [id] : [];
  });
}

/** Only a mini program has `MiniProgramInfo`; newer kinds of account have an entry of their own. */
function kindOf(info: Json): AuthorizerKind | undefined {
  if (typeof info['MiniProgramInfo'] === 'object' && info['MiniProgramInfo'] !== null) return 'mini';
  const others = ['channels_info', 'store_info', 'talent_info', 'supplier_info'];
  return others.some((name) => info[name] !== undefined) || info['user_name'] === undefined
    ? undefined
    : 'official';
}

function malformed(path: string, what: string): never {
  throw new WechatUpstreamError('malformed', `WeChat's answer to ${path} has no ${what}; it is not used.`, {
    sent: true,
  });
}
