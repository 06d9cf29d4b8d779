import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../../src/simulator/index.js';
import { workApp, type WorkTestApp } from '../../work/support/work-app.js';
import { AGENT, CORP, WorkCaller } from '../../support/work-caller.js';

const SUITE = 'ww1234567890suite';
const REDIRECT = 'http://127.0.0.1:9/back?next=1';

/** Opens a page without following where it leads. */
const open = (url: string): Promise<Response> => fetch(url, { redirect: 'manual' });

/** Where a page sends the browser. */
async function led(url: string): Promise<URL> {
  const response = await open(url);
  expect([response.status, await response.text()]).toEqual([302, '']);
  return new URL(response.headers.get('location')!);
}

describe('The login pages of WeCom', () => {
  let simulator: WechatSimulator;
  let caller: WorkCaller;
  let app: WorkTestApp;
  beforeEach(async () => {
    simulator = await WechatSimulator.start();
    caller = new WorkCaller(simulator);
    app = await workApp({
      ...simulator.corp().account(AGENT),
      apiBaseUrl: `${simulator.url}/qyapi`,
      suites: { hr: { suiteId: SUITE, suiteSecret: 'suite-secret' } },
    });
  });
  afterEach(async () => {
    await app.close();
    await simulator.stop();
  });

  it('lead a member of the corp back with a code that says who it is, once', async () => {
    const { login } = app.work;
    const url = login.authorizeUrl({ redirectUri: REDIRECT, state: 'abc' });
    const back = await led(url);
    expect(back.searchParams.get('next')).toBe('1');
    expect(back.searchParams.get('state')).toBe('abc');
    const code = back.searchParams.get('code')!;
    expect(await login.userInfo(code)).toMatchObject({ userid: 'zhangsan' });
    await expect(login.userInfo(code)).rejects.toMatchObject({ errcode: 42022 });
  });

  it('ask who logs in where private data is wanted, and give it out for the ticket', async () => {
    const { login } = app.work;
    const url = login.authorizeUrl({ redirectUri: REDIRECT, state: 'abc', scope: 'snsapi_privateinfo' });
    const page = await (await open(url)).text();
    expect(page).toContain('李四');
    expect(page).toContain('name="_member"');
    const back = await led(url.replace('#', '&_member=lisi#'));
    const { userid, user_ticket } = await login.userInfo(back.searchParams.get('code')!);
    expect(userid).toBe('lisi');
    expect(await login.userDetail(user_ticket!)).toMatchObject({ userid: 'lisi', mobile: '13800138001' });
  });

  it('let somebody in who is no member of the corp', async () => {
    const { login } = app.work;
    const back = await led(`${login.webLoginUrl({ redirectUri: REDIRECT, state: 'abc' })}&_member=_stranger`);
    const info = await login.userInfo(back.searchParams.get('code')!);
    expect(info).toMatchObject({ openid: expect.stringMatching(/^o/) as string });
    expect(info.userid).toBeUndefined();
  });

  it('show a browser who may log in, and lead back', async () => {
    const url = app.work.login.webLoginUrl({ redirectUri: REDIRECT, state: 'abc', lang: 'en' });
    expect(await (await open(url)).text()).toContain('choose who logs in');
    const back = await led(`${url}&_member=${CORP}/wangwu`);
    expect(await app.work.login.userInfo(back.searchParams.get('code')!)).toMatchObject({ userid: 'wangwu' });
  });

  it('know members of every corp that installed a suite', async () => {
    await caller.control('PUT', `/suites/${SUITE}`, { suiteSecret: 'suite-secret' });
    const suite = app.work.suite('hr');
    const { login } = suite;
    const url = login.webLoginUrl({ redirectUri: REDIRECT, state: 'abc' });
    expect(await (await open(url)).text()).toContain('no corp has installed the suite');
    await caller.control('POST', `/suites/${SUITE}/ticket`, { value: 'ticket', drop: 1 });
    await suite.receiveTicket('ticket', 1);
    const { authCode } = await caller.control('POST', `/suites/${SUITE}/authorize`, {
      corpId: CORP,
      via: 'redirect',
    });
    await suite.exchange(authCode);
    const back = await led(`${url}&_member=${CORP}/lisi`);
    expect(back.searchParams.get('appid')).toBe(SUITE);
    expect(await login.userInfo(back.searchParams.get('code')!)).toMatchObject({
      corpid: CORP,
      userid: 'lisi',
    });
    const asked = login.authorizeUrl({ redirectUri: REDIRECT, state: 'abc', scope: 'snsapi_privateinfo' });
    const detailed = await led(asked.replace('#', `&_member=${CORP}/lisi#`));
    const { user_ticket } = await login.userInfo(detailed.searchParams.get('code')!);
    expect(await login.userDetail(user_ticket!)).toMatchObject({ userid: 'lisi' });
  });

  it('say what is wrong with an address, and give no code', async () => {
    const good = app.work.login.authorizeUrl({ redirectUri: REDIRECT, state: 'abc' }).replace(/#.*/, '');
    const web = app.work.login.webLoginUrl({ redirectUri: REDIRECT, state: 'abc' });
    simulator.corp().configure({ agents: { [AGENT]: { trustedDomain: 'example.com' } } });
    for (const [url, said] of [
      [good, '50001'],
      [good.replace(CORP, 'wwunknown'), 'no such corp'],
      [good.replace('response_type=code', 'response_type=token'), 'response_type'],
      [good.replace('snsapi_base', 'snsapi_login'), 'scope'],
      [good.replace(`agentid=${AGENT}`, 'agentid=99'), 'no such application'],
      [good.replace('state=abc', 'state=a%20b'), 'state'],
      [good.replace(/redirect_uri=[^&]*/, 'redirect_uri=javascript%3A1'), 'redirect_uri'],
      [web.replace('CorpApp', 'Other'), 'login_type'],
      [web.replace(`agentid=${AGENT}&`, ''), 'needs an agentid'],
    ] as const) {
      if (said !== '50001')
        simulator.corp().configure({ agents: { [AGENT]: { trustedDomain: '127.0.0.1' } } });
      const response = await open(url);
      expect([url, response.status, response.headers.get('location')]).toEqual([url, 200, null]);
      expect(await response.text()).toContain(said);
    }
  });
});
