import type { WechatDownload } from '../../../client/files/download.js';
import type { UploadFile } from '../../../client/files/upload.js';
import type { DelegatedApi } from '../delegated-api.js';
import { type Body, type Got, type Posted, READ } from './endpoint-types.js';

/** What is published: `ext_json` is given as an object here, and sent as the text that WeChat wants. */
export interface CommitInput extends Omit<Body<'/wxa/commit'>, 'ext_json'> {
  readonly ext_json: object | string;
}

/**
 * The code of a mini program that a platform publishes (小程序代码管理): upload from a template, review, release.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/code-management/api_commit.html
 */
export class MiniCodeApi {
  constructor(private readonly api: DelegatedApi) {}

  /**
   * Uploads the code of a template as the trial version. A check of the code begins, and the review can be asked for
   * when it is over. Never repeat this together with {@link submitAudit}: each upload starts the check again.
   */
  commit({ ext_json: extJson, ...rest }: CommitInput): Posted<'/wxa/commit'> {
    const text = typeof extJson === 'string' ? extJson : JSON.stringify(extJson);
    return this.api.post('/wxa/commit', { ...rest, ext_json: text });
  }

  /** The pages of the uploaded code. */
  pages(): Got<'/wxa/get_page'> {
    return this.api.get('/wxa/get_page');
  }

  /** The QR code of the trial version. @param path a page with its query; default: the first page */
  trialQrCode(path?: string): Promise<WechatDownload> {
    return this.api.download('/wxa/get_qrcode', { query: { path } });
  }

  /** Which private interfaces the code uses without having them; an error while the check runs. */
  privacyInfo(): Got<'/wxa/security/get_code_privacy_info'> {
    return this.api.get('/wxa/security/get_code_privacy_info');
  }

  /** Uploads a picture or a video for the review. */
  uploadMedia(file: UploadFile): Promise<object> {
    return this.api.upload('/wxa/uploadmedia', file);
  }

  /** Asks for the review of the uploaded code. The outcome comes as the event `weapp_audit_success` or `_fail`. */
  submitAudit(body: Body<'/wxa/submit_audit'> = {}): Posted<'/wxa/submit_audit'> {
    return this.api.post('/wxa/submit_audit', body);
  }

  /** How a review stands: 0 passed, 1 refused, 2 running, 3 withdrawn, 4 delayed. */
  auditStatus(auditId: string | number): Posted<'/wxa/get_auditstatus'> {
    return this.api.post('/wxa/get_auditstatus', { auditid: auditId }, READ);
  }

  /** How the last review stands. */
  latestAuditStatus(): Got<'/wxa/get_latest_auditstatus'> {
    return this.api.get('/wxa/get_latest_auditstatus');
  }

  /** Withdraws the review that runs; WeChat allows it a few times a day. */
  undoAudit(): Got<'/wxa/undocodeaudit'> {
    return this.api.get('/wxa/undocodeaudit', undefined, { repeatable: false });
  }

  /** Publishes what has passed its review. */
  release(): Posted<'/wxa/release'> {
    return this.api.post('/wxa/release', {});
  }

  /** The versions that {@link revert} can go back to. */
  history(): Got<'/wxa/revertcoderelease'> {
    return this.api.get('/wxa/revertcoderelease', { action: 'get_history_version' });
  }

  /** Goes back to an earlier version. @param appVersion from {@link history}; default: the one before */
  revert(appVersion?: number): Got<'/wxa/revertcoderelease'> {
    return this.api.get('/wxa/revertcoderelease', { app_version: appVersion }, { repeatable: false });
  }

  /** Publishes to a share of the users. */
  grayRelease(body: Body<'/wxa/grayrelease'>): Posted<'/wxa/grayrelease'> {
    return this.api.post('/wxa/grayrelease', body);
  }

  /** Ends a release to a share of the users. */
  revertGrayRelease(): Got<'/wxa/revertgrayrelease'> {
    return this.api.get('/wxa/revertgrayrelease', undefined, { repeatable: false });
  }

  /** Lets users in, or keeps them out. */
  setVisible(visible: boolean): Posted<'/wxa/change_visitstatus'> {
    return this.api.post('/wxa/change_visitstatus', { action: visible ? 'open' : 'close' });
  }

  /** Whether users are let in. */
  visibility(): Posted<'/wxa/getvisitstatus'> {
    return this.api.post('/wxa/getvisitstatus', {}, READ);
  }

  /** How many reviews, and quick reviews, are left to the platform. */
  quota(): Got<'/wxa/queryquota'> {
    return this.api.get('/wxa/queryquota');
  }

  /** Asks for a quick review. */
  speedUpAudit(auditId: string | number): Posted<'/wxa/speedupaudit'> {
    return this.api.post('/wxa/speedupaudit', { auditid: auditId });
  }

  /** What is published, and what the trial version is. */
  versions(): Posted<'/wxa/getversioninfo'> {
    return this.api.post('/wxa/getversioninfo', {}, READ);
  }

  /** The lowest version of the base library that is wanted, and how many users have which. */
  supportVersion(): Got<'/cgi-bin/wxopen/getweappsupportversion'> {
    return this.api.get('/cgi-bin/wxopen/getweappsupportversion');
  }

  /** Sets the lowest version of the base library. */
  setSupportVersion(version: string): Posted<'/cgi-bin/wxopen/setweappsupportversion'> {
    return this.api.post('/cgi-bin/wxopen/setweappsupportversion', { version });
  }
}
