import type { ApiGroups } from '../../../src/api/api-groups.js';
import { APP_ID } from '../../support/account-conf.js';
import { SECRET } from '../../support/api-rig.js';
import { get, PICTURE, post, upload, type Wire } from './wire.js';

const URL = { url: 'https://example.com/a b.jpg?x=1&y=2' };
const FILE = { name: 'media.png', field: 'img', bytes: PICTURE };
const PROOF = { openid: 'o1', json_string: '{}', json_signature: 'sig' };

type Ocr = ApiGroups['ocr'];
type Image = ApiGroups['image'];
type Templates = ApiGroups['subscriptions'] | ApiGroups['mini']['subscribe'];

/** What Official Accounts and mini programs have alike, each through the group given. */
export const ocr = (group: string, of: (wechat: ApiGroups) => Ocr): Wire[] => [
  post(
    `${group}.idCard`,
    (w) => of(w).idCard(URL, 'scan'),
    '/cv/ocr/idcard',
    {},
    { query: { type: 'scan', img_url: URL.url }, answer: { type: 'Front', name: '张三', id: '123' } },
  ),
  upload(`${group}.bankCard`, (w) => of(w).bankCard({ file: PICTURE }), '/cv/ocr/bankcard', FILE, {
    query: { type: 'photo' },
    answer: { number: '6222' },
  }),
  post(
    `${group}.drivingLicense`,
    (w) => of(w).drivingLicense(URL),
    '/cv/ocr/drivinglicense',
    {},
    { query: { img_url: URL.url }, answer: { name: '张三' } },
  ),
  post(
    `${group}.vehicleLicense`,
    (w) => of(w).vehicleLicense(URL),
    '/cv/ocr/driving',
    {},
    { query: { type: 'photo', img_url: URL.url }, answer: { plate_num: '粤A' } },
  ),
  upload(
    `${group}.businessLicense`,
    (w) => of(w).businessLicense({ file: PICTURE }),
    '/cv/ocr/bizlicense',
    FILE,
    { answer: { reg_num: '1' } },
  ),
  upload(`${group}.printedText`, (w) => of(w).printedText({ file: PICTURE }), '/cv/ocr/comm', FILE, {
    answer: { items: [] },
  }),
  post(
    `${group}.plateNumber`,
    (w) => of(w).plateNumber(URL),
    '/cv/ocr/platenum',
    {},
    { query: { img_url: URL.url }, answer: { number: '粤A' } },
  ),
  post(
    `${group}.menu`,
    (w) => of(w).menu(URL),
    '/cv/ocr/menu',
    {},
    { query: { img_url: URL.url }, answer: { content: '{}' } },
  ),
];

export const image = (group: string, of: (wechat: ApiGroups) => Image): Wire[] => [
  post(
    `${group}.crop`,
    (w) => of(w).crop(URL, [1, 2.35]),
    '/cv/img/aicrop',
    {},
    { query: { ratios: '1,2.35', img_url: URL.url }, answer: { results: [], img_size: { w: 1, h: 1 } } },
  ),
  upload(`${group}.scanCodes`, (w) => of(w).scanCodes({ file: PICTURE }), '/cv/img/qrcode', FILE, {
    answer: { code_results: [] },
  }),
  upload(`${group}.enhance`, (w) => of(w).enhance({ file: PICTURE }), '/cv/img/superresolution', FILE, {
    answer: { media_id: 'M' },
  }),
];

export const soter = (group: string, of: (wechat: ApiGroups) => ApiGroups['soter']): Wire[] => [
  post(`${group}.verify`, (w) => of(w).verify(PROOF), '/cgi-bin/soter/verify_signature', PROOF, {
    answer: { is_ok: true },
  }),
];

export const subscriptionTemplates = (group: string, of: (wechat: ApiGroups) => Templates): Wire[] => [
  get(
    `${group}.listTemplates`,
    (w) => of(w).listTemplates(),
    '/wxaapi/newtmpl/gettemplate',
    {},
    { answer: { data: [] } },
  ),
  post(
    `${group}.addTemplate`,
    (w) => of(w).addTemplate({ tid: '401', kidList: [1, 2], sceneDesc: '测试' }),
    '/wxaapi/newtmpl/addtemplate',
    { tid: '401', kidList: [1, 2], sceneDesc: '测试' },
    { answer: { priTmplId: 'P' } },
  ),
  post(`${group}.deleteTemplate`, (w) => of(w).deleteTemplate('P'), '/wxaapi/newtmpl/deltemplate', {
    priTmplId: 'P',
  }),
  get(
    `${group}.listCategories`,
    (w) => of(w).listCategories(),
    '/wxaapi/newtmpl/getcategory',
    {},
    { answer: { data: [{ id: 616, name: '公交' }] } },
  ),
  get(
    `${group}.listPublicTemplates`,
    (w) => of(w).listPublicTemplates([2, 616], 0, 10),
    '/wxaapi/newtmpl/getpubtemplatetitles',
    { ids: '2,616', start: '0', limit: '10' },
    { answer: { count: 0, data: [] } },
  ),
  get(
    `${group}.listKeywords`,
    (w) => of(w).listKeywords(99),
    '/wxaapi/newtmpl/getpubtemplatekeywords',
    { tid: '99' },
    { answer: { data: [] } },
  ),
];

/** Quotas and diagnosis. */
export const QUOTA: Wire[] = [
  post('quota.clear', (w) => w.quota.clear(), '/cgi-bin/clear_quota', { appid: APP_ID }),
  post(
    'quota.clearWithSecret',
    (w) => w.quota.clearWithSecret(),
    '/cgi-bin/clear_quota/v2',
    { appid: APP_ID, appsecret: SECRET },
    { token: false, query: { appid: APP_ID, appsecret: SECRET } },
  ),
  post('quota.clearPath', (w) => w.quota.clearPath('/cgi-bin/user/get'), '/cgi-bin/openapi/quota/clear', {
    cgi_path: '/cgi-bin/user/get',
  }),
  post(
    'quota.get',
    (w) => w.quota.get('/cgi-bin/user/get'),
    '/cgi-bin/openapi/quota/get',
    { cgi_path: '/cgi-bin/user/get' },
    { answer: { quota: { daily_limit: 500, used: 1, remain: 499 } } },
  ),
  post(
    'quota.getRequest',
    (w) => w.quota.getRequest('61725984-6126f6f9-040f19c4'),
    '/cgi-bin/openapi/rid/get',
    { rid: '61725984-6126f6f9-040f19c4' },
    { answer: { request: { invoke_time: 1 } } },
  ),
  post(
    'quota.checkCallback',
    (w) => w.quota.checkCallback('dns', 'UNICOM'),
    '/cgi-bin/callback/check',
    { action: 'dns', check_operator: 'UNICOM' },
    { answer: { dns: [] } },
  ),
  get(
    'quota.listApiIps',
    (w) => w.quota.listApiIps(),
    '/cgi-bin/get_api_domain_ip',
    {},
    { answer: { ip_list: ['101.89.47.18'] } },
  ),
  get(
    'quota.listCallbackIps',
    (w) => w.quota.listCallbackIps(),
    '/cgi-bin/getcallbackip',
    {},
    { answer: { ip_list: ['101.226.103.0/25'] } },
  ),
];
