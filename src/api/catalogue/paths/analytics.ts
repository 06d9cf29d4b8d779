// Generated from scripts/data/endpoints by npm run generate: change the data, not this file.

import type { WechatPostOptions } from '../../../client/call-options.js';
import type { OpenAnswer } from '../../answer.js';
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
} from '../../mini/analytics.types.js';
import type {
  ArticleSummaryRow,
  ArticleTotalRow,
  CardRange,
  CardRow,
  DateRange,
  FreeCardRow,
  InterfaceHourRow,
  InterfaceRow,
  MemberCardRow,
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
} from '../../official/analytics.types.js';

/** Paths of GET: ad publisher 流量主. */
export interface OfficialAnalyticsGet {
  /** 获取公众号分广告位数据/公众号返佣商品数据/公众号结算收入数据及结算主体信息. */
  '/publisher/stat': {
    needs: 'first';
    query:
      | {
          action: 'publisher_adpos_general';
          ad_slot?: string;
          start_date?: string;
          end_date?: string;
          page?: number;
          page_size?: number;
        }
      | {
          action: 'publisher_cps_general';
          start_date?: string;
          end_date?: string;
          page?: number;
          page_size?: number;
        }
      | {
          action: 'publisher_settlement';
          start_date?: string;
          end_date?: string;
          page?: number;
          page_size?: number;
        };
    answer: OpenAnswer<{
      base_resp: {
        ret: number;
        err_msg: string;
        [field: string]: unknown;
      };
      summary?: {
        req_succ_count: number;
        exposure_count: number;
        exposure_rate: number;
        click_count: number;
        click_rate: number;
        income: string | number;
        ecpm: number;
        [field: string]: unknown;
      };
      list?: {
        req_succ_count: number;
        exposure_count: number;
        exposure_rate: number;
        click_count: number;
        click_rate: number;
        income: string | number;
        ecpm: number;
        date: string;
        slot_id: string | number;
        ad_slot: string;
        [field: string]: unknown;
      }[];
      total_num: number;
      body?: string;
      revenue_all?: string | number;
      penalty_all?: string | number;
      settled_revenue_all?: string | number;
      settlement_list?: {
        date: string;
        zone: string;
        month: string;
        order: number;
        sett_status: number;
        settled_revenue: string | number;
        sett_no: string;
        mail_send_cnt: string | number;
        slot_revenue: {
          slot_id: string;
          slot_settled_revenue: string | number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
}

/** Paths of POST with a JSON body: analytics 数据统计(公众号). */
export interface OfficialAnalyticsPost {
  /** 获取发表内容每日阅读数据（日期范围仅支持 1 天）. */
  '/datacube/getarticleread': {
    needs: 'nothing';
    body: {
      begin_date?: string;
      end_date?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      list?: {
        [key: string]: unknown;
      }[];
      is_delay?: boolean;
    }>;
  };
  /** 获取发表内容每日分享数据（日期范围仅支持 1 天）. */
  '/datacube/getarticleshare': {
    needs: 'nothing';
    body: {
      begin_date?: string;
      end_date?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      list?: {
        [key: string]: unknown;
      }[];
      is_delay?: boolean;
    }>;
  };
  /** 获取图文群发每日数据. */
  '/datacube/getarticlesummary': {
    needs: 'first';
    body: DateRange;
    options: WechatPostOptions;
    answer: StatisticAnswer<ArticleSummaryRow>;
  };
  /** 获取图文群发总数据. */
  '/datacube/getarticletotal': {
    needs: 'first';
    body: DateRange;
    options: WechatPostOptions;
    answer: StatisticAnswer<ArticleTotalRow>;
  };
  /** 获取发表内容详细数据（日期范围仅支持 1 天）. */
  '/datacube/getarticletotaldetail': {
    needs: 'nothing';
    body: {
      begin_date?: string;
      end_date?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      list?: {
        [key: string]: unknown;
      }[];
      is_delay?: boolean;
    }>;
  };
  /** 获取发表内容概况总数据（日期范围最长 30 天）. */
  '/datacube/getbizsummary': {
    needs: 'nothing';
    body: {
      begin_date?: string;
      end_date?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      list?: {
        [key: string]: unknown;
      }[];
      is_delay?: boolean;
    }>;
  };
  /** 拉取卡券概况数据. */
  '/datacube/getcardbizuininfo': {
    needs: 'first';
    body: CardRange;
    options: WechatPostOptions;
    answer: StatisticAnswer<CardRow>;
  };
  /** 获取免费券数据. */
  '/datacube/getcardcardinfo': {
    needs: 'first';
    body: CardRange;
    options: WechatPostOptions;
    answer: StatisticAnswer<FreeCardRow>;
  };
  /** 拉取单张会员卡数据. */
  '/datacube/getcardmembercarddetail': {
    needs: 'first';
    body: {
      begin_date: string;
      end_date: string;
      card_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      list: {
        ref_date: string;
        view_cnt: number;
        view_user: number;
        receive_cnt: number;
        receive_user: number;
        verify_cnt: number;
        verify_user: number;
        active_cnt: number;
        active_user: number;
        total_user: number;
        total_receive_user?: number;
        cardid: string;
        merchanttype?: number;
        submerchantid?: string | number;
        new_user: number;
        payOriginalFee: number;
        fee: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 拉取会员卡概况数据. */
  '/datacube/getcardmembercardinfo': {
    needs: 'first';
    body: CardRange;
    options: WechatPostOptions;
    answer: StatisticAnswer<MemberCardRow>;
  };
  /** 获取接口分析数据. */
  '/datacube/getinterfacesummary': {
    needs: 'first';
    body: DateRange;
    options: WechatPostOptions;
    answer: StatisticAnswer<InterfaceRow>;
  };
  /** 获取接口分析分时数据. */
  '/datacube/getinterfacesummaryhour': {
    needs: 'first';
    body: DateRange;
    options: WechatPostOptions;
    answer: StatisticAnswer<InterfaceHourRow>;
  };
  /** 获取消息发送概况数据. */
  '/datacube/getupstreammsg': {
    needs: 'first';
    body: DateRange;
    options: WechatPostOptions;
    answer: StatisticAnswer<UpstreamRow>;
  };
  /** 获取消息发送分布数据. */
  '/datacube/getupstreammsgdist': {
    needs: 'first';
    body: DateRange;
    options: WechatPostOptions;
    answer: StatisticAnswer<UpstreamDistributionRow>;
  };
  /** 获取消息发送分布月数据. */
  '/datacube/getupstreammsgdistmonth': {
    needs: 'first';
    body: DateRange;
    options: WechatPostOptions;
    answer: StatisticAnswer<UpstreamDistributionRow>;
  };
  /** 获取消息发送分布周数据. */
  '/datacube/getupstreammsgdistweek': {
    needs: 'first';
    body: DateRange;
    options: WechatPostOptions;
    answer: StatisticAnswer<UpstreamDistributionRow>;
  };
  /** 获取消息分送分时数据. */
  '/datacube/getupstreammsghour': {
    needs: 'first';
    body: DateRange;
    options: WechatPostOptions;
    answer: StatisticAnswer<UpstreamHourRow>;
  };
  /** 获取消息发送月数据. */
  '/datacube/getupstreammsgmonth': {
    needs: 'first';
    body: DateRange;
    options: WechatPostOptions;
    answer: StatisticAnswer<UpstreamRow>;
  };
  /** 获取消息发送周数据. */
  '/datacube/getupstreammsgweek': {
    needs: 'first';
    body: DateRange;
    options: WechatPostOptions;
    answer: StatisticAnswer<UpstreamRow>;
  };
  /** 获取累计用户数据. */
  '/datacube/getusercumulate': {
    needs: 'first';
    body: DateRange;
    options: WechatPostOptions;
    answer: StatisticAnswer<UserCumulateRow>;
  };
  /** 获取图文统计数据. */
  '/datacube/getuserread': {
    needs: 'first';
    body: DateRange;
    options: WechatPostOptions;
    answer: StatisticAnswer<UserReadRow>;
  };
  /** 获取图文统计分时数据. */
  '/datacube/getuserreadhour': {
    needs: 'first';
    body: DateRange;
    options: WechatPostOptions;
    answer: StatisticAnswer<UserReadHourRow>;
  };
  /** 获取图文分享转发数据. */
  '/datacube/getusershare': {
    needs: 'first';
    body: DateRange;
    options: WechatPostOptions;
    answer: StatisticAnswer<UserShareRow>;
  };
  /** 获取图文分享转发分时数据. */
  '/datacube/getusersharehour': {
    needs: 'first';
    body: DateRange;
    options: WechatPostOptions;
    answer: StatisticAnswer<UserShareHourRow>;
  };
  /** 获取用户增减数据. */
  '/datacube/getusersummary': {
    needs: 'first';
    body: DateRange;
    options: WechatPostOptions;
    answer: StatisticAnswer<UserSummaryRow>;
  };
}

/** Paths of POST with a JSON body: analytics 数据分析(小程序). */
export interface MiniAnalyticsPost {
  /** 获取用户访问小程序日留存 (getDailyRetain). */
  '/datacube/getweanalysisappiddailyretaininfo': {
    needs: 'first';
    body: MiniDateRange;
    options: WechatPostOptions;
    answer: RetainAnswer;
  };
  /** 获取用户访问小程序数据概况 (getDailySummary). */
  '/datacube/getweanalysisappiddailysummarytrend': {
    needs: 'first';
    body: MiniDateRange;
    options: WechatPostOptions;
    answer: SummaryTrendAnswer;
  };
  /** 获取用户访问小程序数据日趋势 (getDailyVisitTrend). */
  '/datacube/getweanalysisappiddailyvisittrend': {
    needs: 'first';
    body: MiniDateRange;
    options: WechatPostOptions;
    answer: VisitTrendAnswer;
  };
  /** 获取用户访问小程序月留存 (getMonthlyRetain). */
  '/datacube/getweanalysisappidmonthlyretaininfo': {
    needs: 'first';
    body: MiniDateRange;
    options: WechatPostOptions;
    answer: RetainAnswer;
  };
  /** 获取用户访问小程序数据月趋势 (getMonthlyVisitTrend). */
  '/datacube/getweanalysisappidmonthlyvisittrend': {
    needs: 'first';
    body: MiniDateRange;
    options: WechatPostOptions;
    answer: VisitTrendAnswer;
  };
  /** 获取小程序用户画像分布 (getUserPortrait). */
  '/datacube/getweanalysisappiduserportrait': {
    needs: 'first';
    body: MiniDateRange;
    options: WechatPostOptions;
    answer: PortraitAnswer;
  };
  /** 获取用户小程序访问分布数据 (getVisitDistribution). */
  '/datacube/getweanalysisappidvisitdistribution': {
    needs: 'first';
    body: MiniDateRange;
    options: WechatPostOptions;
    answer: VisitDistributionAnswer;
  };
  /** 获取访问页面数据 (getVisitPage). */
  '/datacube/getweanalysisappidvisitpage': {
    needs: 'first';
    body: MiniDateRange;
    options: WechatPostOptions;
    answer: VisitPageAnswer;
  };
  /** 获取用户访问小程序周留存 (getWeeklyRetain). */
  '/datacube/getweanalysisappidweeklyretaininfo': {
    needs: 'first';
    body: MiniDateRange;
    options: WechatPostOptions;
    answer: RetainAnswer;
  };
  /** 获取用户访问小程序数据周趋势 (getWeeklyVisitTrend). */
  '/datacube/getweanalysisappidweeklyvisittrend': {
    needs: 'first';
    body: MiniDateRange;
    options: WechatPostOptions;
    answer: VisitTrendAnswer;
  };
  /** 获取小程序性能数据 (getPerformanceData). */
  '/wxa/business/performance/boot': {
    needs: 'first';
    body: PerformanceBody;
    options: WechatPostOptions;
    answer: PerformanceAnswer;
  };
}
