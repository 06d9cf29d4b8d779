// Generated from scripts/data/endpoints by npm run generate: change the data, not this file.

import type { WechatCallOptions, WechatPostOptions } from '../../../client/call-options.js';
import type { OpenAnswer, UntypedAnswer } from '../../answer.js';

/** Paths of GET: shopping guide 对话能力/导购. */
export interface OfficialGuideGet {
  /** 获取顾问信息. */
  '/cgi-bin/guide/getguideacct': {
    needs: 'nothing';
    query: {
      guide_account?: string;
      guide_openid?: string;
    };
    answer: OpenAnswer<{
      guide_account?: string;
      guide_openid?: string;
      guide_nickname: string;
      guide_headimgurl: string;
      status?: number;
    }>;
  };
}

/** Paths of POST with a JSON body: shopping guide 对话能力/导购. */
export interface OfficialGuidePost {
  /** 分组内添加顾问. */
  '/cgi-bin/guide/addguide2guidegroup': {
    needs: 'first';
    body: {
      group_id: string | number;
      guide_account: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 为服务号添加顾问. */
  '/cgi-bin/guide/addguideacct': {
    needs: 'nothing';
    body: {
      guide_account?: string;
      guide_openid?: string;
      guide_nickname?: string;
      guide_headimgurl?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 设置自定义客户信息. */
  '/cgi-bin/guide/addguidebuyerdisplaytag': {
    needs: 'first';
    body: {
      guide_account?: string;
      guide_openid?: string;
      openid: string;
      display_tag_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 为顾问分配客户. */
  '/cgi-bin/guide/addguidebuyerrelation': {
    needs: 'nothing';
    body: {
      guide_account?: string;
      guide_openid?: string;
      openid?: string;
      buyer_nickname?: string;
      buyer_list?: readonly {
        openid: string;
        buyer_nickname?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      buyer_resp?: {
        errcode: number;
        errmsg: string;
        openid: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 为客户设置标签. */
  '/cgi-bin/guide/addguidebuyertag': {
    needs: 'first';
    body: {
      guide_account?: string;
      guide_openid?: string;
      openid?: string;
      openid_list?: readonly string[];
      tag_value: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      buyer_resp?: {
        errcode: number;
        errmsg: string;
        openid: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 添加群发任务. */
  '/cgi-bin/guide/addguidemassendjob': {
    needs: 'first';
    body: {
      guide_account?: string;
      guide_openid?: string;
      task_name: string;
      task_remark?: string;
      push_time: string | number;
      openid: readonly string[];
      material: readonly {
        type: number;
        media_id?: string;
        word?: string;
        appid?: string;
        title?: string;
        path?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      task_result: {
        task_id: string | number;
        openid: string[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 为标签添加可选值. */
  '/cgi-bin/guide/addguidetagoption': {
    needs: 'first';
    body: {
      tag_name: string;
      tag_values: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 取消群发任务. */
  '/cgi-bin/guide/cancelguidemassendjob': {
    needs: 'first';
    body: {
      task_id: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 分组内删除顾问. */
  '/cgi-bin/guide/delguide2guidegroup': {
    needs: 'first';
    body: {
      group_id: string | number;
      guide_account: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 服务号对话能力（原微信导购助手）/顾问管理-删除顾问. */
  '/cgi-bin/guide/delguideacct': {
    needs: 'nothing';
    body: {
      guide_account?: string;
      guide_openid?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 为顾问移除客户. */
  '/cgi-bin/guide/delguidebuyerrelation': {
    needs: 'nothing';
    body: {
      guide_account?: string;
      guide_openid?: string;
      openid?: string;
      openid_list?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      buyer_resp?: {
        errcode: number;
        errmsg: string;
        openid: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 删除客户标签. */
  '/cgi-bin/guide/delguidebuyertag': {
    needs: 'first';
    body: {
      guide_account?: string;
      guide_openid?: string;
      openid?: string;
      openid_list?: readonly string[];
      tag_value: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      buyer_resp?: {
        errcode: number;
        errmsg: string;
        openid: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 删除小程序卡片素材. */
  '/cgi-bin/guide/delguidecardmaterial': {
    needs: 'first';
    body: {
      type: number;
      appid: string;
      title: string;
      path: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 删除指定顾问分组. */
  '/cgi-bin/guide/delguidegroup': {
    needs: 'first';
    body: {
      group_id: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 删除图片素材. */
  '/cgi-bin/guide/delguideimagematerial': {
    needs: 'first';
    body: {
      type: number;
      picurl: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 删除指定标签类型. */
  '/cgi-bin/guide/delguidetagoption': {
    needs: 'first';
    body: {
      tag_name: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 删除文字素材. */
  '/cgi-bin/guide/delguidewordmaterial': {
    needs: 'first';
    body: {
      type: number;
      word: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 获取顾问所在分组. */
  '/cgi-bin/guide/getgroupbyguide': {
    needs: 'first';
    body: {
      guide_account: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      group_id_list: (string | number)[];
    }>;
  };
  /** 获取指定顾问分组信息，以及分组内顾问信息. */
  '/cgi-bin/guide/getgroupinfo': {
    needs: 'first';
    body: {
      group_id: string | number;
      page: number;
      num: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      guide_list: {
        guide_account?: string;
        guide_openid?: string;
        guide_nickname: string;
        guide_headimgurl: string;
        create_time: string | number;
        [field: string]: unknown;
      }[];
      total_num: number;
    }>;
  };
  /** 获取顾问信息. */
  '/cgi-bin/guide/getguideacct': {
    needs: 'nothing';
    body: object;
    options: WechatCallOptions & {
      query?: {
        guide_account?: string;
        guide_openid?: string;
      };
    };
    answer: OpenAnswer<{
      guide_account?: string;
      guide_openid?: string;
      guide_nickname: string;
      guide_headimgurl: string;
      status?: number;
    }>;
  };
  /** 获取离线自动回复与敏感词. */
  '/cgi-bin/guide/getguideacctconfig': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      black_keyword?: {
        values: string[];
        updatetime: string | number;
        [field: string]: unknown;
      };
      guide_auto_reply?: {
        content: string;
        updatetime?: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取服务号顾问列表. */
  '/cgi-bin/guide/getguideacctlist': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /** 获取顾问聊天记录. */
  '/cgi-bin/guide/getguidebuyerchatrecord': {
    needs: 'first';
    body: {
      guide_account?: string;
      guide_openid?: string;
      openid?: string;
      begin_time?: string | number;
      end_time?: string | number;
      page: number;
      num: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      msg_list: {
        guide_account: string;
        openid: string;
        content: string;
        content_type: number;
        direction: number;
        create_time: string | number;
        [field: string]: unknown;
      }[];
      total_num: number;
    }>;
  };
  /** 获取自定义客户信息. */
  '/cgi-bin/guide/getguidebuyerdisplaytag': {
    needs: 'first';
    body: {
      guide_account?: string;
      guide_openid?: string;
      openid: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      display_tag_list: string[];
    }>;
  };
  /** 查询指定顾问和客户的关系. */
  '/cgi-bin/guide/getguidebuyerrelation': {
    needs: 'first';
    body: {
      guide_account?: string;
      guide_openid?: string;
      openid: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      openid: string;
      buyer_nickname: string;
      create_time: string | number;
    }>;
  };
  /** 查询客户所属顾问. */
  '/cgi-bin/guide/getguidebuyerrelationbybuyer': {
    needs: 'first';
    body: {
      openid: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      guide_account?: string;
      guide_openid?: string;
      openid: string;
      buyer_nickname: string;
      create_time: string | number;
    }>;
  };
  /** 获取顾问的客户列表. */
  '/cgi-bin/guide/getguidebuyerrelationlist': {
    needs: 'first';
    body: {
      guide_account?: string;
      guide_openid?: string;
      page: number;
      num: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      list?: {
        openid: string;
        buyer_nickname: string;
        create_time: string | number;
        [field: string]: unknown;
      }[];
      total_num: number;
    }>;
  };
  /** 查询客户标签. */
  '/cgi-bin/guide/getguidebuyertag': {
    needs: 'first';
    body: {
      guide_account?: string;
      guide_openid?: string;
      openid: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      tag_values: string[];
    }>;
  };
  /** 查询标签信息. */
  '/cgi-bin/guide/getguidebuyertaginfo': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /** 查询小程序卡片素材. */
  '/cgi-bin/guide/getguidecardmaterial': {
    needs: 'first';
    body: {
      type: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      card_list: {
        appid: string;
        title: string;
        path: string;
        picurl: string;
        master_id?: string | number;
        slave_id?: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取快捷回复与关注自动回复. */
  '/cgi-bin/guide/getguideconfig': {
    needs: 'nothing';
    body: {
      guide_account?: string;
      guide_openid?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      guide_fast_reply_list: {
        content: string;
        updatetime: string | number;
        [field: string]: unknown;
      }[];
      guide_auto_reply?: {
        msgtype: number;
        content: string;
        updatetime: string | number;
        [field: string]: unknown;
      };
      guide_auto_reply_plus?: {
        msgtype: number;
        content: string;
        updatetime: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取服务号下所有顾问分组的列表. */
  '/cgi-bin/guide/getguidegrouplist': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      group_list: {
        id: string | number;
        name: string;
        create_time: string | number;
        update_time: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询图片素材. */
  '/cgi-bin/guide/getguideimagematerial': {
    needs: 'first';
    body: {
      type: number;
      start: number;
      num: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      model_list: {
        picurl: string;
        [field: string]: unknown;
      }[];
      total_num: number;
    }>;
  };
  /** 获取指定群发任务信息. */
  '/cgi-bin/guide/getguidemassendjob': {
    needs: 'first';
    body: {
      task_id: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      job: {
        task_id: string | number;
        task_name: string;
        task_remark?: string;
        task_status: number;
        material: {
          type: number;
          pic_url?: string;
          word?: string;
          appid?: string;
          title?: string;
          path?: string;
          [field: string]: unknown;
        }[];
        buyer_info: {
          openid: string;
          send_status: number;
          [field: string]: unknown;
        }[];
        push_time: string | number;
        finish_time: string | number;
        create_time: string | number;
        update_time: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取群发任务列表. */
  '/cgi-bin/guide/getguidemassendjoblist': {
    needs: 'nothing';
    body: {
      guide_account?: string;
      guide_openid?: string;
      task_status?: readonly number[];
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      list: {
        task_id: string | number;
        task_name: string;
        task_remark?: string;
        task_status: number;
        material: {
          type: number;
          pic_url?: string;
          word?: string;
          appid?: string;
          title?: string;
          path?: string;
          [field: string]: unknown;
        }[];
        buyer_info: {
          openid: string;
          send_status: number;
          [field: string]: unknown;
        }[];
        push_time: string | number;
        finish_time: string | number;
        create_time: string | number;
        update_time: string | number;
        [field: string]: unknown;
      }[];
      total_count: number;
    }>;
  };
  /** 获取标签和可选值. */
  '/cgi-bin/guide/getguidetagoption': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      options: {
        tag_name: string;
        tag_values: string[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询文字素材. */
  '/cgi-bin/guide/getguidewordmaterial': {
    needs: 'first';
    body: {
      type: number;
      start: number;
      num: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      word_list: {
        word: string;
        create_time: string | number;
        [field: string]: unknown;
      }[];
      total_num: number;
    }>;
  };
  /** 生成顾问二维码. */
  '/cgi-bin/guide/guidecreateqrcode': {
    needs: 'nothing';
    body: {
      guide_account?: string;
      guide_openid?: string;
      qrcode_info?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      qrcode_url: string;
    }>;
  };
  /** 新建顾问分组. */
  '/cgi-bin/guide/newguidegroup': {
    needs: 'first';
    body: {
      group_name: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      group_id: string | number;
    }>;
  };
  /** 新建可查询的标签类型. */
  '/cgi-bin/guide/newguidetagoption': {
    needs: 'first';
    body: {
      tag_name: string;
      tag_values: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 允许微信用户复制小程序页面路径. */
  '/cgi-bin/guide/pushshowwxapathmenu': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /** 根据标签值筛选客户. */
  '/cgi-bin/guide/queryguidebuyerbytag': {
    needs: 'first';
    body: {
      guide_account?: string;
      guide_openid?: string;
      tag_values: readonly string[];
      push_count?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      openid_list: string[];
    }>;
  };
  /** 为客户更换顾问. */
  '/cgi-bin/guide/rebindguideacctforbuyer': {
    needs: 'nothing';
    body: {
      old_guide_account?: string;
      old_guide_openid?: string;
      new_guide_account?: string;
      new_guide_openid?: string;
      openid?: string;
      openid_list?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      buyer_resp?: {
        errcode: number;
        errmsg: string;
        openid: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 为服务号设置敏感词与离线自动回复. */
  '/cgi-bin/guide/setguideacctconfig': {
    needs: 'first';
    body: {
      is_delete: boolean;
      black_keyword?: {
        values: readonly string[];
      };
      guide_auto_reply?: {
        content: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 添加小程序卡片素材. */
  '/cgi-bin/guide/setguidecardmaterial': {
    needs: 'first';
    body: {
      type: number;
      appid: string;
      title: string;
      path: string;
      media_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 设置快捷回复与关注自动回复. */
  '/cgi-bin/guide/setguideconfig': {
    needs: 'first';
    body: {
      guide_account?: string;
      guide_openid?: string;
      is_delete: boolean;
      guide_fast_reply_list?: readonly {
        content: string;
      }[];
      guide_auto_reply?: {
        msgtype: string | number;
        content: string;
      };
      guide_auto_reply_plus?: {
        msgtype: string | number;
        content: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 添加图片素材. */
  '/cgi-bin/guide/setguideimagematerial': {
    needs: 'first';
    body: {
      type: number;
      media_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 添加文字素材. */
  '/cgi-bin/guide/setguidewordmaterial': {
    needs: 'first';
    body: {
      type: number;
      word: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 修改顾问的昵称或头像. */
  '/cgi-bin/guide/updateguideacct': {
    needs: 'nothing';
    body: {
      guide_account?: string;
      guide_openid?: string;
      guide_nickname?: string;
      guide_headimgurl?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 修改客户昵称. */
  '/cgi-bin/guide/updateguidebuyerrelation': {
    needs: 'first';
    body: {
      guide_account?: string;
      guide_openid?: string;
      openid: string;
      buyer_nickname: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 修改群发任务. */
  '/cgi-bin/guide/updateguidemassendjob': {
    needs: 'first';
    body: {
      task_id: string | number;
      task_name?: string;
      task_remark?: string;
      push_time?: string | number;
      openid?: readonly string[];
      material?: readonly {
        type: number;
        media_id?: string;
        word?: string;
        appid?: string;
        title?: string;
        path?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
}
