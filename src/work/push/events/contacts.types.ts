// Generated from scripts/data/work/events.jsonl by npm run generate: change the data, not this file.

import type { WorkChangePush, WorkEventPush } from '../work-push-base.js';

/** The event `change_contact`, `create_party`. */
export interface WorkChangeContactCreatePartyPush extends WorkChangePush<
  'change_contact_create_party',
  'change_contact',
  'create_party'
> {
  readonly id: number;
  readonly displayName?: string;
  readonly parentId?: number;
  readonly order?: number;
}

/** The event `change_contact`, `create_user`. Only fields the app may see, and for update only what changed. Department and IsLeaderInDept are comma lists. From 2022-08-15 new callback addresses get no personal details. OpenUserID only in the InfoType form. FromUserName is sys. */
export interface WorkChangeContactCreateUserPush extends WorkChangePush<
  'change_contact_create_user',
  'change_contact',
  'create_user'
> {
  readonly userId: string;
  readonly displayName?: string;
  readonly department?: string;
  readonly mainDepartment?: number;
  readonly isLeaderInDept?: string;
  readonly position?: string;
  readonly mobile?: string;
  readonly gender?: number;
  readonly email?: string;
  readonly status?: number;
  readonly avatar?: string;
  readonly alias?: string;
  readonly telephone?: string;
  readonly address?: string;
  readonly extAttr?: readonly {
    readonly displayName: string;
    readonly type: number;
    readonly text?: {
      readonly value: string;
    };
    readonly web?: {
      readonly title: string;
      readonly url: string;
    };
  }[];
  readonly directLeader?: string;
  readonly bizMail?: string;
  readonly openUserId?: string;
}

/** The event `change_contact`, `delete_party`. */
export interface WorkChangeContactDeletePartyPush extends WorkChangePush<
  'change_contact_delete_party',
  'change_contact',
  'delete_party'
> {
  readonly id: number;
}

/** The event `change_contact`, `delete_user`. */
export interface WorkChangeContactDeleteUserPush extends WorkChangePush<
  'change_contact_delete_user',
  'change_contact',
  'delete_user'
> {
  readonly userId: string;
  readonly openUserId?: string;
}

/** The event `change_contact`, `update_party`. update is sent only when ParentId changes on addresses set after 2022-08-15. */
export interface WorkChangeContactUpdatePartyPush extends WorkChangePush<
  'change_contact_update_party',
  'change_contact',
  'update_party'
> {
  readonly id: number;
  readonly displayName?: string;
  readonly parentId?: number;
}

/** The event `change_contact`, `update_tag`. Comma lists of userids and department ids. No order guarantee relative to member events. */
export interface WorkChangeContactUpdateTagPush extends WorkChangePush<
  'change_contact_update_tag',
  'change_contact',
  'update_tag'
> {
  readonly tagId: number;
  readonly addUserItems?: string;
  readonly delUserItems?: string;
  readonly addPartyItems?: string;
  readonly delPartyItems?: string;
}

/** The event `change_contact`, `update_user`. Only fields the app may see, and for update only what changed. Department and IsLeaderInDept are comma lists. From 2022-08-15 new callback addresses get no personal details. OpenUserID only in the InfoType form. FromUserName is sys. */
export interface WorkChangeContactUpdateUserPush extends WorkChangePush<
  'change_contact_update_user',
  'change_contact',
  'update_user'
> {
  readonly userId: string;
  readonly newUserId?: string;
  readonly displayName?: string;
  readonly department?: string;
  readonly mainDepartment?: number;
  readonly isLeaderInDept?: string;
  readonly position?: string;
  readonly mobile?: string;
  readonly gender?: number;
  readonly email?: string;
  readonly status?: number;
  readonly avatar?: string;
  readonly alias?: string;
  readonly telephone?: string;
  readonly address?: string;
  readonly extAttr?: readonly {
    readonly displayName: string;
    readonly type: number;
    readonly text?: {
      readonly value: string;
    };
    readonly web?: {
      readonly title: string;
      readonly url: string;
    };
  }[];
  readonly openUserId?: string;
}

/** The event `batch_job_result`. JobType sync_user | replace_user | invite_user | replace_party | import_chain_contact. */
export interface WorkBatchJobResultPush extends WorkEventPush<'batch_job_result', 'batch_job_result'> {
  readonly batchJob?: {
    readonly jobId: string;
    readonly jobType: string;
    readonly errCode: number;
    readonly errMsg?: string;
  };
  readonly jobId?: string;
  readonly jobType?: string;
  readonly errCode?: number;
  readonly errMsg?: string;
}

/** The event `change_school_contact`, `create_department`. */
export interface WorkChangeSchoolContactCreateDepartmentPush extends WorkChangePush<
  'change_school_contact_create_department',
  'change_school_contact',
  'create_department'
> {
  readonly id: string;
}

/** The event `change_school_contact`, `create_parent`. */
export interface WorkChangeSchoolContactCreateParentPush extends WorkChangePush<
  'change_school_contact_create_parent',
  'change_school_contact',
  'create_parent'
> {
  readonly id: string;
}

/** The event `change_school_contact`, `create_student`. */
export interface WorkChangeSchoolContactCreateStudentPush extends WorkChangePush<
  'change_school_contact_create_student',
  'change_school_contact',
  'create_student'
> {
  readonly id: string;
}

/** The event `change_school_contact`, `delete_department`. */
export interface WorkChangeSchoolContactDeleteDepartmentPush extends WorkChangePush<
  'change_school_contact_delete_department',
  'change_school_contact',
  'delete_department'
> {
  readonly id: string;
}

/** The event `change_school_contact`, `delete_parent`. */
export interface WorkChangeSchoolContactDeleteParentPush extends WorkChangePush<
  'change_school_contact_delete_parent',
  'change_school_contact',
  'delete_parent'
> {
  readonly id: string;
}

/** The event `change_school_contact`, `delete_student`. */
export interface WorkChangeSchoolContactDeleteStudentPush extends WorkChangePush<
  'change_school_contact_delete_student',
  'change_school_contact',
  'delete_student'
> {
  readonly id: string;
}

/** The event `change_school_contact`, `subscribe`. */
export interface WorkChangeSchoolContactSubscribePush extends WorkChangePush<
  'change_school_contact_subscribe',
  'change_school_contact',
  'subscribe'
> {
  readonly id: string;
}

/** The event `change_school_contact`, `update_department`. */
export interface WorkChangeSchoolContactUpdateDepartmentPush extends WorkChangePush<
  'change_school_contact_update_department',
  'change_school_contact',
  'update_department'
> {
  readonly id: string;
}

/** The event `change_school_contact`, `update_parent`. */
export interface WorkChangeSchoolContactUpdateParentPush extends WorkChangePush<
  'change_school_contact_update_parent',
  'change_school_contact',
  'update_parent'
> {
  readonly id: string;
  readonly newId?: string;
}

/** The event `change_school_contact`, `update_student`. */
export interface WorkChangeSchoolContactUpdateStudentPush extends WorkChangePush<
  'change_school_contact_update_student',
  'change_school_contact',
  'update_student'
> {
  readonly id: string;
  readonly newId?: string;
}

/** The event `change_chain`, `create_chain`. */
export interface WorkChangeChainCreateChainPush extends WorkChangePush<
  'change_chain_create_chain',
  'change_chain',
  'create_chain'
> {
  readonly chainId: string;
}

/** The event `share_chain_change`. */
export interface WorkShareChainChangePush extends WorkEventPush<'share_chain_change', 'share_chain_change'> {}

/** The event `change_school_contact`, `unsubscribe`. */
export interface WorkChangeSchoolContactUnsubscribePush extends WorkChangePush<
  'change_school_contact_unsubscribe',
  'change_school_contact',
  'unsubscribe'
> {
  readonly id: string;
}

/** The event `change_chain`, `update_chain`. Self-built applications only; changes made by the upstream/downstream system app are not pushed. */
export interface WorkChangeChainUpdateChainPush extends WorkChangePush<
  'change_chain_update_chain',
  'change_chain',
  'update_chain'
> {
  readonly chainId: string;
}

/** The event `change_chain`, `delete_chain`. Self-built applications only; changes made by the upstream/downstream system app are not pushed. */
export interface WorkChangeChainDeleteChainPush extends WorkChangePush<
  'change_chain_delete_chain',
  'change_chain',
  'delete_chain'
> {
  readonly chainId: string;
}

/** The event `change_chain`, `create_group`. Self-built applications only; changes made by the upstream/downstream system app are not pushed. */
export interface WorkChangeChainCreateGroupPush extends WorkChangePush<
  'change_chain_create_group',
  'change_chain',
  'create_group'
> {
  readonly chainId: string;
  readonly groupIds: readonly number[];
}

/** The event `change_chain`, `update_group`. Self-built applications only; changes made by the upstream/downstream system app are not pushed. */
export interface WorkChangeChainUpdateGroupPush extends WorkChangePush<
  'change_chain_update_group',
  'change_chain',
  'update_group'
> {
  readonly chainId: string;
  readonly groupIds: readonly number[];
}

/** The event `change_chain`, `delete_group`. Self-built applications only; changes made by the upstream/downstream system app are not pushed. */
export interface WorkChangeChainDeleteGroupPush extends WorkChangePush<
  'change_chain_delete_group',
  'change_chain',
  'delete_group'
> {
  readonly chainId: string;
  readonly groupIds: readonly number[];
}

/** The event `change_chain`, `corp_join`. Self-built applications only; changes made by the upstream/downstream system app are not pushed. */
export interface WorkChangeChainCorpJoinPush extends WorkChangePush<
  'change_chain_corp_join',
  'change_chain',
  'corp_join'
> {
  readonly chainId: string;
  readonly corpIds: readonly string[];
}

/** The event `change_chain`, `update_corp`. Self-built applications only; changes made by the upstream/downstream system app are not pushed. */
export interface WorkChangeChainUpdateCorpPush extends WorkChangePush<
  'change_chain_update_corp',
  'change_chain',
  'update_corp'
> {
  readonly chainId: string;
  readonly corpIds: readonly string[];
}

/** The event `change_chain`, `remove_corp`. Self-built applications only; changes made by the upstream/downstream system app are not pushed. */
export interface WorkChangeChainRemoveCorpPush extends WorkChangePush<
  'change_chain_remove_corp',
  'change_chain',
  'remove_corp'
> {
  readonly chainId: string;
  readonly corpIds: readonly string[];
}

/** The event `change_school_contact_batch`. Several changes of a short time in one push, up to 1,000. */
export interface WorkChangeSchoolContactBatchPush extends WorkEventPush<
  'change_school_contact_batch',
  'change_school_contact_batch'
> {
  readonly changeList: readonly {
    readonly timeStamp: number;
    readonly changeType: string;
    readonly id: string;
    readonly newId?: string;
  }[];
}
