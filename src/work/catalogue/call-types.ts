import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../../client/call-options.js';
import type { UploadFile, WechatUploadOptions } from '../../client/files/upload.js';
import type { UntypedWorkAnswer } from './call-shapes.js';
import type {
  WorkAppDownloadEndpoints,
  WorkAppGetEndpoints,
  WorkAppPostEndpoints,
  WorkAppUploadEndpoints,
  WorkProviderDownloadEndpoints,
  WorkProviderGetEndpoints,
  WorkProviderPostEndpoints,
  WorkProviderUploadEndpoints,
  WorkSuiteDownloadEndpoints,
  WorkSuiteGetEndpoints,
  WorkSuitePostEndpoints,
  WorkSuiteUploadEndpoints,
} from './paths.types.js';

// How these types are written decides how long an editor takes: a path stands in brackets, so that no conditional type
// is distributed over eight hundred paths, and an entry says what a call `needs`.

/** The paths that one kind of credential opens. */
export interface WorkPathMaps {
  readonly get: object;
  readonly post: object;
  readonly upload: object;
  readonly download: object;
}

/** The paths of an application's access token, and of the access token of a corp that authorised a suite. */
export interface WorkAppPaths {
  readonly get: WorkAppGetEndpoints;
  readonly post: WorkAppPostEndpoints;
  readonly upload: WorkAppUploadEndpoints;
  readonly download: WorkAppDownloadEndpoints;
}

/** The paths of a suite token. */
export interface WorkSuitePaths {
  readonly get: WorkSuiteGetEndpoints;
  readonly post: WorkSuitePostEndpoints;
  readonly upload: WorkSuiteUploadEndpoints;
  readonly download: WorkSuiteDownloadEndpoints;
}

/** The paths of the provider's token. */
export interface WorkProviderPaths {
  readonly get: WorkProviderGetEndpoints;
  readonly post: WorkProviderPostEndpoints;
  readonly upload: WorkProviderUploadEndpoints;
  readonly download: WorkProviderDownloadEndpoints;
}

/** A path of a map; any other text passes too. */
export type WorkPathOf<Map> = keyof Map | (string & {});

/** What a path of GET or POST, or one that takes a file, answers. */
export type WorkAnswerOf<Map, Path> = [Path] extends [keyof Map]
  ? Map[Path] extends { answer: infer Answer }
    ? Answer
    : UntypedWorkAnswer
  : UntypedWorkAnswer;

/** What follows a path, by what of it is required. */
interface Arguments<First, Options> {
  nothing: [first?: First, options?: Options];
  first: [first: First, options?: Options];
  second: [first: First | undefined, options: Options];
  both: [first: First, options: Options];
}

/** What follows the path in a GET. */
export type WorkGetArguments<Maps extends WorkPathMaps, Path> = [Path] extends [keyof Maps['get']]
  ? Maps['get'][Path] extends { needs: infer Needs extends keyof Arguments<never, never>; query: infer Query }
    ? Arguments<Query, WechatCallOptions>[Needs]
    : never
  : [Path] extends [keyof Maps['post'] | keyof Maps['upload']]
    ? [refused: 'WeCom answers this path to POST only: call post() or upload()']
    : [query?: WechatQuery, options?: WechatCallOptions];

/** What follows the path in a POST. */
export type WorkPostArguments<Maps extends WorkPathMaps, Path> = [Path] extends [keyof Maps['post']]
  ? Maps['post'][Path] extends {
      needs: infer Needs extends keyof Arguments<never, never>;
      body: infer Body;
      options: infer Options;
    }
    ? Arguments<Body, Options>[Needs]
    : never
  : [Path] extends [keyof Maps['get']]
    ? [refused: 'WeCom answers this path to GET only: call get()']
    : [Path] extends [keyof Maps['upload']]
      ? [refused: 'this path takes a file: call upload()']
      : [body?: object, options?: WechatPostOptions];

/** What follows the path in an upload. */
export type WorkUploadArguments<Maps extends WorkPathMaps, Path> = [Path] extends [keyof Maps['upload']]
  ? Maps['upload'][Path] extends { args: infer Args extends unknown[] }
    ? Args
    : never
  : [Path] extends [keyof Maps['get'] | keyof Maps['post']]
    ? [refused: 'this path takes no file: call get() or post()']
    : [file: UploadFile, options?: WechatUploadOptions];

/** What follows the path in a download. */
export type WorkDownloadArguments<Maps extends WorkPathMaps, Path> = [Path] extends [keyof Maps['download']]
  ? Maps['download'][Path] extends { args: infer Args extends unknown[] }
    ? Args
    : never
  : [options?: WechatPostOptions & { method?: 'GET' | 'POST'; body?: unknown }];

/** The body of a path of POST that is called with an application's token. */
export type WorkBody<Path extends keyof WorkAppPostEndpoints> = WorkAppPostEndpoints[Path]['body'];
/** The answer of a path of POST that is called with an application's token. */
export type WorkPostAnswer<Path extends keyof WorkAppPostEndpoints> = WorkAppPostEndpoints[Path]['answer'];
/** The query of a path of GET that is called with an application's token. */
export type WorkQuery<Path extends keyof WorkAppGetEndpoints> = WorkAppGetEndpoints[Path]['query'];
/** The answer of a path of GET that is called with an application's token. */
export type WorkGetAnswer<Path extends keyof WorkAppGetEndpoints> = WorkAppGetEndpoints[Path]['answer'];
