import { randomText } from '../../util/random.js';

/** One application of a corp, or one of its special secrets, as it is handed in. */
export interface SimulatedAgentOptions {
  name?: string;
  /** Default: a random one. */
  secret?: string;
  /** The callback's token. */
  token?: string;
  /** 43 characters. */
  encodingAesKey?: string;
  /** The key before it: replies that it sealed are opened too. */
  previousEncodingAesKey?: string;
  callbackUrl?: string;
  /** How long WeCom waits for an answer. Default 5000 ms. */
  replyTimeoutMs?: number;
  /** How often a push is tried in all. Default 3. */
  deliveries?: number;
  /** Addresses that may call; others are answered 60020. Default: all. */
  trustedIps?: readonly string[];
  /** The application is disabled: 50003. */
  disabled?: boolean;
  /** Paths that it may not call, without `/qyapi`: 48002. */
  forbidden?: readonly string[];
  /** The members that it may see. Default: everybody. */
  visible?: readonly string[];
  /** The host that OAuth may return to; default: any. */
  trustedDomain?: string;
  /** What a call with an expired token is answered. Default 42001. */
  expiredCode?: 42001 | 40014;
  /** What `gettoken` says of a token that it gives out again: the life that is left (default), or a whole one. */
  repeatedLife?: 'remaining' | 'whole';
}

/** An AI robot of a corp, as it is handed in. */
export interface SimulatedRobotOptions {
  name?: string;
  token?: string;
  encodingAesKey?: string;
  callbackUrl?: string;
  replyTimeoutMs?: number;
  /** How long WeCom waits between two polls of a streamed answer. Default 1000 ms. */
  pollMs?: number;
}

/** A corp, as it is handed in. Everything but its id has a default. */
export interface SimulatedCorpOptions {
  corpId: string;
  name?: string;
  /** By AgentID; a key that is no number is a special secret, for example `contacts`. */
  agents?: Readonly<Record<string, SimulatedAgentOptions>>;
  /** AI robots by their ids. */
  robots?: Readonly<Record<string, SimulatedRobotOptions>>;
  /** Group robots: the keys of their webhooks. */
  webhookKeys?: readonly string[];
}

/** An application's settings with every default filled in. */
export interface AgentSettings {
  readonly name: string;
  readonly secret: string;
  readonly token: string;
  /** Current first. */
  readonly aesKeys: readonly string[];
  readonly callbackUrl: string | undefined;
  readonly replyTimeoutMs: number;
  readonly deliveries: number;
  readonly trustedIps: readonly string[] | undefined;
  readonly disabled: boolean;
  readonly forbidden: readonly string[];
  readonly visible: readonly string[] | undefined;
  readonly trustedDomain: string | undefined;
  readonly expiredCode: 42001 | 40014;
  readonly repeatedLife: 'remaining' | 'whole';
}

/** Fills in what `given` does not say, from `before` (the same application until now) or the defaults. */
export function completeAgent(
  agentId: string,
  given: SimulatedAgentOptions,
  before?: AgentSettings,
): AgentSettings {
  return {
    name: given.name ?? before?.name ?? `应用 ${agentId}`,
    secret: given.secret ?? before?.secret ?? randomText(43),
    token: given.token ?? before?.token ?? '',
    aesKeys: [
      given.encodingAesKey ?? before?.aesKeys[0] ?? '',
      given.previousEncodingAesKey ?? before?.aesKeys[1] ?? '',
    ].filter(Boolean),
    callbackUrl: given.callbackUrl ?? before?.callbackUrl,
    replyTimeoutMs: given.replyTimeoutMs ?? before?.replyTimeoutMs ?? 5000,
    deliveries: given.deliveries ?? before?.deliveries ?? 3,
    trustedIps: given.trustedIps ?? before?.trustedIps,
    disabled: given.disabled ?? before?.disabled ?? false,
    forbidden: given.forbidden ?? before?.forbidden ?? [],
    visible: given.visible ?? before?.visible,
    trustedDomain: given.trustedDomain ?? before?.trustedDomain,
    expiredCode: given.expiredCode ?? before?.expiredCode ?? 42001,
    repeatedLife: given.repeatedLife ?? before?.repeatedLife ?? 'remaining',
  };
}

/**
 * The corp that every simulator knows: one application, whose callback is `/wechat/work` of the sample app. Its ids
 * and secrets are public and worth nothing outside a simulator.
 */
export const DEMO_CORP = {
  corpId: 'ww0123456789abcdef',
  name: '示例企业',
  agents: {
    '1000002': {
      name: '示例应用',
      secret: 'demoWorkSecret0123456789abcdefghijklmnopqrs',
      token: 'demoWorkToken',
      encodingAesKey: 'demo0WeComApplication0EncodingAESKey0000010',
      callbackUrl: 'http://127.0.0.1:3000/wechat/work',
    },
  },
  webhookKeys: ['00000000-0000-4000-8000-00000000demo'],
} as const satisfies SimulatedCorpOptions;

/** The demonstration corp's application, as an application is configured with it. */
export const DEMO_WORK_ACCOUNT = {
  corpId: DEMO_CORP.corpId,
  agentId: 1000002,
  secret: DEMO_CORP.agents['1000002'].secret,
  token: DEMO_CORP.agents['1000002'].token,
  encodingAesKey: DEMO_CORP.agents['1000002'].encodingAesKey,
} as const;
