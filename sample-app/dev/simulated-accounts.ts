import type {
  SimulatedAccountOptions,
  SimulatedComponentOptions,
  SimulatedCorpOptions,
} from 'nestjs-wechat/simulator';

type EncryptMode = SimulatedAccountOptions['encryptMode'];

/** The simulator's view of this app's accounts: the current keys, and where the webhooks are. */
export function simulatedAccounts(env: NodeJS.ProcessEnv, appUrl: string): SimulatedAccountOptions[] {
  return [
    account(env, 'WECHAT_', { kind: 'official', format: 'xml', webhookUrl: `${appUrl}/wechat` }),
    account(env, 'WECHAT_MINI_', { kind: 'mini', format: 'json', webhookUrl: `${appUrl}/wechat/mini` }),
  ].filter((options) => options.appId !== '');
}

/** The simulator's view of this app's third-party platform. */
export function simulatedComponents(env: NodeJS.ProcessEnv, appUrl: string): SimulatedComponentOptions[] {
  const first = firstOf(env, 'WECHAT_OPEN_');
  const component = {
    appId: first('APP_ID'),
    appSecret: first('APP_SECRET'),
    token: first('TOKEN'),
    encodingAesKey: first('ENCODING_AES_KEY'),
    eventUrl: `${appUrl}/wechat/open`,
    messageUrl: `${appUrl}/wechat/open/$APPID$`,
  };
  return component.appId === '' ? [] : [component];
}

/** The simulator's view of this app's corp and its application. */
export function simulatedCorps(env: NodeJS.ProcessEnv, appUrl: string): SimulatedCorpOptions[] {
  const first = firstOf(env, 'WECHAT_WORK_');
  const [corpId, agentId] = [first('CORP_ID'), first('AGENT_ID')];
  const application = {
    secret: first('SECRET'),
    token: first('TOKEN'),
    encodingAesKey: first('ENCODING_AES_KEY'),
    callbackUrl: `${appUrl}/wechat/work`,
  };
  return corpId === '' || agentId === '' ? [] : [{ corpId, agents: { [agentId]: application } }];
}

/** The value of a variable; of a list that rotates, the current one. */
const firstOf = (env: NodeJS.ProcessEnv, prefix: string) => (name: string) =>
  (env[prefix + name] ?? '').split(',')[0]!.trim();

function account(
  env: NodeJS.ProcessEnv,
  prefix: string,
  rest: Pick<SimulatedAccountOptions, 'kind' | 'format' | 'webhookUrl'>,
): SimulatedAccountOptions {
  const first = firstOf(env, prefix);
  const encodingAesKey = first('ENCODING_AES_KEY');
  return {
    ...rest,
    appId: first('APP_ID'),
    appSecret: first('APP_SECRET'),
    token: first('TOKEN'),
    encodingAesKey,
    encryptMode: (first('ENCRYPT_MODE') || (encodingAesKey ? 'safe' : 'normal')) as EncryptMode,
  };
}
