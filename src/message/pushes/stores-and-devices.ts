// Generated from scripts/data/pushes.json by npm run generate: change the data, not this file. To add a message or an
// event, add an entry there: docs/guides/how-to-add.md says how.
// Stores, Wi-Fi, beacons and product pages.
import { number, struct, text, wrapped } from '../parse/fields.js';
import type { EventPush } from '../push.js';
import { event } from '../push-definition.js';
import type { PushDefinition } from '../push-definition.js';
import { hasProductKey } from '../push-shapes.js';

/**
 * A store was reviewed (门店审核).
 *
 * Result: succ or fail. Some samples write msg in lower case.
 *
 * (official account; confirmed (SDKs only); documentation: legacy)
 */
export interface PoiCheckNotifyPush extends EventPush<'poi_check_notify', 'poi_check_notify'> {
  readonly uniqId: string;
  readonly poiId: string;
  readonly result: string;
  readonly msg: string;
}

/**
 * An order of the old WeChat shop (微信小店订单).
 *
 * Old WeChat shop.
 *
 * (official account; confirmed (SDKs only); documentation: legacy)
 */
export interface MerchantOrderPush extends EventPush<'merchant_order', 'merchant_order'> {
  readonly orderId: string;
  readonly orderStatus: number;
  readonly productId: string;
  readonly skuInfo: string;
}

/**
 * A user connected to a store's Wi-Fi.
 *
 * PlaceId in older samples, ShopId in later documentation.
 *
 * (official account; confirmed (SDKs only); documentation: legacy)
 */
export interface WifiConnectedPush extends EventPush<'wifi_connected', 'WifiConnected'> {
  readonly connectTime: number;
  readonly expireTime: number;
  readonly vendorId: string;
  readonly shopId?: string;
  readonly placeId?: string;
  readonly deviceNo: string;
}

/**
 * A user shook the phone near a beacon (摇一摇周边).
 *
 * (official account; confirmed (SDKs only); documentation: legacy)
 */
export interface ShakearoundUserShakePush extends EventPush<
  'shakearound_user_shake',
  'ShakearoundUserShake'
> {
  readonly chosenBeacon: {
    readonly uuid: string;
    readonly major: number;
    readonly minor: number;
    readonly distance: number;
  };
  readonly aroundBeacons?: readonly {
    readonly uuid: string;
    readonly major: number;
    readonly minor: number;
    readonly distance: number;
  }[];
}

/**
 * A user opens a product page by scanning (扫一扫打开商品主页).
 *
 * Product scan ("scan one scan") events.
 *
 * (official account; unconfirmed; documentation: legacy)
 */
export interface UserScanProductPush extends EventPush<'user_scan_product', 'user_scan_product'> {
  readonly keyStandard: string;
  readonly keyStr: string;
  readonly country?: string;
  readonly province?: string;
  readonly city?: string;
  readonly sex?: number;
  readonly scene: number;
  readonly extInfo?: string;
}

/**
 * A user opens the session from a product page.
 *
 * (official account; unconfirmed; documentation: legacy)
 */
export interface UserScanProductEnterSessionPush extends EventPush<
  'user_scan_product_enter_session',
  'user_scan_product_enter_session'
> {
  readonly keyStandard: string;
  readonly keyStr: string;
  readonly extInfo?: string;
}

/**
 * A product page asks for its content.
 *
 * (official account; unconfirmed; documentation: legacy)
 */
export interface UserScanProductAsyncPush extends EventPush<
  'user_scan_product_async',
  'user_scan_product_async'
> {
  readonly keyStandard: string;
  readonly keyStr: string;
  readonly extInfo?: string;
  readonly regionCode: string;
}

/**
 * A product was reviewed (商品审核结果).
 *
 * (official account; unconfirmed; documentation: legacy)
 */
export interface UserScanProductVerifyActionPush extends EventPush<
  'user_scan_product_verify_action',
  'user_scan_product_verify_action'
> {
  readonly keyStandard: string;
  readonly keyStr: string;
  readonly result: string;
  readonly reasonMsg: string;
}

/**
 * A user follows the account from a product page.
 *
 * A subscribe event with EventKey scene|keyStandard|keyStr[|extInfo].
 *
 * (official account; unconfirmed; documentation: legacy)
 */
export interface SubscribeScanProductPush extends EventPush<'subscribe_scan_product', 'subscribe'> {
  readonly eventKey: string;
}

/**
 * A mini program store's merchant was reviewed (门店小程序类目审核).
 *
 * (official account; confirmed (SDKs only); documentation: legacy)
 */
export interface ApplyMerchantAuditInfoPush extends EventPush<
  'apply_merchant_audit_info',
  'apply_merchant_audit_info'
> {
  /** 64 bits, in decimal digits. */
  readonly auditId: string;
  readonly status: number;
  readonly reason?: string;
}

/**
 * A new place of the map was reviewed (腾讯地图创建门店审核).
 *
 * (official account, mini program; confirmed (SDKs only); documentation: legacy)
 */
export interface CreateMapPoiAuditInfoPush extends EventPush<
  'create_map_poi_audit_info',
  'create_map_poi_audit_info'
> {
  readonly auditId: string;
  readonly status: number;
  readonly mapPoiId: string;
  readonly placeName: string;
  readonly address: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly shRemark?: string;
}

/**
 * A new store was reviewed (创建门店审核).
 *
 * (official account; unconfirmed; documentation: legacy)
 */
export interface AddStoreAuditInfoPush extends EventPush<'add_store_audit_info', 'add_store_audit_info'> {
  /** 64 bits, in decimal digits. */
  readonly auditId?: string;
  readonly status?: number;
  readonly reason?: string;
  readonly isUpgrade: number;
  readonly poiid: string;
}

/**
 * A changed store was reviewed (修改门店图片审核).
 *
 * (official account; unconfirmed; documentation: legacy)
 */
export interface ModifyStoreAuditInfoPush extends EventPush<
  'modify_store_audit_info',
  'modify_store_audit_info'
> {
  /** 64 bits, in decimal digits. */
  readonly auditId?: string;
  readonly status?: number;
  readonly reason?: string;
}

/** Stores, Wi-Fi, beacons and product pages. */
export const storesAndDevices = (): readonly PushDefinition[] => [
  event('poi_check_notify', 'poi_check_notify', () => [
    text('uniqId', 'UniqId'),
    text('poiId', 'PoiId'),
    text('result', 'Result'),
    text('msg', 'Msg', { alias: 'msg' }),
  ]),
  event('merchant_order', 'merchant_order', () => [
    text('orderId', 'OrderId'),
    number('orderStatus', 'OrderStatus'),
    text('productId', 'ProductId'),
    text('skuInfo', 'SkuInfo'),
  ]),
  event('wifi_connected', 'WifiConnected', () => [
    number('connectTime', 'ConnectTime'),
    number('expireTime', 'ExpireTime'),
    text('vendorId', 'VendorId'),
    text('shopId?', 'ShopId'),
    text('placeId?', 'PlaceId'),
    text('deviceNo', 'DeviceNo'),
  ]),
  event('shakearound_user_shake', 'ShakearoundUserShake', () => [
    struct('chosenBeacon', 'ChosenBeacon', [
      text('uuid', 'Uuid'),
      number('major', 'Major'),
      number('minor', 'Minor'),
      number('distance', 'Distance'),
    ]),
    wrapped('aroundBeacons?', 'AroundBeacons', 'AroundBeacon', [
      text('uuid', 'Uuid'),
      number('major', 'Major'),
      number('minor', 'Minor'),
      number('distance', 'Distance'),
    ]),
  ]),
  event('user_scan_product', 'user_scan_product', () => [
    text('keyStandard', 'KeyStandard'),
    text('keyStr', 'KeyStr'),
    text('country?', 'Country'),
    text('province?', 'Province'),
    text('city?', 'City'),
    number('sex?', 'Sex'),
    number('scene', 'Scene'),
    text('extInfo?', 'ExtInfo'),
  ]),
  event('user_scan_product_enter_session', 'user_scan_product_enter_session', () => [
    text('keyStandard', 'KeyStandard'),
    text('keyStr', 'KeyStr'),
    text('extInfo?', 'ExtInfo'),
  ]),
  event('user_scan_product_async', 'user_scan_product_async', () => [
    text('keyStandard', 'KeyStandard'),
    text('keyStr', 'KeyStr'),
    text('extInfo?', 'ExtInfo'),
    text('regionCode', 'RegionCode'),
  ]),
  event('user_scan_product_verify_action', 'user_scan_product_verify_action', () => [
    text('keyStandard', 'KeyStandard'),
    text('keyStr', 'KeyStr'),
    text('result', 'Result'),
    text('reasonMsg', 'ReasonMsg'),
  ]),
  event('subscribe_scan_product', 'subscribe', () => [text('eventKey', 'EventKey')], { when: hasProductKey }),
  event('apply_merchant_audit_info', 'apply_merchant_audit_info', () => [
    text('auditId', 'audit_id'),
    number('status', 'status'),
    text('reason?', 'reason'),
  ]),
  event('create_map_poi_audit_info', 'create_map_poi_audit_info', () => [
    text('auditId', 'audit_id'),
    number('status', 'status'),
    text('mapPoiId', 'map_poi_id'),
    text('placeName', 'name', { alias: 'placeName' }),
    text('address', 'address'),
    number('latitude', 'latitude'),
    number('longitude', 'longitude'),
    text('shRemark?', 'sh_remark'),
  ]),
  event('add_store_audit_info', 'add_store_audit_info', () => [
    text('auditId?', 'audit_id'),
    number('status?', 'status'),
    text('reason?', 'reason'),
    number('isUpgrade', 'is_upgrade'),
    text('poiid', 'poiid'),
  ]),
  event('modify_store_audit_info', 'modify_store_audit_info', () => [
    text('auditId?', 'audit_id'),
    number('status?', 'status'),
    text('reason?', 'reason'),
  ]),
];
