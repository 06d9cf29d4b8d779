import type { Command } from './command.js';
import { EXIT } from './command.js';
import { type FlagValues, UsageError, valueOf } from './flags.js';

/** `nestjs-wechat env`: the variables with which an application talks to a simulator on this machine. */
export const envCommand: Command = {
  name: 'env',
  usage: '[flags]',
  about:
    'Prints the variables of the demonstration accounts, for a .env file.\nWith them an application talks to the simulator, not to WeChat.',
  flags: [
    { name: 'simulator', value: 'URL', about: ['where the simulator is (http://127.0.0.1:3100)'] },
    { name: 'app', value: 'URL', about: ['where your application is (http://127.0.0.1:3000)'] },
  ],
  notes: `The keys are the same on every machine, and open nothing at WeChat.

  npx nestjs-wechat env > .env`,
  async run(values, terminal) {
    const simulator = urlOf(values, 'simulator', 'http://127.0.0.1:3100');
    const app = urlOf(values, 'app', 'http://127.0.0.1:3000');
    const { DEMO_ACCOUNTS, DEMO_COMPONENT, DEMO_WORK_ACCOUNT, demoMerchant } =
      await import('../simulator/index.js');
    const { official, mini } = DEMO_ACCOUNTS;
    const merchant = demoMerchant();
    const work = DEMO_WORK_ACCOUNT;
    const groups = {
      'Where the simulator is: npx nestjs-wechat simulator': { WECHAT_API_BASE_URL: simulator },
      'The Official Account': accountLines('WECHAT_', official),
      'The mini program': accountLines('WECHAT_MINI_', mini),
      'WeChat Pay': {
        WECHAT_PAY_BASE_URL: simulator,
        WECHAT_PAY_MCH_ID: merchant.mchId,
        WECHAT_PAY_SERIAL_NO: merchant.serialNo,
        WECHAT_PAY_API_V3_KEY: merchant.apiV3Key,
        WECHAT_PAY_PRIVATE_KEY: oneLine(merchant.privateKey),
        WECHAT_PAY_PUBLIC_KEY_ID: merchant.publicKeyId,
        WECHAT_PAY_PUBLIC_KEY: oneLine(merchant.publicKey),
        WECHAT_PAY_PLATFORM_CERTIFICATES: 'on',
        WECHAT_PAY_APP_ID: official.appId,
        WECHAT_PAY_NOTIFY_URL: `${app}/wechat/pay`,
      },
      'The third-party platform': accountLines('WECHAT_OPEN_', DEMO_COMPONENT),
      WeCom: {
        WECHAT_WORK_API_BASE_URL: `${simulator}/qyapi`,
        WECHAT_WORK_CORP_ID: work.corpId,
        WECHAT_WORK_AGENT_ID: work.agentId,
        WECHAT_WORK_SECRET: work.secret,
        WECHAT_WORK_TOKEN: work.token,
        WECHAT_WORK_ENCODING_AES_KEY: work.encodingAesKey,
      },
    };
    for (const [title, variables] of Object.entries(groups)) {
      terminal.out(`# ${title}`);
      for (const [name, value] of Object.entries(variables)) terminal.out(`${name}=${value}`);
      terminal.out('');
    }
    return EXIT.ok;
  },
};

interface Demonstration {
  readonly appId: string;
  readonly appSecret?: string | undefined;
  readonly token?: string | undefined;
  readonly encodingAesKey?: string | undefined;
}

function accountLines(prefix: string, { appId, appSecret, token, encodingAesKey }: Demonstration) {
  return {
    [`${prefix}APP_ID`]: appId,
    [`${prefix}APP_SECRET`]: appSecret,
    [`${prefix}TOKEN`]: token,
    [`${prefix}ENCODING_AES_KEY`]: encodingAesKey,
  };
}

/** A PEM text as a `.env` file takes it, on one line. */
const oneLine = (pem: string): string => Buffer.from(pem).toString('base64');

function urlOf(values: FlagValues, name: string, otherwise: string): string {
  const text = valueOf(values, name) ?? otherwise;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text.replace(/\/+$/, '');
  throw new UsageError(`--${name} must be an http or https URL, for example ${otherwise}, not "${text}".`);
}
