import type { ApiCall } from '../api/api-call.js';
import { lengthOf, textOf } from '../../util/text.js';
import type { ApiRoute } from '../api/api-route.js';
import { OK } from '../../server/answers.js';
import { demand } from '../api/errors.js';
import { isObject } from '../../util/json.js';
import { randomDigits } from '../../util/random.js';
import { dataFault } from './subscription-data.js';

const RESULT_AFTER_MS = 500;

/** Subscription messages, of mini programs and of official accounts. */
export const subscriptionRoutes: readonly ApiRoute[] = [
  { method: 'POST', path: '/cgi-bin/message/subscribe/send', handle: send },
  { method: 'POST', path: '/cgi-bin/message/subscribe/bizsend', handle: send },
  {
    method: 'POST',
    path: '/wxaapi/newtmpl/addtemplate',
    handle(call) {
      const { tid, kidList, sceneDesc } = call.json();
      demand(textOf(tid) !== '', 200014);
      demand(Array.isArray(kidList) && kidList.length >= 2 && kidList.length <= 5, 200020);
      demand(sceneDesc === undefined || lengthOf(textOf(sceneDesc)) <= 15, 200021);
      demand(call.account.subscriptionTemplates.all().length < 50, 200012);
      const content = (kidList as unknown[])
        .map((kid) => `字段${textOf(kid)}:{{thing${textOf(kid)}.DATA}}`)
        .join('\n');
      const added = call.account.subscriptionTemplates.add({
        title: `模板${textOf(tid)}`,
        content: `${content}\n`,
        example: '',
        type: 2,
      });
      call.state.changed(call.account);
      return { ...OK, priTmplId: added.id };
    },
  },
  {
    method: 'POST',
    path: '/wxaapi/newtmpl/deltemplate',
    handle(call) {
      demand(call.account.subscriptionTemplates.remove(call.field('priTmplId')), 200014);
      call.state.changed(call.account);
      return OK;
    },
  },
  {
    method: 'GET',
    path: '/wxaapi/newtmpl/gettemplate',
    handle: ({ account }) => ({
      ...OK,
      data: account.subscriptionTemplates
        .all()
        .map(({ id, title, content, example, type }) => ({ priTmplId: id, title, content, example, type })),
    }),
  },
  {
    method: 'GET',
    path: '/wxaapi/newtmpl/getcategory',
    handle: () => ({
      ...OK,
      data: [
        { id: 616, name: '公交' },
        { id: 612, name: '工具' },
      ],
    }),
  },
  {
    method: 'GET',
    path: '/wxaapi/newtmpl/getpubtemplatetitles',
    handle: () => ({
      ...OK,
      count: 1,
      data: [{ tid: 99, title: '付款成功通知', type: 2, categoryId: '616' }],
    }),
  },
  {
    method: 'GET',
    path: '/wxaapi/newtmpl/getpubtemplatekeywords',
    handle(call) {
      demand(call.param('tid') !== '', 200014);
      const data = [
        { kid: 1, name: '物品名称', example: '名称', rule: 'thing' },
        { kid: 2, name: '付款时间', example: '15:01', rule: 'time' },
      ];
      return { ...OK, count: data.length, data };
    },
  },
];

function send(call: ApiCall) {
  const { account, state } = call;
  const body = call.json();
  const to = call.field('touser');
  demand(to !== '', 40003);
  const templateId = call.field('template_id');
  demand(templateId !== '', 40037);
  const template = account.subscriptionTemplates.find(templateId);
  call.demandIfStrict(template, 40037, 'the account has no such template');
  if (call.path.endsWith('/bizsend') && isObject(body.miniprogram)) {
    call.demandLinked(textOf(body.miniprogram.appid), 40013);
  }
  demand(isObject(body.data), 47003, 'data');
  const fault = dataFault(body.data);
  demand(fault === undefined, 47003, fault);
  demand(account.subscriptions.use(to, templateId, template?.type === 3), 43101);
  const msgid = BigInt(`3${randomDigits(18)}`);
  state.send(account, { to, type: 'subscribe', body });
  const content = { ...body, title: template?.title ?? '', template: template?.content ?? '' };
  state.chat.add({
    appId: account.appId,
    openid: to,
    from: 'account',
    via: 'subscribe',
    kind: 'subscribe',
    content,
  });
  const List = [{ TemplateId: templateId, MsgID: String(msgid), ErrorCode: '0', ErrorStatus: 'success' }];
  call.pushLater(RESULT_AFTER_MS, {
    FromUserName: to,
    MsgType: 'event',
    Event: 'subscribe_msg_sent_event',
    SubscribeMsgSentEvent: { List },
  });
  return { ...OK, msgid };
}
