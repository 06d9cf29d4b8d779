import type { UploadLimit } from '../../client/files/upload-limit.js';

const MiB = 1024 * 1024;

/**
 * WeChat's limits by the kind of file, checked before anything is sent.
 *
 * @see https://developers.weixin.qq.com/doc/service/api/material/temporary/api_uploadtempmedia.html
 */
export const UPLOAD_LIMITS = {
  image: { maxBytes: 10 * MiB, extensions: ['png', 'jpeg', 'jpg', 'gif', 'bmp'] },
  voice: { maxBytes: 2 * MiB, extensions: ['amr', 'mp3', 'wma', 'wav'] },
  video: { maxBytes: 10 * MiB, extensions: ['mp4'] },
  thumb: { maxBytes: 64 * 1024, extensions: ['jpg', 'jpeg'] },
  /** Pictures inside an article, `/cgi-bin/media/uploadimg`. */
  articleImage: { maxBytes: MiB, extensions: ['jpg', 'jpeg', 'png'] },
} as const satisfies Record<string, UploadLimit>;

const TYPED_PATHS = new Set(['/cgi-bin/media/upload', '/cgi-bin/material/add_material']);

/** The limit that a path and its `type` imply, where WeChat names one. */
export function impliedLimit(path: string, type: unknown): UploadLimit | undefined {
  if (path === '/cgi-bin/media/uploadimg') return UPLOAD_LIMITS.articleImage;
  if (!TYPED_PATHS.has(path) || typeof type !== 'string') return undefined;
  return Object.hasOwn(UPLOAD_LIMITS, type) ? UPLOAD_LIMITS[type as keyof typeof UPLOAD_LIMITS] : undefined;
}
