// Generated from scripts/data/work/events.jsonl by npm run generate: change the data, not this file.

import type { WorkEventPush } from '../work-push-base.js';

/** The event `agree_external_userid_migration`. */
export interface WorkAgreeExternalUseridMigrationPush extends WorkEventPush<
  'agree_external_userid_migration',
  'agree_external_userid_migration'
> {
  readonly authCorpId: string;
}

/** The event `approve_special_auth`. AuthType customer_acquisition. */
export interface WorkApproveSpecialAuthPush extends WorkEventPush<
  'approve_special_auth',
  'approve_special_auth'
> {
  readonly authType: string;
}

/** The event `cancel_auth`. Delete the permanent code and every token of this corp for this suite only. Answer within 1000 ms. */
export interface WorkCancelAuthPush extends WorkEventPush<'cancel_auth', 'cancel_auth'> {
  readonly extraInfo?: {
    readonly authOpenKfIdList?: readonly string[];
  };
}

/** The event `change_auth`. Permissions or visible range changed: read get_auth_info again. For kf components with ExtraInfo. Answer within 1000 ms. */
export interface WorkChangeAuthPush extends WorkEventPush<'change_auth', 'change_auth'> {
  readonly extraInfo?: {
    readonly authOpenKfIdList?: readonly string[];
  };
  readonly state?: string;
}

/** The event `corp_arch_auth`. */
export interface WorkCorpArchAuthPush extends WorkEventPush<'corp_arch_auth', 'corp_arch_auth'> {}

/** The event `create_auth`. AuthCode: once, 10 minutes, up to 512 bytes. Answer within 1000 ms. Not pushed when the corp installs from the provider site (there the auth_code comes in the redirect). ExtraInfo for kf components. */
export interface WorkCreateAuthPush extends WorkEventPush<'create_auth', 'create_auth'> {
  readonly authCode: string;
  readonly state?: string;
  readonly extraInfo?: unknown;
}

/** The event `enter_register_package`. */
export interface WorkEnterRegisterPackagePush extends WorkEventPush<
  'enter_register_package',
  'enter_register_package'
> {
  readonly authCorpId: string;
  readonly authUserInfo?: {
    readonly userId: string;
  };
  readonly registerCode: string;
  readonly state?: string;
  readonly templateId: string;
}

/** The event `register_corp`. */
export interface WorkRegisterCorpPush extends WorkEventPush<'register_corp', 'register_corp'> {
  readonly registerCode: string;
  readonly authCorpId: string;
  readonly contactSync?: {
    readonly accessToken: string;
    readonly expiresIn: number;
  };
  readonly authUserInfo?: {
    readonly userId: string;
  };
  readonly state?: string;
  readonly templateId: string;
}

/** The event `share_agent_change`. Event form only AgentID; InfoType form AppId, CorpId, AgentId. */
export interface WorkShareAgentChangePush extends WorkEventPush<'share_agent_change', 'share_agent_change'> {
  readonly appId?: number;
  readonly corpId?: string;
}

/** The event `suite_ticket`. Every 10 minutes, valid 30 minutes, up to 512 bytes. Keep the newest by TimeStamp: an old one may arrive late. Can be pushed again by hand in the provider console. */
export interface WorkSuiteTicketPush extends WorkEventPush<'suite_ticket', 'suite_ticket'> {
  readonly suiteTicket: string;
}

/** The event `advanced_api_expired`. */
export interface WorkAdvancedApiExpiredPush extends WorkEventPush<
  'advanced_api_expired',
  'advanced_api_expired'
> {
  readonly authCorpId: string;
  readonly advanceApiType: number;
  readonly chatArchiveApi: {
    readonly edition: number;
  };
}

/** The event `advanced_api_trial_expired`. */
export interface WorkAdvancedApiTrialExpiredPush extends WorkEventPush<
  'advanced_api_trial_expired',
  'advanced_api_trial_expired'
> {
  readonly authCorpId: string;
  readonly advanceApiType: number;
}

/** The event `chat_archive_audit_approved_single`. */
export interface WorkChatArchiveAuditApprovedSinglePush extends WorkEventPush<
  'chat_archive_audit_approved_single',
  'chat_archive_audit_approved_single'
> {
  readonly openUserId?: string;
  readonly externalUserId?: string;
  readonly chatId?: string;
}

/** The event `chat_archive_export_finished`. */
export interface WorkChatArchiveExportFinishedPush extends WorkEventPush<
  'chat_archive_export_finished',
  'chat_archive_export_finished'
> {
  readonly jobId: string;
}

/** The event `conversation_new_message`. */
export interface WorkConversationNewMessagePush extends WorkEventPush<
  'conversation_new_message',
  'conversation_new_message'
> {
  readonly token: string;
}

/** The event `hit_keyword`. */
export interface WorkHitKeywordPush extends WorkEventPush<'hit_keyword', 'hit_keyword'> {
  readonly token: string;
}

/** The event `change_editon`. */
export interface WorkChangeEditonPush extends WorkEventPush<'change_editon', 'change_editon'> {
  readonly paidCorpId: string;
}

/** The event `change_order`. */
export interface WorkChangeOrderPush extends WorkEventPush<'change_order', 'change_order'> {
  readonly paidCorpId: string;
  readonly oldOrderId: string;
  readonly newOrderId: string;
}

/** The event `open_order`. */
export interface WorkOpenOrderPush extends WorkEventPush<'open_order', 'open_order'> {
  readonly paidCorpId: string;
  readonly orderId: string;
  readonly operatorId?: string;
}

/** The event `pay_for_app_success`. */
export interface WorkPayForAppSuccessPush extends WorkEventPush<
  'pay_for_app_success',
  'pay_for_app_success'
> {
  readonly paidCorpId: string;
  readonly orderId: string;
}

/** The event `refund`. */
export interface WorkRefundPush extends WorkEventPush<'refund', 'refund'> {
  readonly paidCorpId: string;
  readonly orderId: string;
}

/** The event `device_data_auth_change`. */
export interface WorkDeviceDataAuthChangePush extends WorkEventPush<
  'device_data_auth_change',
  'device_data_auth_change'
> {}

/** The event `finish_vip_account_approval`. */
export interface WorkFinishVipAccountApprovalPush extends WorkEventPush<
  'finish_vip_account_approval',
  'finish_vip_account_approval'
> {
  readonly finishType: number;
  readonly applyId: string;
}

/** The event `submit_vip_account_approval`. */
export interface WorkSubmitVipAccountApprovalPush extends WorkEventPush<
  'submit_vip_account_approval',
  'submit_vip_account_approval'
> {
  readonly applyReason: string;
  readonly businessType: number;
  readonly applyId: string;
}

/** The event `add_device`. */
export interface WorkAddDevicePush extends WorkEventPush<'add_device', 'add_device'> {
  readonly deviceSn: string;
  readonly authCorpId?: string;
  readonly remarkName?: string;
  readonly modelId: string;
}

/** The event `connect_info`. */
export interface WorkConnectInfoPush extends WorkEventPush<'connect_info', 'connect_info'> {
  readonly deviceSn: string;
  readonly authCorpId?: string;
  readonly connectTime: number;
}

/** The event `del_device`. */
export interface WorkDelDevicePush extends WorkEventPush<'del_device', 'del_device'> {
  readonly deviceSn: string;
  readonly authCorpId?: string;
}

/** The event `device_feature_change`. */
export interface WorkDeviceFeatureChangePush extends WorkEventPush<
  'device_feature_change',
  'device_feature_change'
> {
  readonly authCorpId?: string;
  readonly deviceSn: string;
}

/** The event `disconnect_info`. */
export interface WorkDisconnectInfoPush extends WorkEventPush<'disconnect_info', 'disconnect_info'> {
  readonly deviceSn: string;
  readonly authCorpId?: string;
  readonly disconnectTime: number;
  readonly reason: string;
}

/** The event `error_report`. */
export interface WorkErrorReportPush extends WorkEventPush<'error_report', 'error_report'> {
  readonly deviceSn: string;
  readonly errCode: number;
  readonly errMsg?: string;
  readonly authCorpId?: string;
}

/** The event `fetch_log_finish`. */
export interface WorkFetchLogFinishPush extends WorkEventPush<'fetch_log_finish', 'fetch_log_finish'> {
  readonly deviceSn: string;
  readonly mediaId: string;
  readonly authCorpId?: string;
}

/** The event `remark_device_name`. */
export interface WorkRemarkDeviceNamePush extends WorkEventPush<'remark_device_name', 'remark_device_name'> {
  readonly deviceSn: string;
  readonly authCorpId?: string;
  readonly remarkName: string;
}

/** The event `auto_activate`. */
export interface WorkAutoActivatePush extends WorkEventPush<'auto_activate', 'auto_activate'> {
  readonly authCorpId: string;
  readonly scene: number;
  readonly accountList: readonly {
    readonly activeCode: string;
    readonly type: number;
    readonly expireTime: number;
    readonly userId: string;
    readonly previousStatus?: number;
    readonly previousActiveCode?: string;
  }[];
}

/** The event `license_pay_success`. */
export interface WorkLicensePaySuccessPush extends WorkEventPush<
  'license_pay_success',
  'license_pay_success'
> {
  readonly authCorpId: string;
  readonly orderId: string;
  readonly buyerUserId: string;
}

/** The event `license_refund`. */
export interface WorkLicenseRefundPush extends WorkEventPush<'license_refund', 'license_refund'> {
  readonly authCorpId: string;
  readonly orderId: string;
  readonly orderStatus: number;
}

/** The event `cancel_special_auth`. AuthType customer_acquisition. */
export interface WorkCancelSpecialAuthPush extends WorkEventPush<
  'cancel_special_auth',
  'cancel_special_auth'
> {
  readonly authType: string;
}

/** The event `reset_permanent_code`. Exchange AuthCode with get_permanent_code again; the old permanent code (delegated app: the app secret) is dead. */
export interface WorkResetPermanentCodePush extends WorkEventPush<
  'reset_permanent_code',
  'reset_permanent_code'
> {
  readonly authCode: string;
}

/** The event `cancel_order`. */
export interface WorkCancelOrderPush extends WorkEventPush<'cancel_order', 'cancel_order'> {
  readonly paidCorpId?: string;
  readonly orderId: string;
}

/** The event `del_auth`. */
export interface WorkDelAuthPush extends WorkEventPush<'del_auth', 'del_auth'> {}

/** The event `miniprogram_pay_transaction`. Mini program payment of WeCom (对外收款/小程序接入). event_type = TRANSACTION.SUCCESS. Payment succeeded. resource is AEAD_AES_256_GCM under the EncodingAESKey of the payment app. XML or JSON. Payment is data only for this product. */
export interface WorkMiniprogramPayTransactionPush extends WorkEventPush<
  'miniprogram_pay_transaction',
  'miniprogram_pay_transaction'
> {
  readonly id: string;
  readonly notifiedAt: string;
  readonly eventType: string;
  readonly resourceType: string;
  readonly resource: {
    readonly algorithm: string;
    readonly ciphertext: string;
    readonly associatedData?: string;
    readonly nonce: string;
  };
  readonly summary?: string;
}

/** The event `miniprogram_pay_refund`. Mini program payment of WeCom (对外收款/小程序接入). event_type = REFUND.*. REFUND.SUCCESS | REFUND.ABNORMAL | REFUND.CLOSED. resource is AEAD_AES_256_GCM under the EncodingAESKey of the payment app. XML or JSON. Payment is data only for this product. */
export interface WorkMiniprogramPayRefundPush extends WorkEventPush<
  'miniprogram_pay_refund',
  'miniprogram_pay_refund'
> {
  readonly id: string;
  readonly notifiedAt: string;
  readonly eventType: string;
  readonly resourceType: string;
  readonly resource: {
    readonly algorithm: string;
    readonly ciphertext: string;
    readonly associatedData?: string;
    readonly nonce: string;
  };
  readonly summary?: string;
}
