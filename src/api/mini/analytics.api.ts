import type { WechatClient } from '../../client/wechat-client.js';
import { WechatInputError } from '../../client/client.errors.js';
import { lastDays, month, oneDay, week, type Day } from '../dates.js';
import { READ } from '../limits.js';
import type {
  PerformanceAnswer,
  PerformanceBody,
  PortraitAnswer,
  RetainAnswer,
  SummaryTrendAnswer,
  VisitDistributionAnswer,
  VisitPageAnswer,
  VisitTrendAnswer,
} from './analytics.types.js';

const SPANS = [1, 7, 30];

/**
 * Statistics of a mini program (数据分析). Days are in Beijing time; the last one that can be asked for is
 * yesterday. A week is asked for by any of its days, a month too.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/data-analysis/visit-retain/getDailyRetain.html
 */
export class MiniAnalyticsApi {
  constructor(private readonly client: WechatClient) {}

  /** Retention by day: how many of a day's visitors came back. */
  async dailyRetain(day: Day): Promise<RetainAnswer> {
    return this.ask('getweanalysisappiddailyretaininfo', oneDay(day));
  }

  /** Retention by week: how many of a week's visitors came back. */
  async weeklyRetain(day: Day): Promise<RetainAnswer> {
    return this.ask('getweanalysisappidweeklyretaininfo', week(day));
  }

  /** Retention by month: how many of a month's visitors came back. */
  async monthlyRetain(day: Day): Promise<RetainAnswer> {
    return this.ask('getweanalysisappidmonthlyretaininfo', month(day));
  }

  /** Visitors in all and sharings, of one day. */
  async dailySummary(day: Day): Promise<SummaryTrendAnswer> {
    return this.ask('getweanalysisappiddailysummarytrend', oneDay(day));
  }

  /** Visits of a day. */
  async dailyVisitTrend(day: Day): Promise<VisitTrendAnswer> {
    return this.ask('getweanalysisappiddailyvisittrend', oneDay(day));
  }

  /** Visits of a week. */
  async weeklyVisitTrend(day: Day): Promise<VisitTrendAnswer> {
    return this.ask('getweanalysisappidweeklyvisittrend', week(day));
  }

  /** Visits of a month. */
  async monthlyVisitTrend(day: Day): Promise<VisitTrendAnswer> {
    return this.ask('getweanalysisappidmonthlyvisittrend', month(day));
  }

  /** Visits of a day by where they came from, how long and how deep they were. */
  async visitDistribution(day: Day): Promise<VisitDistributionAnswer> {
    return this.ask('getweanalysisappidvisitdistribution', oneDay(day));
  }

  /** Visits of a day by page: the 200 most visited. */
  async visitPage(day: Day): Promise<VisitPageAnswer> {
    return this.ask('getweanalysisappidvisitpage', oneDay(day));
  }

  /**
   * Who the visitors are.
   *
   * @param lastDay the last of the days.
   * @param days 1, 7 or 30.
   */
  async userPortrait(lastDay: Day, days = 1): Promise<PortraitAnswer> {
    if (!SPANS.includes(days)) throw new WechatInputError('The user portrait is of 1, 7 or 30 days.');
    return this.ask('getweanalysisappiduserportrait', lastDays(lastDay, days));
  }

  /** How fast the mini program opens and renders. */
  performance(query: PerformanceBody): Promise<PerformanceAnswer> {
    return this.client.post('/wxa/business/performance/boot', query, READ);
  }

  private ask<Answer extends object>(name: string, days: object): Promise<Answer> {
    return this.client.post(`/datacube/${name}`, days, READ);
  }
}
