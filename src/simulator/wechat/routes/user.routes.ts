import type { ApiCall } from '../api/api-call.js';
import { lengthOf, textOf } from '../../util/text.js';
import type { ApiRoute } from '../api/api-route.js';
import { OK } from '../../server/answers.js';
import { demand } from '../api/errors.js';
import type { Person } from '../../state/account/people.js';
import { isObject } from '../../util/json.js';

const PAGE = 10_000;

/** Followers and what is known of them. */
export const userRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/cgi-bin/user/get',
    handle(call) {
      const followers = call.account.people.followers();
      return { total: followers.length, ...page(followers, call.param('next_openid')) };
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/user/info',
    handle(call) {
      const openid = call.param('openid');
      demand(openid !== '', 41009);
      return userInfo(call, openid);
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/user/info/batchget',
    handle(call) {
      const list = call.json().user_list;
      demand(Array.isArray(list) && list.length > 0 && list.length <= 100, 40032);
      const user_info_list = (list as unknown[]).map((item) => {
        demand(isObject(item), 40031);
        return userInfo(call, textOf(item.openid));
      });
      return { user_info_list };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/user/info/updateremark',
    handle(call) {
      const remark = call.field('remark');
      demand(lengthOf(remark) < 30, 40035);
      personOf(call, call.field('openid')).remark = remark;
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/tags/members/getblacklist',
    handle(call) {
      const black = call.account.people.all().filter((person) => person.blacklisted);
      return { total: black.length, ...page(black, call.field('begin_openid')) };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/tags/members/batchblacklist',
    handle: (call) => blacklist(call, true),
  },
  {
    method: 'POST',
    path: '/cgi-bin/tags/members/batchunblacklist',
    handle: (call) => blacklist(call, false),
  },
  {
    method: 'POST',
    path: '/cgi-bin/changeopenid',
    handle(call) {
      const list = call.json().openid_list;
      demand(Array.isArray(list) && list.length > 0 && list.length <= 100, 40032);
      demand(call.field('from_appid') !== '', 41002);
      const result_list = (list as unknown[]).map((ori_openid) => ({
        ori_openid,
        err_msg: 'ori_openid error',
      }));
      return { ...OK, result_list };
    },
  },
];

/** The people after `next`, one page of them, as WeChat lists them. */
export function page(people: readonly Person[], next: string) {
  const from = next === '' ? 0 : people.findIndex(({ openid }) => openid === next) + 1;
  demand(next === '' || from > 0, 40003);
  const openid = people.slice(from, from + PAGE).map((person) => person.openid);
  return {
    count: openid.length,
    ...(openid.length > 0 && { data: { openid } }),
    next_openid: openid.at(-1) ?? '',
  };
}

function userInfo(call: ApiCall, openid: string) {
  const person = personOf(call, openid);
  if (!person.subscribed) {
    return { subscribe: 0, openid, ...(person.unionid && { unionid: person.unionid }), tagid_list: [] };
  }
  return {
    subscribe: 1,
    openid,
    // WeChat has left these two empty since 2021-12-27.
    nickname: '',
    headimgurl: '',
    sex: 0,
    language: person.language,
    city: '',
    province: '',
    country: '',
    subscribe_time: person.subscribeTime,
    ...(person.unionid && { unionid: person.unionid }),
    remark: person.remark,
    groupid: person.groupId,
    tagid_list: person.tagIds,
    subscribe_scene: person.subscribeScene,
    qr_scene: person.qrScene,
    qr_scene_str: person.qrSceneStr,
  };
}

/** Someone whom the account knows; 40003 otherwise. */
export function personOf(call: ApiCall, openid: string): Person {
  const person = call.account.people.find(openid);
  demand(person, 40003);
  return person;
}

/** The people of `openid_list`, at most `most`. */
export function peopleOf(call: ApiCall, most: number): Person[] {
  const list = call.json().openid_list;
  demand(Array.isArray(list), 40031);
  demand(list.length > 0 && list.length <= most, 40032);
  return (list as unknown[]).map((openid) => personOf(call, textOf(openid)));
}

function blacklist(call: ApiCall, blacklisted: boolean) {
  for (const person of peopleOf(call, 20)) person.blacklisted = blacklisted;
  return OK;
}
