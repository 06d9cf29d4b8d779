/** One server API of WeChat. */
export interface WechatEndpoint {
  /** Begins with `/`. */
  path: string;
  /** The methods that WeChat answers, GET first. */
  methods: ('GET' | 'POST')[];
  /** The kind of account that has it. */
  product: 'official' | 'mini' | 'both';
  /** Its category, in English and Chinese. */
  category: string;
  /** What it is called in WeChat's documentation. */
  name: string;
  /**
   * What it asks for: the account's access token, the AppSecret, a web token of OAuth (`user`), a refresh token, or
   * nothing.
   */
  token: 'account' | 'secret' | 'user' | 'refresh' | 'none';
  /** Another host than the API's: a page or a picture for a browser. */
  host?: string;
  /** The parameters of its query, besides the token. */
  query: string[];
  /** Whether WeChat takes it signed and encrypted (API 签名加密). */
  signed: boolean;
  /** Whether its query, body and answer have types. */
  typed: boolean;
  /** Why it is not to be used any more. */
  deprecated?: string;
}

let loading: Promise<readonly WechatEndpoint[]> | undefined;

/**
 * The catalogue of WeChat's server API, one entry for each path. It is loaded when it is first asked for and costs
 * nothing before.
 */
export function endpoints(): Promise<readonly WechatEndpoint[]> {
  return (loading ??= import('./endpoints.table.js').then(({ ENDPOINT_TABLE }) => read(ENDPOINT_TABLE)));
}

function read(table: string): readonly WechatEndpoint[] {
  return table.split('\n').map((line) => {
    const [product, category, methods, path, token, name, host, query, signed, typed, deprecated] =
      line.split('\t');
    return {
      path,
      methods: methods!.split(','),
      product,
      category,
      name,
      token,
      ...(host && { host }),
      query: query ? query.split(',') : [],
      signed: signed === 'yes',
      typed: typed === 'yes',
      ...(deprecated && { deprecated }),
    } as WechatEndpoint;
  });
}
