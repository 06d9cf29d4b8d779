import type { ApiCall } from '../api/api-call.js';
import { textOf } from '../../util/text.js';
import type { ApiRoute } from '../api/api-route.js';
import { OK } from '../../server/answers.js';
import { demand } from '../api/errors.js';
import { isObject } from '../../util/json.js';
import { randomDigits } from '../../util/random.js';

/** How long after the answer the result of a template message arrives. */
const RESULT_AFTER_MS = 500;

/** Template messages of official accounts. */
export const templateRoutes: readonly ApiRoute[] = [
  { method: 'POST', path: '/cgi-bin/message/template/send', handle: send },
  {
    method: 'GET',
    path: '/cgi-bin/template/get_all_private_template',
    handle: ({ account }) => ({
      template_list: account.templates.all().map(({ id, title, content, example }) => ({
        template_id: id,
        title,
        primary_industry: 'IT科技',
        deputy_industry: '互联网|电子商务',
        content,
        example,
      })),
    }),
  },
  {
    method: 'POST',
    path: '/cgi-bin/template/api_add_template',
    handle(call) {
      const short = call.field('template_id_short');
      demand(short !== '', 40037);
      demand(call.account.templates.all().length < 25, 45026);
      const content = '{{first.DATA}}\n{{keyword1.DATA}}\n{{remark.DATA}}';
      const { id } = call.account.templates.add({ title: short, content, example: '', type: 2 });
      return { ...OK, template_id: id };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/template/del_private_template',
    handle(call) {
      demand(call.account.templates.remove(call.field('template_id')), 40037);
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/template/api_set_industry',
    handle(call) {
      const ids = [call.field('industry_id1'), call.field('industry_id2')];
      demand(
        ids.every((id) => /^\d+$/.test(id)),
        47003,
        'industry_id',
      );
      call.account.industries = ids;
      return OK;
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/template/get_industry',
    handle: ({ account: { industries } }) => ({
      primary_industry: { first_class: 'IT科技', second_class: `行业${industries[0]}` },
      secondary_industry: { first_class: '其他', second_class: `行业${industries[1]}` },
    }),
  },
];

function send(call: ApiCall) {
  const { account, state } = call;
  const body = call.json();
  const to = call.field('touser');
  demand(to !== '', 40003);
  const templateId = call.field('template_id');
  demand(templateId !== '', 40037);
  demand(isObject(body.data), 47003, 'data');
  const template = account.templates.find(templateId);
  call.demandIfStrict(template, 40037, 'the account has no such template');
  if (isObject(body.miniprogram)) call.demandLinked(textOf(body.miniprogram.appid), 40013);
  const person = account.people.find(to);
  call.demandIfStrict(person, 40003, 'the account knows no such person');
  demand(person?.subscribed ?? true, 43004);
  const once = textOf(body.client_msg_id);
  const before = once && account.clientMessageIds.get(once);
  if (before) return { ...OK, msgid: before };
  const msgid = BigInt(`3${randomDigits(18)}`);
  if (once) account.clientMessageIds.set(once, msgid);
  state.send(account, { to, type: 'template', body });
  const content = { ...body, title: template?.title ?? '', template: template?.content ?? '' };
  state.chat.add({
    appId: account.appId,
    openid: to,
    from: 'account',
    via: 'template',
    kind: 'template',
    content,
  });
  const Status = person?.blacklisted ? 'failed:user block' : 'success';
  call.pushLater(RESULT_AFTER_MS, {
    FromUserName: to,
    MsgType: 'event',
    Event: 'TEMPLATESENDJOBFINISH',
    MsgID: String(msgid),
    Status,
  });
  return { ...OK, msgid };
}
