import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../../client/call-options.js';
import type { WechatDownload } from '../../client/files/download.js';
import type { UploadFile, WechatUploadOptions } from '../../client/files/upload.js';
import type { WechatClient } from '../../client/wechat-client.js';
import type {
  WorkAnswerOf,
  WorkDownloadArguments,
  WorkGetArguments,
  WorkPathMaps,
  WorkPathOf,
  WorkPostArguments,
  WorkUploadArguments,
} from './call-types.js';

/**
 * Every server API of WeCom by its path: the editor completes the path, the compiler refuses the wrong method, and
 * query, body and answer are typed. A path that the catalogue does not know works too. The credential is added in
 * the query parameter that belongs to it: `access_token`, `suite_access_token` or `provider_access_token`.
 *
 * @example
 * const { id } = await work.api.post('/cgi-bin/department/create', { name: 'Sales', parentid: 1 });
 */
export class WorkApi<Maps extends WorkPathMaps> {
  readonly #client: WechatClient;

  constructor(client: WechatClient) {
    this.#client = client;
  }

  /** Asks with GET. @param path begins with `/`, without a query */
  get<Path extends WorkPathOf<Maps['get']>>(
    path: Path,
    ...rest: WorkGetArguments<Maps, Path>
  ): Promise<WorkAnswerOf<Maps['get'], Path>>;
  get(path: string, ...rest: unknown[]): Promise<unknown> {
    const [query, options] = rest as [query?: WechatQuery, options?: WechatCallOptions];
    return this.#client.get(path, query, options);
  }

  /** Posts a JSON body. @param path begins with `/`; what belongs into a query goes into the option `query` */
  post<Path extends WorkPathOf<Maps['post']>>(
    path: Path,
    ...rest: WorkPostArguments<Maps, Path>
  ): Promise<WorkAnswerOf<Maps['post'], Path>>;
  post(path: string, ...rest: unknown[]): Promise<unknown> {
    const [body, options] = rest as [body?: object, options?: WechatPostOptions];
    return this.#client.post(path, body, options);
  }

  /** Uploads a file as `multipart/form-data`: a path, bytes, a Blob or a stream. */
  upload<Path extends WorkPathOf<Maps['upload']>>(
    path: Path,
    ...rest: WorkUploadArguments<Maps, Path>
  ): Promise<WorkAnswerOf<Maps['upload'], Path>>;
  upload(path: string, ...rest: unknown[]): Promise<unknown> {
    const [file, options] = rest as [file: UploadFile, options?: WechatUploadOptions];
    return this.#client.upload(path, file, options);
  }

  /** Fetches a file. A refusal in its place is recognised and thrown. */
  download<Path extends WorkPathOf<Maps['download']>>(
    path: Path,
    ...rest: WorkDownloadArguments<Maps, Path>
  ): Promise<WechatDownload>;
  download(path: string, ...rest: unknown[]): Promise<WechatDownload> {
    const [options] = rest as [options?: WechatPostOptions & { method?: 'GET' | 'POST'; body?: unknown }];
    return this.#client.download(path, options);
  }
}
