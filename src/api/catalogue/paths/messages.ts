// Generated from scripts/data/endpoints by npm run generate: change the data, not this file.

import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { UploadFile } from '../../../client/files/upload.js';
import type { ApiAnswer, OpenAnswer, UntypedAnswer } from '../../answer.js';
import type { KfWorkAnswer } from '../../mini/customer-service.api.js';
import type { SubscribeMessage, SubscribeSentAnswer } from '../../mini/subscribe.api.js';
import type {
  ActivityIdAnswer,
  ChatToolMessageBody,
  UpdatableMessageBody,
} from '../../mini/updatable.api.js';
import type { AutoReplyAnswer } from '../../official/auto-reply.api.js';
import type { CustomerMessage, TypingBody } from '../../official/customer-message.types.js';
import type {
  AgentAnswer,
  AgentBody,
  AgentSessionAnswer,
  AgentSessionBody,
  AgentSessionsAnswer,
  AgentsAnswer,
  OnlineAgentsAnswer,
  RecordsAnswer,
  RecordsBody,
  WaitingUsersAnswer,
} from '../../official/customer-service.types.js';
import type {
  LegacyArticle,
  MassAnswer,
  MassDeleteBody,
  MassPreviewBody,
  MassSpeed,
  MassSpeedAnswer,
  MassStatusAnswer,
  MassToAllBody,
  MassToUsersBody,
  UploadedForMass,
} from '../../official/mass.types.js';
import type { SubscriptionNotice } from '../../official/subscriptions.api.js';
import type {
  IndustryAnswer,
  OneTimeMessage,
  TemplateIdAnswer,
  TemplateMessage,
  TemplateSentAnswer,
  TemplatesAnswer,
} from '../../official/templates.types.js';
import type {
  AddTemplateBody,
  AddedTemplateAnswer,
  CategoriesAnswer,
  KeywordsAnswer,
  PublicTemplatesAnswer,
  SubscriptionTemplatesAnswer,
} from '../../shared/subscription-templates.types.js';
import type { UploadCallOptions } from '../../upload-call-options.js';

/** Paths of GET: customer service 客服; mass send 群发; template message 模板消息; auto reply 自动回复. */
export interface OfficialMessagesGet {
  /** 获取客户会话状态. */
  '/customservice/kfsession/getsession': {
    needs: 'first';
    query: { openid: string };
    answer: AgentSessionAnswer;
  };
  /** 获取客服会话列表. */
  '/customservice/kfsession/getsessionlist': {
    needs: 'first';
    query: { kf_account: string };
    answer: AgentSessionsAnswer;
  };
  /** 获取未接入会话列表. */
  '/customservice/kfsession/getwaitcase': {
    needs: 'nothing';
    query: WechatQuery;
    answer: WaitingUsersAnswer;
  };
  /** 获取群发速度. */
  '/cgi-bin/message/mass/speed/get': {
    needs: 'nothing';
    query: WechatQuery;
    answer: MassSpeedAnswer;
  };
  /** 获取模板列表. */
  '/cgi-bin/template/get_all_private_template': {
    needs: 'nothing';
    query: WechatQuery;
    answer: TemplatesAnswer;
  };
  /** 获取设置的行业信息. */
  '/cgi-bin/template/get_industry': {
    needs: 'nothing';
    query: WechatQuery;
    answer: IndustryAnswer;
  };
  /** 获取公众号的自动回复规则. */
  '/cgi-bin/get_current_autoreply_info': {
    needs: 'nothing';
    query: WechatQuery;
    answer: AutoReplyAnswer;
  };
}

/** Paths of GET: customer service 客服; updatable message 动态消息. */
export interface MiniMessagesGet {
  /** 取消客服管理员 (cancelkfadmin). */
  '/customservice/kfaccount/canceladmin': {
    needs: 'nothing';
    query: {
      kf_openid?: string;
      business_id?: string;
    };
    answer: OpenAnswer;
  };
  /** 设置客服管理员 (setkfadmin). */
  '/customservice/kfaccount/setadmin': {
    needs: 'nothing';
    query: {
      kf_openid?: string;
      business_id?: string;
    };
    answer: OpenAnswer;
  };
  /** 查询绑定情况 (getKfWorkBound). */
  '/customservice/work/get': {
    needs: 'nothing';
    query: WechatQuery;
    answer: KfWorkAnswer;
  };
  /** 创建被分享动态消息的 activity_id。详见动态消息. */
  '/cgi-bin/message/wxopen/activityid/create': {
    needs: 'nothing';
    query: { openid?: string; unionid?: string };
    answer: ActivityIdAnswer;
  };
}

/** Paths of GET: customer service 客服; subscribe notification 订阅通知/订阅消息. */
export interface SharedMessagesGet {
  /** 获取所有客服账号 (getkflist). */
  '/cgi-bin/customservice/getkflist': {
    needs: 'nothing';
    query: { business_id?: number };
    answer: AgentsAnswer;
  };
  /** 获取在线客服列表 (getonlinekflist). */
  '/cgi-bin/customservice/getonlinekflist': {
    needs: 'nothing';
    query: { business_id?: number };
    answer: OnlineAgentsAnswer;
  };
  /** 删除客服账号 (delkfaccount). */
  '/customservice/kfaccount/del': {
    needs: 'first';
    query: { kf_account: string };
    answer: ApiAnswer;
  };
  /** 获取类目 (getCategory). */
  '/wxaapi/newtmpl/getcategory': {
    needs: 'nothing';
    query: WechatQuery;
    answer: CategoriesAnswer;
  };
  /** 获取模板中的关键词 (getpubnewtemplatekeywords). */
  '/wxaapi/newtmpl/getpubtemplatekeywords': {
    needs: 'first';
    query: { tid: number | string };
    answer: KeywordsAnswer;
  };
  /** 获取类目下的公共模板 (getPubNewTemplatetitles). */
  '/wxaapi/newtmpl/getpubtemplatetitles': {
    needs: 'first';
    query: { ids: string; start: number; limit: number };
    answer: PublicTemplatesAnswer;
  };
  /** 获取已有模板列表 (getwxapubnewtemplate). */
  '/wxaapi/newtmpl/gettemplate': {
    needs: 'nothing';
    query: WechatQuery;
    answer: SubscriptionTemplatesAnswer;
  };
}

/** Paths of POST with a JSON body: customer service 客服; mass send 群发; template message 模板消息; one-time subscribe 一次性订阅. */
export interface OfficialMessagesPost {
  /** 邀请绑定客服帐号. */
  '/customservice/kfaccount/inviteworker': {
    needs: 'first';
    body: { kf_account: string; invite_wx: string };
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 修改客服帐号. */
  '/customservice/kfaccount/update': {
    needs: 'first';
    body: AgentBody;
    options: WechatPostOptions;
    answer: AgentAnswer;
  };
  /** 关闭会话. */
  '/customservice/kfsession/close': {
    needs: 'first';
    body: AgentSessionBody;
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 客服消息/功能-创建会话. */
  '/customservice/kfsession/create': {
    needs: 'first';
    body: AgentSessionBody;
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 获取聊天记录. */
  '/customservice/msgrecord/getmsglist': {
    needs: 'first';
    body: RecordsBody;
    options: WechatPostOptions;
    answer: RecordsAnswer;
  };
  /** 获取客服聊天记录. */
  '/customservice/msgrecord/getrecord': {
    needs: 'nothing';
    body: {
      starttime?: unknown;
      endtime?: unknown;
      pagesize?: number;
      pageindex?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      retcode?: number;
      recordlist?: {
        worker?: string;
        openid?: string;
        opercode?: unknown;
        time?: string | number;
        text?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 上传图文消息素材. */
  '/cgi-bin/media/uploadnews': {
    needs: 'first';
    body: { articles: readonly LegacyArticle[] };
    options: WechatPostOptions;
    answer: UploadedForMass;
  };
  /** 上传视频素材. */
  '/cgi-bin/media/uploadvideo': {
    needs: 'first';
    body: { media_id: string; title: string; description: string };
    options: WechatPostOptions;
    answer: UploadedForMass;
  };
  /** 群发消息-删除群发. */
  '/cgi-bin/message/mass/delete': {
    needs: 'first';
    body: MassDeleteBody;
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 查询群发消息发送状态. */
  '/cgi-bin/message/mass/get': {
    needs: 'first';
    body: { msg_id: string | number };
    options: WechatPostOptions;
    answer: MassStatusAnswer;
  };
  /** 群发消息-预览. */
  '/cgi-bin/message/mass/preview': {
    needs: 'first';
    body: MassPreviewBody;
    options: WechatPostOptions;
    answer: MassAnswer;
  };
  /** 根据OpenID列表群发. */
  '/cgi-bin/message/mass/send': {
    needs: 'first';
    body: MassToUsersBody;
    options: WechatPostOptions;
    answer: MassAnswer;
  };
  /** 根据标签进行群发. */
  '/cgi-bin/message/mass/sendall': {
    needs: 'first';
    body: MassToAllBody;
    options: WechatPostOptions;
    answer: MassAnswer;
  };
  /** 获取群发速度. */
  '/cgi-bin/message/mass/speed/get': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      speed: number;
      realspeed: number;
    }>;
  };
  /** 设置群发速度. */
  '/cgi-bin/message/mass/speed/set': {
    needs: 'first';
    body: { speed: MassSpeed };
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 发送模板消息. */
  '/cgi-bin/message/template/send': {
    needs: 'first';
    body: TemplateMessage;
    options: WechatPostOptions;
    answer: TemplateSentAnswer;
  };
  /** 获得模板ID. */
  '/cgi-bin/template/api_add_template': {
    needs: 'first';
    body: { template_id_short: string; keyword_name_list?: readonly string[] };
    options: WechatPostOptions;
    answer: TemplateIdAnswer;
  };
  /** 设置所属行业. */
  '/cgi-bin/template/api_set_industry': {
    needs: 'first';
    body: { industry_id1: string; industry_id2: string };
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 模板消息-删除模板. */
  '/cgi-bin/template/del_private_template': {
    needs: 'first';
    body: { template_id: string };
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 推送订阅模板消息给到授权微信用户. */
  '/cgi-bin/message/template/subscribe': {
    needs: 'first';
    body: OneTimeMessage;
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
}

/** Paths of POST with a JSON body: customer service 客服; messages 消息(订阅/动态); updatable message 动态消息; mini template/uniform message 小程序模板消息; device message 设备消息. */
export interface MiniMessagesPost {
  /** 客服子商户拉取单个商户信息 (getbusiness). */
  '/cgi-bin/business/get': {
    needs: 'nothing';
    body: {
      business_id?: string | number;
      account_name?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      business_info: {
        business_id: string | number;
        account_name: string;
        nickname: string;
        icon_url: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 客服子商户拉取多个商户信息 (listbusiness). */
  '/cgi-bin/business/list': {
    needs: 'first';
    body: {
      offset: number;
      count: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      list: {
        business_id: string | number;
        account_name: string;
        nickname: string;
        icon_url: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 客服子商户创建商户 (registerbusiness). */
  '/cgi-bin/business/register': {
    needs: 'first';
    body: {
      account_name: string;
      nickname: string;
      icon_media_id: string;
      transfer_to_commkf?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      business_id: string | number;
    }>;
  };
  /** 客服子商户更新商户信息 (updatebusiness). */
  '/cgi-bin/business/update': {
    needs: 'first';
    body: {
      business_id: string | number;
      nickname?: string;
      icon_media_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 客服消息统一请求地址格式. */
  '/cgi-bin/message/custom/business/send': {
    needs: 'first';
    body: {
      touser: string;
      msgtype: string;
      text?: {
        content: string;
      };
      news?: {
        articles?: readonly {
          title?: string;
          description?: string;
          url?: string;
          picurl?: string;
        }[];
      };
      mpnewsarticle?: {
        article_id?: string;
      };
      link?: {
        title?: string;
        description?: string;
        url?: string;
        thumb_url?: string;
      };
      image?: {
        media_id?: string;
      };
      voice?: {
        media_id?: string;
      };
      video?: {
        media_id?: string;
        thumb_media_id?: string;
        title?: string;
        description?: string;
      };
      music?: {
        thumb_media_id?: string;
        musicurl?: string;
        hqmusicurl?: string;
        title?: string;
        description?: string;
      };
      wxcard?: {
        card_id?: string;
      };
      msgmenu?: {
        head_content?: string;
        list?: readonly {
          id?: string;
          content?: string;
        }[];
        tail_content?: string;
      };
      miniprogrampage?: {
        thumb_media_id?: string;
        title?: string;
        appid?: string;
        pagepath?: string;
      };
      customservice?: {
        kf_account?: string;
      };
      businessid: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 客服输入状态 (typing). */
  '/cgi-bin/message/custom/business/typing': {
    needs: 'first';
    body: TypingBody;
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 绑定微信客服 (bindKfWork). */
  '/customservice/work/bind': {
    needs: 'first';
    body: { corpid: string };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 查询绑定情况 (getKfWorkBound). */
  '/customservice/work/get': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      entityName?: string;
      corpid?: string;
      bindTime?: string | number;
    }>;
  };
  /** 解除绑定微信客服 (unbindKfWork). */
  '/customservice/work/unbind': {
    needs: 'first';
    body: { corpid: string };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 查询服务卡片状态 (getUserNotify). */
  '/wxa/get_user_notify': {
    needs: 'first';
    body: {
      openid: string;
      notify_type: number;
      notify_code: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      notify_info: {
        notify_type: number;
        code_state: number;
        code_expire_time: string | number;
        content_json?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 激活与更新服务卡片 (setUserNotify). */
  '/wxa/set_user_notify': {
    needs: 'first';
    body: {
      openid: string;
      notify_type: number;
      notify_code: string;
      content_json?: string;
      check_json?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 更新服务卡片扩展信息 (setUserNotifyExt). */
  '/wxa/set_user_notifyext': {
    needs: 'first';
    body: {
      openid: string;
      notify_type: number;
      notify_code: string;
      ext_json?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 创建被分享动态消息的 activity_id。详见动态消息. */
  '/cgi-bin/message/wxopen/activityid/create': {
    needs: 'nothing';
    body: {
      openid?: string;
      unionid?: string;
    };
    options: WechatCallOptions & {
      query?: {
        openid?: string;
        unionid?: string;
      };
    };
    answer: OpenAnswer<{
      activity_id: string;
      expiration_time: string | number;
    }>;
  };
  /** 修改动态消息 (setUpdatableMsg). */
  '/cgi-bin/message/wxopen/updatablemsg/send': {
    needs: 'first';
    body: UpdatableMessageBody;
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 修改小程序聊天工具的动态卡片消息 (setChatToolMsg). */
  '/cgi-bin/message/wxopen/chattoolmsg/send': {
    needs: 'first';
    body: ChatToolMessageBody;
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 发送订阅消息. */
  '/cgi-bin/message/wxopen/employeerelationmsg/send': {
    needs: 'first';
    body: {
      template_id: string;
      touser: string;
      page: string;
      data?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /**
   * 发送模版消息.
   * @deprecated mini template msgs retired.
   */
  '/cgi-bin/message/wxopen/template/send': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 下发小程序和公众号统一的服务消息.
   * @deprecated mini part retired.
   */
  '/cgi-bin/message/wxopen/template/uniform_send': {
    needs: 'first';
    body: {
      touser: string;
      mp_template_msg?: {
        appid: string;
        template_id: string;
        url?: string;
        miniprogram?: {
          appid: string;
          pagepath: string;
        };
        data?: {
          [key: string]: {
            value: string;
            color?: string;
          };
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 发送设备消息 (sendHardwareDeviceMessage). */
  '/cgi-bin/message/device/subscribe/send': {
    needs: 'first';
    body: {
      to_openid_list: readonly string[];
      template_id: string;
      modelId?: string;
      sn?: string;
      page?: string;
      miniprogram_state?: string;
      lang?: string;
      data?: {
        [key: string]: {
          value: string;
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
}

/** Paths of POST with a JSON body: customer service 客服; subscribe notification 订阅通知/订阅消息. */
export interface SharedMessagesPost {
  /** 发送客服消息 (sendCustomMessage). */
  '/cgi-bin/message/custom/send': {
    needs: 'first';
    body: CustomerMessage;
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 客服输入状态. */
  '/cgi-bin/message/custom/typing': {
    needs: 'first';
    body: TypingBody;
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 添加客服账号 (addkfaccount). */
  '/customservice/kfaccount/add': {
    needs: 'first';
    body: AgentBody;
    options: WechatPostOptions;
    answer: AgentAnswer;
  };
  /** 删除客服账号 (delkfaccount). */
  '/customservice/kfaccount/del': {
    needs: 'first';
    body: {
      kf_account: string;
    };
    options: WechatCallOptions & {
      query?: {
        kf_account?: string;
      };
    };
    answer: OpenAnswer;
  };
  /** 订阅通知消息发送. */
  '/cgi-bin/message/subscribe/bizsend': {
    needs: 'first';
    body: SubscriptionNotice;
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 发送订阅消息 (sendMessage). */
  '/cgi-bin/message/subscribe/send': {
    needs: 'first';
    body: SubscribeMessage;
    options: WechatPostOptions;
    answer: SubscribeSentAnswer;
  };
  /** 选用模板 (addwxanewtemplate). */
  '/wxaapi/newtmpl/addtemplate': {
    needs: 'first';
    body: AddTemplateBody;
    options: WechatPostOptions;
    answer: AddedTemplateAnswer;
  };
  /** 删除模板 (delwxanewtemplate). */
  '/wxaapi/newtmpl/deltemplate': {
    needs: 'first';
    body: { priTmplId: string };
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
}

/** Paths that take a file: customer service 客服. */
export interface OfficialMessagesUpload {
  /** 上传客服头像. */
  '/customservice/kfaccount/uploadheadimg': {
    args: [
      file: UploadFile,
      options: UploadCallOptions & {
        query: {
          kf_account: string;
        };
        field?: 'media';
      },
    ];
    answer: OpenAnswer;
  };
}
