import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WechatOpenPlatformController } from '../../src/open-platform/index.js';
import type { AuthorizerService, WechatOpenPlatform } from '../../src/open-platform/index.js';
import { FakeOpenPlatform } from '../support/open-platform/fake-open-platform.js';
import { type PlatformApp, startPlatformApp } from '../support/open-platform/platform-app.js';

const SHOP = 'wxf8b4f85f3a794e77';

@WechatOpenPlatformController('wechat/open')
class Authorizations {}

interface Line {
  path?: string;
  method: string;
  product: string;
  answer?: object;
  binary?: boolean;
}

const folder = new URL('../../scripts/data/open-platform/endpoints/', import.meta.url);
const endpoints = readdirSync(folder)
  .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n'))
  .map((line) => JSON.parse(line) as Line)
  .filter(({ path }) => path !== undefined);

describe('the endpoints of third-party platforms', () => {
  it('are all there, and the answers of nearly all are typed', () => {
    expect(endpoints).toHaveLength(201);
    const untyped = endpoints.filter(({ answer, binary }) => answer === undefined && !binary);
    expect(new Set(untyped.map(({ path }) => path))).toEqual(
      new Set([
        '/componenttcb/batchunshareenv',
        '/wxa/component/fastregisterenterpriseweapp',
        '/wxa/icp/get_icp_media',
        '/wxa/sec/query_auth_and_icp',
        '/wxa/sec/submit_auth_and_icp',
      ]),
    );
  });

  it('are generated from the data as it is', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [fileURLToPath(new URL('../../scripts/generate-open-platform.js', import.meta.url)), '--check'],
      { encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
  });

  it('each say whose token they take', () => {
    expect(new Set(endpoints.map(({ product }) => product))).toEqual(new Set(['authorizer', 'component']));
  });
});

// Not run: the compiler judges it. A line that compiles without an error fails the type check by its directive.
export async function compiled(platform: WechatOpenPlatform, shop: AuthorizerService): Promise<unknown> {
  // @ts-expect-error the token of the component opens it, not the token of an account
  await shop.delegated.post('/cgi-bin/component/api_create_preauthcode', { component_appid: 'wx' });
  // @ts-expect-error the same by the calls that every account has
  await shop.api.post('/cgi-bin/component/api_create_preauthcode', { component_appid: 'wx' });
  // @ts-expect-error the token of an account opens it, not the token of the component
  await platform.api.post('/wxa/commit', {});
  // @ts-expect-error a path of every account
  await platform.api.post('/cgi-bin/menu/create', { button: [] });
  // @ts-expect-error the wrong method
  await platform.api.get('/cgi-bin/component/api_create_preauthcode');
  // @ts-expect-error a required field is missing
  await shop.delegated.post('/wxa/commit', { template_id: 1, ext_json: '{}', user_version: '1.0' });
  const { template_list: templates } = await platform.api.get('/wxa/gettemplatelist');
  const { auditid } = await shop.delegated.post('/wxa/submit_audit', {});
  await platform.api.post('/cgi-bin/component/of_next_year', { any: 'body' });
  await shop.delegated.post('/wxa/of_next_year', { any: 'body' });
  await shop.api.post('/cgi-bin/menu/create', { button: [] });
  const version: string = templates[0]!.user_version;
  return [version, auditid satisfies string | number];
}

describe('the groups of a platform', () => {
  let fake: FakeOpenPlatform;
  let rig: PlatformApp;
  let shop: AuthorizerService;
  beforeAll(async () => {
    fake = await FakeOpenPlatform.start();
    rig = await startPlatformApp(fake, { controllers: [Authorizations] });
    await rig.ticket();
    await rig.platform.exchange(fake.authorize(SHOP, { isMini: true }));
    shop = await rig.platform.account(SHOP);
  });
  afterAll(async () => {
    await rig.close();
    await fake.stop();
  });

  const body = { a: 1 } as never;
  const posts: [
    string,
    (p: WechatOpenPlatform, s: AuthorizerService) => Promise<unknown>,
    string,
    object?,
  ][] = [
    [
      'miniCode.commit',
      (_, s) =>
        s.miniCode.commit({
          template_id: 1,
          ext_json: { extAppid: 'wx' },
          user_version: '1',
          user_desc: 'd',
        }),
      '/wxa/commit',
      { template_id: 1, ext_json: '{"extAppid":"wx"}', user_version: '1', user_desc: 'd' },
    ],
    ['miniCode.pages', (_, s) => s.miniCode.pages(), '/wxa/get_page'],
    ['miniCode.privacyInfo', (_, s) => s.miniCode.privacyInfo(), '/wxa/security/get_code_privacy_info'],
    ['miniCode.submitAudit', (_, s) => s.miniCode.submitAudit(), '/wxa/submit_audit', {}],
    ['miniCode.auditStatus', (_, s) => s.miniCode.auditStatus(7), '/wxa/get_auditstatus', { auditid: 7 }],
    ['miniCode.latestAuditStatus', (_, s) => s.miniCode.latestAuditStatus(), '/wxa/get_latest_auditstatus'],
    ['miniCode.undoAudit', (_, s) => s.miniCode.undoAudit(), '/wxa/undocodeaudit'],
    ['miniCode.release', (_, s) => s.miniCode.release(), '/wxa/release', {}],
    ['miniCode.history', (_, s) => s.miniCode.history(), '/wxa/revertcoderelease?action=get_history_version'],
    ['miniCode.revert', (_, s) => s.miniCode.revert(3), '/wxa/revertcoderelease?app_version=3'],
    [
      'miniCode.grayRelease',
      (_, s) => s.miniCode.grayRelease({ gray_percentage: 5 }),
      '/wxa/grayrelease',
      { gray_percentage: 5 },
    ],
    ['miniCode.revertGrayRelease', (_, s) => s.miniCode.revertGrayRelease(), '/wxa/revertgrayrelease'],
    [
      'miniCode.setVisible',
      (_, s) => s.miniCode.setVisible(false),
      '/wxa/change_visitstatus',
      { action: 'close' },
    ],
    ['miniCode.visibility', (_, s) => s.miniCode.visibility(), '/wxa/getvisitstatus', {}],
    ['miniCode.quota', (_, s) => s.miniCode.quota(), '/wxa/queryquota'],
    [
      'miniCode.speedUpAudit',
      (_, s) => s.miniCode.speedUpAudit('9007199254740993'),
      '/wxa/speedupaudit',
      { auditid: '9007199254740993' },
    ],
    ['miniCode.versions', (_, s) => s.miniCode.versions(), '/wxa/getversioninfo', {}],
    [
      'miniCode.supportVersion',
      (_, s) => s.miniCode.supportVersion(),
      '/cgi-bin/wxopen/getweappsupportversion',
    ],
    [
      'miniCode.setSupportVersion',
      (_, s) => s.miniCode.setSupportVersion('2.0.0'),
      '/cgi-bin/wxopen/setweappsupportversion',
      { version: '2.0.0' },
    ],
    ['testers.bind', (_, s) => s.testers.bind('tester'), '/wxa/bind_tester', { wechatid: 'tester' }],
    ['testers.unbind', (_, s) => s.testers.unbind({ userstr: 'u' }), '/wxa/unbind_tester', { userstr: 'u' }],
    ['testers.list', (_, s) => s.testers.list(), '/wxa/memberauth', { action: 'get_experiencer' }],
    [
      'domains.modify',
      (_, s) => s.domains.modify({ action: 'get' }),
      '/wxa/modify_domain',
      { action: 'get' },
    ],
    [
      'domains.modifyDirectly',
      (_, s) => s.domains.modifyDirectly({ action: 'get' }),
      '/wxa/modify_domain_directly',
      { action: 'get' },
    ],
    ['domains.effective', (_, s) => s.domains.effective(), '/wxa/get_effective_domain', {}],
    ['domains.setWebView', (_, s) => s.domains.setWebView(body), '/wxa/setwebviewdomain', { a: 1 }],
    [
      'domains.setWebViewDirectly',
      (_, s) => s.domains.setWebViewDirectly(body),
      '/wxa/setwebviewdomain_directly',
      { a: 1 },
    ],
    [
      'domains.effectiveWebView',
      (_, s) => s.domains.effectiveWebView(),
      '/wxa/get_effective_webviewdomain',
      {},
    ],
    [
      'domains.webViewConfirmFile',
      (_, s) => s.domains.webViewConfirmFile(),
      '/wxa/get_webviewdomain_confirmfile',
      {},
    ],
    ['domains.prefetchDns', (_, s) => s.domains.prefetchDns(), '/wxa/get_prefetchdnsdomain'],
    [
      'domains.setPrefetchDns',
      (_, s) => s.domains.setPrefetchDns(body),
      '/wxa/set_prefetchdnsdomain',
      { a: 1 },
    ],
    ['profile.basicInfo', (_, s) => s.profile.basicInfo(), '/cgi-bin/account/getaccountbasicinfo'],
    [
      'profile.setNickname',
      (_, s) => s.profile.setNickname({ nick_name: 'n' }),
      '/wxa/setnickname',
      { nick_name: 'n' },
    ],
    [
      'profile.nicknameAudit',
      (_, s) => s.profile.nicknameAudit(7),
      '/wxa/api_wxa_querynickname',
      { audit_id: 7 },
    ],
    [
      'profile.checkNickname',
      (_, s) => s.profile.checkNickname('n'),
      '/cgi-bin/wxverify/checkwxverifynickname',
      { nick_name: 'n' },
    ],
    [
      'profile.setHeadImage',
      (_, s) => s.profile.setHeadImage(body),
      '/cgi-bin/account/modifyheadimage',
      { a: 1 },
    ],
    [
      'profile.setDescription',
      (_, s) => s.profile.setDescription('d'),
      '/cgi-bin/account/modifysignature',
      { signature: 'd' },
    ],
    ['profile.searchable', (_, s) => s.profile.searchable(), '/wxa/getwxasearchstatus'],
    [
      'profile.setSearchable',
      (_, s) => s.profile.setSearchable(false),
      '/wxa/changewxasearchstatus',
      { status: 1 },
    ],
    ['profile.reviewCategories', (_, s) => s.profile.reviewCategories(), '/wxa/get_category'],
    ['profile.categories', (_, s) => s.profile.categories(), '/cgi-bin/wxopen/getcategory'],
    ['profile.allCategories', (_, s) => s.profile.allCategories(), '/cgi-bin/wxopen/getallcategories'],
    [
      'profile.addCategories',
      (_, s) => s.profile.addCategories(body),
      '/cgi-bin/wxopen/addcategory',
      { a: 1 },
    ],
    [
      'profile.modifyCategory',
      (_, s) => s.profile.modifyCategory(body),
      '/cgi-bin/wxopen/modifycategory',
      { a: 1 },
    ],
    [
      'profile.deleteCategory',
      (_, s) => s.profile.deleteCategory(1, 2),
      '/cgi-bin/wxopen/deletecategory',
      { first: 1, second: 2 },
    ],
    [
      'profile.privacySetting',
      (_, s) => s.profile.privacySetting(),
      '/cgi-bin/component/getprivacysetting',
      { privacy_ver: 2 },
    ],
    [
      'profile.setPrivacySetting',
      (_, s) => s.profile.setPrivacySetting(body),
      '/cgi-bin/component/setprivacysetting',
      { a: 1 },
    ],
    [
      'profile.applyPrivacyInterface',
      (_, s) => s.profile.applyPrivacyInterface(body),
      '/wxa/security/apply_privacy_interface',
      { a: 1 },
    ],
    [
      'profile.privacyInterfaces',
      (_, s) => s.profile.privacyInterfaces(),
      '/wxa/security/get_privacy_interface',
    ],
    ['openAccount.create', (_, s) => s.openAccount.create(), '/cgi-bin/open/create', { appid: SHOP }],
    [
      'openAccount.bind',
      (_, s) => s.openAccount.bind('o'),
      '/cgi-bin/open/bind',
      { appid: SHOP, open_appid: 'o' },
    ],
    [
      'openAccount.unbind',
      (_, s) => s.openAccount.unbind('o'),
      '/cgi-bin/open/unbind',
      { appid: SHOP, open_appid: 'o' },
    ],
    ['openAccount.get', (_, s) => s.openAccount.get(), '/cgi-bin/open/get', { appid: SHOP }],
    [
      'register.enterprise',
      (p) => p.register.enterprise(body),
      '/cgi-bin/component/fastregisterweapp?action=create',
      { a: 1 },
    ],
    [
      'register.enterpriseTask',
      (p) => p.register.enterpriseTask(body),
      '/cgi-bin/component/fastregisterweapp?action=search',
      { a: 1 },
    ],
    [
      'platform domains.server',
      (p) => p.domains.server({ action: 'get' }),
      '/cgi-bin/component/modify_wxa_server_domain',
      { action: 'get' },
    ],
    [
      'platform domains.webView',
      (p) => p.domains.webView({ action: 'get' }),
      '/cgi-bin/component/modify_wxa_jump_domain',
      { action: 'get' },
    ],
    [
      'platform domains.confirmFile',
      (p) => p.domains.confirmFile(),
      '/cgi-bin/component/get_domain_confirmfile',
      {},
    ],
  ];

  it.each(posts)('%s makes the call that WeChat documents', async (_, call, url, sent = {}) => {
    await call(rig.platform, shop);
    const [path, query = ''] = url.split('?');
    const made = fake.calls.at(-1)!;
    expect(made.path).toBe(path);
    expect(made.body).toEqual(sent);
    const parameters = new URLSearchParams(made.query);
    for (const name of ['access_token', 'component_access_token']) parameters.delete(name);
    expect(parameters.toString()).toBe(query);
    const token = made.query.get('access_token')!;
    const isOfPlatform = fake.componentTokens.has(token);
    expect(isOfPlatform).toBe(endpoints.find((one) => one.path === path)!.product === 'component');
  });

  it('know the paths below /wxa that take the token of the component', async () => {
    const calls = [
      () => rig.platform.templates.drafts(),
      () => rig.platform.templates.list(1),
      () => rig.platform.templates.add(1),
      () => rig.platform.templates.delete(2),
      () => rig.platform.register.personal(body),
      () => rig.platform.register.personalTask('t'),
      () => rig.platform.register.beta({ name: 'n', openid: 'o' }),
    ];
    const before = fake.calls.length;
    // The stand-in for WeChat takes these for calls of an account, and sees whose token came.
    for (const call of calls) await expect(call()).rejects.toMatchObject({ errcode: 61015 });
    expect(fake.calls.slice(before).map(({ path }) => path)).toEqual([
      '/wxa/gettemplatedraftlist',
      '/wxa/gettemplatelist',
      '/wxa/addtotemplate',
      '/wxa/deletetemplate',
      '/wxa/component/fastregisterpersonalweapp',
      '/wxa/component/fastregisterpersonalweapp',
      '/wxa/component/fastregisterbetaweapp',
    ]);
  });

  it('sends no token with a call that carries the AppSecret', async () => {
    await rig.platform.api.post('/cgi-bin/component/api_start_push_ticket', {
      component_appid: fake.appId,
      component_secret: fake.secret,
    });
    expect([...fake.calls.at(-1)!.query.keys()]).toEqual([]);
  });
});
