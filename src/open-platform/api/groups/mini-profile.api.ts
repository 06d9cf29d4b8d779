import type { UploadFile } from '../../../client/files/upload.js';
import type { DelegatedApi } from '../delegated-api.js';
import { type Body, type Got, type Posted, READ } from './endpoint-types.js';

/** What a mini program shows of itself: name, picture, description, categories, privacy guide (基本信息、类目、隐私). */
export class MiniProfileApi {
  constructor(private readonly api: DelegatedApi) {}

  basicInfo(): Got<'/cgi-bin/account/getaccountbasicinfo'> {
    return this.api.get('/cgi-bin/account/getaccountbasicinfo');
  }

  /** Asks for a name. Without `audit_id` in the answer it holds at once; otherwise the event `wxa_nickname_audit` follows. */
  setNickname(body: Body<'/wxa/setnickname'>): Posted<'/wxa/setnickname'> {
    return this.api.post('/wxa/setnickname', body);
  }

  nicknameAudit(auditId: number): Posted<'/wxa/api_wxa_querynickname'> {
    return this.api.post('/wxa/api_wxa_querynickname', { audit_id: auditId }, READ);
  }

  checkNickname(nickName: string): Posted<'/cgi-bin/wxverify/checkwxverifynickname'> {
    return this.api.post('/cgi-bin/wxverify/checkwxverifynickname', { nick_name: nickName }, READ);
  }

  setHeadImage(body: Body<'/cgi-bin/account/modifyheadimage'>): Posted<'/cgi-bin/account/modifyheadimage'> {
    return this.api.post('/cgi-bin/account/modifyheadimage', body);
  }

  setDescription(signature: string): Posted<'/cgi-bin/account/modifysignature'> {
    return this.api.post('/cgi-bin/account/modifysignature', { signature });
  }

  /** Whether the mini program is found by search. */
  searchable(): Got<'/wxa/getwxasearchstatus'> {
    return this.api.get('/wxa/getwxasearchstatus');
  }

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

  addCategories(body: Body<'/cgi-bin/wxopen/addcategory'>): Posted<'/cgi-bin/wxopen/addcategory'> {
    return this.api.post('/cgi-bin/wxopen/addcategory', body);
  }

  modifyCategory(body: Body<'/cgi-bin/wxopen/modifycategory'>): Posted<'/cgi-bin/wxopen/modifycategory'> {
    return this.api.post('/cgi-bin/wxopen/modifycategory', body);
  }

  deleteCategory(first: number, second: number): Posted<'/cgi-bin/wxopen/deletecategory'> {
    return this.api.post('/cgi-bin/wxopen/deletecategory', { first, second });
  }

  /** The privacy guide. @param version 1 the published one, 2 the one under development */
  privacySetting(version: 1 | 2 = 2): Posted<'/cgi-bin/component/getprivacysetting'> {
    return this.api.post('/cgi-bin/component/getprivacysetting', { privacy_ver: version }, READ);
  }

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

  privacyInterfaces(): Got<'/wxa/security/get_privacy_interface'> {
    return this.api.get('/wxa/security/get_privacy_interface');
  }
}
