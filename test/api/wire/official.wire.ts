import { download, get, PICTURE, post, upload, type Wire } from './wire.js';
import { APP_ID } from '../../support/account-conf.js';
import { SECRET } from '../../support/api-rig.js';

const O = 'oAbC-123_openid';
const BUTTONS = [
  { type: 'click' as const, name: '帮助', key: 'HELP' },
  { name: '更多', sub_button: [{ type: 'view' as const, name: 'NestJS', url: 'https://nestjs.com/' }] },
];
const IDS = { openid_list: [O, 'o2'], tagid: 100 };
const PAGE = { total: 1, count: 1, data: { openid: [O] }, next_openid: O };
const ARTICLE = { title: '标题', content: '<p>正文</p>', thumb_media_id: 'T' };
const ITEMS = { total_count: 0, item_count: 0, item: [] };
const REF = { msg_data_id: '3147483647000000001', index: 1 };
const COMMENT = { ...REF, user_comment_id: 7 };
const TEXT = { msgtype: 'text' as const, text: { content: '各位好 😀' } };
const BIG = '9007199254740993';

/** The groups of Official Accounts, each method once. */
export const OFFICIAL: Wire[] = [
  get(
    'autoReply.get',
    (w) => w.autoReply.get(),
    '/cgi-bin/get_current_autoreply_info',
    {},
    {
      answer: { is_add_friend_reply_open: 1, is_autoreply_open: 0 },
    },
  ),

  post(
    'blacklist.list',
    (w) => w.blacklist.list('oNext'),
    '/cgi-bin/tags/members/getblacklist',
    { begin_openid: 'oNext' },
    { answer: PAGE },
  ),
  post('blacklist.add', (w) => w.blacklist.add([O]), '/cgi-bin/tags/members/batchblacklist', {
    openid_list: [O],
  }),
  post('blacklist.remove', (w) => w.blacklist.remove([O]), '/cgi-bin/tags/members/batchunblacklist', {
    openid_list: [O],
  }),

  post('comments.open', (w) => w.comments.open(REF), '/cgi-bin/comment/open', REF),
  post('comments.close', (w) => w.comments.close(REF), '/cgi-bin/comment/close', REF),
  post(
    'comments.list',
    (w) => w.comments.list(REF, 2, 49, 10),
    '/cgi-bin/comment/list',
    { ...REF, begin: 49, count: 10, type: 2 },
    { answer: { total: 0, comment: [] } },
  ),
  post('comments.elect', (w) => w.comments.elect(COMMENT), '/cgi-bin/comment/markelect', COMMENT),
  post('comments.unelect', (w) => w.comments.unelect(COMMENT), '/cgi-bin/comment/unmarkelect', COMMENT),
  post('comments.delete', (w) => w.comments.delete(COMMENT), '/cgi-bin/comment/delete', COMMENT),
  post('comments.reply', (w) => w.comments.reply(COMMENT, '谢谢'), '/cgi-bin/comment/reply/add', {
    ...COMMENT,
    content: '谢谢',
  }),
  post(
    'comments.deleteReply',
    (w) => w.comments.deleteReply(COMMENT),
    '/cgi-bin/comment/reply/delete',
    COMMENT,
  ),

  post(
    'customerService.startTyping',
    (w) => w.customerService.startTyping(O),
    '/cgi-bin/message/custom/typing',
    { touser: O, command: 'Typing' },
  ),
  post(
    'customerService.stopTyping',
    (w) => w.customerService.stopTyping(O),
    '/cgi-bin/message/custom/typing',
    { touser: O, command: 'CancelTyping' },
  ),
  get(
    'customerService.listAgents',
    (w) => w.customerService.listAgents(),
    '/cgi-bin/customservice/getkflist',
    {},
    { answer: { kf_list: [] } },
  ),
  get(
    'customerService.listOnlineAgents',
    (w) => w.customerService.listOnlineAgents(),
    '/cgi-bin/customservice/getonlinekflist',
    {},
    { answer: { kf_online_list: [] } },
  ),
  post(
    'customerService.addAgent',
    (w) => w.customerService.addAgent('a@gh', '小美'),
    '/customservice/kfaccount/add',
    { kf_account: 'a@gh', nickname: '小美' },
  ),
  post(
    'customerService.inviteAgent',
    (w) => w.customerService.inviteAgent('a@gh', 'wx_id'),
    '/customservice/kfaccount/inviteworker',
    { kf_account: 'a@gh', invite_wx: 'wx_id' },
  ),
  post(
    'customerService.updateAgent',
    (w) => w.customerService.updateAgent('a@gh', '小丽'),
    '/customservice/kfaccount/update',
    { kf_account: 'a@gh', nickname: '小丽' },
  ),
  get(
    'customerService.deleteAgent',
    (w) => w.customerService.deleteAgent('a@gh&x=1'),
    '/customservice/kfaccount/del',
    { kf_account: 'a@gh&x=1' },
  ),
  upload(
    'customerService.uploadAvatar',
    (w) => w.customerService.uploadAvatar('a@gh', PICTURE, { name: 'me.png' }),
    '/customservice/kfaccount/uploadheadimg',
    { name: 'me.png', bytes: PICTURE },
    { query: { kf_account: 'a@gh' } },
  ),
  post(
    'customerService.createSession',
    (w) => w.customerService.createSession('a@gh', O),
    '/customservice/kfsession/create',
    { kf_account: 'a@gh', openid: O },
  ),
  post(
    'customerService.closeSession',
    (w) => w.customerService.closeSession('a@gh', O),
    '/customservice/kfsession/close',
    { kf_account: 'a@gh', openid: O },
  ),
  get(
    'customerService.getSession',
    (w) => w.customerService.getSession(O),
    '/customservice/kfsession/getsession',
    { openid: O },
    { answer: { kf_account: 'a@gh', createtime: 1 } },
  ),
  get(
    'customerService.listSessions',
    (w) => w.customerService.listSessions('a@gh'),
    '/customservice/kfsession/getsessionlist',
    { kf_account: 'a@gh' },
    { answer: { sessionlist: [] } },
  ),
  get(
    'customerService.listWaiting',
    (w) => w.customerService.listWaiting(),
    '/customservice/kfsession/getwaitcase',
    {},
    { answer: { count: 0, waitcaselist: [] } },
  ),
  post(
    'customerService.listRecords',
    (w) => w.customerService.listRecords(1000, 2000, 5, 100),
    '/customservice/msgrecord/getmsglist',
    { starttime: 1000, endtime: 2000, msgid: 5, number: 100 },
    { answer: { recordlist: [], number: 0, msgid: 5 } },
  ),

  post(
    'draft.add',
    (w) => w.draft.add([ARTICLE]),
    '/cgi-bin/draft/add',
    { articles: [ARTICLE] },
    { answer: { media_id: 'D' } },
  ),
  post(
    'draft.get',
    (w) => w.draft.get('D'),
    '/cgi-bin/draft/get',
    { media_id: 'D' },
    { answer: { news_item: [ARTICLE] } },
  ),
  post('draft.update', (w) => w.draft.update('D', 1, ARTICLE), '/cgi-bin/draft/update', {
    media_id: 'D',
    index: 1,
    articles: ARTICLE,
  }),
  post('draft.delete', (w) => w.draft.delete('D'), '/cgi-bin/draft/delete', { media_id: 'D' }),
  get('draft.count', (w) => w.draft.count(), '/cgi-bin/draft/count', {}, { answer: { total_count: 3 } }),
  post(
    'draft.list',
    (w) => w.draft.list(20, 10, false),
    '/cgi-bin/draft/batchget',
    { offset: 20, count: 10, no_content: 1 },
    { answer: ITEMS },
  ),
  post(
    'draft.isEnabled',
    (w) => w.draft.isEnabled(),
    '/cgi-bin/draft/switch',
    {},
    { query: { checkonly: '1' }, answer: { is_open: 1 } },
  ),
  post('draft.enable', (w) => w.draft.enable(), '/cgi-bin/draft/switch', {}, { answer: { is_open: 1 } }),

  post(
    'groups.create',
    (w) => w.groups.create('朋友'),
    '/cgi-bin/groups/create',
    { group: { name: '朋友' } },
    { answer: { group: { id: 107, name: '朋友' } } },
  ),
  get('groups.list', (w) => w.groups.list(), '/cgi-bin/groups/get', {}, { answer: { groups: [] } }),
  post(
    'groups.of',
    (w) => w.groups.of(O),
    '/cgi-bin/groups/getid',
    { openid: O },
    { answer: { groupid: 102 } },
  ),
  post('groups.rename', (w) => w.groups.rename(108, '同事'), '/cgi-bin/groups/update', {
    group: { id: 108, name: '同事' },
  }),
  post('groups.move', (w) => w.groups.move(O, 108), '/cgi-bin/groups/members/update', {
    openid: O,
    to_groupid: 108,
  }),
  post('groups.moveMany', (w) => w.groups.moveMany([O], 108), '/cgi-bin/groups/members/batchupdate', {
    openid_list: [O],
    to_groupid: 108,
  }),
  post('groups.delete', (w) => w.groups.delete(108), '/cgi-bin/groups/delete', { group: { id: 108 } }),

  post(
    'mass.sendToAll',
    (w) => w.mass.sendToAll(TEXT, { clientmsgid: 'c1' }),
    '/cgi-bin/message/mass/sendall',
    { filter: { is_to_all: true }, ...TEXT, clientmsgid: 'c1' },
    { answer: { msg_id: 1, msg_data_id: 2 } },
  ),
  post(
    'mass.sendToTag',
    (w) => w.mass.sendToTag(2, { msgtype: 'mpnews', mpnews: { media_id: 'M' }, send_ignore_reprint: 0 }),
    '/cgi-bin/message/mass/sendall',
    {
      filter: { is_to_all: false, tag_id: 2 },
      msgtype: 'mpnews',
      mpnews: { media_id: 'M' },
      send_ignore_reprint: 0,
    },
    { answer: { msg_id: 1 } },
  ),
  post(
    'mass.sendToUsers',
    (w) => w.mass.sendToUsers([O, 'o2'], TEXT),
    '/cgi-bin/message/mass/send',
    { touser: [O, 'o2'], ...TEXT },
    { answer: { msg_id: 1 } },
  ),
  post(
    'mass.preview',
    (w) => w.mass.preview(O, TEXT),
    '/cgi-bin/message/mass/preview',
    { touser: O, ...TEXT },
    { answer: { msg_id: 1 } },
  ),
  post(
    'mass.previewToWechatId',
    (w) => w.mass.previewToWechatId('wx_id', TEXT),
    '/cgi-bin/message/mass/preview',
    { towxname: 'wx_id', ...TEXT },
    { answer: { msg_id: 1 } },
  ),
  post(
    'mass.delete',
    (w) => w.mass.delete({ msg_id: 30124, article_idx: 2 }),
    '/cgi-bin/message/mass/delete',
    { msg_id: 30124, article_idx: 2 },
  ),
  post(
    'mass.status',
    (w) => w.mass.status('201053012'),
    '/cgi-bin/message/mass/get',
    { msg_id: '201053012' },
    { answer: { msg_id: 201053012, msg_status: 'SEND_SUCCESS' } },
  ),
  get(
    'mass.getSpeed',
    (w) => w.mass.getSpeed(),
    '/cgi-bin/message/mass/speed/get',
    {},
    { answer: { speed: 3, realspeed: 15 } },
  ),
  post('mass.setSpeed', (w) => w.mass.setSpeed(1), '/cgi-bin/message/mass/speed/set', { speed: 1 }),
  post(
    'mass.uploadNews',
    (w) => w.mass.uploadNews([ARTICLE]),
    '/cgi-bin/media/uploadnews',
    { articles: [ARTICLE] },
    { answer: { type: 'news', media_id: 'M', created_at: 1 } },
  ),
  post(
    'mass.uploadVideo',
    (w) => w.mass.uploadVideo({ media_id: 'V', title: 't', description: 'd' }),
    '/cgi-bin/media/uploadvideo',
    { media_id: 'V', title: 't', description: 'd' },
    { answer: { type: 'video', media_id: 'M', created_at: 1 } },
  ),

  upload(
    'material.add',
    (w) => w.material.add('image', PICTURE, { name: 'a.png' }),
    '/cgi-bin/material/add_material',
    { name: 'a.png', bytes: PICTURE },
    { query: { type: 'image' }, answer: { media_id: 'M', url: 'http://mmbiz.qpic.cn/x' } },
  ),
  upload(
    'material.addVideo',
    (w) => w.material.addVideo(PICTURE, { title: '标题', introduction: '介绍' }, { name: 'a.mp4' }),
    '/cgi-bin/material/add_material',
    { name: 'a.mp4', bytes: PICTURE, fields: { description: '{"title":"标题","introduction":"介绍"}' } },
    { query: { type: 'video' }, answer: { media_id: 'M' } },
  ),
  download(
    post('material.download', (w) => w.material.download('M'), '/cgi-bin/material/get_material', {
      media_id: 'M',
    }),
  ),
  post('material.delete', (w) => w.material.delete('M'), '/cgi-bin/material/del_material', { media_id: 'M' }),
  get(
    'material.counts',
    (w) => w.material.counts(),
    '/cgi-bin/material/get_materialcount',
    {},
    { answer: { voice_count: 1, video_count: 2, image_count: 3, news_count: 4 } },
  ),
  post(
    'material.list',
    (w) => w.material.list('news', 5, 20),
    '/cgi-bin/material/batchget_material',
    { type: 'news', offset: 5, count: 20 },
    { answer: ITEMS },
  ),
  post(
    'material.addNews',
    (w) => w.material.addNews([ARTICLE]),
    '/cgi-bin/material/add_news',
    { articles: [ARTICLE] },
    { answer: { media_id: 'M' } },
  ),
  post(
    'material.updateNews',
    (w) => w.material.updateNews('M', 0, ARTICLE),
    '/cgi-bin/material/update_news',
    { media_id: 'M', index: 0, articles: ARTICLE },
  ),

  upload(
    'media.upload',
    (w) => w.media.upload('image', PICTURE, { name: 'a.png' }),
    '/cgi-bin/media/upload',
    { name: 'a.png', bytes: PICTURE },
    { query: { type: 'image' }, answer: { type: 'image', media_id: 'M', created_at: 1 } },
  ),
  download(
    get('media.download', (w) => w.media.download('M/../x?y&z'), '/cgi-bin/media/get', {
      media_id: 'M/../x?y&z',
    }),
  ),
  download(
    get('media.downloadVoice', (w) => w.media.downloadVoice('M'), '/cgi-bin/media/get/jssdk', {
      media_id: 'M',
    }),
  ),
  upload(
    'media.uploadImage',
    (w) => w.media.uploadImage(PICTURE, { name: 'a.png' }),
    '/cgi-bin/media/uploadimg',
    { name: 'a.png', bytes: PICTURE },
    { answer: { url: 'http://mmbiz.qpic.cn/x' } },
  ),

  post('menu.create', (w) => w.menu.create(BUTTONS), '/cgi-bin/menu/create', { button: BUTTONS }),
  get('menu.get', (w) => w.menu.get(), '/cgi-bin/menu/get', {}, { answer: { menu: { button: BUTTONS } } }),
  get(
    'menu.current',
    (w) => w.menu.current(),
    '/cgi-bin/get_current_selfmenu_info',
    {},
    { answer: { is_menu_open: 1, selfmenu_info: { button: [] } } },
  ),
  get('menu.delete', (w) => w.menu.delete(), '/cgi-bin/menu/delete'),
  post(
    'menu.createConditional',
    (w) => w.menu.createConditional(BUTTONS, { tag_id: '2' }),
    '/cgi-bin/menu/addconditional',
    { button: BUTTONS, matchrule: { tag_id: '2' } },
    { answer: { menuid: '208379533' } },
  ),
  post(
    'menu.deleteConditional',
    (w) => w.menu.deleteConditional('208379533'),
    '/cgi-bin/menu/delconditional',
    { menuid: '208379533' },
  ),
  post(
    'menu.tryMatch',
    (w) => w.menu.tryMatch(O),
    '/cgi-bin/menu/trymatch',
    { user_id: O },
    { answer: { button: BUTTONS } },
  ),

  get(
    'oauth.exchangeCode',
    (w) => w.oauth.exchangeCode('CODE'),
    '/sns/oauth2/access_token',
    { appid: APP_ID, secret: SECRET, code: 'CODE', grant_type: 'authorization_code' },
    {
      token: false,
      answer: { access_token: 'WEB', expires_in: 7200, refresh_token: 'R', openid: O, scope: 'snsapi_base' },
    },
  ),
  get(
    'oauth.refresh',
    (w) => w.oauth.refresh('R'),
    '/sns/oauth2/refresh_token',
    { appid: APP_ID, grant_type: 'refresh_token', refresh_token: 'R' },
    { token: false, answer: { access_token: 'WEB2' } },
  ),
  get(
    'oauth.userInfo',
    (w) => w.oauth.userInfo('WEB', O, 'en'),
    '/sns/userinfo',
    { openid: O, lang: 'en' },
    { token: 'WEB', answer: { openid: O, nickname: '小明' } },
  ),
  get('oauth.check', (w) => w.oauth.check('WEB', O), '/sns/auth', { openid: O }, { token: 'WEB' }),

  post(
    'publish.submit',
    (w) => w.publish.submit('D'),
    '/cgi-bin/freepublish/submit',
    { media_id: 'D' },
    { answer: { publish_id: BIG } },
  ),
  post(
    'publish.status',
    (w) => w.publish.status(BIG),
    '/cgi-bin/freepublish/get',
    { publish_id: BIG },
    { answer: { publish_id: BIG, publish_status: 0 } },
  ),
  post(
    'publish.get',
    (w) => w.publish.get('A'),
    '/cgi-bin/freepublish/getarticle',
    { article_id: 'A' },
    { answer: { news_item: [] } },
  ),
  post('publish.delete', (w) => w.publish.delete('A', 1), '/cgi-bin/freepublish/delete', {
    article_id: 'A',
    index: 1,
  }),
  post(
    'publish.list',
    (w) => w.publish.list(),
    '/cgi-bin/freepublish/batchget',
    { offset: 0, count: 20, no_content: 0 },
    { answer: ITEMS },
  ),

  post(
    'qrcode.createTemporary',
    (w) => w.qrcode.createTemporary(123, 604800),
    '/cgi-bin/qrcode/create',
    { expire_seconds: 604800, action_name: 'QR_SCENE', action_info: { scene: { scene_id: 123 } } },
    { answer: { ticket: 'T==', expire_seconds: 604800, url: 'http://weixin.qq.com/q/x' } },
  ),
  post(
    'qrcode.createPermanent',
    (w) => w.qrcode.createPermanent('shop-1'),
    '/cgi-bin/qrcode/create',
    { action_name: 'QR_LIMIT_STR_SCENE', action_info: { scene: { scene_str: 'shop-1' } } },
    { answer: { ticket: 'T==', url: 'http://weixin.qq.com/q/x' } },
  ),
  download(
    get(
      'qrcode.download',
      (w) => w.qrcode.download('T=='),
      '/cgi-bin/showqrcode',
      { ticket: 'T==' },
      { token: false },
    ),
  ),

  post(
    'shortLinks.create',
    (w) => w.shortLinks.create('数据', 60),
    '/cgi-bin/shorten/gen',
    { long_data: '数据', expire_seconds: 60 },
    { answer: { short_key: 'K' } },
  ),
  post(
    'shortLinks.resolve',
    (w) => w.shortLinks.resolve('K'),
    '/cgi-bin/shorten/fetch',
    { short_key: 'K' },
    { answer: { long_data: '数据', create_time: 1, expire_seconds: 59 } },
  ),

  upload(
    'speech.submit',
    (w) => w.speech.submit('v1', PICTURE, { name: 'a.mp3', lang: 'en_US' }),
    '/cgi-bin/media/voice/addvoicetorecofortext',
    { name: 'a.mp3', bytes: PICTURE },
    { query: { format: 'mp3', voice_id: 'v1', lang: 'en_US' } },
  ),
  post(
    'speech.getText',
    (w) => w.speech.getText('v1'),
    '/cgi-bin/media/voice/queryrecoresultfortext',
    {},
    { query: { voice_id: 'v1', lang: 'zh_CN' }, answer: { result: '你好' } },
  ),
  upload(
    'speech.translate',
    (w) => w.speech.translate('你好'),
    '/cgi-bin/media/voice/translatecontent',
    { name: 'content.txt', bytes: Buffer.from('你好') },
    { query: { lfrom: 'zh_CN', lto: 'en_US' }, answer: { from_content: '你好', to_content: 'Hello' } },
  ),

  post(
    'subscriptions.send',
    (w) => w.subscriptions.send({ touser: O, template_id: 'T', data: { thing1: { value: '到货' } } }),
    '/cgi-bin/message/subscribe/bizsend',
    { touser: O, template_id: 'T', data: { thing1: { value: '到货' } } },
  ),

  post(
    'tags.create',
    (w) => w.tags.create('广东'),
    '/cgi-bin/tags/create',
    { tag: { name: '广东' } },
    { answer: { tag: { id: 134, name: '广东' } } },
  ),
  get(
    'tags.list',
    (w) => w.tags.list(),
    '/cgi-bin/tags/get',
    {},
    { answer: { tags: [{ id: 1, name: 'x', count: 0 }] } },
  ),
  post('tags.rename', (w) => w.tags.rename(134, '广东人'), '/cgi-bin/tags/update', {
    tag: { id: 134, name: '广东人' },
  }),
  post('tags.delete', (w) => w.tags.delete(134), '/cgi-bin/tags/delete', { tag: { id: 134 } }),
  post('tags.add', (w) => w.tags.add(100, [O, 'o2']), '/cgi-bin/tags/members/batchtagging', IDS),
  post('tags.remove', (w) => w.tags.remove(100, [O, 'o2']), '/cgi-bin/tags/members/batchuntagging', IDS),
  post(
    'tags.of',
    (w) => w.tags.of(O),
    '/cgi-bin/tags/getidlist',
    { openid: O },
    { answer: { tagid_list: [134, 2] } },
  ),
  post(
    'tags.listMembers',
    (w) => w.tags.listMembers(134),
    '/cgi-bin/user/tag/get',
    { tagid: 134, next_openid: '' },
    { answer: PAGE },
  ),

  post(
    'templates.send',
    (w) =>
      w.templates.send({
        touser: O,
        template_id: 'T',
        url: 'https://x.y',
        data: { first: { value: '你好', color: '#173177' } },
        client_msg_id: 'c',
      }),
    '/cgi-bin/message/template/send',
    {
      touser: O,
      template_id: 'T',
      url: 'https://x.y',
      data: { first: { value: '你好', color: '#173177' } },
      client_msg_id: 'c',
    },
    { answer: { errcode: 0, errmsg: 'ok', msgid: 200228332 } },
  ),
  post(
    'templates.sendOneTime',
    (w) =>
      w.templates.sendOneTime({
        touser: O,
        template_id: 'T',
        scene: '1',
        title: 't',
        data: { content: { value: 'v' } },
      }),
    '/cgi-bin/message/template/subscribe',
    { touser: O, template_id: 'T', scene: '1', title: 't', data: { content: { value: 'v' } } },
  ),
  post('templates.setIndustry', (w) => w.templates.setIndustry(1, 4), '/cgi-bin/template/api_set_industry', {
    industry_id1: '1',
    industry_id2: '4',
  }),
  get(
    'templates.getIndustry',
    (w) => w.templates.getIndustry(),
    '/cgi-bin/template/get_industry',
    {},
    {
      answer: {
        primary_industry: { first_class: 'a', second_class: 'b' },
        secondary_industry: { first_class: 'c', second_class: 'd' },
      },
    },
  ),
  post(
    'templates.add',
    (w) => w.templates.add('TM00015', ['单号']),
    '/cgi-bin/template/api_add_template',
    { template_id_short: 'TM00015', keyword_name_list: ['单号'] },
    { answer: { template_id: 'T' } },
  ),
  get(
    'templates.list',
    (w) => w.templates.list(),
    '/cgi-bin/template/get_all_private_template',
    {},
    { answer: { template_list: [] } },
  ),
  post('templates.delete', (w) => w.templates.delete('T'), '/cgi-bin/template/del_private_template', {
    template_id: 'T',
  }),

  get(
    'users.get',
    (w) => w.users.get(O),
    '/cgi-bin/user/info',
    { openid: O, lang: 'zh_CN' },
    { answer: { subscribe: 1, openid: O } },
  ),
  post(
    'users.batchGet',
    (w) => w.users.batchGet([O], 'en'),
    '/cgi-bin/user/info/batchget',
    { user_list: [{ openid: O, lang: 'en' }] },
    { answer: { user_info_list: [{ subscribe: 0, openid: O }] } },
  ),
  get(
    'users.list',
    (w) => w.users.list('oNext'),
    '/cgi-bin/user/get',
    { next_openid: 'oNext' },
    { answer: PAGE },
  ),
  post('users.setRemark', (w) => w.users.setRemark(O, '老朋友'), '/cgi-bin/user/info/updateremark', {
    openid: O,
    remark: '老朋友',
  }),
  post(
    'users.changeOpenIds',
    (w) => w.users.changeOpenIds('wxOld', [O]),
    '/cgi-bin/changeopenid',
    { from_appid: 'wxOld', openid_list: [O] },
    { answer: { result_list: [] } },
  ),
];
