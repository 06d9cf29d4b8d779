import type {
  SimulatedAccountOptions,
  SimulatedComponentOptions,
  SimulatedWorkAccount,
} from 'nestjs-wechat/simulator';

const BASICS = ['APP_ID', 'APP_SECRET', 'TOKEN', 'ENCRYPT_MODE', 'ENCODING_AES_KEY'] as const;

/** What the simulator knows by itself. */
interface Demonstration {
  official: SimulatedAccountOptions;
  mini: SimulatedAccountOptions;
  component: SimulatedComponentOptions;
  work: Omit<SimulatedWorkAccount, 'apiBaseUrl'>;
}

const WORK = ['CORP_ID', 'AGENT_ID', 'SECRET', 'TOKEN', 'ENCODING_AES_KEY'] as const;

/**
 * Fills in the demonstration accounts and the platform that the simulator knows, each only where nothing of it is set:
 * what has some of its variables set is taken as given.
 */
export function withDemonstrationAccounts(env: NodeJS.ProcessEnv, demo: Demonstration): NodeJS.ProcessEnv {
  const filled = { ...env };
  for (const [prefix, account] of [
    ['WECHAT_', demo.official],
    ['WECHAT_MINI_', demo.mini],
    ['WECHAT_OPEN_', demo.component],
  ] as const) {
    if (BASICS.some((name) => env[prefix + name]?.trim())) continue;
    filled[`${prefix}APP_ID`] = account.appId;
    filled[`${prefix}APP_SECRET`] = account.appSecret;
    filled[`${prefix}TOKEN`] = account.token;
    if ('encryptMode' in account) filled[`${prefix}ENCRYPT_MODE`] = account.encryptMode;
    filled[`${prefix}ENCODING_AES_KEY`] = account.encodingAesKey;
  }
  if (!WORK.some((name) => env[`WECHAT_WORK_${name}`]?.trim()))
    Object.assign(filled, workVariables(demo.work));
  return filled;
}

const workVariables = ({ corpId, agentId, secret, token, encodingAesKey }: Demonstration['work']) => ({
  WECHAT_WORK_CORP_ID: corpId,
  WECHAT_WORK_AGENT_ID: String(agentId),
  WECHAT_WORK_SECRET: secret,
  WECHAT_WORK_TOKEN: token,
  WECHAT_WORK_ENCODING_AES_KEY: encodingAesKey,
});
