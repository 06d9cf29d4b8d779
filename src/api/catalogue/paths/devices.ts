// Generated from scripts/data/endpoints by npm run generate: change the data, not this file.

import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { OpenAnswer, UntypedAnswer } from '../../answer.js';

/** Paths of GET: hardware (legacy) 硬件平台; Wi-Fi (retired) 微信连Wi-Fi; shake-around (retired) 摇一摇周边; scan product (retired) 扫一扫. */
export interface OfficialDevicesGet {
  /**
   * 过openid获取用户绑定的deviceid.
   * @deprecated hardware platform legacy.
   */
  '/device/get_bind_device': {
    needs: 'nothing';
    query: WechatQuery;
    answer: UntypedAnswer;
  };
  /**
   * 获取设备绑定openID.
   * @deprecated hardware platform legacy.
   */
  '/device/get_openid': {
    needs: 'nothing';
    query: WechatQuery;
    answer: UntypedAnswer;
  };
  /**
   * 设备状态查询.
   * @deprecated hardware platform legacy.
   */
  '/device/get_stat': {
    needs: 'nothing';
    query: WechatQuery;
    answer: UntypedAnswer;
  };
  /**
   * 获取deviceid和二维码.
   * @deprecated hardware platform legacy.
   */
  '/device/getqrcode': {
    needs: 'nothing';
    query: WechatQuery;
    answer: UntypedAnswer;
  };
  /**
   * 获取公众号连网URL.
   * @deprecated WeChat Wi-Fi retired.
   */
  '/bizwifi/account/get_connecturl': {
    needs: 'nothing';
    query: WechatQuery;
    answer: UntypedAnswer;
  };
  /**
   * 查询审核状态.
   * @deprecated shake-around retired.
   */
  '/shakearound/account/auditstatus': {
    needs: 'nothing';
    query: WechatQuery;
    answer: UntypedAnswer;
  };
  /**
   * 红包查询接口.
   * @deprecated shake-around retired.
   */
  '/shakearound/lottery/querylottery': {
    needs: 'nothing';
    query: WechatQuery;
    answer: UntypedAnswer;
  };
  /**
   * 设置红包活动抽奖开关.
   * @deprecated shake-around retired.
   */
  '/shakearound/lottery/setlotteryswitch': {
    needs: 'nothing';
    query: WechatQuery;
    answer: UntypedAnswer;
  };
  /**
   * 获取商户信息.
   * @deprecated scan-product retired.
   */
  '/scan/merchantinfo/get': {
    needs: 'nothing';
    query: WechatQuery;
    answer: UntypedAnswer;
  };
}

/** Paths of POST with a JSON body: hardware (legacy) 硬件平台; Wi-Fi (retired) 微信连Wi-Fi; shake-around (retired) 摇一摇周边; scan product (retired) 扫一扫; unique item code / intp 一物一码等. */
export interface OfficialDevicesPost {
  /**
   * 设备授权.
   * @deprecated hardware platform legacy.
   */
  '/device/authorize_device': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 设备绑定.
   * @deprecated hardware platform legacy.
   */
  '/device/bind': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 强制绑定用户和设备.
   * @deprecated hardware platform legacy.
   */
  '/device/compel_bind': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 强制解绑用户和设备.
   * @deprecated hardware platform legacy.
   */
  '/device/compel_unbind': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 获取设备二维码.
   * @deprecated hardware platform legacy.
   */
  '/device/create_qrcode': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 主动发送消息给设备.
   * @deprecated hardware platform legacy.
   */
  '/device/transmsg': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 设备解绑.
   * @deprecated hardware platform legacy.
   */
  '/device/unbind': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 验证二维码.
   * @deprecated hardware platform legacy.
   */
  '/device/verify_qrcode': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 添加portal型设备.
   * @deprecated WeChat Wi-Fi retired.
   */
  '/bizwifi/apportal/register': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 设置微信首页欢迎语.
   * @deprecated WeChat Wi-Fi retired.
   */
  '/bizwifi/bar/set': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 查询门店卡券投放信息.
   * @deprecated WeChat Wi-Fi retired.
   */
  '/bizwifi/couponput/get': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 设置门店卡券投放信息.
   * @deprecated WeChat Wi-Fi retired.
   */
  '/bizwifi/couponput/set': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 添加密码型设备.
   * @deprecated WeChat Wi-Fi retired.
   */
  '/bizwifi/device/add': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 删除设备.
   * @deprecated WeChat Wi-Fi retired.
   */
  '/bizwifi/device/delete': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 查询设备.
   * @deprecated WeChat Wi-Fi retired.
   */
  '/bizwifi/device/list': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 连Wi-Fi完成页跳转小程序∙设置连网完成页.
   * @deprecated WeChat Wi-Fi retired.
   */
  '/bizwifi/finishpage/set': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 查询商家主页.
   * @deprecated WeChat Wi-Fi retired.
   */
  '/bizwifi/homepage/get': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 设置顶部banner跳转小程序接口/设置商家主页.
   * @deprecated WeChat Wi-Fi retired.
   */
  '/bizwifi/homepage/set': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 第三方平台获取开插件wifi_token.
   * @deprecated WeChat Wi-Fi retired.
   */
  '/bizwifi/openplugin/token': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 获取物料二维码.
   * @deprecated WeChat Wi-Fi retired.
   */
  '/bizwifi/qrcode/get': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 清空门店网络及设备.
   * @deprecated WeChat Wi-Fi retired.
   */
  '/bizwifi/shop/clean': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 查询门店WiFi信息接口.
   * @deprecated WeChat Wi-Fi retired.
   */
  '/bizwifi/shop/get': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 获取Wi-Fi门店列表.
   * @deprecated WeChat Wi-Fi retired.
   */
  '/bizwifi/shop/list': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 修改门店网络信息.
   * @deprecated WeChat Wi-Fi retired.
   */
  '/bizwifi/shop/update': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * Wi-Fi数据统计.
   * @deprecated WeChat Wi-Fi retired.
   */
  '/bizwifi/statistics/list': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 申请开通功能.
   * @deprecated shake-around retired.
   */
  '/shakearound/account/register': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 申请设备ID.
   * @deprecated shake-around retired.
   */
  '/shakearound/device/applyid': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 查询设备ID申请审核状态.
   * @deprecated shake-around retired.
   */
  '/shakearound/device/applystatus': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 配置设备与门店的关联关系.
   * @deprecated shake-around retired.
   */
  '/shakearound/device/bindlocation': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 配置设备与页面的关联关系.
   * @deprecated shake-around retired.
   */
  '/shakearound/device/bindpage': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 新增分组.
   * @deprecated shake-around retired.
   */
  '/shakearound/device/group/add': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 添加设备到分组.
   * @deprecated shake-around retired.
   */
  '/shakearound/device/group/adddevice': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 删除分组.
   * @deprecated shake-around retired.
   */
  '/shakearound/device/group/delete': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 从分组中移除设备.
   * @deprecated shake-around retired.
   */
  '/shakearound/device/group/deletedevice': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 查询分组详情.
   * @deprecated shake-around retired.
   */
  '/shakearound/device/group/getdetail': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 查询分组列表.
   * @deprecated shake-around retired.
   */
  '/shakearound/device/group/getlist': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 编辑分组信息.
   * @deprecated shake-around retired.
   */
  '/shakearound/device/group/update': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 查询设备列表.
   * @deprecated shake-around retired.
   */
  '/shakearound/device/search': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 编辑设备信息.
   * @deprecated shake-around retired.
   */
  '/shakearound/device/update': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 创建红包活动.
   * @deprecated shake-around retired.
   */
  '/shakearound/lottery/addlotteryinfo': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 录入红包信息.
   * @deprecated shake-around retired.
   */
  '/shakearound/lottery/setprizebucket': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 上传图片素材.
   * @deprecated shake-around retired.
   */
  '/shakearound/material/add': {
    needs: 'nothing';
    body: object;
    options: WechatCallOptions & {
      query?: {
        type?: string;
      };
    };
    answer: UntypedAnswer;
  };
  /**
   * 新增摇一摇出来的页面信息.
   * @deprecated shake-around retired.
   */
  '/shakearound/page/add': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 删除页面.
   * @deprecated shake-around retired.
   */
  '/shakearound/page/delete': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 查询页面列表.
   * @deprecated shake-around retired.
   */
  '/shakearound/page/search': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 编辑摇一摇出来的页面信息.
   * @deprecated shake-around retired.
   */
  '/shakearound/page/update': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 查询设备与页面的关联关系.
   * @deprecated shake-around retired.
   */
  '/shakearound/relation/search': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 以设备为维度的数据统计.
   * @deprecated shake-around retired.
   */
  '/shakearound/statistics/device': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 批量查询设备统计数据.
   * @deprecated shake-around retired.
   */
  '/shakearound/statistics/devicelist': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 以页面为维度的数据统计.
   * @deprecated shake-around retired.
   */
  '/shakearound/statistics/page': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 批量查询页面统计数据.
   * @deprecated shake-around retired.
   */
  '/shakearound/statistics/pagelist': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 获取设备及用户信息.
   * @deprecated shake-around retired.
   */
  '/shakearound/user/getshakeinfo': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 清除商品信息.
   * @deprecated scan-product retired.
   */
  '/scan/product/clear': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 创建商品.
   * @deprecated scan-product retired.
   */
  '/scan/product/create': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 查询商品信息.
   * @deprecated scan-product retired.
   */
  '/scan/product/get': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 批量查询商品信息.
   * @deprecated scan-product retired.
   */
  '/scan/product/getlist': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 获取商品二维码.
   * @deprecated scan-product retired.
   */
  '/scan/product/getqrcode': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 商品发布.
   * @deprecated scan-product retired.
   */
  '/scan/product/modstatus': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 更新商品信息.
   * @deprecated scan-product retired.
   */
  '/scan/product/update': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 导入/更新商品.
   * @deprecated scan-product retired.
   */
  '/scan/product/v2/add': {
    needs: 'first';
    body: {
      product: readonly {
        pid: string;
        image_info?: {
          main_image_list: readonly {
            url: string;
          }[];
        };
        category_info?: {
          category_item: readonly {
            category_name: string;
          }[];
        };
        official_category_info?: {
          category_item: readonly {
            category_name: string;
          }[];
        };
        tag_info?: {
          tag_item: readonly {
            tag_name: string;
          }[];
        };
        link_info?: {
          /** `wxa`, for example. */
          link_type: string;
          wxa_appid?: string;
          url?: string;
        };
        title?: string;
        sub_title?: string;
        brand?: string;
        shop_info?: {
          source?: number;
        };
        desc?: string;
        price_info?: {
          min_price: number;
          max_price: number;
          min_ori_price?: number;
          max_ori_price?: number;
        };
        sale_info?: {
          /** `off`, for example. */
          sale_status: string;
          stock?: number;
        };
        sku_info?: {
          sku_item: readonly {
            sku_id?: string;
            barcode_type?: string;
            barcode?: string;
            source?: number;
            image_info?: {
              main_image_list: readonly {
                url: string;
              }[];
            };
            link_url?: string;
            price_info?: {
              min_price: number;
              max_price: number;
              min_ori_price?: number;
              max_ori_price?: number;
            };
            sale_info?: {
              /** `off`, for example. */
              sale_status: string;
              stock?: number;
            };
            shop_info?: {
              source?: number;
            };
            attribute_info?: {
              attribute_item: readonly {
                attribute_key: string;
                attribute_value: string;
              }[];
            };
          }[];
        };
        custom_info?: {
          custom_list: readonly {
            key: string;
            value: string;
          }[];
        };
        partial_update?: 0 | 1;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      status_ticket: string;
    }>;
  };
  /**
   * 单个商品信息查询.
   * @deprecated scan-product retired.
   */
  '/scan/product/v2/getinfo': {
    needs: 'first';
    body: {
      product: {
        pid: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      product: {
        pid: string;
        image_info: {
          main_image_list: {
            url: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        category_info: {
          category_item: {
            category_name: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        official_category_info: {
          category_item: {
            category_name: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        tag_info?: {
          tag_item?: {
            tag_name?: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        link_info: {
          link_type: string;
          wxa_appid?: string;
          url?: string;
          [field: string]: unknown;
        };
        title: string;
        sub_title: string;
        brand: string;
        shop_info: {
          source?: number;
          [field: string]: unknown;
        };
        desc: string;
        price_info: {
          min_price: number;
          max_price: number;
          min_ori_price?: number;
          max_ori_price?: number;
          [field: string]: unknown;
        };
        sale_info: {
          sale_status: string;
          stock?: number;
          [field: string]: unknown;
        };
        sku_info: {
          sku_item: {
            sku_id: string;
            barcode_type?: string;
            barcode?: string;
            source?: number;
            image_info: {
              main_image_list: {
                url: string;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            link_url: string;
            price_info: {
              min_price: number;
              max_price: number;
              min_ori_price?: number;
              max_ori_price?: number;
              [field: string]: unknown;
            };
            sale_info: {
              sale_status: string;
              stock?: number;
              [field: string]: unknown;
            };
            shop_info: {
              source?: number;
              [field: string]: unknown;
            };
            attribute_info?: {
              attribute_item?: {
                attribute_key?: string;
                attribute_value?: string;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        custom_info: {
          custom_list: {
            key: string;
            value: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /**
   * 全量商品信息查询.
   * @deprecated scan-product retired.
   */
  '/scan/product/v2/getinfobypage': {
    needs: 'first';
    body: {
      page_context?: string;
      page_num: number;
      page_size: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      product: {
        pid: string;
        image_info: {
          main_image_list: {
            url: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        category_info: {
          category_item: {
            category_name: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        official_category_info: {
          category_item: {
            category_name: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        tag_info?: {
          tag_item?: {
            tag_name?: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        link_info: {
          link_type: string;
          wxa_appid?: string;
          url?: string;
          [field: string]: unknown;
        };
        title: string;
        sub_title: string;
        brand: string;
        shop_info: {
          source?: number;
          [field: string]: unknown;
        };
        desc: string;
        price_info: {
          min_price: number;
          max_price: number;
          min_ori_price?: number;
          max_ori_price?: number;
          [field: string]: unknown;
        };
        sale_info: {
          sale_status: string;
          stock?: number;
          [field: string]: unknown;
        };
        sku_info: {
          sku_item: {
            sku_id: string;
            barcode_type?: string;
            barcode?: string;
            source?: number;
            image_info: {
              main_image_list: {
                url: string;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            link_url: string;
            price_info: {
              min_price: number;
              max_price: number;
              min_ori_price?: number;
              max_ori_price?: number;
              [field: string]: unknown;
            };
            sale_info: {
              sale_status: string;
              stock?: number;
              [field: string]: unknown;
            };
            shop_info: {
              source?: number;
              [field: string]: unknown;
            };
            attribute_info?: {
              attribute_item?: {
                attribute_key?: string;
                attribute_value?: string;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        custom_info: {
          custom_list: {
            key: string;
            value: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      page_context?: string;
    }>;
  };
  /**
   * 导入或更新结果查询.
   * @deprecated scan-product retired.
   */
  '/scan/product/v2/status': {
    needs: 'first';
    body: {
      status_ticket: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      result: {
        total_cnt: number;
        succ_cnt: number;
        fail_cnt: number;
        progress: string;
        statuses: {
          pid: string;
          ret: number;
          err_msg?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /**
   * 检查wxticket参数/清除扫码记录.
   * @deprecated scan-product retired.
   */
  '/scan/scanticket/check': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 设置测试人员白名单.
   * @deprecated scan-product retired.
   */
  '/scan/testwhitelist/set': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /** 申请二维码. */
  '/intp/marketcode/applycode': {
    needs: 'first';
    body: {
      code_count: string | number;
      isv_application_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      application_id: string | number;
    }>;
  };
  /** 下载二维码包. */
  '/intp/marketcode/applycodedownload': {
    needs: 'first';
    body: {
      application_id: string | number;
      code_start: string | number;
      code_end: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      buffer: string;
    }>;
  };
  /** 查询二维码申请单. */
  '/intp/marketcode/applycodequery': {
    needs: 'nothing';
    body: {
      application_id?: string | number;
      isv_application_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      application_id?: string | number;
      isv_application_id?: string;
      status: string;
      code_generate_list?: {
        code_start: string | number;
        code_end: string | number;
        [field: string]: unknown;
      }[];
      update_time?: string | number;
      create_time?: string | number;
    }>;
  };
  /** 激活二维码. */
  '/intp/marketcode/codeactive': {
    needs: 'first';
    body: {
      application_id: string | number;
      activity_name: string;
      product_brand: string;
      product_title: string;
      product_code: string;
      wxa_appid: string;
      wxa_path: string;
      wxa_type?: number;
      code_start: string | number;
      code_end: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 查询二维码激活状态. */
  '/intp/marketcode/codeactivequery': {
    needs: 'nothing';
    body: {
      application_id?: string | number;
      code_index?: string | number;
      code?: string;
      code_url?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      application_id: string | number;
      isv_application_id: string;
      code: string;
      activity_name: string;
      product_brand: string;
      product_title: string;
      product_code: string;
      wxa_appid: string;
      wxa_path: string;
      wxa_type?: number;
      code_start: string | number;
      code_end: string | number;
    }>;
  };
  /** code_ticket换code. */
  '/intp/marketcode/tickettocode': {
    needs: 'first';
    body: {
      openid: string;
      code_ticket: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      application_id: string | number;
      isv_application_id: string;
      code: string;
      activity_name: string;
      product_brand: string;
      product_title: string;
      product_code: string;
      wxa_appid: string;
      wxa_path: string;
      wxa_type?: number;
      code_start: string | number;
      code_end: string | number;
    }>;
  };
  /** 获取用户实名信息-获取授权链接. */
  '/intp/realname/getauthurl': {
    needs: 'first';
    body: {
      redirect_url: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      auth_url: string;
      expires_in: number;
      appid?: string;
    }>;
  };
}

/** Paths of POST with a JSON body: hardware devices 硬件设备; unique item code / intp 一物一码等. */
export interface MiniDevicesPost {
  /** 设备组添加设备 (addIotGroupDevice). */
  '/wxa/business/group/adddevice': {
    needs: 'first';
    body: {
      group_id: string;
      device_list: readonly {
        model_id: string;
        sn: string;
      }[];
      force_add?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      device_list: {
        model_id: string;
        sn: string;
        errcode: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 创建设备组 (createIotGroupId). */
  '/wxa/business/group/createid': {
    needs: 'first';
    body: {
      model_id: string;
      group_name: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      group_id: string;
    }>;
  };
  /** 查询设备组信息 (getIotGroupInfo). */
  '/wxa/business/group/getinfo': {
    needs: 'first';
    body: {
      group_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      model_id: string;
      model_type: string;
      group_name: string;
      device_list: {
        model_id: string;
        sn: string;
        errcode?: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 设备组删除设备 (removeIotGroupDevice). */
  '/wxa/business/group/removedevice': {
    needs: 'first';
    body: {
      group_id: string;
      device_list: readonly {
        model_id: string;
        sn: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      device_list: {
        model_id: string;
        sn: string;
        errcode: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 激活设备license (activeLicenseDevice). */
  '/wxa/business/license/activedevice': {
    needs: 'first';
    body: {
      device_list: readonly {
        model_id: string;
        sn: string;
        active_number: number;
      }[];
      pkg_type: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      device_list: {
        model_id: string;
        sn: string;
        expire_time?: string | number;
        errcode: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询设备激活详情 (getLicenseDeviceInfo). */
  '/wxa/business/license/getdeviceinfo': {
    needs: 'first';
    body: {
      device_list: readonly {
        model_id: string;
        sn: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      device_list: {
        model_id: string;
        sn: string;
        expire_time?: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询license资源包列表 (getLicensePkgList). */
  '/wxa/business/license/getpkglist': {
    needs: 'first';
    body: {
      pkg_type: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      pkg_list: {
        pkg_id: string;
        pkg_type: number;
        pkg_status: number;
        start_time: string | number;
        end_time: string | number;
        used: number;
        all: number;
        [field: string]: unknown;
      }[];
      max_active_number?: number;
    }>;
  };
  /** 获取设备票据 (getSnTicket). */
  '/wxa/getsnticket': {
    needs: 'first';
    body: {
      sn: string;
      model_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      sn_ticket: string;
    }>;
  };
  /** 查询所有公告 (intp). */
  '/intp/eldermedical/gethospnoticelist': {
    needs: 'nothing';
    body: {
      app_id?: string;
      notice_type?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      notice_list?: {
        notice_id?: string | number;
        content?: string;
        status?: string;
        preview_openid?: string[];
        [field: string]: unknown;
      }[];
      preview_openid?: string[];
    }>;
  };
  /** 公告草稿预览设置 (previewHopsNotice). */
  '/intp/eldermedical/previewhopsnotice': {
    needs: 'nothing';
    body: {
      app_id?: string;
      notice_type?: number;
      notice_id?: string | number;
      preview_username?: string;
      operation?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      notice_id?: string | number;
    }>;
  };
  /** 正式发布公告 (intp). */
  '/intp/eldermedical/publichopsnotice': {
    needs: 'nothing';
    body: {
      app_id?: string;
      notice_type?: number;
      notice_id?: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      notice_id?: string | number;
    }>;
  };
  /** 添加公告草稿 (sethopsnotice). */
  '/intp/eldermedical/sethopsnotice': {
    needs: 'nothing';
    body: {
      app_id?: string;
      notice_type?: number;
      notice_content?: string;
      notice_id?: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      notice_id?: string | number;
    }>;
  };
  /** 快速获取学生身份 (quickCheckStudentIdentity). */
  '/intp/quickcheckstudentidentity': {
    needs: 'first';
    body: {
      openid: string;
      wx_studentcheck_code: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      bind_status: number;
      is_student: boolean;
    }>;
  };
  /** 校验实名信息 (checkrealnameinfo). */
  '/intp/realname/checkrealnameinfo': {
    needs: 'nothing';
    body: {
      openid?: string;
      real_name?: string;
      cred_type?: number;
      cred_id?: string;
      code?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      verify_openid?: string;
      verify_real_name?: string;
    }>;
  };
  /** 仿原生跳转 (transportcode). */
  '/intp/transportcode/getbusinessview': {
    needs: 'nothing';
    body: {
      path_type?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      business_type?: string;
      query_string?: string;
      expire_at?: string | number;
    }>;
  };
}
