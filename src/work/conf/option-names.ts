import { DEFAULT_ACCOUNT } from '../../core/constants.js';
import { DEFAULT_NAME, SECRET_VARIABLES } from './work-env.js';

/** Whose options a message is about. */
export interface OptionOwner {
  readonly kind: 'app' | 'secret' | 'suite' | 'provider' | 'robot';
  readonly name: string;
}

const SUFFIXES: Readonly<Record<string, string>> = {
  corpId: 'CORP_ID',
  agentId: 'AGENT_ID',
  secret: 'SECRET',
  token: 'TOKEN',
  encodingAesKey: 'ENCODING_AES_KEY',
  suiteId: 'ID',
  suiteSecret: 'SECRET',
};

/** The name of an option in a message, with the variable that sets it too. */
export function workOptionName(owner: OptionOwner, option: string): string {
  const suffix = SUFFIXES[option];
  const prefix = prefixOf(owner, option);
  return suffix === undefined || prefix === undefined ? option : `${option} (${prefix}${suffix})`;
}

/** `application "assistant"`, for messages. */
export function ownerName({ kind, name }: OptionOwner): string {
  if (kind === 'provider') return 'the provider';
  return `${kind === 'app' ? 'application' : kind} "${name}"`;
}

function prefixOf({ kind, name }: OptionOwner, option: string): string | undefined {
  switch (kind) {
    case 'app':
      return name === DEFAULT_ACCOUNT || option === 'corpId' ? 'WECHAT_WORK_' : undefined;
    case 'secret':
      return option === 'corpId' ? 'WECHAT_WORK_' : SECRET_VARIABLES[name];
    case 'suite':
      return name === DEFAULT_NAME ? 'WECHAT_WORK_SUITE_' : undefined;
    case 'robot':
      return name === DEFAULT_NAME ? 'WECHAT_WORK_ROBOT_' : undefined;
    default:
      return 'WECHAT_WORK_PROVIDER_';
  }
}
