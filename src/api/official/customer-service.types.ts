import type { ApiAnswer } from '../answer.js';

/** An agent (客服). */
export interface Agent {
  /** `name@account`. */
  kf_account: string;
  kf_nick: string;
  kf_id: string | number;
  kf_headimgurl?: string;
  kf_wx?: string;
  invite_wx?: string;
  /** Unix seconds. */
  invite_expire_time?: number;
  invite_status?: 'waiting' | 'rejected' | 'expired';
  [field: string]: unknown;
}

/** What `/cgi-bin/customservice/getkflist` answers. */
export interface AgentsAnswer extends ApiAnswer {
  kf_list: Agent[];
}

/** What `/cgi-bin/customservice/getonlinekflist` answers. */
export interface OnlineAgentsAnswer extends ApiAnswer {
  kf_online_list: {
    kf_account: string;
    /** 1 = in the web client. */
    status: number;
    kf_id: string | number;
    /** How many conversations the agent has. */
    accepted_case: number;
    [field: string]: unknown;
  }[];
}

/** The body of `/customservice/kfaccount/add` and its like. */
export interface AgentBody {
  kf_account: string;
  nickname?: string;
  /** The MD5 of the password; WeChat no longer asks for it. */
  password?: string;
}

/** What `/customservice/kfaccount/add` and its like answer. */
export interface AgentAnswer extends ApiAnswer {
  kf_openid?: string;
}

/** What `/customservice/kfsession/getsession` answers. */
export interface AgentSessionAnswer extends ApiAnswer {
  /** Empty when nobody has taken the user on. */
  kf_account: string;
  /** Unix seconds. */
  createtime: number;
}

/** What `/customservice/kfsession/getsessionlist` answers. */
export interface AgentSessionsAnswer extends ApiAnswer {
  sessionlist: { openid: string; createtime: number; [field: string]: unknown }[];
}

/** What `/customservice/kfsession/getwaitcase` answers. */
export interface WaitingUsersAnswer extends ApiAnswer {
  count: number;
  waitcaselist: { openid: string; kf_account?: string; latest_time: number; [field: string]: unknown }[];
}

/** The body of `/customservice/msgrecord/getmsglist`. */
export interface RecordsBody {
  /** Unix seconds; at most 24 hours from start to end. */
  starttime: number;
  endtime: number;
  /** 1 for the first page, then the largest one seen. */
  msgid: number | string;
  /** At most 10 000. */
  number: number;
}

/** One line of a conversation. */
export interface ChatRecord {
  openid: string;
  /** 2002 the agent wrote, 2003 the user wrote. */
  opercode: number;
  text: string;
  /** Unix seconds. */
  time: number;
  worker: string;
  [field: string]: unknown;
}

/** What `/customservice/msgrecord/getmsglist` answers. */
export interface RecordsAnswer extends ApiAnswer {
  recordlist: ChatRecord[];
  number: number;
  msgid: number | string;
}

/** Names one conversation of an agent. */
export interface AgentSessionBody {
  kf_account: string;
  openid: string;
}
