import type { ApiAnswer } from '../answer.js';

/** Where the content appears: 1 profile, 2 comment, 3 forum, 4 social log. */
export type SecurityScene = 1 | 2 | 3 | 4;

/** What to do about it. */
export type Suggestion = 'pass' | 'review' | 'risky';

/** A text to check; the user must have opened the mini program within the last two hours. */
export interface TextCheck {
  openid: string;
  scene: SecurityScene;
  /** At most 2500 characters. */
  content: string;
  title?: string;
  nickname?: string;
  /** A profile's own words, with scene 1. */
  signature?: string;
}

/** The body of `/wxa/msg_sec_check`. */
export interface TextCheckBody extends TextCheck {
  version: 2;
}

/** What `/wxa/msg_sec_check` answers. */
export interface TextCheckAnswer extends ApiAnswer {
  trace_id: string;
  /**
   * `label`: 100 normal, 10001 ad, 20001 politics, 20002 porn, 20003 abuse, 20006 crime, 20008 fraud, 20012 vulgar...
   */
  result: { suggest: Suggestion; label: number; [field: string]: unknown };
  detail: {
    strategy: string;
    errcode: number;
    suggest?: Suggestion;
    label?: number;
    /** How certain it is, 0 to 100. */
    prob?: number;
    level?: number;
    keyword?: string;
    [field: string]: unknown;
  }[];
}

/** A file to check by its address, at most 10 MB: 1 sound, 2 picture. */
export interface MediaCheck {
  openid: string;
  scene: SecurityScene;
  media_url: string;
  media_type: 1 | 2;
}

/** The body of `/wxa/media_check_async`. */
export interface MediaCheckBody extends MediaCheck {
  version: 2;
}

/** What `/wxa/media_check_async` answers. */
export interface MediaCheckAnswer extends ApiAnswer {
  /** What the event `wxa_media_check` names it by. */
  trace_id: string;
}

/** The user whose risk is asked for, and the scene: activities or registrations. */
export interface RiskCheck {
  openid: string;
  /** 0 registration, 1 fraud in a promotion. */
  scene: 0 | 1;
  client_ip: string;
  mobile_no?: string;
  email_address?: string;
  extended_info?: string;
  /** 1: try it without the users being real. */
  is_test?: boolean;
}

/** What `/wxa/getuserriskrank` answers. */
export interface RiskAnswer extends ApiAnswer {
  /** 0 none to 4 highest. */
  risk_rank: 0 | 1 | 2 | 3 | 4;
  /** Spelt so by WeChat: identifies this answer. */
  unoin_id: number | string;
}
