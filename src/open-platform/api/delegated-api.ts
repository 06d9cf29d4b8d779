import type { UntypedAnswer } from '../../api/answer.js';
import type { Arguments, FreeDownloadOptions, PathOf } from '../../api/call-types.js';
import type { PlatformPath } from '../../api/catalogue/platform-paths.js';
import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../../client/call-options.js';
import type { WechatDownload } from '../../client/files/download.js';
import type { UploadFile, WechatUploadOptions } from '../../client/files/upload.js';
import type { WechatClient } from '../../client/wechat-client.js';
import type {
  AuthorizerDownloadEndpoints,
  AuthorizerGetEndpoints,
  AuthorizerPostEndpoints,
  AuthorizerUploadEndpoints,
} from './catalogue/paths.js';

/** What the compiler says of a call that does not fit its path. */
type Reason<Path> = [Path] extends [keyof AuthorizerPostEndpoints]
  ? 'WeChat answers this path to POST only: call post()'
  : [Path] extends [keyof AuthorizerGetEndpoints]
    ? 'WeChat answers this path to GET only: call get()'
    : [Path] extends [keyof AuthorizerUploadEndpoints]
      ? 'this path takes a file: call upload()'
      : 'this path takes the token of the platform: call it on platform.api';

type Refused =
  | keyof AuthorizerGetEndpoints
  | keyof AuthorizerPostEndpoints
  | keyof AuthorizerUploadEndpoints
  | PlatformPath;

type DelegatedGetArguments<Path> = [Path] extends [infer Known extends keyof AuthorizerGetEndpoints]
  ? Arguments<
      AuthorizerGetEndpoints[Known]['query'],
      WechatCallOptions
    >[AuthorizerGetEndpoints[Known]['needs']]
  : [Path] extends [Refused]
    ? [refused: Reason<Path>]
    : [query?: WechatQuery, options?: WechatCallOptions];

type DelegatedPostArguments<Path> = [Path] extends [infer Known extends keyof AuthorizerPostEndpoints]
  ? Arguments<
      AuthorizerPostEndpoints[Known]['body'],
      AuthorizerPostEndpoints[Known]['options']
    >[AuthorizerPostEndpoints[Known]['needs']]
  : [Path] extends [Refused]
    ? [refused: Reason<Path>]
    : [body?: object, options?: WechatPostOptions];

type DelegatedUploadArguments<Path> = [Path] extends [infer Known extends keyof AuthorizerUploadEndpoints]
  ? AuthorizerUploadEndpoints[Known]['args']
  : [Path] extends [Refused]
    ? [refused: Reason<Path>]
    : [file: UploadFile, options?: WechatUploadOptions];

type DelegatedDownloadArguments<Path> = [Path] extends [infer Known extends keyof AuthorizerDownloadEndpoints]
  ? AuthorizerDownloadEndpoints[Known]['args']
  : [Path] extends [Refused]
    ? [refused: Reason<Path>]
    : [options?: FreeDownloadOptions];

type GetAnswer<Path> = [Path] extends [infer Known extends keyof AuthorizerGetEndpoints]
  ? AuthorizerGetEndpoints[Known]['answer']
  : UntypedAnswer;
type PostAnswer<Path> = [Path] extends [infer Known extends keyof AuthorizerPostEndpoints]
  ? AuthorizerPostEndpoints[Known]['answer']
  : UntypedAnswer;
type UploadAnswer<Path> = [Path] extends [infer Known extends keyof AuthorizerUploadEndpoints]
  ? AuthorizerUploadEndpoints[Known]['answer']
  : UntypedAnswer;

/**
 * What only a platform calls for an account (第三方平台代调用), by path, typed: code, domains, privacy, categories, filing.
 * A path that takes the platform's own token does not compile here. The APIs that every account has are in `api`.
 *
 * @example
 * await shop.delegated.post('/wxa/commit', { template_id, ext_json, user_version, user_desc });
 */
export class DelegatedApi {
  constructor(private readonly client: WechatClient) {}

  /** Asks with GET. */
  get<Path extends PathOf<AuthorizerGetEndpoints>>(
    path: Path,
    ...rest: DelegatedGetArguments<Path>
  ): Promise<GetAnswer<Path>>;
  async get(path: string, query?: WechatQuery, options?: WechatCallOptions): Promise<object> {
    return this.client.get(path, query, options);
  }

  /** Posts a JSON body. */
  post<Path extends PathOf<AuthorizerPostEndpoints>>(
    path: Path,
    ...rest: DelegatedPostArguments<Path>
  ): Promise<PostAnswer<Path>>;
  async post(path: string, body?: object, options?: WechatPostOptions): Promise<object> {
    return this.client.post(path, body, options);
  }

  /** Uploads a file as `multipart/form-data`. */
  upload<Path extends PathOf<AuthorizerUploadEndpoints>>(
    path: Path,
    ...rest: DelegatedUploadArguments<Path>
  ): Promise<UploadAnswer<Path>>;
  async upload(path: string, file: UploadFile, options?: WechatUploadOptions): Promise<object> {
    return this.client.upload(path, file, options);
  }

  /** Fetches a file: by POST where a body is given, by GET otherwise. */
  download<Path extends PathOf<AuthorizerDownloadEndpoints>>(
    path: Path,
    ...rest: DelegatedDownloadArguments<Path>
  ): Promise<WechatDownload>;
  async download(path: string, options?: FreeDownloadOptions): Promise<WechatDownload> {
    return this.client.download(path, options);
  }
}
