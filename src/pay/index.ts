// The entry `nestjs-wechat/pay`: WeChat Pay (微信支付). What is listed here is public. The entry does not load the main
// module; what its users need of the engine is exported here too.

export { toYuan, yuan } from './groups/amount.js';
export type { PayAnswer, PayUntypedAnswer } from './api/pay-answer.js';
export { PayApi } from './api/pay-api.js';
export type {
  PayDeleteEndpoints,
  PayDownloadEndpoints,
  PayGetEndpoints,
  PayPatchEndpoints,
  PayPostEndpoints,
  PayPutEndpoints,
} from './api/paths.js';
export type { PayUploadEndpoints } from './api/upload-paths.js';
export type { PayCallOptions, PayCalls } from './call/pay-calls.js';
export {
  type PayErrorDetail,
  type PayNumber,
  type PayQuery,
  type SignInformation,
  WechatPayApiError,
  WechatPaySignatureError,
  WechatPayUnknownError,
} from './call/pay.errors.js';
export type { OpenOrdersOptions } from './open-orders/open-orders.options.js';
export type { MerchantConf } from './conf/merchant-conf.js';
export { payOptionsFromEnv } from './conf/pay-env.js';
export type {
  MerchantResolver,
  PayMode,
  WechatPayMerchantOptions,
  WechatPayModuleOptions,
} from './conf/pay.options.js';
export { resolvePayOptions, type ResolvedPayOptions } from './conf/resolve-pay-options.js';
export type {
  AppInvokeParameters,
  JsapiInvokeParameters,
  MiniProgramInvokeParameters,
  PayKeyInput,
} from './crypto/index.js';
export { WechatPayDecryptionError, WechatPayKeyError } from './crypto/index.js';
export type { BillFile } from './groups/bills/bill-file.js';
export type { BillRow } from './groups/bills/bill-rows.js';
export type { FundFlowBillRequest, TradeBillRequest } from './groups/bills/bills.js';
export type { ListedComplaint } from './groups/products/complaints.js';
export type { PayScoreDetailParameters } from './groups/products/pay-score.js';
export { TRANSFER_SCENES } from './groups/products/transfer-scenes.js';
export type { TransferConfirmation, TransferRequest } from './groups/products/transfers.js';
export type { SettleOptions } from './groups/settle.js';
export type { Prepayment } from './groups/orders/merchant-orders.js';
export type * from './groups/orders/order.types.js';
export type * from './groups/refund.types.js';
export { PayGroups } from './groups/pay-groups.js';
export { WechatPayMerchant } from './merchant/pay-merchant.js';
export { WechatPayMerchants } from './merchant/pay-merchants.js';
export { getWechatPayToken, InjectWechatPay } from './module/pay.decorators.js';
export {
  WechatPayModule,
  type WechatPayModuleAsyncOptions,
  type WechatPayModuleExtras,
  type WechatPayOptionsFactory,
} from './module/pay.module.js';
export { WechatPayService } from './module/pay.service.js';
export { openV2RefundInfo } from './crypto/index.js';
export type { RedPacketRequest } from './v2/red-packets.js';
export type { V2CallOptions, V2Client } from './v2/v2-client.js';
export type * from './push/notification.types.js';
export type { PayNotifications } from './push/notifications.types.js';
export { WechatPayController, type WechatPayControllerOptions } from './push/pay-controller.decorator.js';
export {
  Envelope,
  Notification,
  OnAnyPayEvent,
  OnCombinedPayment,
  OnComplaint,
  OnPayEvent,
  OnPayment,
  OnPayScore,
  OnRefund,
  OnTransfer,
} from './push/pay-handlers.decorators.js';

export { WechatInputError } from '../client/client.errors.js';
export type { WechatClock } from '../core/clock.js';
export { WechatConfigError } from '../core/conf.errors.js';
export { WECHAT_CLOCK, WECHAT_HTTP } from '../core/constants.js';
export { WechatError } from '../core/wechat.errors.js';
export { WechatApiError, WechatUpstreamError } from '../http/http.errors.js';
export type { WechatHttp } from '../http/wechat-http.js';
export { WechatHealth } from '../observe/wechat-health.js';
export { WechatEvents } from '../observe/wechat.events.js';
