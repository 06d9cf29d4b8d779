// Generated from scripts/data/pushes.json by npm run generate: change the data, not this file. To add a message or an
// event, add an entry there: docs/guides/how-to-add.md says how.
// Content security, punishments and reviews of mini programs.
import { list, number, struct, text, texts } from '../parse/fields.js';
import type { EventPush } from '../push.js';
import { event } from '../push-definition.js';
import type { PushDefinition } from '../push-definition.js';
import { hasNoVersion } from '../push-shapes.js';

/**
 * The outcome of a media check (音视频内容安全识别结果).
 *
 * v2, within 30 minutes. suggest risky|pass|review; label 100 normal, 20001, 20002, 20006, 21000; errcode
 * -1008 = download failed. In JSON detail is an array.
 *
 * (mini program; confirmed)
 */
export interface WxaMediaCheckPush extends EventPush<'wxa_media_check', 'wxa_media_check'> {
  readonly appid: string;
  readonly traceId: string;
  readonly version: number;
  readonly errcode?: number;
  readonly errmsg?: string;
  readonly result?: { readonly suggest: string; readonly label: number };
  readonly detail?: readonly {
    readonly strategy: string;
    readonly errcode: number;
    readonly suggest: string;
    readonly label: number;
    readonly prob: number;
  }[];
}

/**
 * The outcome of a media check of the first version.
 *
 * No version field. status_code 4294966288 = -1008 as unsigned.
 *
 * (mini program; confirmed (SDKs only); documentation: replaced by v2)
 */
export interface WxaMediaCheckV1Push extends EventPush<'wxa_media_check_v1', 'wxa_media_check'> {
  readonly isrisky: number;
  readonly extraInfoJson: string;
  readonly appid: string;
  readonly traceId: string;
  /** 64 bits, in decimal digits. */
  readonly statusCode: string;
}

/**
 * The mini program was punished (小程序违规处罚).
 *
 * detail is a JSON string; shape by event_type (1 warning, 2 functions banned, 3 suspended, 4 account
 * banned, 5 or 10 page banned). The table says illegal_content is a string, samples show an array.
 *
 * (mini program; confirmed)
 */
export interface WxaPunishEventPush extends EventPush<'wxa_punish_event', 'wxa_punish_event'> {
  readonly punishId: string;
  readonly appid: string;
  readonly punishTime: number;
  readonly illegalReason: string;
  readonly illegalContent: readonly string[];
  readonly detail: string;
  readonly ruleUrl: string;
  readonly ruleName: string;
  readonly adjustGuideUrl: string;
  readonly eventType: number;
}

/**
 * A violation was recorded (小程序违规记录).
 *
 * (mini program; confirmed)
 */
export interface WxaIllegalRecordPush extends EventPush<'wxa_illegal_record', 'wxa_illegal_record'> {
  readonly illegalRecordId: string;
  readonly appid: string;
  readonly recordCreateTime: number;
  readonly illegalReason: string;
  readonly illegalContent: string;
  readonly ruleUrl: string;
  readonly ruleName: string;
}

/**
 * An appeal changed its state (小程序申诉记录).
 *
 * (mini program; confirmed)
 */
export interface WxaAppealRecordPush extends EventPush<'wxa_appeal_record', 'wxa_appeal_record'> {
  readonly appealRecordId: string;
  readonly appid: string;
  readonly appealTime: number;
  readonly appealCount: number;
  readonly appealFrom: number;
  readonly appealStatus: number;
  readonly auditTime?: number;
  readonly auditReason?: string;
  readonly punishDescription: string;
  readonly material: readonly {
    readonly illegalMaterial: { readonly content: string; readonly contentUrl: string };
    readonly appealMaterial: { readonly reason: string; readonly proofMaterialId: readonly string[] };
  }[];
}

/**
 * The use of a privacy interface was reviewed (隐私接口申请审核结果).
 *
 * (mini program; confirmed)
 */
export interface WxaPrivacyApplyPush extends EventPush<'wxa_privacy_apply', 'wxa_privacy_apply'> {
  readonly resultInfo: {
    readonly apiName: string;
    readonly applyTime: number;
    /** 64 bits, in decimal digits. */
    readonly auditId: string;
    readonly auditTime: number;
    readonly reason?: string;
    readonly status: number;
  };
}

/**
 * A name was reviewed (小程序名称审核结果).
 *
 * ret 2 failed, 3 passed.
 *
 * (mini program; confirmed)
 */
export interface WxaNicknameAuditPush extends EventPush<'wxa_nickname_audit', 'wxa_nickname_audit'> {
  readonly ret: number;
  readonly nickname: string;
  readonly reason?: string;
}

/**
 * A category was reviewed (小程序类目审核结果).
 *
 * (mini program; confirmed)
 */
export interface WxaCategoryAuditPush extends EventPush<'wxa_category_audit', 'wxa_category_audit'> {
  readonly ret: number;
  readonly first: number;
  readonly second: number;
  readonly reason?: string;
}

/**
 * A version passed review (代码审核通过).
 *
 * (mini program; confirmed)
 */
export interface WeappAuditSuccessPush extends EventPush<'weapp_audit_success', 'weapp_audit_success'> {
  readonly succTime: number;
}

/**
 * A version failed review (代码审核不通过).
 *
 * ScreenShot: media ids joined with |.
 *
 * (mini program; confirmed)
 */
export interface WeappAuditFailPush extends EventPush<'weapp_audit_fail', 'weapp_audit_fail'> {
  readonly reason: string;
  readonly failTime: number;
  readonly screenShot?: string;
}

/**
 * The review of a version is delayed (代码审核延后).
 *
 * (mini program; confirmed)
 */
export interface WeappAuditDelayPush extends EventPush<'weapp_audit_delay', 'weapp_audit_delay'> {
  readonly reason: string;
  readonly delayTime: number;
}

/**
 * The fee of a verification was paid (微信认证支付成功).
 *
 * (mini program; confirmed (SDKs only))
 */
export interface WxVerifyPaySuccPush extends EventPush<'wx_verify_pay_succ', 'wx_verify_pay_succ'> {
  readonly orderId: string;
}

/**
 * A verification was handed to a provider (微信认证派单).
 *
 * (mini program; confirmed (SDKs only))
 */
export interface WxVerifyDispatchPush extends EventPush<'wx_verify_dispatch', 'wx_verify_dispatch'> {
  readonly provider: string;
  readonly contact: string;
  readonly dispatchTime: number;
}

/**
 * A user left a bad rating (小程序差评).
 *
 * (mini program; confirmed)
 */
export interface WxaCommentBadScorePush extends EventPush<'wxa_comment_bad_score', 'wxa_comment_bad_score'> {
  readonly result: { readonly commentId: string };
}

/**
 * A nearby place was reviewed (附近小程序地点审核).
 *
 * (mini program; confirmed (SDKs only))
 */
export interface AddNearbyPoiAuditInfoPush extends EventPush<
  'add_nearby_poi_audit_info',
  'add_nearby_poi_audit_info'
> {
  readonly auditId: string;
  readonly status: number;
  readonly reason?: string;
  readonly poiId: string;
}

/**
 * A nearby category was reviewed (附近小程序类目审核).
 *
 * (mini program; confirmed (SDKs only))
 */
export interface NearbyCategoryAuditInfoPush extends EventPush<
  'nearby_category_audit_info',
  'nearby_category_audit_info'
> {
  readonly auditId: string;
  readonly status: number;
  readonly reason?: string;
}

/**
 * The Official Account's administrator answered for a trial mini program (试用小程序转正授权).
 *
 * (mini program; unconfirmed; documentation: legacy)
 */
export interface BetaappAuthorizationApplyEventPush extends EventPush<
  'betaapp_authorization_apply_event',
  'betaapp_authorization_apply_event'
> {
  readonly applyAuthorizationInfoNoitfy: {
    readonly appid: string;
    readonly mpAppid: string;
    readonly status: number;
    readonly msg?: string;
    readonly operationTime: string;
    readonly ticket?: string;
  };
}

/**
 * The administrator answered the request to reuse the subject (试用小程序转正申请).
 *
 * (mini program; unconfirmed; documentation: legacy)
 */
export interface BetaappVerifyApplyEventPush extends EventPush<
  'betaapp_verify_apply_event',
  'betaapp_verify_apply_event'
> {
  readonly applyAuthorizationInfoNoitfy: {
    readonly appid: string;
    readonly mpAppid: string;
    readonly status: number;
    readonly msg?: string;
    readonly operationTime: string;
  };
}

/**
 * A trial mini program became a regular one, or did not (试用小程序转正).
 *
 * (mini program; unconfirmed; documentation: legacy)
 */
export interface BetaappVerifyEventPush extends EventPush<'betaapp_verify_event', 'betaapp_verify_event'> {
  readonly applyAuthorizationInfoNoitfy: {
    readonly appid: string;
    readonly mpAppid: string;
    readonly status: number;
    readonly msg?: string;
    readonly operationTime: string;
  };
}

/** Content security, punishments and reviews of mini programs. */
export const miniReview = (): readonly PushDefinition[] => [
  event('wxa_media_check', 'wxa_media_check', () => [
    text('appid', 'appid'),
    text('traceId', 'trace_id'),
    number('version', 'version'),
    number('errcode?', 'errcode'),
    text('errmsg?', 'errmsg'),
    struct('result?', 'result', [text('suggest', 'suggest'), number('label', 'label')]),
    list('detail?', 'detail', [
      text('strategy', 'strategy'),
      number('errcode', 'errcode'),
      text('suggest', 'suggest'),
      number('label', 'label'),
      number('prob', 'prob'),
    ]),
  ]),
  event(
    'wxa_media_check_v1',
    'wxa_media_check',
    () => [
      number('isrisky', 'isrisky'),
      text('extraInfoJson', 'extra_info_json'),
      text('appid', 'appid'),
      text('traceId', 'trace_id'),
      text('statusCode', 'status_code'),
    ],
    { when: hasNoVersion },
  ),
  event('wxa_punish_event', 'wxa_punish_event', () => [
    text('punishId', 'punish_id'),
    text('appid', 'appid'),
    number('punishTime', 'punish_time'),
    text('illegalReason', 'illegal_reason'),
    texts('illegalContent', 'illegal_content'),
    text('detail', 'detail'),
    text('ruleUrl', 'rule_url'),
    text('ruleName', 'rule_name'),
    text('adjustGuideUrl', 'adjust_guide_url'),
    number('eventType', 'event_type'),
  ]),
  event('wxa_illegal_record', 'wxa_illegal_record', () => [
    text('illegalRecordId', 'illegal_record_id'),
    text('appid', 'appid'),
    number('recordCreateTime', 'create_time'),
    text('illegalReason', 'illegal_reason'),
    text('illegalContent', 'illegal_content'),
    text('ruleUrl', 'rule_url'),
    text('ruleName', 'rule_name'),
  ]),
  event('wxa_appeal_record', 'wxa_appeal_record', () => [
    text('appealRecordId', 'appeal_record_id'),
    text('appid', 'appid'),
    number('appealTime', 'appeal_time'),
    number('appealCount', 'appeal_count'),
    number('appealFrom', 'appeal_from'),
    number('appealStatus', 'appeal_status'),
    number('auditTime?', 'audit_time'),
    text('auditReason?', 'audit_reason'),
    text('punishDescription', 'punish_description'),
    list('material', 'material', [
      struct('illegalMaterial', 'illegal_material', [
        text('content', 'content'),
        text('contentUrl', 'content_url'),
      ]),
      struct('appealMaterial', 'appeal_material', [
        text('reason', 'reason'),
        texts('proofMaterialId', 'proof_material_id'),
      ]),
    ]),
  ]),
  event('wxa_privacy_apply', 'wxa_privacy_apply', () => [
    struct('resultInfo', 'result_info', [
      text('apiName', 'api_name'),
      number('applyTime', 'apply_time'),
      text('auditId', 'audit_id'),
      number('auditTime', 'audit_time'),
      text('reason?', 'reason'),
      number('status', 'status'),
    ]),
  ]),
  event('wxa_nickname_audit', 'wxa_nickname_audit', () => [
    number('ret', 'ret'),
    text('nickname', 'nickname'),
    text('reason?', 'reason'),
  ]),
  event('wxa_category_audit', 'wxa_category_audit', () => [
    number('ret', 'ret'),
    number('first', 'first'),
    number('second', 'second'),
    text('reason?', 'reason'),
  ]),
  event('weapp_audit_success', 'weapp_audit_success', () => [number('succTime', 'SuccTime')]),
  event('weapp_audit_fail', 'weapp_audit_fail', () => [
    text('reason', 'Reason'),
    number('failTime', 'FailTime'),
    text('screenShot?', 'ScreenShot'),
  ]),
  event('weapp_audit_delay', 'weapp_audit_delay', () => [
    text('reason', 'Reason'),
    number('delayTime', 'DelayTime'),
  ]),
  event('wx_verify_pay_succ', 'wx_verify_pay_succ', () => [text('orderId', 'OrderId')]),
  event('wx_verify_dispatch', 'wx_verify_dispatch', () => [
    text('provider', 'Provider'),
    text('contact', 'Contact'),
    number('dispatchTime', 'DispatchTime'),
  ]),
  event('wxa_comment_bad_score', 'wxa_comment_bad_score', () => [
    struct('result', 'result', [text('commentId', 'comment_id')]),
  ]),
  event('add_nearby_poi_audit_info', 'add_nearby_poi_audit_info', () => [
    text('auditId', 'audit_id'),
    number('status', 'status'),
    text('reason?', 'reason'),
    text('poiId', 'poi_id'),
  ]),
  event('nearby_category_audit_info', 'nearby_category_audit_info', () => [
    text('auditId', 'audit_id'),
    number('status', 'status'),
    text('reason?', 'reason'),
  ]),
  event('betaapp_authorization_apply_event', 'betaapp_authorization_apply_event', () => [
    struct('applyAuthorizationInfoNoitfy', 'ApplyAuthorizationInfoNoitfy', [
      text('appid', 'appid'),
      text('mpAppid', 'mp_appid'),
      number('status', 'status'),
      text('msg?', 'msg'),
      text('operationTime', 'operation_time'),
      text('ticket?', 'ticket'),
    ]),
  ]),
  event('betaapp_verify_apply_event', 'betaapp_verify_apply_event', () => [
    struct('applyAuthorizationInfoNoitfy', 'ApplyAuthorizationInfoNoitfy', [
      text('appid', 'appid'),
      text('mpAppid', 'mp_appid'),
      number('status', 'status'),
      text('msg?', 'msg'),
      text('operationTime', 'operation_time'),
    ]),
  ]),
  event('betaapp_verify_event', 'betaapp_verify_event', () => [
    struct('applyAuthorizationInfoNoitfy', 'ApplyAuthorizationInfoNoitfy', [
      text('appid', 'appid'),
      text('mpAppid', 'mp_appid'),
      number('status', 'status'),
      text('msg?', 'msg'),
      text('operationTime', 'operation_time'),
    ]),
  ]),
];
