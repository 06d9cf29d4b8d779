// Generated from scripts/data/endpoints by npm run generate: change the data, not this file.

import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { OpenAnswer, UntypedAnswer } from '../../answer.js';

/** Paths of GET: stores 门店; store v1 (retired) 微信小店. */
export interface OfficialPlacesGet {
  /** 获取门店类目表. */
  '/cgi-bin/api_getwxcategory': {
    needs: 'nothing';
    query: WechatQuery;
    answer: UntypedAnswer;
  };
  /** 门店类目表. */
  '/cgi-bin/poi/getwxcategory': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      category_list?: string[];
    }>;
  };
  /** 查询门店小程序审核结果. */
  '/wxa/get_merchant_audit_info': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      data: {
        audit_id: string | number;
        status: number;
        reason?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /**
   * 获取所有邮费模板.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/express/getall': {
    needs: 'nothing';
    query: WechatQuery;
    answer: UntypedAnswer;
  };
  /**
   * 获取所有分组.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/group/getall': {
    needs: 'nothing';
    query: WechatQuery;
    answer: UntypedAnswer;
  };
  /**
   * 获取所有货架.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/shelf/getall': {
    needs: 'nothing';
    query: WechatQuery;
    answer: UntypedAnswer;
  };
}

/** Paths of GET: nearby mini 附近小程序. */
export interface MiniPlacesGet {
  /** 查询门店详情. */
  '/wxa/getnearbydetailpage': {
    needs: 'nothing';
    query: {
      poi_id?: string;
    };
    answer: OpenAnswer;
  };
  /** 门店小程序拉取官方服务标签. */
  '/wxa/getnearbyofficialserviceinfo': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      data?: {
        srvice_infos?: {
          icon_url?: string;
          type?: number;
          id?: number;
          name?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 查看地点 (getNearbyPoiList). */
  '/wxa/getnearbypoilist': {
    needs: 'nothing';
    query: {
      page?: number;
      page_rows?: number;
    };
    answer: OpenAnswer<{
      data: {
        left_apply_num: number;
        max_apply_num: number;
        /** JSON, as text. */
        data: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询门店小程序类目信息. */
  '/wxa/getstorewxaattr': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      is_exist?: boolean;
      store_wxa_attr?: {
        appuin?: string | number;
        create_time?: string | number;
        update_time?: string | number;
        owner_uin?: string | number;
        owner_type?: number;
        storewxa_audit_info?: {
          audit_id?: string | number;
          status?: number;
          reason?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      weapp_category?: {
        categories?: {
          first?: number;
          second?: number;
          audit_status?: number;
          audit_id?: string | number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
}

/** Paths of GET: stores 门店. */
export interface SharedPlacesGet {
  /** 从腾讯地图拉取省市区信息. */
  '/wxa/get_district': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      data_version: string;
      result: {
        id: string | number;
        name?: string;
        fullname: string;
        location?: {
          lng: number;
          lat: number;
          [field: string]: unknown;
        };
        pinyin?: string[];
        cidx?: number[];
        [field: string]: unknown;
      }[][];
    }>;
  };
  /** 拉取门店小程序类目. */
  '/wxa/get_merchant_category': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      data: {
        all_category_info: {
          categories: {
            id: number;
            name?: string;
            level?: number;
            father?: number;
            children?: number[];
            sensitive_type?: number;
            qualify?: {
              exter_list: {
                inner_list: {
                  name: string;
                  url?: string;
                  [field: string]: unknown;
                }[];
                [field: string]: unknown;
              }[];
              remark?: string;
              [field: string]: unknown;
            };
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
}

/** Paths of POST with a JSON body: stores 门店; store v1 (retired) 微信小店. */
export interface OfficialPlacesPost {
  /** 微信门店-创建门店. */
  '/cgi-bin/poi/addpoi': {
    needs: 'nothing';
    body: {
      business?: {
        base_info?: {
          telephone?: string;
          photo_list?: readonly {
            photo_url?: string;
          }[];
          recommend?: string;
          special?: string;
          introduction?: string;
          open_time?: string;
          avg_price?: number;
          sid?: string;
          business_name?: string;
          branch_name?: string;
          province?: string;
          city?: string;
          district?: string;
          address?: string;
          categories?: readonly string[];
          offset_type?: number;
          longitude?: string;
          latitude?: string;
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 微信门店-删除门店. */
  '/cgi-bin/poi/delpoi': {
    needs: 'first';
    body: {
      poi_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 查询门店信息. */
  '/cgi-bin/poi/getpoi': {
    needs: 'first';
    body: {
      poi_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      business: {
        base_info: {
          sid?: string;
          business_name: string;
          branch_name: string;
          province: string;
          city: string;
          district?: string;
          address: string;
          telephone: string;
          categories: string[];
          offset_type: number;
          longitude: number;
          latitude: number;
          photo_list?: {
            photo_url: string;
            [field: string]: unknown;
          }[];
          recommend?: string;
          special?: string;
          introduction?: string;
          open_time?: string;
          avg_price?: number;
          available_state: number;
          update_status: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询门店列表. */
  '/cgi-bin/poi/getpoilist': {
    needs: 'first';
    body: {
      begin: number;
      limit: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      business_list: {
        base_info: {
          sid?: string;
          business_name: string;
          branch_name: string;
          province: string;
          city: string;
          district: string;
          address: string;
          telephone: string;
          categories: string[];
          offset_type: number;
          longitude: number;
          latitude: number;
          photo_list?: {
            photo_url: string;
            [field: string]: unknown;
          }[];
          recommend?: string;
          special?: string;
          introduction?: string;
          open_time?: string;
          avg_price?: number;
          available_state: number;
          update_status: number;
          poi_id: string | number;
          mapid?: string;
          upgrade_status?: number;
          upgrade_comment?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      total_count: string | number;
    }>;
  };
  /** 门店类目表. */
  '/cgi-bin/poi/getwxcategory': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      category_list?: string[];
    }>;
  };
  /** 修改门店服务信息. */
  '/cgi-bin/poi/updatepoi': {
    needs: 'nothing';
    body: {
      business?: {
        base_info?: {
          telephone?: string;
          photo_list?: readonly {
            photo_url?: string;
          }[];
          recommend?: string;
          special?: string;
          introduction?: string;
          open_time?: string;
          avg_price?: number;
          poi_id?: string;
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 微信门店小程序-添加门店. */
  '/wxa/add_store': {
    needs: 'first';
    body: {
      poi_id?: string;
      map_poi_id: string;
      /** JSON, as text. */
      pic_list:
        | string
        | {
            list?: readonly string[];
          };
      hour?: string;
      address?: string;
      company_name?: string;
      contract_phone: string;
      credential: string;
      qualification_list?: readonly string[];
      card_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      data: {
        audit_id: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 创建门店小程序. */
  '/wxa/apply_merchant': {
    needs: 'first';
    body: {
      first_catid: number;
      second_catid: number;
      qualification_list?: readonly string[];
      nickname: string;
      intro: string;
      headimg_mediaid: string;
      org_code?: string;
      other_files?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 微信门店小程序-删除门店. */
  '/wxa/del_store': {
    needs: 'first';
    body: {
      poi_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 获取单个门店信息. */
  '/wxa/get_store_info': {
    needs: 'first';
    body: {
      poi_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      business: {
        base_info: {
          poi_id: string;
          business_name: string;
          province: string;
          city: string;
          district: string;
          address: string;
          telephone: string;
          longitude: number;
          latitude: number;
          open_time: string;
          photo_list?: {
            photo_url: string;
            [field: string]: unknown;
          }[];
          status: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取门店信息列表. */
  '/wxa/get_store_list': {
    needs: 'first';
    body: {
      offset: number;
      limit: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      business_list: {
        base_info: {
          poi_id: string;
          business_name: string;
          province: string;
          city: string;
          district: string;
          address: string;
          telephone: string;
          longitude: number;
          latitude: number;
          open_time: string;
          photo_list?: {
            photo_url: string;
            [field: string]: unknown;
          }[];
          status: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      total_count: number;
    }>;
  };
  /** 修改门店小程序信息. */
  '/wxa/modify_merchant': {
    needs: 'first';
    body: {
      intro: string;
      headimg_mediaid: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 更新门店信息. */
  '/wxa/update_store': {
    needs: 'first';
    body: {
      poi_id: string;
      map_poi_id: string;
      /** JSON, as text. */
      pic_list:
        | string
        | {
            list?: readonly string[];
          };
      hour: string;
      contract_phone: string;
      card_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      data: {
        has_audit_id: number;
        audit_id?: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /**
   * 获取指定分类的所有属性.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/category/getproperty': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 获取指定子分类的所有SKU.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/category/getsku': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 获取指定分类的所有子分类.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/category/getsub': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 微信小店/功能接口-上传图片.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/common/upload_img': {
    needs: 'nothing';
    body: object;
    options: WechatCallOptions & {
      query?: {
        filename?: string;
      };
    };
    answer: UntypedAnswer;
  };
  /**
   * 微信小店/商品管理-增加商品.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/create': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 微信小店/商品管理-删除商品.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/del': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 增加邮费模板.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/express/add': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 删除邮费模板.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/express/del': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 获取指定ID的邮费模板.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/express/getbyid': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 修改邮费模板.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/express/update': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 微信小店/商品管理-查询商品.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/get': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 获取指定状态的所有商品.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/getbystatus': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 微信小店/分组管理-增加分组.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/group/add': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 微信小店/分组管理-删除分组.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/group/del': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 根据分组ID获取分组信息.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/group/getbyid': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 修改分组商品.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/group/productmod': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 修改分组属性.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/group/propertymod': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 商品上下架.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/modproductstatus': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 微信小店/订单管理-关闭订单.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/order/close': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 根据订单状态/创建时间获取订单详情.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/order/getbyfilter': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 根据订单ID获取订单详情.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/order/getbyid': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 设置订单发货信息.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/order/setdelivery': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 微信小店/货架管理-增加货架.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/shelf/add': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 微信小店/货架管理-删除货架.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/shelf/del': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 根据货架ID获取货架信息.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/shelf/getbyid': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 微信小店/货架管理-修改货架.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/shelf/mod': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 修改货架.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/shelf/setdeliverymod': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 微信小店/库存管理-增加库存.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/stock/add': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 微信小店/库存管理-减少库存.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/stock/reduce': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 微信小店/商品管理-修改商品.
   * @deprecated WeChat Store v1 retired.
   */
  '/merchant/update': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
}

/** Paths of POST with a JSON body: stores 门店; nearby mini 附近小程序. */
export interface MiniPlacesPost {
  /** 申请门店小程序. */
  '/wxa/applywxastore': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /** 添加地点 (addNearbyPoi). */
  '/wxa/addnearbypoi': {
    needs: 'first';
    body: {
      poi_id: string;
      is_comm_nearby: string | number;
      map_poi_id?: string;
      /** JSON, as text. */
      pic_list:
        | string
        | {
            list?: readonly string[];
          };
      /** JSON, as text. */
      service_infos:
        | string
        | {
            service_infos?: readonly {
              id?: number;
              tpye?: number;
              name?: string;
              appid?: string;
              path?: string;
              desc?: string;
            }[];
          };
      /** JSON, as text. */
      kf_info?:
        | string
        | {
            open_kf?: boolean;
            kf_name?: string;
            kf_headimg?: string;
          };
      store_name: string;
      hour: string;
      address: string;
      company_name: string;
      contract_phone: string;
      credential: string;
      qualification_list?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      data: {
        audit_id: string | number;
        poi_id: string | number;
        related_credential?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 删除地点 (deleteNearbyPoi). */
  '/wxa/delnearbypoi': {
    needs: 'first';
    body: {
      poi_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 查看地点 (getNearbyPoiList). */
  '/wxa/getnearbypoilist': {
    needs: 'nothing';
    body: object;
    options: WechatCallOptions & {
      query?: {
        page?: number;
        page_rows?: number;
      };
    };
    answer: OpenAnswer<{
      data: {
        left_apply_num: number;
        max_apply_num: number;
        /** JSON, as text. */
        data: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 申请门店小程序类目. */
  '/wxa/nearbyapplycategory': {
    needs: 'nothing';
    body: {
      category_first_id?: number;
      category_second_id?: number;
      media_list?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 设置展示状态 (setShowStatus). */
  '/wxa/setnearbypoishowstatus': {
    needs: 'first';
    body: {
      poi_id: string;
      status: 0 | 1;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
}

/** Paths of POST with a JSON body: stores 门店. */
export interface SharedPlacesPost {
  /** 在腾讯地图中创建门店. */
  '/wxa/create_map_poi': {
    needs: 'first';
    body: {
      poi_id?: string;
      name: string;
      category: string;
      introduct: string;
      telephone: string;
      longitude: string | number;
      latitude: string | number;
      districtid: number;
      province: string;
      city: string;
      district: string;
      address: string;
      photo: string;
      license: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      data: {
        base_id: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 在腾讯地图中搜索门店. */
  '/wxa/search_map_poi': {
    needs: 'first';
    body: {
      districtid: number;
      keyword: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      data: {
        item: {
          sosomap_poi_uid: string;
          branch_name: string;
          category: string;
          address: string;
          telephone: string;
          longitude: number;
          latitude: number;
          pic_urls?: string[];
          card_id_list?: string[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
}
