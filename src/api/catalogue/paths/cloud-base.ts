// Generated from scripts/data/endpoints by npm run generate: change the data, not this file.

import type { WechatCallOptions, WechatPostOptions } from '../../../client/call-options.js';
import type { OpenAnswer } from '../../answer.js';

/** Paths of POST with a JSON body: cloud base 云开发. */
export interface MiniCloudBasePost {
  /** 延时调用云函数 (addDelayedFunctionTask). */
  '/tcb/adddelayedfunctiontask': {
    needs: 'first';
    body: {
      env: string;
      function_name: string;
      delay_time: number;
      data?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 删除文件 (deleteTcbCloudFile). */
  '/tcb/batchdeletefile': {
    needs: 'first';
    body: {
      env: string;
      fileid_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      delete_list: {
        fileid: string;
        status: number;
        errmsg?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取文件下载链接 (getDownloadTcbFileLink). */
  '/tcb/batchdownloadfile': {
    needs: 'first';
    body: {
      env: string;
      file_list: readonly {
        fileid: string;
        max_age: number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      file_list: {
        fileid: string;
        download_url?: string;
        status: number;
        errmsg?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 检查手机号配置 (checkMobileConfig). */
  '/tcb/checkmobile': {
    needs: 'nothing';
    body: {
      push_tmpl?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      has_mobile: boolean;
    }>;
  };
  /** 云开发上报接口 (cloudbaseReportAPI). */
  '/tcb/cloudbasereport': {
    needs: 'first';
    body: {
      report_action: string;
      env_id: string;
      activity_id: string;
      task_id?: string;
      phone_count?: string | number;
      channel_id?: string;
      session_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 创建云用户 (createCloudUser). */
  '/tcb/createclouduser': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 创建环境和资源 (createEnv). */
  '/tcb/createenvandresource': {
    needs: 'first';
    body: {
      env: string;
      alias: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      status: string;
    }>;
  };
  /** 创建云函数 (createFunction). */
  '/tcb/createfunction': {
    needs: 'first';
    body: {
      env: string;
      function_name: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** tcb createpressuretesttask. */
  '/tcb/createpressuretesttask': {
    needs: 'first';
    body: {
      task_url: string;
      run_count: number;
      run_time: number;
      source_type: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      pressure_id: number;
    }>;
  };
  /** 创建发短信任务 (createSendSmsTask). */
  '/tcb/createsendsmstask': {
    needs: 'first';
    body: {
      env: string;
      file_url: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      query_id: string;
    }>;
  };
  /** 数据库插入记录 (addDatabaseItem). */
  '/tcb/databaseadd': {
    needs: 'first';
    body: {
      env: string;
      query: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      id_list: string[];
    }>;
  };
  /** 数据库聚合 (aggregateDatabase). */
  '/tcb/databaseaggregate': {
    needs: 'first';
    body: {
      env: string;
      query: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      data: string[];
    }>;
  };
  /** 新增集合 (addDatabaseCollection). */
  '/tcb/databasecollectionadd': {
    needs: 'first';
    body: {
      env: string;
      collection_name: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 删除集合 (deleteDatabaseCollection). */
  '/tcb/databasecollectiondelete': {
    needs: 'first';
    body: {
      env: string;
      collection_name: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 获取集合信息 (getDatabaseCollection). */
  '/tcb/databasecollectionget': {
    needs: 'first';
    body: {
      env: string;
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      collections: {
        name: string;
        count: number;
        size: number;
        index_count: number;
        index_size: number;
        [field: string]: unknown;
      }[];
      pager: {
        Offset: number;
        Limit: number;
        Total: number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 统计集合记录数 (getDatabaseCount). */
  '/tcb/databasecount': {
    needs: 'first';
    body: {
      env: string;
      query: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      count: number;
    }>;
  };
  /** 数据库删除记录 (deleteDatabaseItem). */
  '/tcb/databasedelete': {
    needs: 'first';
    body: {
      env: string;
      query: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      deleted: number;
    }>;
  };
  /** 数据库导出 (exportDatabaseItem). */
  '/tcb/databasemigrateexport': {
    needs: 'first';
    body: {
      env: string;
      file_path: string;
      file_type: number;
      query: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      job_id: number;
    }>;
  };
  /** 数据库导入 (importDatabaseItem). */
  '/tcb/databasemigrateimport': {
    needs: 'first';
    body: {
      env: string;
      collection_name: string;
      file_path: string;
      file_type: number;
      stop_on_error: boolean;
      conflict_mode: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      job_id: number;
    }>;
  };
  /** 数据库迁移状态查询 (getDatabaseMigrateStatus). */
  '/tcb/databasemigratequeryinfo': {
    needs: 'first';
    body: {
      env: string;
      job_id: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      status: string;
      record_success: number;
      record_fail: number;
      error_msg?: string;
      file_url?: string;
    }>;
  };
  /** 数据库查询记录 (getDatabaseRecord). */
  '/tcb/databasequery': {
    needs: 'nothing';
    body: {
      env?: string;
      query?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      data?: string[];
      pager?: {
        Offset?: number;
        Limit?: number;
        Total?: number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 数据库更新记录 (updateDatabaseRecord). */
  '/tcb/databaseupdate': {
    needs: 'nothing';
    body: {
      env?: string;
      query?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      modified?: number;
      matched?: number;
      id?: string;
    }>;
  };
  /** 描述扩展上传文件信息 (describeExtensionUploadInfo). */
  '/tcb/describeextensionuploadinfo': {
    needs: 'first';
    body: {
      PostData: {
        ExtensionFiles: readonly {
          FileType: string;
          FileName: string;
        }[];
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      Response: {
        FilesData: {
          CodeUri: string;
          UploadUrl: string;
          CustomKey?: string;
          MaxSize: number;
          [field: string]: unknown;
        }[];
        RequestId: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询短信记录 (describeSmsRecords). */
  '/tcb/describesmsrecords': {
    needs: 'first';
    body: {
      PostData: {
        EnvId: string;
        StartDate: string;
        EndDate: string;
        Mobile?: string;
        QueryId?: string;
        PageNumber?: number;
        PageSize?: number;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      Response: {
        SmsRecords: {
          Mobile: string;
          Content: string;
          ContentSize: number;
          Fee: number;
          Status: string;
          /** `yyyy-MM-dd HH:mm:ss`. */
          ReceivedTime?: string;
          /** `yyyy-MM-dd HH:mm:ss`. */
          CreateTime: string;
          Remarks?: string;
          [field: string]: unknown;
        }[];
        TotalCount: number;
        RequestId: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取云函数下载链接 (getFunctionLink). */
  '/tcb/downloadfunction': {
    needs: 'first';
    body: {
      env: string;
      function_name: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      url: string;
      checksum: string;
    }>;
  };
  /** 获取应用配置 (getAppConfig). */
  '/tcb/getappconfig': {
    needs: 'first';
    body: {
      type: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      config: string;
    }>;
  };
  /** 获取回调配置 (getCallbackConfig). */
  '/tcb/getcallbackconfig': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      data: {
        container_config: {
          enable: boolean;
          qbase_env?: string;
          qbase_container_path?: string;
          text_mode?: number;
          [field: string]: unknown;
        };
        function_config: {
          enable: boolean;
          callbacks?: {
            enable: boolean;
            msgType: string;
            event: string;
            env: string;
            functionName: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取代码保护密钥 (getCodeSecret). */
  '/tcb/getcodesecret': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      codesecret: string;
    }>;
  };
  /** 获取环境信息 (getEnvInfo). */
  '/tcb/getenvinfo': {
    needs: 'first';
    body: {
      env: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      info_list: {
        env: string;
        alias: string;
        status: string;
        package_id?: string;
        package_name?: string;
        /** A time as in RFC 3339. */
        update_time: string;
        /** A time as in RFC 3339. */
        create_time: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取云函数配置 (getFunctionConfig). */
  '/tcb/getfuncconfig': {
    needs: 'first';
    body: {
      env: string;
      function_name: string;
      type: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      config: string;
    }>;
  };
  /** tcb getopendata. */
  '/tcb/getopendata': {
    needs: 'first';
    body: {
      cloudid_list: readonly string[];
    };
    options: WechatCallOptions & {
      query?: {
        openid?: string;
      };
    };
    answer: OpenAnswer<{
      data_list: {
        cloud_id: string;
        json?: unknown;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** tcb getpressuretestreport. */
  '/tcb/getpressuretestreport': {
    needs: 'first';
    body: {
      pressure_id: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      report: {
        pressure_id: number;
        appid: string;
        task_url: string;
        run_time: number;
        blankpage_pencent: number;
        aver_time_cost: number;
        max_time_cost: number;
        total_launch_cnt: number;
        total_request_cnt: number;
        network_list?: {
          path: string;
          aver_time_cost: number;
          max_time_cost: number;
          total_request_cnt: number;
          succ_percent: number;
          top_time_cost_list: {
            time_cost: number;
            [field: string]: unknown;
          }[];
          over_count: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** tcb getpressureteststatus. */
  '/tcb/getpressureteststatus': {
    needs: 'first';
    body: {
      pressure_id: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      status: string;
      beg_time?: string | number;
      end_time?: string | number;
    }>;
  };
  /** 获取腾讯云API调用凭证 (getCloudToken). */
  '/tcb/getqcloudtoken': {
    needs: 'first';
    body: {
      lifespan: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      secretid: string;
      secretkey: string;
      token: string;
      expired_time: string | number;
    }>;
  };
  /** 获取云开发数据 (getCloudBaseStatistics). */
  '/tcb/getstatistics': {
    needs: 'first';
    body: {
      action: string;
      begin_date: string | number;
      end_date: string | number;
      page_offset?: number;
      page_limit?: number;
      condition?: {
        env_id?: string;
        activity_id?: string;
        by_channel_id?: 0 | 1;
        channel_id?: string;
        act_type?: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      data_column: {
        col_id: string;
        col_name: string;
        col_data_type: string | number;
        [field: string]: unknown;
      }[];
      data_value: {
        data_value: string[];
        [field: string]: unknown;
      }[];
      total_num: number;
    }>;
  };
  /** 获取上传签名 (getUploadSignature). */
  '/tcb/getuploadsignature': {
    needs: 'first';
    body: {
      hashed_payload: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      headers: string;
    }>;
  };
  /** tcb getvoipsign. */
  '/tcb/getvoipsign': {
    needs: 'first';
    body: {
      group_id: string;
      nonce?: string;
      timestamp?: string | number;
    };
    options: WechatCallOptions & {
      query?: {
        openid?: string;
      };
    };
    answer: OpenAnswer<{
      signature: string;
    }>;
  };
  /** 触发云函数 (invokeCloudFunction). */
  '/tcb/invokecloudfunction': {
    needs: 'second';
    body: object;
    options: WechatCallOptions & {
      query: {
        env: string;
        name: string;
      };
    };
    answer: OpenAnswer<{
      resp_data?: string;
    }>;
  };
  /** 获取云函数列表 (listFunctions). */
  '/tcb/listfunctions': {
    needs: 'first';
    body: {
      env: string;
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      functions: {
        name: string;
        runtime: string;
        status: string;
        /** A time as in RFC 3339. */
        mod_time: string;
        /** A time as in RFC 3339. */
        add_time: string;
        [field: string]: unknown;
      }[];
      total_count: number;
    }>;
  };
  /** 修改环境信息 (modifyEnv). */
  '/tcb/modifyenv': {
    needs: 'first';
    body: {
      env: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 发送短信 (sendCloudBaseSms). */
  '/tcb/sendsms': {
    needs: 'first';
    body: {
      env: string;
      phone_number_list: readonly string[];
      sms_type: string;
      content?: string;
      path?: string;
      template_id?: string;
      template_param_list?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      send_status_list?: {
        serial_no: string;
        phone_number: string;
        code: string;
        message?: string;
        iso_code?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 发送短信v2 (newSendCloudBaseSms). */
  '/tcb/sendsmsv2': {
    needs: 'first';
    body: {
      env: string;
      url_link: string;
      template_id?: string;
      template_param_list?: readonly string[];
      phone_number_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      send_status_list?: {
        serial_no: string;
        phone_number: string;
        code: string;
        message?: string;
        iso_code?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 设置回调配置 (setCallbackConfig). */
  '/tcb/setcallbackconfig': {
    needs: 'nothing';
    body: {
      container_config?: {
        enable: boolean;
        qbase_env?: string;
        qbase_container_path?: string;
        text_mode?: number;
      };
      function_config?: {
        enable: boolean;
        callbacks?: readonly {
          enable: boolean;
          msgType: string;
          event: string;
          env: string;
          functionName: string;
        }[];
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 共享环境 (shareEnv). */
  '/tcb/shareenv': {
    needs: 'first';
    body: {
      env: string;
      appid: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 更新数据库索引 (updateDatabaseIndex). */
  '/tcb/updateindex': {
    needs: 'first';
    body: {
      env: string;
      collection_name: string;
      create_indexes: readonly {
        name: string;
        unique: boolean;
        keys?: readonly {
          name: string;
          direction?: string;
        }[];
      }[];
      drop_indexes: readonly {
        name: string;
        unique?: boolean;
        keys?: readonly {
          name?: string;
          direction?: string;
        }[];
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 上传应用配置 (uploadAppConfig). */
  '/tcb/uploadappconfig': {
    needs: 'first';
    body: {
      type: number;
      config: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 获取文件上传链接 (getUploadTcbFileLink). */
  '/tcb/uploadfile': {
    needs: 'first';
    body: {
      env: string;
      path: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      url: string;
      token: string;
      authorization: string;
      file_id: string;
      cos_file_id: string;
    }>;
  };
  /** 上传云函数配置 (uploadFunctionConfig). */
  '/tcb/uploadfuncconfig': {
    needs: 'first';
    body: {
      env: string;
      function_name: string;
      type: number;
      config: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 设置云开发 access_token 开关 (setCloudAccessToken). */
  '/tcb/usecloudaccesstoken': {
    needs: 'first';
    body: {
      action: string;
      env: string;
      open?: boolean;
      api_whitelist?: readonly string[];
      version?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      open?: boolean;
      api_whitelist?: string[];
      version?: number;
    }>;
  };
  /** 获取微信支付商户列表 (getWechatPayList). */
  '/tcb/wxpaylist': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      list: {
        merchant_code: string;
        merchant_name: string;
        company_name: string;
        mch_relation_state: string;
        jsapi_auth_state: string;
        refund_auth_state: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取微信支付授权 (getWechatPayAuth). */
  '/tcb/wxpayopenauth': {
    needs: 'first';
    body: {
      action: string;
      merchant_code: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
}

/** Paths of POST with a JSON body: cloud base 云开发. */
export interface SharedCloudBasePost {
  /** 获取cloudID对应的数据 (getOpenData). */
  '/wxa/getopendata': {
    needs: 'nothing';
    body: {
      cloudid_list?: readonly string[];
    };
    options: WechatCallOptions & {
      query?: {
        openid?: string;
      };
    };
    answer: OpenAnswer<{
      data_list?: {
        cloud_id?: string;
        json?: unknown;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取实时语音签名 (getCloudBaseVoIPSign). */
  '/wxa/getvoipsign': {
    needs: 'nothing';
    body: {
      group_id?: string;
      timestamp?: string | number;
      nonce?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      signature?: string;
    }>;
  };
}
