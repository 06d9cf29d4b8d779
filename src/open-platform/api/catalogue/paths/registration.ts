// Generated from scripts/data/open-platform by npm run generate: change the data, not this file.

import type { OpenAnswer, UntypedAnswer } from '../../../../api/answer.js';
import type { WechatCallOptions, WechatPostOptions } from '../../../../client/call-options.js';

/** Paths of POST with a JSON body: fast registration 快速注册小程序. */
export interface ComponentRegistrationPost {
  /** 快速注册企业小程序 (registerMiniprogram). */
  '/cgi-bin/component/fastregisterweapp': {
    needs: 'second';
    body: {
      name?: string;
      code?: string;
      code_type?: number;
      legal_persona_name?: string;
      legal_persona_wechat?: string;
      component_phone?: string;
    };
    options: WechatCallOptions & {
      query: {
        action: string;
      };
    };
    answer: OpenAnswer;
  };
  /** 注册试用小程序 (registerBetaMiniprogram). */
  '/wxa/component/fastregisterbetaweapp': {
    needs: 'first';
    body: {
      name: string;
      openid: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      unique_id: string;
      authorize_url: string;
    }>;
  };
  /** 快速创建企业小程序. */
  '/wxa/component/fastregisterenterpriseweapp': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /** 快速注册个人小程序 (fastRegisterPersonalMp). */
  '/wxa/component/fastregisterpersonalweapp': {
    needs: 'second';
    body: {
      idname?: string;
      wxuser?: string;
      component_phone?: string;
      taskid?: string;
    };
    options: WechatCallOptions & {
      query: {
        action: string;
      };
    };
    answer: OpenAnswer<{
      taskid?: string;
      status?: number;
      authorize_url?: string;
    }>;
  };
}

/** Paths of POST with a JSON body: fast registration 快速注册小程序. */
export interface AuthorizerRegistrationPost {
  /** 复用公众号主体快速注册小程序 (registerMiniprogramByOffiaccount). */
  '/cgi-bin/account/fastregister': {
    needs: 'first';
    body: {
      ticket: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      appid: string;
      authorization_code: string;
      /** `true` or `false`, sent as text. */
      is_wx_verify_succ: string;
      /** `true` or `false`, sent as text. */
      is_link_succ: string;
    }>;
  };
  /** 试用小程序转正: 申请公众号管理员授权 (getmpadminauth). */
  '/wxa/getmpadminauth': {
    needs: 'nothing';
    body: {
      mp_appid?: string;
      same_admin?: 0 | 1;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      authorize_url: string;
    }>;
  };
  /** 试用小程序转正: 复用公众号主体 (mpverifybetaweapp). */
  '/wxa/mpverifybetaweapp': {
    needs: 'nothing';
    body: {
      mp_appid?: string;
      ticket?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      authorize_url: string;
    }>;
  };
  /** 修改试用小程序名称 (modifyBetaMiniprogramNickName). */
  '/wxa/setbetaweappnickname': {
    needs: 'first';
    body: {
      name: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 试用小程序快速认证 (verfifyBetaMiniprogram). */
  '/wxa/verifybetaweapp': {
    needs: 'first';
    body: {
      verify_info: {
        enterprise_name?: string;
        code?: string;
        code_type?: number;
        legal_persona_name?: string;
        legal_persona_wechat?: string;
        legal_persona_idcard?: string;
        component_phone?: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
}
