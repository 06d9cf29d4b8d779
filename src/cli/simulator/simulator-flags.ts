import { isLoopback } from '../../simulator/server/control-key.js';
import type { SimulatedAccountOptions } from '../../simulator/state/account/account-settings.js';
import { DEMO_ACCOUNTS } from '../../simulator/state/account/demo-accounts.js';
import type { SimulatorOptions } from '../../simulator/wechat-simulator.js';
import type { Flag, FlagValues } from '../flags.js';
import { choiceOf, fits, numberOf, urlOf, UsageError, valueOf } from '../flags.js';
import { outsideAddresses, ownNames } from './addresses.js';
import type { SimulatorConfig } from './config-file.js';
import { readConfigFile } from './config-file.js';

/** The flags about where the simulator listens and who reaches it. */
const PLACE_FLAGS: readonly Flag[] = [
  { name: 'port', value: 'PORT', about: ['the port to listen on; 0 takes any free one (3100)'] },
  {
    name: 'host',
    value: 'ADDRESS',
    about: [
      'the address to listen on (127.0.0.1); 0.0.0.0 lets other',
      'machines in, and the console then needs a key',
    ],
  },
  {
    name: 'allow-host',
    value: 'NAMES',
    about: [
      'further host names, with commas between them, at which',
      'browsers may open the console (only localhost and --host)',
    ],
  },
  {
    name: 'public-url',
    value: 'URL',
    about: [
      'the address at which others reach it, for example that',
      'of a tunnel; links in answers begin with it',
    ],
  },
  {
    name: 'control-key',
    value: 'KEY',
    about: ['the key of the console and the control API (none on', 'localhost, else a random one)'],
  },
];

/** The flags about the account. */
const OWN_ACCOUNT_FLAGS: readonly Flag[] = [
  {
    name: 'account',
    value: 'APPID',
    about: [
      'the AppID of your account; or official or mini for the',
      'demonstration account of that kind (official)',
    ],
  },
  { name: 'kind', value: 'KIND', about: ['official or mini (official)'] },
  { name: 'secret', value: 'SECRET', about: ['its AppSecret'] },
  { name: 'token', value: 'TOKEN', about: ['its webhook token'] },
  { name: 'aes-key', value: 'KEY', about: ['its EncodingAESKey; with one, pushes are encrypted'] },
  { name: 'webhook', value: 'URL', about: ['where its pushes go'] },
];

export const SIMULATOR_FLAGS: readonly Flag[] = [
  ...PLACE_FLAGS,
  ...OWN_ACCOUNT_FLAGS,
  {
    name: 'state',
    value: 'FILE',
    about: ['keep everything in it, secrets too, and go on from it at', 'the next start'],
  },
  { name: 'config', value: 'FILE', about: ['all of this, and more accounts, from a file of JSON'] },
];

const KINDS = ['official', 'mini'] as const;
const HOST = /^[\w.-]{1,253}$|^[\da-fA-F:.]{2,45}$/;

/**
 * What the command line and its `--config` say. Flags win over the file.
 *
 * @throws UsageError naming the flag, or the member of the file, that is wrong
 */
export function readSimulatorFlags(values: FlagValues): SimulatorOptions & { host: string } {
  const config = readConfigFile(valueOf(values, 'config'));
  const host = valueOf(values, 'host') ?? config.host ?? '127.0.0.1';
  const isOpen = !isLoopback(host);
  const named = valueOf(values, 'allow-host')
    ?.split(',')
    .flatMap((name) => name.trim() || []);
  const wrong = (named ?? []).find((name) => !HOST.test(name));
  if (wrong !== undefined) {
    throw new UsageError(`--allow-host takes host names without scheme and port, not "${wrong}".`);
  }
  const port = numberOf(values, 'port', 0, 65_535) ?? config.port ?? 3100;
  const publicUrl =
    urlOf(values, 'public-url', 'https://wechat.example.com') ?? config.publicUrl ?? linksFor(host, port);
  const controlKey = valueOf(values, 'control-key') ?? config.controlKey;
  if (controlKey !== undefined) fits('--control-key', controlKey, /^[\x21-\x7e]{1,128}$/, 'without spaces');
  return {
    ...config,
    port,
    host,
    allowedHosts: [...(named ?? config.allowedHosts ?? []), ...(isOpen ? ownNames() : [])],
    ...(controlKey !== undefined && { controlKey }),
    ...(publicUrl !== undefined && { publicUrl }),
    ...accountsOf(values, config),
  };
}

/** Links of a simulator on all addresses lead to one that others reach, as far as it is known before the start. */
function linksFor(host: string, port: number): string | undefined {
  const [address] = isLoopback(host) || port === 0 ? [] : outsideAddresses(host);
  return address && `http://${address}:${port}`;
}

/** The accounts of the file, the one of the flags first. */
function accountsOf(
  values: FlagValues,
  config: SimulatorConfig,
): { accounts?: readonly SimulatedAccountOptions[] } {
  const given = OWN_ACCOUNT_FLAGS.some(({ name }) => values[name] !== undefined);
  if (!given) return config.accounts ? { accounts: config.accounts } : {};
  const account = accountOf(values);
  const demo = account.appId === DEMO_ACCOUNTS.official.appId || account.appId === DEMO_ACCOUNTS.mini.appId;
  const others: readonly SimulatedAccountOptions[] =
    config.accounts ?? (demo ? Object.values(DEMO_ACCOUNTS) : []);
  const before = others.find(({ appId }) => appId === account.appId);
  return {
    accounts: [{ ...before, ...account }, ...others.filter(({ appId }) => appId !== account.appId)],
  };
}

function accountOf(values: FlagValues): SimulatedAccountOptions {
  const name = valueOf(values, 'account') ?? 'official';
  const demo = KINDS.find((kind) => kind === name);
  const kind = choiceOf(values, 'kind', KINDS);
  if (demo && kind && demo !== kind) throw new UsageError(`--account ${demo} is not of --kind ${kind}.`);
  const appId = demo ? DEMO_ACCOUNTS[demo].appId : name;
  fits('--account', appId, /^[0-9A-Za-z_-]{1,64}$/, 'an AppID such as wx0123456789abcdef, official or mini');
  const [secret, token, aesKey] = ['secret', 'token', 'aes-key'].map((flag) => valueOf(values, flag));
  if (secret !== undefined) fits('--secret', secret, /^[\x21-\x7e]{1,128}$/, '1 to 128 printable characters');
  if (token !== undefined) fits('--token', token, /^[\x21-\x7e]{1,64}$/, '1 to 64 printable characters');
  if (aesKey !== undefined) fits('--aes-key', aesKey, /^[0-9A-Za-z+/]{43}$/, '43 of A-Z, a-z, 0-9, + and /');
  const webhookUrl = urlOf(values, 'webhook');
  if (!demo && webhookUrl !== undefined && token === undefined && valueOf(values, 'config') === undefined) {
    throw new UsageError('--webhook needs --token: pushes are signed with it.');
  }
  return {
    ...(demo && DEMO_ACCOUNTS[demo]),
    appId,
    ...((kind ?? demo) && { kind: kind ?? demo }),
    ...(secret !== undefined && { appSecret: secret }),
    ...(token !== undefined && { token }),
    ...(aesKey !== undefined && { encodingAesKey: aesKey, encryptMode: 'safe' as const }),
    ...(webhookUrl !== undefined && { webhookUrl }),
  };
}
