import type { UploadLimit } from '../../client/files/upload-limit.js';

const MiB = 1024 * 1024;

/**
 * WeCom's limits by the kind of file, checked before anything is sent.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90253
 */
const LIMITS: Readonly<Record<string, UploadLimit>> = {
  image: { maxBytes: 10 * MiB, extensions: ['jpg', 'jpeg', 'png'] },
  voice: { maxBytes: 2 * MiB, extensions: ['amr'] },
  video: { maxBytes: 10 * MiB, extensions: ['mp4'] },
  file: { maxBytes: 20 * MiB },
};

const TYPED_PATHS: ReadonlySet<string> = new Set([
  '/cgi-bin/media/upload',
  '/cgi-bin/webhook/upload_media',
  '/cgi-bin/service/media/upload',
]);

/** The limit that a path and its `type` imply, where WeCom names one. */
export function uploadLimitOf(path: string, type: unknown): UploadLimit | undefined {
  if (path === '/cgi-bin/media/uploadimg') return { maxBytes: 2 * MiB, extensions: ['jpg', 'jpeg', 'png'] };
  if (!TYPED_PATHS.has(path) || typeof type !== 'string') return undefined;
  return Object.hasOwn(LIMITS, type) ? LIMITS[type] : undefined;
}
