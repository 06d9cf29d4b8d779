import type { ApiAnswer, OpenIdPage, WechatLang } from '../answer.js';
import type { AutoReplyAnswer } from '../official/auto-reply.api.js';
import type {
  AgentsAnswer,
  OnlineAgentsAnswer,
  AgentSessionAnswer,
  AgentSessionsAnswer,
  WaitingUsersAnswer,
} from '../official/customer-service.types.js';
import type { CountAnswer } from '../official/draft.types.js';
import type { UserGroupsAnswer } from '../official/groups.types.js';
import type { MassSpeedAnswer } from '../official/mass.types.js';
import type { MaterialCountsAnswer } from '../official/material.types.js';
import type { MenuAnswer, SelfMenuAnswer } from '../official/menu.types.js';
import type { WebTokenAnswer, WebUserAnswer } from '../official/oauth.types.js';
import type { TagsAnswer } from '../official/tags.types.js';
import type { IndustryAnswer, TemplatesAnswer } from '../official/templates.types.js';
import type { FollowerAnswer } from '../official/users.types.js';
import type { EncryptKeysAnswer, PaidOrder, SessionAnswer, UnionIdAnswer } from '../mini/login.types.js';
import type {
  ApprovedGoodsAnswer,
  AssistantsAnswer,
  PushUrlAnswer,
  RolesAnswer,
  SharedCodeAnswer,
  SubAnchorAnswer,
} from '../mini/live.types.js';
import type { ActivityIdAnswer } from '../mini/updatable.api.js';
import type { IpListAnswer } from '../shared/quota.types.js';
import type {
  CategoriesAnswer,
  KeywordsAnswer,
  PublicTemplatesAnswer,
  SubscriptionTemplatesAnswer,
} from '../shared/subscription-templates.types.js';

/** What a path of GET takes in its query, and what it answers. */
interface Get<Answer, Query = undefined> {
  query: Query;
  answer: Answer;
}

interface SessionProof {
  openid: string;
  signature: string;
  sig_method: 'hmac_sha256';
}

/** The common paths of GET with their types; all others of the catalogue take and answer anything. */
export interface TypedGet {
  '/cgi-bin/customservice/getkflist': Get<AgentsAnswer, { business_id?: number } | undefined>;
  '/cgi-bin/customservice/getonlinekflist': Get<OnlineAgentsAnswer, { business_id?: number } | undefined>;
  '/cgi-bin/draft/count': Get<CountAnswer>;
  '/cgi-bin/get_api_domain_ip': Get<IpListAnswer>;
  '/cgi-bin/get_current_autoreply_info': Get<AutoReplyAnswer>;
  '/cgi-bin/get_current_selfmenu_info': Get<SelfMenuAnswer>;
  '/cgi-bin/getcallbackip': Get<IpListAnswer>;
  '/cgi-bin/groups/get': Get<UserGroupsAnswer>;
  '/cgi-bin/material/get_materialcount': Get<MaterialCountsAnswer>;
  '/cgi-bin/menu/delete': Get<ApiAnswer>;
  '/cgi-bin/menu/get': Get<MenuAnswer>;
  '/cgi-bin/message/mass/speed/get': Get<MassSpeedAnswer>;
  '/cgi-bin/message/wxopen/activityid/create': Get<
    ActivityIdAnswer,
    { openid?: string; unionid?: string } | undefined
  >;
  '/cgi-bin/tags/get': Get<TagsAnswer>;
  '/cgi-bin/template/get_all_private_template': Get<TemplatesAnswer>;
  '/cgi-bin/template/get_industry': Get<IndustryAnswer>;
  '/cgi-bin/user/get': Get<OpenIdPage, { next_openid?: string } | undefined>;
  '/cgi-bin/user/info': Get<FollowerAnswer, { openid: string; lang?: WechatLang }>;
  '/customservice/kfaccount/del': Get<ApiAnswer, { kf_account: string }>;
  '/customservice/kfsession/getsession': Get<AgentSessionAnswer, { openid: string }>;
  '/customservice/kfsession/getsessionlist': Get<AgentSessionsAnswer, { kf_account: string }>;
  '/customservice/kfsession/getwaitcase': Get<WaitingUsersAnswer>;
  '/sns/jscode2session': Get<
    SessionAnswer,
    { appid: string; secret: string; js_code: string; grant_type: 'authorization_code' }
  >;
  '/sns/oauth2/access_token': Get<
    WebTokenAnswer,
    { appid: string; secret: string; code: string; grant_type: 'authorization_code' }
  >;
  '/sns/oauth2/refresh_token': Get<
    WebTokenAnswer,
    { appid: string; refresh_token: string; grant_type: 'refresh_token' }
  >;
  '/sns/auth': Get<ApiAnswer, { openid: string }>;
  '/sns/userinfo': Get<WebUserAnswer, { openid: string; lang?: WechatLang }>;
  '/wxa/business/getuserencryptkey': Get<EncryptKeysAnswer, SessionProof>;
  '/wxa/checksession': Get<ApiAnswer, SessionProof>;
  '/wxa/getpaidunionid': Get<UnionIdAnswer, { openid: string } & PaidOrder>;
  '/wxa/resetusersessionkey': Get<SessionAnswer, SessionProof>;
  '/wxaapi/broadcast/goods/getapproved': Get<
    ApprovedGoodsAnswer,
    { offset: number; limit?: number; status: 0 | 1 | 2 | 3 }
  >;
  '/wxaapi/broadcast/role/getrolelist': Get<
    RolesAnswer,
    { role?: number; offset?: number; limit?: number; keyword?: string } | undefined
  >;
  '/wxaapi/broadcast/room/getassistantlist': Get<AssistantsAnswer, { roomId: number }>;
  '/wxaapi/broadcast/room/getpushurl': Get<PushUrlAnswer, { roomId: number }>;
  '/wxaapi/broadcast/room/getsharedcode': Get<SharedCodeAnswer, { roomId: number; params?: string }>;
  '/wxaapi/broadcast/room/getsubanchor': Get<SubAnchorAnswer, { roomId: number }>;
  '/wxaapi/newtmpl/getcategory': Get<CategoriesAnswer>;
  '/wxaapi/newtmpl/getpubtemplatekeywords': Get<KeywordsAnswer, { tid: number | string }>;
  '/wxaapi/newtmpl/getpubtemplatetitles': Get<
    PublicTemplatesAnswer,
    { ids: string; start: number; limit: number }
  >;
  '/wxaapi/newtmpl/gettemplate': Get<SubscriptionTemplatesAnswer>;
}
