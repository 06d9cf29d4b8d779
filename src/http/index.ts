export { FetchHttp, type FetchHttpOptions } from './fetch-http.js';
export {
  WechatApiError,
  WechatUpstreamError,
  type UpstreamDetails,
  type UpstreamFailure,
  type WechatErrorClass,
  type WechatRefusal,
} from './http.errors.js';
export type {
  WechatClientCertificate,
  WechatHttp,
  WechatHttpMethod,
  WechatHttpRequest,
  WechatHttpResponse,
} from './wechat-http.js';
