import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../client/call-options.js';
import type { WechatDownload } from '../client/files/download.js';
import type { UploadFile, WechatUploadOptions } from '../client/files/upload.js';
import type { WechatKind } from '../core/account-kind.js';
import { checkKind } from './check-kind.js';
import type { WechatClient } from '../client/wechat-client.js';
import type {
  DownloadArguments,
  FreeDownloadOptions,
  GetAnswer,
  GetArguments,
  PathOf,
  PostAnswer,
  PostArguments,
  UploadAnswer,
  UploadArguments,
} from './call-types.js';
import type { DownloadEndpoints, GetEndpoints, PostEndpoints, UploadEndpoints } from './catalogue/paths.js';
import { TOKEN_FREE_PATHS } from './catalogue/special-paths.js';

/**
 * Every server API of WeChat by its path: the editor completes the path, the compiler refuses the wrong method, and
 * query, body and answer are typed. A path that the catalogue does not know works too.
 *
 * @example
 * const { tag } = await wechat.api.post('/cgi-bin/tags/create', { tag: { name: 'friends' } });
 * const answer = await wechat.api.post('/wxa/some/new/path', { any: 'body' });
 */
export class TypedApi {
  constructor(
    private readonly client: WechatClient,
    /** What the account is, where that is known: paths of the other kind are refused. */
    private readonly kind?: WechatKind,
  ) {}

  /**
   * Asks with GET.
   *
   * @param path begins with `/`, without a query.
   */
  get<Path extends PathOf<GetEndpoints>>(path: Path, ...rest: GetArguments<Path>): Promise<GetAnswer<Path>>;
  async get(path: string, query?: WechatQuery, options?: WechatCallOptions): Promise<object> {
    if (this.kind) await checkKind(path, this.kind);
    return this.client.get(path, query, withCredential(path, options));
  }

  /**
   * Posts a JSON body.
   *
   * @param path begins with `/`, without a query; what belongs there goes into the option `query`.
   */
  post<Path extends PathOf<PostEndpoints>>(
    path: Path,
    ...rest: PostArguments<Path>
  ): Promise<PostAnswer<Path>>;
  async post(path: string, body?: object, options?: WechatPostOptions): Promise<object> {
    if (this.kind) await checkKind(path, this.kind);
    return this.client.post(path, body, withCredential(path, options));
  }

  /**
   * Uploads a file as `multipart/form-data`.
   *
   * @param path begins with `/`, without a query; then come the file (a path, bytes, a Blob or a stream) and options.
   */
  upload<Path extends PathOf<UploadEndpoints>>(
    path: Path,
    ...rest: UploadArguments<Path>
  ): Promise<UploadAnswer<Path>>;
  async upload(path: string, file: UploadFile, options?: WechatUploadOptions): Promise<object> {
    if (this.kind) await checkKind(path, this.kind);
    return this.client.upload(path, file, withCredential(path, options));
  }

  /**
   * Fetches a file: by POST where a body is given, by GET otherwise.
   *
   * @param path begins with `/`, without a query.
   */
  download<Path extends PathOf<DownloadEndpoints>>(
    path: Path,
    ...rest: DownloadArguments<Path>
  ): Promise<WechatDownload>;
  async download(path: string, options?: FreeDownloadOptions): Promise<WechatDownload> {
    if (this.kind) await checkKind(path, this.kind);
    return this.client.download(path, withCredential(path, options));
  }
}

/** The account's token is not sent to the few paths that take another credential. */
function withCredential<Options extends WechatCallOptions>(
  path: string,
  options?: Options,
): Options | undefined {
  return TOKEN_FREE_PATHS.has(path) ? ({ token: false, ...options } as Options) : options;
}
