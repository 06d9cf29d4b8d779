/** What the sample app itself reads from the environment; WECHAT_* variables are the module's own. */
export interface SampleEnvironment {
  port: number;
  host: string;
  /** Where browsers find the app; undefined for the port of this machine that it listens on. */
  publicUrl: string | undefined;
  httpAdapter: 'express' | 'fastify';
  centralServerKeys: string[];
  centralCompat: boolean;
  /** The third-party platform, where any of its variables is set. */
  openPlatform: { secret: string | undefined } | undefined;
  /** Whether a merchant of WeChat Pay is configured; the module reads its variables. */
  hasMerchant: boolean;
  /** An application of WeCom: any of its variables is set. */
  hasWork: boolean;
}

/** One of these makes the app a third-party platform. */
const OPEN_PLATFORM = ['APP_ID', 'APP_SECRET', 'TOKEN', 'ENCODING_AES_KEY'].map(
  (name) => `WECHAT_OPEN_${name}`,
);

/** The variables that say who the merchant of WeChat Pay is. One of them is enough for it to be taken as given. */
export const MERCHANT: readonly string[] = [
  'MCH_ID',
  'SERIAL_NO',
  'PRIVATE_KEY',
  'MERCHANT_CERTIFICATE',
  'API_V3_KEY',
  'API_V2_KEY',
  'PUBLIC_KEY_ID',
  'PUBLIC_KEY',
].map((name) => `WECHAT_PAY_${name}`);

/** One of these makes the app an application of WeCom. */
const WORK = ['CORP_ID', 'AGENT_ID', 'SECRET', 'TOKEN', 'ENCODING_AES_KEY'].map(
  (name) => `WECHAT_WORK_${name}`,
);

/** Reads variables and collects one sentence for each wrong value, so that one message can list them all. */
export class EnvironmentReader {
  readonly faults: string[] = [];

  constructor(private readonly env: NodeJS.ProcessEnv) {}

  text(name: string): string | undefined {
    return this.env[name]?.trim() || undefined;
  }

  list(name: string): string[] {
    const parts = (this.text(name) ?? '').split(',');
    return parts.map((part) => part.trim()).filter(Boolean);
  }

  port(name: string, fallback: number): number {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= 0 && value <= 65_535) return value;
    this.faults.push(`${name} is not a port: give a number from 0 to 65535, 0 for any free port.`);
    return fallback;
  }

  choice<T extends string>(name: string, values: readonly T[], fallback: T): T {
    const text = this.text(name)?.toLowerCase();
    if (text === undefined) return fallback;
    const value = values.find((candidate) => candidate === text);
    if (value === undefined) this.faults.push(`${name} must be one of: ${values.join(', ')}.`);
    return value ?? fallback;
  }

  /** The origin of a URL: a path would be lost. */
  origin(name: string): string | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return url.origin;
    this.faults.push(`${name} is not an address such as https://example.com: give it without a path.`);
    return undefined;
  }
}

export function readEnvironment(read: EnvironmentReader): SampleEnvironment {
  return {
    port: read.port('PORT', 3000),
    host: read.text('HOST') ?? '127.0.0.1',
    publicUrl: read.origin('PUBLIC_URL'),
    httpAdapter: read.choice('HTTP_ADAPTER', ['express', 'fastify'], 'express'),
    centralServerKeys: read.list('WECHAT_CENTRAL_SERVER_KEY'),
    centralCompat: read.choice('WECHAT_CENTRAL_COMPAT', ['on', 'off'], 'off') === 'on',
    openPlatform: OPEN_PLATFORM.some((name) => read.text(name) !== undefined)
      ? { secret: read.text('WECHAT_OPEN_APP_SECRET') }
      : undefined,
    hasMerchant: MERCHANT.some((name) => read.text(name) !== undefined),
    hasWork: WORK.some((name) => read.text(name) !== undefined),
  };
}
