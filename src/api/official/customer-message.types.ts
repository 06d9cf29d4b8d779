/** An article of a `news` message. */
export interface CustomerArticle {
  title: string;
  description?: string;
  url: string;
  picurl?: string;
}

/** A card that opens a page of a mini program. */
export interface MiniProgramPage {
  title: string;
  /** Needed by Official Accounts; a mini program sends its own pages. */
  appid?: string;
  pagepath: string;
  thumb_media_id: string;
}

/**
 * The content of a message, by kind. Official Accounts send all but `link`; mini programs send text, image, link and
 * page.
 */
export type CustomerContent =
  | { msgtype: 'text'; text: { content: string } }
  | { msgtype: 'image'; image: { media_id: string } }
  | { msgtype: 'voice'; voice: { media_id: string } }
  | {
      msgtype: 'video';
      video: { media_id: string; thumb_media_id?: string; title?: string; description?: string };
    }
  | {
      msgtype: 'music';
      music: {
        title?: string;
        description?: string;
        musicurl: string;
        hqmusicurl: string;
        thumb_media_id: string;
      };
    }
  | { msgtype: 'news'; news: { articles: readonly CustomerArticle[] } }
  | { msgtype: 'mpnews'; mpnews: { media_id: string } }
  | { msgtype: 'mpnewsarticle'; mpnewsarticle: { article_id: string } }
  | {
      msgtype: 'msgmenu';
      msgmenu: {
        head_content: string;
        list: readonly { id: string; content: string }[];
        tail_content: string;
      };
    }
  | { msgtype: 'wxcard'; wxcard: { card_id: string } }
  | { msgtype: 'miniprogrampage'; miniprogrampage: MiniProgramPage }
  | { msgtype: 'link'; link: { title: string; description: string; url: string; thumb_url: string } };

/** Further options of a message. */
export interface CustomerMessageOptions {
  /** The agent who is shown as the sender (Official Accounts). */
  customservice?: { kf_account: string };
  /** 1 marks what a machine wrote. */
  aimsgcontext?: { is_ai_msg: 0 | 1 };
  /** The sub-merchant who is the sender (mini programs). */
  businessid?: number | string;
}

/** The body of `/cgi-bin/message/custom/send`. */
export type CustomerMessage = { touser: string } & CustomerContent & CustomerMessageOptions;

/** The body of the typing state. */
export interface TypingBody {
  touser: string;
  command: 'Typing' | 'CancelTyping';
}
