// Generated from scripts/data/work/endpoints by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { OpenWorkAnswer } from '../call-shapes.js';

/** Paths of GET: government & citizens 政民沟通. */
export interface WorkCitizensAppGet {
  /** 获取政民沟通巡查上报可见的网格信息. */
  '/cgi-bin/report/patrol/get_grid_info': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenWorkAnswer<{
      grid_list: {
        grid_id: string;
        grid_name: string;
        grid_admin: string[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取政民沟通居民上报可见的网格信息. */
  '/cgi-bin/report/resident/get_grid_info': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenWorkAnswer<{
      grid_list: {
        grid_id: string;
        grid_name: string;
        grid_admin: string[];
        [field: string]: unknown;
      }[];
    }>;
  };
}

/** Paths of POST with a JSON body: government & citizens 政民沟通. */
export interface WorkCitizensAppPost {
  /** 新增政民沟通网格. */
  '/cgi-bin/report/grid/add': {
    needs: 'first';
    body: {
      grid_name: string;
      grid_parent_id?: string;
      grid_admin: readonly string[];
      grid_member?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      grid_id: string;
      invalid_userids?: string[];
    }>;
  };
  /** 新增政民沟通事件分类. */
  '/cgi-bin/report/grid/add_cata': {
    needs: 'first';
    body: {
      category_name: string;
      level: number;
      parent_category_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      category_id: string;
    }>;
  };
  /** 删除政民沟通网格. */
  '/cgi-bin/report/grid/delete': {
    needs: 'first';
    body: {
      grid_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 删除政民沟通事件分类. */
  '/cgi-bin/report/grid/delete_cata': {
    needs: 'first';
    body: {
      category_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取成员管理和加入的政民沟通网格. */
  '/cgi-bin/report/grid/get_user_grid_info': {
    needs: 'first';
    body: {
      userid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      manage_grids: {
        grid_id: string;
        grid_name: string;
        [field: string]: unknown;
      }[];
      joined_grids: {
        grid_id: string;
        grid_name: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取政民沟通网格列表. */
  '/cgi-bin/report/grid/list': {
    needs: 'nothing';
    body: {
      grid_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      grid_list: {
        grid_id: string;
        grid_name: string;
        grid_parent_id?: string;
        grid_admin: string[];
        grid_member: string[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取政民沟通事件分类列表. */
  '/cgi-bin/report/grid/list_cata': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      cata_list: {
        cata_id: string;
        cata_name: string;
        level: number;
        parent_cata_id?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 更新政民沟通网格. */
  '/cgi-bin/report/grid/update': {
    needs: 'first';
    body: {
      grid_name: string;
      grid_parent_id?: string;
      grid_admin: readonly string[];
      grid_member?: readonly string[];
      grid_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      invalid_userids?: string[];
    }>;
  };
  /** 更新政民沟通事件分类. */
  '/cgi-bin/report/grid/update_cata': {
    needs: 'first';
    body: {
      category_name: string;
      level: number;
      parent_category_id?: string;
      category_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取巡查事件分类统计. */
  '/cgi-bin/report/patrol/category_statistic': {
    needs: 'first';
    body: {
      category_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      dashboard_list: {
        category_id: string;
        category_name: string;
        category_level: number;
        category_type: number;
        total_case: number;
        total_solved: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取企业的巡查事件统计数据. */
  '/cgi-bin/report/patrol/get_corp_status': {
    needs: 'first';
    body: {
      grid_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      to_be_assigned: number;
      processing: number;
      added_today: number;
      solved_today: number;
      total_case: number;
      total_solved: number;
    }>;
  };
  /** 获取巡查事件工单详情. */
  '/cgi-bin/report/patrol/get_order_info': {
    needs: 'first';
    body: {
      order_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      order_info: {
        order_id: string;
        desc: string;
        urge_type: number;
        case_name: string;
        grid_id: string;
        grid_name: string;
        create_time: string | number;
        image_urls?: string[];
        video_media_ids?: string[];
        location?: {
          name: string;
          address: string;
          longitude: number;
          latitude: number;
          [field: string]: unknown;
        };
        processor_userids?: string[];
        process_list: {
          process_type: number;
          process_desc: string;
          status: number;
          image_urls?: string[];
          video_media_ids?: string[];
          solve_userid?: string;
          solved_time?: string | number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 分页获取巡查事件工单列表. */
  '/cgi-bin/report/patrol/get_order_list': {
    needs: 'nothing';
    body: {
      begin_create_time?: string | number;
      begin_modify_time?: string | number;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      order_list: {
        order_id: string;
        desc: string;
        urge_type: number;
        case_name: string;
        grid_id: string;
        grid_name: string;
        create_time: string | number;
        image_urls?: string[];
        video_media_ids?: string[];
        location?: {
          name: string;
          address: string;
          longitude: number;
          latitude: number;
          [field: string]: unknown;
        };
        processor_userids?: string[];
        process_list: {
          process_type: number;
          process_desc: string;
          status: number;
          image_urls?: string[];
          video_media_ids?: string[];
          solve_userid?: string;
          solved_time?: string | number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** 获取成员的巡查事件统计数据. */
  '/cgi-bin/report/patrol/get_user_status': {
    needs: 'first';
    body: {
      userid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      processing: number;
      added_today: number;
      solved_today: number;
    }>;
  };
  /** 获取居民事件分类统计. */
  '/cgi-bin/report/resident/category_statistic': {
    needs: 'first';
    body: {
      category_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      dashboard_list: {
        category_id: string;
        category_name: string;
        category_level: number;
        category_type: number;
        total_case: number;
        total_solved: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取企业的居民事件统计数据. */
  '/cgi-bin/report/resident/get_corp_status': {
    needs: 'first';
    body: {
      grid_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      pending: number;
      processing: number;
      added_today: number;
      solved_today: number;
      total_case: number;
      total_accepted: number;
      total_solved: number;
    }>;
  };
  /** 获取居民事件工单详情. */
  '/cgi-bin/report/resident/get_order_info': {
    needs: 'first';
    body: {
      order_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      order_info: {
        order_id: string;
        desc: string;
        urge_type: number;
        case_name: string;
        grid_id: string;
        grid_name: string;
        create_time: string | number;
        image_urls?: string[];
        video_media_ids?: string[];
        location?: {
          name: string;
          address: string;
          longitude: number;
          latitude: number;
          [field: string]: unknown;
        };
        processor_userids?: string[];
        process_list: {
          process_type: number;
          process_desc: string;
          status: number;
          image_urls?: string[];
          video_media_ids?: string[];
          solve_userid?: string;
          solved_time?: string | number;
          [field: string]: unknown;
        }[];
        reporter_name: string;
        reporter_mobile: string;
        unionid?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 分页获取居民事件工单列表. */
  '/cgi-bin/report/resident/get_order_list': {
    needs: 'nothing';
    body: {
      begin_create_time?: string | number;
      begin_modify_time?: string | number;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      order_list: {
        order_id: string;
        desc: string;
        urge_type: number;
        case_name: string;
        grid_id: string;
        grid_name: string;
        create_time: string | number;
        image_urls?: string[];
        video_media_ids?: string[];
        location?: {
          name: string;
          address: string;
          longitude: number;
          latitude: number;
          [field: string]: unknown;
        };
        processor_userids?: string[];
        process_list: {
          process_type: number;
          process_desc: string;
          status: number;
          image_urls?: string[];
          video_media_ids?: string[];
          solve_userid?: string;
          solved_time?: string | number;
          [field: string]: unknown;
        }[];
        reporter_name: string;
        reporter_mobile: string;
        unionid?: string;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** 获取成员的居民事件统计数据. */
  '/cgi-bin/report/resident/get_user_status': {
    needs: 'first';
    body: {
      userid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      pending: number;
      processing: number;
      added_today: number;
      solved_today: number;
    }>;
  };
  /** 场所码：获取填报记录. */
  '/cgi-bin/report/sitecode/get_report_answer': {
    needs: 'first';
    body: {
      siteid: string;
      date: string;
      limit?: number;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      answers: {
        report_time: string | number;
        report_values: {
          question_id: number;
          single_choice?: number;
          multi_choice?: number[];
          text?: string;
          url?: string;
          itinerary_card_type?: number;
          high_risk_area?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      has_more: number;
      next_cursor?: string;
    }>;
  };
  /** 场所码：获取场所填报信息. */
  '/cgi-bin/report/sitecode/get_site_report_info': {
    needs: 'first';
    body: {
      siteid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      question_templates: {
        question_id: number;
        question_type: number;
        title: string;
        is_required: number;
        option_list?: {
          option_id: number;
          option_text: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 场所码：列表. */
  '/cgi-bin/report/sitecode/list': {
    needs: 'nothing';
    body: {
      limit?: number;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      site_code_infos: {
        id: string;
        type: string;
        area: string;
        address: string;
        name: string;
        admin: string[];
        qr_code_url: string;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
}
