import type { MiniTypedApi, OfficialTypedApi } from '../api/api-by-kind.js';
import type { WechatKind } from '../core/account-kind.js';
import { WechatService as AccountService } from './account-service.js';

/** The groups that both kinds of account have. */
type SharedGroup =
  | 'account'
  | 'client'
  | 'conf'
  | 'customerService'
  | 'image'
  | 'media'
  | 'ocr'
  | 'quota'
  | 'shortLinks'
  | 'soter';

/** A mini program: its groups and paths, and no others. */
interface MiniService extends Pick<AccountService, SharedGroup | 'mini'> {
  /** The APIs of mini programs by their paths, typed. */
  readonly api: MiniTypedApi;
}

/** An Official Account: its groups and paths, and no others. */
interface OfficialService extends Omit<AccountService, 'api' | 'mini'> {
  /** The APIs of Official Accounts by their paths, typed. */
  readonly api: OfficialTypedApi;
}

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
export type WechatService<Kind extends WechatKind = WechatKind> = [WechatKind] extends [Kind]
  ? AccountService
  : [Kind] extends ['mini']
    ? MiniService
    : OfficialService;
