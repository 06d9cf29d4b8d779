import type { SimulatedAccountOptions } from 'nestjs-wechat/simulator';

const BASICS = ['APP_ID', 'APP_SECRET', 'TOKEN', 'ENCRYPT_MODE', 'ENCODING_AES_KEY'] as const;

/**
 * Fills in the demonstration accounts that the simulator knows, each only where nothing of that account is set:
 * an account with some of its variables set is taken as given.
 */
export function withDemonstrationAccounts(
  env: NodeJS.ProcessEnv,
  demo: { official: SimulatedAccountOptions; mini: SimulatedAccountOptions },
): NodeJS.ProcessEnv {
  const filled = { ...env };
  for (const [prefix, account] of [
    ['WECHAT_', demo.official],
    ['WECHAT_MINI_', demo.mini],
  ] as const) {
    if (BASICS.some((name) => env[prefix + name]?.trim())) continue;
    filled[`${prefix}APP_ID`] = account.appId;
    filled[`${prefix}APP_SECRET`] = account.appSecret;
    filled[`${prefix}TOKEN`] = account.token;
    filled[`${prefix}ENCRYPT_MODE`] = account.encryptMode;
    filled[`${prefix}ENCODING_AES_KEY`] = account.encodingAesKey;
  }
  return filled;
}
