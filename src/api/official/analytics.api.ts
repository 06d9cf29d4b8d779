import type { WechatClient } from '../../client/wechat-client.js';
import { span, type Day } from '../dates.js';
import { READ } from '../limits.js';
import type {
  ArticleSummaryRow,
  ArticleTotalRow,
  InterfaceHourRow,
  InterfaceRow,
  CardRow,
  FreeCardRow,
  MemberCardRow,
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
} from './analytics.types.js';

/**
 * Statistics of an Official Account (数据统计): of followers, articles, messages, this server, cards. Days are in
 * Beijing time; the last one that can be asked for is yesterday.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/User_Analysis_Data_Interface.html
 */
export class AnalyticsApi {
  constructor(private readonly client: WechatClient) {}

  /** New and lost followers by source: at most 7 days. */
  async userSummary(from: Day, to: Day = from): Promise<StatisticAnswer<UserSummaryRow>> {
    return this.ask('getusersummary', from, to, 7);
  }

  /** Followers in all: at most 7 days. */
  async userCumulate(from: Day, to: Day = from): Promise<StatisticAnswer<UserCumulateRow>> {
    return this.ask('getusercumulate', from, to, 7);
  }

  /** Articles sent to all, of one day. */
  async articleSummary(day: Day): Promise<StatisticAnswer<ArticleSummaryRow>> {
    return this.ask('getarticlesummary', day, day, 1);
  }

  /** Articles sent to all on one day, followed for seven days. */
  async articleTotal(day: Day): Promise<StatisticAnswer<ArticleTotalRow>> {
    return this.ask('getarticletotal', day, day, 1);
  }

  /** Readers of articles by source: at most 3 days. */
  async userRead(from: Day, to: Day = from): Promise<StatisticAnswer<UserReadRow>> {
    return this.ask('getuserread', from, to, 3);
  }

  /** Readers of articles by the hour, of one day. */
  async userReadHour(day: Day): Promise<StatisticAnswer<UserReadHourRow>> {
    return this.ask('getuserreadhour', day, day, 1);
  }

  /** Articles shared: at most 7 days. */
  async userShare(from: Day, to: Day = from): Promise<StatisticAnswer<UserShareRow>> {
    return this.ask('getusershare', from, to, 7);
  }

  /** Articles shared by the hour, of one day. */
  async userShareHour(day: Day): Promise<StatisticAnswer<UserShareHourRow>> {
    return this.ask('getusersharehour', day, day, 1);
  }

  /** What has been published, in all: at most 30 days. */
  async publishSummary(from: Day, to: Day = from): Promise<StatisticAnswer<OpenRow>> {
    return this.ask('getbizsummary', from, to, 30);
  }

  /** Readers of what has been published, of one day. */
  async publishRead(day: Day): Promise<StatisticAnswer<OpenRow>> {
    return this.ask('getarticleread', day, day, 1);
  }

  /** Published articles shared, of one day. */
  async publishShare(day: Day): Promise<StatisticAnswer<OpenRow>> {
    return this.ask('getarticleshare', day, day, 1);
  }

  /** Everything about what was published on one day. */
  async publishDetail(day: Day): Promise<StatisticAnswer<OpenRow>> {
    return this.ask('getarticletotaldetail', day, day, 1);
  }

  /** Messages that users sent: at most 7 days. */
  async upstream(from: Day, to: Day = from): Promise<StatisticAnswer<UpstreamRow>> {
    return this.ask('getupstreammsg', from, to, 7);
  }

  /** Messages that users sent by the hour, of one day. */
  async upstreamHour(day: Day): Promise<StatisticAnswer<UpstreamHourRow>> {
    return this.ask('getupstreammsghour', day, day, 1);
  }

  /** Messages that users sent by the week: at most 30 days. */
  async upstreamWeek(from: Day, to: Day = from): Promise<StatisticAnswer<UpstreamRow>> {
    return this.ask('getupstreammsgweek', from, to, 30);
  }

  /** Messages that users sent by the month: at most 30 days. */
  async upstreamMonth(from: Day, to: Day = from): Promise<StatisticAnswer<UpstreamRow>> {
    return this.ask('getupstreammsgmonth', from, to, 30);
  }

  /** How many users sent how many messages: at most 15 days. */
  async upstreamDistribution(from: Day, to: Day = from): Promise<StatisticAnswer<UpstreamDistributionRow>> {
    return this.ask('getupstreammsgdist', from, to, 15);
  }

  /** How many users sent how many messages by the week: at most 30 days. */
  async upstreamDistributionWeek(
    from: Day,
    to: Day = from,
  ): Promise<StatisticAnswer<UpstreamDistributionRow>> {
    return this.ask('getupstreammsgdistweek', from, to, 30);
  }

  /** How many users sent how many messages by the month: at most 30 days. */
  async upstreamDistributionMonth(
    from: Day,
    to: Day = from,
  ): Promise<StatisticAnswer<UpstreamDistributionRow>> {
    return this.ask('getupstreammsgdistmonth', from, to, 30);
  }

  /** How often WeChat called this server, how many calls failed, and how long they took: at most 30 days. */
  async interfaceSummary(from: Day, to: Day = from): Promise<StatisticAnswer<InterfaceRow>> {
    return this.ask('getinterfacesummary', from, to, 30);
  }

  /** As {@link interfaceSummary} by the hour, of one day. */
  async interfaceSummaryHour(day: Day): Promise<StatisticAnswer<InterfaceHourRow>> {
    return this.ask('getinterfacesummaryhour', day, day, 1);
  }

  /**
   * Cards in all: at most 62 days.
   *
   * @param source 0 made in the console, 1 by API.
   */
  async cardSummary(from: Day, to: Day, source: 0 | 1 = 1): Promise<StatisticAnswer<CardRow>> {
    return this.ask('getcardbizuininfo', from, to, 62, { cond_source: source });
  }

  /** Free cards, one or all: at most 62 days. */
  async freeCards(
    from: Day,
    to: Day,
    source: 0 | 1 = 1,
    cardId?: string,
  ): Promise<StatisticAnswer<FreeCardRow>> {
    return this.ask('getcardcardinfo', from, to, 62, { cond_source: source, card_id: cardId });
  }

  /** Membership cards in all: at most 62 days. */
  async memberCards(from: Day, to: Day, source: 0 | 1 = 1): Promise<StatisticAnswer<MemberCardRow>> {
    return this.ask('getcardmembercardinfo', from, to, 62, { cond_source: source });
  }

  /** One membership card: at most 62 days. */
  async memberCard(from: Day, to: Day, cardId: string): Promise<StatisticAnswer<OpenRow>> {
    return this.ask('getcardmembercarddetail', from, to, 62, { card_id: cardId });
  }

  private ask<Row>(
    name: string,
    from: Day,
    to: Day,
    most: number,
    more?: object,
  ): Promise<StatisticAnswer<Row>> {
    return this.client.post(`/datacube/${name}`, { ...span(from, to, most), ...more }, READ);
  }
}
