import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../client/call-options.js';
import type { WechatClient } from '../client/wechat-client.js';
import type { UntypedAnswer } from './answer.js';
import type { GetEndpoints } from './catalogue/get-endpoints.js';
import type { PostEndpoints } from './catalogue/post-endpoints.js';
import { TOKEN_FREE_PATHS, type BrowserPath } from './catalogue/token-free-paths.js';
import type { TypedGet } from './catalogue/typed-get.js';
import type { TypedPost } from './catalogue/typed-post.js';

/** A path that WeChat answers to GET; any other text passes too. */
export type GetPath = keyof GetEndpoints | (string & {});
/** A path that WeChat answers to POST; any other text passes too. */
export type PostPath = keyof PostEndpoints | (string & {});

/** What a path of GET answers. */
export type GetAnswer<Path> = Path extends keyof TypedGet ? TypedGet[Path]['answer'] : UntypedAnswer;
/** What a path of POST answers. */
export type PostAnswer<Path> = Path extends keyof TypedPost ? TypedPost[Path]['answer'] : UntypedAnswer;

type IsPage = 'this is a page for a browser, not an API: see wechat.oauth and wechat.qrcode.imageUrl()';

/** What follows the path in a GET; for a path of POST nothing fits. */
export type GetArguments<Path> = Path extends keyof TypedGet
  ? undefined extends TypedGet[Path]['query']
    ? [query?: TypedGet[Path]['query'], options?: WechatCallOptions]
    : [query: TypedGet[Path]['query'], options?: WechatCallOptions]
  : Path extends keyof GetEndpoints
    ? [query?: WechatQuery, options?: WechatCallOptions]
    : Path extends keyof PostEndpoints
      ? [refused: 'WeChat answers this path to POST only: call api.post()']
      : Path extends BrowserPath
        ? [refused: IsPage]
        : [query?: WechatQuery, options?: WechatCallOptions];

/** What follows the path in a POST; for a path of GET nothing fits. */
export type PostArguments<Path> = Path extends keyof TypedPost
  ? [body: TypedPost[Path]['body'], options?: WechatPostOptions]
  : Path extends keyof PostEndpoints
    ? [body?: object, options?: WechatPostOptions]
    : Path extends keyof GetEndpoints
      ? [refused: 'WeChat answers this path to GET only: call api.get()']
      : Path extends BrowserPath
        ? [refused: IsPage]
        : [body?: object, options?: WechatPostOptions];

/**
 * Every server API of WeChat by its path: the editor completes the 916 paths of the catalogue, the compiler refuses
 * the wrong method, bodies and answers of the common ones are typed, and a path that nobody knows yet works too.
 *
 * @example
 * const { tag } = await wechat.api.post('/cgi-bin/tags/create', { tag: { name: 'friends' } });
 * const answer = await wechat.api.post('/wxa/some/new/path', { any: 'body' });
 */
export class TypedApi {
  constructor(private readonly client: WechatClient) {}

  /**
   * Asks with GET.
   *
   * @param path begins with `/`, without a query.
   */
  get<Path extends GetPath>(path: Path, ...rest: GetArguments<Path>): Promise<GetAnswer<Path>>;
  get(path: string, query?: WechatQuery, options?: WechatCallOptions): Promise<object> {
    return this.client.get(path, query, proved(path, options));
  }

  /**
   * Posts a JSON body.
   *
   * @param path begins with `/`, without a query; what belongs there goes into the option `query`.
   */
  post<Path extends PostPath>(path: Path, ...rest: PostArguments<Path>): Promise<PostAnswer<Path>>;
  post(path: string, body?: object, options?: WechatPostOptions): Promise<object> {
    return this.client.post(path, body, proved(path, options));
  }
}

/** The account's token is not sent to the few paths that ask for another proof. */
function proved<Options extends WechatCallOptions>(path: string, options?: Options): Options | undefined {
  return TOKEN_FREE_PATHS.has(path) ? ({ token: false, ...options } as Options) : options;
}
