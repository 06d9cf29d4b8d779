import type { ApiAnswer } from '../answer.js';

/** A template of WeChat's library, taken into the account: `type` 2 for one message, 3 for many. */
export interface SubscriptionTemplate {
  priTmplId: string;
  title: string;
  content: string;
  example: string;
  type: 2 | 3;
  keywordEnumValueList?: { enumValueList: string[]; keywordCode: string; [field: string]: unknown }[];
  [field: string]: unknown;
}

/** What `/wxaapi/newtmpl/gettemplate` answers. */
export interface SubscriptionTemplatesAnswer extends ApiAnswer {
  data: SubscriptionTemplate[];
}

/** The body of `/wxaapi/newtmpl/addtemplate`. */
export interface AddTemplateBody {
  tid: string;
  /** 2 to 5 keywords, in the order that they are shown in. */
  kidList: readonly number[];
  /** What it is for, at most 15 characters. */
  sceneDesc?: string;
}

/** What `/wxaapi/newtmpl/addtemplate` answers. */
export interface AddedTemplateAnswer extends ApiAnswer {
  priTmplId: string;
}

/** What `/wxaapi/newtmpl/getcategory` answers. */
export interface CategoriesAnswer extends ApiAnswer {
  data: { id: number; name: string; [field: string]: unknown }[];
}

/** What `/wxaapi/newtmpl/getpubtemplatetitles` answers. */
export interface PublicTemplatesAnswer extends ApiAnswer {
  count: number;
  data: { tid: number; title: string; type: 2 | 3; categoryId: string; [field: string]: unknown }[];
}

/** What `/wxaapi/newtmpl/getpubtemplatekeywords` answers. */
export interface KeywordsAnswer extends ApiAnswer {
  count?: number;
  data: { kid: number; name: string; example: string; rule: string; [field: string]: unknown }[];
}

/**
 * The values of a message by keyword, such as `thing1`: the name's prefix tells what fits (`thing` 20 characters,
 * `number` 32 digits, `time` `15:01` or `2019年10月1日 15:01`, `amount`, `phone_number` 17, `phrase` 5...).
 */
export type SubscriptionData = Record<string, { value: string | number }>;
