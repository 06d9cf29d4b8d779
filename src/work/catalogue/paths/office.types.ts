// Generated from scripts/data/work/endpoints by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { OpenWorkAnswer, UntypedWorkAnswer } from '../call-shapes.js';

/** ApplyDataApplyContentValue, a part of /cgi-bin/oa/applyevent. */
export interface WorkOaApplyeventApplyDataApplyContentValue {
  text?: string;
  new_number?: string;
  new_money?: string;
  date?: {
    type: string;
    s_timestamp: string | number;
  };
  selector?: {
    type: string;
    options: readonly {
      key: string;
      value?: readonly {
        lang: string;
        text: string;
      }[];
    }[];
  };
  members?: readonly {
    userid: string;
    name?: string;
  }[];
  departments?: readonly {
    openapi_id: string | number;
    name?: string;
  }[];
  files?: readonly {
    file_id: string;
  }[];
  children?: readonly {
    list: readonly {
      control: string;
      id: string;
      value: WorkOaApplyeventApplyDataApplyContentValue;
      title: readonly {
        lang: string;
        text: string;
      }[];
    }[];
  }[];
  attendance?: {
    type: number;
    date_range: {
      type: string;
      new_begin: string | number;
      new_end: string | number;
      new_duration: number;
    };
    slice_info?: {
      day_items: readonly {
        daytime: string | number;
        duration: number;
      }[];
    };
  };
  vacation?: {
    selector: {
      type: string;
      options: readonly {
        key: string;
        value?: readonly {
          lang: string;
          text: string;
        }[];
      }[];
    };
    attendance: {
      type: number;
      date_range: {
        type: string;
        new_begin: string | number;
        new_end: string | number;
        new_duration: number;
      };
      slice_info?: {
        day_items: readonly {
          daytime: string | number;
          duration: number;
        }[];
      };
    };
  };
  location?: {
    longitude: string | number;
    latitude: string | number;
    title: string;
    address?: string;
    time: string | number;
  };
  related_approval?: readonly {
    sp_no: string;
  }[];
  formula?: {
    value: string;
  };
  date_range?: {
    type: string;
    new_begin: string | number;
    new_end: string | number;
    new_duration: number;
  };
  punch_correction?: {
    state: string;
    version?: number;
    time?: string | number;
    daymonthyear?: string | number;
  };
  bank_account?: {
    account_type: number;
    account_name: string;
    account_number: string;
    remark: string;
    bank: {
      bank_alias?: string;
      bank_alias_code?: string;
      bank_branch_id?: string;
      bank_branch_name?: string;
      province?: string;
      province_code?: number;
      city?: string;
      city_code?: number;
    };
  };
}

/** TemplateContentControl, a part of /cgi-bin/oa/approval/create_template. */
export interface WorkOaApprovalCreateTemplateTemplateContentControl {
  property: {
    control: string;
    id: string;
    title?: readonly {
      lang: string;
      text: string;
    }[];
    placeholder?: readonly {
      lang: string;
      text: string;
    }[];
    require?: 0 | 1;
    un_print: 0 | 1;
  };
  config?: {
    date?: {
      type: string;
    };
    selector?: {
      type: string;
      options: readonly {
        key: string;
        value: readonly {
          lang: string;
          text: string;
        }[];
      }[];
    };
    contact?: {
      type: string;
      mode: string;
    };
    tips?: {
      tips_content: readonly {
        lang: string;
        text: {
          sub_text: readonly {
            type: number;
            content: {
              plain_text?: {
                content: string;
              };
              link?: {
                title: string;
                url: string;
              };
            };
          }[];
        };
      }[];
    };
    file?: {
      is_only_photo: 0 | 1;
    };
    table?: {
      print_format: number;
      children: readonly WorkOaApprovalCreateTemplateTemplateContentControl[];
    };
    attendance?: {
      type: number;
      date_range: {
        type: string;
        official_holiday?: number;
        perday_duration?: number;
      };
    };
    vacation_list?: {
      item: readonly {
        id: number;
        name: readonly {
          lang: string;
          text: string;
        }[];
      }[];
    };
    date_range?: {
      type: string;
      official_holiday?: number;
      perday_duration?: number;
    };
    location?: {
      distance: number;
    };
    related_approval?: {
      template_id: readonly string[];
    };
  };
}

/** TemplateContentControl, a part of /cgi-bin/oa/approval/update_template. */
export interface WorkOaApprovalUpdateTemplateTemplateContentControl {
  property: {
    control: string;
    id: string;
    title?: readonly {
      lang: string;
      text: string;
    }[];
    placeholder?: readonly {
      lang: string;
      text: string;
    }[];
    require?: 0 | 1;
    un_print: 0 | 1;
  };
  config?: {
    date?: {
      type: string;
    };
    selector?: {
      type: string;
      options: readonly {
        key: string;
        value: readonly {
          lang: string;
          text: string;
        }[];
      }[];
    };
    contact?: {
      type: string;
      mode: string;
    };
    tips?: {
      tips_content: readonly {
        lang: string;
        text: {
          sub_text: readonly {
            type: number;
            content: {
              plain_text?: {
                content: string;
              };
              link?: {
                title: string;
                url: string;
              };
            };
          }[];
        };
      }[];
    };
    file?: {
      is_only_photo: 0 | 1;
    };
    table?: {
      print_format: number;
      children: readonly WorkOaApprovalUpdateTemplateTemplateContentControl[];
    };
    attendance?: {
      type: number;
      date_range: {
        type: string;
        official_holiday?: number;
        perday_duration?: number;
      };
    };
    vacation_list?: {
      item: readonly {
        id: number;
        name: readonly {
          lang: string;
          text: string;
        }[];
      }[];
    };
    date_range?: {
      type: string;
      official_holiday?: number;
      perday_duration?: number;
    };
    location?: {
      distance: number;
    };
    related_approval?: {
      template_id: readonly string[];
    };
  };
}

/** ApprovalApplyDataApplyContentValue, a part of /cgi-bin/oa/getapprovaldetail. */
export interface WorkOaGetapprovaldetailApprovalApplyDataApplyContentValue {
  text?: string;
  new_number?: string;
  new_money?: string;
  date?: {
    type: string;
    /** A number, sent as text. */
    s_timestamp?: string;
    timezone_info?: {
      zone_offset: string | number;
      zone_desc: string;
      [field: string]: unknown;
    };
    [field: string]: unknown;
  };
  selector?: {
    type: string;
    options: {
      key: string;
      value: {
        lang: string;
        text: string;
        [field: string]: unknown;
      }[];
      [field: string]: unknown;
    }[];
    [field: string]: unknown;
  };
  members?: {
    userid: string;
    name?: string;
    [field: string]: unknown;
  }[];
  departments?: {
    openapi_id: string | number;
    name?: string;
    [field: string]: unknown;
  }[];
  tips?: {
    tips_content: {
      lang: string;
      text: {
        sub_text: {
          type: number;
          content: {
            plain_text?: {
              content: string;
              [field: string]: unknown;
            };
            link?: {
              title: string;
              url: string;
              [field: string]: unknown;
            };
            [field: string]: unknown;
          };
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      [field: string]: unknown;
    }[];
    [field: string]: unknown;
  }[];
  files?: {
    file_id: string;
    [field: string]: unknown;
  }[];
  children?: {
    list: {
      control: string;
      id: string;
      title: {
        lang: string;
        text: string;
        [field: string]: unknown;
      }[];
      value: WorkOaGetapprovaldetailApprovalApplyDataApplyContentValue;
      require?: number;
      [field: string]: unknown;
    }[];
    [field: string]: unknown;
  }[];
  vacation?: {
    selector: {
      type: string;
      options: {
        key: string;
        value: {
          lang: string;
          text: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      [field: string]: unknown;
    };
    attendance: {
      type: number;
      date_range: {
        type: string;
        new_begin: string | number;
        new_end: string | number;
        new_duration: number;
        timezone_info?: {
          zone_offset: string | number;
          zone_desc: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      slice_info?: {
        state: number;
        day_items: {
          daytime: string | number;
          duration: number;
          [field: string]: unknown;
        }[];
        duration: number;
        [field: string]: unknown;
      };
      [field: string]: unknown;
    };
    [field: string]: unknown;
  };
  attendance?: {
    type: number;
    date_range: {
      type: string;
      new_begin: string | number;
      new_end: string | number;
      new_duration: number;
      timezone_info?: {
        zone_offset: string | number;
        zone_desc: string;
        [field: string]: unknown;
      };
      [field: string]: unknown;
    };
    slice_info?: {
      state: number;
      day_items: {
        daytime: string | number;
        duration: number;
        [field: string]: unknown;
      }[];
      duration: number;
      [field: string]: unknown;
    };
    [field: string]: unknown;
  };
  punch_correction?: {
    state: string;
    version?: number;
    /** A number, sent as text. */
    time?: string;
    /** A number, sent as text. */
    daymonthyear?: string;
    [field: string]: unknown;
  };
  date_range?: {
    type: string;
    new_begin: string | number;
    new_end: string | number;
    new_duration: number;
    timezone_info?: {
      zone_offset: string | number;
      zone_desc: string;
      [field: string]: unknown;
    };
    [field: string]: unknown;
  };
  location?: {
    longitude: string | number;
    latitude: string | number;
    title: string;
    address?: string;
    /** A number, sent as text. */
    time?: string;
    [field: string]: unknown;
  };
  related_approval?: {
    template_names: {
      lang: string;
      text: string;
      [field: string]: unknown;
    }[];
    sp_no: string;
    name: string;
    sp_status: number;
    create_time: string | number;
    [field: string]: unknown;
  }[];
  formula?: {
    value: string;
    [field: string]: unknown;
  };
  bank_account?: {
    account_type: number;
    account_name: string;
    account_number: string;
    remark: string;
    bank: {
      bank_alias?: string;
      bank_alias_code?: string;
      bank_branch_id?: string;
      bank_branch_name?: string;
      province?: string;
      province_code?: number;
      city?: string;
      city_code?: number;
      [field: string]: unknown;
    };
    [field: string]: unknown;
  };
  [field: string]: unknown;
}

/** TemplateContentControl, a part of /cgi-bin/oa/gettemplatedetail. */
export interface WorkOaGettemplatedetailTemplateContentControl {
  property: {
    control: string;
    id: string;
    title?: {
      lang: string;
      text: string;
      [field: string]: unknown;
    }[];
    placeholder?: {
      lang: string;
      text: string;
      [field: string]: unknown;
    }[];
    require: number;
    un_print: number;
    [field: string]: unknown;
  };
  config: {
    date?: {
      type: string;
      [field: string]: unknown;
    };
    selector?: {
      type: string;
      options: {
        key: string;
        value: {
          lang: string;
          text: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      [field: string]: unknown;
    };
    contact?: {
      type: string;
      mode: string;
      [field: string]: unknown;
    };
    file?: {
      is_only_photo: number;
      [field: string]: unknown;
    };
    tips?: {
      tips_content: {
        lang: string;
        text: {
          sub_text: {
            type: number;
            content: {
              plain_text?: {
                content: string;
                [field: string]: unknown;
              };
              link?: {
                title: string;
                url: string;
                [field: string]: unknown;
              };
              [field: string]: unknown;
            };
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      [field: string]: unknown;
    };
    table?: {
      print_format: number;
      children: WorkOaGettemplatedetailTemplateContentControl[];
      [field: string]: unknown;
    };
    attendance?: {
      type: number;
      date_range: {
        type: string;
        official_holiday?: number;
        perday_duration?: number;
        [field: string]: unknown;
      };
      [field: string]: unknown;
    };
    vacation_list?: {
      item: {
        id: number;
        name: {
          lang: string;
          text: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      [field: string]: unknown;
    };
    date_range?: {
      type: string;
      official_holiday?: number;
      perday_duration?: number;
      [field: string]: unknown;
    };
    location?: {
      distance: number;
      [field: string]: unknown;
    };
    related_approval?: {
      template_id: string[];
      [field: string]: unknown;
    };
    [field: string]: unknown;
  };
  [field: string]: unknown;
}

/** ApprovalApplyDataApplyContentValue, a part of /cgi-bin/oa/journal/get_record_detail. */
export interface WorkOaJournalGetRecordDetailApprovalApplyDataApplyContentValue {
  text?: string;
  new_number?: string;
  new_money?: string;
  date?: {
    type: string;
    /** A number, sent as text. */
    s_timestamp?: string;
    timezone_info?: {
      zone_offset: string | number;
      zone_desc: string;
      [field: string]: unknown;
    };
    [field: string]: unknown;
  };
  selector?: {
    type: string;
    options: {
      key: string;
      value: {
        lang: string;
        text: string;
        [field: string]: unknown;
      }[];
      [field: string]: unknown;
    }[];
    [field: string]: unknown;
  };
  members?: {
    userid: string;
    name?: string;
    [field: string]: unknown;
  }[];
  departments?: {
    openapi_id: string | number;
    name?: string;
    [field: string]: unknown;
  }[];
  tips?: {
    tips_content: {
      lang: string;
      text: {
        sub_text: {
          type: number;
          content: {
            plain_text?: {
              content: string;
              [field: string]: unknown;
            };
            link?: {
              title: string;
              url: string;
              [field: string]: unknown;
            };
            [field: string]: unknown;
          };
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      [field: string]: unknown;
    }[];
    [field: string]: unknown;
  }[];
  files?: {
    file_id: string;
    [field: string]: unknown;
  }[];
  children?: {
    list: {
      control: string;
      id: string;
      title: {
        lang: string;
        text: string;
        [field: string]: unknown;
      }[];
      value: WorkOaJournalGetRecordDetailApprovalApplyDataApplyContentValue;
      require?: number;
      [field: string]: unknown;
    }[];
    [field: string]: unknown;
  }[];
  vacation?: {
    selector: {
      type: string;
      options: {
        key: string;
        value: {
          lang: string;
          text: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      [field: string]: unknown;
    };
    attendance: {
      type: number;
      date_range: {
        type: string;
        new_begin: string | number;
        new_end: string | number;
        new_duration: number;
        timezone_info?: {
          zone_offset: string | number;
          zone_desc: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      slice_info?: {
        state: number;
        day_items: {
          daytime: string | number;
          duration: number;
          [field: string]: unknown;
        }[];
        duration: number;
        [field: string]: unknown;
      };
      [field: string]: unknown;
    };
    [field: string]: unknown;
  };
  attendance?: {
    type: number;
    date_range: {
      type: string;
      new_begin: string | number;
      new_end: string | number;
      new_duration: number;
      timezone_info?: {
        zone_offset: string | number;
        zone_desc: string;
        [field: string]: unknown;
      };
      [field: string]: unknown;
    };
    slice_info?: {
      state: number;
      day_items: {
        daytime: string | number;
        duration: number;
        [field: string]: unknown;
      }[];
      duration: number;
      [field: string]: unknown;
    };
    [field: string]: unknown;
  };
  punch_correction?: {
    state: string;
    version?: number;
    /** A number, sent as text. */
    time?: string;
    /** A number, sent as text. */
    daymonthyear?: string;
    [field: string]: unknown;
  };
  date_range?: {
    type: string;
    new_begin: string | number;
    new_end: string | number;
    new_duration: number;
    timezone_info?: {
      zone_offset: string | number;
      zone_desc: string;
      [field: string]: unknown;
    };
    [field: string]: unknown;
  };
  location?: {
    longitude: number;
    latitude: number;
    title: string;
    address?: string;
    /** A number, sent as text. */
    time?: string;
    [field: string]: unknown;
  };
  related_approval?: {
    template_names: {
      lang: string;
      text: string;
      [field: string]: unknown;
    }[];
    sp_no: string;
    name: string;
    sp_status: number;
    create_time: string | number;
    [field: string]: unknown;
  }[];
  formula?: {
    value: string;
    [field: string]: unknown;
  };
  bank_account?: {
    account_type: number;
    account_name: string;
    account_number: string;
    remark: string;
    bank: {
      bank_alias?: string;
      bank_alias_code?: string;
      bank_branch_id?: string;
      bank_branch_name?: string;
      province?: string;
      province_code?: number;
      city?: string;
      city_code?: number;
      [field: string]: unknown;
    };
    [field: string]: unknown;
  };
  [field: string]: unknown;
}

/** Paths of GET: approval: leave 假期; hr 人事助手. */
export interface WorkOfficeAppGet {
  /** 获取企业假期管理配置. */
  '/cgi-bin/oa/vacation/getcorpconf': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenWorkAnswer<{
      lists: {
        id: number;
        name: string;
        duration_type: number;
        time_attr: number;
        quota_attr: {
          type: number;
          autoreset_time?: string | number;
          autoreset_duration?: number;
          quota_rule_type: number;
          quota_rules: {
            list: {
              quota: number;
              begin: number;
              end: number;
              [field: string]: unknown;
            }[];
            based_on_actual_work_time: boolean;
            [field: string]: unknown;
          };
          at_entry_date: boolean;
          auto_reset_month_day?: number;
          [field: string]: unknown;
        };
        perday_duration: number;
        is_newovertime: number;
        enter_comp_time_limit: number;
        expire_rule?: {
          type: number;
          duration: number;
          date?: {
            month: number;
            day: number;
            [field: string]: unknown;
          };
          extern_duration_enable: boolean;
          extern_duration?: {
            month: number;
            day: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取员工花名册字段配置. */
  '/cgi-bin/hr/get_fields': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenWorkAnswer<{
      group_list: {
        group_id: number;
        group_name: string;
        field_list: {
          fieldid: number;
          field_name: string;
          field_type: number;
          value_type: number;
          is_must: boolean;
          option_list?: {
            id: number;
            value: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
}

/** Paths of POST with a JSON body: approval 审批; approval: leave 假期; calendars 日历; checkin 打卡; emergency call 紧急通知; free calls 公费电话; health report 健康上报; hr 人事助手; oa: approval, calendar, rooms 审批/日程/会议室; reports 汇报; schedules 日程. */
export interface WorkOfficeAppPost {
  /** 提交审批申请. */
  '/cgi-bin/oa/applyevent': {
    needs: 'first';
    body: {
      creator_userid: string;
      choose_department?: string | number;
      template_id: string;
      use_template_approver: 0 | 1;
      approver: readonly {
        attr: number;
        userid: readonly string[];
      }[];
      process?: {
        node_list: readonly {
          type: number;
          apv_rel?: number;
          userid?: readonly string[];
        }[];
      };
      notify_type?: number;
      notifyer?: readonly string[];
      apply_data: {
        contents: readonly {
          control: string;
          id: string;
          value: WorkOaApplyeventApplyDataApplyContentValue;
        }[];
      };
      summary_list: readonly {
        summary_info: readonly {
          lang: string;
          text: string;
        }[];
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      sp_no: string;
    }>;
  };
  /** 复制第三方应用审批模板到当前企业. */
  '/cgi-bin/oa/approval/copytemplate': {
    needs: 'first';
    body: {
      open_template_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      template_id: string;
    }>;
  };
  /** 创建审批模板. */
  '/cgi-bin/oa/approval/create_template': {
    needs: 'first';
    body: {
      template_name: readonly {
        lang: string;
        text: string;
      }[];
      template_content: {
        controls: readonly WorkOaApprovalCreateTemplateTemplateContentControl[];
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      template_id: string;
    }>;
  };
  /** 更新审批模板. */
  '/cgi-bin/oa/approval/update_template': {
    needs: 'first';
    body: {
      template_id: string;
      template_name: readonly {
        lang: string;
        text: string;
      }[];
      template_content: {
        controls: readonly WorkOaApprovalUpdateTemplateTemplateContentControl[];
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取审批申请详情. */
  '/cgi-bin/oa/getapprovaldetail': {
    needs: 'first';
    body: {
      sp_no: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      info: {
        sp_no: string;
        sp_name: string;
        sp_status: number;
        template_id: string;
        applyer?: {
          userid: string;
          partyid: string | number;
          [field: string]: unknown;
        };
        batch_applyer?: {
          userid: string;
          [field: string]: unknown;
        }[];
        apply_time: string | number;
        notifyer?: {
          userid: string;
          [field: string]: unknown;
        }[];
        apply_data: {
          contents: {
            control: string;
            id: string;
            title: {
              lang: string;
              text: string;
              [field: string]: unknown;
            }[];
            value: WorkOaGetapprovaldetailApprovalApplyDataApplyContentValue;
            require?: number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        sp_record: {
          sp_status: number;
          approverattr: number;
          details: {
            approver: {
              userid: string;
              [field: string]: unknown;
            };
            sp_status: number;
            /** A number, sent as text. */
            sptime?: string;
            speech?: string;
            media_id?: string[];
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        }[];
        comments: {
          commentid: string | number;
          commentUserInfo: {
            userid: string;
            [field: string]: unknown;
          };
          commentcontent: string;
          media_id: string[];
          commenttime: string | number;
          [field: string]: unknown;
        }[];
        process_list?: {
          node_list: {
            node_type: number;
            sp_status?: number;
            apv_rel?: number;
            sub_node_list: {
              userid: string;
              sp_yj?: number;
              Sptime?: string | number;
              Speech?: string;
              media_ids?: string[];
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 批量获取审批单号. */
  '/cgi-bin/oa/getapprovalinfo': {
    needs: 'first';
    body: {
      starttime: string | number;
      endtime: string | number;
      cursor: number;
      size: number;
      filters?: readonly {
        key: string;
        value: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      sp_no_list: string[];
      next_cursor?: number;
    }>;
  };
  /** 获取审批模板详情. */
  '/cgi-bin/oa/gettemplatedetail': {
    needs: 'first';
    body: {
      template_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      template_names: {
        lang: string;
        text: string;
        [field: string]: unknown;
      }[];
      template_content: {
        controls: WorkOaGettemplatedetailTemplateContentControl[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取成员假期余额. */
  '/cgi-bin/oa/vacation/getuservacationquota': {
    needs: 'first';
    body: {
      userid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      lists: {
        id: number;
        vacationname: string;
        assignduration: number;
        usedduration: number;
        leftduration: number;
        real_assignduration: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 修改成员假期余额. */
  '/cgi-bin/oa/vacation/setoneuserquota': {
    needs: 'first';
    body: {
      userid: string;
      vacation_id: number;
      leftduration: number;
      time_attr: number;
      remarks?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 创建日历. */
  '/cgi-bin/oa/calendar/add': {
    needs: 'first';
    body: {
      calendar: {
        admins?: readonly string[];
        set_as_default?: 0 | 1;
        summary: string;
        color: string;
        description?: string;
        is_public?: 0 | 1;
        public_range?: {
          userids?: readonly string[];
          partyids?: readonly (string | number)[];
        };
        is_corp_calendar?: 0 | 1;
        shares?: readonly {
          userid: string;
          permission?: number;
        }[];
      };
      agentid?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      cal_id: string;
    }>;
  };
  /** 删除日历. */
  '/cgi-bin/oa/calendar/del': {
    needs: 'first';
    body: {
      cal_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取日历详情. */
  '/cgi-bin/oa/calendar/get': {
    needs: 'first';
    body: {
      cal_id_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      calendar_list: {
        cal_id: string;
        admins: string[];
        summary: string;
        color: string;
        description: string;
        is_public: number;
        public_range?: {
          userids?: string[];
          partyids?: (string | number)[];
          [field: string]: unknown;
        };
        is_corp_calendar: number;
        shares?: {
          userid: string;
          permission: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 更新日历. */
  '/cgi-bin/oa/calendar/update': {
    needs: 'first';
    body: {
      skip_public_range?: 0 | 1;
      calendar: {
        cal_id: string;
        admins?: readonly string[];
        summary?: string;
        color?: string;
        description?: string;
        is_public?: 0 | 1;
        public_range?: {
          userids?: readonly string[];
          partyids?: readonly (string | number)[];
        };
        is_corp_calendar?: 0 | 1;
        shares?: readonly {
          userid: string;
          permission?: number;
        }[];
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 创建打卡规则. */
  '/cgi-bin/checkin/add_checkin_option': {
    needs: 'first';
    body: {
      effective_now?: boolean;
      group: {
        grouptype: number;
        groupname: string;
        type?: number;
        range?: {
          userid?: readonly string[];
          partyid?: readonly (string | number)[];
          tagid?: readonly number[];
        };
        white_users?: readonly string[];
        reporterinfo?: {
          reporters?: readonly {
            userid?: string;
            tagid?: number;
          }[];
        };
        sync_holidays?: boolean;
        need_photo?: boolean;
        note_can_use_local_pic?: boolean;
        allow_checkin_offworkday?: boolean;
        allow_apply_offworkday?: boolean;
        allow_apply_bk_cnt?: number;
        allow_apply_bk_day_limit?: number;
        buka_limit_next_month?: number;
        option_out_range?: number;
        checkindate?: readonly {
          workdays?: readonly number[];
          checkintime?: readonly {
            time_id?: number;
            work_sec?: number;
            off_work_sec?: number;
            earliest_work_sec?: number;
            latest_work_sec?: number;
            earliest_off_work_sec?: number;
            latest_off_work_sec?: number;
            remind_work_sec?: number;
            remind_off_work_sec?: number;
            allow_rest?: boolean;
            rest_begin_time?: number;
            rest_end_time?: number;
            rest_times?: readonly {
              rest_begin_time: number;
              rest_end_time: number;
            }[];
            no_need_checkon?: boolean;
            no_need_checkoff?: boolean;
          }[];
          allow_flex?: boolean;
          flex_on_duty_time?: number;
          flex_off_duty_time?: number;
          max_allow_arrive_early: number;
          max_allow_arrive_late: number;
          late_rule?: {
            allow_offwork_after_time?: boolean;
            timerules: readonly {
              offwork_after_time?: number;
              onwork_flex_time?: number;
            }[];
          };
          biweekly?: {
            enable_weekday_recurrence?: boolean;
            odd_workdays?: readonly number[];
            even_workdays?: readonly number[];
          };
        }[];
        spe_workdays?: readonly {
          type: number;
          timestamp?: string | number;
          begintime?: string | number;
          endtime?: string | number;
          checkintime: readonly {
            time_id?: number;
            work_sec?: number;
            off_work_sec?: number;
            earliest_work_sec?: number;
            latest_work_sec?: number;
            earliest_off_work_sec?: number;
            latest_off_work_sec?: number;
            remind_work_sec?: number;
            remind_off_work_sec?: number;
            allow_rest?: boolean;
            rest_begin_time?: number;
            rest_end_time?: number;
            rest_times?: readonly {
              rest_begin_time: number;
              rest_end_time: number;
            }[];
            no_need_checkon?: boolean;
            no_need_checkoff?: boolean;
          }[];
          notes?: string;
        }[];
        spe_offdays?: readonly {
          type: number;
          timestamp?: string | number;
          begintime?: string | number;
          endtime?: string | number;
          checkintime: readonly {
            time_id?: number;
            work_sec?: number;
            off_work_sec?: number;
            earliest_work_sec?: number;
            latest_work_sec?: number;
            earliest_off_work_sec?: number;
            latest_off_work_sec?: number;
            remind_work_sec?: number;
            remind_off_work_sec?: number;
            allow_rest?: boolean;
            rest_begin_time?: number;
            rest_end_time?: number;
            rest_times?: readonly {
              rest_begin_time: number;
              rest_end_time: number;
            }[];
            no_need_checkon?: boolean;
            no_need_checkoff?: boolean;
          }[];
          notes?: string;
        }[];
        wifimac_infos?: readonly {
          wifiname?: string;
          wifimac?: string;
        }[];
        loc_infos?: readonly {
          loc_title?: string;
          loc_detail?: string;
          lng: number;
          lat: number;
          distance: number;
        }[];
        schedulelist?: readonly {
          schedule_id: number;
          schedule_name: string;
          time_section: readonly {
            time_id?: number;
            work_sec?: number;
            off_work_sec?: number;
            earliest_work_sec?: number;
            latest_work_sec?: number;
            earliest_off_work_sec?: number;
            latest_off_work_sec?: number;
            remind_work_sec?: number;
            remind_off_work_sec?: number;
            allow_rest?: boolean;
            rest_begin_time?: number;
            rest_end_time?: number;
            rest_times?: readonly {
              rest_begin_time: number;
              rest_end_time: number;
            }[];
            no_need_checkon?: boolean;
            no_need_checkoff?: boolean;
          }[];
          allow_flex?: boolean;
          flex_on_duty_time?: number;
          flex_off_duty_time?: number;
          max_allow_arrive_early?: number;
          max_allow_arrive_late?: number;
          late_rule?: {
            allow_offwork_after_time?: boolean;
            offwork_after_time?: number;
            onwork_flex_time?: number;
            timerules?: readonly {
              offwork_after_time?: number;
              onwork_flex_time?: number;
            }[];
          };
        }[];
        ot_info_v2?: {
          workdayconf?: {
            allow_ot: boolean;
            type?: number;
            apply?: {
              restinfo?: {
                type: number;
                fix_time_rule_list?: readonly {
                  fix_time_begin_sec?: number;
                  fix_time_end_sec?: number;
                }[];
                cal_ottime_rule?: {
                  items: readonly {
                    ot_time?: number;
                    rest_time?: number;
                  }[];
                };
              };
            };
            checkin?: {
              ot_time_start?: number;
              ot_time_min?: number;
              ot_time_max?: number;
              restinfo?: {
                type: number;
                fix_time_rule_list?: readonly {
                  fix_time_begin_sec?: number;
                  fix_time_end_sec?: number;
                }[];
                cal_ottime_rule?: {
                  items: readonly {
                    ot_time?: number;
                    rest_time?: number;
                  }[];
                };
              };
            };
            applycheckin?: {
              restinfo?: {
                type: number;
                fix_time_rule_list?: readonly {
                  fix_time_begin_sec?: number;
                  fix_time_end_sec?: number;
                }[];
                cal_ottime_rule?: {
                  items: readonly {
                    ot_time?: number;
                    rest_time?: number;
                  }[];
                };
              };
            };
            ot_trans_enable?: boolean;
            ot_trans_type?: number;
            vacation?: {
              trans_ratio?: number;
              sync_vacation?: boolean;
            };
          };
          restdayconf?: {
            allow_ot: boolean;
            type?: number;
            apply?: {
              restinfo?: {
                type: number;
                fix_time_rule_list?: readonly {
                  fix_time_begin_sec?: number;
                  fix_time_end_sec?: number;
                }[];
                cal_ottime_rule?: {
                  items: readonly {
                    ot_time?: number;
                    rest_time?: number;
                  }[];
                };
              };
            };
            checkin?: {
              ot_time_start?: number;
              ot_time_min?: number;
              ot_time_max?: number;
              restinfo?: {
                type: number;
                fix_time_rule_list?: readonly {
                  fix_time_begin_sec?: number;
                  fix_time_end_sec?: number;
                }[];
                cal_ottime_rule?: {
                  items: readonly {
                    ot_time?: number;
                    rest_time?: number;
                  }[];
                };
              };
            };
            applycheckin?: {
              restinfo?: {
                type: number;
                fix_time_rule_list?: readonly {
                  fix_time_begin_sec?: number;
                  fix_time_end_sec?: number;
                }[];
                cal_ottime_rule?: {
                  items: readonly {
                    ot_time?: number;
                    rest_time?: number;
                  }[];
                };
              };
            };
            ot_trans_enable?: boolean;
            ot_trans_type?: number;
            vacation?: {
              trans_ratio?: number;
              sync_vacation?: boolean;
            };
          };
          holidayconf?: {
            allow_ot: boolean;
            type?: number;
            apply?: {
              restinfo?: {
                type: number;
                fix_time_rule_list?: readonly {
                  fix_time_begin_sec?: number;
                  fix_time_end_sec?: number;
                }[];
                cal_ottime_rule?: {
                  items: readonly {
                    ot_time?: number;
                    rest_time?: number;
                  }[];
                };
              };
            };
            checkin?: {
              ot_time_start?: number;
              ot_time_min?: number;
              ot_time_max?: number;
              restinfo?: {
                type: number;
                fix_time_rule_list?: readonly {
                  fix_time_begin_sec?: number;
                  fix_time_end_sec?: number;
                }[];
                cal_ottime_rule?: {
                  items: readonly {
                    ot_time?: number;
                    rest_time?: number;
                  }[];
                };
              };
            };
            applycheckin?: {
              restinfo?: {
                type: number;
                fix_time_rule_list?: readonly {
                  fix_time_begin_sec?: number;
                  fix_time_end_sec?: number;
                }[];
                cal_ottime_rule?: {
                  items: readonly {
                    ot_time?: number;
                    rest_time?: number;
                  }[];
                };
              };
            };
            ot_trans_enable?: boolean;
            ot_trans_type?: number;
            vacation?: {
              trans_ratio?: number;
              sync_vacation?: boolean;
            };
          };
          time_unit_config?: {
            ot_time_unit?: number;
            perday_duration_secs?: number;
            rounding_method?: number;
            rounding_precision?: number;
            step_size?: number;
          };
        };
        use_face_detect?: boolean;
        open_face_live_detect?: boolean;
        offwork_interval_time?: number;
        sync_out_checkin?: boolean;
        buka_remind?: {
          open_remind: boolean;
          buka_remind_month?: number;
          buka_remind_day?: number;
        };
        buka_restriction?: number;
        span_day_time?: number;
        standard_work_duration?: number;
        open_sp_checkin?: boolean;
        checkin_method_type?: number;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 添加打卡记录. */
  '/cgi-bin/checkin/add_checkin_record': {
    needs: 'first';
    body: {
      records: readonly {
        userid: string;
        checkin_time: string | number;
        location_title?: string;
        location_detail?: string;
        lng?: number;
        lat?: number;
        wifiname?: string;
        wifimac?: string;
        device_type?: number;
        device_detail?: string;
        notes?: string;
        mediaids?: readonly string[];
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 录入打卡人员人脸信息. */
  '/cgi-bin/checkin/addcheckinuserface': {
    needs: 'first';
    body: {
      userid: string;
      userface: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 清空打卡规则数组元素. */
  '/cgi-bin/checkin/clear_checkin_option_array_field': {
    needs: 'first';
    body: {
      groupid: number;
      clear_field: readonly number[];
      effective_now?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 删除打卡规则. */
  '/cgi-bin/checkin/del_checkin_option': {
    needs: 'first';
    body: {
      groupid: number;
      effective_now?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取打卡日报数据. */
  '/cgi-bin/checkin/getcheckin_daydata': {
    needs: 'first';
    body: {
      starttime: string | number;
      endtime: string | number;
      useridlist: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      datas: {
        base_info: {
          date: string | number;
          day_type: number;
          record_type: number;
          acctid: string;
          name: string;
          name_ex: string;
          departs_name: string;
          rule_info: {
            groupid: number;
            groupname: string;
            scheduleid?: number;
            schedulename?: string;
            checkintime: {
              work_sec: number;
              off_work_sec: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        summary_info: {
          checkin_count: number;
          regular_work_sec: number;
          standard_work_sec: number;
          earliest_time: number;
          lastest_time: number;
          [field: string]: unknown;
        };
        holiday_infos?: {
          sp_number: string;
          sp_title: {
            data: {
              lang: string;
              text: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          sp_description: {
            data: {
              lang: string;
              text: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          [field: string]: unknown;
        }[];
        sp_items?: {
          name: string;
          type: number;
          vacation_id?: number;
          time_type: number;
          duration: number;
          count: number;
          [field: string]: unknown;
        }[];
        exception_infos?: {
          exception: number;
          duration?: number;
          count: number;
          [field: string]: unknown;
        }[];
        ot_info?: {
          ot_status: number;
          ot_duration: number;
          exception_duration?: number[];
          workday_over_as_vacation?: number;
          workday_over_as_money?: number;
          restday_over_as_vacation?: number;
          restday_over_as_money?: number;
          holiday_over_as_vacation?: number;
          holiday_over_as_money?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取打卡月报数据. */
  '/cgi-bin/checkin/getcheckin_monthdata': {
    needs: 'first';
    body: {
      starttime: string | number;
      endtime: string | number;
      useridlist: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      datas: {
        base_info: {
          record_type: number;
          acctid: string;
          name: string;
          name_ex: string;
          departs_name: string;
          rule_info: {
            groupid: number;
            groupname: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        summary_info: {
          except_days: number;
          regular_days: number;
          work_days: number;
          rest_days: number;
          regular_work_sec: number;
          standard_work_sec: number;
          [field: string]: unknown;
        };
        sp_items?: {
          name: string;
          type: number;
          vacation_id?: number;
          time_type: number;
          duration: number;
          count: number;
          [field: string]: unknown;
        }[];
        exception_infos?: {
          exception: number;
          duration?: number;
          count: number;
          [field: string]: unknown;
        }[];
        overwork_info?: {
          workday_over_sec: number;
          holidays_over_sec?: number;
          restdays_over_sec?: number;
          workdays_over_as_vacation?: number;
          workdays_over_as_money?: number;
          restdays_over_as_vacation?: number;
          restdays_over_as_money?: number;
          holidays_over_as_vacation?: number;
          holidays_over_as_money?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取打卡记录数据. */
  '/cgi-bin/checkin/getcheckindata': {
    needs: 'first';
    body: {
      opencheckindatatype: number;
      starttime: string | number;
      endtime: string | number;
      useridlist: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      checkindata: {
        userid: string;
        groupid: number;
        groupname: string;
        checkin_type: string;
        exception_type: string;
        checkin_time: string | number;
        sch_checkin_time: string | number;
        location_title?: string;
        location_detail?: string;
        lng?: number;
        lat?: number;
        wifiname?: string;
        wifimac?: string;
        deviceid?: string;
        schedule_id?: number;
        timeline_id?: number;
        notes?: string;
        mediaids?: string[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取员工打卡规则. */
  '/cgi-bin/checkin/getcheckinoption': {
    needs: 'first';
    body: {
      datetime: string | number;
      useridlist: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      info: {
        userid: string;
        group: {
          groupid: number;
          grouptype: number;
          groupname: string;
          sync_holidays: boolean;
          need_photo: boolean;
          note_can_use_local_pic: boolean;
          allow_checkin_offworkday: boolean;
          allow_apply_offworkday: boolean;
          allow_apply_bk_cnt?: number;
          allow_apply_bk_day_limit?: number;
          buka_limit_next_month?: number;
          checkindate: {
            workdays: number[];
            checkintime: {
              time_id?: number;
              work_sec?: number;
              off_work_sec?: number;
              earliest_work_sec?: number;
              latest_work_sec?: number;
              earliest_off_work_sec?: number;
              latest_off_work_sec?: number;
              remind_work_sec?: number;
              remind_off_work_sec?: number;
              allow_rest: boolean;
              rest_begin_time?: number;
              rest_end_time?: number;
              rest_times?: {
                rest_begin_time: number;
                rest_end_time: number;
                [field: string]: unknown;
              }[];
              no_need_checkon?: boolean;
              no_need_checkoff?: boolean;
              [field: string]: unknown;
            }[];
            noneed_offwork: boolean;
            flex_time?: number;
            flex_on_duty_time?: number;
            flex_off_duty_time?: number;
            limit_aheadtime?: number;
            [field: string]: unknown;
          }[];
          spe_workdays?: {
            timestamp: string | number;
            checkintime: {
              time_id?: number;
              work_sec?: number;
              off_work_sec?: number;
              earliest_work_sec?: number;
              latest_work_sec?: number;
              earliest_off_work_sec?: number;
              latest_off_work_sec?: number;
              remind_work_sec?: number;
              remind_off_work_sec?: number;
              allow_rest: boolean;
              rest_begin_time?: number;
              rest_end_time?: number;
              rest_times?: {
                rest_begin_time: number;
                rest_end_time: number;
                [field: string]: unknown;
              }[];
              no_need_checkon?: boolean;
              no_need_checkoff?: boolean;
              [field: string]: unknown;
            }[];
            notes: string;
            [field: string]: unknown;
          }[];
          spe_offdays?: {
            timestamp: string | number;
            checkintime: {
              time_id?: number;
              work_sec?: number;
              off_work_sec?: number;
              earliest_work_sec?: number;
              latest_work_sec?: number;
              earliest_off_work_sec?: number;
              latest_off_work_sec?: number;
              remind_work_sec?: number;
              remind_off_work_sec?: number;
              allow_rest: boolean;
              rest_begin_time?: number;
              rest_end_time?: number;
              rest_times?: {
                rest_begin_time: number;
                rest_end_time: number;
                [field: string]: unknown;
              }[];
              no_need_checkon?: boolean;
              no_need_checkoff?: boolean;
              [field: string]: unknown;
            }[];
            notes: string;
            [field: string]: unknown;
          }[];
          wifimac_infos?: {
            wifiname: string;
            wifimac: string;
            [field: string]: unknown;
          }[];
          loc_infos?: {
            loc_title: string;
            loc_detail: string;
            lng: number;
            lat: number;
            distance: number;
            [field: string]: unknown;
          }[];
          schedulelist?: {
            schedule_id: number;
            schedule_name: string;
            time_section: {
              time_id?: number;
              work_sec?: number;
              off_work_sec?: number;
              earliest_work_sec?: number;
              latest_work_sec?: number;
              earliest_off_work_sec?: number;
              latest_off_work_sec?: number;
              remind_work_sec?: number;
              remind_off_work_sec?: number;
              allow_rest: boolean;
              rest_begin_time?: number;
              rest_end_time?: number;
              rest_times?: {
                rest_begin_time: number;
                rest_end_time: number;
                [field: string]: unknown;
              }[];
              no_need_checkon?: boolean;
              no_need_checkoff?: boolean;
              [field: string]: unknown;
            }[];
            noneed_offwork: boolean;
            limit_aheadtime: number;
            limit_offtime: number;
            allow_flex: boolean;
            flex_on_duty_time?: number;
            flex_off_duty_time?: number;
            max_allow_arrive_early?: number;
            max_allow_arrive_late?: number;
            late_rule?: {
              allow_offwork_after_time: boolean;
              timerules: {
                offwork_after_time: number;
                onwork_flex_time: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            biweekly?: {
              enable_weekday_recurrence?: boolean;
              odd_workdays?: number[];
              even_workdays?: number[];
              [field: string]: unknown;
            };
            [field: string]: unknown;
          }[];
          buka_restriction?: number;
          span_day_time?: number;
          standard_work_duration?: number;
          open_sp_checkin?: boolean;
          checkin_method_type?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取打卡人员排班信息. */
  '/cgi-bin/checkin/getcheckinschedulist': {
    needs: 'first';
    body: {
      starttime: string | number;
      endtime: string | number;
      useridlist: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      schedule_list: {
        userid: string;
        yearmonth: number;
        groupid: number;
        groupname: string;
        schedule: {
          scheduleList: {
            day: number;
            schedule_info: {
              schedule_id: number;
              schedule_name: string;
              time_section: {
                id: number;
                work_sec: number;
                off_work_sec: number;
                remind_work_sec: number;
                remind_off_work_sec: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取企业所有打卡规则. */
  '/cgi-bin/checkin/getcorpcheckinoption': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      group: {
        groupid: number;
        grouptype: number;
        groupname: string;
        sync_holidays: boolean;
        need_photo: boolean;
        note_can_use_local_pic: boolean;
        allow_checkin_offworkday: boolean;
        allow_apply_offworkday: boolean;
        allow_apply_bk_cnt?: number;
        allow_apply_bk_day_limit?: number;
        buka_limit_next_month?: number;
        checkindate: {
          workdays: number[];
          checkintime: {
            time_id?: number;
            work_sec?: number;
            off_work_sec?: number;
            earliest_work_sec?: number;
            latest_work_sec?: number;
            earliest_off_work_sec?: number;
            latest_off_work_sec?: number;
            remind_work_sec?: number;
            remind_off_work_sec?: number;
            allow_rest: boolean;
            rest_begin_time?: number;
            rest_end_time?: number;
            rest_times?: {
              rest_begin_time: number;
              rest_end_time: number;
              [field: string]: unknown;
            }[];
            no_need_checkon?: boolean;
            no_need_checkoff?: boolean;
            [field: string]: unknown;
          }[];
          noneed_offwork: boolean;
          flex_time?: number;
          flex_on_duty_time?: number;
          flex_off_duty_time?: number;
          limit_aheadtime?: number;
          [field: string]: unknown;
        }[];
        spe_workdays?: {
          timestamp: string | number;
          checkintime: {
            time_id?: number;
            work_sec?: number;
            off_work_sec?: number;
            earliest_work_sec?: number;
            latest_work_sec?: number;
            earliest_off_work_sec?: number;
            latest_off_work_sec?: number;
            remind_work_sec?: number;
            remind_off_work_sec?: number;
            allow_rest: boolean;
            rest_begin_time?: number;
            rest_end_time?: number;
            rest_times?: {
              rest_begin_time: number;
              rest_end_time: number;
              [field: string]: unknown;
            }[];
            no_need_checkon?: boolean;
            no_need_checkoff?: boolean;
            [field: string]: unknown;
          }[];
          notes: string;
          [field: string]: unknown;
        }[];
        spe_offdays?: {
          timestamp: string | number;
          checkintime: {
            time_id?: number;
            work_sec?: number;
            off_work_sec?: number;
            earliest_work_sec?: number;
            latest_work_sec?: number;
            earliest_off_work_sec?: number;
            latest_off_work_sec?: number;
            remind_work_sec?: number;
            remind_off_work_sec?: number;
            allow_rest: boolean;
            rest_begin_time?: number;
            rest_end_time?: number;
            rest_times?: {
              rest_begin_time: number;
              rest_end_time: number;
              [field: string]: unknown;
            }[];
            no_need_checkon?: boolean;
            no_need_checkoff?: boolean;
            [field: string]: unknown;
          }[];
          notes: string;
          [field: string]: unknown;
        }[];
        wifimac_infos?: {
          wifiname: string;
          wifimac: string;
          [field: string]: unknown;
        }[];
        loc_infos?: {
          loc_title: string;
          loc_detail: string;
          lng: number;
          lat: number;
          distance: number;
          [field: string]: unknown;
        }[];
        schedulelist?: {
          schedule_id: number;
          schedule_name: string;
          time_section: {
            time_id?: number;
            work_sec?: number;
            off_work_sec?: number;
            earliest_work_sec?: number;
            latest_work_sec?: number;
            earliest_off_work_sec?: number;
            latest_off_work_sec?: number;
            remind_work_sec?: number;
            remind_off_work_sec?: number;
            allow_rest: boolean;
            rest_begin_time?: number;
            rest_end_time?: number;
            rest_times?: {
              rest_begin_time: number;
              rest_end_time: number;
              [field: string]: unknown;
            }[];
            no_need_checkon?: boolean;
            no_need_checkoff?: boolean;
            [field: string]: unknown;
          }[];
          noneed_offwork: boolean;
          limit_aheadtime: number;
          limit_offtime: number;
          allow_flex: boolean;
          flex_on_duty_time?: number;
          flex_off_duty_time?: number;
          max_allow_arrive_early?: number;
          max_allow_arrive_late?: number;
          late_rule?: {
            allow_offwork_after_time: boolean;
            timerules: {
              offwork_after_time: number;
              onwork_flex_time: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          biweekly?: {
            enable_weekday_recurrence?: boolean;
            odd_workdays?: number[];
            even_workdays?: number[];
            [field: string]: unknown;
          };
          [field: string]: unknown;
        }[];
        buka_restriction?: number;
        span_day_time?: number;
        standard_work_duration?: number;
        open_sp_checkin?: boolean;
        checkin_method_type?: number;
        type: number;
        range: {
          userid?: string[];
          partyid?: (string | number)[];
          tagid?: number[];
          [field: string]: unknown;
        };
        white_users?: string[];
        reporterinfo?: {
          reporters?: {
            userid?: string;
            tagid?: number;
            [field: string]: unknown;
          }[];
          updatetime?: string | number;
          [field: string]: unknown;
        };
        ot_info?: {
          type: number;
          allow_ot_workingday: boolean;
          allow_ot_nonworkingday: boolean;
          otcheckinfo?: {
            ot_workingday_time_start: number;
            ot_workingday_time_min: number;
            ot_workingday_time_max: number;
            ot_workingday_restinfo?: {
              type: number;
              fix_time_rule?: {
                fix_time_begin_sec: number;
                fix_time_end_sec: number;
                [field: string]: unknown;
              };
              cal_ottime_rule?: {
                items: {
                  ot_time: number;
                  rest_time: number;
                  [field: string]: unknown;
                }[];
                [field: string]: unknown;
              };
              [field: string]: unknown;
            };
            ot_nonworkingday_time_min: number;
            ot_nonworkingday_time_max: number;
            ot_nonworkingday_spanday_time: number;
            ot_nonworkingday_restinfo?: {
              type: number;
              fix_time_rule?: {
                fix_time_begin_sec: number;
                fix_time_end_sec: number;
                [field: string]: unknown;
              };
              cal_ottime_rule?: {
                items: {
                  ot_time: number;
                  rest_time: number;
                  [field: string]: unknown;
                }[];
                [field: string]: unknown;
              };
              [field: string]: unknown;
            };
            [field: string]: unknown;
          };
          otapplyinfo?: {
            allow_ot_workingday: boolean;
            allow_ot_nonworkingday: boolean;
            ot_workingday_restinfo?: {
              type: number;
              fix_time_rule?: {
                fix_time_begin_sec: number;
                fix_time_end_sec: number;
                [field: string]: unknown;
              };
              cal_ottime_rule?: {
                items: {
                  ot_time: number;
                  rest_time: number;
                  [field: string]: unknown;
                }[];
                [field: string]: unknown;
              };
              [field: string]: unknown;
            };
            ot_nonworkingday_spanday_time: number;
            ot_nonworkingday_restinfo?: {
              type: number;
              fix_time_rule?: {
                fix_time_begin_sec: number;
                fix_time_end_sec: number;
                [field: string]: unknown;
              };
              cal_ottime_rule?: {
                items: {
                  ot_time: number;
                  rest_time: number;
                  [field: string]: unknown;
                }[];
                [field: string]: unknown;
              };
              [field: string]: unknown;
            };
            uptime: string | number;
            [field: string]: unknown;
          };
          uptime: string | number;
          [field: string]: unknown;
        };
        option_out_range: number;
        use_face_detect: boolean;
        open_face_live_detect: boolean;
        offwork_interval_time: number;
        create_userid: string;
        update_userid: string;
        create_time: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 为打卡人员补卡. */
  '/cgi-bin/checkin/punch_correction': {
    needs: 'first';
    body: {
      userid: string;
      schedule_date_time: string | number;
      schedule_checkin_time?: number;
      checkin_time: string | number;
      remark?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 为打卡人员排班. */
  '/cgi-bin/checkin/setcheckinschedulist': {
    needs: 'first';
    body: {
      groupid: number;
      yearmonth: number;
      items: readonly {
        userid: string;
        day: number;
        schedule_id: number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 修改打卡规则. */
  '/cgi-bin/checkin/update_checkin_option': {
    needs: 'first';
    body: {
      effective_now?: boolean;
      group: {
        grouptype: number;
        groupname: string;
        type?: number;
        range?: {
          userid?: readonly string[];
          partyid?: readonly (string | number)[];
          tagid?: readonly number[];
        };
        white_users?: readonly string[];
        reporterinfo?: {
          reporters?: readonly {
            userid?: string;
            tagid?: number;
          }[];
        };
        sync_holidays?: boolean;
        need_photo?: boolean;
        note_can_use_local_pic?: boolean;
        allow_checkin_offworkday?: boolean;
        allow_apply_offworkday?: boolean;
        allow_apply_bk_cnt?: number;
        allow_apply_bk_day_limit?: number;
        buka_limit_next_month?: number;
        option_out_range?: number;
        checkindate?: readonly {
          workdays?: readonly number[];
          checkintime?: readonly {
            time_id?: number;
            work_sec?: number;
            off_work_sec?: number;
            earliest_work_sec?: number;
            latest_work_sec?: number;
            earliest_off_work_sec?: number;
            latest_off_work_sec?: number;
            remind_work_sec?: number;
            remind_off_work_sec?: number;
            allow_rest?: boolean;
            rest_begin_time?: number;
            rest_end_time?: number;
            rest_times?: readonly {
              rest_begin_time: number;
              rest_end_time: number;
            }[];
            no_need_checkon?: boolean;
            no_need_checkoff?: boolean;
          }[];
          allow_flex?: boolean;
          flex_on_duty_time?: number;
          flex_off_duty_time?: number;
          max_allow_arrive_early: number;
          max_allow_arrive_late: number;
          late_rule?: {
            allow_offwork_after_time?: boolean;
            timerules: readonly {
              offwork_after_time?: number;
              onwork_flex_time?: number;
            }[];
          };
          biweekly?: {
            enable_weekday_recurrence?: boolean;
            odd_workdays?: readonly number[];
            even_workdays?: readonly number[];
          };
        }[];
        spe_workdays?: readonly {
          type: number;
          timestamp?: string | number;
          begintime?: string | number;
          endtime?: string | number;
          checkintime: readonly {
            time_id?: number;
            work_sec?: number;
            off_work_sec?: number;
            earliest_work_sec?: number;
            latest_work_sec?: number;
            earliest_off_work_sec?: number;
            latest_off_work_sec?: number;
            remind_work_sec?: number;
            remind_off_work_sec?: number;
            allow_rest?: boolean;
            rest_begin_time?: number;
            rest_end_time?: number;
            rest_times?: readonly {
              rest_begin_time: number;
              rest_end_time: number;
            }[];
            no_need_checkon?: boolean;
            no_need_checkoff?: boolean;
          }[];
          notes?: string;
        }[];
        spe_offdays?: readonly {
          type: number;
          timestamp?: string | number;
          begintime?: string | number;
          endtime?: string | number;
          checkintime: readonly {
            time_id?: number;
            work_sec?: number;
            off_work_sec?: number;
            earliest_work_sec?: number;
            latest_work_sec?: number;
            earliest_off_work_sec?: number;
            latest_off_work_sec?: number;
            remind_work_sec?: number;
            remind_off_work_sec?: number;
            allow_rest?: boolean;
            rest_begin_time?: number;
            rest_end_time?: number;
            rest_times?: readonly {
              rest_begin_time: number;
              rest_end_time: number;
            }[];
            no_need_checkon?: boolean;
            no_need_checkoff?: boolean;
          }[];
          notes?: string;
        }[];
        wifimac_infos?: readonly {
          wifiname?: string;
          wifimac?: string;
        }[];
        loc_infos?: readonly {
          loc_title?: string;
          loc_detail?: string;
          lng: number;
          lat: number;
          distance: number;
        }[];
        schedulelist?: readonly {
          schedule_id: number;
          schedule_name: string;
          time_section: readonly {
            time_id?: number;
            work_sec?: number;
            off_work_sec?: number;
            earliest_work_sec?: number;
            latest_work_sec?: number;
            earliest_off_work_sec?: number;
            latest_off_work_sec?: number;
            remind_work_sec?: number;
            remind_off_work_sec?: number;
            allow_rest?: boolean;
            rest_begin_time?: number;
            rest_end_time?: number;
            rest_times?: readonly {
              rest_begin_time: number;
              rest_end_time: number;
            }[];
            no_need_checkon?: boolean;
            no_need_checkoff?: boolean;
          }[];
          allow_flex?: boolean;
          flex_on_duty_time?: number;
          flex_off_duty_time?: number;
          max_allow_arrive_early?: number;
          max_allow_arrive_late?: number;
          late_rule?: {
            allow_offwork_after_time?: boolean;
            offwork_after_time?: number;
            onwork_flex_time?: number;
            timerules?: readonly {
              offwork_after_time?: number;
              onwork_flex_time?: number;
            }[];
          };
        }[];
        ot_info_v2?: {
          workdayconf?: {
            allow_ot: boolean;
            type?: number;
            apply?: {
              restinfo?: {
                type: number;
                fix_time_rule_list?: readonly {
                  fix_time_begin_sec?: number;
                  fix_time_end_sec?: number;
                }[];
                cal_ottime_rule?: {
                  items: readonly {
                    ot_time?: number;
                    rest_time?: number;
                  }[];
                };
              };
            };
            checkin?: {
              ot_time_start?: number;
              ot_time_min?: number;
              ot_time_max?: number;
              restinfo?: {
                type: number;
                fix_time_rule_list?: readonly {
                  fix_time_begin_sec?: number;
                  fix_time_end_sec?: number;
                }[];
                cal_ottime_rule?: {
                  items: readonly {
                    ot_time?: number;
                    rest_time?: number;
                  }[];
                };
              };
            };
            applycheckin?: {
              restinfo?: {
                type: number;
                fix_time_rule_list?: readonly {
                  fix_time_begin_sec?: number;
                  fix_time_end_sec?: number;
                }[];
                cal_ottime_rule?: {
                  items: readonly {
                    ot_time?: number;
                    rest_time?: number;
                  }[];
                };
              };
            };
            ot_trans_enable?: boolean;
            ot_trans_type?: number;
            vacation?: {
              trans_ratio?: number;
              sync_vacation?: boolean;
            };
          };
          restdayconf?: {
            allow_ot: boolean;
            type?: number;
            apply?: {
              restinfo?: {
                type: number;
                fix_time_rule_list?: readonly {
                  fix_time_begin_sec?: number;
                  fix_time_end_sec?: number;
                }[];
                cal_ottime_rule?: {
                  items: readonly {
                    ot_time?: number;
                    rest_time?: number;
                  }[];
                };
              };
            };
            checkin?: {
              ot_time_start?: number;
              ot_time_min?: number;
              ot_time_max?: number;
              restinfo?: {
                type: number;
                fix_time_rule_list?: readonly {
                  fix_time_begin_sec?: number;
                  fix_time_end_sec?: number;
                }[];
                cal_ottime_rule?: {
                  items: readonly {
                    ot_time?: number;
                    rest_time?: number;
                  }[];
                };
              };
            };
            applycheckin?: {
              restinfo?: {
                type: number;
                fix_time_rule_list?: readonly {
                  fix_time_begin_sec?: number;
                  fix_time_end_sec?: number;
                }[];
                cal_ottime_rule?: {
                  items: readonly {
                    ot_time?: number;
                    rest_time?: number;
                  }[];
                };
              };
            };
            ot_trans_enable?: boolean;
            ot_trans_type?: number;
            vacation?: {
              trans_ratio?: number;
              sync_vacation?: boolean;
            };
          };
          holidayconf?: {
            allow_ot: boolean;
            type?: number;
            apply?: {
              restinfo?: {
                type: number;
                fix_time_rule_list?: readonly {
                  fix_time_begin_sec?: number;
                  fix_time_end_sec?: number;
                }[];
                cal_ottime_rule?: {
                  items: readonly {
                    ot_time?: number;
                    rest_time?: number;
                  }[];
                };
              };
            };
            checkin?: {
              ot_time_start?: number;
              ot_time_min?: number;
              ot_time_max?: number;
              restinfo?: {
                type: number;
                fix_time_rule_list?: readonly {
                  fix_time_begin_sec?: number;
                  fix_time_end_sec?: number;
                }[];
                cal_ottime_rule?: {
                  items: readonly {
                    ot_time?: number;
                    rest_time?: number;
                  }[];
                };
              };
            };
            applycheckin?: {
              restinfo?: {
                type: number;
                fix_time_rule_list?: readonly {
                  fix_time_begin_sec?: number;
                  fix_time_end_sec?: number;
                }[];
                cal_ottime_rule?: {
                  items: readonly {
                    ot_time?: number;
                    rest_time?: number;
                  }[];
                };
              };
            };
            ot_trans_enable?: boolean;
            ot_trans_type?: number;
            vacation?: {
              trans_ratio?: number;
              sync_vacation?: boolean;
            };
          };
          time_unit_config?: {
            ot_time_unit?: number;
            perday_duration_secs?: number;
            rounding_method?: number;
            rounding_precision?: number;
            step_size?: number;
          };
        };
        use_face_detect?: boolean;
        open_face_live_detect?: boolean;
        offwork_interval_time?: number;
        sync_out_checkin?: boolean;
        buka_remind?: {
          open_remind: boolean;
          buka_remind_month?: number;
          buka_remind_day?: number;
        };
        buka_restriction?: number;
        span_day_time?: number;
        standard_work_duration?: number;
        open_sp_checkin?: boolean;
        checkin_method_type?: number;
        groupid: number;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 发起语音电话. */
  '/cgi-bin/pstncc/call': {
    needs: 'first';
    body: {
      callee_userid: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      states: {
        userid: string;
        callid: string;
        code: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取接听状态. */
  '/cgi-bin/pstncc/getstates': {
    needs: 'first';
    body: {
      callee_userid: string;
      callid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      istalked: number;
      calltime: number;
      talktime: number;
      reason: number;
    }>;
  };
  /** 获取公费电话拨打记录. */
  '/cgi-bin/dial/get_dial_record': {
    needs: 'nothing';
    body: {
      start_time?: string | number;
      end_time?: string | number;
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      record: {
        call_type: number;
        call_time: string | number;
        total_duration: number;
        caller: {
          userid: string;
          duration: string | number;
          [field: string]: unknown;
        };
        callee: {
          userid?: string;
          phone?: string | number;
          duration?: string | number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取指定日期的健康上报使用统计. */
  '/cgi-bin/health/get_health_report_stat': {
    needs: 'first';
    body: {
      date: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      pv: number;
      uv: number;
    }>;
  };
  /** 分页获取指定日期的健康上报答案. */
  '/cgi-bin/health/get_report_answer': {
    needs: 'first';
    body: {
      jobid: string;
      date: string;
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      answers: {
        id_type: number;
        userid?: string;
        student_userid?: string;
        parent_userid?: string;
        report_values: {
          question_id: number;
          single_choice?: number;
          multi_choice?: number[];
          text?: string;
          fileid?: string[];
          itinerary_card_type?: number;
          high_risk_area?: string;
          [field: string]: unknown;
        }[];
        report_time: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取指定日期的健康上报任务配置. */
  '/cgi-bin/health/get_report_job_info': {
    needs: 'first';
    body: {
      jobid: string;
      date: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      job_info: {
        title: string;
        creator: string;
        type: number;
        finish_cnt: number;
        report_type: number;
        apply_range: {
          userids?: string[];
          partyids?: (string | number)[];
          [field: string]: unknown;
        };
        report_to: {
          userids?: string[];
          [field: string]: unknown;
        };
        skip_weekend: number;
        question_templates: {
          question_id: number;
          title: string;
          question_type: number;
          is_required: number;
          option_list?: {
            option_id: number;
            option_text: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 分页获取健康上报任务 ID. */
  '/cgi-bin/health/get_report_jobids': {
    needs: 'nothing';
    body: {
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      jobids: string[];
      ending: number;
    }>;
  };
  /** 获取指定员工的花名册信息. */
  '/cgi-bin/hr/get_staff_info': {
    needs: 'first';
    body: {
      userid: string;
      get_all?: boolean;
      fieldids?: readonly {
        fieldid: number;
        sub_idx?: number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      fieldinfo: {
        fieldid: number;
        sub_idx?: number;
        result: number;
        value_type: number;
        value_string?: string;
        value_uint32?: number;
        value_uint64?: string | number;
        value_int32?: number;
        value_int64?: string | number;
        value_mobile?: {
          value_country_code: string;
          value_mobile: string;
          [field: string]: unknown;
        };
        value_file?: {
          media_id: string[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 更新指定员工的花名册字段、删除重复字段组或插入重复字段组. */
  '/cgi-bin/hr/update_staff_info': {
    needs: 'first';
    body: {
      userid: string;
      update_items?: readonly {
        fieldid: number;
        sub_idx?: number;
        value_string?: string;
        value_uint32?: number;
        value_uint64?: string | number;
        value_int32?: number;
        value_int64?: string | number;
        value_mobile?: {
          value_country_code: string;
          value_mobile: string;
        };
        value_file?: {
          media_id: readonly string[];
        };
      }[];
      insert_items?: readonly {
        group_type: number;
        item: readonly {
          fieldid: number;
          sub_idx?: number;
          value_string?: string;
          value_uint32?: number;
          value_uint64?: string | number;
          value_int32?: number;
          value_int64?: string | number;
          value_mobile?: {
            value_country_code: string;
            value_mobile: string;
          };
          value_file?: {
            media_id: readonly string[];
          };
        }[];
      }[];
      remove_items?: readonly {
        group_type: number;
        sub_idx: number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      update_results?: {
        fieldid: number;
        sub_idx?: number;
        result: number;
        [field: string]: unknown;
      }[];
      insert_result?: {
        group_type: number;
        idx?: number;
        result: number;
        [field: string]: unknown;
      }[];
      remove_results?: {
        group_type: number;
        sub_idx: number;
        result: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /**
   * 获取审批数据（旧）.
   * @deprecated replaced by oa/getapprovalinfo + oa/getapprovaldetail.
   */
  '/cgi-bin/corp/getapprovaldata': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 获取待办. */
  '/cgi-bin/todo/get': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 更新待办. */
  '/cgi-bin/todo/update': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 将指定汇报记录导出到企业微信文档. */
  '/cgi-bin/oa/journal/export_doc': {
    needs: 'first';
    body: {
      journaluuid: string;
      docid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      jobid: string;
    }>;
  };
  /** 查询汇报导出任务结果. */
  '/cgi-bin/oa/journal/get_export_doc_result': {
    needs: 'first';
    body: {
      jobid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      status: number;
      url?: string;
    }>;
  };
  /** 获取汇报记录详情. */
  '/cgi-bin/oa/journal/get_record_detail': {
    needs: 'first';
    body: {
      journaluuid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      info: {
        journal_uuid: string;
        template_id: string;
        template_name: string;
        submitter: {
          userid: string;
          [field: string]: unknown;
        };
        receivers: {
          userid: string;
          [field: string]: unknown;
        }[];
        readed_receivers: {
          userid: string;
          [field: string]: unknown;
        }[];
        apply_data: {
          contents: {
            control: string;
            id: string;
            title: {
              lang: string;
              text: string;
              [field: string]: unknown;
            }[];
            value: {
              text?: string;
              new_number?: string;
              new_money?: string;
              date?: {
                type: string;
                /** A number, sent as text. */
                s_timestamp?: string;
                timezone_info?: {
                  zone_offset: string | number;
                  zone_desc: string;
                  [field: string]: unknown;
                };
                [field: string]: unknown;
              };
              selector?: {
                type: string;
                options: {
                  key: string;
                  value: {
                    lang: string;
                    text: string;
                    [field: string]: unknown;
                  }[];
                  [field: string]: unknown;
                }[];
                [field: string]: unknown;
              };
              members?: {
                userid: string;
                name?: string;
                [field: string]: unknown;
              }[];
              departments?: {
                openapi_id: string | number;
                name?: string;
                [field: string]: unknown;
              }[];
              files?: {
                file_id: string;
                [field: string]: unknown;
              }[];
              children?: {
                list: {
                  control: string;
                  id: string;
                  title: {
                    lang: string;
                    text: string;
                    [field: string]: unknown;
                  }[];
                  value: WorkOaJournalGetRecordDetailApprovalApplyDataApplyContentValue;
                  require?: number;
                  [field: string]: unknown;
                }[];
                [field: string]: unknown;
              }[];
              attendance?: {
                type: number;
                date_range: {
                  type: string;
                  new_begin: string | number;
                  new_end: string | number;
                  new_duration: number;
                  timezone_info?: {
                    zone_offset: string | number;
                    zone_desc: string;
                    [field: string]: unknown;
                  };
                  [field: string]: unknown;
                };
                slice_info?: {
                  state: number;
                  day_items: {
                    daytime: string | number;
                    duration: number;
                    [field: string]: unknown;
                  }[];
                  duration: number;
                  [field: string]: unknown;
                };
                [field: string]: unknown;
              };
              vacation?: {
                selector: {
                  type: string;
                  options: {
                    key: string;
                    value: {
                      lang: string;
                      text: string;
                      [field: string]: unknown;
                    }[];
                    [field: string]: unknown;
                  }[];
                  [field: string]: unknown;
                };
                attendance: {
                  type: number;
                  date_range: {
                    type: string;
                    new_begin: string | number;
                    new_end: string | number;
                    new_duration: number;
                    timezone_info?: {
                      zone_offset: string | number;
                      zone_desc: string;
                      [field: string]: unknown;
                    };
                    [field: string]: unknown;
                  };
                  slice_info?: {
                    state: number;
                    day_items: {
                      daytime: string | number;
                      duration: number;
                      [field: string]: unknown;
                    }[];
                    duration: number;
                    [field: string]: unknown;
                  };
                  [field: string]: unknown;
                };
                [field: string]: unknown;
              };
              location?: {
                longitude: number;
                latitude: number;
                title: string;
                address?: string;
                /** A number, sent as text. */
                time?: string;
                [field: string]: unknown;
              };
              related_approval?: {
                template_names: {
                  lang: string;
                  text: string;
                  [field: string]: unknown;
                }[];
                sp_no: string;
                name: string;
                sp_status: number;
                create_time: string | number;
                [field: string]: unknown;
              }[];
              formula?: {
                value: string;
                [field: string]: unknown;
              };
              date_range?: {
                type: string;
                new_begin: string | number;
                new_end: string | number;
                new_duration: number;
                timezone_info?: {
                  zone_offset: string | number;
                  zone_desc: string;
                  [field: string]: unknown;
                };
                [field: string]: unknown;
              };
              punch_correction?: {
                state: string;
                version?: number;
                /** A number, sent as text. */
                time?: string;
                /** A number, sent as text. */
                daymonthyear?: string;
                [field: string]: unknown;
              };
              students?: {
                name: string;
                [field: string]: unknown;
              }[];
              classes?: {
                name: string;
                [field: string]: unknown;
              }[];
              docs?: {
                docid: string;
                [field: string]: unknown;
              }[];
              wedrive_files?: {
                fileid: string;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        comments: {
          commentid: string | number;
          tocommentid?: string | number;
          comment_userinfo: {
            userid: string;
            [field: string]: unknown;
          };
          content: string;
          comment_time: string | number;
          [field: string]: unknown;
        }[];
        report_time: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 批量获取汇报记录单号. */
  '/cgi-bin/oa/journal/get_record_list': {
    needs: 'first';
    body: {
      starttime: string | number;
      endtime: string | number;
      cursor: number;
      limit: number;
      filters?: readonly {
        key: string;
        value: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      journaluuid_list: string[];
      endflag: number;
      next_cursor?: number;
    }>;
  };
  /** 获取汇报统计数据. */
  '/cgi-bin/oa/journal/get_stat_list': {
    needs: 'first';
    body: {
      starttime: string | number;
      endtime: string | number;
      template_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      stat_list: {
        template_id: string;
        template_name: string;
        report_range: {
          user_list: {
            userid: string;
            [field: string]: unknown;
          }[];
          party_list: {
            open_partyid: string;
            [field: string]: unknown;
          }[];
          tag_list: {
            open_tagid: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        white_range: {
          user_list: {
            userid: string;
            [field: string]: unknown;
          }[];
          party_list: {
            open_partyid: string;
            [field: string]: unknown;
          }[];
          tag_list: {
            open_tagid: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        receivers: {
          user_list: {
            userid: string;
            [field: string]: unknown;
          }[];
          tag_list: {
            open_tagid: string;
            [field: string]: unknown;
          }[];
          leader_list: {
            level: number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        report_list: {
          user: {
            userid: string;
            [field: string]: unknown;
          };
          itemlist: {
            journaluuid: string;
            reporttime?: string | number;
            flag?: number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        }[];
        unreport_list: {
          user: {
            userid: string;
            [field: string]: unknown;
          };
          itemlist: {
            journaluuid: string;
            reporttime?: string | number;
            flag?: number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        }[];
        cycle_begin_time: string | number;
        cycle_end_time: string | number;
        stat_begin_time: string | number;
        stat_end_time: string | number;
        report_type: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 创建日程. */
  '/cgi-bin/oa/schedule/add': {
    needs: 'first';
    body: {
      schedule: {
        admins?: readonly string[];
        start_time?: string | number;
        end_time?: string | number;
        cal_id?: string;
        is_whole_day?: 0 | 1;
        summary?: string;
        description?: string;
        location?: string;
        reminders?: {
          is_remind?: 0 | 1;
          remind_before_event_secs?: number;
          remind_time_diffs?: readonly number[];
          is_repeat?: 0 | 1;
          repeat_type?: number;
          repeat_until?: string | number;
          is_custom_repeat?: 0 | 1;
          repeat_interval?: number;
          repeat_day_of_week?: readonly number[];
          repeat_day_of_month?: readonly number[];
          timezone?: number;
        };
        attendees?: readonly {
          userid: string;
        }[];
      };
      agentid?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      schedule_id: string;
    }>;
  };
  /** 新增日程参与者. */
  '/cgi-bin/oa/schedule/add_attendees': {
    needs: 'first';
    body: {
      schedule_id: string;
      attendees: readonly {
        userid: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 删除日程. */
  '/cgi-bin/oa/schedule/del': {
    needs: 'first';
    body: {
      schedule_id: string;
      op_mode?: number;
      op_start_time?: string | number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 删除日程参与者. */
  '/cgi-bin/oa/schedule/del_attendees': {
    needs: 'first';
    body: {
      schedule_id: string;
      attendees: readonly {
        userid: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取日程详情. */
  '/cgi-bin/oa/schedule/get': {
    needs: 'first';
    body: {
      schedule_id_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      schedule_list: {
        schedule_id: string;
        admins: string[];
        start_time?: string | number;
        end_time?: string | number;
        is_whole_day: number;
        cal_id?: string;
        status: number;
        summary: string;
        description: string;
        location: string;
        reminders: {
          is_remind: number;
          remind_before_event_secs?: number;
          remind_time_diffs?: number[];
          is_repeat?: number;
          repeat_type?: number;
          repeat_until?: string | number;
          is_custom_repeat?: number;
          repeat_interval?: number;
          repeat_day_of_week?: number[];
          repeat_day_of_month?: number[];
          timezone?: number;
          exclude_time_list?: {
            start_time: string | number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        attendees: {
          userid: string;
          response_status: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取日历下的日程列表. */
  '/cgi-bin/oa/schedule/get_by_calendar': {
    needs: 'first';
    body: {
      cal_id: string;
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      schedule_list: {
        schedule_id: string;
        admins: string[];
        start_time?: string | number;
        end_time?: string | number;
        is_whole_day: number;
        cal_id?: string;
        status: number;
        summary: string;
        description: string;
        location: string;
        reminders: {
          is_remind: number;
          remind_before_event_secs?: number;
          remind_time_diffs?: number[];
          is_repeat?: number;
          repeat_type?: number;
          repeat_until?: string | number;
          is_custom_repeat?: number;
          repeat_interval?: number;
          repeat_day_of_week?: number[];
          repeat_day_of_month?: number[];
          timezone?: number;
          exclude_time_list?: {
            start_time: string | number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        attendees: {
          userid: string;
          response_status: number;
          [field: string]: unknown;
        }[];
        sequence: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 更新日程. */
  '/cgi-bin/oa/schedule/update': {
    needs: 'first';
    body: {
      skip_attendees?: 0 | 1;
      op_mode?: number;
      op_start_time?: string | number;
      schedule: {
        schedule_id: string;
        admins?: readonly string[];
        start_time?: string | number;
        end_time?: string | number;
        is_whole_day?: 0 | 1;
        summary?: string;
        description?: string;
        location?: string;
        reminders?: {
          is_remind?: 0 | 1;
          remind_before_event_secs?: number;
          remind_time_diffs?: readonly number[];
          is_repeat?: 0 | 1;
          repeat_type?: number;
          repeat_until?: string | number;
          is_custom_repeat?: 0 | 1;
          repeat_interval?: number;
          repeat_day_of_week?: readonly number[];
          repeat_day_of_month?: readonly number[];
          timezone?: number;
        };
        attendees?: readonly {
          userid: string;
        }[];
        allow_active_join?: boolean;
        only_organizer_create_chat?: 0 | 1;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
}
