import type { UploadFile } from '../../client/files/upload.js';
import type { UploadLimit } from '../../client/files/upload-limit.js';
import type { WechatClient } from '../../client/wechat-client.js';
import type { WechatQuery } from '../../client/call-options.js';
import { READ } from '../limits.js';

/** A picture by its address, or the file itself: a path, bytes, a Blob or a stream. */
export type Picture = { url: string } | { file: UploadFile };

const TWO_MIB: UploadLimit = { maxBytes: 2 * 1024 * 1024, extensions: ['jpg', 'jpeg', 'png', 'bmp', 'gif'] };

/** Hands a picture to one of the recognition services, at most 2 MB. */
export async function recognise<Answer extends object>(
  client: WechatClient,
  path: string,
  picture: Picture,
  query?: WechatQuery,
): Promise<Answer> {
  if ('url' in picture) {
    return client.post(path, undefined, { ...READ, query: { ...query, img_url: picture.url } });
  }
  return client.upload(path, picture.file, { ...READ, query, field: 'img', limit: TWO_MIB });
}
