// Generated from scripts/data/open-platform by npm run generate: change the data, not this file.

import type { OpenAnswer } from '../../../../api/answer.js';
import type { WechatPostOptions } from '../../../../client/call-options.js';

/** Paths of POST with a JSON body: mini members 小程序成员(体验者). */
export interface AuthorizerMiniMembersPost {
  /** 绑定体验者 (bindTester). */
  '/wxa/bind_tester': {
    needs: 'first';
    body: {
      wechatid: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      userstr: string;
    }>;
  };
  /** 获取体验者列表 (getTester). */
  '/wxa/memberauth': {
    needs: 'first';
    body: {
      /** `get_experiencer`, for example. */
      action: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      members: {
        userstr: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 解除绑定体验者 (unbindTester). */
  '/wxa/unbind_tester': {
    needs: 'nothing';
    body: {
      wechatid?: string;
      userstr?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
}
