import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GAME, PlatformRig, SHOP } from '../../support/open-platform/platform-rig.js';

let rig: PlatformRig;
let component: string;
let access: string;
beforeEach(async () => {
  rig = await PlatformRig.start();
  component = await rig.componentToken();
  access = (await rig.authorizer(GAME.appId, component)).access;
});
afterEach(() => rig.stop());

const post = (path: string, body: object = {}, token = access) =>
  rig.post(`${path}?access_token=${token}`, body);
const get = (path: string, query = '', token = access) =>
  rig.call('GET', `${path}?access_token=${token}${query}`);

const EXT = JSON.stringify({ extAppid: GAME.appId, pages: ['pages/home/home', 'pages/cart/cart'] });
const commit = (user_version: string, more: object = {}) =>
  post('/wxa/commit', { template_id: 1, ext_json: EXT, user_version, user_desc: 'spring', ...more });
/** Uploads and submits, and lets the check of the code pass. @returns the id of the review */
const submitted = async (userVersion: string, body: object = {}): Promise<number> => {
  expect(await commit(userVersion)).toMatchObject({ errcode: 0 });
  rig.simulator.advance(4);
  const answer = await post('/wxa/submit_audit', body);
  expect(answer).toMatchObject({ errcode: 0, auditid: expect.any(Number) });
  return answer.auditid;
};
const status = async (auditid: number) => (await post('/wxa/get_auditstatus', { auditid })).status;
const events = (name: string) => rig.platform.messages.filter((push) => push.field('Event') === name);
const arrived = (name: string) =>
  expect.poll(() => events(name).length, { timeout: 3000 }).toBeGreaterThan(0);
const released = async (userVersion: string): Promise<void> => {
  const before = events('weapp_audit_success').length;
  await submitted(userVersion);
  rig.simulator.advance(6);
  await expect.poll(() => events('weapp_audit_success').length, { timeout: 3000 }).toBe(before + 1);
  expect(await post('/wxa/release')).toMatchObject({ errcode: 0 });
};

describe('the code of a mini program', () => {
  it('goes from a draft to a template, to the trial version, through its review, to the users', async () => {
    const { draft_list: drafts } = await get('/wxa/gettemplatedraftlist', '', component);
    expect(await post('/wxa/addtotemplate', { draft_id: drafts[0].draft_id }, component)).toMatchObject({
      errcode: 0,
    });
    const { template_list: templates } = await get('/wxa/gettemplatelist', '', component);
    expect(templates.map((template: { template_id: number }) => template.template_id)).toEqual([1, 2]);

    expect(await commit('2.0.0', { template_id: 2 })).toMatchObject({ errcode: 0 });
    expect(await get('/wxa/get_page')).toMatchObject({ page_list: ['pages/home/home', 'pages/cart/cart'] });
    // The check of the code runs for some seconds.
    expect(await post('/wxa/submit_audit')).toMatchObject({ errcode: 61039 });
    expect(await get('/wxa/security/get_code_privacy_info')).toMatchObject({ errcode: 61039 });
    rig.simulator.advance(4);
    expect(await get('/wxa/security/get_code_privacy_info')).toMatchObject({
      errcode: 0,
      without_auth_list: [],
    });
    const { auditid } = await post('/wxa/submit_audit', { version_desc: 'the spring shop' });
    expect(await status(auditid)).toBe(2);
    expect(await post('/wxa/release')).toMatchObject({ errcode: 85020 });
    expect(await post('/wxa/submit_audit')).toMatchObject({ errcode: 85009 });

    rig.simulator.advance(6);
    await arrived('weapp_audit_success');
    const [push] = events('weapp_audit_success');
    expect([push!.path, push!.field('ToUserName'), Number(push!.field('SuccTime')) > 0]).toEqual([
      `/messages/${GAME.appId}/callback`,
      GAME.originalId,
      true,
    ]);
    expect(await get('/wxa/get_latest_auditstatus')).toMatchObject({
      auditid,
      status: 0,
      user_version: '2.0.0',
    });
    expect(await post('/wxa/release')).toMatchObject({ errcode: 0 });
    expect(await post('/wxa/release')).toMatchObject({ errcode: 85052 });
    expect(await post('/wxa/getversioninfo')).toMatchObject({
      exp_info: { exp_version: '2.0.0', exp_desc: 'spring' },
      release_info: { release_version: '2.0.0' },
    });
  });

  it('is refused with a reason, and can be uploaded and submitted again', async () => {
    const auditid = await submitted('1.1.0', { version_desc: 'refused, please' });
    rig.simulator.advance(6);
    await arrived('weapp_audit_fail');
    expect(events('weapp_audit_fail')[0]!.field('Reason')).not.toBe('');
    expect(await post('/wxa/get_auditstatus', { auditid })).toMatchObject({
      status: 1,
      reason: expect.any(String),
    });
    expect(await post('/wxa/release')).toMatchObject({ errcode: 85020 });
    await submitted('1.1.1');
  });

  it('is decided by hand where a test wants it, by control and by the test object, and only while a review runs', async () => {
    const auditid = await submitted('1.2.0');
    const decide = (outcome: string, reason?: string) =>
      rig.own(`/authorizers/${GAME.appId}/audit`, { outcome, reason });
    expect(await decide('delay', 'a long look')).toMatchObject({ status: 200, auditId: auditid });
    await arrived('weapp_audit_delay');
    expect(await status(auditid)).toBe(4);
    rig.component.decidesAudit(GAME.appId, 'fail', 'no licence');
    await arrived('weapp_audit_fail');
    expect(events('weapp_audit_fail')[0]!.field('Reason')).toBe('no licence');
    expect(await decide('success')).toMatchObject({ status: 409 });
    expect(await decide('perhaps')).toMatchObject({ status: 400 });
    expect(() => rig.component.decidesAudit(GAME.appId, 'success')).toThrow(/No review .* is running/);
    // What was due is not told once more.
    rig.simulator.advance(60);
    expect(await status(auditid)).toBe(1);
    expect(events('weapp_audit_success')).toEqual([]);
  });

  it('may be withdrawn from its review five times a day', async () => {
    for (let times = 0; times < 5; times++) {
      const auditid = await submitted(`1.3.${times}`);
      expect(await get('/wxa/undocodeaudit')).toMatchObject({ errcode: 0 });
      expect(await status(auditid)).toBe(3);
      expect(await get('/wxa/undocodeaudit')).toMatchObject({ errcode: 85019 });
    }
    await submitted('1.3.9');
    expect(await get('/wxa/undocodeaudit')).toMatchObject({ errcode: 87013 });
  });

  it('goes back to a version that was released before, and no further', async () => {
    for (const version of ['1.0.0', '1.1.0', '1.2.0']) await released(version);
    const { version_list: versions } = await get('/wxa/revertcoderelease', '&action=get_history_version');
    expect(versions).toMatchObject([
      { app_version: 2, user_version: '1.1.0' },
      { app_version: 1, user_version: '1.0.0' },
    ]);
    const current = async () => (await post('/wxa/getversioninfo')).release_info.release_version;
    expect(await get('/wxa/revertcoderelease')).toMatchObject({ errcode: 0 });
    expect(await current()).toBe('1.1.0');
    expect(await get('/wxa/revertcoderelease', '&app_version=1')).toMatchObject({ errcode: 0 });
    expect(await current()).toBe('1.0.0');
    expect(await get('/wxa/revertcoderelease')).toMatchObject({ errcode: 87012 });
  });

  it.each([
    ['an unknown template', { template_id: 99 }, 85014],
    ['ext_json that is no JSON', { ext_json: '{' }, 85013],
    ['ext_json that is no object', { ext_json: '[]' }, 85013],
    ['no version', { user_version: '' }, 47003],
  ])('is not uploaded with %s', async (_, more, errcode) => {
    expect(await commit('1.0.0', more)).toMatchObject({ errcode });
    expect(await get('/wxa/get_page')).toMatchObject({ errcode: 85086 });
    expect(await post('/wxa/submit_audit')).toMatchObject({ errcode: 85086 });
    expect(await post('/wxa/get_auditstatus', { auditid: 1 })).toMatchObject({ errcode: 85058 });
    expect(await post('/wxa/release')).toMatchObject({ errcode: 85019 });
  });

  it('is none where the account is no mini program, and is forgotten by a reset', async () => {
    const { access: shop } = await rig.authorizer(SHOP.appId, component);
    expect(await get('/wxa/get_page', '', shop)).not.toMatchObject({ errcode: 0 });
    await commit('1.0.0');
    rig.simulator.reset();
    rig.simulator.configureAccounts([GAME]);
    component = await rig.componentToken();
    access = (await rig.authorizer(GAME.appId, component)).access;
    expect(await get('/wxa/get_page')).toMatchObject({ errcode: 85086 });
  });
});

describe('the testers and domains of a mini program', () => {
  it('are bound once, listed, and unbound by either name', async () => {
    const { userstr } = await post('/wxa/bind_tester', { wechatid: 'tester_one' });
    expect(await post('/wxa/bind_tester', { wechatid: 'tester_one' })).toMatchObject({ errcode: 85004 });
    expect(await post('/wxa/bind_tester', { wechatid: '?' })).toMatchObject({ errcode: 85001 });
    await post('/wxa/bind_tester', { wechatid: 'tester_two' });
    const list = async () => (await post('/wxa/memberauth', { action: 'get_experiencer' })).members;
    expect(await list()).toHaveLength(2);
    expect(await post('/wxa/unbind_tester', { userstr })).toMatchObject({ errcode: 0 });
    expect(await post('/wxa/unbind_tester', { wechatid: 'tester_two' })).toMatchObject({ errcode: 0 });
    expect(await list()).toEqual([]);
    expect(await post('/wxa/unbind_tester', { userstr })).toMatchObject({ errcode: 85001 });
  });

  it("are taken from the platform's pool, or set directly", async () => {
    const wanted = { action: 'set', requestdomain: ['https://api.example.com'] };
    expect(await post('/wxa/modify_domain', wanted)).toMatchObject({ errcode: 85018 });
    const pool = (body: object) => post('/cgi-bin/component/modify_wxa_server_domain', body, component);
    expect(await pool({ action: 'add', wxa_server_domain: 'api.example.com;cdn.example.com' })).toMatchObject(
      {
        errcode: 0,
        published_wxa_server_domain: 'api.example.com;cdn.example.com',
      },
    );
    expect(await post('/wxa/modify_domain', wanted)).toMatchObject({
      requestdomain: ['https://api.example.com'],
    });
    await post('/wxa/modify_domain_directly', { action: 'add', uploaddomain: ['https://up.example.com'] });
    expect(await post('/wxa/get_effective_domain')).toMatchObject({
      third_domain: { requestdomain: ['https://api.example.com'], uploaddomain: [] },
      direct_domain: { uploaddomain: ['https://up.example.com'] },
      effective_domain: {
        requestdomain: ['https://api.example.com'],
        uploaddomain: ['https://up.example.com'],
      },
    });
    expect(
      await post('/wxa/modify_domain', { action: 'delete', requestdomain: wanted.requestdomain }),
    ).toMatchObject({ errcode: 0, requestdomain: [] });
    expect(await post('/wxa/modify_domain', { action: 'throw' })).toMatchObject({ errcode: 85022 });
    expect(
      await post('/wxa/setwebviewdomain', { action: 'add', webviewdomain: ['https://h5.example.com'] }),
    ).toMatchObject({ errcode: 85018 });
    expect(
      await post('/wxa/setwebviewdomain_directly', {
        action: 'add',
        webviewdomain: ['https://h5.example.com'],
      }),
    ).toMatchObject({ errcode: 0 });
    expect(await post('/wxa/get_effective_webviewdomain')).toMatchObject({
      effective_webviewdomain: ['https://h5.example.com'],
    });
  });
});
