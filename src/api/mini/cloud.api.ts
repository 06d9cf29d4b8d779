import type { WechatClient } from '../../client/wechat-client.js';
import type { PostAnswer, PostBody } from '../call-types.js';
import { READ } from '../limits.js';

/**
 * Cloud base (云开发) over HTTP: functions, database, files.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/wxcloud/reference-http-api/
 */
export class CloudApi {
  constructor(private readonly client: WechatClient) {}

  /**
   * Calls a function (触发云函数).
   *
   * @param data what the function gets as its event.
   */
  invokeFunction(
    env: string,
    name: string,
    data: object = {},
  ): Promise<PostAnswer<'/tcb/invokecloudfunction'>> {
    return this.client.post('/tcb/invokecloudfunction', data, { query: { env, name } });
  }

  /** Queries records (数据库查询记录). */
  databaseQuery(body?: PostBody<'/tcb/databasequery'>): Promise<PostAnswer<'/tcb/databasequery'>> {
    return this.client.post('/tcb/databasequery', body, READ);
  }

  /** Counts records (统计集合记录数). */
  databaseCount(body: PostBody<'/tcb/databasecount'>): Promise<PostAnswer<'/tcb/databasecount'>> {
    return this.client.post('/tcb/databasecount', body, READ);
  }

  /** Aggregates records (数据库聚合). */
  databaseAggregate(body: PostBody<'/tcb/databaseaggregate'>): Promise<PostAnswer<'/tcb/databaseaggregate'>> {
    return this.client.post('/tcb/databaseaggregate', body, READ);
  }

  /** Adds records (数据库插入记录). */
  databaseAdd(body: PostBody<'/tcb/databaseadd'>): Promise<PostAnswer<'/tcb/databaseadd'>> {
    return this.client.post('/tcb/databaseadd', body);
  }

  /** Changes records (数据库更新记录). */
  databaseUpdate(body?: PostBody<'/tcb/databaseupdate'>): Promise<PostAnswer<'/tcb/databaseupdate'>> {
    return this.client.post('/tcb/databaseupdate', body);
  }

  /** Deletes records (数据库删除记录). */
  databaseDelete(body: PostBody<'/tcb/databasedelete'>): Promise<PostAnswer<'/tcb/databasedelete'>> {
    return this.client.post('/tcb/databasedelete', body);
  }

  /** Creates a collection (新增集合). */
  addCollection(
    body: PostBody<'/tcb/databasecollectionadd'>,
  ): Promise<PostAnswer<'/tcb/databasecollectionadd'>> {
    return this.client.post('/tcb/databasecollectionadd', body);
  }

  /** Deletes a collection (删除集合). */
  deleteCollection(
    body: PostBody<'/tcb/databasecollectiondelete'>,
  ): Promise<PostAnswer<'/tcb/databasecollectiondelete'>> {
    return this.client.post('/tcb/databasecollectiondelete', body);
  }

  /** The collections of an environment (获取集合信息). */
  listCollections(
    body: PostBody<'/tcb/databasecollectionget'>,
  ): Promise<PostAnswer<'/tcb/databasecollectionget'>> {
    return this.client.post('/tcb/databasecollectionget', body, READ);
  }

  /** Creates or drops indexes (更新数据库索引). */
  updateIndex(body: PostBody<'/tcb/updateindex'>): Promise<PostAnswer<'/tcb/updateindex'>> {
    return this.client.post('/tcb/updateindex', body);
  }

  /** Imports a file into a collection (数据库导入). */
  importDatabase(
    body: PostBody<'/tcb/databasemigrateimport'>,
  ): Promise<PostAnswer<'/tcb/databasemigrateimport'>> {
    return this.client.post('/tcb/databasemigrateimport', body);
  }

  /** Exports a query into a file (数据库导出). */
  exportDatabase(
    body: PostBody<'/tcb/databasemigrateexport'>,
  ): Promise<PostAnswer<'/tcb/databasemigrateexport'>> {
    return this.client.post('/tcb/databasemigrateexport', body);
  }

  /** The state of an import or export (数据库迁移状态查询). */
  migrationStatus(
    body: PostBody<'/tcb/databasemigratequeryinfo'>,
  ): Promise<PostAnswer<'/tcb/databasemigratequeryinfo'>> {
    return this.client.post('/tcb/databasemigratequeryinfo', body, READ);
  }

  /** The address and the signature to upload a file with (获取文件上传链接). */
  getUploadLink(body: PostBody<'/tcb/uploadfile'>): Promise<PostAnswer<'/tcb/uploadfile'>> {
    return this.client.post('/tcb/uploadfile', body);
  }

  /** The addresses of files (获取文件下载链接). */
  getDownloadLinks(body: PostBody<'/tcb/batchdownloadfile'>): Promise<PostAnswer<'/tcb/batchdownloadfile'>> {
    return this.client.post('/tcb/batchdownloadfile', body, READ);
  }

  /** Deletes files (删除文件). */
  deleteFiles(body: PostBody<'/tcb/batchdeletefile'>): Promise<PostAnswer<'/tcb/batchdeletefile'>> {
    return this.client.post('/tcb/batchdeletefile', body);
  }

  /** A short-lived credential of Tencent Cloud (获取腾讯云API调用凭证). */
  getTemporaryCredential(body: PostBody<'/tcb/getqcloudtoken'>): Promise<PostAnswer<'/tcb/getqcloudtoken'>> {
    return this.client.post('/tcb/getqcloudtoken', body, READ);
  }

  /** The functions of an environment (获取云函数列表). */
  listFunctions(body: PostBody<'/tcb/listfunctions'>): Promise<PostAnswer<'/tcb/listfunctions'>> {
    return this.client.post('/tcb/listfunctions', body, READ);
  }

  /** The environments (获取环境信息). */
  getEnvironments(body: PostBody<'/tcb/getenvinfo'>): Promise<PostAnswer<'/tcb/getenvinfo'>> {
    return this.client.post('/tcb/getenvinfo', body, READ);
  }

  /** Calls a function later (延时调用云函数). */
  addDelayedTask(
    body: PostBody<'/tcb/adddelayedfunctiontask'>,
  ): Promise<PostAnswer<'/tcb/adddelayedfunctiontask'>> {
    return this.client.post('/tcb/adddelayedfunctiontask', body);
  }

  /** Sends text messages (发送短信v2). */
  sendSms(body: PostBody<'/tcb/sendsmsv2'>): Promise<PostAnswer<'/tcb/sendsmsv2'>> {
    return this.client.post('/tcb/sendsmsv2', body);
  }
}
