// Generated from scripts/data/work/endpoints by npm run generate: change the data, not this file.

import type { WechatPostOptions } from '../../../client/call-options.js';
import type { OpenWorkAnswer, UntypedWorkAnswer } from '../call-shapes.js';

/** Paths of POST with a JSON body: device data 设备数据; hardware 智慧硬件; open hardware 硬件接入. */
export interface WorkDevicesAppPost {
  /** 新增门禁规则. */
  '/cgi-bin/devicedata/add_accesscontrol_rule': {
    needs: 'first';
    body: {
      rule_name: string;
      device_sn_list: readonly string[];
      pass_rule?: {
        rule_list: readonly string[];
        effect_open_userid_list: readonly {
          open_userid: string;
          user_type?: number;
        }[];
      };
      remote_pass_rule?: {
        rule_list: readonly string[];
        effect_open_userid_list: readonly {
          open_userid: string;
          user_type?: number;
        }[];
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      rule_id: string;
      invalid_list?: string[];
    }>;
  };
  /** 删除门禁规则. */
  '/cgi-bin/devicedata/del_accesscontrol_rule': {
    needs: 'first';
    body: {
      rule_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 分页获取设备上传的门禁通行数据. */
  '/cgi-bin/devicedata/get_accesscontrol_data': {
    needs: 'first';
    body: {
      agentid?: number;
      user_type: number;
      begin_time: string | number;
      end_time: string | number;
      data_filter_type: number;
      device_sn_list?: readonly string[];
      open_userid_list?: readonly string[];
      limit?: number;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      accesscontrol_data: {
        items: {
          user_type: number;
          open_userid: string;
          device_sn: string;
          timestamp: string | number;
          pass_type: number;
          pass_method: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      next_cursor?: string;
    }>;
  };
  /** 获取指定设备的门禁规则. */
  '/cgi-bin/devicedata/get_accesscontrol_rule': {
    needs: 'first';
    body: {
      device_sn: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      pass_rule?: {
        items: {
          rule_id: string;
          name: string;
          rule_list: string[];
          effect_open_userid_list: {
            open_userid: string;
            user_type?: number;
            [field: string]: unknown;
          }[];
          effect_time: string | number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      remote_pass_rule?: {
        items: {
          rule_id: string;
          name: string;
          rule_list: string[];
          effect_open_userid_list: {
            open_userid: string;
            user_type?: number;
            [field: string]: unknown;
          }[];
          effect_time: string | number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取应用已授权的设备列表. */
  '/cgi-bin/devicedata/get_auth_info': {
    needs: 'nothing';
    body: {
      agentid?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      device_list: {
        item: {
          device_type: number;
          device_sn: string;
          model_name?: string;
          default_name?: string;
          remark_name?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 分页获取设备上传的打卡数据. */
  '/cgi-bin/devicedata/get_checkin_data': {
    needs: 'first';
    body: {
      agentid?: number;
      user_type: number;
      begin_time: string | number;
      end_time: string | number;
      data_filter_type: number;
      device_sn_list?: readonly string[];
      open_userid_list?: readonly string[];
      limit?: number;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      checkindata: {
        items: {
          open_userid: string;
          device_sn: string;
          checkin_time: string | number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      next_cursor?: string;
    }>;
  };
  /** 分页获取设备上传的测温数据. */
  '/cgi-bin/devicedata/get_temperature_data': {
    needs: 'first';
    body: {
      agentid?: number;
      user_type: number;
      begin_time: string | number;
      end_time: string | number;
      data_filter_type: number;
      device_sn_list?: readonly string[];
      open_userid_list?: readonly string[];
      limit?: number;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      temperature_data: {
        items: {
          user_type: number;
          open_userid: string;
          device_sn: string;
          timestamp: string | number;
          temperature: string;
          status: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      next_cursor?: string;
    }>;
  };
  /** 修改门禁规则. */
  '/cgi-bin/devicedata/mod_accesscontrol_rule': {
    needs: 'first';
    body: {
      rule_id: string;
      rule_name: string;
      device_sn_list: readonly string[];
      pass_rule?: {
        rule_list: readonly string[];
        effect_open_userid_list: readonly {
          open_userid: string;
          user_type?: number;
        }[];
      };
      remote_pass_rule?: {
        rule_list: readonly string[];
        effect_open_userid_list: readonly {
          open_userid: string;
          user_type?: number;
        }[];
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      invalid_list?: string[];
    }>;
  };
  /** getHardwareDataURL获取设备打卡数据. */
  '/cgi-bin/hardware/get_hardware_checkin_data': {
    needs: 'first';
    body: {
      filter_type?: number;
      starttime: string | number;
      endtime: string | number;
      useridlist: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      checkindata: {
        userid: string;
        checkin_time: string | number;
        device_sn: string;
        device_name: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /**
   * 摇一摇周边（旧）.
   * @deprecated an older API.
   */
  '/cgi-bin/shakearound/getshakeinfo': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 生成设备动态二维码. */
  '/cgi-bin/openhw/device/gen_id_dynamic_qrcode': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 生成设备登录二维码. */
  '/cgi-bin/openhw/device/gen_login_qrcode': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 获取设备名称、绑定状态和静态身份识别二维码等详情. */
  '/cgi-bin/openhw/device/get_device_detail': {
    needs: 'first';
    body: {
      device_sn: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      device_detail: {
        qr_code: string;
        model_name?: string;
        default_name?: string;
        remark_name?: string;
        bind_status: number;
        bind_corpinfo?: {
          open_corpid: string;
          corp_name: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取打印任务下载地址. */
  '/cgi-bin/openhw/device/get_printer_job_download_url': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 获取打印任务列表. */
  '/cgi-bin/openhw/device/get_printer_job_list': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 获取设备中指定成员的信息和门禁规则. */
  '/cgi-bin/openhw/device/get_userinfo_by_ids': {
    needs: 'first';
    body: {
      user_item: readonly {
        open_userid: string;
        user_type: number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      userinfo: {
        useritems: {
          open_userid: string;
          user_type: number;
          user_name: string;
          pass_rule?: {
            rule_list: {
              id: string | number;
              rule: string;
              effect_time: string | number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 分页全量获取设备可见的成员和门禁规则. */
  '/cgi-bin/openhw/device/get_userinfo_by_page': {
    needs: 'nothing';
    body: {
      only_perm_version?: boolean;
      limit?: number;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      perm_version: number;
      userinfo: {
        useritems: {
          open_userid: string;
          user_type: number;
          user_name: string;
          pass_rule?: {
            rule_list: {
              id: string | number;
              rule: string;
              effect_time: string | number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      next_cursor?: string;
    }>;
  };
  /** 获取访客信息. */
  '/cgi-bin/openhw/device/get_visitor': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 推送扫描文件. */
  '/cgi-bin/openhw/device/push_scan_file': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 批量上报设备产生的门禁通行记录. */
  '/cgi-bin/openhw/device/report_access_data': {
    needs: 'first';
    body: {
      access_data: readonly {
        open_userid: string;
        user_type: number;
        timestamp: string | number;
        pass_type: number;
        pass_method: number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      fail_list?: {
        open_userid: string;
        user_type: number;
        timestamp: string | number;
        pass_type: number;
        pass_method: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 上报成员识别信息录入或变化指令的执行结果. */
  '/cgi-bin/openhw/device/report_bio_info_result': {
    needs: 'first';
    body: {
      oper_id: string;
      errcode: number;
      errmsg?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 批量上报设备产生的考勤打卡记录. */
  '/cgi-bin/openhw/device/report_checkin_data': {
    needs: 'first';
    body: {
      checkin_data: readonly {
        open_userid: string;
        user_type: number;
        timestamp: string | number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      fail_list?: {
        open_userid: string;
        user_type: number;
        timestamp: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 更新设备在线状态及固件版本信息. */
  '/cgi-bin/openhw/device/report_device_status': {
    needs: 'first';
    body: {
      online_status: number;
      cur_version?: string;
      upgradable_version?: string;
      upgradable_version_desc?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 上报企业微信下发的设备固件升级任务结果. */
  '/cgi-bin/openhw/device/report_firmware_upgrade_result': {
    needs: 'first';
    body: {
      oper_id: string;
      errcode: number;
      errmsg?: string;
      cur_version?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 上报打印任务状态. */
  '/cgi-bin/openhw/device/report_printer_job_status': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 上报远程开门指令的执行结果. */
  '/cgi-bin/openhw/device/report_remote_open_result': {
    needs: 'first';
    body: {
      oper_id: string;
      type: string;
      errcode: number;
      errmsg?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 批量上报设备产生的体温检测记录. */
  '/cgi-bin/openhw/device/report_temperature_data': {
    needs: 'first';
    body: {
      temperature_data: readonly {
        open_userid: string;
        user_type: number;
        timestamp: string | number;
        temperature: string;
        status: number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      fail_list?: {
        open_userid: string;
        user_type: number;
        timestamp: string | number;
        temperature: string;
        status: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 上报打印转码结果. */
  '/cgi-bin/openhw/device/set_printer_job_trans_result': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 使用扫码授权码获取设备授权密钥和首次设备调用凭证. */
  '/cgi-bin/openhw/get_device_secret': {
    needs: 'first';
    body: {
      auth_code: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      device_secret: string;
      device_access_token: string;
      expires_in: number;
    }>;
  };
  /** 使用设备序列号和授权密钥刷新设备调用凭证. */
  '/cgi-bin/openhw/get_device_token': {
    needs: 'first';
    body: {
      device_sn: string;
      device_secret: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      device_access_token: string;
      expires_in: number;
    }>;
  };
  /** 使用型号标识、密钥和最新 Ticket 获取设备型号调用凭证. */
  '/cgi-bin/openhw/get_model_token': {
    needs: 'first';
    body: {
      model_id?: string;
      model_secret?: string;
      model_ticket: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      model_access_token: string;
      expires_in: number;
    }>;
  };
  /** 在设备型号下录入一个设备序列号. */
  '/cgi-bin/openhw/model/register_sn': {
    needs: 'first';
    body: {
      device_sn: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      qr_code: string;
    }>;
  };
  /** 从设备型号下删除一个尚可删除的设备序列号. */
  '/cgi-bin/openhw/model/unregister_sn': {
    needs: 'first';
    body: {
      device_sn: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
}

/** Paths of POST with a JSON body: hardware 智慧硬件. */
export interface WorkDevicesProviderPost {
  /** 获取设备特征. */
  '/cgi-bin/hardware/get_device_feature': {
    needs: 'first';
    body: {
      device_sn: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      device_feature: string;
    }>;
  };
}
