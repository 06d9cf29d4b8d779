import type { ApiAnswer, ItemPage, OpenIdPage } from '../answer.js';
import type {
  ArticleSummaryRow,
  ArticleTotalRow,
  CardRange,
  DateRange,
  InterfaceHourRow,
  InterfaceRow,
  OpenRow,
  StatisticAnswer,
  UpstreamDistributionRow,
  UpstreamHourRow,
  UpstreamRow,
  UserCumulateRow,
  UserReadHourRow,
  UserReadRow,
  UserShareHourRow,
  UserShareRow,
  UserSummaryRow,
} from '../official/analytics.types.js';
import type { ArticleRef, CommentListBody, CommentRef, CommentsAnswer } from '../official/comments.types.js';
import type { CustomerMessage } from '../official/customer-message.types.js';
import type { AgentBody, RecordsAnswer, RecordsBody } from '../official/customer-service.types.js';
import type {
  ArticlesAnswer,
  DraftBody,
  DraftIdAnswer,
  DraftItem,
  DraftUpdateBody,
} from '../official/draft.types.js';
import type { UserGroupAnswer, UserGroupIdAnswer } from '../official/groups.types.js';
import type {
  MassAnswer,
  MassDeleteBody,
  MassPreviewBody,
  MassSpeed,
  MassStatusAnswer,
  MassToAllBody,
  MassToUsersBody,
  UploadedForMass,
} from '../official/mass.types.js';
import type { MaterialItem, MaterialListBody } from '../official/material.types.js';
import type {
  ConditionalMenuAnswer,
  ConditionalMenuBody,
  MenuBody,
  MenuMatchAnswer,
} from '../official/menu.types.js';
import type { PublishAnswer, PublishedItem, PublishStatusAnswer } from '../official/publish.types.js';
import type { QrCodeAnswer, QrCodeBody } from '../official/qrcode.types.js';
import type { LongDataAnswer, ShortKeyAnswer, ShortKeyBody } from '../official/short-links.api.js';
import type { SubscriptionNotice } from '../official/subscriptions.api.js';
import type { TagAnswer, TagBody, TaggingBody, TagIdsAnswer, UserTag } from '../official/tags.types.js';
import type {
  OneTimeMessage,
  TemplateIdAnswer,
  TemplateMessage,
  TemplateSentAnswer,
} from '../official/templates.types.js';
import type {
  ChangedOpenIdsAnswer,
  ChangeOpenIdsBody,
  FollowersAnswer,
  FollowersBody,
  RemarkBody,
} from '../official/users.types.js';
import type {
  CallbackCheckAnswer,
  CallbackCheckBody,
  QuotaAnswer,
  RidAnswer,
} from '../shared/quota.types.js';
import type { SoterAnswer, SoterBody } from '../shared/soter.api.js';
import type { TypedMiniPost } from './typed-mini-post.js';

/** What a path of POST takes as its body, and what it answers. */
export interface Post<Body, Answer> {
  body: Body;
  answer: Answer;
}

/** The page of a list that is counted by offset. */
interface PageBody {
  offset: number;
  /** 1 to 20. */
  count: number;
  no_content?: 0 | 1;
}

/** The body of the typing state. */
export interface TypingBody {
  touser: string;
  command: 'Typing' | 'CancelTyping';
}

interface AgentSessionBody {
  kf_account: string;
  openid: string;
}

/** The common paths of POST with their types; all others of the catalogue take and answer anything. */
export interface TypedPost extends TypedMiniPost {
  '/cgi-bin/callback/check': Post<CallbackCheckBody, CallbackCheckAnswer>;
  '/cgi-bin/changeopenid': Post<ChangeOpenIdsBody, ChangedOpenIdsAnswer>;
  '/cgi-bin/clear_quota': Post<{ appid: string }, ApiAnswer>;
  '/cgi-bin/comment/close': Post<ArticleRef, ApiAnswer>;
  '/cgi-bin/comment/delete': Post<CommentRef, ApiAnswer>;
  '/cgi-bin/comment/list': Post<CommentListBody, CommentsAnswer>;
  '/cgi-bin/comment/markelect': Post<CommentRef, ApiAnswer>;
  '/cgi-bin/comment/open': Post<ArticleRef, ApiAnswer>;
  '/cgi-bin/comment/reply/add': Post<CommentRef & { content: string }, ApiAnswer>;
  '/cgi-bin/comment/reply/delete': Post<CommentRef, ApiAnswer>;
  '/cgi-bin/comment/unmarkelect': Post<CommentRef, ApiAnswer>;
  '/cgi-bin/draft/add': Post<DraftBody, DraftIdAnswer>;
  '/cgi-bin/draft/batchget': Post<PageBody, ItemPage<DraftItem>>;
  '/cgi-bin/draft/delete': Post<{ media_id: string }, ApiAnswer>;
  '/cgi-bin/draft/get': Post<{ media_id: string }, ArticlesAnswer>;
  '/cgi-bin/draft/update': Post<DraftUpdateBody, ApiAnswer>;
  '/cgi-bin/freepublish/batchget': Post<PageBody, ItemPage<PublishedItem>>;
  '/cgi-bin/freepublish/delete': Post<{ article_id: string; index?: number }, ApiAnswer>;
  '/cgi-bin/freepublish/getarticle': Post<{ article_id: string }, ArticlesAnswer>;
  '/cgi-bin/freepublish/get': Post<{ publish_id: string | number }, PublishStatusAnswer>;
  '/cgi-bin/freepublish/submit': Post<{ media_id: string }, PublishAnswer>;
  '/cgi-bin/groups/create': Post<{ group: { name: string } }, UserGroupAnswer>;
  '/cgi-bin/groups/delete': Post<{ group: { id: number } }, ApiAnswer>;
  '/cgi-bin/groups/getid': Post<{ openid: string }, UserGroupIdAnswer>;
  '/cgi-bin/groups/members/batchupdate': Post<
    { openid_list: readonly string[]; to_groupid: number },
    ApiAnswer
  >;
  '/cgi-bin/groups/members/update': Post<{ openid: string; to_groupid: number }, ApiAnswer>;
  '/cgi-bin/groups/update': Post<{ group: { id: number; name: string } }, ApiAnswer>;
  '/cgi-bin/material/batchget_material': Post<MaterialListBody, ItemPage<MaterialItem>>;
  '/cgi-bin/material/del_material': Post<{ media_id: string }, ApiAnswer>;
  '/cgi-bin/media/uploadvideo': Post<
    { media_id: string; title: string; description: string },
    UploadedForMass
  >;
  '/cgi-bin/menu/addconditional': Post<ConditionalMenuBody, ConditionalMenuAnswer>;
  '/cgi-bin/menu/create': Post<MenuBody, ApiAnswer>;
  '/cgi-bin/menu/delconditional': Post<{ menuid: string | number }, ApiAnswer>;
  '/cgi-bin/menu/trymatch': Post<{ user_id: string }, MenuMatchAnswer>;
  '/cgi-bin/message/custom/send': Post<CustomerMessage, ApiAnswer>;
  '/cgi-bin/message/custom/typing': Post<TypingBody, ApiAnswer>;
  '/cgi-bin/message/mass/delete': Post<MassDeleteBody, ApiAnswer>;
  '/cgi-bin/message/mass/get': Post<{ msg_id: string | number }, MassStatusAnswer>;
  '/cgi-bin/message/mass/preview': Post<MassPreviewBody, MassAnswer>;
  '/cgi-bin/message/mass/sendall': Post<MassToAllBody, MassAnswer>;
  '/cgi-bin/message/mass/send': Post<MassToUsersBody, MassAnswer>;
  '/cgi-bin/message/mass/speed/set': Post<{ speed: MassSpeed }, ApiAnswer>;
  '/cgi-bin/message/subscribe/bizsend': Post<SubscriptionNotice, ApiAnswer>;
  '/cgi-bin/message/template/send': Post<TemplateMessage, TemplateSentAnswer>;
  '/cgi-bin/message/template/subscribe': Post<OneTimeMessage, ApiAnswer>;
  '/cgi-bin/openapi/quota/clear': Post<{ cgi_path: string }, ApiAnswer>;
  '/cgi-bin/openapi/quota/get': Post<{ cgi_path: string }, QuotaAnswer>;
  '/cgi-bin/openapi/rid/get': Post<{ rid: string }, RidAnswer>;
  '/cgi-bin/qrcode/create': Post<QrCodeBody, QrCodeAnswer>;
  '/cgi-bin/shorten/fetch': Post<{ short_key: string }, LongDataAnswer>;
  '/cgi-bin/shorten/gen': Post<ShortKeyBody, ShortKeyAnswer>;
  '/cgi-bin/soter/verify_signature': Post<SoterBody, SoterAnswer>;
  '/cgi-bin/tags/create': Post<TagBody, TagAnswer>;
  '/cgi-bin/tags/delete': Post<{ tag: { id: number } }, ApiAnswer>;
  '/cgi-bin/tags/getidlist': Post<{ openid: string }, TagIdsAnswer>;
  '/cgi-bin/tags/members/batchblacklist': Post<{ openid_list: readonly string[] }, ApiAnswer>;
  '/cgi-bin/tags/members/batchtagging': Post<TaggingBody, ApiAnswer>;
  '/cgi-bin/tags/members/batchunblacklist': Post<{ openid_list: readonly string[] }, ApiAnswer>;
  '/cgi-bin/tags/members/batchuntagging': Post<TaggingBody, ApiAnswer>;
  '/cgi-bin/tags/members/getblacklist': Post<{ begin_openid?: string }, OpenIdPage>;
  '/cgi-bin/tags/update': Post<{ tag: UserTag }, ApiAnswer>;
  '/cgi-bin/template/api_add_template': Post<
    { template_id_short: string; keyword_name_list?: readonly string[] },
    TemplateIdAnswer
  >;
  '/cgi-bin/template/api_set_industry': Post<{ industry_id1: string; industry_id2: string }, ApiAnswer>;
  '/cgi-bin/template/del_private_template': Post<{ template_id: string }, ApiAnswer>;
  '/cgi-bin/user/info/batchget': Post<FollowersBody, FollowersAnswer>;
  '/cgi-bin/user/info/updateremark': Post<RemarkBody, ApiAnswer>;
  '/cgi-bin/user/tag/get': Post<{ tagid: number; next_openid?: string }, OpenIdPage>;
  '/customservice/kfaccount/add': Post<AgentBody, ApiAnswer>;
  '/customservice/kfaccount/inviteworker': Post<{ kf_account: string; invite_wx: string }, ApiAnswer>;
  '/customservice/kfaccount/update': Post<AgentBody, ApiAnswer>;
  '/customservice/kfsession/close': Post<AgentSessionBody, ApiAnswer>;
  '/customservice/kfsession/create': Post<AgentSessionBody, ApiAnswer>;
  '/customservice/msgrecord/getmsglist': Post<RecordsBody, RecordsAnswer>;
  '/datacube/getarticlesummary': Post<DateRange, StatisticAnswer<ArticleSummaryRow>>;
  '/datacube/getarticletotal': Post<DateRange, StatisticAnswer<ArticleTotalRow>>;
  '/datacube/getcardbizuininfo': Post<CardRange, StatisticAnswer<OpenRow>>;
  '/datacube/getcardcardinfo': Post<CardRange, StatisticAnswer<OpenRow>>;
  '/datacube/getcardmembercardinfo': Post<CardRange, StatisticAnswer<OpenRow>>;
  '/datacube/getinterfacesummaryhour': Post<DateRange, StatisticAnswer<InterfaceHourRow>>;
  '/datacube/getinterfacesummary': Post<DateRange, StatisticAnswer<InterfaceRow>>;
  '/datacube/getupstreammsgdistmonth': Post<DateRange, StatisticAnswer<UpstreamDistributionRow>>;
  '/datacube/getupstreammsgdistweek': Post<DateRange, StatisticAnswer<UpstreamDistributionRow>>;
  '/datacube/getupstreammsgdist': Post<DateRange, StatisticAnswer<UpstreamDistributionRow>>;
  '/datacube/getupstreammsghour': Post<DateRange, StatisticAnswer<UpstreamHourRow>>;
  '/datacube/getupstreammsgmonth': Post<DateRange, StatisticAnswer<UpstreamRow>>;
  '/datacube/getupstreammsgweek': Post<DateRange, StatisticAnswer<UpstreamRow>>;
  '/datacube/getupstreammsg': Post<DateRange, StatisticAnswer<UpstreamRow>>;
  '/datacube/getusercumulate': Post<DateRange, StatisticAnswer<UserCumulateRow>>;
  '/datacube/getuserreadhour': Post<DateRange, StatisticAnswer<UserReadHourRow>>;
  '/datacube/getuserread': Post<DateRange, StatisticAnswer<UserReadRow>>;
  '/datacube/getusersharehour': Post<DateRange, StatisticAnswer<UserShareHourRow>>;
  '/datacube/getusershare': Post<DateRange, StatisticAnswer<UserShareRow>>;
  '/datacube/getusersummary': Post<DateRange, StatisticAnswer<UserSummaryRow>>;
}
