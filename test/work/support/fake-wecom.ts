import { json, Loopback, type SeenRequest } from '../../support/loopback.js';

/** The part of WeCom that gives tokens and tickets, and answers calls that carry a live one. */
export class FakeWecom {
  /** Requests by path. */
  readonly seen: { path: string; query: URLSearchParams; body: unknown }[] = [];
  /** The live token of each `corpid/secret`. */
  private readonly tokens = new Map<string, { value: string; until: number }>();
  private made = 0;
  /** Milliseconds that a token lives. */
  lifeMs = 7_200_000;
  /** Answers of calls by path; a function gets the body, and may give a promise. */
  readonly answers = new Map<string, unknown>();

  private constructor(readonly server: Loopback) {
    server.answer = async (request, response) => json(response, await this.answer(request));
  }

  static async start(): Promise<FakeWecom> {
    return new FakeWecom(await Loopback.start());
  }

  get url(): string {
    return `${this.server.url}/qyapi`;
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  count(path: string): number {
    return this.seen.filter((request) => request.path === path).length;
  }

  /** All tokens are dead from now on. */
  invalidate(): void {
    this.tokens.clear();
  }

  tokenOf(corpId: string, secret: string): string {
    const key = `${corpId}/${secret}`;
    const live = this.tokens.get(key);
    if (live && live.until > Date.now()) return live.value;
    this.made += 1;
    const value = `TOKEN-${corpId}-${this.made}`;
    this.tokens.set(key, { value, until: Date.now() + this.lifeMs });
    return value;
  }

  private answer({ method, url, body }: SeenRequest): unknown {
    const { pathname, searchParams: query } = new URL(url, 'http://x');
    const path = pathname.replace(/^\/qyapi/, '');
    const isJson = body.length > 0 && body[0] === 0x7b;
    const parsed: unknown = isJson ? JSON.parse(body.toString()) : body.toString();
    this.seen.push({ path, query, body: parsed });
    if (path === '/cgi-bin/gettoken') return this.token(query);
    const token =
      query.get('access_token') ?? query.get('suite_access_token') ?? query.get('provider_access_token');
    const own = this.answers.get(path);
    if (typeof own === 'function')
      return (own as (body: unknown, query: URLSearchParams) => unknown)(parsed, query);
    if (!this.isAlive(token)) return { errcode: 40014, errmsg: `invalid access_token ${token}` };
    if (path === '/cgi-bin/get_jsapi_ticket')
      return { errcode: 0, ticket: `CORP-${token}`, expires_in: 7200 };
    if (path === '/cgi-bin/ticket/get') return { errcode: 0, ticket: `AGENT-${token}`, expires_in: 7200 };
    return own ?? { errcode: 0, errmsg: 'ok', method };
  }

  private token(query: URLSearchParams): unknown {
    const corpId = query.get('corpid')!;
    const secret = query.get('corpsecret')!;
    if (secret.includes('wrong')) return { errcode: 40001, errmsg: `invalid credential ${secret}` };
    const value = this.tokenOf(corpId, secret);
    const { until } = this.tokens.get(`${corpId}/${secret}`)!;
    return {
      errcode: 0,
      errmsg: 'ok',
      access_token: value,
      expires_in: Math.ceil((until - Date.now()) / 1000),
    };
  }

  private isAlive(token: string | null): boolean {
    return [...this.tokens.values()].some(({ value, until }) => value === token && until > Date.now());
  }
}
