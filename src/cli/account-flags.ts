import { DEMO_ACCOUNTS } from '../simulator/state/account/demo-accounts.js';
import type { SimulatedAccountOptions } from '../simulator/state/account/account-settings.js';
import type { Environment } from './environment.js';
import { readEnvironment } from './environment.js';
import type { Flag, FlagValues } from './flags.js';
import { choiceOf, fits, numberOf, urlOf, UsageError, valueOf } from './flags.js';

const KINDS = ['official', 'mini'] as const;
const MODES = ['normal', 'compatible', 'safe'] as const;

/** The flags that say which webhook of which account is meant. */
export const ACCOUNT_FLAGS: readonly Flag[] = [
  { name: 'to', value: 'URL', about: ['the webhook, for example http://localhost:3000/wechat'] },
  { name: 'account', value: 'KIND', about: ['official, or mini for the mini program (official)'] },
  { name: 'app-id', value: 'ID', about: ['the AppID (WECHAT_APP_ID)'] },
  { name: 'token', value: 'TOKEN', about: ['the webhook token (WECHAT_TOKEN)'] },
  { name: 'env-file', value: 'FILE', about: ['read the WECHAT_* variables from it (.env)'] },
  { name: 'timeout', value: 'MS', about: ['how long to wait for each answer (5000)'] },
];

/** The flags about encryption. */
export const ENCRYPTION_FLAGS: readonly Flag[] = [
  { name: 'aes-key', value: 'KEY', about: ['the EncodingAESKey (WECHAT_ENCODING_AES_KEY)'] },
  {
    name: 'mode',
    value: 'MODE',
    about: ['normal, compatible or safe (WECHAT_ENCRYPT_MODE; else', 'safe with an AES key, normal without)'],
  },
];

export const ACCOUNT_NOTES = `The account is read as the module reads it: from flags, from WECHAT_* variables (WECHAT_MINI_* with
--account mini), and from the .env file of this directory. Of a list "current,previous" the first is
used. With nothing set, it is the demonstration account.`;

/** A value, and the flag or variable that it comes from. */
interface Given {
  value: string;
  from: string;
}

/**
 * The account that the flags and the environment describe, with `webhookUrl`.
 *
 * @throws UsageError naming the flag, or the variable, that is missing or wrong
 */
export function readAccountFlags(values: FlagValues): SimulatedAccountOptions {
  const kind = choiceOf(values, 'account', KINDS) ?? 'official';
  const environment = readEnvironment(valueOf(values, 'env-file'));
  const prefix = kind === 'mini' ? 'WECHAT_MINI_' : 'WECHAT_';
  const webhookUrl = readUrl(values);
  const replyTimeoutMs = numberOf(values, 'timeout', 1, 600_000);
  const find = (flag: string, name: string): Given | undefined =>
    given(values, environment, flag, prefix + name);
  const appId = find('app-id', 'APP_ID');
  const token = find('token', 'TOKEN');
  const aesKey = find('aes-key', 'ENCODING_AES_KEY');
  const base = { kind, webhookUrl, replyTimeoutMs };
  if (!appId && !token && !aesKey) {
    return { ...DEMO_ACCOUNTS[kind], ...base, encryptMode: choiceOf(values, 'mode', MODES) ?? 'safe' };
  }
  const encryptMode = readMode(values, environment(`${prefix}ENCRYPT_MODE`), prefix, aesKey);
  check(token, '--token', `${prefix}TOKEN`, /^[\x21-\x7e]{1,64}$/, '1 to 64 printable characters');
  if (encryptMode !== 'normal') {
    check(
      appId,
      '--app-id',
      `${prefix}APP_ID`,
      /^[0-9A-Za-z_-]{1,64}$/,
      'an AppID such as wx0123456789abcdef',
    );
    const form = '43 of A-Z, a-z, 0-9, + and /';
    check(aesKey, '--aes-key', `${prefix}ENCODING_AES_KEY`, /^[0-9A-Za-z+/]{43}$/, form);
  } else if (values['aes-key'] !== undefined) {
    throw new UsageError('--aes-key has no effect in mode normal; leave one of the two out.');
  }
  return {
    ...base,
    appId: appId?.value ?? DEMO_ACCOUNTS[kind].appId,
    originalId: DEMO_ACCOUNTS[kind].originalId,
    token: token?.value,
    encodingAesKey: encryptMode === 'normal' ? undefined : aesKey?.value,
    encryptMode,
  };
}

function given(
  values: FlagValues,
  environment: Environment,
  flag: string,
  variable: string,
): Given | undefined {
  const fromFlag = valueOf(values, flag);
  if (fromFlag !== undefined) return { value: fromFlag, from: `--${flag}` };
  const fromVariable = environment(variable)?.split(',')[0]?.trim();
  return fromVariable ? { value: fromVariable, from: variable } : undefined;
}

/** Refuses a value that is missing or does not fit, without printing it: it may be a secret. */
function check(
  found: Given | undefined,
  flag: string,
  variable: string,
  pattern: RegExp,
  form: string,
): void {
  if (!found) throw new UsageError(`${flag} is missing; ${variable} is not set either.`);
  fits(found.from, found.value, pattern, form);
}

function readUrl(values: FlagValues): string {
  const to = urlOf(values, 'to');
  if (to !== undefined) return to;
  throw new UsageError(
    '--to is missing: the address of the webhook, for example http://localhost:3000/wechat',
  );
}

function readMode(
  values: FlagValues,
  variable: string | undefined,
  prefix: string,
  aesKey: Given | undefined,
): (typeof MODES)[number] {
  const chosen = choiceOf(values, 'mode', MODES);
  if (chosen !== undefined) return chosen;
  if (variable === undefined) return aesKey ? 'safe' : 'normal';
  const mode = MODES.find((one) => one === variable.toLowerCase());
  if (mode !== undefined) return mode;
  throw new UsageError(`${prefix}ENCRYPT_MODE must be ${MODES.join(' or ')}, not "${variable}".`);
}
