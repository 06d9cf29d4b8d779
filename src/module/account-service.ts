import { ApiGroups } from '../api/api-groups.js';
import type { WechatConfService } from './wechat-conf.service.js';

/**
 * One account of WeChat: its configuration and credentials (`conf`), its client, and every API group on top of it.
 */
export class WechatService extends ApiGroups<WechatConfService> {
  /** The name under which the account was registered. */
  get account(): string {
    return this.conf.account;
  }
}
