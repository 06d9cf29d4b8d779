import { Inject } from '@nestjs/common';
import { DEFAULT_ACCOUNT, getWechatConfToken, getWechatToken } from '../core/constants.js';

/** Account names used in `@InjectWechat` and `@InjectWechatConf`. The module provides each of them, so that no name is declared twice. */
const injectedAccounts = new Set<string>();

/** The account names that were asked for so far by {@link InjectWechat} and {@link InjectWechatConf}. */
export const namesOfInjectedAccounts = (): ReadonlySet<string> => injectedAccounts;

/**
 * Injects the `WechatService` of a named account.
 *
 * @param account the name under `accounts` in the module's options; the default account when left out.
 * @example
 * constructor(@InjectWechat('shop') private readonly shop: WechatService<'mini'>) {}
 */
export function InjectWechat(account: string = DEFAULT_ACCOUNT): ParameterDecorator & PropertyDecorator {
  injectedAccounts.add(account);
  return Inject(getWechatToken(account));
}

/**
 * Injects the `WechatConfService` of a named account.
 *
 * @param account the name under `accounts` in the module's options; the default account when left out.
 * @example
 * constructor(@InjectWechatConf('shop') private readonly conf: WechatConfService) {}
 */
export function InjectWechatConf(account: string = DEFAULT_ACCOUNT): ParameterDecorator & PropertyDecorator {
  injectedAccounts.add(account);
  return Inject(getWechatConfToken(account));
}
