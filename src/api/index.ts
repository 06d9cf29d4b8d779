// To add a method or a group: README.md in this folder.
// Groups are exported as types alone: their modules are loaded when they are first called.
export { ApiGroups } from './api-groups.js';
export type { ApiAccount } from './api-account.js';
export type { ApiAnswer, ItemPage, OpenAnswer, OpenIdPage, UntypedAnswer, WechatLang } from './answer.js';
export { endpoints, type WechatEndpoint } from './catalogue/endpoints.js';
export type { WechatKind } from '../core/account-kind.js';
export type { MiniTypedApi, OfficialTypedApi } from './api-by-kind.js';
export type { DownloadEndpoints, GetEndpoints, PostEndpoints, UploadEndpoints } from './catalogue/paths.js';
export type { BrowserPath, DeprecatedGetPath, DeprecatedPostPath } from './catalogue/special-paths.js';
export type {
  DownloadArguments,
  GetAnswer,
  GetArguments,
  GetQuery,
  PathOf,
  PostAnswer,
  PostArguments,
  PostBody,
  UploadAnswer,
  UploadArguments,
} from './call-types.js';
export type { UploadCallOptions } from './upload-call-options.js';
export type { Day } from './dates.js';
export { TypedApi } from './typed-api.js';
export type * from './mini/analytics.api.js';
export type * from './mini/analytics.types.js';
export type * from './mini/b2b.api.js';
export type * from './mini/cloud.api.js';
export type * from './mini/codes.api.js';
export type * from './mini/codes.types.js';
export type * from './mini/customer-service.api.js';
export type * from './mini/express.api.js';
export type * from './mini/instant-delivery.api.js';
export type * from './mini/links.api.js';
export type * from './mini/links.types.js';
export type * from './mini/live-goods.api.js';
export type * from './mini/live.api.js';
export type * from './mini/live.types.js';
export type * from './mini/login.api.js';
export type * from './mini/login.types.js';
export type * from './mini/mini.api.js';
export type * from './mini/pay-signature.js';
export type * from './mini/security.api.js';
export type * from './mini/security.types.js';
export type * from './mini/subscribe.api.js';
export type * from './mini/trade.api.js';
export type * from './mini/updatable.api.js';
export type * from './mini/user-orders.api.js';
export type * from './mini/xpay.api.js';
export type * from './official/analytics.api.js';
export type * from './official/analytics.types.js';
export type * from './official/auto-reply.api.js';
export type * from './official/blacklist.api.js';
export type * from './official/cards.api.js';
export type * from './official/comments.api.js';
export type * from './official/comments.types.js';
export type * from './official/customer-message.api.js';
export type * from './official/customer-message.types.js';
export type * from './official/customer-service.api.js';
export type * from './official/customer-service.types.js';
export type * from './official/draft.api.js';
export type * from './official/draft.types.js';
export type * from './official/groups.api.js';
export type * from './official/groups.types.js';
export type * from './official/guide.api.js';
export type * from './official/invoices.api.js';
export type * from './official/jssdk.api.js';
export type * from './official/mass.api.js';
export type * from './official/mass.types.js';
export type * from './official/material.api.js';
export type * from './official/material.types.js';
export type * from './official/media.api.js';
export type * from './official/media.types.js';
export type * from './official/menu.api.js';
export type * from './official/menu.types.js';
export type * from './official/oauth.api.js';
export type * from './official/oauth.types.js';
export type * from './official/publish.api.js';
export type * from './official/publish.types.js';
export type * from './official/qrcode.api.js';
export type * from './official/qrcode.types.js';
export type * from './official/short-links.api.js';
export type * from './official/speech.api.js';
export type * from './official/subscriptions.api.js';
export type * from './official/tags.api.js';
export type * from './official/tags.types.js';
export type * from './official/templates.api.js';
export type * from './official/templates.types.js';
export type * from './official/users.api.js';
export type * from './official/users.types.js';
export type * from './shared/image.api.js';
export type * from './shared/ocr.api.js';
export type * from './shared/ocr.types.js';
export type * from './shared/quota.api.js';
export type * from './shared/quota.types.js';
export type * from './shared/soter.api.js';
export type * from './shared/subscription-templates.api.js';
export type * from './shared/subscription-templates.types.js';
export type { Picture } from './shared/picture.js';
