// Generated from scripts/data/open-platform by npm run generate: change the data, not this file.

import type { OpenAnswer, UntypedAnswer } from '../../../../api/answer.js';
import type { WechatPostOptions } from '../../../../client/call-options.js';

/** Paths of POST with a JSON body: cloud base batch 批量云开发. */
export interface ComponentCloudBasePost {
  /** batchcreatecsversion. */
  '/componenttcb/batchcreatecsversion': {
    needs: 'nothing';
    body: {
      envs?: readonly string[];
      service_name?: string;
      upload_type?: string;
      flow_ratio?: number;
      cpu?: number;
      mem?: number;
      minnum?: number;
      maxnum?: number;
      policy_type?: string;
      policy_threshold?: number;
      container_port?: number;
      repository_type?: string;
      repository?: string;
      dockerfile_path?: string;
      build_dir?: string;
      env_params?: string;
      branch?: string;
      package_name?: string;
      package_version?: string;
      image_info?: {
        repository_name?: string;
        ispublic?: boolean;
        tagname?: string;
        server_addr?: string;
        image_url?: string;
      };
      code_detail?: {
        name?: {
          name?: string;
          fullname?: string;
        };
        url?: string;
      };
      image_secret_info?: {
        registryserver?: string;
        username?: string;
        password?: string;
        email?: string;
      };
      image_pulls_secret?: string;
      custom_logs?: string;
      mount_wx_token?: boolean;
      version_remark?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      succ_list: {
        env: string;
        version_name: string;
        [field: string]: unknown;
      }[];
      fail_list: {
        env: string;
        errormsg: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** batchDelCSVersion. */
  '/componenttcb/batchdelcsversion': {
    needs: 'nothing';
    body: {
      items?: readonly {
        env?: string;
        service_name?: string;
        version_name?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      succ_list: {
        env: string;
        service_name: string;
        version_name: string;
        [field: string]: unknown;
      }[];
      fail_list: {
        env: string;
        service_name: string;
        version_name: string;
        errmsg: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** deleteTcbFile. */
  '/componenttcb/batchdeletefile': {
    needs: 'nothing';
    body: {
      env?: string;
      fileid_list?: readonly string[];
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
  /** getDownloadFileLink. */
  '/componenttcb/batchdownloadfile': {
    needs: 'nothing';
    body: {
      env?: string;
      file_list?: readonly {
        fileid?: string;
        max_age?: number;
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
  /** getShareCloudbaseEnv. */
  '/componenttcb/batchgetenvid': {
    needs: 'nothing';
    body: {
      appids?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      relation_data: {
        appid: string;
        env_list: string[];
        [field: string]: unknown;
      }[];
      err_list?: {
        env: string;
        appid: string;
        errmsg: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** batchSetCSPropotion. */
  '/componenttcb/batchsetcspropotion': {
    needs: 'nothing';
    body: {
      items?: readonly {
        env?: string;
        service_name?: string;
        items?: readonly {
          version_name?: string;
          flow_ratio?: number;
        }[];
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      succ_list: {
        env: string;
        service_name: string;
        [field: string]: unknown;
      }[];
      fail_list: {
        env: string;
        service_name: string;
        errmsg: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** shareCloudbaseEnv. */
  '/componenttcb/batchshareenv': {
    needs: 'nothing';
    body: {
      data?: readonly {
        env?: string;
        appids?: readonly string[];
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      err_list?: {
        env: string;
        appid: string;
        errmsg: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 取消环境共享. */
  '/componenttcb/batchunshareenv': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /** updateTriggers. */
  '/componenttcb/batchupdatetriggers': {
    needs: 'nothing';
    body: {
      funcname?: string;
      envs?: readonly string[];
      triggers?: readonly {
        trigger_name?: string;
        config?: string;
        type?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      err_list?: {
        env: string;
        errmsg?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** batchuUloadCloudFunction. */
  '/componenttcb/batchuploadscf': {
    needs: 'nothing';
    body: {
      functionname?: string;
      envs?: readonly string[];
      zipfile?: string;
      vpcid?: string;
      subnetid?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      fail_env_list?: {
        env: string;
        errmsg?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** uploadCloudFunctionCode. */
  '/componenttcb/batchuploadscfcode': {
    needs: 'nothing';
    body: {
      functionname?: string;
      envs?: readonly string[];
      zipfile?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      fail_env_list?: {
        env: string;
        errmsg?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** createCloudbaseEnv. */
  '/componenttcb/createcloudbaserunenv': {
    needs: 'nothing';
    body: {
      alias?: string;
      vpc_id?: string;
      sub_net_ids?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      env_id: string;
    }>;
  };
  /** createCloudbaseMicrservice. */
  '/componenttcb/createcloudbaserunresauth': {
    needs: 'nothing';
    body: {
      env_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** createCloudbaseServiceVersion. */
  '/componenttcb/createcloudbaserunserverversion': {
    needs: 'nothing';
    body: {
      env_id?: string;
      upload_type?: string;
      flow_ratio?: number;
      cpu?: number;
      mem?: number;
      min_num?: number;
      max_num?: number;
      policy_type?: string;
      policy_threshold?: number;
      container_port?: number;
      server_name?: string;
      repository_type?: string;
      repository?: string;
      dockerfile_path?: string;
      build_dir?: string;
      env_params?: string;
      branch?: string;
      package_name?: string;
      package_version?: string;
      image_info?: {
        repository_name?: string;
        is_public?: boolean;
        tag_name?: string;
        server_addr?: string;
        image_url?: string;
      };
      code_detail?: {
        name?: {
          name?: string;
          full_name?: string;
        };
        url?: string;
      };
      image_secret_info?: {
        registry_server?: string;
        user_name?: string;
        password?: string;
        email?: string;
      };
      image_pull_secret?: string;
      custom_logs?: string;
      version_remark?: string;
      initial_delay_seconds?: number;
      mount_volume_info?: readonly {
        name?: string;
        mount_path?: string;
        read_only?: boolean;
        nfs_volumes?: readonly {
          server?: string;
          path?: string;
          read_only?: boolean;
          secret_name?: string;
          enable_empty_dir_volume?: boolean;
        }[];
      }[];
      access_type?: number;
      es_info?: {
        id?: string | number;
        secret_name?: string;
        ip?: string;
        port?: number;
        index?: string;
        account?: string;
        password?: string;
      };
      enable_union?: boolean;
      server_path?: string;
      sidecar_specs?: readonly {
        container_image?: string;
        container_port?: number;
        container_name?: string;
        env_var?: string;
        initial_delay_seconds?: number;
        cpu?: number;
        mem?: number;
        security?: {
          capabilities?: {
            add?: readonly string[];
            drop?: readonly string[];
          };
        };
        volume_mount_infos?: readonly {
          name?: string;
          mount_path?: string;
          read_only?: boolean;
          nfs_volumes?: readonly {
            server?: string;
            path?: string;
            read_only?: boolean;
            secret_name?: string;
            enable_empty_dir_volume?: boolean;
          }[];
        }[];
      }[];
      security?: {
        capabilities?: {
          add?: readonly string[];
          drop?: readonly string[];
        };
      };
      service_volumes?: readonly {
        name?: string;
        secret_name?: string;
        enable_empty_dir_volume?: boolean;
        empty_dir?: {
          enable_empty_dir_volume?: boolean;
          medium?: string;
          size_limit?: string;
        };
      }[];
      service_volume_mounts?: readonly {
        name?: string;
        mount_path?: string;
        read_only?: boolean;
        sub_path?: string;
        mount_propagation?: string;
      }[];
      is_create_jns_gw?: number;
      has_dockerfile?: number;
      base_image?: string;
      entry_point?: string;
      repo_language?: string;
      upload_filename?: string;
      policy_detail?: readonly {
        policy_type?: string;
        policy_threshold?: number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      run_id: string;
      result: string;
      version_name?: string;
    }>;
  };
  /** createcontainerservice. */
  '/componenttcb/createcontainerservice': {
    needs: 'nothing';
    body: {
      env?: string;
      service_name?: string;
      remark?: string;
      vpc?: {
        vpcid?: string;
        subnetids?: readonly string[];
        create_type?: number;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** createcsversion. */
  '/componenttcb/createcsversion': {
    needs: 'nothing';
    body: {
      env?: string;
      service_name?: string;
      upload_type?: string;
      flow_ratio?: number;
      cpu?: number;
      mem?: number;
      minnum?: number;
      maxnum?: number;
      policy_type?: string;
      policy_threshold?: number;
      container_port?: number;
      repository_type?: string;
      repository?: string;
      dockerfile_path?: string;
      build_dir?: string;
      env_params?: string;
      branch?: string;
      package_name?: string;
      package_version?: string;
      image_info?: {
        repository_name?: string;
        ispublic?: boolean;
        tagname?: string;
        server_addr?: string;
        image_url?: string;
      };
      code_detail?: {
        name?: {
          name?: string;
          fullname?: string;
        };
        url?: string;
      };
      image_secret_info?: {
        registryserver?: string;
        username?: string;
        password?: string;
        email?: string;
      };
      image_pulls_secret?: string;
      custom_logs?: string;
      mount_wx_token?: boolean;
      version_remark?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      version_name: string;
    }>;
  };
  /** createTcbEnv. */
  '/componenttcb/createenv': {
    needs: 'nothing';
    body: {
      alias?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      env: string;
      tranid: string;
    }>;
  };
  /** createStaticStore. */
  '/componenttcb/createstaticstore': {
    needs: 'nothing';
    body: {
      env?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** dbAggregate. */
  '/componenttcb/dbaggregate': {
    needs: 'nothing';
    body: {
      env?: string;
      query?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      data?: string[];
    }>;
  };
  /** dbcollectionManage. */
  '/componenttcb/dbcollection': {
    needs: 'nothing';
    body: {
      action?: string;
      env?: string;
      offset?: number;
      limit?: number;
      collection_name?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      collections?: {
        name: string;
        count: number;
        size: number;
        index_count: number;
        index_size: number;
        [field: string]: unknown;
      }[];
      total?: number;
    }>;
  };
  /** dbExport. */
  '/componenttcb/dbexport': {
    needs: 'nothing';
    body: {
      env?: string;
      file_path?: string;
      file_type?: number;
      query?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      job_id: number;
    }>;
  };
  /** getPermission. */
  '/componenttcb/dbgetacl': {
    needs: 'nothing';
    body: {
      env?: string;
      collection_name?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      acl_tag: string;
      rule: string;
    }>;
  };
  /** dbImport. */
  '/componenttcb/dbimport': {
    needs: 'nothing';
    body: {
      env?: string;
      collection_name?: string;
      file_path?: string;
      file_type?: number;
      stop_on_error?: boolean;
      conflict_mode?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      job_id: number;
    }>;
  };
  /** dbindexManage. */
  '/componenttcb/dbindex': {
    needs: 'nothing';
    body: {
      action?: string;
      env?: string;
      collection_name?: string;
      indexes?: readonly {
        name?: string;
        keys?: readonly {
          name?: string;
          direction?: string;
        }[];
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** getMigrationState. */
  '/componenttcb/dbmigrationstate': {
    needs: 'nothing';
    body: {
      env?: string;
      job_id?: number;
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
  /** setPermission. */
  '/componenttcb/dbmodifyacl': {
    needs: 'nothing';
    body: {
      env?: string;
      collection_name?: string;
      acl_tag?: string;
      rule?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** dbrecordManage. */
  '/componenttcb/dbrecord': {
    needs: 'nothing';
    body: {
      action?: string;
      env?: string;
      query?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      id_list?: string[];
      pager?: {
        offset: number;
        limit: number;
        total: number;
        [field: string]: unknown;
      };
      data?: string[];
      modified?: number;
      matched?: number;
      id?: string;
      deleted?: number;
    }>;
  };
  /** delcontainerservice. */
  '/componenttcb/delcontainerservice': {
    needs: 'nothing';
    body: {
      env?: string;
      service_name?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** delcsversion. */
  '/componenttcb/delcsversion': {
    needs: 'nothing';
    body: {
      env?: string;
      service_name?: string;
      version_name?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** deleteCloudbaseServiceVersion. */
  '/componenttcb/deletecloudbaserunserverversion': {
    needs: 'nothing';
    body: {
      env_id?: string;
      version_name?: string;
      server_name?: string;
      is_delete_server?: boolean;
      is_delete_image?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      result: string;
    }>;
  };
  /** deleteCloudFunction. */
  '/componenttcb/deletescf': {
    needs: 'nothing';
    body: {
      env?: string;
      functionname?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** getWxCloudBaseRunEnvs. */
  '/componenttcb/describecloudbaserunenvs': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      env_list: {
        region: string;
        env_id: string;
        source: string;
        alias: string;
        status: string;
        package_id?: string;
        package_name?: string;
        databases?: {
          region: string;
          instance_id: string;
          status: string;
          [field: string]: unknown;
        }[];
        storages?: {
          region: string;
          bucket: string;
          cdn_domain?: string;
          app_id?: string;
          [field: string]: unknown;
        }[];
        static_storages?: {
          region: string;
          bucket: string;
          status: string;
          static_domain: string;
          default_dir_name: string;
          [field: string]: unknown;
        }[];
        functions?: {
          region: string;
          namespace: string;
          [field: string]: unknown;
        }[];
        log_services?: {
          region: string;
          logset_id: string;
          logset_name: string;
          topic_id: string;
          topic_name: string;
          [field: string]: unknown;
        }[];
        custom_log_services?: {
          cls_region: string;
          cls_logset_id: string;
          cls_topic_id: string;
          /** `yyyy-MM-dd HH:mm:ss`. */
          create_time: string;
          [field: string]: unknown;
        }[];
        is_auto_degrade: boolean;
        env_channel?: string;
        pay_mode: string;
        is_default: boolean;
        tags: {
          key: string;
          value: string;
          [field: string]: unknown;
        }[];
        /** `yyyy-MM-dd HH:mm:ss`. */
        update_time: string;
        /** `yyyy-MM-dd HH:mm:ss`. */
        create_time: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** getTcbEnvList. */
  '/componenttcb/describeenvs': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      info_list: {
        env: string;
        alias: string;
        status: string;
        package_id?: string;
        package_name?: string;
        dbinstance_id?: string;
        bucket_id?: string;
        /** A time as in RFC 3339. */
        update_time: string;
        /** A time as in RFC 3339. */
        create_time: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** getStaticStore. */
  '/componenttcb/describestaticstore': {
    needs: 'nothing';
    body: {
      env?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      data: {
        env: string;
        domain: string;
        bucket: string;
        regoin: string;
        status: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** createCloudbaseService. */
  '/componenttcb/establishcloudbaserunserver': {
    needs: 'nothing';
    body: {
      env_id?: string;
      service_name?: string;
      is_public?: boolean;
      image_repo?: string;
      remark?: string;
      log_type?: string;
      es_info?: {
        id?: string | number;
        secret_name?: string;
        ip?: string;
        port?: number;
        index?: string;
        account?: string;
        password?: string;
      };
      vpc_info?: {
        vpc_id?: string;
        subnet_ids?: readonly string[];
        create_type?: number;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** getTcbFile. */
  '/componenttcb/getbucket': {
    needs: 'nothing';
    body: {
      env?: string;
      prefix?: string;
      delimiter?: string;
      marker?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      contents: {
        key: string;
        md5: string;
        size: string | number;
        /** A time as in RFC 3339. */
        last_modified: string;
        [field: string]: unknown;
      }[];
      is_truncated: boolean;
    }>;
  };
  /** getcslist. */
  '/componenttcb/getcslist': {
    needs: 'nothing';
    body: {
      env?: string;
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      cslist: {
        server_name: string;
        vpcid: string;
        status: string;
        image_repo?: string;
        /** A time as in RFC 3339. */
        updated_time: string;
        /** A time as in RFC 3339. */
        created_time: string;
        [field: string]: unknown;
      }[];
      total: number;
    }>;
  };
  /** getcsversiondetail. */
  '/componenttcb/getcsversiondetail': {
    needs: 'nothing';
    body: {
      env?: string;
      service_name?: string;
      version_name?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      version_name: string;
      status: string;
      upload_type: string;
      cpu: number;
      mem: number;
      minnum: number;
      maxnum: number;
      policy_type: string;
      policy_threshold: number;
      version_ip: string;
      version_port: number;
      container_port: number;
      repo_type: string;
      repo: string;
      dockerfile_path: string;
      build_dir: string;
      env_params: string;
      branch: string;
      remark?: string;
      package_name: string;
      package_version: string;
      image_url?: string;
      custom_logs?: string;
      /** A time as in RFC 3339. */
      updated_time: string;
      /** A time as in RFC 3339. */
      created_time: string;
    }>;
  };
  /** getcsversionlist. */
  '/componenttcb/getcsversionlist': {
    needs: 'nothing';
    body: {
      env?: string;
      service_name?: string;
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      items: {
        version_name: string;
        status: string;
        flow_ratio: number;
        buildid: number;
        upload_type: string;
        min_replicas: number;
        max_replicas: number;
        /** A time as in RFC 3339. */
        updated_time: string;
        /** A time as in RFC 3339. */
        created_time: string;
        [field: string]: unknown;
      }[];
      total: number;
    }>;
  };
  /** getCloudFunctionList. */
  '/componenttcb/getscflist': {
    needs: 'nothing';
    body: {
      env?: string;
      offset?: number;
      limit?: number;
      searchkey?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      functions: {
        name: string;
        runtime: string;
        status: string;
        status_reason: {
          errcode: string;
          errmsg: string;
          [field: string]: unknown;
        }[];
        /** A time as in RFC 3339. */
        mod_time: string;
        /** A time as in RFC 3339. */
        add_time: string;
        [field: string]: unknown;
      }[];
      total_count: number;
    }>;
  };
  /** getTriggers. */
  '/componenttcb/gettriggers': {
    needs: 'nothing';
    body: {
      env?: string;
      funcname?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      triggers: {
        trigger_name: string;
        config: string;
        type: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** opencontainerservice. */
  '/componenttcb/opencontainerservice': {
    needs: 'nothing';
    body: {
      env?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** releaseCloudbaseServiceVersion. */
  '/componenttcb/releasecloudbaserunversion': {
    needs: 'nothing';
    body: {
      env_id?: string;
      release_version?: string;
      server_name?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      result: string;
      release_order_id?: string | number;
    }>;
  };
  /** updateCloudbaseServiceVersion. */
  '/componenttcb/rollupdatecloudbaserunserverversion': {
    needs: 'nothing';
    body: {
      env_id?: string;
      version_name?: string;
      upload_type?: string;
      flow_ratio?: number;
      cpu?: string | number;
      mem?: string | number;
      min_num?: string | number;
      max_num?: string | number;
      policy_type?: string;
      policy_threshold?: string | number;
      container_port?: number;
      server_name?: string;
      repository_type?: string;
      repository?: string;
      dockerfile_path?: string;
      build_dir?: string;
      env_params?: string;
      branch?: string;
      package_name?: string;
      package_version?: string;
      image_info?: {
        repository_name?: string;
        is_public?: boolean;
        tag_name?: string;
        server_addr?: string;
        image_url?: string;
      };
      code_detail?: {
        name?: {
          name?: string;
          full_name?: string;
        };
        url?: string;
      };
      is_rebuild?: boolean;
      rollback?: boolean;
      custom_logs?: string;
      version_remark?: string;
      snapshot_name?: string;
      initial_delay_seconds?: number;
      mount_volume_info?: readonly {
        name?: string;
        mount_path?: string;
        read_only?: boolean;
        nfs_volumes?: readonly {
          server?: string;
          path?: string;
          read_only?: boolean;
          secret_name?: string;
          enable_empty_dir_volume?: boolean;
        }[];
      }[];
      enable_union?: boolean;
      server_path?: string;
      is_update_cls?: boolean;
      policy_detail?: readonly {
        policy_type?: string;
        policy_threshold?: number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      run_id: string;
      result: string;
    }>;
  };
  /** setcspropotion. */
  '/componenttcb/setcspropotion': {
    needs: 'nothing';
    body: {
      env?: string;
      service_name?: string;
      items?: readonly {
        version_name?: string;
        flow_ratio?: number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** setcsversionconfig. */
  '/componenttcb/setcsversionconfig': {
    needs: 'nothing';
    body: {
      env?: string;
      service_name?: string;
      version_name?: string;
      minnum?: number;
      maxnum?: number;
      container_port?: number;
      env_params?: string;
      custom_logs?: string;
      remark?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** getStaticStoreFile. */
  '/componenttcb/staticfilelist': {
    needs: 'nothing';
    body: {
      env?: string;
      prefix?: string;
      delimiter?: string;
      marker?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      contents: {
        key: string;
        md5: string;
        size: string | number;
        /** A time as in RFC 3339. */
        last_modified: string;
        [field: string]: unknown;
      }[];
      is_truncated: boolean;
    }>;
  };
  /** getUploadStaticStoreFile. */
  '/componenttcb/staticuploadfile': {
    needs: 'nothing';
    body: {
      env?: string;
      filename?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      signed_url: string;
      token: string;
    }>;
  };
  /** uploadCloudFunctionConfig. */
  '/componenttcb/updatescfconfig': {
    needs: 'nothing';
    body: {
      env?: string;
      functionname?: string;
      memorysize?: number;
      timeout?: number;
      environment_variables?: readonly {
        key?: string;
        value?: string;
      }[];
      public_net_config?: {
        public_net_status?: string;
        eip_status?: string;
      };
      vpc_config?: {
        vpcid?: string;
        subnetid?: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** getUploadFileLink. */
  '/componenttcb/uploadfile': {
    needs: 'nothing';
    body: {
      env?: string;
      path?: string;
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
}
