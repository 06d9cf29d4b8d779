import type { ApiAnswer } from '../answer.js';

/** The body of every statistic: days in Beijing time, `YYYY-MM-DD`; the last one is yesterday at most. */
export interface DateRange {
  begin_date: string;
  end_date: string;
}

/** A statistic: one row a day, or an hour, or a kind. */
export interface StatisticAnswer<Row> extends ApiAnswer {
  list: Row[];
  /** Of published articles: the numbers are not complete yet. */
  is_delay?: boolean;
}

interface Day {
  /** `YYYY-MM-DD`; of a week or a month its first day. */
  ref_date: string;
  [field: string]: unknown;
}

interface Hour extends Day {
  /** From 0 to 2300: 1500 is from 15:00 to 16:00. */
  ref_hour: number;
  [field: string]: unknown;
}

/**
 * `user_source`: 0 other, 1 search, 17 card shared, 30 QR code, 51 payment, 57 article, 100 ad, 161 other account...
 */
export interface UserSummaryRow extends Day {
  user_source: number;
  new_user: number;
  cancel_user: number;
  [field: string]: unknown;
}

/** Followers in all at the end of a day. */
export interface UserCumulateRow extends Day {
  cumulate_user: number;
  [field: string]: unknown;
}

interface ReadCounts {
  int_page_read_user: number;
  int_page_read_count: number;
  ori_page_read_user: number;
  ori_page_read_count: number;
  share_user: number;
  share_count: number;
  add_to_fav_user: number;
  add_to_fav_count: number;
  [field: string]: unknown;
}

/** One article sent to all, on one day. */
export interface ArticleSummaryRow extends Day, ReadCounts {
  /** `msgid_index`: the message and its article, from 1. */
  msgid: string;
  title: string;
  [field: string]: unknown;
}

/** One article sent to all, followed for seven days. */
export interface ArticleTotalRow extends Day {
  msgid: string;
  title: string;
  url?: string;
  details: (ReadCounts &
    ReadSources & { stat_date: string; target_user: number; [field: string]: unknown })[];
  [field: string]: unknown;
}

/** Where readers and sharers of an article came from. */
interface ReadSources {
  int_page_from_session_read_user?: number;
  int_page_from_session_read_count?: number;
  int_page_from_hist_msg_read_user?: number;
  int_page_from_hist_msg_read_count?: number;
  int_page_from_feed_read_user?: number;
  int_page_from_feed_read_count?: number;
  int_page_from_friends_read_user?: number;
  int_page_from_friends_read_count?: number;
  int_page_from_other_read_user?: number;
  int_page_from_other_read_count?: number;
  feed_share_from_session_user?: number;
  feed_share_from_session_cnt?: number;
  feed_share_from_feed_user?: number;
  feed_share_from_feed_cnt?: number;
  feed_share_from_other_user?: number;
  feed_share_from_other_cnt?: number;
  [field: string]: unknown;
}

interface CardCounts extends Day {
  view_cnt: number;
  view_user: number;
  receive_cnt: number;
  receive_user: number;
  verify_cnt: number;
  verify_user: number;
  [field: string]: unknown;
}

/** All cards on one day. */
export interface CardRow extends CardCounts {
  given_cnt: number;
  given_user: number;
  expire_cnt: number;
  expire_user: number;
  [field: string]: unknown;
}

/** One coupon on one day. */
export interface FreeCardRow extends CardRow {
  card_id: string;
  /** 0 cash, 1 gift, 2 discount, 3 group purchase, 4 coupon. */
  card_type: number;
  [field: string]: unknown;
}

/** Membership cards on one day. */
export interface MemberCardRow extends CardCounts {
  active_cnt?: number;
  active_user: number;
  total_user: number;
  total_receive_user: number;
  [field: string]: unknown;
}

/** `user_source`: 99999999 all, 0 session, 1 friends, 2 moments, 4 history, 5 other, 6 look, 7 search. */
export interface UserReadRow extends Day, ReadCounts {
  user_source?: number;
  [field: string]: unknown;
}

/** Readers of articles in one hour. */
export interface UserReadHourRow extends Hour, ReadCounts {
  user_source?: number;
  total_online_time?: number;
  [field: string]: unknown;
}

/** `share_scene`: 1 forwarded, 2 moments, 255 other. */
export interface UserShareRow extends Day {
  share_scene: number;
  share_count: number;
  share_user: number;
  [field: string]: unknown;
}

/** Articles shared in one hour. */
export interface UserShareHourRow extends Hour {
  share_scene: number;
  share_count: number;
  share_user: number;
  [field: string]: unknown;
}

/** `msg_type`: 1 text, 2 picture, 3 voice, 4 video, 6 third party. */
export interface UpstreamRow extends Day {
  msg_type: number;
  msg_user: number;
  msg_count: number;
  [field: string]: unknown;
}

/** Messages that users sent in one hour. */
export interface UpstreamHourRow extends Hour {
  msg_type: number;
  msg_user: number;
  msg_count: number;
  [field: string]: unknown;
}

/** `count_interval`: 0 none, 1 one to five messages, 2 six to ten, 3 more. */
export interface UpstreamDistributionRow extends Day {
  count_interval: number;
  msg_user: number;
  [field: string]: unknown;
}

/** WeChat's calls of this server on one day. */
export interface InterfaceRow extends Day {
  callback_count: number;
  fail_count: number;
  /** Milliseconds, all together. */
  total_time_cost: number;
  /** Milliseconds. */
  max_time_cost: number;
  [field: string]: unknown;
}

/** WeChat's calls of this server in one hour. */
export interface InterfaceHourRow extends InterfaceRow {
  ref_hour: number;
  [field: string]: unknown;
}

/** A row whose fields WeChat's page lists; all are numbers but dates, ids and titles. */
export interface OpenRow extends Partial<Day> {
  [field: string]: unknown;
}

/** The body of the statistics of cards: `cond_source` 0 made in the console, 1 by API. */
export interface CardRange extends DateRange {
  cond_source: 0 | 1;
  card_id?: string;
}
