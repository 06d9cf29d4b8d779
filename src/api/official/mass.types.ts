import type { ApiAnswer } from '../answer.js';

/** What can be sent to many at once. */
export type MassMessage =
  | { msgtype: 'mpnews'; mpnews: { media_id: string }; send_ignore_reprint?: 0 | 1 }
  | { msgtype: 'text'; text: { content: string } }
  | { msgtype: 'voice'; voice: { media_id: string } }
  | {
      msgtype: 'image';
      images: {
        media_ids: readonly string[];
        recommend?: string;
        need_open_comment?: 0 | 1;
        only_fans_can_comment?: 0 | 1;
      };
    }
  /** One picture: for {@link MassApi.preview}. */
  | { msgtype: 'image'; image: { media_id: string } }
  | { msgtype: 'mpvideo'; mpvideo: { media_id: string; title?: string; description?: string } }
  | { msgtype: 'wxcard'; wxcard: { card_id: string; card_ext?: string } };

/** Guards against sending the same twice: WeChat refuses an id that it has seen (45065). */
export interface MassOptions {
  /** At most 64 bytes; the same id within 24 hours is refused. */
  clientmsgid?: string;
}

/** The body of `/cgi-bin/message/mass/sendall`. */
export type MassToAllBody = MassMessage & MassOptions & { filter: { is_to_all: boolean; tag_id?: number } };
/** The body of `/cgi-bin/message/mass/send`: 2 to 10 000 OpenIDs. */
export type MassToUsersBody = MassMessage & MassOptions & { touser: readonly string[] };
/** The body of `/cgi-bin/message/mass/preview`: by OpenID or by WeChat id. */
export type MassPreviewBody = MassMessage & ({ touser: string } | { towxname: string });

/** What `/cgi-bin/message/mass/preview` and its like answer. */
export interface MassAnswer extends ApiAnswer {
  /** 64 bits: a string where it does not fit into a number. */
  msg_id: string | number;
  /** Of articles: what comments and statistics know them by. */
  msg_data_id?: string | number;
}

/** The body of `/cgi-bin/message/mass/delete`. */
export interface MassDeleteBody {
  msg_id?: string | number;
  /** Which article, from 1; 0 for all. */
  article_idx?: number;
  url?: string;
}

/** What `/cgi-bin/message/mass/get` answers. */
export interface MassStatusAnswer extends ApiAnswer {
  msg_id: string | number;
  msg_status: 'SEND_SUCCESS' | 'SENDING' | 'SEND_FAIL' | 'DELETE';
}

/** 0 = 800 000 a minute, 1 = 600 000, 2 = 450 000, 3 = 300 000, 4 = 100 000. */
export type MassSpeed = 0 | 1 | 2 | 3 | 4;

/** What `/cgi-bin/message/mass/speed/get` answers. */
export interface MassSpeedAnswer extends ApiAnswer {
  speed: MassSpeed;
  /** In 10 000 a minute. */
  realspeed: number;
}

/** An article of the time before drafts. */
export interface LegacyArticle {
  title: string;
  thumb_media_id: string;
  content: string;
  content_source_url?: string;
  author?: string;
  digest?: string;
  show_cover_pic?: 0 | 1;
  need_open_comment?: 0 | 1;
  only_fans_can_comment?: 0 | 1;
}

/** What an upload for mass sending answers. */
export interface UploadedForMass extends ApiAnswer {
  type: string;
  media_id: string;
  /** Unix seconds. */
  created_at: number;
}
