import type { ServerResponse } from 'node:http';
import { json, Loopback, type SeenRequest } from '../loopback.js';

/** An account as WeChat's side knows it. */
export interface FakeAuthorizer {
  refreshToken: string;
  /** Access tokens that are good. */
  tokens: Set<string>;
  authorized: boolean;
  userName: string;
  nickName: string;
  isMini: boolean;
  authTime: number;
}

type Body = Record<string, unknown>;

/** Stands for WeChat in tests: the component API as it behaves, with switches for what can go wrong. */
export class FakeOpenPlatform {
  readonly appId = 'wx1234567890abcdef';
  readonly secret = 'component-secret-0123456789';
  readonly token = 'componentToken1';
  readonly aesKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
  readonly authorizers = new Map<string, FakeAuthorizer>();
  readonly codes = new Map<string, { appId: string; used: boolean }>();
  readonly componentTokens = new Set<string>();
  readonly goodTickets = new Set<string>();
  readonly calls: { path: string; body: Body; query: URLSearchParams }[] = [];
  /** What the next calls of a path answer in place of their result. */
  readonly faults = new Map<string, (() => Body)[]>();
  /** Each renewal brings another refresh token, and the old one is dead. */
  rotates = false;
  /** An exchange ends the refresh token that an earlier one brought. */
  exchangeEndsEarlier = true;
  /** Milliseconds that a call takes. */
  delayMs = 0;
  /** What a call with a dead token is answered. */
  deadTokenCode = 40001;
  /** How many calls were made with a dead token. */
  deadTokenCalls = 0;
  private issued = 0;

  private constructor(readonly server: Loopback) {
    server.answer = (request, response) => this.answer(request, response);
  }

  static async start(): Promise<FakeOpenPlatform> {
    return new FakeOpenPlatform(await Loopback.start());
  }

  get url(): string {
    return this.server.url;
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  /** How often a path was called. */
  count(path: string): number {
    return this.calls.filter((call) => call.path === path).length;
  }

  fail(path: string, ...answers: Body[]): void {
    this.faults.set(path, [...(this.faults.get(path) ?? []), ...answers.map((answer) => () => answer)]);
  }

  /** An account confirms: gives the code. The account is known from now on. */
  authorize(
    appId: string,
    over: Partial<FakeAuthorizer> = {},
    code = `queryauthcode@@@${++this.issued}`,
  ): string {
    const known = this.authorizers.get(appId);
    this.authorizers.set(appId, {
      refreshToken: known?.refreshToken ?? `refreshtoken@@@${appId}-${++this.issued}`,
      tokens: known?.tokens ?? new Set(),
      userName: `gh_${appId}`,
      nickName: `Shop ${appId}`,
      isMini: false,
      authTime: Math.floor(Date.now() / 1000),
      ...over,
      authorized: true,
    });
    this.codes.set(code, { appId, used: false });
    return code;
  }

  unauthorize(appId: string): void {
    const account = this.authorizers.get(appId)!;
    account.authorized = false;
    account.tokens.clear();
    account.refreshToken = `gone-${++this.issued}`;
  }

  private async answer(request: SeenRequest, response: ServerResponse): Promise<void> {
    const url = new URL(request.url, this.url);
    const body = (request.body.length > 0 ? JSON.parse(request.body.toString()) : {}) as Body;
    this.calls.push({ path: url.pathname, body, query: url.searchParams });
    const fault = this.faults.get(url.pathname)?.shift();
    const result = fault?.() ?? this.result(url.pathname, url.searchParams, body);
    if (this.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, this.delayMs));
    if (result['hang'] !== undefined) return;
    if (result['reset'] !== undefined) return void request.socket.destroy();
    json(response, result);
  }

  private result(path: string, query: URLSearchParams, body: Body): Body {
    if (path === '/cgi-bin/component/api_component_token') return this.componentToken(body);
    if (path === '/cgi-bin/component/api_start_push_ticket') return { errcode: 0, errmsg: 'ok' };
    const given = query.get('access_token') ?? query.get('component_access_token') ?? '';
    const authorizerPaths = /authorizer_option$|privacysetting$/;
    const isComponent =
      /^\/(?:cgi-bin\/component|sns\/component|sns\/oauth2\/component)\//.test(path) &&
      !authorizerPaths.test(path);
    if (isComponent) {
      if (!this.componentTokens.has(given)) {
        this.deadTokenCalls += 1;
        return refusal(this.deadTokenCode, 'invalid credential, access_token is invalid or not latest');
      }
      return this.componentResult(path, query, body);
    }
    return this.accountResult(path, given, body);
  }

  private componentToken(body: Body): Body {
    if (body['component_appsecret'] !== this.secret) return refusal(40125, 'invalid appsecret');
    if (!this.goodTickets.has(String(body['component_verify_ticket'])))
      return refusal(61006, 'component ticket is invalid');
    this.componentTokens.clear();
    const value = `component-token-${++this.issued}`;
    this.componentTokens.add(value);
    return { component_access_token: value, expires_in: 7200 };
  }

  private componentResult(path: string, query: URLSearchParams, body: Body): Body {
    switch (path.split('/').at(-1)) {
      case 'api_create_preauthcode':
        return { pre_auth_code: `preauthcode@@@${++this.issued}`, expires_in: 1800 };
      case 'api_query_auth':
        return this.queryAuth(String(body['authorization_code']));
      case 'api_authorizer_token':
        return this.authorizerToken(
          String(body['authorizer_appid']),
          String(body['authorizer_refresh_token']),
        );
      case 'api_get_authorizer_info':
        return this.info(String(body['authorizer_appid']));
      case 'api_get_authorizer_list':
        return this.list(Number(body['offset']), Number(body['count']));
      case 'jscode2session':
        return { openid: `openid-${query.get('js_code')}`, session_key: 'c2Vzc2lvbg==' };
      case 'access_token':
      case 'refresh_token':
        return {
          access_token: 'web-token',
          expires_in: 7200,
          refresh_token: 'r',
          openid: 'o1',
          scope: 'snsapi_base',
        };
      default:
        return { errcode: 0, errmsg: 'ok' };
    }
  }

  private queryAuth(code: string): Body {
    const known = this.codes.get(code);
    if (!known || known.used) return refusal(61009, 'code is invalid');
    known.used = true;
    const account = this.authorizers.get(known.appId)!;
    if (this.exchangeEndsEarlier) {
      account.refreshToken = `refreshtoken@@@${known.appId}-${++this.issued}`;
      account.tokens.clear();
    }
    return {
      authorization_info: {
        authorizer_appid: known.appId,
        authorizer_access_token: this.newToken(account),
        expires_in: 7200,
        authorizer_refresh_token: account.refreshToken,
        func_info: [1, 2, 15].map((id) => ({ funcscope_category: { id } })),
      },
    };
  }

  private authorizerToken(appId: string, refreshToken: string): Body {
    const account = this.authorizers.get(appId);
    if (!account?.authorized) return refusal(61003, 'component is not authorized by this account');
    if (account.refreshToken !== refreshToken) return refusal(61023, 'refresh_token is invalid');
    if (this.rotates) account.refreshToken = `refreshtoken@@@${appId}-${++this.issued}`;
    account.tokens.clear();
    return {
      authorizer_access_token: this.newToken(account),
      expires_in: 7200,
      authorizer_refresh_token: account.refreshToken,
    };
  }

  private newToken(account: FakeAuthorizer): string {
    const value = `authorizer-token-${++this.issued}`;
    account.tokens.add(value);
    return value;
  }

  private info(appId: string): Body {
    const account = this.authorizers.get(appId);
    if (!account?.authorized) return refusal(61003, 'component is not authorized by this account');
    return {
      authorizer_info: {
        nick_name: account.nickName,
        user_name: account.userName,
        service_type_info: { id: 2 },
        ...(account.isMini && { MiniProgramInfo: { network: {}, categories: [], visit_status: 0 } }),
      },
      authorization_info: {
        authorizer_appid: appId,
        authorizer_refresh_token: account.refreshToken,
        func_info: [1, 2, 15].map((id) => ({ funcscope_category: { id } })),
      },
    };
  }

  private list(offset: number, count: number): Body {
    const all = [...this.authorizers].filter(([, { authorized }]) => authorized);
    return {
      total_count: all.length,
      list: all.slice(offset, offset + count).map(([appId, account]) => ({
        authorizer_appid: appId,
        refresh_token: account.refreshToken,
        auth_time: account.authTime,
      })),
    };
  }

  private accountResult(path: string, token: string, body: Body): Body {
    const account = [...this.authorizers.values()].find(({ tokens }) => tokens.has(token));
    if (!account) {
      if (this.componentTokens.has(token)) return refusal(61015, 'component token on an account API');
      this.deadTokenCalls += 1;
      return refusal(this.deadTokenCode, 'invalid credential, access_token is invalid or not latest');
    }
    if (path === '/cgi-bin/ticket/getticket')
      return { errcode: 0, ticket: `jsapi-${token}`, expires_in: 7200 };
    if (path.endsWith('get_authorizer_option'))
      return { option_name: body['option_name'], option_value: '1' };
    return { errcode: 0, errmsg: 'ok', user_name: account.userName };
  }
}

const refusal = (errcode: number, errmsg: string): Body => ({
  errcode,
  errmsg: `${errmsg} rid: 6543210f-123456-7890abcd`,
});
