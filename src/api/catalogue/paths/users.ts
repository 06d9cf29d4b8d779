// Generated from scripts/data/endpoints by npm run generate: change the data, not this file.

import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { ApiAnswer, OpenAnswer, OpenIdPage, WechatLang } from '../../answer.js';
import type {
  EncryptKeysAnswer,
  EncryptedDataAnswer,
  OpenPidAnswer,
  PaidOrder,
  PhoneNumberAnswer,
  SessionAnswer,
  SessionProof,
  UnionIdAnswer,
} from '../../mini/login.types.js';
import type {
  ArticleRef,
  CommentListBody,
  CommentRef,
  CommentsAnswer,
} from '../../official/comments.types.js';
import type { UserGroupAnswer, UserGroupIdAnswer, UserGroupsAnswer } from '../../official/groups.types.js';
import type { WebTokenAnswer, WebUserAnswer } from '../../official/oauth.types.js';
import type { TagAnswer, TagBody, TagIdsAnswer, TaggingBody, TagsAnswer } from '../../official/tags.types.js';
import type {
  ChangeOpenIdsBody,
  ChangedOpenIdsAnswer,
  FollowerAnswer,
  FollowersAnswer,
  FollowersBody,
  RemarkBody,
} from '../../official/users.types.js';
import type { SoterAnswer, SoterBody } from '../../shared/soter.api.js';

/** Paths of GET: users & tags 用户管理; web OAuth 网页授权. */
export interface OfficialUsersGet {
  /**
   * 查询所有分组.
   * @deprecated replaced by tags.
   */
  '/cgi-bin/groups/get': {
    needs: 'nothing';
    query: WechatQuery;
    answer: UserGroupsAnswer;
  };
  /** 获取公众号已创建的标签. */
  '/cgi-bin/tags/get': {
    needs: 'nothing';
    query: WechatQuery;
    answer: TagsAnswer;
  };
  /** 获取用户列表. */
  '/cgi-bin/user/get': {
    needs: 'nothing';
    query: { next_openid?: string };
    answer: OpenIdPage;
  };
  /** 获取用户基本信息. */
  '/cgi-bin/user/info': {
    needs: 'first';
    query: { openid: string; lang?: WechatLang };
    answer: FollowerAnswer;
  };
  /** 检验授权凭证（access_token）是否有效. */
  '/sns/auth': {
    needs: 'first';
    query: { openid: string };
    answer: ApiAnswer;
  };
  /** 通过code换取网页授权access_token. */
  '/sns/oauth2/access_token': {
    needs: 'first';
    query: { appid: string; secret: string; code: string; grant_type: 'authorization_code' };
    answer: WebTokenAnswer;
  };
  /** 刷新access_token. */
  '/sns/oauth2/refresh_token': {
    needs: 'first';
    query: { appid: string; refresh_token: string; grant_type: 'refresh_token' };
    answer: WebTokenAnswer;
  };
  /** 拉取用户信息. */
  '/sns/userinfo': {
    needs: 'first';
    query: { openid: string; lang?: WechatLang };
    answer: WebUserAnswer;
  };
}

/** Paths of GET: mini login 小程序登录; mini user 用户信息. */
export interface MiniUsersGet {
  /** 小程序登录凭证校验 (code2Session). */
  '/sns/jscode2session': {
    needs: 'first';
    query: { appid: string; secret: string; js_code: string; grant_type: 'authorization_code' };
    answer: SessionAnswer;
  };
  /** 检验登录态 (checkSessionKey). */
  '/wxa/checksession': {
    needs: 'first';
    query: SessionProof;
    answer: ApiAnswer;
  };
  /** 重置登录态 (ResetUserSessionKey). */
  '/wxa/resetusersessionkey': {
    needs: 'first';
    query: SessionProof;
    answer: SessionAnswer;
  };
  /** 获取用户encryptKey (getUserEncryptKey). */
  '/wxa/business/getuserencryptkey': {
    needs: 'first';
    query: SessionProof;
    answer: EncryptKeysAnswer;
  };
  /** 支付后获取Unionid (getPaidUnionid). */
  '/wxa/getpaidunionid': {
    needs: 'first';
    query: { openid: string } & PaidOrder;
    answer: UnionIdAnswer;
  };
}

/** Paths of POST with a JSON body: users & tags 用户管理; web OAuth 网页授权; comments 留言管理. */
export interface OfficialUsersPost {
  /** 公众号粉丝迁移. */
  '/cgi-bin/changeopenid': {
    needs: 'first';
    body: ChangeOpenIdsBody;
    options: WechatPostOptions;
    answer: ChangedOpenIdsAnswer;
  };
  /**
   * 创建分组.
   * @deprecated replaced by tags.
   */
  '/cgi-bin/groups/create': {
    needs: 'first';
    body: { group: { name: string } };
    options: WechatPostOptions;
    answer: UserGroupAnswer;
  };
  /**
   * 删除分组.
   * @deprecated replaced by tags.
   */
  '/cgi-bin/groups/delete': {
    needs: 'first';
    body: { group: { id: number } };
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /**
   * 查询用户所在分组.
   * @deprecated replaced by tags.
   */
  '/cgi-bin/groups/getid': {
    needs: 'first';
    body: { openid: string };
    options: WechatPostOptions;
    answer: UserGroupIdAnswer;
  };
  /**
   * 批量移动用户分组.
   * @deprecated replaced by tags.
   */
  '/cgi-bin/groups/members/batchupdate': {
    needs: 'first';
    body: { openid_list: readonly string[]; to_groupid: number };
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /**
   * 移动用户分组.
   * @deprecated replaced by tags.
   */
  '/cgi-bin/groups/members/update': {
    needs: 'first';
    body: { openid: string; to_groupid: number };
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /**
   * 修改分组名.
   * @deprecated replaced by tags.
   */
  '/cgi-bin/groups/update': {
    needs: 'first';
    body: { group: { id: number; name: string } };
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 用户标签管理-创建标签. */
  '/cgi-bin/tags/create': {
    needs: 'first';
    body: TagBody;
    options: WechatPostOptions;
    answer: TagAnswer;
  };
  /** 用户标签管理-删除标签. */
  '/cgi-bin/tags/delete': {
    needs: 'first';
    body: { tag: { id: number } };
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 获取用户身上的标签列表. */
  '/cgi-bin/tags/getidlist': {
    needs: 'first';
    body: { openid: string };
    options: WechatPostOptions;
    answer: TagIdsAnswer;
  };
  /** 用户管理-拉黑用户. */
  '/cgi-bin/tags/members/batchblacklist': {
    needs: 'first';
    body: { openid_list: readonly string[] };
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 批量为用户打标签. */
  '/cgi-bin/tags/members/batchtagging': {
    needs: 'first';
    body: TaggingBody;
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 取消拉黑用户. */
  '/cgi-bin/tags/members/batchunblacklist': {
    needs: 'first';
    body: { openid_list: readonly string[] };
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 批量为用户取消标签. */
  '/cgi-bin/tags/members/batchuntagging': {
    needs: 'first';
    body: TaggingBody;
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 获取公众号的黑名单列表. */
  '/cgi-bin/tags/members/getblacklist': {
    needs: 'first';
    body: { begin_openid?: string };
    options: WechatPostOptions;
    answer: OpenIdPage;
  };
  /** 用户标签管理-编辑标签. */
  '/cgi-bin/tags/update': {
    needs: 'first';
    body: { tag: { id: number; name: string } };
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 获取用户列表. */
  '/cgi-bin/user/get': {
    needs: 'nothing';
    body: object;
    options: WechatCallOptions & {
      query?: {
        next_openid?: string;
      };
    };
    answer: OpenAnswer<{
      total: number;
      count: number;
      data: {
        openid: string[];
        [field: string]: unknown;
      };
      next_openid: string;
    }>;
  };
  /** 批量获取用户基本信息. */
  '/cgi-bin/user/info/batchget': {
    needs: 'first';
    body: FollowersBody;
    options: WechatPostOptions;
    answer: FollowersAnswer;
  };
  /** 设置用户备注名. */
  '/cgi-bin/user/info/updateremark': {
    needs: 'first';
    body: RemarkBody;
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 获取标签下粉丝列表. */
  '/cgi-bin/user/tag/get': {
    needs: 'first';
    body: { tagid: number; next_openid?: string };
    options: WechatPostOptions;
    answer: OpenIdPage;
  };
  /** 刷新access_token. */
  '/sns/oauth2/refresh_token': {
    needs: 'nothing';
    body: object;
    options: WechatCallOptions & {
      query?: {
        /** `refresh_token`, for example. */
        grant_type?: string;
        appid?: string;
        refresh_token?: string;
      };
    };
    answer: OpenAnswer<{
      access_token: string;
      expires_in: number;
      refresh_token: string;
      openid: string;
      scope: string;
    }>;
  };
  /** 拉取用户信息. */
  '/sns/userinfo': {
    needs: 'nothing';
    body: object;
    options: WechatCallOptions & {
      query?: {
        openid?: string;
        /** `zh_CN`, for example. */
        lang?: string;
      };
    };
    answer: OpenAnswer<{
      openid: string;
      unionid?: string;
      nickname: string;
      sex?: number;
      country?: string;
      province?: string;
      city?: string;
      headimgurl: string;
      privilege?: string[];
    }>;
  };
  /** 关闭已群发文章评论. */
  '/cgi-bin/comment/close': {
    needs: 'first';
    body: ArticleRef;
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 图文消息留言管理-删除评论. */
  '/cgi-bin/comment/delete': {
    needs: 'first';
    body: CommentRef;
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 查看指定文章的评论数据. */
  '/cgi-bin/comment/list': {
    needs: 'first';
    body: CommentListBody;
    options: WechatPostOptions;
    answer: CommentsAnswer;
  };
  /** 将评论标记精选. */
  '/cgi-bin/comment/markelect': {
    needs: 'first';
    body: CommentRef;
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 打开已群发文章评论. */
  '/cgi-bin/comment/open': {
    needs: 'first';
    body: ArticleRef;
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 图文消息留言管理-回复评论. */
  '/cgi-bin/comment/reply/add': {
    needs: 'first';
    body: CommentRef & { content: string };
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 图文消息留言管理-删除回复. */
  '/cgi-bin/comment/reply/delete': {
    needs: 'first';
    body: CommentRef;
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 将评论取消精选. */
  '/cgi-bin/comment/unmarkelect': {
    needs: 'first';
    body: CommentRef;
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
}

/** Paths of POST with a JSON body: mini user 用户信息. */
export interface MiniUsersPost {
  /** 检查加密信息 (checkEncryptedData). */
  '/wxa/business/checkencryptedmsg': {
    needs: 'first';
    body: { encrypted_msg_hash: string };
    options: WechatPostOptions;
    answer: EncryptedDataAnswer;
  };
  /** 获取用户encryptKey (getUserEncryptKey). */
  '/wxa/business/getuserencryptkey': {
    needs: 'nothing';
    body: object;
    options: WechatCallOptions & {
      query?: {
        openid?: string;
        signature?: string;
        /** `hmac_sha256`, for example. */
        sig_method?: string;
      };
    };
    answer: OpenAnswer<{
      key_info_list: {
        encrypt_key: string;
        iv: string;
        version: number;
        expire_in: number;
        create_time: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取手机号 (getPhoneNumber). */
  '/wxa/business/getuserphonenumber': {
    needs: 'first';
    body: { code: string; openid?: string };
    options: WechatPostOptions;
    answer: PhoneNumberAnswer;
  };
  /** 获取插件用户openpid (getPluginOpenPId). */
  '/wxa/getpluginopenpid': {
    needs: 'first';
    body: { code: string };
    options: WechatPostOptions;
    answer: OpenPidAnswer;
  };
}

/** Paths of POST with a JSON body: soter 生物认证. */
export interface SharedUsersPost {
  /** 生物认证秘钥签名验证 (verifySignature). */
  '/cgi-bin/soter/verify_signature': {
    needs: 'first';
    body: SoterBody;
    options: WechatPostOptions;
    answer: SoterAnswer;
  };
}
