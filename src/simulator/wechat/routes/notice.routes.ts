import type { ApiCall } from '../api/api-call.js';
import type { ApiRoute } from '../api/api-route.js';
import { OK } from '../../server/answers.js';
import { demand } from '../api/errors.js';
import type { AutoReplies } from '../../state/account/account-settings.js';
import { isObject } from '../../util/json.js';
import { randomText } from '../../util/random.js';
import { textOf } from '../../util/text.js';

const DAY = 86_400;

/** One-time subscriptions, share cards that change, service cards, and the replies that were set in the console. */
export const noticeRoutes: readonly ApiRoute[] = [
  { method: 'POST', path: '/cgi-bin/message/template/subscribe', handle: sendOnce },
  {
    method: 'ANY',
    path: '/cgi-bin/message/wxopen/activityid/create',
    handle(call) {
      const activity_id = randomText(30);
      const expiration_time = call.account.clock.seconds() + DAY;
      call.account.activities.set(activity_id, { until: expiration_time, isOver: false });
      return { ...OK, activity_id, expiration_time };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/message/wxopen/updatablemsg/send',
    handle(call) {
      const activity = call.account.activities.get(call.field('activity_id'));
      demand(activity && !activity.isOver && call.account.clock.seconds() < activity.until, 47501);
      const { target_state: state, template_info: info } = call.json();
      demand(state === 0 || state === 1, 47502);
      demand(isObject(info) && Array.isArray(info.parameter_list), 47504);
      activity.isOver = state === 1;
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/wxa/set_user_notify',
    handle(call) {
      const { notices, clock } = call.account;
      const key = keyOf(call);
      const text = call.field('content_json');
      demand(text === '' || isJson(text), 47001);
      const until = notices.get(key)?.until ?? clock.seconds() + 30 * DAY;
      notices.set(key, { contentJson: text, extJson: notices.get(key)?.extJson ?? '', until });
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/wxa/set_user_notifyext',
    handle(call) {
      const notice = call.account.notices.get(keyOf(call));
      demand(notice, 47003, 'notify_code');
      notice.extJson = call.field('ext_json');
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/wxa/get_user_notify',
    handle(call) {
      const notice = call.account.notices.get(keyOf(call));
      demand(notice, 47003, 'notify_code');
      return {
        ...OK,
        notify_info: {
          notify_type: Number(call.json().notify_type),
          content_json: notice.contentJson,
          code_state: call.account.clock.seconds() < notice.until ? 1 : 2,
          code_expire_time: notice.until,
        },
      };
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/get_current_autoreply_info',
    handle: ({ account: { settings, createdAt } }) => autoReplies(settings.autoReplies, createdAt),
  },
];

/** A message to somebody who agreed to one on a page (一次性订阅消息): each agreement is good for one. */
function sendOnce(call: ApiCall) {
  const { account, state } = call;
  const [to, templateId, title] = [call.field('touser'), call.field('template_id'), call.field('title')];
  demand(to !== '', 40003);
  demand(templateId !== '', 40037);
  const { data, scene, miniprogram } = call.json();
  demand(/^\d{1,5}$/.test(textOf(scene)), 47003, 'scene');
  demand(title !== '' && title.length <= 15, 47003, 'title');
  demand(isObject(data), 47003, 'data');
  if (isObject(miniprogram)) call.demandLinked(textOf(miniprogram.appid), 40013);
  demand(account.subscriptions.use(to, templateId, false), 43101);
  const body = call.json();
  state.send(account, { to, type: 'subscribe', body });
  const content = { ...body, template: '' };
  state.chat.add({
    appId: account.appId,
    openid: to,
    from: 'account',
    via: 'subscribe',
    kind: 'subscribe',
    content,
  });
  return OK;
}

function keyOf(call: ApiCall): string {
  const [openid, type, code] = [call.field('openid'), call.field('notify_type'), call.field('notify_code')];
  demand(openid !== '', 40003);
  demand(type !== '' && code !== '', 47003, 'notify_code');
  return `${openid} ${type} ${code}`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function autoReplies(set: AutoReplies | undefined, create_time: number) {
  const text = (content: string) => ({ type: 'text', content });
  const { followed, otherwise, keywords = [] } = set ?? {};
  const list = keywords.map(({ rule, words, reply }) => ({
    rule_name: rule,
    create_time,
    reply_mode: 'random_one',
    keyword_list_info: words.map((content) => ({ type: 'text', match_mode: 'contain', content })),
    reply_list_info: [text(reply)],
  }));
  return {
    is_add_friend_reply_open: followed === undefined ? 0 : 1,
    is_autoreply_open: set === undefined ? 0 : 1,
    ...(followed !== undefined && { add_friend_autoreply_info: text(followed) }),
    ...(otherwise !== undefined && { message_default_autoreply_info: text(otherwise) }),
    keyword_autoreply_info: { list },
  };
}
