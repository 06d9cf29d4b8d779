export { understand, readAnswer, type WechatAnswer } from '../account/call/judge-answer.js';
export { FetchHttp, type FetchHttpOptions } from './fetch-http.js';
export {
  WechatApiError,
  WechatUpstreamError,
  type UpstreamDetails,
  type UpstreamFailure,
} from './http.errors.js';
export {
  classOf,
  isTokenFault,
  retcodeOf,
  retcodes,
  type Retcode,
  type RetcodeClass,
} from '../account/call/retcodes.js';
export type { WechatHttp, WechatHttpRequest, WechatHttpResponse } from './wechat-http.js';
