import type { UntypedAnswer } from '../../api/answer.js';
import type {
  DownloadEndpoints,
  GetEndpoints,
  PostEndpoints,
  UploadEndpoints,
} from '../../api/catalogue/paths.js';
import type { Arguments } from '../../api/call-types.js';
import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../../client/call-options.js';
import type {
  AuthorizerDownloadEndpoints,
  AuthorizerGetEndpoints,
  AuthorizerPostEndpoints,
  AuthorizerUploadEndpoints,
  ComponentGetEndpoints,
  ComponentPostEndpoints,
} from './catalogue/paths.js';

// Written as src/api/call-types.ts says: a path stands in brackets, and the arguments infer nothing.

/** Paths of all accounts that a platform may also call for itself. */
type OwnToo =
  | '/cgi-bin/clear_quota'
  | '/cgi-bin/get_api_domain_ip'
  | '/cgi-bin/getcallbackip'
  | '/cgi-bin/openapi/quota/get'
  | '/cgi-bin/openapi/rid/get';

type OfAccount =
  | keyof AuthorizerGetEndpoints
  | keyof AuthorizerPostEndpoints
  | keyof AuthorizerUploadEndpoints
  | keyof AuthorizerDownloadEndpoints
  | Exclude<
      keyof GetEndpoints | keyof PostEndpoints | keyof UploadEndpoints | keyof DownloadEndpoints,
      OwnToo
    >;

/** What the compiler says of a call that does not fit its path. */
type Reason<Path> = [Path] extends [keyof ComponentPostEndpoints]
  ? 'WeChat answers this path to POST only: call api.post()'
  : [Path] extends [keyof ComponentGetEndpoints]
    ? 'WeChat answers this path to GET only: call api.get()'
    : 'this path takes the token of an account: call it on the service that platform.account(appId) gives';

type Refused = keyof ComponentGetEndpoints | keyof ComponentPostEndpoints | OfAccount;

/** What follows the path in a GET of a platform. */
export type ComponentGetArguments<Path> = [Path] extends [infer Known extends keyof ComponentGetEndpoints]
  ? Arguments<ComponentGetEndpoints[Known]['query'], WechatCallOptions>[ComponentGetEndpoints[Known]['needs']]
  : [Path] extends [Refused]
    ? [refused: Reason<Path>]
    : [query?: WechatQuery, options?: WechatCallOptions];

/** What follows the path in a POST of a platform. */
export type ComponentPostArguments<Path> = [Path] extends [infer Known extends keyof ComponentPostEndpoints]
  ? Arguments<
      ComponentPostEndpoints[Known]['body'],
      ComponentPostEndpoints[Known]['options']
    >[ComponentPostEndpoints[Known]['needs']]
  : [Path] extends [Refused]
    ? [refused: Reason<Path>]
    : [body?: object, options?: WechatPostOptions];

/** What a path of GET answers a platform. */
export type ComponentGetAnswer<Path> = [Path] extends [infer Known extends keyof ComponentGetEndpoints]
  ? ComponentGetEndpoints[Known]['answer']
  : UntypedAnswer;

/** What a path of POST answers a platform. */
export type ComponentPostAnswer<Path> = [Path] extends [infer Known extends keyof ComponentPostEndpoints]
  ? ComponentPostEndpoints[Known]['answer']
  : UntypedAnswer;
