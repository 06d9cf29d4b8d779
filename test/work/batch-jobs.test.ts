import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OnWorkEvent, Push, resolveWorkOptions, WechatWorkController } from 'nestjs-wechat/work';
import type { WorkBatchJobResultPush } from 'nestjs-wechat/work';
import { DEMO_CORP, WechatSimulator } from '../../src/simulator/index.js';
import { newJobCallback } from '../../src/work/push/verify/job-keys.js';
import { callback } from './support/callbacks.js';
import { workApp, type WorkTestApp } from './support/work-app.js';

const CORP = DEMO_CORP.corpId;
const seen: WorkBatchJobResultPush[] = [];

@WechatWorkController('work/jobs/:job', { app: 'contacts' })
class Jobs {
  @OnWorkEvent('batch_job_result') done(@Push() push: WorkBatchJobResultPush) {
    seen.push(push);
  }
}

@WechatWorkController('work/:corpId/:app/jobs/:job')
class TenantJobs {
  @OnWorkEvent('batch_job_result') done(@Push() push: WorkBatchJobResultPush) {
    seen.push(push);
  }
}

const FILE =
  '姓名,帐号,手机号,邮箱,所在部门,职位\n' +
  '赵六,zhaoliu,13800138006,zhaoliu@example.com,2,工程师\n' +
  '无名,,13800138007,,2,\n';

describe('Batch jobs of the contacts', () => {
  let simulator: WechatSimulator;
  const apps: WorkTestApp[] = [];
  const start = async (): Promise<WorkTestApp> => {
    const { secret } = simulator.corp(CORP).account('contacts');
    const app = await workApp({
      apiBaseUrl: `${simulator.url}/qyapi`,
      corpId: CORP,
      secrets: { contacts: { secret } },
      controllers: [Jobs, TenantJobs],
    });
    apps.push(app);
    return app;
  };
  beforeEach(async () => {
    seen.length = 0;
    simulator = await WechatSimulator.start();
    simulator.corp(CORP).configure({ agents: { contacts: { secret: 'secret-of-the-contacts' } } });
  });
  afterEach(async () => {
    await Promise.all(apps.splice(0).map((app) => app.close()));
    await simulator.stop();
  });

  it.each([
    ['an address of one application', 'work/jobs'],
    ['an address that names the application', `work/${CORP}/contacts/jobs`],
  ])(
    'push their result to %s, with keys of their own, to a process that did not begin it',
    async (_, path) => {
      const [one, other] = [await start(), await start()];
      const contacts = one.work.app('contacts');
      const { media_id } = await contacts.api.upload('/cgi-bin/media/upload', Buffer.from(FILE), {
        query: { type: 'file' },
        name: 'members.csv',
      });
      const jobCallback = contacts.members.jobCallback(`${other.url}/${path}/`);
      expect(jobCallback.token).toMatch(/^[0-9A-Za-z]{32}$/);
      expect(jobCallback.encodingaeskey).toMatch(/^[0-9A-Za-z]{43}$/);
      const { jobid } = await contacts.members.syncFile({ media_id, callback: jobCallback });
      await expect.poll(() => seen, { timeout: 10_000 }).toHaveLength(1);
      expect(seen[0]).toMatchObject({
        name: 'batch_job_result',
        batchJob: { jobId: jobid, jobType: 'sync_user', errCode: 0 },
      });
      expect(await contacts.members.jobResult(jobid)).toMatchObject({
        status: 3,
        total: 2,
        result: [{ userid: 'zhaoliu', errcode: 0 }, { errcode: 40003 }],
      });
      expect(await contacts.members.get('zhaoliu')).toMatchObject({ name: '赵六', department: [2] });
    },
  );

  it('have keys that differ from job to job, and open nothing with those of another or of the application', async () => {
    const { work, url } = await start();
    const { members } = work.app('contacts');
    const contactsConf = resolveWorkOptions({
      corpId: CORP,
      secrets: { contacts: 'secret-of-the-contacts' },
    }).apps.get('contacts')!;
    const [first, second] = [
      members.jobCallback(`${url}/work/jobs`),
      members.jobCallback(`${url}/work/jobs`),
    ];
    expect(new Set([first.url, second.url, first.token, second.token]).size).toBe(4);
    expect(first.encodingaeskey).not.toBe(second.encodingaeskey);
    let results = 0;
    const resultOf = (job: number) =>
      `<xml><ToUserName>${CORP}</ToUserName><FromUserName>sys</FromUserName><CreateTime>1</CreateTime>` +
      `<MsgType>event</MsgType><Event>batch_job_result</Event><BatchJob><JobId>${job}</JobId></BatchJob></xml>`;
    const post = async (address: string, keys: { token: string; encodingaeskey: string }) => {
      const options = { token: keys.token, key: keys.encodingaeskey, receiveId: CORP };
      const { query, body } = callback(resultOf(++results), options);
      return (await fetch(`${address}?${query}`, { method: 'POST', body })).status;
    };
    expect(await post(first.url, first)).toBe(200);
    expect(await post(first.url, second)).toBe(401);
    expect(await post(`${url}/work/jobs/unknown`, first)).toBe(401);
    // An address is good for a day.
    const made = (hoursAgo: number) =>
      newJobCallback(contactsConf, `${url}/work/jobs`, Date.now() - hoursAgo * 3_600_000);
    for (const [hoursAgo, status] of [
      [1, 200],
      [25, 401],
    ] as const) {
      const job = made(hoursAgo);
      expect([hoursAgo, await post(job.url, job)]).toEqual([hoursAgo, status]);
    }
    expect(seen).toHaveLength(2);
  });

  it('are refused by WeCom with keys that no callback may have, and one at a time', async () => {
    const { work } = await start();
    const contacts = work.app('contacts');
    const { media_id } = await contacts.api.upload('/cgi-bin/media/upload', Buffer.from(FILE), {
      query: { type: 'file' },
      name: 'members.csv',
    });
    const bad = { url: 'http://127.0.0.1:1/', token: 'no good', encodingaeskey: 'short' };
    await expect(contacts.members.syncFile({ media_id, callback: bad })).rejects.toMatchObject({
      errcode: 40058,
    });
    await expect(contacts.members.syncFile({ media_id: 'unknown' })).rejects.toMatchObject({
      errcode: 40007,
    });
    await contacts.members.syncFile({ media_id });
    await expect(contacts.members.syncFile({ media_id })).rejects.toMatchObject({ errcode: 302008 });
  });
});
