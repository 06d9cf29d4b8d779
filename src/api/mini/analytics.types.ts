import type { ApiAnswer } from '../answer.js';

/** The body of a statistic: days in Beijing time, `YYYYMMDD`. */
export interface MiniDateRange {
  begin_date: string;
  end_date: string;
}

/** How many came back after so many days, weeks or months (`key`). */
export interface RetainAnswer extends ApiAnswer {
  /** `20260101`, `20260105-20260111` or `202601`. */
  ref_date: string;
  visit_uv_new: { key: number; value: number; [field: string]: unknown }[];
  visit_uv: { key: number; value: number; [field: string]: unknown }[];
}

/** What `/datacube/getweanalysisappiddailysummarytrend` answers. */
export interface SummaryTrendAnswer extends ApiAnswer {
  list: {
    ref_date: string;
    visit_total: number;
    share_pv: number;
    share_uv: number;
    [field: string]: unknown;
  }[];
}

/** What `/datacube/getweanalysisappiddailyvisittrend` and its like answer. */
export interface VisitTrendAnswer extends ApiAnswer {
  list: {
    ref_date: string;
    session_cnt: number;
    visit_pv: number;
    visit_uv: number;
    visit_uv_new: number;
    /** Seconds. */
    stay_time_uv?: number;
    /** Seconds. */
    stay_time_session?: number;
    visit_depth: number;
    [field: string]: unknown;
  }[];
}

/** What `/datacube/getweanalysisappidvisitdistribution` answers. */
export interface VisitDistributionAnswer extends ApiAnswer {
  ref_date: string;
  list: {
    index: string;
    item_list: { key: number; value: number; access_source_visit_uv?: number; [field: string]: unknown }[];
    [field: string]: unknown;
  }[];
}

/** What `/datacube/getweanalysisappidvisitpage` answers. */
export interface VisitPageAnswer extends ApiAnswer {
  ref_date: string;
  list: {
    page_path: string;
    page_visit_pv: number;
    page_visit_uv: number;
    /** Seconds. */
    page_staytime_pv: number;
    entrypage_pv: number;
    exitpage_pv: number;
    page_share_pv: number;
    page_share_uv: number;
    [field: string]: unknown;
  }[];
}

type Share = { id?: number; name: string; value: number; [field: string]: unknown }[];

interface Portrait {
  province?: Share;
  city?: Share;
  genders?: Share;
  platforms?: Share;
  devices?: Share;
  ages?: Share;
  [field: string]: unknown;
}

/** What `/datacube/getweanalysisappiduserportrait` answers. */
export interface PortraitAnswer extends ApiAnswer {
  ref_date: string;
  visit_uv_new: Portrait;
  visit_uv: Portrait;
}

/** The body of `/wxa/business/performance/boot`. */
export interface PerformanceBody {
  /** 10016 opening, 10017 download, 10021 first rendering... as WeChat's page lists them. */
  module: number | string;
  /** Unix seconds. */
  time: { begin_timestamp: number; end_timestamp: number };
  params: readonly { field: string; value: string }[];
}

/** What `/wxa/business/performance/boot` answers. */
export interface PerformanceAnswer extends ApiAnswer {
  data: {
    body: {
      tables: {
        id: string;
        /** The title, in Chinese. */
        zh?: string;
        lines: {
          fields: { refdate: string; value: string; [field: string]: unknown }[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      count: number;
      [field: string]: unknown;
    };
    [field: string]: unknown;
  };
}
