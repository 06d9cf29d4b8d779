import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type WechatWorkService, WorkLogin } from 'nestjs-wechat/work';
import { READING_POSTS } from '../../src/work/call/call-safety.data.js';
import { isRead, isSideEffectOfGet } from '../../src/work/call/call-safety.js';
import { untypedPaths } from '../../scripts/lib/work/paths.js';
import { readWorkEndpoints } from '../../scripts/lib/work/endpoints.js';
import { Loopback, json } from '../support/loopback.js';
import { APP, CORP, workApp, type WorkTestApp } from './support/work-app.js';

let server: Loopback;
let started: WorkTestApp;
let work: WechatWorkService;
let answer: object;
/** Calls apart from those for tokens: method, path, query without the token, body. */
let calls: {
  method: string;
  path: string;
  query: Record<string, string>;
  body: unknown;
  token: string | null;
}[];

beforeEach(async () => {
  calls = [];
  answer = { errcode: 0, errmsg: 'ok' };
  server = await Loopback.start(({ method, url, body, headers }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://x');
    if (pathname.endsWith('/gettoken')) return json(response, { access_token: 'T', expires_in: 7200 });
    const token = searchParams.get('access_token');
    searchParams.delete('access_token');
    const isJson = headers['content-type']?.startsWith('application/json');
    calls.push({
      method,
      path: pathname,
      query: Object.fromEntries(searchParams),
      body: isJson ? JSON.parse(body.toString()) : body.toString(),
      token,
    });
    json(response, answer);
  });
  started = await workApp({ ...APP, apiBaseUrl: server.url });
  ({ work } = started);
});
afterEach(async () => {
  await started.close();
  await server.stop();
});

const SENDS: [string, (w: WechatWorkService) => Promise<unknown>, object][] = [
  [
    'text',
    (w) => w.messages.sendText({ toUser: '@all', content: 'Hi', safe: 1 }),
    { touser: '@all', msgtype: 'text', text: { content: 'Hi' }, safe: 1 },
  ],
  [
    'image',
    (w) => w.messages.sendImage({ toParty: [1, 2], mediaId: 'm' }),
    { toparty: '1|2', msgtype: 'image', image: { media_id: 'm' } },
  ],
  [
    'voice',
    (w) => w.messages.sendVoice({ toTag: 3, mediaId: 'm' }),
    { totag: '3', msgtype: 'voice', voice: { media_id: 'm' } },
  ],
  [
    'video',
    (w) => w.messages.sendVideo({ toUser: ['a', 'b'], mediaId: 'm', title: 't' }),
    { touser: 'a|b', msgtype: 'video', video: { media_id: 'm', title: 't' } },
  ],
  [
    'file',
    (w) => w.messages.sendFile({ toUser: 'a', mediaId: 'm' }),
    { touser: 'a', msgtype: 'file', file: { media_id: 'm' } },
  ],
  [
    'textcard',
    (w) => w.messages.sendTextCard({ toUser: 'a', card: { title: 't', description: 'd', url: 'u' } }),
    { touser: 'a', msgtype: 'textcard', textcard: { title: 't', description: 'd', url: 'u' } },
  ],
  [
    'news',
    (w) => w.messages.sendNews({ toUser: 'a', articles: [{ title: 't', url: 'u' }] }),
    { touser: 'a', msgtype: 'news', news: { articles: [{ title: 't', url: 'u' }] } },
  ],
  [
    'mpnews',
    (w) => w.messages.sendMpNews({ toUser: 'a', articles: [{ title: 't', content: 'c', url: 'u' }] }),
    { touser: 'a', msgtype: 'mpnews', mpnews: { articles: [{ title: 't', content: 'c', url: 'u' }] } },
  ],
  [
    'markdown',
    (w) => w.messages.sendMarkdown({ toUser: 'a', content: '**b**', duplicateCheckInterval: 60 }),
    {
      touser: 'a',
      msgtype: 'markdown',
      markdown: { content: '**b**' },
      enable_duplicate_check: 1,
      duplicate_check_interval: 60,
    },
  ],
  [
    'miniprogram_notice',
    (w) => w.messages.sendMiniProgramNotice({ toUser: 'a', notice: { appid: 'wx', page: 'p', title: 't' } }),
    {
      touser: 'a',
      msgtype: 'miniprogram_notice',
      miniprogram_notice: { appid: 'wx', page: 'p', title: 't' },
    },
  ],
  [
    'template_card',
    (w) =>
      w.messages.sendTemplateCard({ toUser: 'a', enableIdTrans: true, card: { card_type: 'text_notice' } }),
    {
      touser: 'a',
      msgtype: 'template_card',
      template_card: { card_type: 'text_notice' },
      enable_id_trans: 1,
    },
  ],
];

describe('Application messages', () => {
  it.each(SENDS)('of the kind %s are sent with the number of the application', async (_, send, body) => {
    await send(work);
    expect(calls).toEqual([
      {
        method: 'POST',
        path: '/cgi-bin/message/send',
        query: {},
        body: { ...body, agentid: 1000002 },
        token: 'T',
      },
    ]);
  });

  it('tell who did not get them, be it joined by | or a list, and do not fail for it', async () => {
    answer = {
      errcode: 0,
      invaliduser: 'lisi|wangwu',
      invalidparty: '',
      invalidtag: ['7'],
      unlicenseduser: 'x',
      msgid: 'm',
      response_code: 'r',
    };
    expect(await work.messages.sendText({ toUser: ['lisi', 'wangwu', 'ok'], content: 'Hi' })).toEqual({
      msgId: 'm',
      invalidUsers: ['lisi', 'wangwu'],
      invalidParties: [],
      invalidTags: ['7'],
      unlicensedUsers: ['x'],
      responseCode: 'r',
    });
  });

  it('are refused before they are sent where nobody or too many would get them', async () => {
    await expect(work.messages.sendText({ content: 'Hi' })).rejects.toThrow('needs a receiver');
    const many = Array.from({ length: 1001 }, (_, i) => `u${i}`);
    await expect(work.messages.sendText({ toUser: many, content: 'Hi' })).rejects.toThrow('at most 1000');
    expect(calls).toEqual([]);
  });

  it('can be taken back, and their cards changed', async () => {
    await work.messages.recall('m');
    await work.messages.updateTemplateCard({
      response_code: 'r',
      button: { task_id: 't', replace_name: 'Done' },
    });
    await work.messages.statistics();
    expect(calls.map(({ path, body }) => [path, body])).toEqual([
      ['/cgi-bin/message/recall', { msgid: 'm' }],
      [
        '/cgi-bin/message/update_template_card',
        { response_code: 'r', button: { task_id: 't', replace_name: 'Done' }, agentid: 1000002 },
      ],
      ['/cgi-bin/message/get_statistics', { time_type: 0 }],
    ]);
  });
});

describe('Group robots', () => {
  it('send with the key of their address, which no error shows', async () => {
    const key = '693a91f6-7xxx-4bc4-97a0-0ec2sifa5aaa';
    const robot = work.groupRobot(`https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${key}`);
    await robot.sendText('Hi', { userIds: ['@all'] });
    const bytes = Buffer.from('picture');
    await robot.sendImage(bytes);
    expect(calls).toEqual([
      {
        method: 'POST',
        path: '/cgi-bin/webhook/send',
        query: { key },
        body: { msgtype: 'text', text: { content: 'Hi', mentioned_list: ['@all'] } },
        token: null,
      },
      {
        method: 'POST',
        path: '/cgi-bin/webhook/send',
        query: { key },
        body: {
          msgtype: 'image',
          image: { base64: bytes.toString('base64'), md5: createHash('md5').update(bytes).digest('hex') },
        },
        token: null,
      },
    ]);
    answer = { errcode: 93000, errmsg: `invalid webhook url, key=${key}` };
    const refusal = await robot.sendMarkdown('x').catch((error: unknown) => error);
    expect(refusal).toMatchObject({ errcode: 93000, class: 'credential' });
    expect(JSON.stringify(refusal) + String(refusal)).not.toContain(key);
    expect(() => work.groupRobot('https://qyapi.weixin.qq.com/cgi-bin/webhook/send')).toThrow('key');
  });
});

describe('Groups', () => {
  it('upload files under their Chinese names, raw', async () => {
    await work.media.upload('file', Buffer.from('x'), { name: '报销单.pdf' });
    expect(calls[0]).toMatchObject({ path: '/cgi-bin/media/upload', query: { type: 'file' }, token: 'T' });
    expect(calls[0]!.body).toContain('name="media"; filename="报销单.pdf"');
    await expect(work.media.upload('image', Buffer.from('GIF89a'), { name: 'a.gif' })).rejects.toThrow(
      'jpg, jpeg, png',
    );
  });

  it('build the addresses of logins', () => {
    const login = { redirectUri: 'https://app.example.com/cb?x=1&y=2', state: 'abcDEF123' };
    const caller = { corpId: CORP, agentId: 1000002, client: work.client, api: work.api };
    const real = new WorkLogin({ ...caller, apiBaseUrl: 'https://qyapi.weixin.qq.com' });
    const redirect = 'redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb%3Fx%3D1%26y%3D2';
    const authorize =
      `/connect/oauth2/authorize?appid=ww0123456789abcdef&${redirect}` +
      '&response_type=code&scope=snsapi_privateinfo&state=abcDEF123&agentid=1000002#wechat_redirect';
    const scope = 'snsapi_privateinfo';
    expect(real.authorizeUrl({ ...login, scope })).toBe(`https://open.weixin.qq.com${authorize}`);
    expect(real.webLoginUrl({ ...login, lang: 'en' })).toBe(
      'https://login.work.weixin.qq.com/wwlogin/sso/login?login_type=CorpApp&appid=ww0123456789abcdef&agentid=1000002' +
        `&${redirect}&state=abcDEF123&lang=en`,
    );
    // A simulator on this machine has the pages itself.
    expect(work.login.authorizeUrl({ ...login, scope })).toBe(`${work.apiBaseUrl}${authorize}`);
    expect(() => real.webLoginUrl({ ...login, state: 'a b' })).toThrow('state');
  });

  it('call the path that their method is named after', async () => {
    await work.members.get('zhangsan');
    await work.tags.list();
    await work.chats.get('c');
    await work.customers.listOf('zhangsan');
    await work.customerGroups.get({ chat_id: 'c' });
    await work.approvals.get('sp');
    await work.checkins.rulesOf({ datetime: 1, useridlist: ['z'] });
    await work.calendars.get(['cal']);
    await work.agents.get();
    await work.login.userInfo('code');
    await work.login.miniProgram('code');
    await work.kf.servicers('kf');
    expect(
      calls.map(({ method, path, query, body }) => [
        method,
        path.replace('/cgi-bin/', ''),
        method === 'GET' ? query : body,
      ]),
    ).toEqual([
      ['GET', 'user/get', { userid: 'zhangsan' }],
      ['GET', 'tag/list', {}],
      ['GET', 'appchat/get', { chatid: 'c' }],
      ['GET', 'externalcontact/list', { userid: 'zhangsan' }],
      ['POST', 'externalcontact/groupchat/get', { chat_id: 'c' }],
      ['POST', 'oa/getapprovaldetail', { sp_no: 'sp' }],
      ['POST', 'checkin/getcheckinoption', { datetime: 1, useridlist: ['z'] }],
      ['POST', 'oa/calendar/get', { cal_id_list: ['cal'] }],
      ['GET', 'agent/get', { agentid: '1000002' }],
      ['GET', 'auth/getuserinfo', { code: 'code' }],
      ['GET', 'miniprogram/jscode2session', { js_code: 'code', grant_type: 'authorization_code' }],
      ['GET', 'kf/servicer/list', { open_kfid: 'kf' }],
    ]);
  });

  it('refuse a credential in the query, and another host', async () => {
    await expect(work.client.get('/cgi-bin/user/get', { access_token: 'x' })).rejects.toThrow('refused');
    await expect(
      work.client.get('/cgi-bin/user/get', {}, { baseUrl: 'https://evil.example' }),
    ).rejects.toThrow('one host');
    expect(calls).toEqual([]);
  });
});

describe('The catalogue of paths', () => {
  it('has 831 paths, each once, and types all but those without a model', () => {
    const lines = readWorkEndpoints();
    expect(lines).toHaveLength(831);
    const untyped = untypedPaths(lines);
    expect(untyped).toHaveLength(81);
    expect(untyped).toMatchInlineSnapshot(`
      [
        "/cgi-bin/batch/openuserid_to_userid",
        "/cgi-bin/card/invoice/reimburse/getinvoicebatch",
        "/cgi-bin/chat/clearnotify",
        "/cgi-bin/chat/quit",
        "/cgi-bin/chat/setmute",
        "/cgi-bin/chatdata/specapi",
        "/cgi-bin/contactrule/create",
        "/cgi-bin/contactrule/delete",
        "/cgi-bin/contactrule/list",
        "/cgi-bin/contactrule/update",
        "/cgi-bin/corp/getapprovaldata",
        "/cgi-bin/corpgroup/get_corp_shared_chain_list",
        "/cgi-bin/corpgroup/miniprogram/transfer_session",
        "/cgi-bin/corpgroup/unionid_to_pending_id",
        "/cgi-bin/crm/get_external_contact",
        "/cgi-bin/crm/transfer_external_contact",
        "/cgi-bin/exmail/vip/batch_add",
        "/cgi-bin/exmail/vip/batch_del",
        "/cgi-bin/exmail/vip/list",
        "/cgi-bin/externalcontact/finish_external_userid_migration",
        "/cgi-bin/externalcontact/from_service_external_userid",
        "/cgi-bin/externalcontact/get_group_msg_result",
        "/cgi-bin/externalcontact/get_groupmsg_list",
        "/cgi-bin/externalcontact/get_transfer_result",
        "/cgi-bin/externalcontact/transfer",
        "/cgi-bin/externalpay/get_fund_flow",
        "/cgi-bin/license/active_account_by_type",
        "/cgi-bin/license/list_activated_account",
        "/cgi-bin/living/get_user_livingid",
        "/cgi-bin/material/add_material",
        "/cgi-bin/material/add_mpnews",
        "/cgi-bin/material/batchget",
        "/cgi-bin/material/del",
        "/cgi-bin/material/get",
        "/cgi-bin/material/get_count",
        "/cgi-bin/material/update_mpnews",
        "/cgi-bin/meeting/record/get_file",
        "/cgi-bin/meeting/record/get_file_list",
        "/cgi-bin/meeting/record/transcript/get_detail",
        "/cgi-bin/meeting/record/transcript/get_paragraph_list",
        "/cgi-bin/meeting/record/transcript/search",
        "/cgi-bin/message/revoke",
        "/cgi-bin/openhw/device/gen_id_dynamic_qrcode",
        "/cgi-bin/openhw/device/gen_login_qrcode",
        "/cgi-bin/openhw/device/get_printer_job_download_url",
        "/cgi-bin/openhw/device/get_printer_job_list",
        "/cgi-bin/openhw/device/get_visitor",
        "/cgi-bin/openhw/device/push_scan_file",
        "/cgi-bin/openhw/device/report_printer_job_status",
        "/cgi-bin/openhw/device/set_printer_job_trans_result",
        "/cgi-bin/service/batch/userid_to_openuserid",
        "/cgi-bin/service/get_agent",
        "/cgi-bin/service/get_login_url",
        "/cgi-bin/service/set_agent",
        "/cgi-bin/shakearound/getshakeinfo",
        "/cgi-bin/todo/get",
        "/cgi-bin/todo/update",
        "/cgi-bin/user/get_mobile_hashcode",
        "/cgi-bin/user/getuserdetail",
        "/cgi-bin/wedoc/get_doc_data",
        "/cgi-bin/wedoc/mod_doc",
        "/cgi-bin/wedoc/smartdoc/add_blocks",
        "/cgi-bin/wedoc/smartdoc/add_page",
        "/cgi-bin/wedoc/smartdoc/add_smartsheet",
        "/cgi-bin/wedoc/smartdoc/cancel_publish",
        "/cgi-bin/wedoc/smartdoc/delete_blocks",
        "/cgi-bin/wedoc/smartdoc/delete_page",
        "/cgi-bin/wedoc/smartdoc/delete_smartsheet",
        "/cgi-bin/wedoc/smartdoc/export_task",
        "/cgi-bin/wedoc/smartdoc/get_block_list",
        "/cgi-bin/wedoc/smartdoc/get_export_result",
        "/cgi-bin/wedoc/smartdoc/get_page_hierarchy",
        "/cgi-bin/wedoc/smartdoc/get_smartsheet_info",
        "/cgi-bin/wedoc/smartdoc/publish",
        "/cgi-bin/wedoc/smartdoc/publish_setting",
        "/cgi-bin/wedoc/smartdoc/update_blocks",
        "/cgi-bin/wedoc/smartdoc/update_page",
        "/cgi-bin/wedoc/smartdoc/update_smartsheet",
        "/cgi-bin/wedoc/smartsheet/get_sheet_auth",
        "/cgi-bin/wedoc/smartsheet/mod_sheet_auth",
        "/cgi-bin/wedoc/upload_doc_image",
      ]
    `);
  });

  it('repeats POSTs that only read, and no GET that deletes or uses up a code', () => {
    const changes = /\/(?:set|add|del|delete|update|create|send|mod|mark|cancel|submit)(?:_|[a-z]*$)/;
    const posts = READING_POSTS.trim().split('\n');
    expect(posts.length).toBeGreaterThan(200);
    expect(posts.filter((path) => changes.test(`/${path}`))).toEqual([]);
    expect(isRead('/cgi-bin/message/send')).toBe(false);
    expect(isRead('/cgi-bin/kf/sync_msg')).toBe(true);
    for (const path of [
      'user/delete',
      'department/delete',
      'tag/delete',
      'user/authsucc',
      'auth/getuserinfo',
      'menu/delete',
    ])
      expect(isSideEffectOfGet(`/cgi-bin/${path}`)).toBe(true);
    expect(isSideEffectOfGet('/cgi-bin/user/get')).toBe(false);
  });
});
