import type { ApiAnswer } from '../answer.js';

/** The values of a template's keywords. */
export type TemplateData = Record<string, { value: string | number; color?: string }>;

/** A page of a mini program that a message opens. */
export interface MiniProgramLink {
  appid: string;
  pagepath?: string;
}

/** The body of `/cgi-bin/message/template/send`. With both `url` and `miniprogram`, the mini program wins. */
export interface TemplateMessage {
  touser: string;
  template_id: string;
  url?: string;
  miniprogram?: MiniProgramLink;
  data: TemplateData;
  /** The same id within ten minutes is not sent again. */
  client_msg_id?: string;
  /** @deprecated WeChat ignores it. */
  topcolor?: string;
}

/** What `/cgi-bin/message/template/send` answers. */
export interface TemplateSentAnswer extends ApiAnswer {
  /** 64 bits: a string where it does not fit into a number. */
  msgid: string | number;
}

/** The body of `/cgi-bin/message/template/subscribe` (一次性订阅消息). */
export interface OneTimeMessage {
  touser: string;
  template_id: string;
  url?: string;
  miniprogram?: MiniProgramLink;
  /** 0 to 10 000, as in the authorisation. */
  scene: string;
  /** At most 15 characters. */
  title: string;
  data: { content: { value: string; color?: string } };
}

/** What `/cgi-bin/template/get_industry` answers. */
export interface IndustryAnswer extends ApiAnswer {
  primary_industry: { first_class: string; second_class: string; [field: string]: unknown };
  secondary_industry: { first_class: string; second_class: string; [field: string]: unknown };
}

/** What `/cgi-bin/template/api_add_template` answers. */
export interface TemplateIdAnswer extends ApiAnswer {
  template_id: string;
}

/** A template in the account. */
export interface PrivateTemplate {
  template_id: string;
  title: string;
  primary_industry: string;
  deputy_industry: string;
  content: string;
  example: string;
  [field: string]: unknown;
}

/** What `/cgi-bin/template/get_all_private_template` answers. */
export interface TemplatesAnswer extends ApiAnswer {
  template_list: PrivateTemplate[];
}
