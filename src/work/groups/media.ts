import type { WechatDownload } from '../../client/files/download.js';
import type { UploadFile } from '../../client/files/upload.js';
import type { WorkUploadOptions } from '../catalogue/call-shapes.js';
import type { WorkBody, WorkPostAnswer } from '../catalogue/call-types.js';
import type { WorkCaller } from './work-caller.js';

/**
 * What an uploaded file is known by; temporary media live three days and are shared by all applications of the corp.
 */
export interface WorkMedia {
  readonly type: string;
  readonly media_id: string;
  /** Unix seconds. */
  readonly created_at: string | number;
}

/**
 * Files (素材). A Chinese file name is sent as it is.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90253
 */
export class WorkMediaFiles {
  constructor(private readonly app: WorkCaller) {}

  /** Uploads a file for three days: image 10 MB (JPG, PNG), voice 2 MB (AMR), video 10 MB (MP4), file 20 MB. */
  upload(
    type: 'image' | 'voice' | 'video' | 'file',
    file: UploadFile,
    options?: WorkUploadOptions,
  ): Promise<WorkMedia> {
    return this.app.client.upload('/cgi-bin/media/upload', file, { ...options, query: { type } });
  }

  /** Uploads a picture for ever, for articles (mpnews); gives its URL. */
  uploadImage(file: UploadFile, options?: WorkUploadOptions): Promise<{ url: string }> {
    return this.app.client.upload('/cgi-bin/media/uploadimg', file, options);
  }

  /** Uploads an attachment of a moment (1) or a product album (2). */
  uploadAttachment(
    file: UploadFile,
    attachment: { mediaType: 'image' | 'video' | 'file'; attachmentType: 1 | 2 },
    options?: WorkUploadOptions,
  ): Promise<WorkMedia> {
    const query = { media_type: attachment.mediaType, attachment_type: attachment.attachmentType };
    return this.app.client.upload('/cgi-bin/media/upload_attachment', file, { ...options, query });
  }

  /** Fetches a file. */
  download(mediaId: string): Promise<WechatDownload> {
    return this.app.client.download('/cgi-bin/media/get', { query: { media_id: mediaId } });
  }

  /** Fetches a voice that a page has recorded, in Speex. */
  downloadVoice(mediaId: string): Promise<WechatDownload> {
    return this.app.client.download('/cgi-bin/media/get/jssdk', { query: { media_id: mediaId } });
  }

  /** Lets WeCom fetch a file of up to 200 MB; the end comes as `upload_media_job_finish`. */
  uploadByUrl(
    body: WorkBody<'/cgi-bin/media/upload_by_url'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/media/upload_by_url'>> {
    return this.app.client.post('/cgi-bin/media/upload_by_url', body);
  }

  /** What became of such an upload. */
  uploadByUrlResult(jobId: string): Promise<WorkPostAnswer<'/cgi-bin/media/get_upload_by_url_result'>> {
    return this.app.client.post('/cgi-bin/media/get_upload_by_url_result', { jobid: jobId });
  }
}
