import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Content, CorpId, OnText, OnWorkEvent, WechatWorkController } from 'nestjs-wechat/work';
import { CredentialDirectory } from '../../src/credential/credential-directory.js';
import { PLATFORMS } from '../support/platforms.js';
import { closedUrl } from '../support/free-port.js';
import { deliver, echoQuery } from './support/callbacks.js';
import { FakeWecom } from './support/fake-wecom.js';
import { workApp, type WorkTestApp, type WorkTestOptions } from './support/work-app.js';

const SUITE = 'ww8765432109fedcba';
const PROVIDER = 'wwprov1234567890ab';
const TENANT = 'wpTenant';
const KEYS = { token: 'OtherToken77', key: 'rv9gzYU5Z7AtwbAC33Ti0cYnDBy7fplUjhfsckMuHEs', receiveId: SUITE };
let runs: string[] = [];

@WechatWorkController('work/command', { suite: 'hr' })
class Commands {
  @OnWorkEvent('create_auth') linked() {
    runs.push('create_auth');
  }
  @OnWorkEvent('change_contact', 'create_user') added(@CorpId() corpId: string) {
    runs.push(`user of ${corpId}`);
  }
  @OnWorkEvent('approve_special_auth') async slow() {
    await new Promise((resolve) => setTimeout(resolve, 1200));
    runs.push('slow');
  }
}

@WechatWorkController('work/data/:corpId', { suite: 'hr', address: 'data' })
class Data {
  @OnText() echo(@Content() text: string, @CorpId() corpId: string) {
    return `${corpId}: ${text}`;
  }
}

@WechatWorkController('work/system', { address: 'system' })
class System {
  @OnWorkEvent('license_pay_success') paid(@CorpId() corpId: string) {
    runs.push(`paid by ${corpId}`);
  }
}

const notice = (infoType: string, fields: string, at = 1790000300): string =>
  `<xml><SuiteId><![CDATA[${SUITE}]]></SuiteId><InfoType><![CDATA[${infoType}]]></InfoType>` +
  `<TimeStamp>${at}</TimeStamp>${fields}</xml>`;
const ticket = (value: string, at: number): string =>
  notice('suite_ticket', `<SuiteTicket><![CDATA[${value}]]></SuiteTicket>`, at);
const createAuth = (code: string): string =>
  notice('create_auth', `<AuthCode><![CDATA[${code}]]></AuthCode>`);

describe.each(PLATFORMS)('Suites of WeCom on %s', (platform) => {
  let wecom: FakeWecom;
  let directory: string;
  const apps: WorkTestApp[] = [];
  const start = async (options: WorkTestOptions = {}): Promise<WorkTestApp> => {
    const app = await workApp({
      platform,
      apiBaseUrl: wecom.url,
      records: `file:${directory}`,
      suites: {
        hr: { suiteId: SUITE, suiteSecret: 'suite-secret-1', token: KEYS.token, encodingAesKey: KEYS.key },
      },
      provider: { corpId: PROVIDER, secret: 'provider-secret', token: KEYS.token, encodingAesKey: KEYS.key },
      controllers: [Commands, Data, System],
      ...options,
    });
    apps.push(app);
    return app;
  };
  beforeEach(async () => {
    runs = [];
    directory = await mkdtemp(join(tmpdir(), 'wechat-work-'));
    wecom = await FakeWecom.start();
    const tickets: string[] = [];
    wecom.answers.set(
      '/cgi-bin/service/get_suite_token',
      ({ suite_ticket: given }: { suite_ticket: string }) => {
        tickets.push(given);
        return { errcode: 0, suite_access_token: `SUITE-${given}`, expires_in: 7200 };
      },
    );
    wecom.answers.set(
      '/cgi-bin/service/v2/get_permanent_code',
      ({ auth_code: code }: { auth_code: string }) =>
        code.startsWith('bad')
          ? { errcode: 40078, errmsg: 'invalid auth_code' }
          : { permanent_code: `PERMANENT-${code}`, auth_corp_info: { corpid: TENANT, corp_name: 'Tenant' } },
    );
    wecom.answers.set('/cgi-bin/service/get_auth_info', () => ({
      auth_corp_info: { corpid: TENANT, corp_name: 'Tenant' },
      auth_info: { agent: [{ agentid: 1000045, name: 'HR' }] },
    }));
    wecom.answers.set(
      '/cgi-bin/service/get_corp_token',
      ({ permanent_code: code }: { permanent_code: string }) => ({
        access_token: `CORP-${code}`,
        expires_in: 7200,
      }),
    );
  });
  afterEach(async () => {
    await Promise.all(apps.splice(0).map((app) => app.close()));
    await wecom.stop();
    await rm(directory, { recursive: true, force: true });
  });

  it('answer the checks of the provider console, and nobody else', async () => {
    const { url } = await start();
    for (const path of ['command', `data/${TENANT}`, 'system']) {
      const check = (receiveId: string) =>
        fetch(`${url}/work/${path}?${echoQuery('99887766', { ...KEYS, receiveId })}`);
      const response = await check(PROVIDER);
      expect([path, response.status, await response.text()]).toEqual([path, 200, '99887766']);
      expect((await check('wwother')).status).toBe(401);
      expect((await check('')).status).toBe(401);
    }
  });

  it('keep the newest ticket, whatever the order in which tickets come, across a restart', async () => {
    const first = await start();
    const push = (text: string) => deliver(`${first.url}/work/command`, text, KEYS);
    await expect(first.work.suite('hr').getSuiteAccessToken()).rejects.toThrow(
      /No suite ticket has come yet/,
    );
    expect(await push(ticket('new', 200))).toMatchObject({ status: 200, body: 'success' });
    expect(await push(ticket('old', 100))).toMatchObject({ status: 200, body: 'success' });
    expect((await first.work.suite('hr').getSuiteAccessToken()).value).toBe('SUITE-new');
    expect(await first.work.suite('hr').ticketTime()).toBe(200);
    await first.close();
    apps.pop();
    const second = await start();
    expect((await second.work.suite('hr').getSuiteAccessToken()).value).toBe('SUITE-new');
  });

  it('exchange a pushed code once, after success was answered, and call for the corp', async () => {
    const { url, work } = await start();
    await deliver(`${url}/work/command`, ticket('t', 1), KEYS);
    const text = createAuth('code-1');
    for (let delivery = 0; delivery < 3; delivery++) {
      expect(await deliver(`${url}/work/command`, text, KEYS)).toMatchObject({
        status: 200,
        body: 'success',
      });
    }
    await expect
      .poll(() => work.suite('hr').corps(), { timeout: 5000 })
      .toEqual([{ corpId: TENANT, corpName: 'Tenant', agentId: '1000045' }]);
    expect(await work.suite('hr').exchange('code-1')).toMatchObject({ corpId: TENANT });
    expect(wecom.count('/cgi-bin/service/v2/get_permanent_code')).toBe(1);
    expect(runs).toEqual(['create_auth']);
    const corp = await work.suite('hr').corp(TENANT);
    const bodies: unknown[] = [];
    wecom.answers.set('/cgi-bin/message/send', (body: unknown, query: URLSearchParams) => {
      bodies.push([query.get('access_token'), body]);
      return { errcode: 0, msgid: 'm1' };
    });
    await corp.messages.sendText({ toUser: 'zhangsan', content: 'Hi' });
    expect(bodies).toEqual([
      [
        'CORP-PERMANENT-code-1',
        { touser: 'zhangsan', msgtype: 'text', text: { content: 'Hi' }, agentid: 1000045 },
      ],
    ]);
    await expect(work.suite('hr').corp('wpUnknown')).rejects.toThrow(/has not authorised suite "hr"/);
  });

  it('exchange an acknowledged code after the process that acknowledged it is gone', async () => {
    const dead = await start({ apiBaseUrl: `${await closedUrl()}/qyapi` });
    await deliver(`${dead.url}/work/command`, ticket('t', 1), KEYS);
    expect(await deliver(`${dead.url}/work/command`, createAuth('code-2'), KEYS)).toMatchObject({
      body: 'success',
    });
    await expect.poll(() => dead.work.suite('hr').corps()).toEqual([]);
    // Nothing of it is closed in good order here: the next process finds what was recorded, and nothing more.
    const { work } = await start();
    await expect
      .poll(() => work.suite('hr').corps(), { timeout: 20_000 })
      .toMatchObject([{ corpId: TENANT, agentId: '1000045' }]);
  }, 30_000);

  it('wait at their end for an exchange that WeCom has answered already', async () => {
    const first = await start();
    await deliver(`${first.url}/work/command`, ticket('t', 1), KEYS);
    const permanentCode = '/cgi-bin/service/v2/get_permanent_code';
    const answer = wecom.answers.get(permanentCode) as (body: unknown) => unknown;
    wecom.answers.set(permanentCode, async (body: unknown) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      return answer(body);
    });
    void first.work.suite('hr').exchange('code-3');
    const exchanges = () => wecom.count(permanentCode);
    await expect.poll(exchanges, { timeout: 5000, interval: 5 }).toBe(1);
    await first.close();
    apps.pop();
    const second = await start();
    expect(await second.work.suite('hr').corps()).toMatchObject([{ corpId: TENANT }]);
    expect(exchanges()).toBe(1);
  });

  it('keep the code of a reset that overtakes the installation before it', async () => {
    const { work } = await start();
    const suite = work.suite('hr');
    await deliver(`${(await start()).url}/work/command`, ticket('t', 1), KEYS);
    const permanentCode = '/cgi-bin/service/v2/get_permanent_code';
    const answer = wecom.answers.get(permanentCode) as (body: { auth_code: string }) => unknown;
    wecom.answers.set(permanentCode, async (body: { auth_code: string }) => {
      if (body.auth_code === 'installation') await new Promise((resolve) => setTimeout(resolve, 500));
      return answer(body);
    });
    const installation = suite.exchange('installation');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await suite.exchange('reset');
    await installation;
    const token = await (await suite.corp(TENANT)).getAccessToken();
    expect(token.value).toBe('CORP-PERMANENT-reset');
  });

  it('do not try a refused code again', async () => {
    const { url, work } = await start();
    await deliver(`${url}/work/command`, ticket('t', 1), KEYS);
    await deliver(`${url}/work/command`, createAuth('bad-code'), KEYS);
    const exchanges = () => wecom.count('/cgi-bin/service/v2/get_permanent_code');
    await expect.poll(exchanges, { timeout: 5000 }).toBe(1);
    await expect(work.suite('hr').exchange('bad-code')).rejects.toThrow(/refused before|40078/);
    expect(wecom.count('/cgi-bin/service/v2/get_permanent_code')).toBe(1);
    expect(await work.suite('hr').corps()).toEqual([]);
  });

  it('answer success before the handlers, and take notices of the corp in the other form', async () => {
    const { url } = await start();
    const begun = Date.now();
    const slow = notice('approve_special_auth', `<AuthCorpId>${TENANT}</AuthCorpId>`);
    expect(await deliver(`${url}/work/command`, slow, KEYS)).toMatchObject({ status: 200, body: 'success' });
    expect(Date.now() - begun).toBeLessThan(1000);
    const user = notice(
      ' change_contact',
      `<AuthCorpId>${TENANT}</AuthCorpId><ChangeType>create_user</ChangeType><UserID>z</UserID>`,
    );
    await deliver(`${url}/work/command`, user, KEYS);
    await deliver(
      `${url}/work/system`,
      `<xml><ServiceCorpId>${PROVIDER}</ServiceCorpId><InfoType>license_pay_success</InfoType><AuthCorpId>${TENANT}</AuthCorpId></xml>`,
      { ...KEYS, receiveId: PROVIDER },
    );
    await expect
      .poll(() => runs.toSorted(), { timeout: 6000 })
      .toEqual([`paid by ${TENANT}`, 'slow', `user of ${TENANT}`].toSorted());
    expect((await deliver(`${url}/work/command`, notice('a_new_notice', ''), KEYS)).body).toBe('success');
    expect((await deliver(`${url}/work/command`, slow, { ...KEYS, receiveId: 'wwother' })).status).toBe(401);
  });

  it('take messages of corps that authorised, named by the content, and of no other', async () => {
    const { url, work } = await start();
    const text =
      `<xml><ToUserName>${TENANT}</ToUserName><FromUserName>lisi</FromUserName><CreateTime>1</CreateTime>` +
      '<MsgType>text</MsgType><Content>hi</Content><MsgId>12</MsgId><AgentID>1000045</AgentID></xml>';
    const keys = { ...KEYS, receiveId: TENANT };
    expect((await deliver(`${url}/work/data/${TENANT}`, text, keys)).status).toBe(401);
    await work.suite('hr').importCorp({ corpId: TENANT, permanentCode: 'p', agentId: '1000045' });
    const answer = await deliver(`${url}/work/data/${TENANT}`, text, keys);
    expect(answer).toMatchObject({ status: 200, receiveId: TENANT });
    expect(answer.text).toContain(`<Content><![CDATA[${TENANT}: hi]]>`);
    expect((await deliver(`${url}/work/data/wpOther`, text, keys)).status).toBe(401);
    const envelope = { toUserName: 'wpOther' };
    expect((await deliver(`${url}/work/data/${TENANT}`, text, { ...keys, envelope })).status).toBe(401);
  });

  it('ask what a corp grants once it has changed that, now or when the corp is used next', async () => {
    const { url, work } = await start();
    const suite = work.suite('hr');
    await deliver(`${url}/work/command`, ticket('t', 1), KEYS);
    await suite.importCorp({ corpId: TENANT, permanentCode: 'p', agentId: '1', corpName: 'Old name' });
    const change = (at: number) =>
      deliver(`${url}/work/command`, notice('change_auth', `<AuthCorpId>${TENANT}</AuthCorpId>`, at), KEYS);
    const authInfo = '/cgi-bin/service/get_auth_info';
    const answer = wecom.answers.get(authInfo);
    expect((await change(1_790_000_301)).body).toBe('success');
    await expect
      .poll(() => suite.corps(), { timeout: 5000 })
      .toEqual([{ corpId: TENANT, corpName: 'Tenant', agentId: '1000045' }]);
    // WeCom is out of order: it is asked again when the corp is used.
    wecom.answers.set(authInfo, () => ({ errcode: 48002, errmsg: 'api forbidden' }));
    await change(1_790_000_302);
    await expect.poll(() => wecom.count(authInfo), { timeout: 10_000 }).toBeGreaterThan(1);
    expect((await suite.corp(TENANT)).agentId).toBe(1_000_045);
    wecom.answers.set(authInfo, () => ({
      auth_corp_info: { corpid: TENANT, corp_name: 'New name' },
      auth_info: { agent: [{ agentid: 1_000_046 }] },
    }));
    await expect.poll(async () => (await suite.corp(TENANT)).agentId, { timeout: 10_000 }).toBe(1_000_046);
    const asked = wecom.count(authInfo);
    await suite.corp(TENANT);
    expect(wecom.count(authInfo)).toBe(asked);
    expect((await suite.corps())[0]!.corpName).toBe('New name');
    wecom.answers.set(authInfo, answer);
    // A corp that has not authorised the suite changes nothing.
    const stranger = notice('change_auth', '<AuthCorpId>wpStranger</AuthCorpId>');
    expect((await deliver(`${url}/work/command`, stranger, KEYS)).body).toBe('success');
    expect(await suite.corps()).toHaveLength(1);
  });

  it('forget a corp that cancels, unless it has installed the suite again since', async () => {
    const { url, work } = await start();
    const suite = work.suite('hr');
    await suite.importCorp({ corpId: TENANT, permanentCode: 'p', agentId: '1' });
    const cancel = (at: number) =>
      deliver(`${url}/work/command`, notice('cancel_auth', `<AuthCorpId>${TENANT}</AuthCorpId>`, at), KEYS);
    await cancel(1_600_000_000);
    expect(await suite.corps()).toHaveLength(1);
    await cancel(Math.floor(Date.now() / 1000) + 5);
    expect(await suite.corps()).toEqual([]);
    await expect(suite.corp(TENANT)).rejects.toThrow(/has cancelled/);
  });

  it('give their tokens to the central token server, by one id and by two', async () => {
    const { app, url, work } = await start();
    await deliver(`${url}/work/command`, ticket('t', 1), KEYS);
    await work.suite('hr').importCorp({ corpId: TENANT, permanentCode: 'p', agentId: '1' });
    wecom.answers.set('/cgi-bin/service/get_provider_token', () => ({
      provider_access_token: 'PROVIDER',
      expires_in: 7200,
    }));
    const central = app.get(CredentialDirectory, { strict: false });
    const valueOf = async (ids: string[], kind: string) =>
      (await (await central.find(ids))?.find(kind)?.get())?.value;
    expect(await valueOf([SUITE], 'suite_access_token')).toBe('SUITE-t');
    expect(await valueOf([SUITE, TENANT], 'access_token')).toBe('CORP-p');
    expect(await valueOf([PROVIDER], 'provider_access_token')).toBe('PROVIDER');
    expect(await valueOf([SUITE, 'wpUnknown'], 'access_token')).toBeUndefined();
  });
});
