import type { FreeDownloadOptions, PathOf } from '../../api/call-types.js';
import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../../client/call-options.js';
import type { WechatDownload } from '../../client/files/download.js';
import type { UploadFile, WechatUploadOptions } from '../../client/files/upload.js';
import type { WechatClient } from '../../client/wechat-client.js';
import type { ComponentGetEndpoints, ComponentPostEndpoints } from './catalogue/paths.js';
import { SECRET_PATHS } from './catalogue/secret-paths.js';
import type {
  ComponentGetAnswer,
  ComponentGetArguments,
  ComponentPostAnswer,
  ComponentPostArguments,
} from './component-call-types.js';

/**
 * The API of a platform itself by its paths, typed: template library, registration, domains, batch cloud base. A path
 * that takes an account's token does not compile here. A path that the catalogue does not know works too.
 *
 * @example
 * const { template_list } = await platform.api.get('/wxa/gettemplatelist');
 */
export class ComponentTypedApi {
  constructor(private readonly client: WechatClient) {}

  /** Asks with GET. */
  get<Path extends PathOf<ComponentGetEndpoints>>(
    path: Path,
    ...rest: ComponentGetArguments<Path>
  ): Promise<ComponentGetAnswer<Path>>;
  async get(path: string, query?: WechatQuery, options?: WechatCallOptions): Promise<object> {
    return this.client.get(path, query, withToken(path, options));
  }

  /** Posts a JSON body. */
  post<Path extends PathOf<ComponentPostEndpoints>>(
    path: Path,
    ...rest: ComponentPostArguments<Path>
  ): Promise<ComponentPostAnswer<Path>>;
  async post(path: string, body?: object, options?: WechatPostOptions): Promise<object> {
    return this.client.post(path, body, withToken(path, options));
  }

  /** Uploads a file as `multipart/form-data`. No path that is known takes the component's token and a file. */
  upload(path: string, file: UploadFile, options?: WechatUploadOptions): Promise<object> {
    return this.client.upload(path, file, options);
  }

  /** Fetches a file. No path that is known takes the component's token and answers with one. */
  download(path: string, options?: FreeDownloadOptions): Promise<WechatDownload> {
    return this.client.download(path, options);
  }
}

/** No token goes to the few paths that take the AppSecret in its place. */
function withToken<Options extends WechatCallOptions>(path: string, options?: Options): Options | undefined {
  return SECRET_PATHS.has(path) ? ({ token: false, ...options } as Options) : options;
}
