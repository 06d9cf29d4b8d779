// Generated from scripts/data/pushes.json by npm run generate: change the data, not this file. To add a message or an
// event, add an entry there: docs/guides/how-to-add.md says how.
// Users, their authorisations, and customer-service sessions.
import { number, struct, text } from '../parse/fields.js';
import type { EventPush } from '../push.js';
import { event } from '../push-definition.js';
import type { PushDefinition } from '../push-definition.js';

/**
 * A user changed the information that the account may see (用户资料变更).
 *
 * Older samples write openid and appid in lower case. UnionID appears in the service-account version.
 *
 * (official account, mini program; confirmed)
 */
export interface UserInfoModifiedPush extends EventPush<'user_info_modified', 'user_info_modified'> {
  readonly openId: string;
  readonly appId: string;
  readonly revokeInfo?: string;
  readonly unionId?: string;
  readonly pluginId?: string;
  readonly openPid?: string;
}

/**
 * A user withdrew an authorisation (授权用户信息撤回).
 *
 * RevokeInfo (mini): 1 plate, 2 address, 3 invoice, 4 bluetooth, 5 microphone, 6 nickname+avatar, 7 camera,
 * 8 phone, 12 step count, 13 location, 14 chosen image/video, 15 chosen file, 16 mail address, 18 chosen
 * place, 19 nickname keyboard, 20 avatar picker. Web authorisation (oa) samples use 201, 202 ... (list not
 * found, unconfirmed).
 *
 * (official account, mini program; confirmed)
 */
export interface UserAuthorizationRevokePush extends EventPush<
  'user_authorization_revoke',
  'user_authorization_revoke'
> {
  readonly openId: string;
  readonly appId: string;
  readonly revokeInfo?: string;
  readonly unionId?: string;
  readonly pluginId?: string;
  readonly openPid?: string;
}

/**
 * A user closed the WeChat account (用户注销).
 *
 * The user closed the WeChat account; erase the data.
 *
 * (official account, mini program; confirmed)
 */
export interface UserAuthorizationCancellationPush extends EventPush<
  'user_authorization_cancellation',
  'user_authorization_cancellation'
> {
  readonly openId: string;
  readonly appId: string;
  readonly revokeInfo?: string;
  readonly unionId?: string;
  readonly pluginId?: string;
  readonly openPid?: string;
}

/**
 * A customer-service session begins (接入会话).
 *
 * No longer in the documentation; still sent.
 *
 * (official account; confirmed (SDKs only); documentation: gone from the docs)
 */
export interface KfCreateSessionPush extends EventPush<'kf_create_session', 'kf_create_session'> {
  readonly kfAccount: string;
}

/**
 * A customer-service session ends (关闭会话).
 *
 * CloseType seen in some SDKs: KF, TIMEOUT, USER_INITIATED (unconfirmed).
 *
 * (official account; confirmed (SDKs only); documentation: gone from the docs)
 */
export interface KfCloseSessionPush extends EventPush<'kf_close_session', 'kf_close_session'> {
  readonly kfAccount: string;
  readonly closeType?: string;
}

/**
 * A customer-service session moves to another agent (转接会话).
 *
 * (official account; confirmed (SDKs only); documentation: gone from the docs)
 */
export interface KfSwitchSessionPush extends EventPush<'kf_switch_session', 'kf_switch_session'> {
  readonly fromKfAccount: string;
  readonly toKfAccount: string;
}

/**
 * A user opens the customer-service session of a mini program (进入客服会话).
 *
 * Opens a window for 2 customer messages within 1 minute.
 *
 * (mini program; confirmed)
 */
export interface UserEnterTempsessionPush extends EventPush<
  'user_enter_tempsession',
  'user_enter_tempsession'
> {
  readonly sessionFrom: string;
}

/**
 * A user scanned a shopping guide's code (导购二维码扫码).
 *
 * (official account; confirmed (one SDK))
 */
export interface GuideQrcodeScanPush extends EventPush<'guide_qrcode_scan', 'guide_qrcode_scan_event'> {
  readonly guideScanEvent: {
    readonly qrcodeGuideAccount?: string;
    readonly qrcodeGuideOpenid?: string;
    readonly openid: string;
    readonly action: number;
    readonly qrcodeInfo?: string;
  };
}

/**
 * A shopping guide answered an invitation.
 *
 * Body fields not found.
 *
 * (official account; unconfirmed)
 */
export interface GuideInviteResultPush extends EventPush<
  'guide_invite_result',
  'guide_invite_result_event'
> {}

/**
 * The sample event of WeChat's push debugging tool.
 *
 * Sent by the official push debugging tool; base of the official test vectors.
 *
 * (official account, mini program; confirmed)
 */
export interface DebugDemoPush extends EventPush<'debug_demo', 'debug_demo'> {
  readonly debugStr: string;
}

/** Users, their authorisations, and customer-service sessions. */
export const usersAndSessions = (): readonly PushDefinition[] => [
  event('user_info_modified', 'user_info_modified', () => [
    text('openId', 'OpenID', { alias: 'openid' }),
    text('appId', 'AppID', { alias: 'appid' }),
    text('revokeInfo?', 'RevokeInfo'),
    text('unionId?', 'UnionID'),
    text('pluginId?', 'PluginID'),
    text('openPid?', 'OpenPID'),
  ]),
  event('user_authorization_revoke', 'user_authorization_revoke', () => [
    text('openId', 'OpenID', { alias: 'openid' }),
    text('appId', 'AppID', { alias: 'appid' }),
    text('revokeInfo?', 'RevokeInfo'),
    text('unionId?', 'UnionID'),
    text('pluginId?', 'PluginID'),
    text('openPid?', 'OpenPID'),
  ]),
  event('user_authorization_cancellation', 'user_authorization_cancellation', () => [
    text('openId', 'OpenID', { alias: 'openid' }),
    text('appId', 'AppID', { alias: 'appid' }),
    text('revokeInfo?', 'RevokeInfo'),
    text('unionId?', 'UnionID'),
    text('pluginId?', 'PluginID'),
    text('openPid?', 'OpenPID'),
  ]),
  event('kf_create_session', 'kf_create_session', () => [text('kfAccount', 'KfAccount')]),
  event('kf_close_session', 'kf_close_session', () => [
    text('kfAccount', 'KfAccount'),
    text('closeType?', 'CloseType'),
  ]),
  event('kf_switch_session', 'kf_switch_session', () => [
    text('fromKfAccount', 'FromKfAccount'),
    text('toKfAccount', 'ToKfAccount'),
  ]),
  event('user_enter_tempsession', 'user_enter_tempsession', () => [text('sessionFrom', 'SessionFrom')]),
  event('guide_qrcode_scan', 'guide_qrcode_scan_event', () => [
    struct('guideScanEvent', 'GuideScanEvent', [
      text('qrcodeGuideAccount?', 'qrcode_guide_account'),
      text('qrcodeGuideOpenid?', 'qrcode_guide_openid'),
      text('openid', 'openid'),
      number('action', 'action'),
      text('qrcodeInfo?', 'qrcode_info'),
    ]),
  ]),
  event('guide_invite_result', 'guide_invite_result_event', () => []),
  event('debug_demo', 'debug_demo', () => [text('debugStr', 'debug_str')]),
];
