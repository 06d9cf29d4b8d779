// Generated from scripts/data/work/endpoints by npm run generate: change the data, not this file.

import type { WechatPostOptions } from '../../../client/call-options.js';
import type { OpenWorkAnswer, UntypedWorkAnswer } from '../call-shapes.js';

/** Paths of POST with a JSON body: documents 文档. */
export interface WorkDocumentsAppPost {
  /** 新建在线文档或电子表格. */
  '/cgi-bin/wedoc/create_doc': {
    needs: 'first';
    body: {
      spaceid?: string;
      fatherid?: string;
      doc_type: number;
      doc_name: string;
      admin_users?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      docid: string;
      url: string;
    }>;
  };
  /** 创建收集表. */
  '/cgi-bin/wedoc/create_form': {
    needs: 'first';
    body: {
      spaceid?: string;
      fatherid?: string;
      form_info: {
        form_title: string;
        form_desc?: string;
        form_header?: string;
        form_question: {
          items: readonly {
            question_id: number;
            pos: number;
            title: string;
            status: number;
            reply_type: number;
            must_reply: boolean;
            option_item?: readonly {
              key: number;
              value: string;
              status: number;
            }[];
            note?: string;
            placeholder?: string;
            question_extend_setting?: {
              text_setting?: {
                validation_type?: number;
                validation_detail?: number;
                char_len?: number;
                number_min?: number;
                number_max?: number;
              };
              radio_setting?: {
                add_other_option?: boolean;
              };
              checkbox_setting?: {
                add_other_option?: boolean;
                type?: number;
                number?: number;
              };
              location_setting?: {
                location_type?: number;
                distance_type?: number;
              };
              image_setting?: {
                camera_only?: boolean;
                upload_image_limit?: {
                  count_limit_type?: number;
                  count?: number;
                  max_size?: number;
                };
              };
              file_setting?: {
                camera_only?: boolean;
                upload_image_limit?: {
                  count_limit_type?: number;
                  count?: number;
                  max_size?: number;
                };
              };
              date_setting?: {
                date_format_type?: number;
              };
              time_setting?: {
                time_format_type?: number;
              };
              duration_setting?: {
                time_scale?: number;
                date_type?: number;
                day_range?: number;
              };
              temperature_setting?: {
                unit_type?: number;
              };
              department_setting?: {
                allow_multiple_selection?: boolean;
              };
              member_setting?: {
                allow_multiple_selection?: boolean;
              };
            };
          }[];
        };
        form_setting?: {
          fill_out_auth?: number;
          fill_in_range?: {
            userids?: readonly string[];
            departmentids?: readonly (string | number)[];
          };
          setting_manager_range?: {
            userids: readonly string[];
          };
          timed_repeat_info?: {
            enable?: boolean;
            remind_time?: string | number;
            repeat_type?: number;
            week_flag?: number;
            day_of_month?: number;
            skip_holiday?: boolean;
            fork_finish_type?: number;
          };
          max_fill_cnt?: number;
          timed_finish?: string | number;
          can_anonymous?: boolean;
          can_notify_submit?: boolean;
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      formid: string;
    }>;
  };
  /** 删除文档或收集表. */
  '/cgi-bin/wedoc/del_doc': {
    needs: 'nothing';
    body: {
      docid?: string;
      formid?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取文档查看规则、成员权限和安全设置. */
  '/cgi-bin/wedoc/doc_get_auth': {
    needs: 'first';
    body: {
      docid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      access_rule: {
        enable_corp_internal: boolean;
        corp_internal_auth: number;
        corp_internal_approve_only_by_admin?: boolean;
        enable_corp_external: boolean;
        corp_external_auth: number;
        corp_external_approve_only_by_admin?: boolean;
        ban_share_external: boolean;
        [field: string]: unknown;
      };
      secure_setting: {
        enable_readonly_copy: boolean;
        enable_readonly_comment: boolean;
        watermark?: {
          text: string;
          margin_type: number;
          show_text: boolean;
          show_visitor_name: boolean;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      doc_member_list?: {
        type: number;
        userid?: string;
        tmp_external_userid?: string;
        departmentid?: string | number;
        auth: number;
        [field: string]: unknown;
      }[];
      co_auth_list?: {
        type: number;
        userid?: string;
        tmp_external_userid?: string;
        departmentid?: string | number;
        auth: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取文档或收集表分享链接. */
  '/cgi-bin/wedoc/doc_share': {
    needs: 'nothing';
    body: {
      docid?: string;
      formid?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      share_url: string;
    }>;
  };
  /** 编辑文档内容. */
  '/cgi-bin/wedoc/document/batch_update': {
    needs: 'first';
    body: {
      docid: string;
      version?: number;
      requests: readonly {
        replace_text?: {
          text: string;
          ranges: readonly {
            start_index: number;
            length: number;
          }[];
        };
        insert_text?: {
          text: string;
          location: {
            index: number;
          };
        };
        delete_content?: {
          range: {
            start_index: number;
            length: number;
          };
        };
        insert_image?: {
          image_id: string;
          width?: number;
          height?: number;
          location: {
            index: number;
          };
        };
        insert_page_break?: {
          location: {
            index: number;
          };
        };
        insert_table?: {
          rows: number;
          cols: number;
          location: {
            index: number;
          };
        };
        insert_paragraph?: {
          location: {
            index: number;
          };
        };
        update_text_property?: {
          bold?: boolean;
          color?: string;
          background_color?: string;
        };
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取文档名称、类型和创建、修改时间. */
  '/cgi-bin/wedoc/get_doc_base_info': {
    needs: 'first';
    body: {
      docid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      doc_base_info: {
        docid: string;
        doc_type: number;
        doc_name: string;
        create_time: string | number;
        modify_time: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取文档内容. */
  '/cgi-bin/wedoc/get_doc_data': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 获取指定收集周期和答案 ID 的收集表答案. */
  '/cgi-bin/wedoc/get_form_answer': {
    needs: 'first';
    body: {
      repeated_id: string;
      answer_ids?: readonly (string | number)[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      answer: {
        answer_list: {
          answer_id: string | number;
          userid?: string;
          user_name: string;
          tmp_external_userid?: string;
          reply: {
            items: {
              question_id: number;
              text_reply?: string;
              option_reply?: number[];
              option_extend_reply?: {
                option_reply: number;
                extend_text: string;
                [field: string]: unknown;
              }[];
              file_extend_reply?: {
                fileid: string;
                name: string;
                [field: string]: unknown;
              }[];
              duration_reply?: {
                begin_time: string | number;
                end_time: string | number;
                time_scale: number;
                day_range: number;
                days?: number;
                hours?: number;
                [field: string]: unknown;
              };
              department_reply?: {
                list: {
                  department_id: string | number;
                  [field: string]: unknown;
                }[];
                [field: string]: unknown;
              };
              member_reply?: {
                list: {
                  userid: string;
                  [field: string]: unknown;
                }[];
                [field: string]: unknown;
              };
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          answer_status: number;
          ctime: string | number;
          mtime: string | number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取收集表信息. */
  '/cgi-bin/wedoc/get_form_info': {
    needs: 'first';
    body: {
      formid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      form_info: {
        formid: string;
        form_title: string;
        form_desc: string;
        form_header: string;
        form_question: {
          items: {
            question_id: number;
            pos: number;
            title: string;
            status: number;
            reply_type: number;
            must_reply: boolean;
            option_item?: {
              key: number;
              value: string;
              status: number;
              [field: string]: unknown;
            }[];
            note?: string;
            placeholder?: string;
            question_extend_setting?: {
              text_setting?: {
                validation_type?: number;
                validation_detail?: number;
                char_len?: number;
                number_min?: number;
                number_max?: number;
                [field: string]: unknown;
              };
              radio_setting?: {
                add_other_option?: boolean;
                [field: string]: unknown;
              };
              checkbox_setting?: {
                add_other_option?: boolean;
                type?: number;
                number?: number;
                [field: string]: unknown;
              };
              location_setting?: {
                location_type?: number;
                distance_type?: number;
                [field: string]: unknown;
              };
              image_setting?: {
                camera_only?: boolean;
                upload_image_limit?: {
                  count_limit_type?: number;
                  count?: number;
                  max_size?: number;
                  [field: string]: unknown;
                };
                [field: string]: unknown;
              };
              file_setting?: {
                camera_only?: boolean;
                upload_image_limit?: {
                  count_limit_type?: number;
                  count?: number;
                  max_size?: number;
                  [field: string]: unknown;
                };
                [field: string]: unknown;
              };
              date_setting?: {
                date_format_type?: number;
                [field: string]: unknown;
              };
              time_setting?: {
                time_format_type?: number;
                [field: string]: unknown;
              };
              duration_setting?: {
                time_scale?: number;
                date_type?: number;
                day_range?: number;
                [field: string]: unknown;
              };
              temperature_setting?: {
                unit_type?: number;
                [field: string]: unknown;
              };
              department_setting?: {
                allow_multiple_selection?: boolean;
                [field: string]: unknown;
              };
              member_setting?: {
                allow_multiple_selection?: boolean;
                [field: string]: unknown;
              };
              [field: string]: unknown;
            };
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        form_setting: {
          fill_out_auth: number;
          fill_in_range?: {
            userids?: string[];
            departmentids?: (string | number)[];
            [field: string]: unknown;
          };
          setting_manager_range?: {
            userids: string[];
            [field: string]: unknown;
          };
          timed_repeat_info?: {
            enable: boolean;
            remind_time?: string | number;
            repeat_type?: number;
            week_flag?: number;
            day_of_month?: number;
            skip_holiday?: boolean;
            fork_finish_type?: number;
            rule_ctime?: string | number;
            rule_mtime?: string | number;
            [field: string]: unknown;
          };
          max_fill_cnt: number;
          timed_finish?: string | number;
          can_anonymous: boolean;
          can_notify_submit: boolean;
          [field: string]: unknown;
        };
        repeated_id?: string[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 批量获取收集表统计信息. */
  '/cgi-bin/wedoc/get_form_statistic': {
    needs: 'first';
    body: {
      repeated_id: string;
      req_type: number;
      start_time?: number;
      end_time?: number;
      limit?: number;
      cursor?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      fill_cnt: number;
      fill_user_cnt: number;
      unfill_user_cnt: number;
      submit_users?: {
        userid?: string;
        tmp_external_userid?: string;
        user_name: string;
        answer_id: string | number;
        submit_time: string | number;
        [field: string]: unknown;
      }[];
      unfill_users?: {
        userid: string;
        user_name: string;
        [field: string]: unknown;
      }[];
      has_more?: boolean;
      cursor?: number;
    }>;
  };
  /** 修改文档内容. */
  '/cgi-bin/wedoc/mod_doc': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 修改文档的企业内外查看规则和协作范围. */
  '/cgi-bin/wedoc/mod_doc_join_rule': {
    needs: 'first';
    body: {
      docid: string;
      enable_corp_internal?: boolean;
      corp_internal_auth?: number;
      corp_internal_approve_only_by_admin?: boolean;
      enable_corp_external?: boolean;
      corp_external_auth?: number;
      corp_external_approve_only_by_admin?: boolean;
      ban_share_external?: boolean;
      update_co_auth_list?: boolean;
      co_auth_list?: readonly {
        type: number;
        userid?: string;
        tmp_external_userid?: string;
        departmentid?: string | number;
        auth: number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 修改文档通知范围及成员权限. */
  '/cgi-bin/wedoc/mod_doc_member': {
    needs: 'first';
    body: {
      docid: string;
      update_file_member_list?: readonly {
        type: number;
        userid?: string;
        tmp_external_userid?: string;
        departmentid?: string | number;
        auth: number;
      }[];
      del_file_member_list?: readonly {
        type: number;
        userid?: string;
        tmp_external_userid?: string;
        departmentid?: string | number;
        auth: number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 修改文档只读复制和水印安全设置. */
  '/cgi-bin/wedoc/mod_doc_safty_setting': {
    needs: 'first';
    body: {
      docid: string;
      enable_readonly_copy?: boolean;
      enable_readonly_comment?: boolean;
      watermark?: {
        text?: string;
        margin_type?: number;
        show_text?: boolean;
        show_visitor_name?: boolean;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 编辑收集表. */
  '/cgi-bin/wedoc/modify_form': {
    needs: 'first';
    body: {
      oper: number;
      formid: string;
      form_info: {
        form_title?: string;
        form_desc?: string;
        form_header?: string;
        form_question?: {
          items: readonly {
            question_id: number;
            pos: number;
            title: string;
            status: number;
            reply_type: number;
            must_reply: boolean;
            option_item?: readonly {
              key: number;
              value: string;
              status: number;
            }[];
            note?: string;
            placeholder?: string;
            question_extend_setting?: {
              text_setting?: {
                validation_type?: number;
                validation_detail?: number;
                char_len?: number;
                number_min?: number;
                number_max?: number;
              };
              radio_setting?: {
                add_other_option?: boolean;
              };
              checkbox_setting?: {
                add_other_option?: boolean;
                type?: number;
                number?: number;
              };
              location_setting?: {
                location_type?: number;
                distance_type?: number;
              };
              image_setting?: {
                camera_only?: boolean;
                upload_image_limit?: {
                  count_limit_type?: number;
                  count?: number;
                  max_size?: number;
                };
              };
              file_setting?: {
                camera_only?: boolean;
                upload_image_limit?: {
                  count_limit_type?: number;
                  count?: number;
                  max_size?: number;
                };
              };
              date_setting?: {
                date_format_type?: number;
              };
              time_setting?: {
                time_format_type?: number;
              };
              duration_setting?: {
                time_scale?: number;
                date_type?: number;
                day_range?: number;
              };
              temperature_setting?: {
                unit_type?: number;
              };
              department_setting?: {
                allow_multiple_selection?: boolean;
              };
              member_setting?: {
                allow_multiple_selection?: boolean;
              };
            };
          }[];
        };
        form_setting?: {
          fill_out_auth?: number;
          fill_in_range?: {
            userids?: readonly string[];
            departmentids?: readonly (string | number)[];
          };
          setting_manager_range?: {
            userids: readonly string[];
          };
          timed_repeat_info?: {
            enable?: boolean;
            remind_time?: string | number;
            repeat_type?: number;
            week_flag?: number;
            day_of_month?: number;
            skip_holiday?: boolean;
            fork_finish_type?: number;
          };
          max_fill_cnt?: number;
          timed_finish?: string | number;
          can_anonymous?: boolean;
          can_notify_submit?: boolean;
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 重命名文档或收集表. */
  '/cgi-bin/wedoc/rename_doc': {
    needs: 'first';
    body: {
      docid?: string;
      formid?: string;
      new_name: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 智能文档：新增智能文档块. */
  '/cgi-bin/wedoc/smartdoc/add_blocks': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 智能文档：新增智能文档页面. */
  '/cgi-bin/wedoc/smartdoc/add_page': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 智能文档：在智能文档中新增智能表格. */
  '/cgi-bin/wedoc/smartdoc/add_smartsheet': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 智能文档：取消发布. */
  '/cgi-bin/wedoc/smartdoc/cancel_publish': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 智能文档：删除块. */
  '/cgi-bin/wedoc/smartdoc/delete_blocks': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 智能文档：删除页面. */
  '/cgi-bin/wedoc/smartdoc/delete_page': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 智能文档：删除智能表格. */
  '/cgi-bin/wedoc/smartdoc/delete_smartsheet': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 智能文档：创建导出任务. */
  '/cgi-bin/wedoc/smartdoc/export_task': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 智能文档：获取块列表. */
  '/cgi-bin/wedoc/smartdoc/get_block_list': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 智能文档：获取导出结果. */
  '/cgi-bin/wedoc/smartdoc/get_export_result': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 智能文档：获取页面层级. */
  '/cgi-bin/wedoc/smartdoc/get_page_hierarchy': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 智能文档：获取智能表格信息. */
  '/cgi-bin/wedoc/smartdoc/get_smartsheet_info': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 智能文档：发布. */
  '/cgi-bin/wedoc/smartdoc/publish': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 智能文档：发布设置. */
  '/cgi-bin/wedoc/smartdoc/publish_setting': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 智能文档：更新块. */
  '/cgi-bin/wedoc/smartdoc/update_blocks': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 智能文档：更新页面. */
  '/cgi-bin/wedoc/smartdoc/update_page': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 智能文档：更新智能表格. */
  '/cgi-bin/wedoc/smartdoc/update_smartsheet': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 新增智能表格字段分组. */
  '/cgi-bin/wedoc/smartsheet/add_field_group': {
    needs: 'first';
    body: {
      docid: string;
      sheet_id: string;
      name: string;
      children?: readonly {
        field_id: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      field_group: {
        field_group_id: string;
        name: string;
        children: {
          field_id: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 批量新增智能表格字段. */
  '/cgi-bin/wedoc/smartsheet/add_fields': {
    needs: 'first';
    body: {
      docid: string;
      sheet_id: string;
      fields: readonly {
        field_title: string;
        field_type: string;
        property_text?: object;
        property_number?: {
          decimal_places: number;
          use_separate: boolean;
        };
        property_checkbox?: {
          checked: boolean;
        };
        property_date_time?: {
          format: string;
          auto_fill: boolean;
        };
        property_attachment?: {
          display_mode: string;
        };
        property_user?: {
          is_multiple: boolean;
          is_notified: boolean;
        };
        property_url?: {
          type: string;
        };
        property_select?: {
          is_quick_add: boolean;
          options: readonly {
            id: string;
            text: string;
            style: number;
          }[];
        };
        property_created_time?: {
          format: string;
        };
        property_modified_time?: {
          format: string;
        };
        property_progress?: {
          decimal_places: number;
        };
        property_single_select?: {
          is_quick_add: boolean;
          options: readonly {
            id: string;
            text: string;
            style: number;
          }[];
        };
        property_reference?: {
          view_id: string;
          sub_id?: string;
          field_id?: string;
          is_multiple: boolean;
        };
        property_location?: {
          input_type: string;
        };
        property_auto_number?: {
          input_type: string;
          rules?: readonly {
            type: string;
            value: string;
          }[];
          reformat_existing_record: boolean;
        };
        property_currency?: {
          currency_type: string;
          decimal_places: number;
          use_separate: boolean;
        };
        property_ww_group?: {
          allow_multiple: boolean;
        };
        property_percentage?: {
          decimal_places: number;
          use_separate: boolean;
        };
        property_barcode?: {
          mobile_scan_only: boolean;
        };
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      fields: {
        field_id: string;
        field_title: string;
        field_type: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 批量新增智能表格记录. */
  '/cgi-bin/wedoc/smartsheet/add_records': {
    needs: 'first';
    body: {
      docid: string;
      sheet_id: string;
      key_type?: string;
      records: readonly {
        values: {
          [key: string]: unknown;
        };
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      records: {
        record_id: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 在智能表格文档中新增工作表. */
  '/cgi-bin/wedoc/smartsheet/add_sheet': {
    needs: 'first';
    body: {
      docid: string;
      properties: {
        title?: string;
        index: number;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      properties: {
        sheet_id: string;
        title: string;
        index: number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 在指定工作表中新增视图. */
  '/cgi-bin/wedoc/smartsheet/add_view': {
    needs: 'first';
    body: {
      docid: string;
      sheet_id: string;
      view_title: string;
      view_type: string;
      property_gantt?: {
        start_date_field_id: string;
        end_date_field_id: string;
      };
      property_calendar?: {
        start_date_field_id: string;
        end_date_field_id: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      view: {
        view_id: string;
        view_title: string;
        view_type: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 批量删除智能表格字段分组. */
  '/cgi-bin/wedoc/smartsheet/delete_field_groups': {
    needs: 'first';
    body: {
      docid: string;
      sheet_id: string;
      field_group_ids: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 批量删除智能表格字段. */
  '/cgi-bin/wedoc/smartsheet/delete_fields': {
    needs: 'first';
    body: {
      docid: string;
      sheet_id: string;
      field_ids: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 批量删除智能表格记录. */
  '/cgi-bin/wedoc/smartsheet/delete_records': {
    needs: 'first';
    body: {
      docid: string;
      sheet_id: string;
      record_ids: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 删除智能表格工作表. */
  '/cgi-bin/wedoc/smartsheet/delete_sheet': {
    needs: 'first';
    body: {
      docid: string;
      sheet_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 批量删除指定工作表中的视图. */
  '/cgi-bin/wedoc/smartsheet/delete_views': {
    needs: 'first';
    body: {
      docid: string;
      sheet_id: string;
      view_ids: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 分页获取智能表格字段分组. */
  '/cgi-bin/wedoc/smartsheet/get_field_groups': {
    needs: 'first';
    body: {
      docid: string;
      sheet_id: string;
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      field_groups: {
        field_group_id: string;
        name: string;
        children: {
          field_id: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      total: number;
      has_more: boolean;
      next?: number;
    }>;
  };
  /** 获取智能表格字段及字段类型配置. */
  '/cgi-bin/wedoc/smartsheet/get_fields': {
    needs: 'first';
    body: {
      docid: string;
      sheet_id: string;
      view_id?: string;
      field_ids?: readonly string[];
      field_titles?: readonly string[];
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      fields: {
        field_id: string;
        field_title: string;
        field_type: string;
        property_text?: {
          [field: string]: unknown;
        };
        property_number?: {
          decimal_places: number;
          use_separate: boolean;
          [field: string]: unknown;
        };
        property_checkbox?: {
          checked: boolean;
          [field: string]: unknown;
        };
        property_date_time?: {
          format: string;
          auto_fill: boolean;
          [field: string]: unknown;
        };
        property_attachment?: {
          display_mode: string;
          [field: string]: unknown;
        };
        property_user?: {
          is_multiple: boolean;
          is_notified: boolean;
          [field: string]: unknown;
        };
        property_url?: {
          type: string;
          [field: string]: unknown;
        };
        property_select?: {
          is_quick_add: boolean;
          options: {
            id: string;
            text: string;
            style: number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        property_created_time?: {
          format: string;
          [field: string]: unknown;
        };
        property_modified_time?: {
          format: string;
          [field: string]: unknown;
        };
        property_progress?: {
          decimal_places: number;
          [field: string]: unknown;
        };
        property_single_select?: {
          is_quick_add: boolean;
          options: {
            id: string;
            text: string;
            style: number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        property_reference?: {
          view_id: string;
          sub_id?: string;
          field_id?: string;
          is_multiple: boolean;
          [field: string]: unknown;
        };
        property_location?: {
          input_type: string;
          [field: string]: unknown;
        };
        property_auto_number?: {
          input_type: string;
          rules?: {
            type: string;
            value: string;
            [field: string]: unknown;
          }[];
          reformat_existing_record: boolean;
          [field: string]: unknown;
        };
        property_currency?: {
          currency_type: string;
          decimal_places: number;
          use_separate: boolean;
          [field: string]: unknown;
        };
        property_ww_group?: {
          allow_multiple: boolean;
          [field: string]: unknown;
        };
        property_percentage?: {
          decimal_places: number;
          use_separate: boolean;
          [field: string]: unknown;
        };
        property_barcode?: {
          mobile_scan_only: boolean;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      total: number;
      next?: number;
    }>;
  };
  /** 获取智能表格记录，支持按记录、字段、视图、排序及筛选条件查询. */
  '/cgi-bin/wedoc/smartsheet/get_records': {
    needs: 'first';
    body: {
      docid: string;
      sheet_id: string;
      view_id?: string;
      record_ids?: readonly string[];
      field_ids?: readonly string[];
      field_titles?: readonly string[];
      key_type?: string;
      sort?: readonly {
        field_title: string;
        desc: boolean;
      }[];
      filter_spec?: {
        conjunction: string;
        conditions: readonly {
          field_id: string;
          field_type?: string;
          operator: string;
          string_value?: {
            value: readonly string[];
          };
          number_value?: {
            value: number;
          };
          bool_value?: {
            value: boolean;
          };
          user_value?: {
            value: readonly string[];
          };
          date_time_value?: {
            value: {
              type: string;
              value?: readonly string[];
            };
          };
        }[];
      };
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      records: {
        record_id: string;
        creator_name: string;
        updater_name: string;
        values: {
          [key: string]: unknown;
        };
        create_time: string | number;
        update_time: string | number;
        [field: string]: unknown;
      }[];
      total: number;
      next?: number;
      has_more: boolean;
    }>;
  };
  /** 获取智能表格工作表列表或指定工作表. */
  '/cgi-bin/wedoc/smartsheet/get_sheet': {
    needs: 'first';
    body: {
      docid: string;
      sheet_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      sheet_list: {
        sheet_id: string;
        title: string;
        type: string;
        is_visible: boolean;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取子表权限. */
  '/cgi-bin/wedoc/smartsheet/get_sheet_auth': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 获取智能表格视图及排序、筛选、分组等配置. */
  '/cgi-bin/wedoc/smartsheet/get_views': {
    needs: 'first';
    body: {
      docid: string;
      sheet_id: string;
      view_ids?: readonly string[];
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      views: {
        view_id: string;
        view_title: string;
        view_type: string;
        property: {
          auto_sort: boolean;
          is_field_stat_enabled: boolean;
          sort_spec: {
            sort_infos: {
              field_id: string;
              desc: boolean;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          group_spec: {
            groups: {
              field_id: string;
              desc: boolean;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          filter_spec: {
            conjunction: string;
            conditions: {
              field_id: string;
              field_type: string;
              operator: string;
              string_value?: {
                value: string[];
                [field: string]: unknown;
              };
              number_value?: {
                value: number;
                [field: string]: unknown;
              };
              bool_value?: {
                value: boolean;
                [field: string]: unknown;
              };
              user_value?: {
                value: string[];
                [field: string]: unknown;
              };
              date_time_value?: {
                value: {
                  type: string;
                  value?: string[];
                  [field: string]: unknown;
                };
                [field: string]: unknown;
              };
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          field_visibility: {
            [key: string]: boolean;
          };
          frozen_field_count: number;
          color_config?: {
            conditions: {
              id: string;
              type: string;
              color: string;
              condition: {
                field_id: string;
                field_type: string;
                operator: string;
                string_value?: {
                  value: string[];
                  [field: string]: unknown;
                };
                number_value?: {
                  value: number;
                  [field: string]: unknown;
                };
                bool_value?: {
                  value: boolean;
                  [field: string]: unknown;
                };
                user_value?: {
                  value: string[];
                  [field: string]: unknown;
                };
                date_time_value?: {
                  value: {
                    type: string;
                    value?: string[];
                    [field: string]: unknown;
                  };
                  [field: string]: unknown;
                };
                [field: string]: unknown;
              };
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      total: number;
      next?: number;
      has_more: boolean;
    }>;
  };
  /** 智能表格：获取自动创建的群聊详情. */
  '/cgi-bin/wedoc/smartsheet/groupchat/get': {
    needs: 'first';
    body: {
      docid: string;
      chat_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      name: string;
      owner: string;
      user_list: string[];
    }>;
  };
  /** 智能表格：获取自动创建的群聊列表. */
  '/cgi-bin/wedoc/smartsheet/groupchat/list': {
    needs: 'first';
    body: {
      docid: string;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      chat_id_list: string[];
      next_cursor?: string;
      has_more: boolean;
    }>;
  };
  /** 更新客户群配置. */
  '/cgi-bin/wedoc/smartsheet/groupchat/update': {
    needs: 'first';
    body: {
      docid: string;
      chat_id: string;
      owner?: string;
      add_user_list?: readonly string[];
      del_user_list?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 修改子表权限. */
  '/cgi-bin/wedoc/smartsheet/mod_sheet_auth': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 更新智能表格字段分组名称或字段列表. */
  '/cgi-bin/wedoc/smartsheet/update_field_group': {
    needs: 'first';
    body: {
      docid: string;
      sheet_id: string;
      field_group_id: string;
      name?: string;
      children?: readonly {
        field_id: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      field_group: {
        field_group_id: string;
        name: string;
        children: {
          field_id: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 批量更新智能表格字段标题、类型或字段配置. */
  '/cgi-bin/wedoc/smartsheet/update_fields': {
    needs: 'first';
    body: {
      docid: string;
      sheet_id: string;
      fields: readonly {
        field_id: string;
        field_title?: string;
        field_type: string;
        property_text?: object;
        property_number?: {
          decimal_places: number;
          use_separate: boolean;
        };
        property_checkbox?: {
          checked: boolean;
        };
        property_date_time?: {
          format: string;
          auto_fill: boolean;
        };
        property_attachment?: {
          display_mode: string;
        };
        property_user?: {
          is_multiple: boolean;
          is_notified: boolean;
        };
        property_url?: {
          type: string;
        };
        property_select?: {
          is_quick_add: boolean;
          options: readonly {
            id: string;
            text: string;
            style: number;
          }[];
        };
        property_created_time?: {
          format: string;
        };
        property_modified_time?: {
          format: string;
        };
        property_progress?: {
          decimal_places: number;
        };
        property_single_select?: {
          is_quick_add: boolean;
          options: readonly {
            id: string;
            text: string;
            style: number;
          }[];
        };
        property_reference?: {
          view_id: string;
          sub_id?: string;
          field_id?: string;
          is_multiple: boolean;
        };
        property_location?: {
          input_type: string;
        };
        property_auto_number?: {
          input_type: string;
          rules?: readonly {
            type: string;
            value: string;
          }[];
          reformat_existing_record: boolean;
        };
        property_currency?: {
          currency_type: string;
          decimal_places: number;
          use_separate: boolean;
        };
        property_ww_group?: {
          allow_multiple: boolean;
        };
        property_percentage?: {
          decimal_places: number;
          use_separate: boolean;
        };
        property_barcode?: {
          mobile_scan_only: boolean;
        };
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 批量更新智能表格记录的单元格值. */
  '/cgi-bin/wedoc/smartsheet/update_records': {
    needs: 'first';
    body: {
      docid: string;
      sheet_id: string;
      key_type?: string;
      records: readonly {
        record_id: string;
        values: {
          [key: string]: unknown;
        };
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 更新智能表格工作表标题. */
  '/cgi-bin/wedoc/smartsheet/update_sheet': {
    needs: 'first';
    body: {
      docid: string;
      properties: {
        sheet_id: string;
        title?: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 智能表格：更新视图. */
  '/cgi-bin/wedoc/smartsheet/update_view': {
    needs: 'first';
    body: {
      docid: string;
      sheet_id: string;
      view_id: string;
      view_title?: string;
      property?: {
        auto_sort?: boolean;
        is_field_stat_enabled?: boolean;
        sort_spec?: {
          sort_infos: readonly {
            field_id: string;
            desc?: boolean;
          }[];
        };
        group_spec?: {
          groups: readonly {
            field_id: string;
            desc?: boolean;
          }[];
        };
        filter_spec?: {
          conjunction: string;
          conditions: readonly {
            field_id: string;
            field_type?: string;
            operator: string;
            string_value?: {
              value: readonly string[];
            };
            number_value?: {
              value: number;
            };
            bool_value?: {
              value: boolean;
            };
            user_value?: {
              value: readonly string[];
            };
            date_time_value?: {
              value: {
                type: string;
                value?: readonly string[];
              };
            };
          }[];
        };
        field_visibility?: {
          [key: string]: boolean;
        };
        frozen_field_count?: number;
        color_config?: {
          conditions: readonly {
            id?: string;
            type: string;
            color: string;
            condition: {
              field_id: string;
              field_type?: string;
              operator: string;
              string_value?: {
                value: readonly string[];
              };
              number_value?: {
                value: number;
              };
              bool_value?: {
                value: boolean;
              };
              user_value?: {
                value: readonly string[];
              };
              date_time_value?: {
                value: {
                  type: string;
                  value?: readonly string[];
                };
              };
            };
          }[];
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 按顺序批量更新电子表格，单次最多提交 5 个操作. */
  '/cgi-bin/wedoc/spreadsheet/batch_update': {
    needs: 'first';
    body: {
      docid: string;
      requests: readonly {
        add_sheet_request?: {
          title: string;
          row_count: number;
          column_count: number;
        };
        delete_sheet_request?: {
          sheet_id: string;
        };
        update_range_request?: {
          sheet_id: string;
          grid_data: {
            start_row: number;
            start_column: number;
            rows: readonly {
              values: readonly {
                cell_value: {
                  text?: string;
                  link?: {
                    url: string;
                    text: string;
                  };
                };
                cell_format: {
                  text_format: {
                    font: string;
                    font_size: number;
                    bold: boolean;
                    italic: boolean;
                    strikethrough: boolean;
                    underline: boolean;
                    color?: {
                      red: number;
                      green: number;
                      blue: number;
                      alpha?: number;
                    };
                  };
                };
              }[];
            }[];
          };
        };
        delete_dimension_request?: {
          sheet_id: string;
          dimension: string;
          start_index: number;
          end_index: number;
        };
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      data: {
        responses: {
          add_sheet_response?: {
            properties: {
              sheet_id: string;
              title: string;
              row_count: number;
              column_count: number;
              [field: string]: unknown;
            };
            [field: string]: unknown;
          };
          delete_sheet_response?: {
            sheet_id: string;
            [field: string]: unknown;
          };
          update_range_response?: {
            updated_cells: number;
            [field: string]: unknown;
          };
          delete_dimension_response?: {
            deleted: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取电子表格的工作表、行数和列数. */
  '/cgi-bin/wedoc/spreadsheet/get_sheet_properties': {
    needs: 'first';
    body: {
      docid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      data: {
        sheet_id: string;
        title: string;
        row_count: number;
        column_count: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 读取指定工作表 A1 范围内的单元格数据和格式. */
  '/cgi-bin/wedoc/spreadsheet/get_sheet_range_data': {
    needs: 'first';
    body: {
      docid: string;
      sheet_id: string;
      range: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      data: {
        result: {
          start_row: number;
          start_column: number;
          rows: {
            values: {
              cell_value: {
                text?: string;
                link?: {
                  url: string;
                  text: string;
                  [field: string]: unknown;
                };
                [field: string]: unknown;
              };
              cell_format: {
                text_format: {
                  font: string;
                  font_size: number;
                  bold: boolean;
                  italic: boolean;
                  strikethrough: boolean;
                  underline: boolean;
                  color?: {
                    red: number;
                    green: number;
                    blue: number;
                    alpha: number;
                    [field: string]: unknown;
                  };
                  [field: string]: unknown;
                };
                [field: string]: unknown;
              };
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
  /** 上传文档图片. */
  '/cgi-bin/wedoc/upload_doc_image': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 批量分配文档高级功能账号. */
  '/cgi-bin/wedoc/vip/batch_add': {
    needs: 'first';
    body: {
      userid_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      succ_userid_list?: string[];
      fail_userid_list?: string[];
    }>;
  };
  /** 批量撤销文档高级功能账号. */
  '/cgi-bin/wedoc/vip/batch_del': {
    needs: 'first';
    body: {
      userid_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      succ_userid_list?: string[];
      fail_userid_list?: string[];
    }>;
  };
  /** 分页获取文档高级功能账号列表. */
  '/cgi-bin/wedoc/vip/list': {
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
}
