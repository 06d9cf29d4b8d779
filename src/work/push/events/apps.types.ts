// Generated from scripts/data/work/events.jsonl by npm run generate: change the data, not this file.

import type { WorkChangePush, WorkEventPush } from '../work-push-base.js';

/** The event `security`, `change_domain_ip`. Addresses of WeCom changed: call get_api_domain_ip / get callback ip again. Self-built applications only. */
export interface WorkSecurityChangeDomainIpPush extends WorkChangePush<
  'security_change_domain_ip',
  'security',
  'change_domain_ip'
> {}

/** The event `change_app_admin`. */
export interface WorkChangeAppAdminPush extends WorkEventPush<'change_app_admin', 'change_app_admin'> {}

/** The event `unlicensed_notify`. A member without a licence used the app. */
export interface WorkUnlicensedNotifyPush extends WorkEventPush<'unlicensed_notify', 'unlicensed_notify'> {}

/** The event `click`. */
export interface WorkClickPush extends WorkEventPush<'click', 'click'> {
  readonly eventKey: string;
}

/** The event `close_inactive_agent`. */
export interface WorkCloseInactiveAgentPush extends WorkEventPush<
  'close_inactive_agent',
  'close_inactive_agent'
> {}

/** The event `enter_agent`. EventKey is empty. High traffic: do nothing costly. */
export interface WorkEnterAgentPush extends WorkEventPush<'enter_agent', 'enter_agent'> {}

/** The event `LOCATION`. Event value is upper-case LOCATION. Sent on entering the app session when the member allowed it. */
export interface WorkLocationReportPush extends WorkEventPush<'location_report', 'LOCATION'> {
  readonly latitude: number;
  readonly longitude: number;
  readonly precision: number;
  readonly appType?: string;
}

/** The event `reopen_inactive_agent`. */
export interface WorkReopenInactiveAgentPush extends WorkEventPush<
  'reopen_inactive_agent',
  'reopen_inactive_agent'
> {}

/** The event `scancode_push`. */
export interface WorkScancodePushPush extends WorkEventPush<'scancode_push', 'scancode_push'> {
  readonly eventKey: string;
  readonly scanCodeInfo: {
    readonly scanType: string;
    readonly scanResult: string;
  };
}

/** The event `subscribe`. Member came into the visible range, joined, or was re-enabled. Mini programs of the corp get it too. */
export interface WorkSubscribePush extends WorkEventPush<'subscribe', 'subscribe'> {}

/** The event `taskcard_click`. Old task cards, replaced by template cards. */
export interface WorkTaskcardClickPush extends WorkEventPush<'taskcard_click', 'taskcard_click'> {
  readonly eventKey: string;
  readonly taskId: string;
}

/** The event `template_card_event`. ResponseCode: once, 72 h (older text 24 h). FromUserName is the member who clicked. */
export interface WorkTemplateCardEventPush extends WorkEventPush<
  'template_card_event',
  'template_card_event'
> {
  readonly taskId: string;
  readonly cardType: string;
  readonly responseCode: string;
  readonly selectedItems?: readonly {
    readonly questionKey: string;
    readonly opitonIds?: readonly string[];
    readonly optionIds?: readonly string[];
  }[];
}

/** The event `unsubscribe`. */
export interface WorkUnsubscribePush extends WorkEventPush<'unsubscribe', 'unsubscribe'> {}

/** The event `view`. */
export interface WorkViewPush extends WorkEventPush<'view', 'view'> {
  readonly eventKey: string;
}

/** The event `switch_workbench_mode`. */
export interface WorkSwitchWorkbenchModePush extends WorkEventPush<
  'switch_workbench_mode',
  'switch_workbench_mode'
> {
  readonly mode: number;
}

/** The event `upload_media_job_finish`. */
export interface WorkUploadMediaJobFinishPush extends WorkEventPush<
  'upload_media_job_finish',
  'upload_media_job_finish'
> {
  readonly jobId: string;
}

/** The event `location_select`. */
export interface WorkLocationSelectPush extends WorkEventPush<'location_select', 'location_select'> {
  readonly eventKey: string;
  readonly sendLocationInfo: {
    readonly locationX: number;
    readonly locationY: number;
    readonly scale: number;
    readonly label: string;
    readonly poiname: string;
  };
  readonly appType?: string;
}

/** The event `pic_weixin`. */
export interface WorkPicWeixinPush extends WorkEventPush<'pic_weixin', 'pic_weixin'> {
  readonly eventKey: string;
  readonly sendPicsInfo: {
    readonly count: number;
    readonly picList: readonly {
      readonly picMd5Sum: string;
    }[];
  };
}

/** The event `pic_photo_or_album`. */
export interface WorkPicPhotoOrAlbumPush extends WorkEventPush<'pic_photo_or_album', 'pic_photo_or_album'> {
  readonly eventKey: string;
  readonly sendPicsInfo: {
    readonly count: number;
    readonly picList: readonly {
      readonly picMd5Sum: string;
    }[];
  };
}

/** The event `pic_sysphoto`. */
export interface WorkPicSysphotoPush extends WorkEventPush<'pic_sysphoto', 'pic_sysphoto'> {
  readonly eventKey: string;
  readonly sendPicsInfo: {
    readonly count: number;
    readonly picList: readonly {
      readonly picMd5Sum: string;
    }[];
  };
}

/** The event `scancode_waitmsg`. */
export interface WorkScancodeWaitmsgPush extends WorkEventPush<'scancode_waitmsg', 'scancode_waitmsg'> {
  readonly eventKey: string;
  readonly scanCodeInfo: {
    readonly scanType: string;
    readonly scanResult: string;
  };
}

/** The event `template_card_menu_event`. The menu at the upper right of the card. */
export interface WorkTemplateCardMenuEventPush extends WorkEventPush<
  'template_card_menu_event',
  'template_card_menu_event'
> {
  readonly eventKey: string;
  readonly taskId: string;
  readonly cardType: string;
  readonly responseCode: string;
}

/** The event `view_miniprogram`. EventKey is the configured mini program path. */
export interface WorkViewMiniprogramPush extends WorkEventPush<'view_miniprogram', 'view_miniprogram'> {
  readonly eventKey: string;
}

/** The event `inactive_alert`. The app will be switched off because nobody uses it; EffectTime = when. */
export interface WorkInactiveAlertPush extends WorkEventPush<'inactive_alert', 'inactive_alert'> {
  readonly effectTime?: number;
}

/** The event `low_active_alert`. The app will lose access to customer data because of low activity; EffectTime = when. */
export interface WorkLowActiveAlertPush extends WorkEventPush<'low_active_alert', 'low_active_alert'> {
  readonly effectTime?: number;
}

/** The event `low_active`. The app is now a low-activity app (access to customer data restricted). */
export interface WorkLowActivePush extends WorkEventPush<'low_active', 'low_active'> {}

/** The event `active_restored`. The app is active again. */
export interface WorkActiveRestoredPush extends WorkEventPush<'active_restored', 'active_restored'> {}
