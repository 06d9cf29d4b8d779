import type { UploadFile } from '../../../client/files/upload.js';
import type { DelegatedApi } from '../delegated-api.js';
import { type Body, type Got, type Posted, READ } from './endpoint-types.js';

/** What a mini program shows of itself: name, picture, description, categories, privacy guide (基本信息、类目、隐私). */
export class MiniProfileApi {
  constructor(private readonly api: DelegatedApi) {}

  /** Name, subject, verification and what may still be changed of them. */
  basicInfo(): Got<'/cgi-bin/account/getaccountbasicinfo'> {
    return this.api.get('/cgi-bin/account/getaccountbasicinfo');
  }

  /**
   * Asks for a name. Without `audit_id` in the answer it holds at once; otherwise the event `wxa_nickname_audit`
   * follows.
   */
  setNickname(body: Body<'/wxa/setnickname'>): Posted<'/wxa/setnickname'> {
    return this.api.post('/wxa/setnickname', body);
  }

  /** How a name that was asked for stands: 1 in review, 2 refused, 3 passed. @param auditId from {@link setNickname} */
  nicknameAudit(auditId: number): Posted<'/wxa/api_wxa_querynickname'> {
    return this.api.post('/wxa/api_wxa_querynickname', { audit_id: auditId }, READ);
  }

  /** Whether a name meets one of the rules under which WeChat wants proof, before it is asked for. */
  checkNickname(nickName: string): Posted<'/cgi-bin/wxverify/checkwxverifynickname'> {
    return this.api.post('/cgi-bin/wxverify/checkwxverifynickname', { nick_name: nickName }, READ);
  }

  /** Sets the picture, out of an uploaded image. */
  setHeadImage(body: Body<'/cgi-bin/account/modifyheadimage'>): Posted<'/cgi-bin/account/modifyheadimage'> {
    return this.api.post('/cgi-bin/account/modifyheadimage', body);
  }

  /** Sets the description (功能介绍). */
  setDescription(signature: string): Posted<'/cgi-bin/account/modifysignature'> {
    return this.api.post('/cgi-bin/account/modifysignature', { signature });
  }

  /** Whether the mini program is found by search. */
  searchable(): Got<'/wxa/getwxasearchstatus'> {
    return this.api.get('/wxa/getwxasearchstatus');
  }

  /** Lets search find the mini program, or hides it. */
  setSearchable(searchable: boolean): Posted<'/wxa/changewxasearchstatus'> {
    return this.api.post('/wxa/changewxasearchstatus', { status: searchable ? 0 : 1 });
  }

  /** The categories that can be named in a review. */
  reviewCategories(): Got<'/wxa/get_category'> {
    return this.api.get('/wxa/get_category');
  }

  /** The categories that are set. */
  categories(): Got<'/cgi-bin/wxopen/getcategory'> {
    return this.api.get('/cgi-bin/wxopen/getcategory');
  }

  /** All categories that there are. */
  allCategories(): Got<'/cgi-bin/wxopen/getallcategories'> {
    return this.api.get('/cgi-bin/wxopen/getallcategories');
  }

  /** Adds categories (类目), with the certificates that they need. */
  addCategories(body: Body<'/cgi-bin/wxopen/addcategory'>): Posted<'/cgi-bin/wxopen/addcategory'> {
    return this.api.post('/cgi-bin/wxopen/addcategory', body);
  }

  /** Sends other certificates for a category. */
  modifyCategory(body: Body<'/cgi-bin/wxopen/modifycategory'>): Posted<'/cgi-bin/wxopen/modifycategory'> {
    return this.api.post('/cgi-bin/wxopen/modifycategory', body);
  }

  /** Removes a category. @param first id of the first level @param second id of the second level */
  deleteCategory(first: number, second: number): Posted<'/cgi-bin/wxopen/deletecategory'> {
    return this.api.post('/cgi-bin/wxopen/deletecategory', { first, second });
  }

  /** The privacy guide. @param version 1 the published one, 2 the one under development */
  privacySetting(version: 1 | 2 = 2): Posted<'/cgi-bin/component/getprivacysetting'> {
    return this.api.post('/cgi-bin/component/getprivacysetting', { privacy_ver: version }, READ);
  }

  /** Sets the privacy guide: what is collected, why, and whom users ask. */
  setPrivacySetting(
    body: Body<'/cgi-bin/component/setprivacysetting'>,
  ): Posted<'/cgi-bin/component/setprivacysetting'> {
    return this.api.post('/cgi-bin/component/setprivacysetting', body);
  }

  /** Uploads a privacy guide of one's own, a text file. */
  uploadPrivacyFile(file: UploadFile): Promise<object> {
    return this.api.upload('/cgi-bin/component/uploadprivacyextfile', file, { field: 'file' });
  }

  /** Asks for a private interface, such as the user's location. */
  applyPrivacyInterface(
    body: Body<'/wxa/security/apply_privacy_interface'>,
  ): Posted<'/wxa/security/apply_privacy_interface'> {
    return this.api.post('/wxa/security/apply_privacy_interface', body);
  }

  /** The private interfaces, and how requests for them stand. */
  privacyInterfaces(): Got<'/wxa/security/get_privacy_interface'> {
    return this.api.get('/wxa/security/get_privacy_interface');
  }
}
