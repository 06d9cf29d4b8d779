import type { SimulatedAccountOptions } from 'nestjs-wechat/simulator';

/** What the sample app itself reads from the environment; WECHAT_* variables are the module's own. */
export interface SampleEnvironment {
  port: number;
  host: string;
  simulatorPort: number;
  simulator: boolean;
  httpAdapter: 'express' | 'fastify';
  centralServerKeys: string[];
  centralCompat: boolean;
}

/** Reads and checks the sample app's variables; `faults` has one sentence for each wrong value. */
export function readEnvironment(env: NodeJS.ProcessEnv): {
  environment: SampleEnvironment;
  faults: string[];
} {
  const faults: string[] = [];

  const port = (name: string, fallback: number): number => {
    const text = env[name]?.trim();
    if (!text) return fallback;
    const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= 0 && value <= 65_535) return value;
    faults.push(`${name} is not a port: give a number from 0 to 65535, 0 for any free port.`);
    return fallback;
  };
  const choice = <T extends string>(name: string, values: readonly T[], fallback: T): T => {
    const text = env[name]?.trim().toLowerCase();
    if (!text) return fallback;
    const value = values.find((candidate) => candidate === text);
    if (value === undefined) faults.push(`${name} must be one of: ${values.join(', ')}.`);
    return value ?? fallback;
  };

  const environment: SampleEnvironment = {
    port: port('PORT', 3000),
    host: env.HOST?.trim() || '127.0.0.1',
    simulatorPort: port('SIMULATOR_PORT', 3100),
    simulator: choice('WECHAT_SIMULATOR', ['on', 'off'], 'on') === 'on',
    httpAdapter: choice('HTTP_ADAPTER', ['express', 'fastify'], 'express'),
    centralServerKeys: (env.WECHAT_CENTRAL_SERVER_KEY ?? '')
      .split(',')
      .map((key) => key.trim())
      .filter(Boolean),
    centralCompat: choice('WECHAT_CENTRAL_COMPAT', ['on', 'off'], 'off') === 'on',
  };
  return { environment, faults };
}

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
