/**
 * What every JSON answer of WeChat may carry. A refusal is thrown, so both are 0/"ok" or absent here. WeChat adds
 * fields to its answers at any time: answers and the objects in them are open, and a field without a type is `unknown`.
 */
export interface ApiAnswer {
  errcode?: number;
  errmsg?: string;
  [field: string]: unknown;
}

/** The answer of an endpoint that nobody has typed: its fields are WeChat's own. */
export interface UntypedAnswer extends ApiAnswer {
  [field: string]: unknown;
}

/** A page of OpenIDs; `next_openid` asks for the next one and is empty after the last. */
export interface OpenIdPage extends ApiAnswer {
  /** All there are, not only on this page. */
  total?: number;
  /** How many this page has. */
  count: number;
  /** Absent on an empty page. */
  data?: { openid: string[]; [field: string]: unknown };
  next_openid: string;
}

/** A page counted by offset, as materials, drafts and published articles have it. */
export interface ItemPage<Item> extends ApiAnswer {
  total_count: number;
  item_count: number;
  item: Item[];
}

/** The language that names and places are given in. */
export type WechatLang = 'zh_CN' | 'zh_TW' | 'en';

/** The page of a list that is counted by offset. */
export interface PageBody {
  offset: number;
  /** 1 to 20. */
  count: number;
  no_content?: 0 | 1;
}

/** An answer whose fields are known, and which may have more than those. */
export type OpenAnswer<Fields = unknown> = Fields & UntypedAnswer;

/** A shape of a request, as WeChat answers with it: open at every level. */
export type Open<Shape> = Shape extends readonly (infer Item)[]
  ? Open<Item>[]
  : Shape extends object
    ? { [Field in keyof Shape]: Open<Shape[Field]> } & { [field: string]: unknown }
    : Shape;
