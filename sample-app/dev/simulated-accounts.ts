import type { SimulatedAccountOptions } from 'nestjs-wechat/simulator';

type EncryptMode = SimulatedAccountOptions['encryptMode'];

/** The simulator's view of this app's accounts: the current keys, and where the webhooks are. */
export function simulatedAccounts(env: NodeJS.ProcessEnv, appUrl: string): SimulatedAccountOptions[] {
  return [
    account(env, 'WECHAT_', { kind: 'official', format: 'xml', webhookUrl: `${appUrl}/wechat` }),
    account(env, 'WECHAT_MINI_', { kind: 'mini', format: 'json', webhookUrl: `${appUrl}/wechat/mini` }),
  ].filter((options) => options.appId !== '');
}

function account(
  env: NodeJS.ProcessEnv,
  prefix: string,
  rest: Pick<SimulatedAccountOptions, 'kind' | 'format' | 'webhookUrl'>,
): SimulatedAccountOptions {
  const first = (name: string) => (env[prefix + name] ?? '').split(',')[0]!.trim();
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
