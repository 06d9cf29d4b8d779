import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../client/call-options.js';
import type { WechatDownload } from '../client/files/download.js';
import type { UploadFile, WechatUploadOptions } from '../client/files/upload.js';
import type {
  Arguments,
  FreeDownloadOptions,
  GetAnswer,
  PathOf,
  PostAnswer,
  Reason,
  UploadAnswer,
} from './call-types.js';
import type {
  DownloadEndpoints,
  GetEndpoints,
  MiniDownloadEndpoints,
  MiniGetEndpoints,
  MiniPostEndpoints,
  MiniUploadEndpoints,
  OfficialDownloadEndpoints,
  OfficialGetEndpoints,
  OfficialPostEndpoints,
  OfficialUploadEndpoints,
  PostEndpoints,
  UploadEndpoints,
} from './catalogue/paths.js';
import type { PlatformPath } from './catalogue/platform-paths.js';
import type { BrowserPath } from './catalogue/special-paths.js';

type Known =
  | keyof GetEndpoints
  | keyof PostEndpoints
  | keyof UploadEndpoints
  | keyof DownloadEndpoints
  | BrowserPath
  | PlatformPath;

type OtherKind = 'this path belongs to the other kind of account: Official Account or mini program';

type OfficialReason<Path> = [Path] extends [
  | keyof OfficialGetEndpoints
  | keyof OfficialPostEndpoints
  | keyof OfficialUploadEndpoints
  | BrowserPath
  | PlatformPath,
]
  ? Reason<Path>
  : OtherKind;

type OfficialGetArguments<Path> = [Path] extends [infer Own extends keyof OfficialGetEndpoints]
  ? Arguments<OfficialGetEndpoints[Own]['query'], WechatCallOptions>[OfficialGetEndpoints[Own]['needs']]
  : [Path] extends [Known]
    ? [refused: OfficialReason<Path>]
    : [query?: WechatQuery, options?: WechatCallOptions];

type OfficialPostArguments<Path> = [Path] extends [infer Own extends keyof OfficialPostEndpoints]
  ? Arguments<
      OfficialPostEndpoints[Own]['body'],
      OfficialPostEndpoints[Own]['options']
    >[OfficialPostEndpoints[Own]['needs']]
  : [Path] extends [Known]
    ? [refused: OfficialReason<Path>]
    : [body?: object, options?: WechatPostOptions];

type OfficialUploadArguments<Path> = [Path] extends [infer Own extends keyof OfficialUploadEndpoints]
  ? OfficialUploadEndpoints[Own]['args']
  : [Path] extends [Known]
    ? [refused: OfficialReason<Path>]
    : [file: UploadFile, options?: WechatUploadOptions];

type OfficialDownloadArguments<Path> = [Path] extends [infer Own extends keyof OfficialDownloadEndpoints]
  ? OfficialDownloadEndpoints[Own]['args']
  : [Path] extends [Known]
    ? [refused: OfficialReason<Path>]
    : [options?: FreeDownloadOptions];

/** The calls by path that an Official Account has; {@link TypedApi} has those of both kinds. */
export interface OfficialTypedApi {
  /** Asks with GET. */
  get<Path extends PathOf<OfficialGetEndpoints>>(
    path: Path,
    ...rest: OfficialGetArguments<Path>
  ): Promise<GetAnswer<Path>>;
  /** Posts a JSON body. */
  post<Path extends PathOf<OfficialPostEndpoints>>(
    path: Path,
    ...rest: OfficialPostArguments<Path>
  ): Promise<PostAnswer<Path>>;
  /** Uploads a file as `multipart/form-data`. */
  upload<Path extends PathOf<OfficialUploadEndpoints>>(
    path: Path,
    ...rest: OfficialUploadArguments<Path>
  ): Promise<UploadAnswer<Path>>;
  /** Fetches a file: by POST where a body is given, by GET otherwise. */
  download<Path extends PathOf<OfficialDownloadEndpoints>>(
    path: Path,
    ...rest: OfficialDownloadArguments<Path>
  ): Promise<WechatDownload>;
}

type MiniReason<Path> = [Path] extends [
  keyof MiniGetEndpoints | keyof MiniPostEndpoints | keyof MiniUploadEndpoints | BrowserPath | PlatformPath,
]
  ? Reason<Path>
  : OtherKind;

type MiniGetArguments<Path> = [Path] extends [infer Own extends keyof MiniGetEndpoints]
  ? Arguments<MiniGetEndpoints[Own]['query'], WechatCallOptions>[MiniGetEndpoints[Own]['needs']]
  : [Path] extends [Known]
    ? [refused: MiniReason<Path>]
    : [query?: WechatQuery, options?: WechatCallOptions];

type MiniPostArguments<Path> = [Path] extends [infer Own extends keyof MiniPostEndpoints]
  ? Arguments<
      MiniPostEndpoints[Own]['body'],
      MiniPostEndpoints[Own]['options']
    >[MiniPostEndpoints[Own]['needs']]
  : [Path] extends [Known]
    ? [refused: MiniReason<Path>]
    : [body?: object, options?: WechatPostOptions];

type MiniUploadArguments<Path> = [Path] extends [infer Own extends keyof MiniUploadEndpoints]
  ? MiniUploadEndpoints[Own]['args']
  : [Path] extends [Known]
    ? [refused: MiniReason<Path>]
    : [file: UploadFile, options?: WechatUploadOptions];

type MiniDownloadArguments<Path> = [Path] extends [infer Own extends keyof MiniDownloadEndpoints]
  ? MiniDownloadEndpoints[Own]['args']
  : [Path] extends [Known]
    ? [refused: MiniReason<Path>]
    : [options?: FreeDownloadOptions];

/** The calls by path that a mini program has; {@link TypedApi} has those of both kinds. */
export interface MiniTypedApi {
  /** Asks with GET. */
  get<Path extends PathOf<MiniGetEndpoints>>(
    path: Path,
    ...rest: MiniGetArguments<Path>
  ): Promise<GetAnswer<Path>>;
  /** Posts a JSON body. */
  post<Path extends PathOf<MiniPostEndpoints>>(
    path: Path,
    ...rest: MiniPostArguments<Path>
  ): Promise<PostAnswer<Path>>;
  /** Uploads a file as `multipart/form-data`. */
  upload<Path extends PathOf<MiniUploadEndpoints>>(
    path: Path,
    ...rest: MiniUploadArguments<Path>
  ): Promise<UploadAnswer<Path>>;
  /** Fetches a file: by POST where a body is given, by GET otherwise. */
  download<Path extends PathOf<MiniDownloadEndpoints>>(
    path: Path,
    ...rest: MiniDownloadArguments<Path>
  ): Promise<WechatDownload>;
}
