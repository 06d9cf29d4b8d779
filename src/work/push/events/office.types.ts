// Generated from scripts/data/work/events.jsonl by npm run generate: change the data, not this file.

import type { WorkChangePush, WorkEventPush } from '../work-push-base.js';

/** The event `doc_change`, `doc_member_change`. Members of a document made through the API changed. */
export interface WorkDocChangeDocMemberChangePush extends WorkChangePush<
  'doc_change_doc_member_change',
  'doc_change',
  'doc_member_change'
> {
  readonly docId: readonly string[];
}

/** The event `program_notify`. */
export interface WorkProgramNotifyPush extends WorkEventPush<'program_notify', 'program_notify'> {
  readonly notifyId: string;
  readonly notifyScene: number;
}

/** The event `delete_calendar`. */
export interface WorkDeleteCalendarPush extends WorkEventPush<'delete_calendar', 'delete_calendar'> {
  readonly calId: string;
}

/** The event `modify_calendar`. */
export interface WorkModifyCalendarPush extends WorkEventPush<'modify_calendar', 'modify_calendar'> {
  readonly calId: string;
}

/** The event `add_schedule`. */
export interface WorkAddSchedulePush extends WorkEventPush<'add_schedule', 'add_schedule'> {
  readonly calId: string;
  readonly scheduleId: string;
}

/** The event `delete_schedule`. */
export interface WorkDeleteSchedulePush extends WorkEventPush<'delete_schedule', 'delete_schedule'> {
  readonly calId: string;
  readonly scheduleId: string;
}

/** The event `modify_schedule`. */
export interface WorkModifySchedulePush extends WorkEventPush<'modify_schedule', 'modify_schedule'> {
  readonly calId: string;
  readonly scheduleId: string;
}

/** The event `wedrive_insufficient_capacity`. Over 90 % used; at most once a day. */
export interface WorkWedriveInsufficientCapacityPush extends WorkEventPush<
  'wedrive_insufficient_capacity',
  'wedrive_insufficient_capacity'
> {}

/** The event `wedrive_space_change`, `dismiss_space`. */
export interface WorkWedriveSpaceChangeDismissSpacePush extends WorkChangePush<
  'wedrive_space_change_dismiss_space',
  'wedrive_space_change',
  'dismiss_space'
> {
  readonly spaceId: readonly string[];
}

/** The event `app_email_change`, `receive_email`. */
export interface WorkAppEmailChangeReceiveEmailPush extends WorkChangePush<
  'app_email_change_receive_email',
  'app_email_change',
  'receive_email'
> {
  readonly amount: number;
}

/** The event `open_approval_change`. Approval engine of self-built and third-party apps. */
export interface WorkOpenApprovalChangePush extends WorkEventPush<
  'open_approval_change',
  'open_approval_change'
> {
  readonly approvalInfo: {
    readonly thirdNo: string;
    readonly openSpName: string;
    readonly openTemplateId: string;
    readonly openSpStatus: number;
    readonly applyTime: number;
    readonly applyUserName: string;
    readonly applyUserId: string;
    readonly applyUserParty: string;
    readonly applyUserImage: string;
    readonly approvalNodes: readonly {
      readonly nodeStatus: number;
      readonly nodeAttr: number;
      readonly nodeType: number;
      readonly items: readonly {
        readonly itemName: string;
        readonly itemUserid: string;
        readonly itemParty: string;
        readonly itemImage: string;
        readonly itemStatus: number;
        readonly itemSpeech?: string;
        readonly itemOpTime?: number;
      }[];
    }[];
    readonly notifyNodes: readonly {
      readonly itemName: string;
      readonly itemUserid: string;
      readonly itemParty: string;
      readonly itemImage: string;
    }[];
    readonly approverStep: number;
  };
}

/** The event `sys_approval_change`. StatuChangeEvent 1 submitted, 2 agreed, 3 refused, 4 passed on, 5 urged, 6 withdrawn, 8 withdrawn after approval, 10 comment added, 11 sent back, 12 extra signer, 13-15 see page. SpRecord may be replaced by ProcessList (all nodes). */
export interface WorkSysApprovalChangePush extends WorkEventPush<
  'sys_approval_change',
  'sys_approval_change'
> {
  readonly approvalInfo: {
    readonly spNo: string;
    readonly spName: string;
    readonly spStatus: number;
    readonly templateId: string;
    readonly applyTime: number;
    readonly applyer: {
      readonly userId: string;
      readonly party: number;
    };
    readonly spRecord: readonly {
      readonly spStatus: number;
      readonly approverAttr: number;
      readonly details: readonly {
        readonly approver: {
          readonly userId: string;
        };
        readonly speech?: string;
        readonly spStatus: number;
        readonly spTime?: number;
        readonly attach?: readonly string[];
      }[];
    }[];
    readonly notifyer?: readonly {
      readonly userId: string;
    }[];
    readonly processList?: readonly {
      readonly nodeType: number;
      readonly spStatus?: number;
      readonly apvRel?: number;
      readonly subNodeList: readonly {
        readonly userInfo: {
          readonly userId: string;
        };
        readonly speech?: string;
        readonly spYj?: number;
        readonly sptime?: number;
        readonly mediaIds?: readonly string[];
      }[];
    }[];
    readonly comments: readonly {
      readonly commentUserInfo: {
        readonly userId: string;
      };
      readonly commentTime: number;
      readonly commentContent: string;
      readonly commentId: string;
      readonly attach?: readonly string[];
    }[];
    readonly statuChangeEvent: number;
  };
}

/** The event `doc_change`, `delete_doc`. An administrator deleted a document made through the API. */
export interface WorkDocChangeDeleteDocPush extends WorkChangePush<
  'doc_change_delete_doc',
  'doc_change',
  'delete_doc'
> {
  readonly docId: readonly string[];
}

/** The event `doc_change`, `form_complete`. A member completed a form (收集表) made through the API. */
export interface WorkDocChangeFormCompletePush extends WorkChangePush<
  'doc_change_form_complete',
  'doc_change',
  'form_complete'
> {
  readonly formId: readonly string[];
}

/** The event `doc_change`, `delete_form`. Form deleted. */
export interface WorkDocChangeDeleteFormPush extends WorkChangePush<
  'doc_change_delete_form',
  'doc_change',
  'delete_form'
> {
  readonly formId: readonly string[];
}

/** The event `doc_change`, `form_settings_change`. Form settings changed. */
export interface WorkDocChangeFormSettingsChangePush extends WorkChangePush<
  'doc_change_form_settings_change',
  'doc_change',
  'form_settings_change'
> {
  readonly formId: readonly string[];
}

/** The event `smart_sheet_change`, `add_filed`. */
export interface WorkSmartSheetChangeAddFiledPush extends WorkChangePush<
  'smart_sheet_change_add_filed',
  'smart_sheet_change',
  'add_filed'
> {
  readonly docId: string;
  readonly sheetId: string;
  readonly fieldId: readonly string[];
}

/** The event `smart_sheet_change`, `update_filed`. */
export interface WorkSmartSheetChangeUpdateFiledPush extends WorkChangePush<
  'smart_sheet_change_update_filed',
  'smart_sheet_change',
  'update_filed'
> {
  readonly docId: string;
  readonly sheetId: string;
  readonly fieldId: readonly string[];
}

/** The event `smart_sheet_change`, `delete_filed`. */
export interface WorkSmartSheetChangeDeleteFiledPush extends WorkChangePush<
  'smart_sheet_change_delete_filed',
  'smart_sheet_change',
  'delete_filed'
> {
  readonly docId: string;
  readonly sheetId: string;
  readonly fieldId: readonly string[];
}

/** The event `smart_sheet_change`, `add_record`. At most 1,000 ids per push; more arrive in several pushes. */
export interface WorkSmartSheetChangeAddRecordPush extends WorkChangePush<
  'smart_sheet_change_add_record',
  'smart_sheet_change',
  'add_record'
> {
  readonly docId: string;
  readonly sheetId: string;
  readonly recordId: readonly string[];
}

/** The event `smart_sheet_change`, `update_record`. At most 1,000 ids per push; more arrive in several pushes. */
export interface WorkSmartSheetChangeUpdateRecordPush extends WorkChangePush<
  'smart_sheet_change_update_record',
  'smart_sheet_change',
  'update_record'
> {
  readonly docId: string;
  readonly sheetId: string;
  readonly recordId: readonly string[];
}

/** The event `smart_sheet_change`, `delete_record`. At most 1,000 ids per push; more arrive in several pushes. */
export interface WorkSmartSheetChangeDeleteRecordPush extends WorkChangePush<
  'smart_sheet_change_delete_record',
  'smart_sheet_change',
  'delete_record'
> {
  readonly docId: string;
  readonly sheetId: string;
  readonly recordId: readonly string[];
}

/** The event `respond_schedule`. A participant accepted, left open or refused; FromUserName is that member (the answer itself is not in the push). */
export interface WorkRespondSchedulePush extends WorkEventPush<'respond_schedule', 'respond_schedule'> {
  readonly calId: string;
  readonly scheduleId: string;
}

/** The event `add_calendar`. */
export interface WorkAddCalendarPush extends WorkEventPush<'add_calendar', 'add_calendar'> {
  readonly calId: string;
}

/** The event `wedrive_space_change`, `space_member_change`. */
export interface WorkWedriveSpaceChangeSpaceMemberChangePush extends WorkChangePush<
  'wedrive_space_change_space_member_change',
  'wedrive_space_change',
  'space_member_change'
> {
  readonly spaceId: readonly string[];
}

/** The event `wedrive_space_change`, `space_security_settings_change`. */
export interface WorkWedriveSpaceChangeSpaceSecuritySettingsChangePush extends WorkChangePush<
  'wedrive_space_change_space_security_settings_change',
  'wedrive_space_change',
  'space_security_settings_change'
> {
  readonly spaceId: readonly string[];
}

/** The event `wedrive_file_change`, `create_file`. */
export interface WorkWedriveFileChangeCreateFilePush extends WorkChangePush<
  'wedrive_file_change_create_file',
  'wedrive_file_change',
  'create_file'
> {
  readonly fileId: readonly string[];
}

/** The event `wedrive_file_change`, `rename_file`. */
export interface WorkWedriveFileChangeRenameFilePush extends WorkChangePush<
  'wedrive_file_change_rename_file',
  'wedrive_file_change',
  'rename_file'
> {
  readonly fileId: readonly string[];
}

/** The event `wedrive_file_change`, `update_file`. */
export interface WorkWedriveFileChangeUpdateFilePush extends WorkChangePush<
  'wedrive_file_change_update_file',
  'wedrive_file_change',
  'update_file'
> {
  readonly fileId: readonly string[];
}

/** The event `wedrive_file_change`, `delete_file`. */
export interface WorkWedriveFileChangeDeleteFilePush extends WorkChangePush<
  'wedrive_file_change_delete_file',
  'wedrive_file_change',
  'delete_file'
> {
  readonly fileId: readonly string[];
}

/** The event `wedrive_file_change`, `move_file`. */
export interface WorkWedriveFileChangeMoveFilePush extends WorkChangePush<
  'wedrive_file_change_move_file',
  'wedrive_file_change',
  'move_file'
> {
  readonly fileId: readonly string[];
}

/** The event `public_email_change`, `receive_email`. Id = id of the public mailbox. Self-built applications only. ChangeType receive_email also belongs to app_email_change. */
export interface WorkPublicEmailChangeReceiveEmailPush extends WorkChangePush<
  'public_email_change_receive_email',
  'public_email_change',
  'receive_email'
> {
  readonly id: number;
  readonly amount: number;
}
