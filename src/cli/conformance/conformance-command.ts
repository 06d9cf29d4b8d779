import { isObject } from '../../simulator/util/json.js';
import type { Command } from '../command.js';
import { EXIT } from '../command.js';
import { readEnvironment } from '../environment.js';
import type { FlagValues } from '../flags.js';
import { choiceOf, fits, urlOf, UsageError, valueOf } from '../flags.js';
import type { Terminal } from '../terminal.js';
import type { ConformanceCall } from './calls.data.js';
import { conformanceCalls } from './calls.data.js';
import type { Answer } from './compare.js';
import { differencesOf } from './compare.js';

/** How long an answer may take, in milliseconds. */
const PATIENCE_MS = 20_000;
const LONGEST = 1024 * 1024;

/** The account that the calls are made with. */
interface Credentials {
  readonly host: string;
  readonly kind: 'official' | 'mini';
  readonly appId: string;
  readonly secret: string;
}

/** `nestjs-wechat conformance`: compares the simulator with a host. */
export const conformanceCommand: Command = {
  name: 'conformance',
  usage: '--real --host URL [flags]',
  about:
    'Compares a host with the simulator, by some sixty harmless calls with your own test account.\n' +
    'Prints in what the answers differ: status, content type, fields, text.',
  flags: [
    { name: 'real', about: ['says that you mean it: the calls go to the host with your account'] },
    { name: 'host', value: 'URL', about: ['the host, for example https://api.weixin.qq.com'] },
    { name: 'kind', value: 'KIND', about: ['official, or mini for a mini program (official)'] },
    { name: 'app-id', value: 'ID', about: ['the AppID (WECHAT_APP_ID)'] },
    { name: 'secret', value: 'SECRET', about: ['the AppSecret (WECHAT_APP_SECRET)'] },
    { name: 'env-file', value: 'FILE', about: ['read the WECHAT_* variables from it (.env)'] },
  ],
  notes:
    'The calls read, or name what does not exist; nothing is changed, sent or created. The token is fetched\n' +
    'with stable_token, which ends no token that is in use. Exit code 1: something differs.',
  async run(values, terminal) {
    const credentials = readCredentials(values);
    const { host, kind, appId, secret } = credentials;
    const { WechatSimulator } = await import('../../simulator/wechat-simulator.js');
    const simulator = await WechatSimulator.start({ accounts: [{ appId, appSecret: secret, kind }] });
    try {
      const [there, here] = [
        await tokenOf(credentials),
        await tokenOf({ ...credentials, host: simulator.url }),
      ];
      const calls = conformanceCalls(kind);
      let different = 0;
      for (const call of calls) {
        const [one, other] = await Promise.all([
          answerOf(call, credentials, there),
          answerOf(call, { ...credentials, host: simulator.url }, here),
        ]);
        if (print(call, one, other, terminal)) different++;
      }
      terminal.out(`${calls.length} calls, ${different} with differences (${host})`);
      return different > 0 ? EXIT.failed : EXIT.ok;
    } finally {
      await simulator.stop();
    }
  },
};

function readCredentials(values: FlagValues): Credentials {
  const host = urlOf(values, 'host', 'https://api.weixin.qq.com');
  if (host === undefined) throw new UsageError('--host is missing: the host to compare with.');
  if (!/^https:|^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/]?/.test(host)) {
    throw new UsageError('--host must be an https URL: the AppSecret is sent there.');
  }
  if (!values.real) {
    throw new UsageError(
      `--real is missing: it says that you mean to call ${new URL(host).host} with your account.`,
    );
  }
  const kind = choiceOf(values, 'kind', ['official', 'mini'] as const) ?? 'official';
  const prefix = kind === 'mini' ? 'WECHAT_MINI_' : 'WECHAT_';
  const environment = readEnvironment(valueOf(values, 'env-file'));
  const find = (flag: string, name: string): string => {
    const value = valueOf(values, flag) ?? environment(prefix + name);
    if (value === undefined)
      throw new UsageError(`--${flag} is missing; ${prefix}${name} is not set either.`);
    return value;
  };
  const [appId, secret] = [find('app-id', 'APP_ID'), find('secret', 'APP_SECRET')];
  fits('--app-id', appId, /^[0-9A-Za-z_-]{1,64}$/, 'an AppID such as wx0123456789abcdef');
  fits('--secret', secret, /^[\x21-\x7e]{1,128}$/, '1 to 128 printable characters');
  return { host: host.replace(/\/+$/, ''), kind, appId, secret };
}

async function tokenOf({ host, appId, secret }: Credentials): Promise<string> {
  const body = JSON.stringify({ grant_type: 'client_credential', appid: appId, secret });
  const { body: text } = await send(`${host}/cgi-bin/stable_token`, 'POST', body);
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    // Told below.
  }
  if (isObject(answer) && typeof answer.access_token === 'string') return answer.access_token;
  const why = isObject(answer) && typeof answer.errmsg === 'string' ? answer.errmsg : 'it answered no token';
  throw new Error(`${new URL(host).host} gave no access token: ${why.replaceAll(secret, '***')}`);
}

function answerOf(call: ConformanceCall, { host, appId }: Credentials, token: string): Promise<Answer> {
  const filled = (text: string): string => text.replaceAll('{token}', token).replaceAll('{appid}', appId);
  return send(host + filled(call.path), call.method, call.body === undefined ? undefined : filled(call.body));
}

async function send(url: string, method: string, body: string | undefined): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      ...(method === 'POST' && { body: body ?? '', headers: { 'content-type': 'application/json' } }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = await response.text();
    return {
      status: response.status,
      contentType: (response.headers.get('content-type') ?? 'none').split(';')[0]!.trim().toLowerCase(),
      body: text.slice(0, LONGEST),
    };
  } catch (error) {
    const { cause, message } = error as { cause?: { code?: string }; message: string };
    throw new Error(`${new URL(url).host} did not answer: ${cause?.code ?? message}`, { cause: error });
  }
}

/** @returns whether there was anything to print */
function print({ method, path }: ConformanceCall, there: Answer, here: Answer, terminal: Terminal): boolean {
  const differences = differencesOf(there, here);
  if (differences.length === 0) return false;
  terminal.out(`${method} ${path}`);
  for (const { what, there: one, here: other } of differences) {
    terminal.out(`  ${what}`);
    terminal.out(`    host:      ${one}`);
    terminal.out(`    simulator: ${other}`);
  }
  return true;
}
