// Generated from scripts/data/work/endpoints by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { OpenWorkAnswer, UntypedWorkAnswer } from '../call-shapes.js';

/** Paths of GET: live 直播; meeting 会议. */
export interface WorkMeetingsAppGet {
  /** 获取直播详情. */
  '/cgi-bin/living/get_living_info': {
    needs: 'first';
    query: {
      livingid: string;
    };
    answer: OpenWorkAnswer<{
      living_info: {
        livingid: string;
        anchor_userid: string;
        main_department?: string | number;
        theme: string;
        living_start: string | number;
        living_duration: number;
        reserve_start: string | number;
        reserve_living_duration: number;
        type: number;
        status: number;
        description: string;
        open_replay: number;
        replay_status?: number;
        subscribe_count: number;
        viewer_num: number;
        online_count: number;
        comment_num: number;
        mic_num: number;
        push_stream_url?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取企业微信会议支持的布局模板. */
  '/cgi-bin/meeting/layout/list_template': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenWorkAnswer<{
      layout_template_list: {
        layout_template_id: string;
        thumbnail_url: string;
        picture_url: string;
        render_rule: string;
        [field: string]: unknown;
      }[];
    }>;
  };
}

/** Paths of POST with a JSON body: live 直播; meeting rooms 会议室; meeting 会议. */
export interface WorkMeetingsAppPost {
  /** 取消预约直播. */
  '/cgi-bin/living/cancel': {
    needs: 'first';
    body: {
      livingid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 创建预约直播. */
  '/cgi-bin/living/create': {
    needs: 'first';
    body: {
      anchor_userid: string;
      theme: string;
      living_start: string | number;
      living_duration: number;
      type: number;
      description?: string;
      remind_time?: number;
      activity_cover_mediaid?: string;
      activity_share_mediaid?: string;
      activity_detail?: {
        description?: string;
        image_list?: readonly string[];
      };
      agentid?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      livingid: string;
    }>;
  };
  /** 删除直播回放. */
  '/cgi-bin/living/delete_replay_data': {
    needs: 'first';
    body: {
      livingid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取微信观看直播凭证. */
  '/cgi-bin/living/get_living_code': {
    needs: 'first';
    body: {
      livingid: string;
      openid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      living_code: string;
    }>;
  };
  /** 获取跳转小程序商城的直播观众信息. */
  '/cgi-bin/living/get_living_share_info': {
    needs: 'first';
    body: {
      ww_share_code: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      livingid: string;
      viewer_userid?: string;
      viewer_external_userid?: string;
      invitor_userid?: string;
      invitor_external_userid?: string;
    }>;
  };
  /** 获取成员直播ID列表. */
  '/cgi-bin/living/get_user_all_livingid': {
    needs: 'first';
    body: {
      userid: string;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      livingid_list: string[];
      next_cursor?: string;
    }>;
  };
  /**
   * 获取成员直播 ID 列表（旧）.
   * @deprecated replaced by get_user_all_livingid.
   */
  '/cgi-bin/living/get_user_livingid': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 获取直播观看明细. */
  '/cgi-bin/living/get_watch_stat': {
    needs: 'first';
    body: {
      livingid: string;
      next_key?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      stat_info: {
        users: {
          userid: string;
          watch_time: number;
          is_comment: number;
          is_mic: number;
          invitor_userid?: string;
          invitor_external_userid?: string;
          [field: string]: unknown;
        }[];
        external_users: {
          external_userid: string;
          type: number;
          name?: string;
          watch_time: number;
          is_comment: number;
          is_mic: number;
          invitor_userid?: string;
          invitor_external_userid?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      ending: number;
      next_key?: string;
    }>;
  };
  /** 修改预约直播. */
  '/cgi-bin/living/modify': {
    needs: 'first';
    body: {
      livingid: string;
      title?: string;
      theme?: string;
      living_start?: string | number;
      living_duration?: number;
      type?: number;
      description?: string;
      remind_time?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 添加会议室. */
  '/cgi-bin/oa/meetingroom/add': {
    needs: 'first';
    body: {
      name: string;
      capacity: number;
      city?: string;
      building?: string;
      floor?: string;
      coordinate?: {
        longitude: string | number;
        latitude: string | number;
      };
      range?: {
        user_list?: readonly string[];
        department_list?: readonly (string | number)[];
      };
      equipment?: readonly number[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      meetingroom_id: number;
    }>;
  };
  /** 预定会议室. */
  '/cgi-bin/oa/meetingroom/book': {
    needs: 'first';
    body: {
      meetingroom_id: number;
      subject?: string;
      start_time: string | number;
      end_time: string | number;
      booker: string;
      attendees?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      booking_id: string;
      schedule_id?: string;
    }>;
  };
  /** 为同一应用创建的会议预定会议室. */
  '/cgi-bin/oa/meetingroom/book_by_meeting': {
    needs: 'first';
    body: {
      meetingroom_id: number;
      meetingid: string;
      booker: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      booking_id: string;
      conflict_date?: (string | number)[];
    }>;
  };
  /** 为同一应用创建的日程预定会议室. */
  '/cgi-bin/oa/meetingroom/book_by_schedule': {
    needs: 'first';
    body: {
      meetingroom_id: number;
      schedule_id: string;
      booker: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      booking_id: string;
      conflict_date?: (string | number)[];
    }>;
  };
  /** 根据会议室 ID 和预定 ID 查询预定详情. */
  '/cgi-bin/oa/meetingroom/bookinfo/get': {
    needs: 'first';
    body: {
      meetingroom_id: number;
      booking_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      meetingroom_id: number;
      schedule: {
        start_time: string | number;
        end_time: string | number;
        meeting_id?: string;
        schedule_id?: string;
        booker?: string;
        status: number;
        booking_id: string;
        master_booking_id?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 取消预定会议室. */
  '/cgi-bin/oa/meetingroom/cancel_book': {
    needs: 'first';
    body: {
      meeting_id: string;
      keep_schedule?: 0 | 1;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 删除会议室. */
  '/cgi-bin/oa/meetingroom/del': {
    needs: 'first';
    body: {
      meetingroom_id: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 编辑会议室. */
  '/cgi-bin/oa/meetingroom/edit': {
    needs: 'first';
    body: {
      meetingroom_id: number;
      name?: string;
      capacity?: number;
      city?: string;
      building?: string;
      floor?: string;
      coordinate?: {
        longitude: string | number;
        latitude: string | number;
      };
      range?: {
        user_list?: readonly string[];
        department_list?: readonly (string | number)[];
      };
      equipment?: readonly number[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 查询会议室的预定信息. */
  '/cgi-bin/oa/meetingroom/get_booking_info': {
    needs: 'nothing';
    body: {
      meetingroom_id?: number;
      start_time?: string | number;
      end_time?: string | number;
      city?: string;
      building?: string;
      floor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      booking_list: {
        meetingroom_id: number;
        schedule: {
          start_time: string | number;
          end_time: string | number;
          meeting_id?: string;
          schedule_id?: string;
          booker?: string;
          status: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 根据会议ID查询会议室的预定信息. */
  '/cgi-bin/oa/meetingroom/get_booking_info_by_meeting_id': {
    needs: 'first';
    body: {
      meetingroom_id: number;
      meeting_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      meetingroom_id: number;
      schedule: {
        start_time: string | number;
        end_time: string | number;
        meeting_id?: string;
        schedule_id?: string;
        booker?: string;
        status: number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询会议室. */
  '/cgi-bin/oa/meetingroom/list': {
    needs: 'nothing';
    body: {
      city?: string;
      building?: string;
      floor?: string;
      equipment?: readonly number[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      meetingroom_list: {
        meetingroom_id: number;
        name: string;
        capacity: number;
        city?: string;
        building?: string;
        floor?: string;
        coordinate?: {
          longitude: string | number;
          latitude: string | number;
          [field: string]: unknown;
        };
        range?: {
          user_list?: string[];
          department_list?: (string | number)[];
          [field: string]: unknown;
        };
        equipment?: number[];
        need_approval: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 为企业微信会议添加一个或多个高级布局. */
  '/cgi-bin/meeting/advanced_layout/add': {
    needs: 'first';
    body: {
      meetingid: string;
      layout_list: readonly {
        layout_name?: string;
        page_list: readonly {
          layout_template_id: string;
          enable_polling?: boolean;
          polling_setting?: {
            polling_interval_unit: number;
            polling_interval: number;
            ignore_user_novideo: boolean;
            ignore_user_absence: boolean;
          };
          user_seat_list: readonly {
            grid_id: string;
            grid_type: number;
            video_type?: number;
            user_list?: readonly {
              userid?: string;
              tmp_openid?: string;
              nick_name?: string;
            }[];
          }[];
        }[];
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      layout_list: {
        layout_id: string;
        layout_name: string;
        page_list: {
          layout_template_id: string;
          enable_polling: boolean;
          polling_setting?: {
            polling_interval_unit: number;
            polling_interval: number;
            ignore_user_novideo: boolean;
            ignore_user_absence: boolean;
            [field: string]: unknown;
          };
          user_seat_list: {
            grid_id: string;
            grid_type: number;
            video_type: number;
            user_list: {
              userid?: string;
              tmp_openid?: string;
              nick_name?: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 向指定成员应用企业微信会议高级布局. */
  '/cgi-bin/meeting/advanced_layout/apply': {
    needs: 'first';
    body: {
      meetingid: string;
      layout_id: string;
      user_list: readonly {
        tmp_openid: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 批量删除企业微信会议的高级布局. */
  '/cgi-bin/meeting/advanced_layout/batch_delete': {
    needs: 'first';
    body: {
      meetingid: string;
      layout_id_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取指定成员终端当前使用的企业微信会议布局. */
  '/cgi-bin/meeting/advanced_layout/get_user_layout': {
    needs: 'first';
    body: {
      meetingid: string;
      tmp_openid: string;
      instance_id: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      selected_layout_id: string;
      layout_name: string;
      layout_type: number;
      page_list?: {
        layout_template_id: string;
        enable_polling: boolean;
        polling_setting?: {
          polling_interval_unit: number;
          polling_interval: number;
          ignore_user_novideo: boolean;
          ignore_user_absence: boolean;
          [field: string]: unknown;
        };
        user_seat_list: {
          grid_id: string;
          grid_type: number;
          video_type: number;
          user_list: {
            userid?: string;
            tmp_openid?: string;
            nick_name?: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取企业微信会议的高级布局列表. */
  '/cgi-bin/meeting/advanced_layout/list': {
    needs: 'first';
    body: {
      meetingid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      selected_layout_id: string;
      layout_list: {
        layout_id: string;
        layout_name: string;
        page_list: {
          layout_template_id: string;
          enable_polling: boolean;
          polling_setting?: {
            polling_interval_unit: number;
            polling_interval: number;
            ignore_user_novideo: boolean;
            ignore_user_absence: boolean;
            [field: string]: unknown;
          };
          user_seat_list: {
            grid_id: string;
            grid_type: number;
            video_type: number;
            user_list: {
              userid?: string;
              tmp_openid?: string;
              nick_name?: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 更新企业微信会议的高级布局. */
  '/cgi-bin/meeting/advanced_layout/update': {
    needs: 'first';
    body: {
      meetingid: string;
      layout_id: string;
      layout_name?: string;
      page_list: readonly {
        layout_template_id: string;
        enable_polling?: boolean;
        polling_setting?: {
          polling_interval_unit: number;
          polling_interval: number;
          ignore_user_novideo: boolean;
          ignore_user_absence: boolean;
        };
        user_seat_list: readonly {
          grid_id: string;
          grid_type: number;
          video_type?: number;
          user_list?: readonly {
            userid?: string;
            tmp_openid?: string;
            nick_name?: string;
          }[];
        }[];
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 取消预约会议. */
  '/cgi-bin/meeting/cancel': {
    needs: 'first';
    body: {
      meetingid: string;
      sub_meetingid?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 检查设备是否在会中. */
  '/cgi-bin/meeting/check_device_in_meeting': {
    needs: 'first';
    body: {
      userid: string;
      instance_id_list?: readonly number[];
      meetingid_list?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      result_list: {
        meetingid: string;
        instance_id: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 创建预约会议. */
  '/cgi-bin/meeting/create': {
    needs: 'first';
    body: {
      admin_userid: string;
      title: string;
      meeting_start: string | number;
      meeting_duration: number;
      description?: string;
      location?: string;
      cal_id?: string;
      invitees?: {
        userid?: readonly string[];
        device_sn?: readonly string[];
      };
      guests?: readonly {
        area: string;
        phone_number: string;
        guest_name?: string;
      }[];
      settings?: {
        password?: string;
        enable_waiting_room?: boolean;
        allow_enter_before_host?: boolean;
        allow_external_user?: boolean;
        enable_enter_mute?: number;
        allow_unmute_self?: boolean;
        mute_all?: boolean;
        enable_screen_watermark?: boolean;
        watermark_type?: number;
        auto_record_type?: string;
        attendee_join_auto_record?: boolean;
        enable_host_pause_auto_record?: boolean;
        enable_interpreter?: boolean;
        enable_doc_upload_permission?: boolean;
        enable_enroll?: boolean;
        enable_host_key?: boolean;
        host_key?: string;
        remind_scope?: number;
        hosts?: {
          userid?: readonly string[];
        };
        ring_users?: {
          userid?: readonly string[];
        };
      };
      reminders?: {
        is_repeat?: 0 | 1;
        repeat_type?: number;
        is_custom_repeat?: 0 | 1;
        repeat_until_type?: number;
        repeat_until_count?: number;
        repeat_until?: string | number;
        repeat_interval?: number;
        repeat_day_of_week?: readonly number[];
        repeat_day_of_month?: readonly number[];
        remind_before?: readonly number[];
      };
      agentid?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      meetingid: string;
      meeting_code?: string;
      meeting_link?: string;
      excess_users?: string[];
    }>;
  };
  /** 创建带自定义数据的用户专属参会短链接. */
  '/cgi-bin/meeting/create_customer_short_url': {
    needs: 'first';
    body: {
      meetingid: string;
      customer_data: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      meeting_short_url_customer_data: {
        meeting_short_url: string;
        customer_data: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 批量审批会议报名记录. */
  '/cgi-bin/meeting/enroll/approve': {
    needs: 'first';
    body: {
      meetingid: string;
      action: number;
      enroll_id_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      handled_count: number;
    }>;
  };
  /** 批量删除会议报名记录. */
  '/cgi-bin/meeting/enroll/delete': {
    needs: 'first';
    body: {
      meetingid: string;
      enroll_id_list: readonly {
        enroll_id: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      total_count: number;
    }>;
  };
  /** 获取会议报名审批、问题和企业成员免报名配置. */
  '/cgi-bin/meeting/enroll/get_config': {
    needs: 'first';
    body: {
      meetingid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      approve_type: number;
      is_collect_question: number;
      question_list: {
        is_required: number;
        question_type: number;
        special_type: number;
        question_title?: string;
        option_list?: {
          content?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      no_registration_needed_for_staff: boolean;
    }>;
  };
  /** 批量导入会议报名记录. */
  '/cgi-bin/meeting/enroll/import': {
    needs: 'first';
    body: {
      meetingid: string;
      enroll_list: readonly {
        userid?: string;
        area?: string;
        phone_number?: string;
        nick_name?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      total_count: number;
      enroll_list: {
        enroll_id: string;
        userid?: string;
        area?: string;
        phone_number?: string;
        nick_name?: string;
        enroll_code?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 分页获取会议报名列表. */
  '/cgi-bin/meeting/enroll/list': {
    needs: 'first';
    body: {
      meetingid: string;
      status?: number;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      enroll_list: {
        enroll_id: string | number;
        userid?: string;
        tmp_openid?: string;
        enroll_time: string;
        enroll_source_type: number;
        nick_name?: string;
        status: number;
        enroll_code?: string;
        answer_list?: {
          answer_content: string[];
          is_required: number;
          question_type: number;
          special_type: number;
          question_num: number;
          question_title?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      has_more: boolean;
      next_cursor?: string;
    }>;
  };
  /** 按 tmp_openid 查询报名. */
  '/cgi-bin/meeting/enroll/query_by_tmp_openid': {
    needs: 'first';
    body: {
      meetingid: string;
      sorting_rules?: number;
      tmp_openid_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      enroll_id_list: {
        tmp_openid: string;
        enroll_id: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 设置会议报名审批、问题和企业成员免报名配置. */
  '/cgi-bin/meeting/enroll/set_config': {
    needs: 'first';
    body: {
      meetingid: string;
      approve_type?: number;
      is_collect_question?: number;
      question_list?: readonly {
        is_required?: number;
        question_type?: number;
        special_type?: number;
        question_title?: string;
        option_list?: readonly {
          content?: string;
        }[];
      }[];
      no_registration_needed_for_staff?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      question_count: number;
    }>;
  };
  /** 分页获取会议历史参会成员明细. */
  '/cgi-bin/meeting/get_attendee_list': {
    needs: 'first';
    body: {
      meetingid: string;
      sub_meetingid?: string;
      start_time?: string | number;
      end_time?: string | number;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      attendees: {
        userid: string;
        tmp_openid?: string;
        instance_id: number;
        role: number;
        join_type: number;
        join_time: string | number;
        quit_time?: string | number;
        net?: string;
        webinar_role?: number;
        audio_state: boolean;
        video_state: boolean;
        screen_shared_state: boolean;
        customer_data?: string;
        [field: string]: unknown;
      }[];
      has_more: boolean;
      next_cursor?: string;
    }>;
  };
  /** 获取会议已创建的用户专属参会短链接. */
  '/cgi-bin/meeting/get_customer_short_url': {
    needs: 'first';
    body: {
      meetingid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      meeting_short_url_customer_data_list: {
        meeting_short_url: string;
        customer_data: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取企业微信会议嘉宾列表. */
  '/cgi-bin/meeting/get_guests': {
    needs: 'first';
    body: {
      meetingid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      guests: {
        area: string;
        phone_number: string;
        guest_name?: string;
        [field: string]: unknown;
      }[];
      meetingid: string;
      meeting_code: string;
      title: string;
    }>;
  };
  /** 获取会议详情. */
  '/cgi-bin/meeting/get_info': {
    needs: 'nothing';
    body: {
      meetingid?: string;
      meeting_code?: string;
      sub_meetingid?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      meetingid: string;
      admin_userid: string;
      main_department?: string | number;
      title: string;
      meeting_start: string | number;
      meeting_duration: number;
      status: number;
      meeting_type: number;
      description: string;
      location?: string;
      cal_id?: string;
      attendees: {
        member: {
          userid: string;
          status: number;
          first_join_time?: string | number;
          last_quit_time?: string | number;
          total_join_count: number;
          cumulative_time: number;
          [field: string]: unknown;
        }[];
        tmp_external_user: {
          tmp_external_userid: string;
          status: number;
          first_join_time?: string | number;
          last_quit_time?: string | number;
          total_join_count: number;
          cumulative_time: number;
          [field: string]: unknown;
        }[];
        device: {
          device_sn: string;
          status: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      guests?: {
        area: string;
        phone_number: string;
        guest_name?: string;
        [field: string]: unknown;
      }[];
      settings: {
        need_password: boolean;
        password?: string;
        enable_waiting_room: boolean;
        allow_enter_before_host: boolean;
        allow_external_user: boolean;
        enable_enter_mute: number;
        allow_unmute_self: boolean;
        mute_all: boolean;
        enable_screen_watermark: boolean;
        watermark_type: number;
        auto_record_type: string;
        attendee_join_auto_record: boolean;
        enable_host_pause_auto_record: boolean;
        enable_interpreter: boolean;
        enable_doc_upload_permission: boolean;
        enable_enroll: boolean;
        enable_host_key: boolean;
        host_key?: string;
        remind_scope?: number;
        hosts?: {
          userid?: string[];
          [field: string]: unknown;
        };
        current_hosts?: {
          userid?: string[];
          [field: string]: unknown;
        };
        co_hosts?: {
          userid?: string[];
          [field: string]: unknown;
        };
        ring_users?: {
          userid?: string[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      reminders?: {
        is_repeat: number;
        repeat_type?: number;
        is_custom_repeat: number;
        repeat_until_type?: number;
        repeat_until_count?: number;
        repeat_until?: string | number;
        repeat_interval?: number;
        repeat_day_of_week?: number[];
        repeat_day_of_month?: number[];
        remind_before?: number[];
        [field: string]: unknown;
      };
      meeting_code: string;
      meeting_link: string;
      has_vote: boolean;
      sub_meetings?: {
        sub_meetingid: string;
        title: string;
        status: number;
        start_time: string | number;
        end_time: string | number;
        repeat_id?: string;
        [field: string]: unknown;
      }[];
      has_more_sub_meeting: number;
      remain_sub_meetings?: number;
      current_sub_meetingid?: string;
      sub_repeat_list?: {
        repeat_id: string;
        repeat_type: number;
        is_custom_repeat: number;
        repeat_interval: number;
        repeat_day_of_week?: number[];
        repeat_day_of_month?: number[];
        repeat_until_type: number;
        repeat_until_count?: number;
        repeat_until?: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 分页获取会议受邀成员. */
  '/cgi-bin/meeting/get_invitees': {
    needs: 'first';
    body: {
      meetingid: string;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      invitees: {
        userid: string;
        [field: string]: unknown;
      }[];
      has_more: boolean;
      next_cursor?: string;
    }>;
  };
  /** 分页获取会议整体及参会成员的质量数据. */
  '/cgi-bin/meeting/get_quality': {
    needs: 'first';
    body: {
      meetingid: string;
      sub_meetingid?: string;
      start_time?: string | number;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      quality: number;
      audio_quality: number;
      video_quality: number;
      screen_share_quality: number;
      network_quality: number;
      problems?: string[];
      attendees: {
        userid: string;
        tmp_openid?: string;
        instance_id: number;
        quality: number;
        audio_quality: number;
        video_quality: number;
        screen_share_quality: number;
        network_quality: number;
        problems?: string[];
        [field: string]: unknown;
      }[];
      has_more: boolean;
      next_cursor?: string;
    }>;
  };
  /** 分页获取会议中的实时参会成员. */
  '/cgi-bin/meeting/get_realtime_attendee_list': {
    needs: 'first';
    body: {
      meetingid: string;
      sub_meetingid?: string;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      attendees: {
        userid: string;
        tmp_openid?: string;
        instance_id: number;
        role: number;
        join_type: number;
        join_time: string | number;
        audio_state: boolean;
        video_state: boolean;
        screen_shared_state: boolean;
        [field: string]: unknown;
      }[];
      has_more: boolean;
      next_cursor?: string;
    }>;
  };
  /** 获取成员会议ID列表. */
  '/cgi-bin/meeting/get_user_meetingid': {
    needs: 'first';
    body: {
      userid: string;
      begin_time?: string | number;
      end_time?: string | number;
      /** `0`, for example. */
      cursor: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      meetingid_list: string[];
      next_cursor?: string;
    }>;
  };
  /** 为企业微信会议添加一个或多个基础布局. */
  '/cgi-bin/meeting/layout/add': {
    needs: 'first';
    body: {
      meetingid: string;
      layout_list: readonly {
        page_list: readonly {
          layout_template_id: string;
          user_seat_list: readonly {
            grid_id: string;
            grid_type: number;
            userid?: string;
            tmp_openid?: string;
            nick_name?: string;
            tool_sdkid?: string;
          }[];
        }[];
      }[];
      default_layout_order?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      selected_layout_id: string;
      layout_list: {
        layout_id: string;
        page_list: {
          layout_template_id: string;
          user_seat_list: {
            grid_id: string;
            grid_type: number;
            userid?: string;
            tmp_openid?: string;
            nick_name?: string;
            tool_sdkid?: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 为企业微信会议添加一个或多个背景图. */
  '/cgi-bin/meeting/layout/add_background': {
    needs: 'first';
    body: {
      meetingid: string;
      image_list: readonly {
        image_url: string;
        image_md5: string;
      }[];
      default_image_order?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      selected_background_id: string;
      background_list: {
        background_id: string;
        image_md5: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 批量删除会议背景. */
  '/cgi-bin/meeting/layout/batch_delete_background': {
    needs: 'first';
    body: {
      meetingid: string;
      background_id_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 删除企业微信会议的指定背景图. */
  '/cgi-bin/meeting/layout/delete_background': {
    needs: 'first';
    body: {
      meetingid: string;
      background_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取企业微信会议的背景图列表. */
  '/cgi-bin/meeting/layout/list_background': {
    needs: 'first';
    body: {
      meetingid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      selected_background_id: string;
      background_list: {
        background_id: string;
        image_md5: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 设置企业微信会议的默认基础布局. */
  '/cgi-bin/meeting/layout/set_default': {
    needs: 'first';
    body: {
      meetingid: string;
      selected_layout_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 设置默认会议背景. */
  '/cgi-bin/meeting/layout/set_default_background': {
    needs: 'first';
    body: {
      meetingid: string;
      selected_background_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 更新企业微信会议的基础布局. */
  '/cgi-bin/meeting/layout/update': {
    needs: 'first';
    body: {
      meetingid: string;
      layout_id: string;
      page_list: readonly {
        layout_template_id: string;
        user_seat_list: readonly {
          grid_id: string;
          grid_type: number;
          userid?: string;
          tmp_openid?: string;
          nick_name?: string;
          tool_sdkid?: string;
        }[];
      }[];
      enable_set_default?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 挂断企业微信会议中的指定连接器 MRA. */
  '/cgi-bin/meeting/mra/hangup': {
    needs: 'first';
    body: {
      meetingid: string;
      mra: {
        tmp_openid: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 查询企业微信会议连接器 MRA 的实时状态. */
  '/cgi-bin/meeting/mra/query_status': {
    needs: 'first';
    body: {
      meetingid: string;
      tmp_openid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      tmp_openid: string;
      instance_id: number;
      user_role: number;
      webinar_member_role?: number;
      ip?: string;
      name?: string;
      audio_state: boolean;
      video_state: boolean;
      screen_shared_state: boolean;
      default_layout: number;
      raise_hands_state: boolean;
    }>;
  };
  /** 设置企业微信会议连接器 MRA 的默认分屏布局. */
  '/cgi-bin/meeting/mra/set_default_layout': {
    needs: 'first';
    body: {
      meetingid: string;
      default_layout: number;
      default_novideo_user: number;
      mra: {
        tmp_openid: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 设置企业微信会议连接器 MRA 的举手状态. */
  '/cgi-bin/meeting/mra/set_raise_hand': {
    needs: 'first';
    body: {
      meetingid: string;
      raise_hand: boolean;
      mra: {
        tmp_openid: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 邀请电话号码通过电话加入企业微信会议. */
  '/cgi-bin/meeting/phone/callout': {
    needs: 'first';
    body: {
      meetingid: string;
      phone_numbers: readonly {
        area: string | number;
        phone: string;
        extension_number?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      phone_numbers: {
        area: string | number;
        phone: string;
        extension_number?: string;
        status?: string;
        [field: string]: unknown;
      }[];
      invalid_phone_numbers: {
        area: string | number;
        phone: string;
        extension_number?: string;
        status?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取电话外呼状态. */
  '/cgi-bin/meeting/phone/get_callout_status': {
    needs: 'first';
    body: {
      meetingid: string;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      phone_numbers: {
        area: string | number;
        phone: string;
        extension_number?: string;
        status: string;
        tmp_openid: string;
        [field: string]: unknown;
      }[];
      has_more: boolean;
      next_cursor?: string;
    }>;
  };
  /** 根据电话号码批量获取企业微信会议成员临时 OpenId. */
  '/cgi-bin/meeting/phone/get_tmp_openid': {
    needs: 'first';
    body: {
      meetingid: string;
      phone_numbers: readonly {
        area: string | number;
        phone: string;
        extension_number?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      tmp_openid_list: {
        area: string | number;
        phone: string;
        extension_number?: string;
        tmp_openid: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 创建企业微信会议投票主题. */
  '/cgi-bin/meeting/poll/create_theme': {
    needs: 'first';
    body: {
      meetingid: string;
      operator_userid: string;
      instance_id: number;
      poll_topic: string;
      poll_desc: string;
      is_anony?: 0 | 1;
      poll_questions: readonly {
        question_type: number;
        question_desc: string;
        poll_option: readonly string[];
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      poll_theme_id: string;
    }>;
  };
  /** 删除企业微信会议投票主题或单次投票. */
  '/cgi-bin/meeting/poll/delete': {
    needs: 'first';
    body: {
      meetingid: string;
      poll_theme_id?: string;
      poll_id?: string;
      operator_userid: string;
      instance_id: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 结束企业微信会议投票. */
  '/cgi-bin/meeting/poll/finish': {
    needs: 'first';
    body: {
      meetingid: string;
      poll_theme_id: string;
      poll_id: string;
      operator_userid: string;
      instance_id: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取企业微信会议单次投票详情. */
  '/cgi-bin/meeting/poll/get_poll_detail': {
    needs: 'first';
    body: {
      meetingid: string;
      poll_id: string;
      operator_userid: string;
      instance_id: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      poll_theme_id: string;
      poll_topic: string;
      poll_desc: string;
      status: number;
      is_shared: number;
      is_anony: number;
      vote_total_num: number;
      poll_question_data: {
        question_id: string | number;
        question_type: number;
        question_desc: string;
        option_info: {
          option_id: string | number;
          option_desc: string;
          option_num: number;
          rate: number;
          option_user?: {
            userid?: string;
            tmp_openid?: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取企业微信会议的投票列表. */
  '/cgi-bin/meeting/poll/get_poll_list': {
    needs: 'first';
    body: {
      meetingid: string;
      operator_userid: string;
      instance_id: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      polls_theme_info: {
        poll_theme_id: string;
        polls_info: {
          poll_id: string;
          poll_topic: string;
          status: number;
          is_shared: number;
          is_anony: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取企业微信会议投票主题详情. */
  '/cgi-bin/meeting/poll/get_theme_info': {
    needs: 'first';
    body: {
      meetingid: string;
      poll_theme_id: string;
      operator_userid: string;
      instance_id: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      poll_theme_id: string;
      poll_topic: string;
      poll_desc: string;
      is_anony: number;
      poll_question_data: {
        question_type: number;
        question_desc: string;
        option_info: {
          option_desc: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 开始企业微信会议投票. */
  '/cgi-bin/meeting/poll/start': {
    needs: 'first';
    body: {
      meetingid: string;
      poll_theme_id: string;
      operator_userid: string;
      instance_id: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      poll_id: string;
    }>;
  };
  /** 更新企业微信会议投票主题. */
  '/cgi-bin/meeting/poll/update_theme': {
    needs: 'first';
    body: {
      meetingid: string;
      poll_theme_id: string;
      operator_userid: string;
      instance_id: number;
      poll_topic: string;
      poll_desc: string;
      is_anony?: 0 | 1;
      poll_questions: readonly {
        question_type: number;
        question_desc: string;
        poll_option: readonly string[];
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 关闭企业微信会议成员的屏幕共享. */
  '/cgi-bin/meeting/realcontrol/close_screen_share': {
    needs: 'first';
    body: {
      meetingid: string;
      operated_user: {
        tmp_openid: string;
        instance_id: number;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 结束会议. */
  '/cgi-bin/meeting/realcontrol/dismiss': {
    needs: 'first';
    body: {
      meetingid: string;
      force_dismiss?: 0 | 1;
      retrieve_code?: 0 | 1;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 批量移出企业微信会议成员. */
  '/cgi-bin/meeting/realcontrol/kickout_users': {
    needs: 'first';
    body: {
      meetingid: string;
      allow_rejoin?: boolean;
      operated_users: readonly {
        tmp_openid: string;
        instance_id: number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 管理企业微信会议等候室成员. */
  '/cgi-bin/meeting/realcontrol/manage_waiting_room_users': {
    needs: 'first';
    body: {
      meetingid: string;
      operate_type: number;
      allow_rejoin?: boolean;
      operated_users: readonly {
        tmp_openid: string;
        instance_id: number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 静音或解除静音企业微信会议成员. */
  '/cgi-bin/meeting/realcontrol/mute_user': {
    needs: 'first';
    body: {
      meetingid: string;
      option: boolean;
      operated_user: {
        tmp_openid: string;
        instance_id: number;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 设置企业微信会议的实时会控参数. */
  '/cgi-bin/meeting/realcontrol/set': {
    needs: 'first';
    body: {
      meetingid: string;
      mute_all?: boolean;
      enable_enter_mute?: number;
      allow_unmute_self?: boolean;
      meeting_locked?: boolean;
      hide_meeting_code_password?: boolean;
      allow_chat?: number;
      allow_share_screen?: boolean;
      allow_external_user?: boolean;
      play_ivr_on_join?: boolean;
      enable_waiting_room?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 设置或取消企业微信会议联席主持人. */
  '/cgi-bin/meeting/realcontrol/set_cohost': {
    needs: 'first';
    body: {
      meetingid: string;
      action: boolean;
      operated_user: {
        tmp_openid: string;
        instance_id: number;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 批量设置企业微信会议成员昵称. */
  '/cgi-bin/meeting/realcontrol/set_nicknames': {
    needs: 'first';
    body: {
      meetingid: string;
      operated_users: readonly {
        tmp_openid: string;
        instance_id: number;
        nickname: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 开启或关闭企业微信会议成员的视频画面. */
  '/cgi-bin/meeting/realcontrol/switch_user_video': {
    needs: 'first';
    body: {
      meetingid: string;
      video: boolean;
      operated_user: {
        tmp_openid: string;
        instance_id: number;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 删除企业微信会议录制. */
  '/cgi-bin/meeting/record/delete': {
    needs: 'first';
    body: {
      meetingid: string;
      meeting_record_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 删除企业微信会议中的指定录制文件. */
  '/cgi-bin/meeting/record/delete_file': {
    needs: 'first';
    body: {
      meetingid: string;
      record_file_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取会议录制文件. */
  '/cgi-bin/meeting/record/get_file': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 获取会议录制文件列表. */
  '/cgi-bin/meeting/record/get_file_list': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 获取企业微信会议录制观看和下载统计. */
  '/cgi-bin/meeting/record/get_statistics': {
    needs: 'first';
    body: {
      meetingid: string;
      meeting_record_id: string;
      start_time?: string | number;
      end_time?: string | number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      summaries: {
        date: string;
        view_count: number;
        download_count: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 分页获取企业微信会议录制列表. */
  '/cgi-bin/meeting/record/list': {
    needs: 'nothing';
    body: {
      meetingid?: string;
      meeting_code?: string;
      userid?: string;
      start_time?: string | number;
      end_time?: string | number;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      record_meetings: {
        meeting_record_id: string;
        meetingid: string;
        meeting_code: string;
        host_user_id: string;
        title: string;
        meeting_start_time: string | number;
        state: number;
        record_files: {
          record_file_id: string;
          record_start_time: string | number;
          record_end_time: string | number;
          record_size: number;
          sharing_state: number;
          sharing_url?: string;
          required_same_corp?: boolean;
          required_attendee?: boolean;
          password?: string;
          sharing_expire?: string | number;
          allow_download?: boolean;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      has_more: boolean;
      next_cursor?: string;
    }>;
  };
  /** 获取录制转写详情. */
  '/cgi-bin/meeting/record/transcript/get_detail': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 获取录制转写段落. */
  '/cgi-bin/meeting/record/transcript/get_paragraph_list': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 搜索录制转写. */
  '/cgi-bin/meeting/record/transcript/search': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 更新企业微信会议录制共享配置. */
  '/cgi-bin/meeting/record/update_sharing_config': {
    needs: 'first';
    body: {
      meetingid: string;
      meeting_record_id: string;
      sharing_config: {
        enable_sharing: boolean;
        sharing_auth_type?: number;
        enable_password?: boolean;
        password?: string;
        enable_sharing_expire?: boolean;
        sharing_expire?: string | number;
        allow_download?: boolean;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 为指定会议预定一个或多个 Rooms 会议室. */
  '/cgi-bin/meeting/rooms/book': {
    needs: 'first';
    body: {
      meetingid: string;
      meeting_room_id_list: readonly string[];
      subject_visible?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      meeting_room_list: {
        meeting_room_id: string;
        meeting_room_name: string;
        meeting_room_location: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 从会议中呼叫指定 Rooms 会议室或 MRA 地址. */
  '/cgi-bin/meeting/rooms/call': {
    needs: 'first';
    body: {
      meetingid: string;
      meeting_room_id?: string;
      mra_address?: {
        protocol: number;
        dial_string: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      invite_id: string;
    }>;
  };
  /** 取消对指定 Rooms 会议室或 MRA 地址的呼叫. */
  '/cgi-bin/meeting/rooms/cancel_call': {
    needs: 'first';
    body: {
      meetingid: string;
      invite_id: string;
      meeting_room_id?: string;
      mra_address?: {
        protocol: number;
        dial_string: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取指定 Rooms 会议室的会议与录制配置. */
  '/cgi-bin/meeting/rooms/get_config': {
    needs: 'first';
    body: {
      meeting_room_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      meeting_settings: {
        water_mark: number;
        auto_response: number;
        caption: boolean;
        room_pmi: boolean;
        room_notification: boolean;
        [field: string]: unknown;
      };
      record_settings: {
        share_record: number;
        download_record: boolean;
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取 Rooms 会议室详情. */
  '/cgi-bin/meeting/rooms/get_info': {
    needs: 'first';
    body: {
      meeting_room_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      basic_info: {
        rooms_id_list: string[];
        meeting_room_name: string;
        city: string;
        building: string;
        floor: string;
        participant_number: number;
        device?: string;
        desc?: string;
        password?: string;
        [field: string]: unknown;
      };
      account_info: {
        account_type: number;
        valid_period: string;
        [field: string]: unknown;
      };
      hardware_info: {
        factory: string;
        device_model: string;
        sn: string;
        ip: string;
        mac: string;
        rooms_version: string;
        firmware_version: string;
        health_status: string;
        system_type: string;
        meeting_room_status: number;
        active_time: string;
        cpu_info: string;
        cpu_usage: string;
        gpu_info: string;
        net_type: string;
        memory_info: string;
        monitor_frequency: string | number;
        camera_model: string;
        enable_video_mirror: boolean;
        microphone_info: string;
        speaker_info: string;
        [field: string]: unknown;
      };
      pmi_info: {
        pmi_code: string;
        pmi_pwd: string;
        [field: string]: unknown;
      };
      monitor_status: number;
      scheduled_status: number;
      is_allow_call: boolean;
    }>;
  };
  /** 获取 Rooms 许可库存. */
  '/cgi-bin/meeting/rooms/get_inventory': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      normal_count: number;
      special_count: number;
      normal_used_count: number;
      special_used_count: number;
      normal_expired_count: number;
      special_expired_count: number;
    }>;
  };
  /** 获取 Rooms 应答状态. */
  '/cgi-bin/meeting/rooms/get_response_status': {
    needs: 'first';
    body: {
      meetingid: string;
      meeting_room_id?: string;
      mra_address?: {
        protocol: number;
        dial_string: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      status: number;
      response_time: string;
    }>;
  };
  /** 分页获取企业的 Rooms 会议室列表. */
  '/cgi-bin/meeting/rooms/list': {
    needs: 'nothing';
    body: {
      meeting_room_name?: string;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      meeting_room_list: {
        meeting_room_id: string;
        meeting_room_name: string;
        meeting_room_location: string;
        account_type: number;
        active_code: string;
        participant_number: number;
        meeting_room_status: number;
        scheduled_status: number;
        is_allow_call: boolean;
        [field: string]: unknown;
      }[];
      has_more: boolean;
      next_cursor?: string;
    }>;
  };
  /** 获取 Rooms 控制器列表. */
  '/cgi-bin/meeting/rooms/list_controllers': {
    needs: 'nothing';
    body: {
      controller_name?: string;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      controller_info_list: {
        rooms_id: string;
        meeting_room_name: string;
        meeting_room_location: string;
        manufacture_name: string;
        controller_name: string;
        controller_model: string;
        app_version: string;
        framework_version: string;
        status: string | number;
        ip_address: string;
        mac_address: string;
        cpu_type: string;
        cpu_usage: string;
        network_type: string;
        mem_usage: string;
        [field: string]: unknown;
      }[];
      has_more: boolean;
      next_cursor?: string;
    }>;
  };
  /** 分页获取 Rooms 会议室设备列表及健康状态. */
  '/cgi-bin/meeting/rooms/list_devices': {
    needs: 'nothing';
    body: {
      meeting_room_name?: string;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      device_info_list: {
        rooms_id: string;
        meeting_room_id: string;
        meeting_room_name: string;
        meeting_room_location: string;
        device_model: string;
        app_version: string;
        meeting_room_status: number;
        device_monitor_info: {
          camera_status: boolean;
          microphone_status: boolean;
          speaker_status: boolean;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      has_more: boolean;
      next_cursor?: string;
    }>;
  };
  /** 分页获取指定 Rooms 会议室的会议列表. */
  '/cgi-bin/meeting/rooms/list_meetings': {
    needs: 'nothing';
    body: {
      meeting_room_id?: string;
      rooms_id?: string;
      start_time?: string | number;
      end_time?: string | number;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      meeting_info_list: {
        meetingid: string;
        meeting_code: string;
        subject: string;
        meeting_type: number;
        status: string;
        start_time: string | number;
        end_time: string | number;
        [field: string]: unknown;
      }[];
      has_more: boolean;
      next_cursor?: string;
    }>;
  };
  /** 释放指定会议已经预定的 Rooms 会议室. */
  '/cgi-bin/meeting/rooms/release': {
    needs: 'first';
    body: {
      meetingid: string;
      meeting_room_id_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 设置企业微信会议嘉宾列表. */
  '/cgi-bin/meeting/set_guests': {
    needs: 'first';
    body: {
      meetingid: string;
      guests: readonly {
        area: string;
        phone_number: string;
        guest_name?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 设置会议受邀成员列表. */
  '/cgi-bin/meeting/set_invitees': {
    needs: 'first';
    body: {
      meetingid: string;
      invitees: readonly {
        userid: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取会议发起列表. */
  '/cgi-bin/meeting/statistics/get_start_list': {
    needs: 'first';
    body: {
      type: number;
      begin_time: string | number;
      end_time: string | number;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      meeting_list: {
        userid: string;
        start_time: string | number;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** 修改预约会议. */
  '/cgi-bin/meeting/update': {
    needs: 'first';
    body: {
      meetingid: string;
      title?: string;
      meeting_start?: string | number;
      meeting_duration?: number;
      description?: string;
      location?: string;
      cal_id?: string;
      invitees?: {
        userid?: readonly string[];
        device_sn?: readonly string[];
      };
      guests?: readonly {
        area: string;
        phone_number: string;
        guest_name?: string;
      }[];
      settings?: {
        password?: string;
        enable_waiting_room?: boolean;
        allow_enter_before_host?: boolean;
        allow_external_user?: boolean;
        enable_enter_mute?: number;
        allow_unmute_self?: boolean;
        mute_all?: boolean;
        enable_screen_watermark?: boolean;
        watermark_type?: number;
        auto_record_type?: string;
        attendee_join_auto_record?: boolean;
        enable_host_pause_auto_record?: boolean;
        enable_interpreter?: boolean;
        enable_doc_upload_permission?: boolean;
        enable_enroll?: boolean;
        enable_host_key?: boolean;
        host_key?: string;
        remind_scope?: number;
        hosts?: {
          userid?: readonly string[];
        };
        ring_users?: {
          userid?: readonly string[];
        };
      };
      reminders?: {
        is_repeat?: 0 | 1;
        repeat_type?: number;
        is_custom_repeat?: 0 | 1;
        repeat_until_type?: number;
        repeat_until_count?: number;
        repeat_until?: string | number;
        repeat_interval?: number;
        repeat_day_of_week?: readonly number[];
        repeat_day_of_month?: readonly number[];
        remind_before?: readonly number[];
      };
      agentid?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      excess_users?: string[];
    }>;
  };
  /** 会议高级账号：分配任务结果. */
  '/cgi-bin/meeting/vip/batch_add_job_result': {
    needs: 'first';
    body: {
      jobid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      job_result: {
        succ_userid_list?: string[];
        fail_userid_list?: string[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 会议高级账号：取消任务结果. */
  '/cgi-bin/meeting/vip/batch_del_job_result': {
    needs: 'first';
    body: {
      jobid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      job_result: {
        succ_userid_list?: string[];
        fail_userid_list?: string[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 分页获取已分配企业微信会议高级账号的成员列表. */
  '/cgi-bin/meeting/vip/list': {
    needs: 'nothing';
    body: {
      limit?: number;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      userid_list: string[];
      has_more: boolean;
      next_cursor?: string;
    }>;
  };
  /** 会议高级账号：提交分配任务. */
  '/cgi-bin/meeting/vip/submit_batch_add_job': {
    needs: 'first';
    body: {
      userid_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      jobid: string;
      invalid_userid_list?: string[];
    }>;
  };
  /** 会议高级账号：提交取消任务. */
  '/cgi-bin/meeting/vip/submit_batch_del_job': {
    needs: 'first';
    body: {
      userid_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      jobid: string;
      invalid_userid_list?: string[];
    }>;
  };
  /** 获取等候室成员列表. */
  '/cgi-bin/meeting/waitingroom/get_current_user_list': {
    needs: 'first';
    body: {
      meetingid: string;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      user_list: {
        userid: string;
        tmp_openid?: string;
        instance_id: number;
        customer_data?: string;
        [field: string]: unknown;
      }[];
      has_more: boolean;
      next_cursor?: string;
    }>;
  };
  /** 分页获取会议等候室成员的进入和离开记录. */
  '/cgi-bin/meeting/waitingroom/get_user_list': {
    needs: 'first';
    body: {
      meetingid: string;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      user_list: {
        userid: string;
        tmp_openid?: string;
        instance_id: number;
        join_time: string | number;
        quit_time?: string | number;
        [field: string]: unknown;
      }[];
      has_more: boolean;
      next_cursor?: string;
    }>;
  };
  /** 取消网络研讨会. */
  '/cgi-bin/meeting/webinar/cancel': {
    needs: 'first';
    body: {
      meetingid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 创建网络研讨会. */
  '/cgi-bin/meeting/webinar/create': {
    needs: 'first';
    body: {
      admin_userid: string;
      title: string;
      sponsor?: string;
      start_time: string | number;
      end_time: string | number;
      hosts?: readonly {
        userid: string;
      }[];
      admission_type: number;
      password?: string;
      cover_url?: string;
      description?: string;
      enable_guest_invite_link?: boolean;
      media_setting?: {
        enable_enter_mute?: boolean;
        allow_unmute_self?: boolean;
        allow_enter_before_host?: boolean;
        enable_screen_watermark?: boolean;
        watermark_type?: number;
        allow_external_user?: boolean;
        auto_record_type?: string;
        attendee_join_auto_record?: boolean;
        enable_host_pause_auto_record?: boolean;
      };
      enable_qa?: boolean;
      sensitive_words?: readonly string[];
      enable_manual_check?: boolean;
      activity_page?: boolean;
      display_number_of_attendees?: number;
      playback_for_audience?: boolean;
      preparation_mode?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      meetingid: string;
      meeting_code: string;
      title: string;
      start_time: string | number;
      end_time: string | number;
      admission_type: number;
      password?: string;
      audience_join_link?: string;
      guest_join_link?: string;
      manual_check_link?: string;
      manual_check_password?: string;
    }>;
  };
  /** 网络研讨会：审批报名. */
  '/cgi-bin/meeting/webinar/enroll/approve': {
    needs: 'first';
    body: {
      meetingid: string;
      action: number;
      enroll_id_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      handled_count: number;
    }>;
  };
  /** 网络研讨会：删除报名. */
  '/cgi-bin/meeting/webinar/enroll/delete': {
    needs: 'first';
    body: {
      meetingid: string;
      enroll_id_list: readonly {
        enroll_id: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      total_count: number;
    }>;
  };
  /** 网络研讨会：获取报名配置. */
  '/cgi-bin/meeting/webinar/enroll/get_config': {
    needs: 'first';
    body: {
      meetingid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      approve_type: number;
      is_collect_question: number;
      question_list: {
        is_required: number;
        question_type: number;
        special_type: number;
        question_title?: string;
        option_list?: {
          content?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      no_registration_needed_for_staff: boolean;
    }>;
  };
  /** 网络研讨会：导入报名. */
  '/cgi-bin/meeting/webinar/enroll/import': {
    needs: 'first';
    body: {
      meetingid: string;
      enroll_list: readonly {
        userid?: string;
        area?: string;
        phone_number?: string;
        nick_name?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      total_count: number;
      enroll_list: {
        enroll_id: string;
        userid?: string;
        area?: string;
        phone_number?: string;
        nick_name?: string;
        enroll_code?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 网络研讨会：报名列表. */
  '/cgi-bin/meeting/webinar/enroll/list': {
    needs: 'first';
    body: {
      meetingid: string;
      status?: number;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      enroll_list: {
        enroll_id: string | number;
        userid?: string;
        tmp_openid?: string;
        enroll_time: string;
        enroll_source_type: number;
        nick_name?: string;
        status: number;
        enroll_code?: string;
        answer_list?: {
          answer_content: string[];
          is_required: number;
          question_type: number;
          special_type: number;
          question_num: number;
          question_title?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      has_more: boolean;
      next_cursor?: string;
    }>;
  };
  /** 网络研讨会：按 tmp_openid 查询报名. */
  '/cgi-bin/meeting/webinar/enroll/query_by_tmp_openid': {
    needs: 'first';
    body: {
      meetingid: string;
      sorting_rules?: number;
      tmp_openid_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      enroll_id_list: {
        tmp_openid: string;
        enroll_id: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 网络研讨会：设置报名配置. */
  '/cgi-bin/meeting/webinar/enroll/set_config': {
    needs: 'first';
    body: {
      meetingid: string;
      approve_type?: number;
      is_collect_question?: number;
      question_list?: readonly {
        is_required?: number;
        question_type?: number;
        special_type?: number;
        question_title?: string;
        option_list?: readonly {
          content?: string;
        }[];
      }[];
      no_registration_needed_for_staff?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      question_count: number;
    }>;
  };
  /** 获取网络研讨会详情. */
  '/cgi-bin/meeting/webinar/get': {
    needs: 'nothing';
    body: {
      meetingid?: string;
      meeting_code?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      meetingid: string;
      meeting_code: string;
      title: string;
      sponsor: string;
      start_time: string | number;
      end_time: string | number;
      status: string;
      hosts?: {
        userid: string;
        [field: string]: unknown;
      }[];
      admission_type: number;
      password?: string;
      cover_url?: string;
      description?: string;
      enable_guest_invite_link: boolean;
      audience_join_link?: string;
      guest_join_link?: string;
      manual_check_link?: string;
      manual_check_password?: string;
      media_setting: {
        enable_enter_mute: boolean;
        allow_unmute_self: boolean;
        allow_enter_before_host: boolean;
        enable_screen_watermark: boolean;
        watermark_type: number;
        allow_external_user: boolean;
        auto_record_type: string;
        attendee_join_auto_record: boolean;
        enable_host_pause_auto_record: boolean;
        [field: string]: unknown;
      };
      enable_qa: boolean;
      activity_page: boolean;
      display_number_of_attendees: number;
      playback_for_audience: boolean;
      playback_url?: string;
      preparation_mode: boolean;
      warm_up_picture?: string;
      warm_up_video?: string;
      allow_attendees_invite_others: boolean;
    }>;
  };
  /** 获取网络研讨会嘉宾列表. */
  '/cgi-bin/meeting/webinar/list_guest': {
    needs: 'nothing';
    body: {
      meetingid?: string;
      meeting_code?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      guests: {
        guest_type: number;
        userid?: string;
        area?: string | number;
        phone_number?: string;
        email?: string;
        guest_name?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 更新网络研讨会. */
  '/cgi-bin/meeting/webinar/update': {
    needs: 'first';
    body: {
      meetingid: string;
      title: string;
      sponsor?: string;
      start_time: string | number;
      end_time: string | number;
      hosts?: readonly {
        userid: string;
      }[];
      admission_type: number;
      password?: string;
      cover_url?: string;
      description?: string;
      enable_guest_invite_link?: boolean;
      media_setting?: {
        enable_enter_mute?: boolean;
        allow_unmute_self?: boolean;
        allow_enter_before_host?: boolean;
        enable_screen_watermark?: boolean;
        watermark_type?: number;
        allow_external_user?: boolean;
        auto_record_type?: string;
        attendee_join_auto_record?: boolean;
        enable_host_pause_auto_record?: boolean;
      };
      enable_qa?: boolean;
      sensitive_words?: readonly string[];
      enable_manual_check?: boolean;
      activity_page?: boolean;
      display_number_of_attendees?: number;
      playback_for_audience?: boolean;
      preparation_mode?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 网络研讨会：更新嘉宾. */
  '/cgi-bin/meeting/webinar/update_guest_list': {
    needs: 'first';
    body: {
      meetingid: string;
      guests: readonly {
        guest_type: number;
        userid?: string;
        area?: string | number;
        phone_number?: string;
        email?: string;
        guest_name?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 更新网络研讨会暖场配置. */
  '/cgi-bin/meeting/webinar/update_warm_up': {
    needs: 'first';
    body: {
      meetingid: string;
      warm_up_picture?: string;
      warm_up_video?: string;
      allow_attendees_invite_others?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
}
