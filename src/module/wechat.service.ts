import type { WechatKind } from '../core/account-kind.js';
import { type ServiceOf, WechatService as AccountService } from './account-service.js';

/**
 * One account of WeChat: its configuration and credentials (`conf`), its client, and every API group on top of it.
 *
 * @example
 * constructor(private readonly wechat: WechatService<'official'>) {}
 *
 * await this.wechat.menu.create([{ type: 'click', name: 'Help', key: 'HELP' }]);
 */
export const WechatService = AccountService;

/**
 * One account of WeChat. `WechatService<'official'>` and `WechatService<'mini'>` offer the groups and paths of that
 * kind of account alone; `WechatService` offers all.
 */
export type WechatService<Kind extends WechatKind = WechatKind> = ServiceOf<Kind>;
