import type { ApiAnswer } from '../answer.js';

/**
 * What can be uploaded: `image` 10 MB (png, jpg, gif), `voice` 2 MB and 60 s (amr, mp3), `video` 10 MB (mp4),
 * `thumb` 64 KB (jpg).
 */
export type MediaType = 'image' | 'voice' | 'video' | 'thumb';

/** What `/cgi-bin/media/upload` answers. */
export interface UploadedMediaAnswer extends ApiAnswer {
  type: MediaType;
  /** Absent for a thumb of an Official Account, which gets `thumb_media_id`. */
  media_id: string;
  thumb_media_id?: string;
  /** Unix seconds. */
  created_at: number;
}

/** What `/cgi-bin/media/uploadimg` answers. */
export interface UploadedImageAnswer extends ApiAnswer {
  /** Good inside articles only. */
  url: string;
}
