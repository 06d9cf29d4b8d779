// Generated from scripts/data/work/events.jsonl by npm run generate: change the data, not this file.

import type { WorkChangePush, WorkEventPush } from '../work-push-base.js';

/** The event `book_meeting_room`. */
export interface WorkBookMeetingRoomPush extends WorkEventPush<'book_meeting_room', 'book_meeting_room'> {
  readonly meetingRoomId: number;
  readonly meetingId?: string;
  readonly bookingId?: string;
}

/** The event `meeting_change`, `modify_meeting`. */
export interface WorkMeetingChangeModifyMeetingPush extends WorkChangePush<
  'meeting_change_modify_meeting',
  'meeting_change',
  'modify_meeting'
> {
  readonly meetingId: string;
}

/** The event `meeting_statistics`, `start_meeting`. Status 1 started, 2 failed. */
export interface WorkMeetingStatisticsStartMeetingPush extends WorkChangePush<
  'meeting_statistics_start_meeting',
  'meeting_statistics',
  'start_meeting'
> {
  readonly status: number;
}

/** The event `living_status_change`. Status 0 booked, 1 live, 2 ended, 3 expired, 4 cancelled. Only lives made through the API. */
export interface WorkLivingStatusChangePush extends WorkEventPush<
  'living_status_change',
  'living_status_change'
> {
  readonly livingId: string;
  readonly status: number;
}

/** The event `cancel_meeting_room`. Changing a schedule or meeting with a room produces one cancel and one book event. */
export interface WorkCancelMeetingRoomPush extends WorkEventPush<
  'cancel_meeting_room',
  'cancel_meeting_room'
> {
  readonly meetingRoomId: number;
  readonly meetingId?: string;
  readonly bookingId?: string;
}

/** The event `meeting_change`, `cancel_meeting`. Only meetings made through the API; self-built applications only. An administrator cancelled a meeting made through the API. */
export interface WorkMeetingChangeCancelMeetingPush extends WorkChangePush<
  'meeting_change_cancel_meeting',
  'meeting_change',
  'cancel_meeting'
> {
  readonly meetingId: string;
}

/** The event `meeting_change`, `meeting_start`. Only meetings made through the API; self-built applications only. */
export interface WorkMeetingChangeMeetingStartPush extends WorkChangePush<
  'meeting_change_meeting_start',
  'meeting_change',
  'meeting_start'
> {
  readonly meetingId: string;
  readonly fromUserTmpOpenId?: string;
}

/** The event `meeting_change`, `meeting_end`. Only meetings made through the API; self-built applications only. */
export interface WorkMeetingChangeMeetingEndPush extends WorkChangePush<
  'meeting_change_meeting_end',
  'meeting_change',
  'meeting_end'
> {
  readonly meetingId: string;
  readonly fromUserTmpOpenId?: string;
}

/** The event `meeting_change`, `meeting_mute_all`. Only meetings made through the API; self-built applications only. */
export interface WorkMeetingChangeMeetingMuteAllPush extends WorkChangePush<
  'meeting_change_meeting_mute_all',
  'meeting_change',
  'meeting_mute_all'
> {
  readonly meetingId: string;
  readonly fromUserTmpOpenId?: string;
}

/** The event `meeting_change`, `meeting_unmute_all`. Only meetings made through the API; self-built applications only. May come several times, not paired with meeting_mute_all. */
export interface WorkMeetingChangeMeetingUnmuteAllPush extends WorkChangePush<
  'meeting_change_meeting_unmute_all',
  'meeting_change',
  'meeting_unmute_all'
> {
  readonly meetingId: string;
  readonly fromUserTmpOpenId?: string;
}

/** The event `meeting_change`, `join_meeting`. Only meetings made through the API; self-built applications only. Once per participant. */
export interface WorkMeetingChangeJoinMeetingPush extends WorkChangePush<
  'meeting_change_join_meeting',
  'meeting_change',
  'join_meeting'
> {
  readonly meetingId: string;
  readonly fromUserTmpOpenId?: string;
}

/** The event `meeting_change`, `quit_meeting`. Only meetings made through the API; self-built applications only. */
export interface WorkMeetingChangeQuitMeetingPush extends WorkChangePush<
  'meeting_change_quit_meeting',
  'meeting_change',
  'quit_meeting'
> {
  readonly meetingId: string;
  readonly fromUserTmpOpenId?: string;
}

/** The event `meeting_change`, `join_meeting_before_host`. Only meetings made through the API; self-built applications only. */
export interface WorkMeetingChangeJoinMeetingBeforeHostPush extends WorkChangePush<
  'meeting_change_join_meeting_before_host',
  'meeting_change',
  'join_meeting_before_host'
> {
  readonly meetingId: string;
  readonly fromUserTmpOpenId?: string;
}

/** The event `meeting_change`, `join_waiting_room`. Only meetings made through the API; self-built applications only. */
export interface WorkMeetingChangeJoinWaitingRoomPush extends WorkChangePush<
  'meeting_change_join_waiting_room',
  'meeting_change',
  'join_waiting_room'
> {
  readonly meetingId: string;
  readonly fromUserTmpOpenId?: string;
}

/** The event `meeting_change`, `quit_waiting_room`. Only meetings made through the API; self-built applications only. */
export interface WorkMeetingChangeQuitWaitingRoomPush extends WorkChangePush<
  'meeting_change_quit_waiting_room',
  'meeting_change',
  'quit_waiting_room'
> {
  readonly meetingId: string;
  readonly fromUserTmpOpenId?: string;
  readonly operatedUser?: {
    readonly userId?: string;
    readonly tmpOpenId?: string;
    readonly userRole?: number;
  };
}

/** The event `meeting_change`, `join_from_meeting_room`. Only meetings made through the API; self-built applications only. From the waiting room into the meeting. */
export interface WorkMeetingChangeJoinFromMeetingRoomPush extends WorkChangePush<
  'meeting_change_join_from_meeting_room',
  'meeting_change',
  'join_from_meeting_room'
> {
  readonly meetingId: string;
  readonly fromUserTmpOpenId?: string;
  readonly operatedUser?: {
    readonly userId?: string;
    readonly tmpOpenId?: string;
    readonly userRole?: number;
  };
}

/** The event `meeting_change`, `move_to_waiting_room`. Only meetings made through the API; self-built applications only. */
export interface WorkMeetingChangeMoveToWaitingRoomPush extends WorkChangePush<
  'meeting_change_move_to_waiting_room',
  'meeting_change',
  'move_to_waiting_room'
> {
  readonly meetingId: string;
  readonly fromUserTmpOpenId?: string;
  readonly operatedUser?: {
    readonly userId?: string;
    readonly tmpOpenId?: string;
    readonly userRole?: number;
  };
}

/** The event `meeting_change`, `open_screen_share`. Only meetings made through the API; self-built applications only. */
export interface WorkMeetingChangeOpenScreenSharePush extends WorkChangePush<
  'meeting_change_open_screen_share',
  'meeting_change',
  'open_screen_share'
> {
  readonly meetingId: string;
  readonly fromUserTmpOpenId?: string;
}

/** The event `meeting_change`, `close_screen_share`. Only meetings made through the API; self-built applications only. */
export interface WorkMeetingChangeCloseScreenSharePush extends WorkChangePush<
  'meeting_change_close_screen_share',
  'meeting_change',
  'close_screen_share'
> {
  readonly meetingId: string;
  readonly fromUserTmpOpenId?: string;
}

/** The event `meeting_change`, `role_change`. Only meetings made through the API; self-built applications only. UserRole 0-8. */
export interface WorkMeetingChangeRoleChangePush extends WorkChangePush<
  'meeting_change_role_change',
  'meeting_change',
  'role_change'
> {
  readonly meetingId: string;
  readonly fromUserTmpOpenId?: string;
  readonly operatedUser?: {
    readonly userId?: string;
    readonly tmpOpenId?: string;
    readonly userRole?: number;
  };
}

/** The event `meeting_change`, `webinar_role_change`. Only meetings made through the API; self-built applications only. UserRole 0-8, 30-34. */
export interface WorkMeetingChangeWebinarRoleChangePush extends WorkChangePush<
  'meeting_change_webinar_role_change',
  'meeting_change',
  'webinar_role_change'
> {
  readonly meetingId: string;
  readonly fromUserTmpOpenId?: string;
  readonly operatedUser?: {
    readonly userId?: string;
    readonly tmpOpenId?: string;
    readonly userRole?: number;
  };
}

/** The event `meeting_change`, `webinar_warm_up_upload`. Only meetings made through the API; self-built applications only. FromUserName is sys. */
export interface WorkMeetingChangeWebinarWarmUpUploadPush extends WorkChangePush<
  'meeting_change_webinar_warm_up_upload',
  'meeting_change',
  'webinar_warm_up_upload'
> {
  readonly meetingId: string;
  readonly warmUpInfo: {
    readonly warmUpPicture?: string;
    readonly warmUpVideo?: string;
    readonly uploadStatus: number;
    readonly errorMsg?: string;
  };
}

/** The event `meeting_change`, `pstn_status_update`. Only meetings made through the API; self-built applications only. */
export interface WorkMeetingChangePstnStatusUpdatePush extends WorkChangePush<
  'meeting_change_pstn_status_update',
  'meeting_change',
  'pstn_status_update'
> {
  readonly meetingId: string;
  readonly fromUserTmpOpenId?: string;
  readonly pstnStatus: string;
}

/** The event `meeting_change`, `medium_upload`. Only meetings made through the API; self-built applications only. AllUploadStatus is the text true or false. FromUserName is sys. */
export interface WorkMeetingChangeMediumUploadPush extends WorkChangePush<
  'meeting_change_medium_upload',
  'meeting_change',
  'medium_upload'
> {
  readonly meetingId: string;
  readonly allUploadStatus: boolean;
  readonly uploadInfo: readonly {
    readonly mediumUrl: string;
    readonly mediumType: number;
    readonly uploadStatus: number;
    readonly errorMsg?: string;
  }[];
}

/** The event `meeting_change`, `start_recording`. Only meetings made through the API; self-built applications only. */
export interface WorkMeetingChangeStartRecordingPush extends WorkChangePush<
  'meeting_change_start_recording',
  'meeting_change',
  'start_recording'
> {
  readonly meetingId: string;
  readonly fromUserTmpOpenId?: string;
}

/** The event `meeting_change`, `pause_recording`. Only meetings made through the API; self-built applications only. */
export interface WorkMeetingChangePauseRecordingPush extends WorkChangePush<
  'meeting_change_pause_recording',
  'meeting_change',
  'pause_recording'
> {
  readonly meetingId: string;
  readonly fromUserTmpOpenId?: string;
}

/** The event `meeting_change`, `resume_recording`. Only meetings made through the API; self-built applications only. */
export interface WorkMeetingChangeResumeRecordingPush extends WorkChangePush<
  'meeting_change_resume_recording',
  'meeting_change',
  'resume_recording'
> {
  readonly meetingId: string;
  readonly fromUserTmpOpenId?: string;
}

/** The event `meeting_change`, `stop_recording`. Only meetings made through the API; self-built applications only. */
export interface WorkMeetingChangeStopRecordingPush extends WorkChangePush<
  'meeting_change_stop_recording',
  'meeting_change',
  'stop_recording'
> {
  readonly meetingId: string;
  readonly fromUserTmpOpenId?: string;
}

/** The event `meeting_change`, `recording_complete`. Only meetings made through the API; self-built applications only. Transcoding finished. */
export interface WorkMeetingChangeRecordingCompletePush extends WorkChangePush<
  'meeting_change_recording_complete',
  'meeting_change',
  'recording_complete'
> {
  readonly meetingId: string;
}

/** The event `meeting_change`, `delete_recording`. Only meetings made through the API; self-built applications only. */
export interface WorkMeetingChangeDeleteRecordingPush extends WorkChangePush<
  'meeting_change_delete_recording',
  'meeting_change',
  'delete_recording'
> {
  readonly meetingId: string;
  readonly fromUserTmpOpenId?: string;
}

/** The event `meeting_change`, `enroll`. Only meetings made through the API; self-built applications only. */
export interface WorkMeetingChangeEnrollPush extends WorkChangePush<
  'meeting_change_enroll',
  'meeting_change',
  'enroll'
> {
  readonly meetingId: string;
  readonly fromUserTmpOpenId?: string;
  readonly enrollId: string;
}

/** The event `meeting_change`, `cancel_enroll`. Only meetings made through the API; self-built applications only. */
export interface WorkMeetingChangeCancelEnrollPush extends WorkChangePush<
  'meeting_change_cancel_enroll',
  'meeting_change',
  'cancel_enroll'
> {
  readonly meetingId: string;
  readonly fromUserTmpOpenId?: string;
  readonly enrollId: string;
}

/** The event `meeting_change`, `meeting_room_response`. Only meetings made through the API; self-built applications only. Either MeetingRoomId or MraAddress. */
export interface WorkMeetingChangeMeetingRoomResponsePush extends WorkChangePush<
  'meeting_change_meeting_room_response',
  'meeting_change',
  'meeting_room_response'
> {
  readonly meetingId: string;
  readonly meetingRoomId?: string;
  readonly mraAddress?: {
    readonly protocol?: number;
    readonly dialString?: string;
  };
  readonly roomResponseStatus: number;
}
