import { optionsFromEnv } from '../../../account/conf/env.js';
import { resolveOptions, type ResolvedOptions } from '../../../account/conf/resolve-account-options.js';
import type { Environment } from '../../../conf/environment.js';
import { WechatConfigError } from '../../../core/conf.errors.js';
import type { AccountConf } from '../../../account/conf/account-conf.js';
import { fault, type Finding, ok, warning } from '../finding.js';
import { isKnownVariable } from './known-variables.js';

const CHECK = 'configuration';

/** The options that the module would have, and what is wrong with them. */
export function checkConfiguration(environment: Environment): {
  options: ResolvedOptions | undefined;
  findings: Finding[];
} {
  const findings = unknownVariables(environment);
  try {
    const options = resolveOptions({}, optionsFromEnv(environment));
    const accounts = configuredAccounts(options);
    if (accounts.length > 0) findings.push(...accounts.flatMap((account) => checkWebhookOptions(account)));
    return { options, findings };
  } catch (error) {
    if (!(error instanceof WechatConfigError)) throw error;
    const faults = error.faults.map((text) => fault(CHECK, text, 'The application would not start.'));
    return { options: undefined, findings: [...findings, ...faults] };
  }
}

/** The accounts with an AppID. */
export const configuredAccounts = ({ accounts }: ResolvedOptions): AccountConf[] =>
  [...accounts.values()].filter(({ appId }) => appId !== undefined);

function checkWebhookOptions({
  name,
  appId,
  appSecret,
  tokens,
  encryptMode,
  source,
}: AccountConf): Finding[] {
  const check = `account ${name} (${appId})`;
  const findings: Finding[] = [];
  if (appSecret === undefined && (source === 'stable' || source === 'classic')) {
    findings.push(
      fault(
        check,
        'There is no AppSecret, so no token can be fetched.',
        `Set ${variable(name, 'APP_SECRET')}.`,
      ),
    );
  }
  if (tokens.length === 0) {
    findings.push(
      warning(
        check,
        'There is no webhook token: pushes cannot be received.',
        `Set ${variable(name, 'TOKEN')} if they should be.`,
      ),
    );
  } else if (encryptMode === 'normal') {
    findings.push(
      warning(
        check,
        'Pushes are not encrypted.',
        "Choose safe mode (安全模式) in WeChat's console and set the EncodingAESKey.",
      ),
    );
  }
  if (findings.length === 0) findings.push(ok(check, `complete, ${encryptMode} mode`));
  return findings;
}

const variable = (account: string, name: string): string =>
  account === 'mini' ? `WECHAT_MINI_${name}` : account === 'default' ? `WECHAT_${name}` : name;

function unknownVariables(environment: Environment): Finding[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith('WECHAT_') && !isKnownVariable(name))
    .map((name) =>
      warning(CHECK, `The variable ${name} is not one of this package.`, 'Correct its name, or ignore this.'),
    );
}
