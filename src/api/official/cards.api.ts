import type { WechatClient } from '../../client/wechat-client.js';
import type { GetAnswer, PostAnswer, PostBody } from '../call-types.js';
import { READ } from '../limits.js';

/**
 * Cards and coupons (卡券): their making, their codes, and membership cards.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/WeChat_Coupon_Interface.html
 */
export class CardsApi {
  constructor(private readonly client: WechatClient) {}

  /** Creates a card, which WeChat then reviews (微信卡券-创建卡券). */
  create(body: PostBody<'/card/create'>): Promise<PostAnswer<'/card/create'>> {
    return this.client.post('/card/create', body);
  }

  /** The details of a card (查看卡券详情). */
  get(body: PostBody<'/card/get'>): Promise<PostAnswer<'/card/get'>> {
    return this.client.post('/card/get', body, READ);
  }

  /** The ids of the cards of this account (批量查询卡券列表). */
  list(body: PostBody<'/card/batchget'>): Promise<PostAnswer<'/card/batchget'>> {
    return this.client.post('/card/batchget', body, READ);
  }

  /** Changes a card; some changes are reviewed again (更改卡券信息). */
  update(body: PostBody<'/card/update'>): Promise<PostAnswer<'/card/update'>> {
    return this.client.post('/card/update', body);
  }

  /** Raises or lowers the stock of a card (微信卡券-修改库存). */
  updateStock(body: PostBody<'/card/modifystock'>): Promise<PostAnswer<'/card/modifystock'>> {
    return this.client.post('/card/modifystock', body);
  }

  /** Deletes a card. Users keep the ones that they have (微信卡券-删除卡券). */
  delete(body: PostBody<'/card/delete'>): Promise<PostAnswer<'/card/delete'>> {
    return this.client.post('/card/delete', body);
  }

  /** A QR code that gives a card to the person who scans it (创建二维码). */
  createQrCode(body: PostBody<'/card/qrcode/create'>): Promise<PostAnswer<'/card/qrcode/create'>> {
    return this.client.post('/card/qrcode/create', body);
  }

  /** A page with cards to take (微信卡券-创建货架). */
  createLandingPage(
    body: PostBody<'/card/landingpage/create'>,
  ): Promise<PostAnswer<'/card/landingpage/create'>> {
    return this.client.post('/card/landingpage/create', body);
  }

  /** The HTML of a card, for use in an article (图文消息群发卡券). */
  articleHtml(body: PostBody<'/card/mpnews/gethtml'>): Promise<PostAnswer<'/card/mpnews/gethtml'>> {
    return this.client.post('/card/mpnews/gethtml', body, READ);
  }

  /** The cards that a user has (获取用户已领取卡券). */
  listOfUser(body: PostBody<'/card/user/getcardlist'>): Promise<PostAnswer<'/card/user/getcardlist'>> {
    return this.client.post('/card/user/getcardlist', body, READ);
  }

  /** The colours that a card may have (获取卡券背景颜色). */
  colors(): Promise<GetAnswer<'/card/getcolors'>> {
    return this.client.get('/card/getcolors');
  }

  /** The state of a code, before it is redeemed (线下核销-查询 Code). */
  getCode(body: PostBody<'/card/code/get'>): Promise<PostAnswer<'/card/code/get'>> {
    return this.client.post('/card/code/get', body, READ);
  }

  /** Redeems a code (核销 Code). */
  consumeCode(body: PostBody<'/card/code/consume'>): Promise<PostAnswer<'/card/code/consume'>> {
    return this.client.post('/card/code/consume', body);
  }

  /** Decrypts a code that a page was opened with (线上核销 - Code解码). */
  decryptCode(body: PostBody<'/card/code/decrypt'>): Promise<PostAnswer<'/card/code/decrypt'>> {
    return this.client.post('/card/code/decrypt', body, READ);
  }

  /** Replaces a code (更改Code). */
  updateCode(body: PostBody<'/card/code/update'>): Promise<PostAnswer<'/card/code/update'>> {
    return this.client.post('/card/code/update', body);
  }

  /** Makes a code invalid. It cannot be undone (设置卡券失效). */
  invalidateCode(body: PostBody<'/card/code/unavailable'>): Promise<PostAnswer<'/card/code/unavailable'>> {
    return this.client.post('/card/code/unavailable', body);
  }

  /** Imports codes of your own, at most 100 at a time (导入code接口). */
  importCodes(body: PostBody<'/card/code/deposit'>): Promise<PostAnswer<'/card/code/deposit'>> {
    return this.client.post('/card/code/deposit', body);
  }

  /** The number of imported codes (查询导入code数目接口). */
  countImportedCodes(
    body: PostBody<'/card/code/getdepositcount'>,
  ): Promise<PostAnswer<'/card/code/getdepositcount'>> {
    return this.client.post('/card/code/getdepositcount', body, READ);
  }

  /** Tells which codes have been imported (核查code接口). */
  checkCodes(body: PostBody<'/card/code/checkcode'>): Promise<PostAnswer<'/card/code/checkcode'>> {
    return this.client.post('/card/code/checkcode', body, READ);
  }

  /** Sets the users who may take cards that are not reviewed yet (设置测试白名单). */
  setTestWhitelist(
    body?: PostBody<'/card/testwhitelist/set'>,
  ): Promise<PostAnswer<'/card/testwhitelist/set'>> {
    return this.client.post('/card/testwhitelist/set', body);
  }

  /** Turns paying with the card on or off (微信卡券-设置买单). */
  setPayCell(body: PostBody<'/card/paycell/set'>): Promise<PostAnswer<'/card/paycell/set'>> {
    return this.client.post('/card/paycell/set', body);
  }

  /** Turns redeeming by the user on or off (设置自助核销). */
  setSelfConsumeCell(
    body: PostBody<'/card/selfconsumecell/set'>,
  ): Promise<PostAnswer<'/card/selfconsumecell/set'>> {
    return this.client.post('/card/selfconsumecell/set', body);
  }

  /** Activates a membership card that a user has taken (激活用户领取的会员卡（跳转型开卡组件）). */
  activateMember(
    body: PostBody<'/card/membercard/activate'>,
  ): Promise<PostAnswer<'/card/membercard/activate'>> {
    return this.client.post('/card/membercard/activate', body);
  }

  /** The address of the activation plugin (获取开卡插件参数). */
  memberActivationUrl(
    body: PostBody<'/card/membercard/activate/geturl'>,
  ): Promise<PostAnswer<'/card/membercard/activate/geturl'>> {
    return this.client.post('/card/membercard/activate/geturl', body, READ);
  }

  /** What the user entered for the activation (获取用户开卡时提交的信息（跳转型开卡组件）). */
  memberActivationInfo(
    body: PostBody<'/card/membercard/activatetempinfo/get'>,
  ): Promise<PostAnswer<'/card/membercard/activatetempinfo/get'>> {
    return this.client.post('/card/membercard/activatetempinfo/get', body, READ);
  }

  /** Sets the fields of the activation form (设置开卡字段). */
  setMemberForm(
    body: PostBody<'/card/membercard/activateuserform/set'>,
  ): Promise<PostAnswer<'/card/membercard/activateuserform/set'>> {
    return this.client.post('/card/membercard/activateuserform/set', body);
  }

  /** A member with bonus and balance (拉取会员信息). */
  getMember(
    body: PostBody<'/card/membercard/userinfo/get'>,
  ): Promise<PostAnswer<'/card/membercard/userinfo/get'>> {
    return this.client.post('/card/membercard/userinfo/get', body, READ);
  }

  /** Changes the bonus, the balance or the fields of a member (更新会员信息). */
  updateMember(
    body: PostBody<'/card/membercard/updateuser'>,
  ): Promise<PostAnswer<'/card/membercard/updateuser'>> {
    return this.client.post('/card/membercard/updateuser', body);
  }
}
