import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../client/call-options.js';
import type { UploadFile, WechatUploadOptions } from '../client/files/upload.js';
import type { UntypedAnswer } from './answer.js';
import type { DownloadEndpoints, GetEndpoints, PostEndpoints, UploadEndpoints } from './catalogue/paths.js';
import type { PlatformPath } from './catalogue/platform-paths.js';
import type { BrowserPath } from './catalogue/special-paths.js';

// How these types are written decides how long an editor takes. With a conditional type that is distributed over the
// paths, a tuple for each endpoint, or `Path & keyof ...`, the compiler works through all thousand endpoints at the
// first call. So a path stands in brackets, an entry says what a call `needs`, and the arguments infer nothing.

/** A path of a map; any other text passes too. */
export type PathOf<Map> = keyof Map | (string & {});

/** What a path of GET answers. */
export type GetAnswer<Path> = [Path] extends [infer Known extends keyof GetEndpoints]
  ? GetEndpoints[Known]['answer']
  : UntypedAnswer;
/** What a path of POST answers. */
export type PostAnswer<Path> = [Path] extends [infer Known extends keyof PostEndpoints]
  ? PostEndpoints[Known]['answer']
  : UntypedAnswer;
/** What a path answers that takes a file. */
export type UploadAnswer<Path> = [Path] extends [infer Known extends keyof UploadEndpoints]
  ? UploadEndpoints[Known]['answer']
  : UntypedAnswer;

/** The query of a path of GET. */
export type GetQuery<Path extends keyof GetEndpoints> = GetEndpoints[Path]['query'];
/** The body of a path of POST. */
export type PostBody<Path extends keyof PostEndpoints> = PostEndpoints[Path]['body'];

/** What follows a path, by what of it is required. */
export interface Arguments<First, Options> {
  nothing: [first?: First, options?: Options];
  first: [first: First, options?: Options];
  second: [first: First | undefined, options: Options];
  both: [first: First, options: Options];
}

/** What the compiler says of a call that does not fit its path. */
export type Reason<Path> = [Path] extends [keyof PostEndpoints]
  ? 'WeChat answers this path to POST only: call api.post()'
  : [Path] extends [keyof GetEndpoints]
    ? 'WeChat answers this path to GET only: call api.get()'
    : [Path] extends [keyof UploadEndpoints]
      ? 'this path takes a file: call api.upload()'
      : [Path] extends [PlatformPath]
        ? 'this path takes the token of a third-party platform: see nestjs-wechat/open-platform'
        : 'this is a page for a browser, not an API: see wechat.oauth and wechat.qrcode.imageUrl()';

type OfOtherMethod =
  keyof PostEndpoints | keyof GetEndpoints | keyof UploadEndpoints | BrowserPath | PlatformPath;

/** What follows the path in a GET; for a path of POST nothing fits. */
export type GetArguments<Path> = [Path] extends [infer Known extends keyof GetEndpoints]
  ? Arguments<GetEndpoints[Known]['query'], WechatCallOptions>[GetEndpoints[Known]['needs']]
  : [Path] extends [OfOtherMethod]
    ? [refused: Reason<Path>]
    : [query?: WechatQuery, options?: WechatCallOptions];

/** What follows the path in a POST; for a path of GET nothing fits. */
export type PostArguments<Path> = [Path] extends [infer Known extends keyof PostEndpoints]
  ? Arguments<PostEndpoints[Known]['body'], PostEndpoints[Known]['options']>[PostEndpoints[Known]['needs']]
  : [Path] extends [OfOtherMethod]
    ? [refused: Reason<Path>]
    : [body?: object, options?: WechatPostOptions];

/** What follows the path in an upload. */
export type UploadArguments<Path> = [Path] extends [infer Known extends keyof UploadEndpoints]
  ? UploadEndpoints[Known]['args']
  : [Path] extends [OfOtherMethod]
    ? [refused: 'this path takes no file: call api.get() or api.post()']
    : [file: UploadFile, options?: WechatUploadOptions];

/** How an unknown path is downloaded. */
export type FreeDownloadOptions = WechatPostOptions & { method?: 'GET' | 'POST'; body?: unknown };

/** What follows the path in a download. */
export type DownloadArguments<Path> = [Path] extends [infer Known extends keyof DownloadEndpoints]
  ? DownloadEndpoints[Known]['args']
  : [Path] extends [OfOtherMethod]
    ? [refused: 'this path answers with no file: call api.get() or api.post()']
    : [options?: FreeDownloadOptions];
