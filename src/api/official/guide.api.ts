import type { WechatClient } from '../../client/wechat-client.js';
import type { PostAnswer, PostBody } from '../call-types.js';
import { READ } from '../limits.js';

/**
 * Shopping guides (导购、对话能力): guides, their customers, groups, tags and mass messages.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html
 */
export class GuideApi {
  constructor(private readonly client: WechatClient) {}

  /** Adds a guide, by WeChat id or OpenID (为服务号添加顾问). */
  add(body?: PostBody<'/cgi-bin/guide/addguideacct'>): Promise<PostAnswer<'/cgi-bin/guide/addguideacct'>> {
    return this.client.post('/cgi-bin/guide/addguideacct', body);
  }

  /** Changes the nickname or the picture of a guide (修改顾问的昵称或头像). */
  update(
    body?: PostBody<'/cgi-bin/guide/updateguideacct'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/updateguideacct'>> {
    return this.client.post('/cgi-bin/guide/updateguideacct', body);
  }

  /** Removes a guide (服务号对话能力（原微信导购助手）/顾问管理-删除顾问). */
  delete(body?: PostBody<'/cgi-bin/guide/delguideacct'>): Promise<PostAnswer<'/cgi-bin/guide/delguideacct'>> {
    return this.client.post('/cgi-bin/guide/delguideacct', body);
  }

  /** A QR code that brings customers to a guide (生成顾问二维码). */
  createQrCode(
    body?: PostBody<'/cgi-bin/guide/guidecreateqrcode'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/guidecreateqrcode'>> {
    return this.client.post('/cgi-bin/guide/guidecreateqrcode', body);
  }

  /** What a guide and a customer wrote (获取顾问聊天记录). */
  chatRecords(
    body: PostBody<'/cgi-bin/guide/getguidebuyerchatrecord'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/getguidebuyerchatrecord'>> {
    return this.client.post('/cgi-bin/guide/getguidebuyerchatrecord', body, READ);
  }

  /** The quick replies and the welcome of a guide (获取快捷回复与关注自动回复). */
  getConfig(
    body?: PostBody<'/cgi-bin/guide/getguideconfig'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/getguideconfig'>> {
    return this.client.post('/cgi-bin/guide/getguideconfig', body, READ);
  }

  /** Sets the quick replies and the welcome of a guide (设置快捷回复与关注自动回复). */
  setConfig(
    body: PostBody<'/cgi-bin/guide/setguideconfig'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/setguideconfig'>> {
    return this.client.post('/cgi-bin/guide/setguideconfig', body);
  }

  /** The forbidden words and the automatic reply of the account (获取离线自动回复与敏感词). */
  getAccountConfig(): Promise<PostAnswer<'/cgi-bin/guide/getguideacctconfig'>> {
    return this.client.post('/cgi-bin/guide/getguideacctconfig', undefined, READ);
  }

  /** Sets the forbidden words and the automatic reply of the account (为服务号设置敏感词与离线自动回复). */
  setAccountConfig(
    body: PostBody<'/cgi-bin/guide/setguideacctconfig'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/setguideacctconfig'>> {
    return this.client.post('/cgi-bin/guide/setguideacctconfig', body);
  }

  /** Assigns customers to a guide (为顾问分配客户). */
  addCustomer(
    body?: PostBody<'/cgi-bin/guide/addguidebuyerrelation'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/addguidebuyerrelation'>> {
    return this.client.post('/cgi-bin/guide/addguidebuyerrelation', body);
  }

  /** Removes customers from a guide (为顾问移除客户). */
  removeCustomer(
    body?: PostBody<'/cgi-bin/guide/delguidebuyerrelation'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/delguidebuyerrelation'>> {
    return this.client.post('/cgi-bin/guide/delguidebuyerrelation', body);
  }

  /** Changes the nickname of a customer (修改客户昵称). */
  updateCustomer(
    body: PostBody<'/cgi-bin/guide/updateguidebuyerrelation'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/updateguidebuyerrelation'>> {
    return this.client.post('/cgi-bin/guide/updateguidebuyerrelation', body);
  }

  /** Moves customers to another guide (为客户更换顾问). */
  moveCustomer(
    body?: PostBody<'/cgi-bin/guide/rebindguideacctforbuyer'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/rebindguideacctforbuyer'>> {
    return this.client.post('/cgi-bin/guide/rebindguideacctforbuyer', body);
  }

  /** The relation of a guide and a customer (查询指定顾问和客户的关系). */
  getCustomer(
    body: PostBody<'/cgi-bin/guide/getguidebuyerrelation'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/getguidebuyerrelation'>> {
    return this.client.post('/cgi-bin/guide/getguidebuyerrelation', body, READ);
  }

  /** The customers of a guide (获取顾问的客户列表). */
  listCustomers(
    body: PostBody<'/cgi-bin/guide/getguidebuyerrelationlist'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/getguidebuyerrelationlist'>> {
    return this.client.post('/cgi-bin/guide/getguidebuyerrelationlist', body, READ);
  }

  /** The guide of a customer (查询客户所属顾问). */
  guideOf(
    body: PostBody<'/cgi-bin/guide/getguidebuyerrelationbybuyer'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/getguidebuyerrelationbybuyer'>> {
    return this.client.post('/cgi-bin/guide/getguidebuyerrelationbybuyer', body, READ);
  }

  /** Creates a group of guides (新建顾问分组). */
  createGroup(
    body: PostBody<'/cgi-bin/guide/newguidegroup'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/newguidegroup'>> {
    return this.client.post('/cgi-bin/guide/newguidegroup', body);
  }

  /** The groups of guides (获取服务号下所有顾问分组的列表). */
  listGroups(): Promise<PostAnswer<'/cgi-bin/guide/getguidegrouplist'>> {
    return this.client.post('/cgi-bin/guide/getguidegrouplist', undefined, READ);
  }

  /** The guides of a group (获取指定顾问分组信息，以及分组内顾问信息). */
  getGroup(
    body: PostBody<'/cgi-bin/guide/getgroupinfo'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/getgroupinfo'>> {
    return this.client.post('/cgi-bin/guide/getgroupinfo', body, READ);
  }

  /** Adds a guide to a group (分组内添加顾问). */
  addToGroup(
    body: PostBody<'/cgi-bin/guide/addguide2guidegroup'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/addguide2guidegroup'>> {
    return this.client.post('/cgi-bin/guide/addguide2guidegroup', body);
  }

  /** Removes a guide from a group (分组内删除顾问). */
  removeFromGroup(
    body: PostBody<'/cgi-bin/guide/delguide2guidegroup'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/delguide2guidegroup'>> {
    return this.client.post('/cgi-bin/guide/delguide2guidegroup', body);
  }

  /** The groups of a guide (获取顾问所在分组). */
  groupsOf(
    body: PostBody<'/cgi-bin/guide/getgroupbyguide'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/getgroupbyguide'>> {
    return this.client.post('/cgi-bin/guide/getgroupbyguide', body, READ);
  }

  /** Deletes a group of guides (删除指定顾问分组). */
  deleteGroup(
    body: PostBody<'/cgi-bin/guide/delguidegroup'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/delguidegroup'>> {
    return this.client.post('/cgi-bin/guide/delguidegroup', body);
  }

  /** Creates a tag with its values (新建可查询的标签类型). */
  createTag(
    body: PostBody<'/cgi-bin/guide/newguidetagoption'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/newguidetagoption'>> {
    return this.client.post('/cgi-bin/guide/newguidetagoption', body);
  }

  /** Adds values to a tag (为标签添加可选值). */
  addTagValues(
    body: PostBody<'/cgi-bin/guide/addguidetagoption'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/addguidetagoption'>> {
    return this.client.post('/cgi-bin/guide/addguidetagoption', body);
  }

  /** Deletes a tag (删除指定标签类型). */
  deleteTag(
    body: PostBody<'/cgi-bin/guide/delguidetagoption'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/delguidetagoption'>> {
    return this.client.post('/cgi-bin/guide/delguidetagoption', body);
  }

  /** The tags with their values (获取标签和可选值). */
  listTags(): Promise<PostAnswer<'/cgi-bin/guide/getguidetagoption'>> {
    return this.client.post('/cgi-bin/guide/getguidetagoption', undefined, READ);
  }

  /** Tags customers (为客户设置标签). */
  tagCustomer(
    body: PostBody<'/cgi-bin/guide/addguidebuyertag'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/addguidebuyertag'>> {
    return this.client.post('/cgi-bin/guide/addguidebuyertag', body);
  }

  /** Removes a tag from customers (删除客户标签). */
  untagCustomer(
    body: PostBody<'/cgi-bin/guide/delguidebuyertag'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/delguidebuyertag'>> {
    return this.client.post('/cgi-bin/guide/delguidebuyertag', body);
  }

  /** The tags of a customer (查询客户标签). */
  tagsOf(
    body: PostBody<'/cgi-bin/guide/getguidebuyertag'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/getguidebuyertag'>> {
    return this.client.post('/cgi-bin/guide/getguidebuyertag', body, READ);
  }

  /** The customers that carry all of the given tags (根据标签值筛选客户). */
  findByTag(
    body: PostBody<'/cgi-bin/guide/queryguidebuyerbytag'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/queryguidebuyerbytag'>> {
    return this.client.post('/cgi-bin/guide/queryguidebuyerbytag', body, READ);
  }

  /** Creates a mass message for the customers of a guide (添加群发任务). */
  addMassJob(
    body: PostBody<'/cgi-bin/guide/addguidemassendjob'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/addguidemassendjob'>> {
    return this.client.post('/cgi-bin/guide/addguidemassendjob', body);
  }

  /** The mass messages of a guide (获取群发任务列表). */
  listMassJobs(
    body?: PostBody<'/cgi-bin/guide/getguidemassendjoblist'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/getguidemassendjoblist'>> {
    return this.client.post('/cgi-bin/guide/getguidemassendjoblist', body, READ);
  }

  /** One mass message (获取指定群发任务信息). */
  getMassJob(
    body: PostBody<'/cgi-bin/guide/getguidemassendjob'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/getguidemassendjob'>> {
    return this.client.post('/cgi-bin/guide/getguidemassendjob', body, READ);
  }

  /** Changes a mass message (修改群发任务). */
  updateMassJob(
    body: PostBody<'/cgi-bin/guide/updateguidemassendjob'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/updateguidemassendjob'>> {
    return this.client.post('/cgi-bin/guide/updateguidemassendjob', body);
  }

  /** Cancels a mass message (取消群发任务). */
  cancelMassJob(
    body: PostBody<'/cgi-bin/guide/cancelguidemassendjob'>,
  ): Promise<PostAnswer<'/cgi-bin/guide/cancelguidemassendjob'>> {
    return this.client.post('/cgi-bin/guide/cancelguidemassendjob', body);
  }
}
