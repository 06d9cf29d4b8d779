// Generated from scripts/data/work/endpoints by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { OpenWorkAnswer } from '../call-shapes.js';

/** Paths of GET: school 家校沟通. */
export interface WorkSchoolAppGet {
  /** 获取应用可使用的家长范围. */
  '/cgi-bin/school/agent/get_allow_scope': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenWorkAnswer<{
      allow_scope: {
        students: {
          userid: string;
          [field: string]: unknown;
        }[];
        departments: (string | number)[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 删除学校部门. */
  '/cgi-bin/school/department/delete': {
    needs: 'first';
    query: {
      id: string | number;
    };
    answer: OpenWorkAnswer;
  };
  /** 获取学校部门列表. */
  '/cgi-bin/school/department/list': {
    needs: 'nothing';
    query: {
      id?: string | number;
    };
    answer: OpenWorkAnswer<{
      departments: {
        id: string | number;
        name: string;
        type: number;
        parentid: string | number;
        standard_grade?: number;
        register_year?: number;
        order?: string | number;
        department_admins: {
          userid: string;
          type: number;
          subject?: string;
          [field: string]: unknown;
        }[];
        is_graduated?: number;
        open_group_chat?: number;
        group_chat_id?: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取老师可查看班级的模式. */
  '/cgi-bin/school/get_teacher_view_mode': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenWorkAnswer<{
      view_mode: number;
    }>;
  };
  /** 根据授权 code 获取家校访问用户身份. */
  '/cgi-bin/school/getuserinfo': {
    needs: 'first';
    query: {
      code: string;
    };
    answer: OpenWorkAnswer<{
      DeviceId?: string;
      parent_userid?: string;
      student_userid?: string;
    }>;
  };
  /** 获取家校直播详情. */
  '/cgi-bin/school/living/get_living_info': {
    needs: 'first';
    query: {
      livingid: string;
    };
    answer: OpenWorkAnswer<{
      living_info: {
        anchor_userid: string;
        theme: string;
        living_start: string | number;
        living_duration: number;
        living_range: {
          partyids?: (string | number)[];
          group_names?: string[];
          [field: string]: unknown;
        };
        open_replay: number;
        viewer_num: number;
        comment_num: number;
        push_stream_url?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 删除家长. */
  '/cgi-bin/school/user/delete_parent': {
    needs: 'first';
    query: {
      userid: string;
    };
    answer: OpenWorkAnswer;
  };
  /** 删除学生. */
  '/cgi-bin/school/user/delete_student': {
    needs: 'first';
    query: {
      userid: string;
    };
    answer: OpenWorkAnswer;
  };
  /** 读取学生或家长. */
  '/cgi-bin/school/user/get': {
    needs: 'first';
    query: {
      userid: string;
    };
    answer: OpenWorkAnswer<{
      user_type: number;
      student?: {
        student_userid: string;
        name: string;
        department: (string | number)[];
        parents: {
          parent_userid: string;
          mobile?: string;
          relation: string;
          is_subscribe: number;
          external_userid?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      parent?: {
        parent_userid: string;
        mobile: string;
        children: {
          student_userid: string;
          name?: string;
          relation: string;
          [field: string]: unknown;
        }[];
        is_subscribe: number;
        external_userid?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取学校部门成员详情. */
  '/cgi-bin/school/user/list': {
    needs: 'first';
    query: {
      department_id: number;
      fetch_child?: 0 | 1;
    };
    answer: OpenWorkAnswer<{
      students: {
        student_userid: string;
        name: string;
        department: (string | number)[];
        parents: {
          parent_userid: string;
          mobile?: string;
          relation: string;
          is_subscribe: number;
          external_userid?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取学校部门家长详情. */
  '/cgi-bin/school/user/list_parent': {
    needs: 'first';
    query: {
      department_id: number;
    };
    answer: OpenWorkAnswer<{
      parents: {
        parent_userid: string;
        mobile: string;
        children: {
          student_userid: string;
          name?: string;
          relation: string;
          [field: string]: unknown;
        }[];
        is_subscribe: number;
        external_userid?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
}

/** Paths of POST with a JSON body: school 家校沟通. */
export interface WorkSchoolAppPost {
  /** 创建学校部门. */
  '/cgi-bin/school/department/create': {
    needs: 'first';
    body: {
      id?: string | number;
      name: string;
      type: number;
      parentid: string | number;
      standard_grade?: number;
      register_year?: number;
      order?: string | number;
      department_admins?: readonly {
        userid: string;
        type: number;
        subject?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      id: string | number;
    }>;
  };
  /** 更新学校部门. */
  '/cgi-bin/school/department/update': {
    needs: 'first';
    body: {
      id: string | number;
      new_id?: string | number;
      name?: string;
      parentid?: string | number;
      standard_grade?: number;
      register_year?: number;
      order?: string | number;
      department_admins?: readonly {
        op: number;
        userid: string;
        type?: number;
        subject?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取学生付款结果. */
  '/cgi-bin/school/get_payment_result': {
    needs: 'first';
    body: {
      payment_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      project_name: string;
      amount: number;
      payment_result: {
        student_userid: string;
        payer_parent_userid?: string;
        trade_state: number;
        trade_no: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取学生缴费订单详情. */
  '/cgi-bin/school/get_trade': {
    needs: 'first';
    body: {
      payment_id: string;
      trade_no: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      transaction_id: string;
      pay_time: string | number;
    }>;
  };
  /** 获取家校直播未观看统计. */
  '/cgi-bin/school/living/get_unwatch_stat': {
    needs: 'first';
    body: {
      livingid: string;
      next_key?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      stat_info: {
        students: {
          student_userid?: string;
          parent_userid?: string;
          partyids: (string | number)[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      ending: number;
      next_key?: string;
    }>;
  };
  /** 获取新版家校直播未观看统计. */
  '/cgi-bin/school/living/get_unwatch_stat_v2': {
    needs: 'first';
    body: {
      livingid: string;
      next_cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      stat_info: {
        students: {
          student_userid: string;
          partyids: (string | number)[];
          [field: string]: unknown;
        }[];
        parents: {
          student_userid: string;
          partyids: (string | number)[];
          parent_userid: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      has_more: number;
      next_cursor?: string;
    }>;
  };
  /** 获取家校直播观看统计. */
  '/cgi-bin/school/living/get_watch_stat': {
    needs: 'first';
    body: {
      livingid: string;
      next_key?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      stat_infoes: {
        students: {
          student_userid?: string;
          parent_userid?: string;
          partyids: (string | number)[];
          watch_time: number;
          enter_time: string | number;
          leave_time: string | number;
          is_comment: number;
          [field: string]: unknown;
        }[];
        visitors: {
          nickname?: string;
          watch_time: number;
          enter_time: string | number;
          leave_time: string | number;
          is_comment: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      ending: number;
      next_key?: string;
    }>;
  };
  /** 获取新版家校直播观看统计. */
  '/cgi-bin/school/living/get_watch_stat_v2': {
    needs: 'first';
    body: {
      livingid: string;
      next_cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      stat_info: {
        students: {
          student_userid: string;
          partyids: (string | number)[];
          watch_time: number;
          enter_time: string | number;
          leave_time: string | number;
          is_comment: number;
          [field: string]: unknown;
        }[];
        parents: {
          student_userid: string;
          partyids: (string | number)[];
          watch_time: number;
          enter_time: string | number;
          leave_time: string | number;
          is_comment: number;
          parent_userid: string;
          [field: string]: unknown;
        }[];
        visitors: {
          nickname?: string;
          watch_time: number;
          enter_time: string | number;
          leave_time: string | number;
          is_comment: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      has_more: number;
      next_cursor?: string;
    }>;
  };
  /** 设置家校通讯录与班级标签的自动同步模式. */
  '/cgi-bin/school/set_arch_sync_mode': {
    needs: 'first';
    body: {
      arch_sync_mode: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 设置老师可查看班级的模式. */
  '/cgi-bin/school/set_teacher_view_mode': {
    needs: 'first';
    body: {
      view_mode: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 设置学校自动升年级配置. */
  '/cgi-bin/school/set_upgrade_info': {
    needs: 'first';
    body: {
      upgrade_switch: number;
      upgrade_time?: string | number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      next_upgrade_time: string | number;
    }>;
  };
  /** 批量创建家长. */
  '/cgi-bin/school/user/batch_create_parent': {
    needs: 'first';
    body: {
      parents: readonly {
        parent_userid: string;
        mobile: string;
        to_invite?: boolean;
        children: readonly {
          student_userid: string;
          relation: string;
        }[];
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      result_list: {
        parent_userid: string;
        errcode: number;
        errmsg: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 批量创建学生. */
  '/cgi-bin/school/user/batch_create_student': {
    needs: 'first';
    body: {
      students: readonly {
        student_userid: string;
        name: string;
        mobile?: string;
        to_invite?: boolean;
        department: readonly (string | number)[];
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      result_list: {
        student_userid: string;
        errcode: number;
        errmsg: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 批量删除家长. */
  '/cgi-bin/school/user/batch_delete_parent': {
    needs: 'first';
    body: {
      useridlist: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      result_list: {
        parent_userid: string;
        errcode: number;
        errmsg: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 批量删除学生. */
  '/cgi-bin/school/user/batch_delete_student': {
    needs: 'first';
    body: {
      useridlist: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      result_list: {
        student_userid: string;
        errcode: number;
        errmsg: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 批量更新家长. */
  '/cgi-bin/school/user/batch_update_parent': {
    needs: 'first';
    body: {
      parents: readonly {
        parent_userid: string;
        new_parent_userid?: string;
        mobile?: string;
        children?: readonly {
          student_userid: string;
          relation: string;
        }[];
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      result_list: {
        parent_userid: string;
        errcode: number;
        errmsg: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 批量更新学生. */
  '/cgi-bin/school/user/batch_update_student': {
    needs: 'first';
    body: {
      students: readonly {
        student_userid: string;
        new_student_userid?: string;
        name?: string;
        mobile?: string;
        department?: readonly (string | number)[];
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      result_list: {
        student_userid: string;
        errcode: number;
        errmsg: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 创建家长. */
  '/cgi-bin/school/user/create_parent': {
    needs: 'first';
    body: {
      parent_userid: string;
      mobile: string;
      to_invite?: boolean;
      children: readonly {
        student_userid: string;
        relation: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 创建学生. */
  '/cgi-bin/school/user/create_student': {
    needs: 'first';
    body: {
      student_userid: string;
      name: string;
      mobile?: string;
      to_invite?: boolean;
      department: readonly (string | number)[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取师生健康码. */
  '/cgi-bin/school/user/get_health_qrcode': {
    needs: 'first';
    body: {
      type: number;
      userids: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      result_list: {
        errcode: number;
        errmsg?: string;
        userid: string;
        qrcode_data?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取学生健康信息. */
  '/cgi-bin/school/user/get_student_customize_health_info': {
    needs: 'first';
    body: {
      date: string;
      next_key?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      template_id: string;
      question_templates: {
        question_id: number;
        title: string;
        question_type: number;
        is_must_fill: number;
        is_not_display: number;
        option_list?: {
          option_id: number;
          option_text: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      health_infos: {
        userid: string;
        health_qrcode_status: number;
        self_submit: number;
        report_values: {
          question_id: number;
          single_chose?: number;
          text?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      ending: number;
      next_key?: string;
    }>;
  };
  /** 获取老师健康信息. */
  '/cgi-bin/school/user/get_teacher_customize_health_info': {
    needs: 'first';
    body: {
      date: string;
      next_key?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      template_id: string;
      question_templates: {
        question_id: number;
        title: string;
        question_type: number;
        is_must_fill: number;
        is_not_display: number;
        option_list?: {
          option_id: number;
          option_text: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      health_infos: {
        userid: string;
        health_qrcode_status: number;
        self_submit: number;
        report_values: {
          question_id: number;
          single_chose?: number;
          text?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      ending: number;
      next_key?: string;
    }>;
  };
  /** 更新家长. */
  '/cgi-bin/school/user/update_parent': {
    needs: 'first';
    body: {
      parent_userid: string;
      new_parent_userid?: string;
      mobile?: string;
      children?: readonly {
        student_userid: string;
        relation: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 更新学生. */
  '/cgi-bin/school/user/update_student': {
    needs: 'first';
    body: {
      student_userid: string;
      new_student_userid?: string;
      name?: string;
      mobile?: string;
      department?: readonly (string | number)[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
}
