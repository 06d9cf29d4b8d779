import type { ApiAnswer } from '../answer.js';

/** What a code says when it is scanned: a number (32 bits, not 0) or a text of 1 to 64 characters. */
export type QrScene = number | string;

/** The body of `/cgi-bin/qrcode/create`. */
export interface QrCodeBody {
  /** Of a temporary code, at most 2 592 000 (30 days). */
  expire_seconds?: number;
  action_name: 'QR_SCENE' | 'QR_STR_SCENE' | 'QR_LIMIT_SCENE' | 'QR_LIMIT_STR_SCENE';
  action_info: { scene: { scene_id: number } | { scene_str: string } };
}

/** What `/cgi-bin/qrcode/create` answers. */
export interface QrCodeAnswer extends ApiAnswer {
  /** What the picture is fetched with. */
  ticket: string;
  /** Of a temporary code. */
  expire_seconds?: number;
  /** What the code encodes, for drawing it oneself. */
  url: string;
}
