import { createHmac } from 'node:crypto';
import { APP_ID } from '../../support/account-conf.js';
import { SECRET } from '../../support/api-rig.js';
import { download, get, PICTURE, post, upload, type Wire } from './wire.js';

const O = 'oMini_1';
const KEY = 'o0q0otL8aEzpcZL/FT9WsQ==';
const PROOF = {
  openid: O,
  signature: createHmac('sha256', KEY).update('').digest('hex'),
  sig_method: 'hmac_sha256',
};
const SESSION = { openid: O, session_key: KEY, unionid: 'u1' };
const PHONE = {
  phoneNumber: '13580006666',
  purePhoneNumber: '13580006666',
  countryCode: '86',
  watermark: { appid: APP_ID, timestamp: 1 },
};
const CHECK = { openid: O, scene: 1 as const, content: 'hello world!' };
const MEDIA = { openid: O, scene: 2 as const, media_url: 'https://x.y/a.jpg', media_type: 2 as const };
const RISK = { openid: O, scene: 0 as const, client_ip: '1.2.3.4' };
const MESSAGE = {
  touser: O,
  template_id: 'T',
  page: 'index?foo=bar',
  data: { thing1: { value: '到货' } },
  miniprogram_state: 'formal' as const,
};
const UPDATE = {
  activity_id: 'A',
  target_state: 1 as const,
  template_info: { parameter_list: [{ name: 'member_count' as const, value: '2' }] },
};
const LIFE = { expire_type: 1 as const, expire_interval: 30 };
const LINK_INFO = {
  appid: APP_ID,
  path: 'p',
  query: 'q',
  create_time: 1,
  expire_time: 2,
  env_version: 'release',
};
const CHAT = { activity_id: 'A', target_state: 1 };

/** The mini program's groups but live rooms, each method once. */
export const MINI: Wire[] = [
  get(
    'mini.code2Session',
    (w) => w.mini.code2Session('CODE'),
    '/sns/jscode2session',
    { appid: APP_ID, secret: SECRET, js_code: 'CODE', grant_type: 'authorization_code' },
    { token: false, answer: SESSION },
  ),
  get('mini.checkSession', (w) => w.mini.checkSession(O, KEY), '/wxa/checksession', PROOF),
  get('mini.resetSession', (w) => w.mini.resetSession(O, KEY), '/wxa/resetusersessionkey', PROOF, {
    answer: SESSION,
  }),
  post(
    'mini.getPhoneNumber',
    (w) => w.mini.getPhoneNumber('CODE', O),
    '/wxa/business/getuserphonenumber',
    { code: 'CODE', openid: O },
    { answer: { phone_info: PHONE } },
  ),
  get(
    'mini.getPaidUnionId',
    (w) => w.mini.getPaidUnionId(O, { mch_id: 'm', out_trade_no: 't&1' }),
    '/wxa/getpaidunionid',
    { openid: O, mch_id: 'm', out_trade_no: 't&1' },
    { answer: { unionid: 'u1' } },
  ),
  post(
    'mini.getPluginOpenPid',
    (w) => w.mini.getPluginOpenPid('CODE'),
    '/wxa/getpluginopenpid',
    { code: 'CODE' },
    { answer: { openpid: 'p1' } },
  ),
  post(
    'mini.checkEncryptedData',
    (w) => w.mini.checkEncryptedData('abc'),
    '/wxa/business/checkencryptedmsg',
    { encrypted_msg_hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
    { answer: { vaild: true, create_time: 1 } },
  ),
  get('mini.getEncryptKeys', (w) => w.mini.getEncryptKeys(O, KEY), '/wxa/business/getuserencryptkey', PROOF, {
    answer: { key_info_list: [] },
  }),

  download(
    post(
      'mini.codes.create',
      (w) => w.mini.codes.create({ path: 'pages/a?x=1', width: 430 }),
      '/wxa/getwxacode',
      { path: 'pages/a?x=1', width: 430 },
    ),
  ),
  download(
    post(
      'mini.codes.createUnlimited',
      (w) => w.mini.codes.createUnlimited({ scene: 'a=1&b=2', page: 'pages/a' }),
      '/wxa/getwxacodeunlimit',
      { scene: 'a=1&b=2', page: 'pages/a' },
    ),
  ),
  download(
    post(
      'mini.codes.createQr',
      (w) => w.mini.codes.createQr({ path: 'pages/a' }),
      '/cgi-bin/wxaapp/createwxaqrcode',
      { path: 'pages/a' },
    ),
  ),

  post(
    'mini.customerService.sendAsBusiness',
    (w) => w.mini.customerService.sendAsBusiness(O, 1, { msgtype: 'text', text: { content: 'x' } }),
    '/cgi-bin/message/custom/business/send',
    { touser: O, msgtype: 'text', text: { content: 'x' }, businessid: 1 },
  ),
  post(
    'mini.customerService.startTyping',
    (w) => w.mini.customerService.startTyping(O),
    '/cgi-bin/message/custom/business/typing',
    { touser: O, command: 'Typing' },
  ),
  post(
    'mini.customerService.stopTyping',
    (w) => w.mini.customerService.stopTyping(O),
    '/cgi-bin/message/custom/business/typing',
    { touser: O, command: 'CancelTyping' },
  ),
  post(
    'mini.customerService.bindWork',
    (w) => w.mini.customerService.bindWork('ww1'),
    '/customservice/work/bind',
    { corpid: 'ww1' },
  ),
  get(
    'mini.customerService.getWork',
    (w) => w.mini.customerService.getWork(),
    '/customservice/work/get',
    {},
    { answer: { entityName: 'x', corpid: 'ww1', bindTime: 1 } },
  ),
  post(
    'mini.customerService.unbindWork',
    (w) => w.mini.customerService.unbindWork('ww1'),
    '/customservice/work/unbind',
    { corpid: 'ww1' },
  ),

  post(
    'mini.links.createScheme',
    (w) => w.mini.links.createScheme({ jump_wxa: { path: '/p', query: 'a=1' }, ...LIFE }),
    '/wxa/generatescheme',
    { jump_wxa: { path: '/p', query: 'a=1' }, ...LIFE },
    { answer: { openlink: 'weixin://dl/business/?t=1' } },
  ),
  post(
    'mini.links.queryScheme',
    (w) => w.mini.links.queryScheme('weixin://dl/business/?t=1'),
    '/wxa/queryscheme',
    { scheme: 'weixin://dl/business/?t=1', query_type: 0 },
    { answer: { scheme_info: LINK_INFO } },
  ),
  post(
    'mini.links.createNfcScheme',
    (w) => w.mini.links.createNfcScheme({ model_id: 'm', sn: 's' }),
    '/wxa/generatenfcscheme',
    { model_id: 'm', sn: 's' },
    { answer: { openlink: 'weixin://dl/business/?t=1' } },
  ),
  post(
    'mini.links.createUrlLink',
    (w) => w.mini.links.createUrlLink({ path: '/p', ...LIFE }),
    '/wxa/generate_urllink',
    { path: '/p', ...LIFE },
    { answer: { url_link: 'https://wxaurl.cn/x' } },
  ),
  post(
    'mini.links.queryUrlLink',
    (w) => w.mini.links.queryUrlLink('https://wxaurl.cn/x', 1),
    '/wxa/query_urllink',
    { url_link: 'https://wxaurl.cn/x', query_type: 1 },
    { answer: { url_link_info: LINK_INFO, quota_info: { remain_visit_quota: 1 } } },
  ),
  post(
    'mini.links.createShortLink',
    (w) => w.mini.links.createShortLink({ page_url: 'pages/a?x=1', page_title: '标题', is_permanent: true }),
    '/wxa/genwxashortlink',
    { page_url: 'pages/a?x=1', page_title: '标题', is_permanent: true },
    { answer: { link: '#小程序://x' } },
  ),

  post(
    'mini.security.checkText',
    (w) => w.mini.security.checkText(CHECK),
    '/wxa/msg_sec_check',
    { ...CHECK, version: 2 },
    { answer: { trace_id: 't', result: { suggest: 'pass', label: 100 }, detail: [] } },
  ),
  post(
    'mini.security.checkMedia',
    (w) => w.mini.security.checkMedia(MEDIA),
    '/wxa/media_check_async',
    { ...MEDIA, version: 2 },
    { answer: { trace_id: 't' } },
  ),
  upload('mini.security.checkImage', (w) => w.mini.security.checkImage(PICTURE), '/wxa/img_sec_check', {
    name: 'media.png',
    bytes: PICTURE,
  }),
  post(
    'mini.security.getUserRisk',
    (w) => w.mini.security.getUserRisk(RISK),
    '/wxa/getuserriskrank',
    { appid: APP_ID, ...RISK },
    { answer: { risk_rank: 0, unoin_id: 123 } },
  ),

  post(
    'mini.subscribe.send',
    (w) => w.mini.subscribe.send(MESSAGE),
    '/cgi-bin/message/subscribe/send',
    MESSAGE,
  ),

  get(
    'mini.updatable.createActivity',
    (w) => w.mini.updatable.createActivity({ openid: O }),
    '/cgi-bin/message/wxopen/activityid/create',
    { openid: O },
    { answer: { activity_id: 'A', expiration_time: 1 } },
  ),
  post(
    'mini.updatable.setMessage',
    (w) => w.mini.updatable.setMessage(UPDATE),
    '/cgi-bin/message/wxopen/updatablemsg/send',
    UPDATE,
  ),
  post(
    'mini.updatable.setChatToolMessage',
    (w) => w.mini.updatable.setChatToolMessage(CHAT),
    '/cgi-bin/message/wxopen/chattoolmsg/send',
    CHAT,
  ),
];
