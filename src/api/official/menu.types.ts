import type { ApiAnswer, Open } from '../answer.js';

/** A button that sends an event with its key; `key` at most 128 bytes. */
export interface KeyButton {
  type:
    | 'click'
    | 'scancode_push'
    | 'scancode_waitmsg'
    | 'pic_sysphoto'
    | 'pic_photo_or_album'
    | 'pic_weixin'
    | 'location_select';
  name: string;
  key: string;
}

/** A button that opens a page; `url` at most 1024 bytes. */
export interface ViewButton {
  type: 'view';
  name: string;
  url: string;
}

/** A button that opens a mini program, or `url` where the client is too old for it. */
export interface MiniProgramButton {
  type: 'miniprogram';
  name: string;
  url: string;
  appid: string;
  pagepath: string;
}

/** A button that sends permanent material. */
export interface MediaButton {
  type: 'media_id' | 'view_limited';
  name: string;
  media_id: string;
}

/** A button that sends, or opens, a published article. */
export interface ArticleButton {
  type: 'article_id' | 'article_view_limited';
  name: string;
  article_id: string;
}

/** A button that does something; `name` at most 60 bytes in a submenu, 16 on the first level. */
export type MenuAction = KeyButton | ViewButton | MiniProgramButton | MediaButton | ArticleButton;

/** A first-level button that opens a submenu of at most 5 buttons. */
export interface SubMenu {
  name: string;
  sub_button: readonly MenuAction[];
}

/** A first-level button. */
export type MenuButton = MenuAction | SubMenu;

/** The body of `/cgi-bin/menu/create`: at most 3 buttons. */
export interface MenuBody {
  button: readonly MenuButton[];
}

/** Who sees a conditional menu; at least one rule. WeChat has withdrawn sex, country, province and city. */
export interface MenuMatchRule {
  tag_id?: string;
  /** 1 iOS, 2 Android, 3 other. */
  client_platform_type?: '1' | '2' | '3';
  /** For example `zh_CN`. */
  language?: string;
}

/** The body of `/cgi-bin/menu/addconditional`. */
export interface ConditionalMenuBody extends MenuBody {
  matchrule: MenuMatchRule;
}

/** What `/cgi-bin/menu/addconditional` answers. */
export interface ConditionalMenuAnswer extends ApiAnswer {
  menuid: string | number;
}

/** The rule of a conditional menu, as WeChat gives it back: numbers, and what it has withdrawn since. */
export interface MatchedRule {
  tag_id?: number | string;
  group_id?: number | string;
  client_platform_type?: number | string;
  language?: string;
  sex?: number | string;
  country?: string;
  province?: string;
  city?: string;
  [field: string]: unknown;
}

/** What `/cgi-bin/menu/get` answers. */
export interface MenuAnswer extends ApiAnswer {
  menu: { button: Open<MenuButton>[]; menuid?: string | number; [field: string]: unknown };
  conditionalmenu?: {
    button: Open<MenuButton>[];
    matchrule: MatchedRule;
    menuid: string | number;
    [field: string]: unknown;
  }[];
}

/** Articles that the console has stored with a button or a reply. */
export interface NewsInfo {
  list: {
    title: string;
    author?: string;
    digest?: string;
    show_cover?: 0 | 1;
    cover_url?: string;
    content_url?: string;
    source_url?: string;
    [field: string]: unknown;
  }[];
  [field: string]: unknown;
}

/** A button as the console made it; `value` holds what it sends. */
export interface SelfMenuButton {
  type?: string;
  name: string;
  key?: string;
  url?: string;
  value?: string;
  news_info?: NewsInfo;
  sub_button?: { list: SelfMenuButton[]; [field: string]: unknown };
  [field: string]: unknown;
}

/** What `/cgi-bin/get_current_selfmenu_info` answers. */
export interface SelfMenuAnswer extends ApiAnswer {
  is_menu_open: 0 | 1;
  selfmenu_info?: { button: SelfMenuButton[]; [field: string]: unknown };
}

/** What `/cgi-bin/menu/trymatch` answers. */
export interface MenuMatchAnswer extends ApiAnswer {
  button: Open<MenuButton>[];
}
