import type { ApiAnswer } from '../answer.js';
import type {
  MiniDateRange,
  PerformanceAnswer,
  PerformanceBody,
  PortraitAnswer,
  RetainAnswer,
  SummaryTrendAnswer,
  VisitDistributionAnswer,
  VisitPageAnswer,
  VisitTrendAnswer,
} from '../mini/analytics.types.js';
import type {
  NfcSchemeBody,
  SchemeAnswer,
  SchemeBody,
  SchemeInfoAnswer,
  ShortLinkAnswer,
  ShortLinkBody,
  UrlLinkAnswer,
  UrlLinkBody,
  UrlLinkInfoAnswer,
} from '../mini/links.types.js';
import type {
  AddedGoodsAnswer,
  LiveGoodsInfo,
  LiveRoomAnswer,
  LiveRoomBody,
  LiveRoomsAnswer,
} from '../mini/live.types.js';
import type { EncryptedDataAnswer, OpenPidAnswer, PhoneNumberAnswer } from '../mini/login.types.js';
import type {
  MediaCheckAnswer,
  MediaCheckBody,
  RiskAnswer,
  RiskCheck,
  TextCheckAnswer,
  TextCheckBody,
} from '../mini/security.types.js';
import type { SubscribeMessage, SubscribeSentAnswer } from '../mini/subscribe.api.js';
import type { ChatToolMessageBody, UpdatableMessageBody } from '../mini/updatable.api.js';
import type { AddedTemplateAnswer, AddTemplateBody } from '../shared/subscription-templates.types.js';
import type { Post, TypingBody } from './typed-post.js';

/** The mini program's part of the typed paths of POST. */
export interface TypedMiniPost {
  '/cgi-bin/message/custom/business/typing': Post<TypingBody, ApiAnswer>;
  '/cgi-bin/message/subscribe/send': Post<SubscribeMessage, SubscribeSentAnswer>;
  '/cgi-bin/message/wxopen/chattoolmsg/send': Post<ChatToolMessageBody, ApiAnswer>;
  '/cgi-bin/message/wxopen/updatablemsg/send': Post<UpdatableMessageBody, ApiAnswer>;
  '/datacube/getweanalysisappiddailyretaininfo': Post<MiniDateRange, RetainAnswer>;
  '/datacube/getweanalysisappiddailysummarytrend': Post<MiniDateRange, SummaryTrendAnswer>;
  '/datacube/getweanalysisappiddailyvisittrend': Post<MiniDateRange, VisitTrendAnswer>;
  '/datacube/getweanalysisappidmonthlyretaininfo': Post<MiniDateRange, RetainAnswer>;
  '/datacube/getweanalysisappidmonthlyvisittrend': Post<MiniDateRange, VisitTrendAnswer>;
  '/datacube/getweanalysisappiduserportrait': Post<MiniDateRange, PortraitAnswer>;
  '/datacube/getweanalysisappidvisitdistribution': Post<MiniDateRange, VisitDistributionAnswer>;
  '/datacube/getweanalysisappidvisitpage': Post<MiniDateRange, VisitPageAnswer>;
  '/datacube/getweanalysisappidweeklyretaininfo': Post<MiniDateRange, RetainAnswer>;
  '/datacube/getweanalysisappidweeklyvisittrend': Post<MiniDateRange, VisitTrendAnswer>;
  '/wxa/business/checkencryptedmsg': Post<{ encrypted_msg_hash: string }, EncryptedDataAnswer>;
  '/wxa/business/getliveinfo': Post<{ start: number; limit: number }, LiveRoomsAnswer>;
  '/wxa/business/getuserphonenumber': Post<{ code: string; openid?: string }, PhoneNumberAnswer>;
  '/wxa/business/performance/boot': Post<PerformanceBody, PerformanceAnswer>;
  '/wxa/generate_urllink': Post<UrlLinkBody, UrlLinkAnswer>;
  '/wxa/generatenfcscheme': Post<NfcSchemeBody, SchemeAnswer>;
  '/wxa/generatescheme': Post<SchemeBody, SchemeAnswer>;
  '/wxa/genwxashortlink': Post<ShortLinkBody, ShortLinkAnswer>;
  '/wxa/getpluginopenpid': Post<{ code: string }, OpenPidAnswer>;
  '/wxa/getuserriskrank': Post<RiskCheck & { appid: string }, RiskAnswer>;
  '/wxa/media_check_async': Post<MediaCheckBody, MediaCheckAnswer>;
  '/wxa/msg_sec_check': Post<TextCheckBody, TextCheckAnswer>;
  '/wxa/query_urllink': Post<{ url_link: string; query_type?: 0 | 1 }, UrlLinkInfoAnswer>;
  '/wxa/queryscheme': Post<{ scheme: string; query_type?: 0 | 1 }, SchemeInfoAnswer>;
  '/wxaapi/broadcast/goods/add': Post<{ goodsInfo: LiveGoodsInfo }, AddedGoodsAnswer>;
  '/wxaapi/broadcast/room/create': Post<LiveRoomBody, LiveRoomAnswer>;
  '/wxaapi/broadcast/room/deleteroom': Post<{ id: number }, ApiAnswer>;
  '/wxaapi/broadcast/room/editroom': Post<LiveRoomBody & { id: number }, ApiAnswer>;
  '/wxaapi/newtmpl/addtemplate': Post<AddTemplateBody, AddedTemplateAnswer>;
  '/wxaapi/newtmpl/deltemplate': Post<{ priTmplId: string }, ApiAnswer>;
}
