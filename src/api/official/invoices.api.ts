import type { UploadFile, WechatUploadOptions } from '../../client/files/upload.js';
import type { WechatClient } from '../../client/wechat-client.js';
import type { PostAnswer, PostBody, UploadAnswer } from '../call-types.js';
import { READ } from '../limits.js';

/**
 * Electronic invoices (电子发票): authorisation, cards of invoices, reimbursement, and invoice titles.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html
 */
export class InvoicesApi {
  constructor(private readonly client: WechatClient) {}

  /** Uploads the PDF of an invoice (上传 PDF). */
  uploadPdf(
    file: UploadFile,
    options: WechatUploadOptions = {},
  ): Promise<UploadAnswer<'/card/invoice/platform/setpdf'>> {
    return this.client.upload('/card/invoice/platform/setpdf', file, { ...options, field: 'pdf' });
  }

  /** The page where the user authorises an invoice (获取授权页链接). */
  authUrl(body: PostBody<'/card/invoice/getauthurl'>): Promise<PostAnswer<'/card/invoice/getauthurl'>> {
    return this.client.post('/card/invoice/getauthurl', body);
  }

  /** What the user authorised (查询授权完成状态). */
  authData(body: PostBody<'/card/invoice/getauthdata'>): Promise<PostAnswer<'/card/invoice/getauthdata'>> {
    return this.client.post('/card/invoice/getauthdata', body, READ);
  }

  /** Refuses an invoice, with the reason that the user sees (微信发票-拒绝开票). */
  reject(body: PostBody<'/card/invoice/rejectinsert'>): Promise<PostAnswer<'/card/invoice/rejectinsert'>> {
    return this.client.post('/card/invoice/rejectinsert', body);
  }

  /** Puts an invoice into the card holder of the user (将电子发票卡券插入用户卡包). */
  insert(body: PostBody<'/card/invoice/insert'>): Promise<PostAnswer<'/card/invoice/insert'>> {
    return this.client.post('/card/invoice/insert', body);
  }

  /** Issues an invoice through the platform (统一开票接口-开具蓝票). */
  make(body: PostBody<'/card/invoice/makeoutinvoice'>): Promise<PostAnswer<'/card/invoice/makeoutinvoice'>> {
    return this.client.post('/card/invoice/makeoutinvoice', body);
  }

  /** Reverses an issued invoice (统一开票接口-发票冲红). */
  void(
    body: PostBody<'/card/invoice/clearoutinvoice'>,
  ): Promise<PostAnswer<'/card/invoice/clearoutinvoice'>> {
    return this.client.post('/card/invoice/clearoutinvoice', body);
  }

  /** An invoice that was issued (统一开票接口-查询已开发票). */
  query(
    body: PostBody<'/card/invoice/queryinvoceinfo'>,
  ): Promise<PostAnswer<'/card/invoice/queryinvoceinfo'>> {
    return this.client.post('/card/invoice/queryinvoceinfo', body, READ);
  }

  /** The address that holds the id of an invoicing platform (获取自身的开票平台识别码). */
  platformUrl(): Promise<PostAnswer<'/card/invoice/seturl'>> {
    return this.client.post('/card/invoice/seturl', undefined, READ);
  }

  /** Creates the card template of invoices (创建发票卡券模板). */
  createCard(
    body: PostBody<'/card/invoice/platform/createcard'>,
  ): Promise<PostAnswer<'/card/invoice/platform/createcard'>> {
    return this.client.post('/card/invoice/platform/createcard', body);
  }

  /** The address of an uploaded PDF (查询已上传的PDF文件). */
  getPdf(
    body: PostBody<'/card/invoice/platform/getpdf'>,
  ): Promise<PostAnswer<'/card/invoice/platform/getpdf'>> {
    return this.client.post('/card/invoice/platform/getpdf', body, READ);
  }

  /** Changes the state of an invoice card (更新发票卡券状态). */
  updateStatus(
    body: PostBody<'/card/invoice/platform/updatestatus'>,
  ): Promise<PostAnswer<'/card/invoice/platform/updatestatus'>> {
    return this.client.post('/card/invoice/platform/updatestatus', body);
  }

  /** An invoice, for reimbursement (查询报销发票信息). */
  getReimbursement(
    body: PostBody<'/card/invoice/reimburse/getinvoiceinfo'>,
  ): Promise<PostAnswer<'/card/invoice/reimburse/getinvoiceinfo'>> {
    return this.client.post('/card/invoice/reimburse/getinvoiceinfo', body, READ);
  }

  /** Several invoices, for reimbursement (批量查询报销发票信息). */
  listReimbursements(
    body: PostBody<'/card/invoice/reimburse/getinvoicebatch'>,
  ): Promise<PostAnswer<'/card/invoice/reimburse/getinvoicebatch'>> {
    return this.client.post('/card/invoice/reimburse/getinvoicebatch', body, READ);
  }

  /** Locks, unlocks or closes an invoice (报销方更新发票状态). */
  updateReimbursement(
    body: PostBody<'/card/invoice/reimburse/updateinvoicestatus'>,
  ): Promise<PostAnswer<'/card/invoice/reimburse/updateinvoicestatus'>> {
    return this.client.post('/card/invoice/reimburse/updateinvoicestatus', body);
  }

  /** Locks, unlocks or closes several invoices of a user (报销方批量更新发票状态). */
  updateReimbursements(
    body: PostBody<'/card/invoice/reimburse/updatestatusbatch'>,
  ): Promise<PostAnswer<'/card/invoice/reimburse/updatestatusbatch'>> {
    return this.client.post('/card/invoice/reimburse/updatestatusbatch', body);
  }

  /** A page that stores an invoice title with the user (将发票抬头信息录入到用户微信中). */
  userTitleUrl(
    body?: PostBody<'/card/invoice/biz/getusertitleurl'>,
  ): Promise<PostAnswer<'/card/invoice/biz/getusertitleurl'>> {
    return this.client.post('/card/invoice/biz/getusertitleurl', body);
  }

  /** A page where the user chooses an invoice title (获取用户抬头（方式一）:获取商户专属二维码，立在收银台). */
  selectTitleUrl(
    body?: PostBody<'/card/invoice/biz/getselecttitleurl'>,
  ): Promise<PostAnswer<'/card/invoice/biz/getselecttitleurl'>> {
    return this.client.post('/card/invoice/biz/getselecttitleurl', body);
  }

  /** The invoice title in a scanned code (获取用户抬头（方式二）:商户扫描用户的发票抬头二维码). */
  scanTitle(body: PostBody<'/card/invoice/scantitle'>): Promise<PostAnswer<'/card/invoice/scantitle'>> {
    return this.client.post('/card/invoice/scantitle', body, READ);
  }
}
