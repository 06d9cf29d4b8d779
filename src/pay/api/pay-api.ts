import type { WechatDownload } from '../../client/files/download.js';
import type { UploadFile } from '../../client/files/upload.js';
import type { UploadFileOptions } from '../call/upload-file.js';
import type { PayCallOptions, PayCalls } from '../call/pay-calls.js';
import type {
  ParamsOf,
  PayAnswerOf,
  PayDeleteRest,
  PayGetRest,
  PayPathOf,
  PayPostRest,
} from './call-types.js';
import type {
  PayDeleteEndpoints,
  PayGetEndpoints,
  PayPatchEndpoints,
  PayPostEndpoints,
  PayPutEndpoints,
} from './paths.js';
import type { PayUploadEndpoints } from './upload-paths.js';

/** What an upload says besides its file. */
type PayUploadOptions<Entry> = ParamsOf<Entry> & {
  /** The file's name with its extension. Default: the name of the path or File. */
  name?: string;
  /** The MIME type. Default: by the name. */
  type?: string;
  /** Further members of the `meta` part. The name and the hash of the file are filled in. */
  meta?: Entry extends { meta: infer Meta } ? Meta : Readonly<Record<string, unknown>>;
};

type PayUploadRest<Entry> =
  object extends PayUploadOptions<Entry>
    ? [options?: PayUploadOptions<Entry>]
    : [options: PayUploadOptions<Entry>];

/**
 * Every interface of WeChat Pay by its path: the editor completes the path, and parameters, query, body and answer are
 * typed. A path that is not known works too. Sensitive members are encrypted and decrypted by declaration.
 *
 * Nothing is filled in here: a body names its merchant and app as WeChat Pay documents it. The groups, such as
 * `pay.jsapi`, fill them in.
 *
 * @example
 * const order = await pay.api.get('/v3/pay/transactions/out-trade-no/{out_trade_no}', {
 *   params: { out_trade_no: '1217752501' },
 *   query: { mchid: pay.conf.mchId },
 * });
 */
export class PayApi {
  constructor(private readonly calls: PayCalls) {}

  /** Asks with GET. */
  get<Path extends PayPathOf<PayGetEndpoints>>(
    path: Path,
    ...rest: PayGetRest<PayGetEndpoints, Path>
  ): Promise<PayAnswerOf<PayGetEndpoints, Path>>;
  get(path: string, ...[options]: readonly unknown[]): Promise<object> {
    return this.calls.request('GET', path, undefined, options as PayCallOptions | undefined);
  }

  /** Posts a JSON body. */
  post<Path extends PayPathOf<PayPostEndpoints>>(
    path: Path,
    ...rest: PayPostRest<PayPostEndpoints, Path>
  ): Promise<PayAnswerOf<PayPostEndpoints, Path>>;
  post(path: string, body?: object, options?: PayCallOptions): Promise<object> {
    return this.calls.request('POST', path, body, options);
  }

  /** Sends a JSON body with PUT. */
  put<Path extends PayPathOf<PayPutEndpoints>>(
    path: Path,
    ...rest: PayPostRest<PayPutEndpoints, Path>
  ): Promise<PayAnswerOf<PayPutEndpoints, Path>>;
  put(path: string, body?: object, options?: PayCallOptions): Promise<object> {
    return this.calls.request('PUT', path, body, options);
  }

  /** Sends a JSON body with PATCH. */
  patch<Path extends PayPathOf<PayPatchEndpoints>>(
    path: Path,
    ...rest: PayPostRest<PayPatchEndpoints, Path>
  ): Promise<PayAnswerOf<PayPatchEndpoints, Path>>;
  patch(path: string, body?: object, options?: PayCallOptions): Promise<object> {
    return this.calls.request('PATCH', path, body, options);
  }

  /** Asks with DELETE. A few paths take a body; for the others it is undefined. */
  delete<Path extends PayPathOf<PayDeleteEndpoints>>(
    path: Path,
    ...rest: PayDeleteRest<PayDeleteEndpoints, Path>
  ): Promise<PayAnswerOf<PayDeleteEndpoints, Path>>;
  delete(path: string, ...[body, options]: readonly unknown[]): Promise<object> {
    return this.calls.request('DELETE', path, body, options as PayCallOptions | undefined);
  }

  /**
   * Uploads a file. Its hash and name make the signed `meta` part.
   *
   * @param file the path of a file, its bytes, a Blob or a stream
   */
  upload<Path extends keyof PayUploadEndpoints>(
    path: Path,
    file: UploadFile,
    ...rest: PayUploadRest<PayUploadEndpoints[Path]>
  ): Promise<PayUploadEndpoints[Path]['answer']>;
  async upload(path: string, file: UploadFile, options?: UploadFileOptions): Promise<object> {
    const { uploadFile } = await import('../call/upload-file.js');
    return uploadFile(this.calls, path, file, options);
  }

  /** Fetches a file that WeChat Pay does not sign, such as the picture of a complaint. */
  download(path: string, options?: PayCallOptions): Promise<WechatDownload> {
    return this.calls.download(path, options);
  }
}
