import type { ApiCall } from '../api/api-call.js';
import type { ApiRoute } from '../api/api-route.js';
import { OK } from '../../server/answers.js';
import { demand } from '../api/errors.js';
import type { MenuButton } from '../../console-protocol.js';
import { isObject } from '../../util/json.js';
import { checkButtons } from './menu-check.js';

/** The account's menu. */
export const menuRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/menu/create',
    handle(call) {
      refuseEscapes(call);
      call.account.menus.create(checkButtons(call, call.json().button));
      call.state.changed(call.account);
      return OK;
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/menu/get',
    handle({ account: { menus } }) {
      demand(menus.current, 46003);
      const { button, menuid } = menus.current;
      if (menus.conditional.length === 0) return { menu: { button: button.map(withLeaves) } };
      const conditionalmenu = menus.conditional.map((one) => ({
        ...one,
        button: one.button.map(withLeaves),
      }));
      return { menu: { button: button.map(withLeaves), menuid }, conditionalmenu };
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/menu/delete',
    handle(call) {
      call.account.menus.clear();
      call.state.changed(call.account);
      return OK;
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/get_current_selfmenu_info',
    handle({ account: { menus } }) {
      if (!menus.current) return { is_menu_open: 0, selfmenu_info: { button: [] } };
      const button = menus.current.button.map(({ sub_button: list, ...rest }) =>
        list && list.length > 0 ? { ...rest, sub_button: { list } } : rest,
      );
      return { is_menu_open: 1, selfmenu_info: { button } };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/menu/addconditional',
    handle(call) {
      const { button, matchrule } = call.json();
      const { menus } = call.account;
      demand(menus.current, 65303);
      demand(isObject(matchrule) && Object.values(matchrule).some((rule) => rule !== ''), 65304);
      return { menuid: String(menus.addConditional(checkButtons(call, button), matchrule)) };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/menu/delconditional',
    handle(call) {
      demand(call.account.menus.removeConditional(call.field('menuid')), 65301);
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/menu/trymatch',
    handle(call) {
      const { menus, people } = call.account;
      const person = people.find(call.field('user_id'));
      demand(person, 65302);
      const button = menus.seenBy(person.tagIds, person.language);
      demand(button, 46003);
      return { button };
    },
  },
];

/** WeChat gives every button a list of sub-buttons, which is empty for those without. */
const withLeaves = (button: MenuButton): MenuButton => ({
  ...button,
  sub_button: (button.sub_button ?? []).map((sub) => ({ ...sub, sub_button: [] })),
});

/** WeChat refuses `\uXXXX` escapes, since menus would show them as they are written. */
export function refuseEscapes(call: ApiCall): void {
  demand(!/\\u[0-9a-fA-F]{4}/.test(call.body.toString('utf8')), 40033);
}
