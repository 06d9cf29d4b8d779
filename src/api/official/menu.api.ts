import type { WechatClient } from '../../client/wechat-client.js';
import type { ApiAnswer } from '../answer.js';
import { requireAtMost } from '../limits.js';
import type {
  ConditionalMenuAnswer,
  MenuAnswer,
  MenuButton,
  MenuMatchAnswer,
  MenuMatchRule,
  SelfMenuAnswer,
} from './menu.types.js';

/**
 * The menu at the foot of an Official Account's chat (自定义菜单). A client that has it already asks again after
 * five minutes.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Creating_Custom-Defined_Menu.html
 */
export class MenuApi {
  constructor(private readonly client: WechatClient) {}

  /**
   * Replaces the menu.
   *
   * @param buttons at most 3, each with at most 5 in its submenu.
   */
  create(buttons: readonly MenuButton[]): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/menu/create', { button: checked(buttons) });
  }

  /** The menus that were made through this API; 46003 where there is none. */
  get(): Promise<MenuAnswer> {
    return this.client.get('/cgi-bin/menu/get');
  }

  /** The menu in use, made here or in WeChat's console. */
  current(): Promise<SelfMenuAnswer> {
    return this.client.get('/cgi-bin/get_current_selfmenu_info');
  }

  /** Removes the menu, and every conditional menu with it. */
  delete(): Promise<ApiAnswer> {
    return this.client.get('/cgi-bin/menu/delete');
  }

  /**
   * Adds a menu for the users whom the rule matches (个性化菜单); the one added last is tried first. There must be an
   * ordinary menu already (65303).
   */
  createConditional(buttons: readonly MenuButton[], rule: MenuMatchRule): Promise<ConditionalMenuAnswer> {
    return this.client.post('/cgi-bin/menu/addconditional', { button: checked(buttons), matchrule: rule });
  }

  /** Removes one conditional menu. */
  deleteConditional(menuId: string | number): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/menu/delconditional', { menuid: menuId });
  }

  /**
   * Which menu a user gets.
   *
   * @param user an OpenID or a WeChat id (微信号).
   */
  tryMatch(user: string): Promise<MenuMatchAnswer> {
    return this.client.post('/cgi-bin/menu/trymatch', { user_id: user });
  }
}

function checked(buttons: readonly MenuButton[]): readonly MenuButton[] {
  requireAtMost(3, buttons, 'buttons of a menu');
  for (const button of buttons)
    if ('sub_button' in button) requireAtMost(5, button.sub_button, 'buttons of a submenu');
  return buttons;
}
