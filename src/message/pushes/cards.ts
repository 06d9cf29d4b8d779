// Generated from scripts/data/pushes.json by npm run generate: change the data, not this file. To add a message or an
// event, add an entry there: docs/guides/how-to-add.md says how.
// Cards and gift cards.
import { number, text } from '../parse/fields.js';
import type { EventPush } from '../push.js';
import { event } from '../push-definition.js';
import type { PushDefinition } from '../push-definition.js';

/**
 * A card passed review (卡券通过审核).
 *
 * (official account; confirmed; documentation: current (card product is in wind-down))
 */
export interface CardPassCheckPush extends EventPush<'card_pass_check', 'card_pass_check'> {
  readonly cardId: string;
  readonly refuseReason?: string;
}

/**
 * A card failed review (卡券未通过审核).
 *
 * (official account; confirmed; documentation: current (card product is in wind-down))
 */
export interface CardNotPassCheckPush extends EventPush<'card_not_pass_check', 'card_not_pass_check'> {
  readonly cardId: string;
  readonly refuseReason?: string;
}

/**
 * A user took a card (领取卡券).
 *
 * (official account; confirmed; documentation: current (card product is in wind-down))
 */
export interface UserGetCardPush extends EventPush<'user_get_card', 'user_get_card'> {
  readonly cardId: string;
  readonly isGiveByFriend: number;
  readonly userCardCode: string;
  readonly friendUserName?: string;
  readonly outerId: number;
  readonly oldUserCardCode?: string;
  readonly outerStr?: string;
  readonly isRestoreMemberCard: number;
  readonly isRecommendByFriend: number;
  readonly sourceScene?: string;
  readonly unionId?: string;
}

/**
 * A user gives a card away (转赠卡券).
 *
 * (official account; confirmed; documentation: current (card product is in wind-down))
 */
export interface UserGiftingCardPush extends EventPush<'user_gifting_card', 'user_gifting_card'> {
  readonly cardId: string;
  readonly userCardCode: string;
  readonly isReturnBack: number;
  readonly friendUserName: string;
  readonly isChatRoom: number;
}

/**
 * A user deleted a card (删除卡券).
 *
 * (official account; confirmed; documentation: current (card product is in wind-down))
 */
export interface UserDelCardPush extends EventPush<'user_del_card', 'user_del_card'> {
  readonly cardId: string;
  readonly userCardCode: string;
}

/**
 * A card was redeemed (核销卡券).
 *
 * ConsumeSource: FROM_API, FROM_MP, FROM_MOBILE_HELPER.
 *
 * (official account; confirmed; documentation: current (card product is in wind-down))
 */
export interface UserConsumeCardPush extends EventPush<'user_consume_card', 'user_consume_card'> {
  readonly cardId: string;
  readonly userCardCode: string;
  readonly consumeSource: string;
  readonly locationName?: string;
  readonly staffOpenId?: string;
  readonly verifyCode?: string;
  readonly remarkAmount?: string;
  readonly outerStr?: string;
}

/**
 * A user paid from a card (微信买单).
 *
 * Fees in fen, wrapped in CDATA.
 *
 * (official account; confirmed; documentation: current (card product is in wind-down))
 */
export interface UserPayFromPayCellPush extends EventPush<
  'user_pay_from_pay_cell',
  'user_pay_from_pay_cell'
> {
  readonly cardId: string;
  readonly userCardCode: string;
  readonly transId: string;
  /** 64 bits, in decimal digits. */
  readonly locationId: string;
  readonly fee: number;
  readonly originalFee: number;
}

/**
 * A user opens a member card (进入会员卡).
 *
 * (official account; confirmed; documentation: current (card product is in wind-down))
 */
export interface UserViewCardPush extends EventPush<'user_view_card', 'user_view_card'> {
  readonly cardId: string;
  readonly userCardCode: string;
  readonly outerStr?: string;
}

/**
 * A user opens the session from a card (从卡券进入公众号会话).
 *
 * (official account; confirmed; documentation: current (card product is in wind-down))
 */
export interface UserEnterSessionFromCardPush extends EventPush<
  'user_enter_session_from_card',
  'user_enter_session_from_card'
> {
  readonly cardId: string;
  readonly userCardCode: string;
}

/**
 * The content of a member card changed (会员卡内容更新).
 *
 * (official account; confirmed; documentation: current (card product is in wind-down))
 */
export interface UpdateMemberCardPush extends EventPush<'update_member_card', 'update_member_card'> {
  readonly cardId: string;
  readonly userCardCode: string;
  readonly modifyBonus: number;
  readonly modifyBalance: number;
}

/**
 * A card is running out of stock (库存报警).
 *
 * Stock started above 200 and is now <= 100; every 12 h.
 *
 * (official account; confirmed; documentation: current (card product is in wind-down))
 */
export interface CardSkuRemindPush extends EventPush<'card_sku_remind', 'card_sku_remind'> {
  readonly cardId: string;
  readonly detail: string;
}

/**
 * The coins of card orders changed (券点流水详情).
 *
 * No CardId.
 *
 * (official account; confirmed; documentation: current (card product is in wind-down))
 */
export interface CardPayOrderPush extends EventPush<'card_pay_order', 'card_pay_order'> {
  readonly orderId: string;
  readonly status: string;
  readonly createOrderTime: number;
  readonly payFinishTime: number;
  readonly desc?: string;
  readonly freeCoinCount: number;
  readonly payCoinCount: number;
  readonly refundFreeCoinCount: number;
  readonly refundPayCoinCount: number;
  readonly orderType: string;
  readonly memo?: string;
  readonly receiptInfo?: string;
}

/**
 * A member card was activated by its holder (会员卡激活).
 *
 * (official account; confirmed; documentation: current (card product is in wind-down))
 */
export interface SubmitMembercardUserInfoPush extends EventPush<
  'submit_membercard_user_info',
  'submit_membercard_user_info'
> {
  readonly cardId: string;
  readonly userCardCode: string;
}

/**
 * A sub-merchant was reviewed (子商户审核).
 *
 * Sub-merchant review.
 *
 * (official account; confirmed; documentation: current (card product is in wind-down))
 */
export interface CardMerchantCheckResultPush extends EventPush<
  'card_merchant_check_result',
  'card_merchant_check_result'
> {
  /** 64 bits, in decimal digits. */
  readonly merchantId: string;
  readonly isPass: number;
  readonly reason?: string;
}

/**
 * A gift card was paid (礼品卡购买).
 *
 * (official account; confirmed; documentation: current (card product is in wind-down))
 */
export interface GiftcardPayDonePush extends EventPush<'giftcard_pay_done', 'giftcard_pay_done'> {
  readonly pageId: string;
  readonly orderId: string;
}

/**
 * A gift card was given to a friend (礼品卡赠送).
 *
 * Booleans as the text true/false.
 *
 * (official account; confirmed; documentation: current (card product is in wind-down))
 */
export interface GiftcardSendToFriendPush extends EventPush<
  'giftcard_send_to_friend',
  'giftcard_send_to_friend'
> {
  readonly pageId: string;
  readonly orderId: string;
  readonly isChatRoom: string;
  readonly isReturnBack?: string;
}

/**
 * A gift card was accepted (礼品卡领取).
 *
 * (official account; confirmed; documentation: current (card product is in wind-down))
 */
export interface GiftcardUserAcceptPush extends EventPush<'giftcard_user_accept', 'giftcard_user_accept'> {
  readonly pageId: string;
  readonly orderId: string;
  readonly isChatRoom: string;
}

/**
 * A coupon point order is paid, or refunded (券点流水详情).
 *
 * (official account; confirmed (one SDK); documentation: current (card product is in wind-down))
 */
export interface OrderStatusFinanceSuccPush extends EventPush<
  'order_status_finance_succ',
  'ORDER_STATUS_FINANCE_SUCC'
> {
  readonly orderId: string;
  readonly orderType: string;
  readonly status: string;
  readonly createOrderTime: number;
  readonly payFinishTime: number;
  readonly desc?: string;
  readonly freeCoinCount: number;
  readonly payCoinCount: number;
  readonly refundFreeCoinCount: number;
  readonly refundPayCoinCount: number;
  readonly receiptInfo?: string;
  readonly memo?: string;
}

/** Cards and gift cards. */
export const cards = (): readonly PushDefinition[] => [
  event('card_pass_check', 'card_pass_check', () => [
    text('cardId', 'CardId'),
    text('refuseReason?', 'RefuseReason'),
  ]),
  event('card_not_pass_check', 'card_not_pass_check', () => [
    text('cardId', 'CardId'),
    text('refuseReason?', 'RefuseReason'),
  ]),
  event('user_get_card', 'user_get_card', () => [
    text('cardId', 'CardId'),
    number('isGiveByFriend', 'IsGiveByFriend'),
    text('userCardCode', 'UserCardCode'),
    text('friendUserName?', 'FriendUserName'),
    number('outerId', 'OuterId'),
    text('oldUserCardCode?', 'OldUserCardCode'),
    text('outerStr?', 'OuterStr'),
    number('isRestoreMemberCard', 'IsRestoreMemberCard'),
    number('isRecommendByFriend', 'IsRecommendByFriend'),
    text('sourceScene?', 'SourceScene'),
    text('unionId?', 'UnionId'),
  ]),
  event('user_gifting_card', 'user_gifting_card', () => [
    text('cardId', 'CardId'),
    text('userCardCode', 'UserCardCode'),
    number('isReturnBack', 'IsReturnBack'),
    text('friendUserName', 'FriendUserName'),
    number('isChatRoom', 'IsChatRoom'),
  ]),
  event('user_del_card', 'user_del_card', () => [
    text('cardId', 'CardId'),
    text('userCardCode', 'UserCardCode'),
  ]),
  event('user_consume_card', 'user_consume_card', () => [
    text('cardId', 'CardId'),
    text('userCardCode', 'UserCardCode'),
    text('consumeSource', 'ConsumeSource'),
    text('locationName?', 'LocationName'),
    text('staffOpenId?', 'StaffOpenId'),
    text('verifyCode?', 'VerifyCode'),
    text('remarkAmount?', 'RemarkAmount'),
    text('outerStr?', 'OuterStr'),
  ]),
  event('user_pay_from_pay_cell', 'user_pay_from_pay_cell', () => [
    text('cardId', 'CardId'),
    text('userCardCode', 'UserCardCode'),
    text('transId', 'TransId'),
    text('locationId', 'LocationId'),
    number('fee', 'Fee'),
    number('originalFee', 'OriginalFee'),
  ]),
  event('user_view_card', 'user_view_card', () => [
    text('cardId', 'CardId'),
    text('userCardCode', 'UserCardCode'),
    text('outerStr?', 'OuterStr'),
  ]),
  event('user_enter_session_from_card', 'user_enter_session_from_card', () => [
    text('cardId', 'CardId'),
    text('userCardCode', 'UserCardCode'),
  ]),
  event('update_member_card', 'update_member_card', () => [
    text('cardId', 'CardId'),
    text('userCardCode', 'UserCardCode'),
    number('modifyBonus', 'ModifyBonus'),
    number('modifyBalance', 'ModifyBalance'),
  ]),
  event('card_sku_remind', 'card_sku_remind', () => [text('cardId', 'CardId'), text('detail', 'Detail')]),
  event('card_pay_order', 'card_pay_order', () => [
    text('orderId', 'OrderId'),
    text('status', 'Status'),
    number('createOrderTime', 'CreateOrderTime'),
    number('payFinishTime', 'PayFinishTime'),
    text('desc?', 'Desc'),
    number('freeCoinCount', 'FreeCoinCount'),
    number('payCoinCount', 'PayCoinCount'),
    number('refundFreeCoinCount', 'RefundFreeCoinCount'),
    number('refundPayCoinCount', 'RefundPayCoinCount'),
    text('orderType', 'OrderType'),
    text('memo?', 'Memo'),
    text('receiptInfo?', 'ReceiptInfo'),
  ]),
  event('submit_membercard_user_info', 'submit_membercard_user_info', () => [
    text('cardId', 'CardId'),
    text('userCardCode', 'UserCardCode'),
  ]),
  event('card_merchant_check_result', 'card_merchant_check_result', () => [
    text('merchantId', 'MerchantId'),
    number('isPass', 'IsPass'),
    text('reason?', 'Reason'),
  ]),
  event('giftcard_pay_done', 'giftcard_pay_done', () => [
    text('pageId', 'PageId'),
    text('orderId', 'OrderId'),
  ]),
  event('giftcard_send_to_friend', 'giftcard_send_to_friend', () => [
    text('pageId', 'PageId'),
    text('orderId', 'OrderId'),
    text('isChatRoom', 'IsChatRoom'),
    text('isReturnBack?', 'IsReturnBack'),
  ]),
  event('giftcard_user_accept', 'giftcard_user_accept', () => [
    text('pageId', 'PageId'),
    text('orderId', 'OrderId'),
    text('isChatRoom', 'IsChatRoom'),
  ]),
  event('order_status_finance_succ', 'ORDER_STATUS_FINANCE_SUCC', () => [
    text('orderId', 'OrderId'),
    text('orderType', 'OrderType'),
    text('status', 'Status'),
    number('createOrderTime', 'CreateOrderTime'),
    number('payFinishTime', 'PayFinishTime'),
    text('desc?', 'Desc'),
    number('freeCoinCount', 'FreeCoinCount'),
    number('payCoinCount', 'PayCoinCount'),
    number('refundFreeCoinCount', 'RefundFreeCoinCount'),
    number('refundPayCoinCount', 'RefundPayCoinCount'),
    text('receiptInfo?', 'ReceiptInfo'),
    text('memo?', 'Memo'),
  ]),
];
