// Generated from scripts/data/pushes.json by npm run generate: change the data, not this file. To add a message or an
// event, add an entry there: docs/guides/how-to-add.md says how.

import type { PushDefinition } from '../push-definition.js';
import type { UnknownEventPush, UnknownPush } from '../push.js';
import { messages } from './messages.js';
import type {
  TextPush,
  ImagePush,
  VoicePush,
  VideoPush,
  ShortvideoPush,
  LocationPush,
  LinkPush,
  MiniprogrampagePush,
  FilePush,
  DeviceTextPush,
  DeviceEventPush,
} from './messages.js';
import { followAndMenu } from './follow-and-menu.js';
import type {
  SubscribePush,
  UnsubscribePush,
  ScanPush,
  LocationReportPush,
  MenuClickPush,
  MenuViewPush,
  MenuViewMiniprogramPush,
  MenuScancodePushPush,
  MenuScancodeWaitmsgPush,
  MenuPicSysphotoPush,
  MenuPicPhotoOrAlbumPush,
  MenuPicWeixinPush,
  MenuLocationSelectPush,
  MenuMediaIdPush,
  MenuViewLimitedPush,
  EnterPush,
} from './follow-and-menu.js';
import { results } from './results.js';
import type { TemplateSendJobFinishPush, MassSendJobFinishPush, PublishJobFinishPush } from './results.js';
import { subscription } from './subscription.js';
import type {
  SubscribeMsgPopupPush,
  SubscribeMsgChangePush,
  SubscribeMsgSentPush,
  NotifyServiceMsgSendResultPush,
} from './subscription.js';
import { usersAndSessions } from './users-and-sessions.js';
import type {
  UserInfoModifiedPush,
  UserAuthorizationRevokePush,
  UserAuthorizationCancellationPush,
  KfCreateSessionPush,
  KfCloseSessionPush,
  KfSwitchSessionPush,
  UserEnterTempsessionPush,
  GuideQrcodeScanPush,
  GuideInviteResultPush,
  DebugDemoPush,
} from './users-and-sessions.js';
import { verification } from './verification.js';
import type {
  QualificationVerifySuccessPush,
  QualificationVerifyFailPush,
  NamingVerifySuccessPush,
  NamingVerifyFailPush,
  AnnualRenewPush,
  VerifyExpiredPush,
} from './verification.js';
import { cards } from './cards.js';
import type {
  CardPassCheckPush,
  CardNotPassCheckPush,
  UserGetCardPush,
  UserGiftingCardPush,
  UserDelCardPush,
  UserConsumeCardPush,
  UserPayFromPayCellPush,
  UserViewCardPush,
  UserEnterSessionFromCardPush,
  UpdateMemberCardPush,
  CardSkuRemindPush,
  CardPayOrderPush,
  SubmitMembercardUserInfoPush,
  CardMerchantCheckResultPush,
  GiftcardPayDonePush,
  GiftcardSendToFriendPush,
  GiftcardUserAcceptPush,
  OrderStatusFinanceSuccPush,
} from './cards.js';
import { invoices } from './invoices.js';
import type {
  UserAuthorizeInvoicePush,
  UpdateInvoiceStatusPush,
  SubmitInvoiceTitlePush,
  CloudInvoiceInvoiceresultPush,
} from './invoices.js';
import { storesAndDevices } from './stores-and-devices.js';
import type {
  PoiCheckNotifyPush,
  MerchantOrderPush,
  WifiConnectedPush,
  ShakearoundUserShakePush,
  UserScanProductPush,
  UserScanProductEnterSessionPush,
  UserScanProductAsyncPush,
  UserScanProductVerifyActionPush,
  SubscribeScanProductPush,
  ApplyMerchantAuditInfoPush,
  CreateMapPoiAuditInfoPush,
  AddStoreAuditInfoPush,
  ModifyStoreAuditInfoPush,
} from './stores-and-devices.js';
import { miniReview } from './mini-review.js';
import type {
  WxaMediaCheckPush,
  WxaMediaCheckV1Push,
  WxaPunishEventPush,
  WxaIllegalRecordPush,
  WxaAppealRecordPush,
  WxaPrivacyApplyPush,
  WxaNicknameAuditPush,
  WxaCategoryAuditPush,
  WeappAuditSuccessPush,
  WeappAuditFailPush,
  WeappAuditDelayPush,
  WxVerifyPaySuccPush,
  WxVerifyDispatchPush,
  WxaCommentBadScorePush,
  AddNearbyPoiAuditInfoPush,
  NearbyCategoryAuditInfoPush,
  BetaappAuthorizationApplyEventPush,
  BetaappVerifyApplyEventPush,
  BetaappVerifyEventPush,
} from './mini-review.js';
import { miniTrade } from './mini-trade.js';
import type {
  ChargeServiceQuotaNotifyPush,
  ChargeMpServiceValidityNotifyPush,
  TradeManageRemindAccessApiPush,
  TradeManageRemindShippingPush,
  TradeManageOrderSettlementPush,
  RetailPayNotifyPush,
  RetailRefundNotifyPush,
  ComplaintCallbackPush,
} from './mini-trade.js';
import { virtualPayment } from './virtual-payment.js';
import type {
  XpayGoodsDeliverNotifyPush,
  XpayCoinPayNotifyPush,
  XpayRefundNotifyPush,
  XpayAppleSubscribeSigningResultNotifyPush,
  XpayAppleSubscribeUnsigningResultNotifyPush,
  XpaySubscribeIosRefundQueryNotifyPush,
} from './virtual-payment.js';
import { miniLogistics } from './mini-logistics.js';
import type {
  AddExpressPathPush,
  UpdateBusinessBindResultPush,
  AddWaybillPush,
  CancelWaybillPush,
  CheckBizPush,
  GetQuotaPush,
  WaybillNotifyQueryPush,
  UpdateWaybillStatusPush,
  WxainsuranceClaimResultPush,
} from './mini-logistics.js';
import { expressProvider } from './express-provider.js';
import type {
  AddSingleWaybillPush,
  CancelSingleWaybillPush,
  NotifySingleWaybillPayPush,
  QuerySingleWaybillPush,
  QuerySingleWaybillFeePush,
  RemindWaybillPush,
  WaybillComplaintPush,
  WaybillEvaluateAgentPush,
  WaybillQueryExpectTimeRangePush,
} from './express-provider.js';
import { deliveryProvider } from './delivery-provider.js';
import type {
  CancelAuthAccountPush,
  GetAuthInfoPush,
  GetPreAuthCodePush,
  MockUpdateOrderStatusPush,
  TransportAddOrderPush,
  TransportAddTipsPush,
  TransportCancelOrderPush,
  TransportConfirmReturnToBizPush,
  TransportGetAgentPosPush,
  TransportPrecancelOrderPush,
  TransportPrecreateOrderPush,
  TransportQueryOrderStatusPush,
  TransportReaddOrderPush,
  TransportSetRiderScorePush,
} from './delivery-provider.js';
import { miniContent } from './mini-content.js';
import type {
  WxaliveFollowNotifyPush,
  WxalivePushMessageNotifyPush,
  SecvodUploadEventPush,
  SecvodAuditEventPush,
  SecbookAuditEventPush,
  BookBanStatusChangePush,
  WxaNovelChapterPermissionPush,
  IotVoipNotifyPush,
  MinigameCoinDeliverCompletedPush,
} from './mini-content.js';
import { component } from './component.js';
import type {
  ComponentVerifyTicketPush,
  AuthorizedPush,
  UpdateauthorizedPush,
  UnauthorizedPush,
  NotifyThirdFasteregisterPush,
  NotifyThirdFastverifybetaappPush,
  NotifyApplyIcpfilingResultPush,
  Notify3rdWxaAuthPush,
  Notify3rdWxaWxverifyPush,
  NotifyThirdFastregisterbetaappPush,
  NotifyIcpfilingVerifyResultPush,
  Notify3rdWxaAuthAndIcpPush,
  OrderPathApplyResultNotifyPush,
  OrderPathAuditResultNotifyPush,
} from './component.js';

export type {
  TextPush,
  ImagePush,
  VoicePush,
  VideoPush,
  ShortvideoPush,
  LocationPush,
  LinkPush,
  MiniprogrampagePush,
  FilePush,
  DeviceTextPush,
  DeviceEventPush,
} from './messages.js';
export type {
  SubscribePush,
  UnsubscribePush,
  ScanPush,
  LocationReportPush,
  MenuClickPush,
  MenuViewPush,
  MenuViewMiniprogramPush,
  MenuScancodePushPush,
  MenuScancodeWaitmsgPush,
  MenuPicSysphotoPush,
  MenuPicPhotoOrAlbumPush,
  MenuPicWeixinPush,
  MenuLocationSelectPush,
  MenuMediaIdPush,
  MenuViewLimitedPush,
  EnterPush,
} from './follow-and-menu.js';
export type { TemplateSendJobFinishPush, MassSendJobFinishPush, PublishJobFinishPush } from './results.js';
export type {
  SubscribeMsgPopupPush,
  SubscribeMsgChangePush,
  SubscribeMsgSentPush,
  NotifyServiceMsgSendResultPush,
} from './subscription.js';
export type {
  UserInfoModifiedPush,
  UserAuthorizationRevokePush,
  UserAuthorizationCancellationPush,
  KfCreateSessionPush,
  KfCloseSessionPush,
  KfSwitchSessionPush,
  UserEnterTempsessionPush,
  GuideQrcodeScanPush,
  GuideInviteResultPush,
  DebugDemoPush,
} from './users-and-sessions.js';
export type {
  QualificationVerifySuccessPush,
  QualificationVerifyFailPush,
  NamingVerifySuccessPush,
  NamingVerifyFailPush,
  AnnualRenewPush,
  VerifyExpiredPush,
} from './verification.js';
export type {
  CardPassCheckPush,
  CardNotPassCheckPush,
  UserGetCardPush,
  UserGiftingCardPush,
  UserDelCardPush,
  UserConsumeCardPush,
  UserPayFromPayCellPush,
  UserViewCardPush,
  UserEnterSessionFromCardPush,
  UpdateMemberCardPush,
  CardSkuRemindPush,
  CardPayOrderPush,
  SubmitMembercardUserInfoPush,
  CardMerchantCheckResultPush,
  GiftcardPayDonePush,
  GiftcardSendToFriendPush,
  GiftcardUserAcceptPush,
  OrderStatusFinanceSuccPush,
} from './cards.js';
export type {
  UserAuthorizeInvoicePush,
  UpdateInvoiceStatusPush,
  SubmitInvoiceTitlePush,
  CloudInvoiceInvoiceresultPush,
} from './invoices.js';
export type {
  PoiCheckNotifyPush,
  MerchantOrderPush,
  WifiConnectedPush,
  ShakearoundUserShakePush,
  UserScanProductPush,
  UserScanProductEnterSessionPush,
  UserScanProductAsyncPush,
  UserScanProductVerifyActionPush,
  SubscribeScanProductPush,
  ApplyMerchantAuditInfoPush,
  CreateMapPoiAuditInfoPush,
  AddStoreAuditInfoPush,
  ModifyStoreAuditInfoPush,
} from './stores-and-devices.js';
export type {
  WxaMediaCheckPush,
  WxaMediaCheckV1Push,
  WxaPunishEventPush,
  WxaIllegalRecordPush,
  WxaAppealRecordPush,
  WxaPrivacyApplyPush,
  WxaNicknameAuditPush,
  WxaCategoryAuditPush,
  WeappAuditSuccessPush,
  WeappAuditFailPush,
  WeappAuditDelayPush,
  WxVerifyPaySuccPush,
  WxVerifyDispatchPush,
  WxaCommentBadScorePush,
  AddNearbyPoiAuditInfoPush,
  NearbyCategoryAuditInfoPush,
  BetaappAuthorizationApplyEventPush,
  BetaappVerifyApplyEventPush,
  BetaappVerifyEventPush,
} from './mini-review.js';
export type {
  ChargeServiceQuotaNotifyPush,
  ChargeMpServiceValidityNotifyPush,
  TradeManageRemindAccessApiPush,
  TradeManageRemindShippingPush,
  TradeManageOrderSettlementPush,
  RetailPayNotifyPush,
  RetailRefundNotifyPush,
  ComplaintCallbackPush,
} from './mini-trade.js';
export type {
  XpayGoodsDeliverNotifyPush,
  XpayCoinPayNotifyPush,
  XpayRefundNotifyPush,
  XpayAppleSubscribeSigningResultNotifyPush,
  XpayAppleSubscribeUnsigningResultNotifyPush,
  XpaySubscribeIosRefundQueryNotifyPush,
} from './virtual-payment.js';
export type {
  AddExpressPathPush,
  UpdateBusinessBindResultPush,
  AddWaybillPush,
  CancelWaybillPush,
  CheckBizPush,
  GetQuotaPush,
  WaybillNotifyQueryPush,
  UpdateWaybillStatusPush,
  WxainsuranceClaimResultPush,
} from './mini-logistics.js';
export type {
  AddSingleWaybillPush,
  CancelSingleWaybillPush,
  NotifySingleWaybillPayPush,
  QuerySingleWaybillPush,
  QuerySingleWaybillFeePush,
  RemindWaybillPush,
  WaybillComplaintPush,
  WaybillEvaluateAgentPush,
  WaybillQueryExpectTimeRangePush,
} from './express-provider.js';
export type {
  CancelAuthAccountPush,
  GetAuthInfoPush,
  GetPreAuthCodePush,
  MockUpdateOrderStatusPush,
  TransportAddOrderPush,
  TransportAddTipsPush,
  TransportCancelOrderPush,
  TransportConfirmReturnToBizPush,
  TransportGetAgentPosPush,
  TransportPrecancelOrderPush,
  TransportPrecreateOrderPush,
  TransportQueryOrderStatusPush,
  TransportReaddOrderPush,
  TransportSetRiderScorePush,
} from './delivery-provider.js';
export type {
  WxaliveFollowNotifyPush,
  WxalivePushMessageNotifyPush,
  SecvodUploadEventPush,
  SecvodAuditEventPush,
  SecbookAuditEventPush,
  BookBanStatusChangePush,
  WxaNovelChapterPermissionPush,
  IotVoipNotifyPush,
  MinigameCoinDeliverCompletedPush,
} from './mini-content.js';
export type {
  ComponentVerifyTicketPush,
  AuthorizedPush,
  UpdateauthorizedPush,
  UnauthorizedPush,
  NotifyThirdFasteregisterPush,
  NotifyThirdFastverifybetaappPush,
  NotifyApplyIcpfilingResultPush,
  Notify3rdWxaAuthPush,
  Notify3rdWxaWxverifyPush,
  NotifyThirdFastregisterbetaappPush,
  NotifyIcpfilingVerifyResultPush,
  Notify3rdWxaAuthAndIcpPush,
  OrderPathApplyResultNotifyPush,
  OrderPathAuditResultNotifyPush,
} from './component.js';

/** The messages that this package knows. */
export type KnownMessage =
  | TextPush
  | ImagePush
  | VoicePush
  | VideoPush
  | ShortvideoPush
  | LocationPush
  | LinkPush
  | MiniprogrampagePush
  | FilePush
  | DeviceTextPush;

/** The events that this package knows. */
export type KnownEvent =
  | DeviceEventPush
  | SubscribePush
  | UnsubscribePush
  | ScanPush
  | LocationReportPush
  | MenuClickPush
  | MenuViewPush
  | MenuViewMiniprogramPush
  | MenuScancodePushPush
  | MenuScancodeWaitmsgPush
  | MenuPicSysphotoPush
  | MenuPicPhotoOrAlbumPush
  | MenuPicWeixinPush
  | MenuLocationSelectPush
  | MenuMediaIdPush
  | MenuViewLimitedPush
  | EnterPush
  | TemplateSendJobFinishPush
  | MassSendJobFinishPush
  | PublishJobFinishPush
  | SubscribeMsgPopupPush
  | SubscribeMsgChangePush
  | SubscribeMsgSentPush
  | NotifyServiceMsgSendResultPush
  | UserInfoModifiedPush
  | UserAuthorizationRevokePush
  | UserAuthorizationCancellationPush
  | KfCreateSessionPush
  | KfCloseSessionPush
  | KfSwitchSessionPush
  | UserEnterTempsessionPush
  | GuideQrcodeScanPush
  | GuideInviteResultPush
  | DebugDemoPush
  | QualificationVerifySuccessPush
  | QualificationVerifyFailPush
  | NamingVerifySuccessPush
  | NamingVerifyFailPush
  | AnnualRenewPush
  | VerifyExpiredPush
  | CardPassCheckPush
  | CardNotPassCheckPush
  | UserGetCardPush
  | UserGiftingCardPush
  | UserDelCardPush
  | UserConsumeCardPush
  | UserPayFromPayCellPush
  | UserViewCardPush
  | UserEnterSessionFromCardPush
  | UpdateMemberCardPush
  | CardSkuRemindPush
  | CardPayOrderPush
  | SubmitMembercardUserInfoPush
  | CardMerchantCheckResultPush
  | GiftcardPayDonePush
  | GiftcardSendToFriendPush
  | GiftcardUserAcceptPush
  | OrderStatusFinanceSuccPush
  | UserAuthorizeInvoicePush
  | UpdateInvoiceStatusPush
  | SubmitInvoiceTitlePush
  | CloudInvoiceInvoiceresultPush
  | PoiCheckNotifyPush
  | MerchantOrderPush
  | WifiConnectedPush
  | ShakearoundUserShakePush
  | UserScanProductPush
  | UserScanProductEnterSessionPush
  | UserScanProductAsyncPush
  | UserScanProductVerifyActionPush
  | SubscribeScanProductPush
  | ApplyMerchantAuditInfoPush
  | CreateMapPoiAuditInfoPush
  | AddStoreAuditInfoPush
  | ModifyStoreAuditInfoPush
  | WxaMediaCheckPush
  | WxaMediaCheckV1Push
  | WxaPunishEventPush
  | WxaIllegalRecordPush
  | WxaAppealRecordPush
  | WxaPrivacyApplyPush
  | WxaNicknameAuditPush
  | WxaCategoryAuditPush
  | WeappAuditSuccessPush
  | WeappAuditFailPush
  | WeappAuditDelayPush
  | WxVerifyPaySuccPush
  | WxVerifyDispatchPush
  | WxaCommentBadScorePush
  | AddNearbyPoiAuditInfoPush
  | NearbyCategoryAuditInfoPush
  | BetaappAuthorizationApplyEventPush
  | BetaappVerifyApplyEventPush
  | BetaappVerifyEventPush
  | ChargeServiceQuotaNotifyPush
  | ChargeMpServiceValidityNotifyPush
  | TradeManageRemindAccessApiPush
  | TradeManageRemindShippingPush
  | TradeManageOrderSettlementPush
  | RetailPayNotifyPush
  | RetailRefundNotifyPush
  | ComplaintCallbackPush
  | XpayGoodsDeliverNotifyPush
  | XpayCoinPayNotifyPush
  | XpayRefundNotifyPush
  | XpayAppleSubscribeSigningResultNotifyPush
  | XpayAppleSubscribeUnsigningResultNotifyPush
  | XpaySubscribeIosRefundQueryNotifyPush
  | AddExpressPathPush
  | UpdateBusinessBindResultPush
  | AddWaybillPush
  | CancelWaybillPush
  | CheckBizPush
  | GetQuotaPush
  | WaybillNotifyQueryPush
  | UpdateWaybillStatusPush
  | WxainsuranceClaimResultPush
  | AddSingleWaybillPush
  | CancelSingleWaybillPush
  | NotifySingleWaybillPayPush
  | QuerySingleWaybillPush
  | QuerySingleWaybillFeePush
  | RemindWaybillPush
  | WaybillComplaintPush
  | WaybillEvaluateAgentPush
  | WaybillQueryExpectTimeRangePush
  | CancelAuthAccountPush
  | GetAuthInfoPush
  | GetPreAuthCodePush
  | MockUpdateOrderStatusPush
  | TransportAddOrderPush
  | TransportAddTipsPush
  | TransportCancelOrderPush
  | TransportConfirmReturnToBizPush
  | TransportGetAgentPosPush
  | TransportPrecancelOrderPush
  | TransportPrecreateOrderPush
  | TransportQueryOrderStatusPush
  | TransportReaddOrderPush
  | TransportSetRiderScorePush
  | WxaliveFollowNotifyPush
  | WxalivePushMessageNotifyPush
  | SecvodUploadEventPush
  | SecvodAuditEventPush
  | SecbookAuditEventPush
  | BookBanStatusChangePush
  | WxaNovelChapterPermissionPush
  | IotVoipNotifyPush
  | MinigameCoinDeliverCompletedPush;

/** The notices to third-party platforms that this package knows. */
export type ComponentNotice =
  | ComponentVerifyTicketPush
  | AuthorizedPush
  | UpdateauthorizedPush
  | UnauthorizedPush
  | NotifyThirdFasteregisterPush
  | NotifyThirdFastverifybetaappPush
  | NotifyApplyIcpfilingResultPush
  | Notify3rdWxaAuthPush
  | Notify3rdWxaWxverifyPush
  | NotifyThirdFastregisterbetaappPush
  | NotifyIcpfilingVerifyResultPush
  | Notify3rdWxaAuthAndIcpPush
  | OrderPathApplyResultNotifyPush
  | OrderPathAuditResultNotifyPush;

/**
 * Any push. Narrow it by `msgType`, then by `event`; where two kinds share an event, by `name`.
 *
 * @example
 * if (push.msgType === 'text') push.content;
 * if (push.event === 'CLICK') push.eventKey;
 */
export type WechatPush = KnownMessage | KnownEvent | ComponentNotice | UnknownPush | UnknownEventPush;

/** The MsgTypes that this package knows, `event` apart. */
export type MessageType = KnownMessage['msgType'];

/** The Events that this package knows. */
export type EventName = KnownEvent['event'];

/** The push of a message type. */
export type MessageOf<Type extends MessageType> = Extract<KnownMessage, { msgType: Type }>;

/** The push, or the pushes, of an event. */
export type EventOf<Event extends EventName> = Extract<KnownEvent, { event: Event }>;

/** How to recognise and read every push that is known. Made when it is asked for: a program that gets no push never does. */
export const pushDefinitions = (): readonly PushDefinition[] => [
  ...messages(),
  ...followAndMenu(),
  ...results(),
  ...subscription(),
  ...usersAndSessions(),
  ...verification(),
  ...cards(),
  ...invoices(),
  ...storesAndDevices(),
  ...miniReview(),
  ...miniTrade(),
  ...virtualPayment(),
  ...miniLogistics(),
  ...expressProvider(),
  ...deliveryProvider(),
  ...miniContent(),
  ...component(),
];
