// Generated from scripts/data/pushes.json by npm run generate: change the data, not this file. To add a message or an
// event, add an entry there: docs/guides/how-to-add.md says how.
// Following, scanning, position and menu of an official account.
import { number, struct, text, wrapped } from '../parse/fields.js';
import type { EventPush } from '../push.js';
import { event } from '../push-definition.js';
import type { PushDefinition } from '../push-definition.js';

/**
 * A user follows the account, possibly by scanning a parametric code (关注).
 *
 * Plain follow has no EventKey (or an empty one; some accounts see last_trade_no_* after payment follow -
 * unconfirmed). Scan-follow: EventKey="qrscene_"+scene, Ticket present.
 * Reply: allowed.
 *
 * (official account; confirmed)
 */
export interface SubscribePush extends EventPush<'subscribe', 'subscribe'> {
  readonly eventKey?: string;
  readonly ticket?: string;
}

/**
 * A user stops following the account (取消关注).
 *
 * The platform demands deletion of the user's data on this event. EventKey may be present and empty.
 * Reply: no effect.
 *
 * (official account; confirmed)
 */
export interface UnsubscribePush extends EventPush<'unsubscribe', 'unsubscribe'> {
  readonly eventKey?: string;
}

/**
 * A follower scans a parametric code (扫描带参数二维码).
 *
 * Follower scans a parametric QR code. EventKey = bare scene value, no qrscene_ prefix. Upper case.
 * Reply: allowed.
 *
 * (official account; confirmed)
 */
export interface ScanPush extends EventPush<'scan', 'SCAN'> {
  readonly eventKey: string;
  readonly ticket: string;
}

/**
 * The position of a user who allows it to be reported (上报地理位置).
 *
 * On entering the session and then every 5 s if so configured. Upper case.
 *
 * (official account; confirmed)
 */
export interface LocationReportPush extends EventPush<'location_report', 'LOCATION'> {
  readonly latitude: number;
  readonly longitude: number;
  readonly precision: number;
}

/**
 * A click on a menu button of type `click` (点击菜单拉取消息).
 *
 * EventKey = key of the button. Opening a sub-menu is not reported.
 * Reply: allowed.
 *
 * (official account; confirmed)
 */
export interface MenuClickPush extends EventPush<'menu_click', 'CLICK'> {
  readonly eventKey: string;
}

/**
 * A click on a menu button of type `view` (点击菜单跳转链接).
 *
 * EventKey = URL. MenuId = id of the conditional menu that was used (absent in old pushes).
 * Reply: no effect.
 *
 * (official account; confirmed)
 */
export interface MenuViewPush extends EventPush<'menu_view', 'VIEW'> {
  readonly eventKey: string;
  readonly menuId?: string;
}

/**
 * A click on a menu button that opens a mini program.
 *
 * EventKey = Mini Program page path.
 *
 * (official account; confirmed)
 */
export interface MenuViewMiniprogramPush extends EventPush<'menu_view_miniprogram', 'view_miniprogram'> {
  readonly eventKey: string;
  readonly menuId: string;
}

/**
 * A scan from a menu button of type `scancode_push` (扫码推事件).
 *
 * ScanType e.g. qrcode, barcode. For a barcode ScanResult may look like CODE_128,12345.
 *
 * (official account; confirmed)
 */
export interface MenuScancodePushPush extends EventPush<'menu_scancode_push', 'scancode_push'> {
  readonly eventKey: string;
  readonly scanCodeInfo: { readonly scanType: string; readonly scanResult: string };
}

/**
 * A scan from a menu button of type `scancode_waitmsg` (扫码推事件且弹出消息接收中提示框).
 *
 * Reply: expected (the client shows a waiting dialog until a reply or customer message arrives).
 *
 * (official account; confirmed)
 */
export interface MenuScancodeWaitmsgPush extends EventPush<'menu_scancode_waitmsg', 'scancode_waitmsg'> {
  readonly eventKey: string;
  readonly scanCodeInfo: { readonly scanType: string; readonly scanResult: string };
}

/**
 * Photos taken from a menu button (弹出系统拍照发图).
 *
 * system camera. The pictures themselves arrive as separate image messages. PicMd5Sum = md5 of the sent
 * picture.
 *
 * (official account; confirmed)
 */
export interface MenuPicSysphotoPush extends EventPush<'menu_pic_sysphoto', 'pic_sysphoto'> {
  readonly eventKey: string;
  readonly sendPicsInfo: {
    readonly count: number;
    readonly picList: readonly { readonly picMd5Sum: string }[];
  };
}

/**
 * Photos taken or chosen from a menu button (弹出拍照或者相册发图).
 *
 * camera or album. The pictures themselves arrive as separate image messages. PicMd5Sum = md5 of the sent
 * picture.
 *
 * (official account; confirmed)
 */
export interface MenuPicPhotoOrAlbumPush extends EventPush<'menu_pic_photo_or_album', 'pic_photo_or_album'> {
  readonly eventKey: string;
  readonly sendPicsInfo: {
    readonly count: number;
    readonly picList: readonly { readonly picMd5Sum: string }[];
  };
}

/**
 * Photos chosen from a menu button (弹出微信相册发图器).
 *
 * WeChat album. The pictures themselves arrive as separate image messages. PicMd5Sum = md5 of the sent
 * picture.
 *
 * (official account; confirmed)
 */
export interface MenuPicWeixinPush extends EventPush<'menu_pic_weixin', 'pic_weixin'> {
  readonly eventKey: string;
  readonly sendPicsInfo: {
    readonly count: number;
    readonly picList: readonly { readonly picMd5Sum: string }[];
  };
}

/**
 * A place chosen from a menu button (弹出地理位置选择器).
 *
 * Numbers are wrapped in CDATA. Poiname may be empty. A location message follows.
 *
 * (official account; confirmed)
 */
export interface MenuLocationSelectPush extends EventPush<'menu_location_select', 'location_select'> {
  readonly eventKey: string;
  readonly sendLocationInfo: {
    readonly locationX: number;
    readonly locationY: number;
    readonly scale: number;
    readonly label: string;
    readonly poiname?: string;
  };
}

/**
 * A click on a menu button of type `media_id`.
 *
 * Not in the documentation of today.
 *
 * (official account; unconfirmed; documentation: undocumented)
 */
export interface MenuMediaIdPush extends EventPush<'menu_media_id', 'media_id'> {
  readonly eventKey: string;
}

/**
 * A click on a menu button of type `view_limited`.
 *
 * (official account; unconfirmed; documentation: undocumented)
 */
export interface MenuViewLimitedPush extends EventPush<'menu_view_limited', 'view_limited'> {
  readonly eventKey: string;
}

/**
 * A user opens the session with the account.
 *
 * Old "enter session" event; removed from the documentation.
 *
 * (official account; unconfirmed; documentation: removed)
 */
export interface EnterPush extends EventPush<'enter', 'ENTER'> {}

/** Following, scanning, position and menu of an official account. */
export const followAndMenu = (): readonly PushDefinition[] => [
  event('subscribe', 'subscribe', () => [text('eventKey?', 'EventKey'), text('ticket?', 'Ticket')]),
  event('unsubscribe', 'unsubscribe', () => [text('eventKey?', 'EventKey')]),
  event('scan', 'SCAN', () => [text('eventKey', 'EventKey'), text('ticket', 'Ticket')]),
  event('location_report', 'LOCATION', () => [
    number('latitude', 'Latitude'),
    number('longitude', 'Longitude'),
    number('precision', 'Precision'),
  ]),
  event('menu_click', 'CLICK', () => [text('eventKey', 'EventKey')]),
  event('menu_view', 'VIEW', () => [text('eventKey', 'EventKey'), text('menuId?', 'MenuId')]),
  event('menu_view_miniprogram', 'view_miniprogram', () => [
    text('eventKey', 'EventKey'),
    text('menuId', 'MenuId'),
  ]),
  event('menu_scancode_push', 'scancode_push', () => [
    text('eventKey', 'EventKey'),
    struct('scanCodeInfo', 'ScanCodeInfo', [text('scanType', 'ScanType'), text('scanResult', 'ScanResult')]),
  ]),
  event('menu_scancode_waitmsg', 'scancode_waitmsg', () => [
    text('eventKey', 'EventKey'),
    struct('scanCodeInfo', 'ScanCodeInfo', [text('scanType', 'ScanType'), text('scanResult', 'ScanResult')]),
  ]),
  event('menu_pic_sysphoto', 'pic_sysphoto', () => [
    text('eventKey', 'EventKey'),
    struct('sendPicsInfo', 'SendPicsInfo', [
      number('count', 'Count'),
      wrapped('picList', 'PicList', 'item', [text('picMd5Sum', 'PicMd5Sum')]),
    ]),
  ]),
  event('menu_pic_photo_or_album', 'pic_photo_or_album', () => [
    text('eventKey', 'EventKey'),
    struct('sendPicsInfo', 'SendPicsInfo', [
      number('count', 'Count'),
      wrapped('picList', 'PicList', 'item', [text('picMd5Sum', 'PicMd5Sum')]),
    ]),
  ]),
  event('menu_pic_weixin', 'pic_weixin', () => [
    text('eventKey', 'EventKey'),
    struct('sendPicsInfo', 'SendPicsInfo', [
      number('count', 'Count'),
      wrapped('picList', 'PicList', 'item', [text('picMd5Sum', 'PicMd5Sum')]),
    ]),
  ]),
  event('menu_location_select', 'location_select', () => [
    text('eventKey', 'EventKey'),
    struct('sendLocationInfo', 'SendLocationInfo', [
      number('locationX', 'Location_X'),
      number('locationY', 'Location_Y'),
      number('scale', 'Scale'),
      text('label', 'Label'),
      text('poiname?', 'Poiname'),
    ]),
  ]),
  event('menu_media_id', 'media_id', () => [text('eventKey', 'EventKey')]),
  event('menu_view_limited', 'view_limited', () => [text('eventKey', 'EventKey')]),
  event('enter', 'ENTER', () => []),
];
