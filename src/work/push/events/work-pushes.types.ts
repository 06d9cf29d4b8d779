// Generated from scripts/data/work/events.jsonl by npm run generate: change the data, not this file.

import type {
  WorkSecurityChangeDomainIpPush,
  WorkChangeAppAdminPush,
  WorkUnlicensedNotifyPush,
  WorkClickPush,
  WorkCloseInactiveAgentPush,
  WorkEnterAgentPush,
  WorkLocationReportPush,
  WorkReopenInactiveAgentPush,
  WorkScancodePushPush,
  WorkSubscribePush,
  WorkTaskcardClickPush,
  WorkTemplateCardEventPush,
  WorkUnsubscribePush,
  WorkViewPush,
  WorkSwitchWorkbenchModePush,
  WorkUploadMediaJobFinishPush,
  WorkLocationSelectPush,
  WorkPicWeixinPush,
  WorkPicPhotoOrAlbumPush,
  WorkPicSysphotoPush,
  WorkScancodeWaitmsgPush,
  WorkTemplateCardMenuEventPush,
  WorkViewMiniprogramPush,
  WorkInactiveAlertPush,
  WorkLowActiveAlertPush,
  WorkLowActivePush,
  WorkActiveRestoredPush,
} from './apps.types.js';
import type {
  WorkKfAccountAuthChangePush,
  WorkKfMsgOrEventPush,
  WorkChangeExternalChatCreatePush,
  WorkChangeExternalChatDismissPush,
  WorkChangeExternalChatUpdatePush,
  WorkChangeExternalContactAddExternalContactPush,
  WorkChangeExternalContactAddHalfExternalContactPush,
  WorkChangeExternalContactDelFollowUserPush,
  WorkChangeExternalContactDelExternalContactPush,
  WorkChangeExternalContactEditExternalContactPush,
  WorkChangeExternalContactMsgAuditApprovedPush,
  WorkChangeExternalContactTransferFailPush,
  WorkChangeExternalTagCreatePush,
  WorkChangeExternalTagDeletePush,
  WorkChangeExternalTagShufflePush,
  WorkChangeExternalTagUpdatePush,
  WorkMsgauditNotifyPush,
  WorkCustomerAcquisitionBalanceExhaustedPush,
  WorkCustomerAcquisitionDeleteLinkPush,
  WorkCustomerAcquisitionCustomerStartChatPush,
  WorkCustomerAcquisitionLinkUnavailablePush,
  WorkCustomerAcquisitionBalanceLowPush,
  WorkCustomerAcquisitionFriendRequestPush,
  WorkCustomerAcquisitionBalanceIncreasedPush,
  WorkCustomerAcquisitionOpenProfilePush,
  WorkCustomerAcquisitionMessageFromCustomerPush,
  WorkCustomerAcquisitionDelFollowUserPush,
  WorkCustomerAcquisitionQuotaExpireSoonPush,
  WorkCustomerAcquisitionServiceBalanceLowPush,
  WorkCustomerAcquisitionServiceBalanceExhaustedPush,
  WorkCustomerAcquisitionServiceBalanceConsumedPush,
  WorkCustomerAcquisitionChangePricePush,
  WorkCustomerAcquisitionPermitChangePush,
} from './customers.types.js';
import type {
  WorkDocChangeDocMemberChangePush,
  WorkProgramNotifyPush,
  WorkDeleteCalendarPush,
  WorkModifyCalendarPush,
  WorkAddSchedulePush,
  WorkDeleteSchedulePush,
  WorkModifySchedulePush,
  WorkWedriveInsufficientCapacityPush,
  WorkWedriveSpaceChangeDismissSpacePush,
  WorkAppEmailChangeReceiveEmailPush,
  WorkOpenApprovalChangePush,
  WorkSysApprovalChangePush,
  WorkDocChangeDeleteDocPush,
  WorkDocChangeFormCompletePush,
  WorkDocChangeDeleteFormPush,
  WorkDocChangeFormSettingsChangePush,
  WorkSmartSheetChangeAddFiledPush,
  WorkSmartSheetChangeUpdateFiledPush,
  WorkSmartSheetChangeDeleteFiledPush,
  WorkSmartSheetChangeAddRecordPush,
  WorkSmartSheetChangeUpdateRecordPush,
  WorkSmartSheetChangeDeleteRecordPush,
  WorkRespondSchedulePush,
  WorkAddCalendarPush,
  WorkWedriveSpaceChangeSpaceMemberChangePush,
  WorkWedriveSpaceChangeSpaceSecuritySettingsChangePush,
  WorkWedriveFileChangeCreateFilePush,
  WorkWedriveFileChangeRenameFilePush,
  WorkWedriveFileChangeUpdateFilePush,
  WorkWedriveFileChangeDeleteFilePush,
  WorkWedriveFileChangeMoveFilePush,
  WorkPublicEmailChangeReceiveEmailPush,
} from './office.types.js';
import type {
  WorkAgreeExternalUseridMigrationPush,
  WorkApproveSpecialAuthPush,
  WorkCancelAuthPush,
  WorkChangeAuthPush,
  WorkCorpArchAuthPush,
  WorkCreateAuthPush,
  WorkEnterRegisterPackagePush,
  WorkRegisterCorpPush,
  WorkShareAgentChangePush,
  WorkSuiteTicketPush,
  WorkAdvancedApiExpiredPush,
  WorkAdvancedApiTrialExpiredPush,
  WorkChatArchiveAuditApprovedSinglePush,
  WorkChatArchiveExportFinishedPush,
  WorkConversationNewMessagePush,
  WorkHitKeywordPush,
  WorkChangeEditonPush,
  WorkChangeOrderPush,
  WorkOpenOrderPush,
  WorkPayForAppSuccessPush,
  WorkRefundPush,
  WorkDeviceDataAuthChangePush,
  WorkFinishVipAccountApprovalPush,
  WorkSubmitVipAccountApprovalPush,
  WorkAddDevicePush,
  WorkConnectInfoPush,
  WorkDelDevicePush,
  WorkDeviceFeatureChangePush,
  WorkDisconnectInfoPush,
  WorkErrorReportPush,
  WorkFetchLogFinishPush,
  WorkRemarkDeviceNamePush,
  WorkAutoActivatePush,
  WorkLicensePaySuccessPush,
  WorkLicenseRefundPush,
  WorkCancelSpecialAuthPush,
  WorkResetPermanentCodePush,
  WorkCancelOrderPush,
  WorkDelAuthPush,
  WorkMiniprogramPayTransactionPush,
  WorkMiniprogramPayRefundPush,
} from './provider.types.js';
import type {
  WorkBookMeetingRoomPush,
  WorkMeetingChangeModifyMeetingPush,
  WorkMeetingStatisticsStartMeetingPush,
  WorkLivingStatusChangePush,
  WorkCancelMeetingRoomPush,
  WorkMeetingChangeCancelMeetingPush,
  WorkMeetingChangeMeetingStartPush,
  WorkMeetingChangeMeetingEndPush,
  WorkMeetingChangeMeetingMuteAllPush,
  WorkMeetingChangeMeetingUnmuteAllPush,
  WorkMeetingChangeJoinMeetingPush,
  WorkMeetingChangeQuitMeetingPush,
  WorkMeetingChangeJoinMeetingBeforeHostPush,
  WorkMeetingChangeJoinWaitingRoomPush,
  WorkMeetingChangeQuitWaitingRoomPush,
  WorkMeetingChangeJoinFromMeetingRoomPush,
  WorkMeetingChangeMoveToWaitingRoomPush,
  WorkMeetingChangeOpenScreenSharePush,
  WorkMeetingChangeCloseScreenSharePush,
  WorkMeetingChangeRoleChangePush,
  WorkMeetingChangeWebinarRoleChangePush,
  WorkMeetingChangeWebinarWarmUpUploadPush,
  WorkMeetingChangePstnStatusUpdatePush,
  WorkMeetingChangeMediumUploadPush,
  WorkMeetingChangeStartRecordingPush,
  WorkMeetingChangePauseRecordingPush,
  WorkMeetingChangeResumeRecordingPush,
  WorkMeetingChangeStopRecordingPush,
  WorkMeetingChangeRecordingCompletePush,
  WorkMeetingChangeDeleteRecordingPush,
  WorkMeetingChangeEnrollPush,
  WorkMeetingChangeCancelEnrollPush,
  WorkMeetingChangeMeetingRoomResponsePush,
} from './meetings.types.js';
import type {
  WorkImagePush,
  WorkLinkPush,
  WorkLocationPush,
  WorkTextPush,
  WorkVideoPush,
  WorkVoicePush,
  WorkFilePush,
} from './messages.types.js';
import type {
  WorkChangeContactCreatePartyPush,
  WorkChangeContactCreateUserPush,
  WorkChangeContactDeletePartyPush,
  WorkChangeContactDeleteUserPush,
  WorkChangeContactUpdatePartyPush,
  WorkChangeContactUpdateTagPush,
  WorkChangeContactUpdateUserPush,
  WorkBatchJobResultPush,
  WorkChangeSchoolContactCreateDepartmentPush,
  WorkChangeSchoolContactCreateParentPush,
  WorkChangeSchoolContactCreateStudentPush,
  WorkChangeSchoolContactDeleteDepartmentPush,
  WorkChangeSchoolContactDeleteParentPush,
  WorkChangeSchoolContactDeleteStudentPush,
  WorkChangeSchoolContactSubscribePush,
  WorkChangeSchoolContactUpdateDepartmentPush,
  WorkChangeSchoolContactUpdateParentPush,
  WorkChangeSchoolContactUpdateStudentPush,
  WorkChangeChainCreateChainPush,
  WorkShareChainChangePush,
  WorkChangeSchoolContactUnsubscribePush,
  WorkChangeChainUpdateChainPush,
  WorkChangeChainDeleteChainPush,
  WorkChangeChainCreateGroupPush,
  WorkChangeChainUpdateGroupPush,
  WorkChangeChainDeleteGroupPush,
  WorkChangeChainCorpJoinPush,
  WorkChangeChainUpdateCorpPush,
  WorkChangeChainRemoveCorpPush,
  WorkChangeSchoolContactBatchPush,
} from './contacts.types.js';
import type {
  WorkRobotTextPush,
  WorkRobotImagePush,
  WorkRobotMixedPush,
  WorkRobotVoicePush,
  WorkRobotFilePush,
  WorkRobotVideoPush,
  WorkRobotStreamPush,
  WorkRobotEnterChatPush,
  WorkRobotTemplateCardEventPush,
  WorkRobotFeedbackEventPush,
} from './robot.types.js';
import type { WorkUnknownPush } from '../work-push-base.js';

/** Every push of WeCom that this package knows, except those of robots. Narrow it by `name`. */
export type WorkKnownPush =
  | WorkSecurityChangeDomainIpPush
  | WorkChangeAppAdminPush
  | WorkUnlicensedNotifyPush
  | WorkClickPush
  | WorkCloseInactiveAgentPush
  | WorkEnterAgentPush
  | WorkLocationReportPush
  | WorkReopenInactiveAgentPush
  | WorkScancodePushPush
  | WorkSubscribePush
  | WorkTaskcardClickPush
  | WorkTemplateCardEventPush
  | WorkUnsubscribePush
  | WorkViewPush
  | WorkSwitchWorkbenchModePush
  | WorkUploadMediaJobFinishPush
  | WorkLocationSelectPush
  | WorkPicWeixinPush
  | WorkPicPhotoOrAlbumPush
  | WorkPicSysphotoPush
  | WorkScancodeWaitmsgPush
  | WorkTemplateCardMenuEventPush
  | WorkViewMiniprogramPush
  | WorkInactiveAlertPush
  | WorkLowActiveAlertPush
  | WorkLowActivePush
  | WorkActiveRestoredPush
  | WorkKfAccountAuthChangePush
  | WorkKfMsgOrEventPush
  | WorkChangeExternalChatCreatePush
  | WorkChangeExternalChatDismissPush
  | WorkChangeExternalChatUpdatePush
  | WorkChangeExternalContactAddExternalContactPush
  | WorkChangeExternalContactAddHalfExternalContactPush
  | WorkChangeExternalContactDelFollowUserPush
  | WorkChangeExternalContactDelExternalContactPush
  | WorkChangeExternalContactEditExternalContactPush
  | WorkChangeExternalContactMsgAuditApprovedPush
  | WorkChangeExternalContactTransferFailPush
  | WorkChangeExternalTagCreatePush
  | WorkChangeExternalTagDeletePush
  | WorkChangeExternalTagShufflePush
  | WorkChangeExternalTagUpdatePush
  | WorkMsgauditNotifyPush
  | WorkCustomerAcquisitionBalanceExhaustedPush
  | WorkCustomerAcquisitionDeleteLinkPush
  | WorkCustomerAcquisitionCustomerStartChatPush
  | WorkCustomerAcquisitionLinkUnavailablePush
  | WorkCustomerAcquisitionBalanceLowPush
  | WorkCustomerAcquisitionFriendRequestPush
  | WorkCustomerAcquisitionBalanceIncreasedPush
  | WorkCustomerAcquisitionOpenProfilePush
  | WorkCustomerAcquisitionMessageFromCustomerPush
  | WorkCustomerAcquisitionDelFollowUserPush
  | WorkCustomerAcquisitionQuotaExpireSoonPush
  | WorkCustomerAcquisitionServiceBalanceLowPush
  | WorkCustomerAcquisitionServiceBalanceExhaustedPush
  | WorkCustomerAcquisitionServiceBalanceConsumedPush
  | WorkCustomerAcquisitionChangePricePush
  | WorkCustomerAcquisitionPermitChangePush
  | WorkDocChangeDocMemberChangePush
  | WorkProgramNotifyPush
  | WorkDeleteCalendarPush
  | WorkModifyCalendarPush
  | WorkAddSchedulePush
  | WorkDeleteSchedulePush
  | WorkModifySchedulePush
  | WorkWedriveInsufficientCapacityPush
  | WorkWedriveSpaceChangeDismissSpacePush
  | WorkAppEmailChangeReceiveEmailPush
  | WorkOpenApprovalChangePush
  | WorkSysApprovalChangePush
  | WorkDocChangeDeleteDocPush
  | WorkDocChangeFormCompletePush
  | WorkDocChangeDeleteFormPush
  | WorkDocChangeFormSettingsChangePush
  | WorkSmartSheetChangeAddFiledPush
  | WorkSmartSheetChangeUpdateFiledPush
  | WorkSmartSheetChangeDeleteFiledPush
  | WorkSmartSheetChangeAddRecordPush
  | WorkSmartSheetChangeUpdateRecordPush
  | WorkSmartSheetChangeDeleteRecordPush
  | WorkRespondSchedulePush
  | WorkAddCalendarPush
  | WorkWedriveSpaceChangeSpaceMemberChangePush
  | WorkWedriveSpaceChangeSpaceSecuritySettingsChangePush
  | WorkWedriveFileChangeCreateFilePush
  | WorkWedriveFileChangeRenameFilePush
  | WorkWedriveFileChangeUpdateFilePush
  | WorkWedriveFileChangeDeleteFilePush
  | WorkWedriveFileChangeMoveFilePush
  | WorkPublicEmailChangeReceiveEmailPush
  | WorkAgreeExternalUseridMigrationPush
  | WorkApproveSpecialAuthPush
  | WorkCancelAuthPush
  | WorkChangeAuthPush
  | WorkCorpArchAuthPush
  | WorkCreateAuthPush
  | WorkEnterRegisterPackagePush
  | WorkRegisterCorpPush
  | WorkShareAgentChangePush
  | WorkSuiteTicketPush
  | WorkAdvancedApiExpiredPush
  | WorkAdvancedApiTrialExpiredPush
  | WorkChatArchiveAuditApprovedSinglePush
  | WorkChatArchiveExportFinishedPush
  | WorkConversationNewMessagePush
  | WorkHitKeywordPush
  | WorkChangeEditonPush
  | WorkChangeOrderPush
  | WorkOpenOrderPush
  | WorkPayForAppSuccessPush
  | WorkRefundPush
  | WorkDeviceDataAuthChangePush
  | WorkFinishVipAccountApprovalPush
  | WorkSubmitVipAccountApprovalPush
  | WorkAddDevicePush
  | WorkConnectInfoPush
  | WorkDelDevicePush
  | WorkDeviceFeatureChangePush
  | WorkDisconnectInfoPush
  | WorkErrorReportPush
  | WorkFetchLogFinishPush
  | WorkRemarkDeviceNamePush
  | WorkAutoActivatePush
  | WorkLicensePaySuccessPush
  | WorkLicenseRefundPush
  | WorkCancelSpecialAuthPush
  | WorkResetPermanentCodePush
  | WorkCancelOrderPush
  | WorkDelAuthPush
  | WorkMiniprogramPayTransactionPush
  | WorkMiniprogramPayRefundPush
  | WorkBookMeetingRoomPush
  | WorkMeetingChangeModifyMeetingPush
  | WorkMeetingStatisticsStartMeetingPush
  | WorkLivingStatusChangePush
  | WorkCancelMeetingRoomPush
  | WorkMeetingChangeCancelMeetingPush
  | WorkMeetingChangeMeetingStartPush
  | WorkMeetingChangeMeetingEndPush
  | WorkMeetingChangeMeetingMuteAllPush
  | WorkMeetingChangeMeetingUnmuteAllPush
  | WorkMeetingChangeJoinMeetingPush
  | WorkMeetingChangeQuitMeetingPush
  | WorkMeetingChangeJoinMeetingBeforeHostPush
  | WorkMeetingChangeJoinWaitingRoomPush
  | WorkMeetingChangeQuitWaitingRoomPush
  | WorkMeetingChangeJoinFromMeetingRoomPush
  | WorkMeetingChangeMoveToWaitingRoomPush
  | WorkMeetingChangeOpenScreenSharePush
  | WorkMeetingChangeCloseScreenSharePush
  | WorkMeetingChangeRoleChangePush
  | WorkMeetingChangeWebinarRoleChangePush
  | WorkMeetingChangeWebinarWarmUpUploadPush
  | WorkMeetingChangePstnStatusUpdatePush
  | WorkMeetingChangeMediumUploadPush
  | WorkMeetingChangeStartRecordingPush
  | WorkMeetingChangePauseRecordingPush
  | WorkMeetingChangeResumeRecordingPush
  | WorkMeetingChangeStopRecordingPush
  | WorkMeetingChangeRecordingCompletePush
  | WorkMeetingChangeDeleteRecordingPush
  | WorkMeetingChangeEnrollPush
  | WorkMeetingChangeCancelEnrollPush
  | WorkMeetingChangeMeetingRoomResponsePush
  | WorkImagePush
  | WorkLinkPush
  | WorkLocationPush
  | WorkTextPush
  | WorkVideoPush
  | WorkVoicePush
  | WorkFilePush
  | WorkChangeContactCreatePartyPush
  | WorkChangeContactCreateUserPush
  | WorkChangeContactDeletePartyPush
  | WorkChangeContactDeleteUserPush
  | WorkChangeContactUpdatePartyPush
  | WorkChangeContactUpdateTagPush
  | WorkChangeContactUpdateUserPush
  | WorkBatchJobResultPush
  | WorkChangeSchoolContactCreateDepartmentPush
  | WorkChangeSchoolContactCreateParentPush
  | WorkChangeSchoolContactCreateStudentPush
  | WorkChangeSchoolContactDeleteDepartmentPush
  | WorkChangeSchoolContactDeleteParentPush
  | WorkChangeSchoolContactDeleteStudentPush
  | WorkChangeSchoolContactSubscribePush
  | WorkChangeSchoolContactUpdateDepartmentPush
  | WorkChangeSchoolContactUpdateParentPush
  | WorkChangeSchoolContactUpdateStudentPush
  | WorkChangeChainCreateChainPush
  | WorkShareChainChangePush
  | WorkChangeSchoolContactUnsubscribePush
  | WorkChangeChainUpdateChainPush
  | WorkChangeChainDeleteChainPush
  | WorkChangeChainCreateGroupPush
  | WorkChangeChainUpdateGroupPush
  | WorkChangeChainDeleteGroupPush
  | WorkChangeChainCorpJoinPush
  | WorkChangeChainUpdateCorpPush
  | WorkChangeChainRemoveCorpPush
  | WorkChangeSchoolContactBatchPush;

/** Every push of WeCom, except those of robots. */
export type WorkPush = WorkKnownPush | WorkUnknownPush;

/** Every push of a robot that this package knows. Narrow it by `name`. */
export type WorkRobotPush =
  | WorkRobotTextPush
  | WorkRobotImagePush
  | WorkRobotMixedPush
  | WorkRobotVoicePush
  | WorkRobotFilePush
  | WorkRobotVideoPush
  | WorkRobotStreamPush
  | WorkRobotEnterChatPush
  | WorkRobotTemplateCardEventPush
  | WorkRobotFeedbackEventPush;

/** The change types of each event. */
export interface WorkChangeTypes {
  security: 'change_domain_ip';
  change_app_admin: never;
  unlicensed_notify: never;
  click: never;
  close_inactive_agent: never;
  enter_agent: never;
  LOCATION: never;
  reopen_inactive_agent: never;
  scancode_push: never;
  subscribe: never;
  taskcard_click: never;
  template_card_event: never;
  unsubscribe: never;
  view: never;
  switch_workbench_mode: never;
  upload_media_job_finish: never;
  location_select: never;
  pic_weixin: never;
  pic_photo_or_album: never;
  pic_sysphoto: never;
  scancode_waitmsg: never;
  template_card_menu_event: never;
  view_miniprogram: never;
  inactive_alert: never;
  low_active_alert: never;
  low_active: never;
  active_restored: never;
  kf_account_auth_change: never;
  kf_msg_or_event: never;
  change_external_chat: 'create' | 'dismiss' | 'update';
  change_external_contact:
    | 'add_external_contact'
    | 'add_half_external_contact'
    | 'del_follow_user'
    | 'del_external_contact'
    | 'edit_external_contact'
    | 'msg_audit_approved'
    | 'transfer_fail';
  change_external_tag: 'create' | 'delete' | 'shuffle' | 'update';
  msgaudit_notify: never;
  customer_acquisition:
    | 'balance_exhausted'
    | 'delete_link'
    | 'customer_start_chat'
    | 'link_unavailable'
    | 'balance_low'
    | 'friend_request'
    | 'balance_increased'
    | 'open_profile'
    | 'message_from_customer'
    | 'del_follow_user'
    | 'quota_expire_soon'
    | 'service_balance_low'
    | 'service_balance_exhausted'
    | 'service_balance_consumed'
    | 'change_price';
  customer_acquisition_permit_change: never;
  doc_change: 'doc_member_change' | 'delete_doc' | 'form_complete' | 'delete_form' | 'form_settings_change';
  program_notify: never;
  delete_calendar: never;
  modify_calendar: never;
  add_schedule: never;
  delete_schedule: never;
  modify_schedule: never;
  wedrive_insufficient_capacity: never;
  wedrive_space_change: 'dismiss_space' | 'space_member_change' | 'space_security_settings_change';
  app_email_change: 'receive_email';
  open_approval_change: never;
  sys_approval_change: never;
  smart_sheet_change:
    'add_filed' | 'update_filed' | 'delete_filed' | 'add_record' | 'update_record' | 'delete_record';
  respond_schedule: never;
  add_calendar: never;
  wedrive_file_change: 'create_file' | 'rename_file' | 'update_file' | 'delete_file' | 'move_file';
  public_email_change: 'receive_email';
  agree_external_userid_migration: never;
  approve_special_auth: never;
  cancel_auth: never;
  change_auth: never;
  corp_arch_auth: never;
  create_auth: never;
  enter_register_package: never;
  register_corp: never;
  share_agent_change: never;
  suite_ticket: never;
  advanced_api_expired: never;
  advanced_api_trial_expired: never;
  chat_archive_audit_approved_single: never;
  chat_archive_export_finished: never;
  conversation_new_message: never;
  hit_keyword: never;
  change_editon: never;
  change_order: never;
  open_order: never;
  pay_for_app_success: never;
  refund: never;
  device_data_auth_change: never;
  finish_vip_account_approval: never;
  submit_vip_account_approval: never;
  add_device: never;
  connect_info: never;
  del_device: never;
  device_feature_change: never;
  disconnect_info: never;
  error_report: never;
  fetch_log_finish: never;
  remark_device_name: never;
  auto_activate: never;
  license_pay_success: never;
  license_refund: never;
  cancel_special_auth: never;
  reset_permanent_code: never;
  cancel_order: never;
  del_auth: never;
  miniprogram_pay_transaction: never;
  miniprogram_pay_refund: never;
  book_meeting_room: never;
  meeting_change:
    | 'modify_meeting'
    | 'cancel_meeting'
    | 'meeting_start'
    | 'meeting_end'
    | 'meeting_mute_all'
    | 'meeting_unmute_all'
    | 'join_meeting'
    | 'quit_meeting'
    | 'join_meeting_before_host'
    | 'join_waiting_room'
    | 'quit_waiting_room'
    | 'join_from_meeting_room'
    | 'move_to_waiting_room'
    | 'open_screen_share'
    | 'close_screen_share'
    | 'role_change'
    | 'webinar_role_change'
    | 'webinar_warm_up_upload'
    | 'pstn_status_update'
    | 'medium_upload'
    | 'start_recording'
    | 'pause_recording'
    | 'resume_recording'
    | 'stop_recording'
    | 'recording_complete'
    | 'delete_recording'
    | 'enroll'
    | 'cancel_enroll'
    | 'meeting_room_response';
  meeting_statistics: 'start_meeting';
  living_status_change: never;
  cancel_meeting_room: never;
  change_contact:
    | 'create_party'
    | 'create_user'
    | 'delete_party'
    | 'delete_user'
    | 'update_party'
    | 'update_tag'
    | 'update_user';
  batch_job_result: never;
  change_school_contact:
    | 'create_department'
    | 'create_parent'
    | 'create_student'
    | 'delete_department'
    | 'delete_parent'
    | 'delete_student'
    | 'subscribe'
    | 'update_department'
    | 'update_parent'
    | 'update_student'
    | 'unsubscribe';
  change_chain:
    | 'create_chain'
    | 'update_chain'
    | 'delete_chain'
    | 'create_group'
    | 'update_group'
    | 'delete_group'
    | 'corp_join'
    | 'update_corp'
    | 'remove_corp';
  share_chain_change: never;
  change_school_contact_batch: never;
}

export type * from './apps.types.js';
export type * from './customers.types.js';
export type * from './office.types.js';
export type * from './provider.types.js';
export type * from './meetings.types.js';
export type * from './messages.types.js';
export type * from './contacts.types.js';
export type * from './robot.types.js';
