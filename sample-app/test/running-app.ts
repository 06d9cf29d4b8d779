import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const START_LIMIT_MS = 30_000;

/** The variables of one test account. All are set, so that no default applies. */
export const ACCOUNT = {
  WECHAT_APP_ID: 'wx5823bf96d3bd56c7',
  WECHAT_APP_SECRET: 'c0ffee00c0ffee00c0ffee00c0ffee00',
  WECHAT_TOKEN: 'sampleToken',
  WECHAT_ENCODING_AES_KEY: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
};

export interface RunningApp {
  appUrl: string;
  simulatorUrl: string;
  /** Everything that the app has printed so far. */
  output(): string;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export interface SimulatedReply {
  outcome: string;
  deliveries: { status: number; ms: number; body: string }[];
  reply: { parsed: Record<string, unknown>; decrypted: string } | null;
}

/** Windows has no signals. A process that gets one ends at once, without an exit code. */
export const hasSignals = process.platform !== 'win32';

/** Starts the built sample app, as `npm start` does, on free ports. */
export async function startApp(env: Record<string, string> = {}): Promise<RunningApp> {
  const { child, output } = launch(env);
  const find = (pattern: RegExp) => pattern.exec(output())?.[1];
  const signal = AbortSignal.timeout(START_LIMIT_MS);
  const exited = once(child, 'exit');
  const wantsSimulator = env.WECHAT_SIMULATOR !== 'off' && !env.WECHAT_API_BASE_URL;
  for (;;) {
    const appUrl = find(/Sample app {2}(\S+)/);
    const simulatorUrl = find(/WeChat simulator {2}(\S+)/) ?? (wantsSimulator ? undefined : '');
    if (appUrl && simulatorUrl !== undefined) {
      return {
        appUrl,
        simulatorUrl: simulatorUrl || (env.WECHAT_API_BASE_URL ?? ''),
        output,
        async stop(how = 'SIGTERM') {
          child.kill(how);
          const [code] = (await exited) as [number | null];
          return code;
        },
      };
    }
    if (child.exitCode !== null) throw new Error(`The sample app ended:\n${output()}`);
    await Promise.race([once(child.stdout!, 'data', { signal }), exited]);
  }
}

/** Runs the sample app until it ends by itself. Returns the exit code and the output. */
export async function runApp(env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const { child, output } = launch(env);
  const timer = setTimeout(() => child.kill('SIGKILL'), START_LIMIT_MS);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  return { code, output: output() };
}

function launch(env: Record<string, string>): { child: ChildProcess; output: () => string } {
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(WECHAT_|PORT$|SIMULATOR_PORT$|HTTP_ADAPTER$)/.test(name),
    ),
  );
  const child = spawn(process.execPath, ['scripts/start.js'], {
    cwd: root,
    env: { ...clean, NO_COLOR: '1', PORT: '0', SIMULATOR_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  return { child, output: () => text };
}

export async function getJson<T = Record<string, unknown>>(url: string): Promise<T> {
  return (await (await fetch(url)).json()) as T;
}

export async function sendJson(url: string, method: string, body?: unknown): Promise<Response> {
  return fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

/** Pushes a message to the app through the simulator, as WeChat would. */
export async function push(
  app: RunningApp,
  message: Record<string, unknown>,
  appId: string = ACCOUNT.WECHAT_APP_ID,
): Promise<SimulatedReply> {
  const url = `${app.simulatorUrl}/_simulator/accounts/${appId}/push`;
  return (await (await sendJson(url, 'POST', { message })).json()) as SimulatedReply;
}

export interface SimulatorState {
  accounts: Record<
    string,
    {
      kind: string;
      tokenRequests: number;
      stableTokenRequests: number;
      ticketRequests: number;
      apiCalls: number;
      invalidTokenCalls: number;
    }
  >;
  messages: { appId: string; to: string; type: string; body: Record<string, unknown>; at: number }[];
}

export const stateOf = (app: RunningApp) => getJson<SimulatorState>(`${app.simulatorUrl}/_simulator/state`);
