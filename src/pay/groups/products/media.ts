import type { UploadFile } from '../../../client/files/upload.js';
import type { PayCalls } from '../../call/pay-calls.js';
import { PayGroup } from './group-call.js';

/** Uploads a file; what reads and signs files is loaded with the first one. */
export async function uploadOf<Answer extends object>(
  calls: PayCalls,
  path: string,
  file: UploadFile,
  name?: string,
): Promise<Answer> {
  const { uploadFile } = await import('../../call/upload-file.js');
  return (await uploadFile(calls, path, file, name === undefined ? {} : { name })) as Answer;
}

/** Pictures and videos (图片、视频上传). */
export class Media extends PayGroup {
  /**
   * Uploads a picture for an application: JPG, BMP or PNG.
   *
   * @param file the path of a file, its bytes, a Blob or a stream
   * @param name with its extension, where the file has none
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012760432
   */
  uploadImage(file: UploadFile, name?: string): Promise<{ media_id: string }> {
    return uploadOf(this.calls, '/v3/merchant/media/upload', file, name);
  }

  /** Uploads a video for an application, at most 5 MB. */
  uploadVideo(file: UploadFile, name?: string): Promise<{ media_id: string }> {
    return uploadOf(this.calls, '/v3/merchant/media/video_upload', file, name);
  }

  /** Uploads a picture for coupons, at most 2 MB. */
  uploadMarketingImage(file: UploadFile, name?: string): Promise<{ media_url: string }> {
    return uploadOf(this.calls, '/v3/marketing/favor/media/image-upload', file, name);
  }
}
