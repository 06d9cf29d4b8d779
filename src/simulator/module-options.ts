import type { WechatClock } from '../core/clock.js';
import { WECHAT_CLOCK } from '../core/constants.js';
import type { Account } from './state/account/account.js';

/** One account as `WechatModule.forRoot` takes it. */
export interface SimulatedModuleAccount {
  appId: string;
  appSecret: string;
  token?: string;
  encryptMode: 'normal' | 'compatible' | 'safe';
  encodingAesKey?: string | string[];
  apiBaseUrl: string;
}

/** Options for `WechatModule.forRoot` with which an application talks to the simulator. */
export interface SimulatedModuleOptions extends SimulatedModuleAccount {
  /** Gives the application the simulator's clock. */
  providers: { provide: symbol; useValue: WechatClock }[];
  /** The further accounts: `mini` for the first mini program, otherwise by AppID. */
  accounts?: Record<string, SimulatedModuleAccount>;
}

/** The accounts of a simulator as module options: the first one at the top level, the others by name. */
export function moduleOptions(
  accounts: readonly Account[],
  baseUrl: string,
  clock: WechatClock,
): SimulatedModuleOptions {
  const [first, ...others] = accounts;
  if (!first)
    throw new Error('The simulator has no account. Give it one: WechatSimulator.start({ accounts: [...] }).');
  const named: Record<string, SimulatedModuleAccount> = {};
  for (const account of others) {
    const isFirstMini = account.settings.kind === 'mini' && !('mini' in named);
    named[isFirstMini ? 'mini' : account.appId] = one(account, baseUrl);
  }
  const providers = [{ provide: WECHAT_CLOCK, useValue: clock }];
  return { ...one(first, baseUrl), ...(others.length > 0 && { accounts: named }), providers };
}

function one({ settings }: Account, apiBaseUrl: string): SimulatedModuleAccount {
  const { appId, appSecret, token, encryptMode, aesKeys } = settings;
  return {
    appId,
    appSecret,
    ...(token && { token }),
    encryptMode,
    ...(aesKeys.length > 0 && { encodingAesKey: aesKeys.length > 1 ? [...aesKeys] : aesKeys[0] }),
    apiBaseUrl,
  };
}
