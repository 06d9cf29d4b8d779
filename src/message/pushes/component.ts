// Generated from scripts/data/pushes.json by npm run generate: change the data, not this file. To add a message or an
// event, add an entry there: docs/guides/how-to-add.md says how.
// Notices to third-party platforms.
import { list, number, struct, text } from '../parse/fields.js';
import type { ComponentPush } from '../push.js';
import { notice } from '../push-definition.js';
import type { PushDefinition } from '../push-definition.js';

/**
 * The ticket of a third-party platform (验证票据), every 10 minutes.
 *
 * Third-party platform ticket URL; no ToUserName/MsgType; always encrypted; reply success. Every 10 minutes;
 * ticket valid 12 h.
 *
 * (third-party platform; confirmed)
 */
export interface ComponentVerifyTicketPush extends ComponentPush<'component_verify_ticket'> {
  readonly appId: string;
  readonly componentVerifyTicket: string;
}

/**
 * An account authorised the platform (授权成功).
 *
 * Third-party platform ticket URL; no ToUserName/MsgType; always encrypted; reply success.
 *
 * (third-party platform; confirmed)
 */
export interface AuthorizedPush extends ComponentPush<'authorized'> {
  readonly appId: string;
  readonly authorizerAppid: string;
  readonly authorizationCode: string;
  readonly authorizationCodeExpiredTime: number;
  readonly preAuthCode: string;
}

/**
 * An account changed its authorisation (授权更新).
 *
 * Third-party platform ticket URL; no ToUserName/MsgType; always encrypted; reply success.
 *
 * (third-party platform; confirmed)
 */
export interface UpdateauthorizedPush extends ComponentPush<'updateauthorized'> {
  readonly appId: string;
  readonly authorizerAppid: string;
  readonly authorizationCode: string;
  readonly authorizationCodeExpiredTime: number;
  readonly preAuthCode: string;
}

/**
 * An account withdrew its authorisation (取消授权).
 *
 * Third-party platform ticket URL; no ToUserName/MsgType; always encrypted; reply success.
 *
 * (third-party platform; confirmed)
 */
export interface UnauthorizedPush extends ComponentPush<'unauthorized'> {
  readonly appId: string;
  readonly authorizerAppid: string;
}

/**
 * A mini program was registered for an enterprise or a person (快速注册).
 *
 * Third-party platform ticket URL; no ToUserName/MsgType; always encrypted; reply success.
 *
 * (third-party platform; confirmed)
 */
export interface NotifyThirdFasteregisterPush extends ComponentPush<'notify_third_fasteregister'> {
  readonly appId: string;
  readonly appid?: string;
  readonly status: number;
  readonly authCode?: string;
  readonly msg: string;
  readonly info: {
    readonly name?: string;
    readonly code?: string;
    readonly codeType?: number;
    readonly legalPersonaWechat?: string;
    readonly legalPersonaName?: string;
    readonly wxuser?: string;
    readonly idname?: string;
    readonly componentPhone?: string;
  };
}

/**
 * A trial mini program was turned into a regular one (试用小程序快速认证).
 *
 * Third-party platform ticket URL; no ToUserName/MsgType; always encrypted; reply success.
 *
 * (third-party platform; confirmed)
 */
export interface NotifyThirdFastverifybetaappPush extends ComponentPush<'notify_third_fastverifybetaapp'> {
  readonly appId: string;
  readonly appid: string;
  readonly status: number;
  readonly msg: string;
  readonly info: {
    readonly name: string;
    readonly code: string;
    readonly codeType: number;
    readonly legalPersonaWechat: string;
    readonly legalPersonaName: string;
    readonly componentPhone: string;
  };
}

/**
 * The outcome of an ICP filing (备案结果).
 *
 * Third-party platform ticket URL; no ToUserName/MsgType; always encrypted; reply success.
 *
 * (third-party platform; confirmed)
 */
export interface NotifyApplyIcpfilingResultPush extends ComponentPush<'notify_apply_icpfiling_result'> {
  readonly appId: string;
  readonly authorizerAppid: string;
  readonly beianStatus: number;
}

/**
 * The verification of a mini program changed its state (认证进度).
 *
 * Third-party platform ticket URL; no ToUserName/MsgType; always encrypted; reply success.
 *
 * (third-party platform; confirmed)
 */
export interface Notify3rdWxaAuthPush extends ComponentPush<'notify_3rd_wxa_auth'> {
  readonly appId: string;
  readonly appid: string;
  readonly taskStatus: number;
  readonly message: string;
  readonly taskid: string;
  readonly applyStatus: number;
  readonly dispatchInfo?: {
    readonly provider: string;
    readonly contact: string;
    readonly dispatchTime: number;
  };
}

/**
 * The verification of a mini program is about to expire (认证即将过期).
 *
 * Third-party platform ticket URL; no ToUserName/MsgType; always encrypted; reply success.
 *
 * (third-party platform; confirmed)
 */
export interface Notify3rdWxaWxverifyPush extends ComponentPush<'notify_3rd_wxa_wxverify'> {
  readonly appId: string;
  readonly appid: string;
  readonly expired: number;
  readonly message: string;
}

/**
 * A trial mini program was made (试用小程序创建).
 *
 * (third-party platform; confirmed)
 */
export interface NotifyThirdFastregisterbetaappPush extends ComponentPush<'notify_third_fastregisterbetaapp'> {
  readonly appId: string;
  readonly appid?: string;
  readonly status: number;
  readonly msg: string;
  readonly info: { readonly uniqueId: string; readonly name: string };
}

/**
 * The administrator finished the face check of an ICP filing (备案人脸核身).
 *
 * (third-party platform; confirmed)
 */
export interface NotifyIcpfilingVerifyResultPush extends ComponentPush<'notify_icpfiling_verify_result'> {
  readonly appId: string;
  readonly taskId: string;
  readonly verifyAppid: string;
  readonly result: number;
  readonly alongWithAuthResult?: number;
}

/**
 * A procedure of verification and ICP filing went on (认证及备案).
 *
 * (third-party platform; unconfirmed)
 */
export interface Notify3rdWxaAuthAndIcpPush extends ComponentPush<'notify_3rd_wxa_auth_and_icp'> {
  readonly appId: string;
  readonly procedureId: string;
  readonly procedureStatus: number;
}

/**
 * The order pages of mini programs were taken, or not (订单页设置申请).
 *
 * (third-party platform; unconfirmed)
 */
export interface OrderPathApplyResultNotifyPush extends ComponentPush<'order_path_apply_result_notify'> {
  readonly appId: string;
  readonly list: readonly { readonly appid: string; readonly retCode: number }[];
}

/**
 * The order pages of mini programs were reviewed (订单页设置审核).
 *
 * (third-party platform; unconfirmed)
 */
export interface OrderPathAuditResultNotifyPush extends ComponentPush<'order_path_audit_result_notify'> {
  readonly appId: string;
  readonly list: readonly {
    readonly appid: string;
    /** 64 bits, in decimal digits. */
    readonly auditId: string;
    readonly status: number;
    readonly applyTime: number;
    readonly auditTime: number;
    readonly reason?: string;
  }[];
}

/** Notices to third-party platforms. */
export const component = (): readonly PushDefinition[] => [
  notice('component_verify_ticket', () => [
    text('appId', 'AppId'),
    text('componentVerifyTicket', 'ComponentVerifyTicket'),
  ]),
  notice('authorized', () => [
    text('appId', 'AppId'),
    text('authorizerAppid', 'AuthorizerAppid'),
    text('authorizationCode', 'AuthorizationCode'),
    number('authorizationCodeExpiredTime', 'AuthorizationCodeExpiredTime'),
    text('preAuthCode', 'PreAuthCode'),
  ]),
  notice('updateauthorized', () => [
    text('appId', 'AppId'),
    text('authorizerAppid', 'AuthorizerAppid'),
    text('authorizationCode', 'AuthorizationCode'),
    number('authorizationCodeExpiredTime', 'AuthorizationCodeExpiredTime'),
    text('preAuthCode', 'PreAuthCode'),
  ]),
  notice('unauthorized', () => [text('appId', 'AppId'), text('authorizerAppid', 'AuthorizerAppid')]),
  notice('notify_third_fasteregister', () => [
    text('appId', 'AppId'),
    text('appid?', 'appid'),
    number('status', 'status'),
    text('authCode?', 'auth_code'),
    text('msg', 'msg'),
    struct('info', 'info', [
      text('name?', 'name'),
      text('code?', 'code'),
      number('codeType?', 'code_type'),
      text('legalPersonaWechat?', 'legal_persona_wechat'),
      text('legalPersonaName?', 'legal_persona_name'),
      text('wxuser?', 'wxuser'),
      text('idname?', 'idname'),
      text('componentPhone?', 'component_phone'),
    ]),
  ]),
  notice('notify_third_fastverifybetaapp', () => [
    text('appId', 'AppId'),
    text('appid', 'appid'),
    number('status', 'status'),
    text('msg', 'msg'),
    struct('info', 'info', [
      text('name', 'name'),
      text('code', 'code'),
      number('codeType', 'code_type'),
      text('legalPersonaWechat', 'legal_persona_wechat'),
      text('legalPersonaName', 'legal_persona_name'),
      text('componentPhone', 'component_phone'),
    ]),
  ]),
  notice('notify_apply_icpfiling_result', () => [
    text('appId', 'AppId'),
    text('authorizerAppid', 'authorizer_appid'),
    number('beianStatus', 'beian_status'),
  ]),
  notice('notify_3rd_wxa_auth', () => [
    text('appId', 'AppId'),
    text('appid', 'appid'),
    number('taskStatus', 'task_status'),
    text('message', 'message'),
    text('taskid', 'taskid'),
    number('applyStatus', 'apply_status'),
    struct('dispatchInfo?', 'dispatch_info', [
      text('provider', 'provider'),
      text('contact', 'contact'),
      number('dispatchTime', 'dispatch_time'),
    ]),
  ]),
  notice('notify_3rd_wxa_wxverify', () => [
    text('appId', 'AppId'),
    text('appid', 'appid'),
    number('expired', 'expired'),
    text('message', 'message'),
  ]),
  notice('notify_third_fastregisterbetaapp', () => [
    text('appId', 'AppId'),
    text('appid?', 'appid'),
    number('status', 'status'),
    text('msg', 'msg'),
    struct('info', 'info', [text('uniqueId', 'unique_id'), text('name', 'name')]),
  ]),
  notice('notify_icpfiling_verify_result', () => [
    text('appId', 'AppId'),
    text('taskId', 'task_id'),
    text('verifyAppid', 'verify_appid'),
    number('result', 'result'),
    number('alongWithAuthResult?', 'along_with_auth_result'),
  ]),
  notice('notify_3rd_wxa_auth_and_icp', () => [
    text('appId', 'AppId'),
    text('procedureId', 'procedure_id'),
    number('procedureStatus', 'procedure_status'),
  ]),
  notice('order_path_apply_result_notify', () => [
    text('appId', 'AppId'),
    list('list', 'list', [text('appid', 'appid'), number('retCode', 'ret_code')]),
  ]),
  notice('order_path_audit_result_notify', () => [
    text('appId', 'AppId'),
    list('list', 'list', [
      text('appid', 'appid'),
      text('auditId', 'audit_id'),
      number('status', 'status'),
      number('applyTime', 'apply_time'),
      number('auditTime', 'audit_time'),
      text('reason?', 'reason'),
    ]),
  ]),
];
