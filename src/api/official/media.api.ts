import type { WechatDownload } from '../../client/files/download.js';
import type { UploadFile, WechatUploadOptions } from '../../client/files/upload.js';
import type { WechatClient } from '../../client/wechat-client.js';
import type { MediaType, UploadedImageAnswer, UploadedMediaAnswer } from './media.types.js';

/**
 * Files that live for three days (临时素材), and pictures inside articles.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/New_temporary_materials.html
 */
export class MediaApi {
  constructor(private readonly client: WechatClient) {}

  /**
   * Uploads a file; what comes back is its `media_id`, good for three days.
   *
   * @param file a path, bytes, a Blob or a stream; too large a file is refused before it is sent.
   */
  async upload(
    type: MediaType,
    file: UploadFile,
    options: WechatUploadOptions = {},
  ): Promise<UploadedMediaAnswer> {
    const query = { ...options.query, type };
    const answer = await this.client.upload<UploadedMediaAnswer>('/cgi-bin/media/upload', file, {
      ...options,
      query,
    });
    // A thumb's id comes under another name, from Official Accounts at least.
    answer.media_id ??= answer.thumb_media_id!;
    return answer;
  }

  /** Fetches a file that was uploaded, or that a user sent. For a video the address is in `json.video_url`. */
  download(mediaId: string): Promise<WechatDownload> {
    return this.client.download('/cgi-bin/media/get', { query: { media_id: mediaId } });
  }

  /** Fetches a voice that a page recorded through the JS-SDK: speex, 16 kHz, clearer than {@link download}'s amr. */
  downloadVoice(mediaId: string): Promise<WechatDownload> {
    return this.client.download('/cgi-bin/media/get/jssdk', { query: { media_id: mediaId } });
  }

  /**
   * Uploads a picture for use inside articles; it has an address and counts as no material.
   *
   * @param file jpg or png, less than 1 MB.
   */
  uploadImage(file: UploadFile, options: WechatUploadOptions = {}): Promise<UploadedImageAnswer> {
    return this.client.upload('/cgi-bin/media/uploadimg', file, options);
  }
}
