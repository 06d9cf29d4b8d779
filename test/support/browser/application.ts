import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The sample app as built by `npm run test:browser`. */
const MAIN = fileURLToPath(new URL('../../../sample-app/dist/dev/main.js', import.meta.url));
const START_LIMIT_MS = 90_000;

/** The sample app with its simulator, as `npm start` starts them. */
export class Application {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    readonly simulatorUrl: string,
  ) {}

  /** @param env settings beside the defaults. Without ports, free ones are used. */
  static async start(env: NodeJS.ProcessEnv = {}): Promise<Application> {
    const child = spawn(process.execPath, [MAIN], {
      env: { ...process.env, PORT: '0', SIMULATOR_PORT: '0', NODE_OPTIONS: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const exited = once(child, 'exit');
    const urls = new Promise<[string, string]>((resolve, reject) => {
      const read = (chunk: Buffer): void => {
        output += chunk.toString();
        const app = /Sample app {2}(\S+)/.exec(output)?.[1];
        const simulator = /WeChat simulator {2}(\S+)/.exec(output)?.[1];
        if (app && simulator) resolve([app, simulator]);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      void exited.then(() => reject(new Error(`The sample app ended before it was ready:\n${output}`)));
      setTimeout(() => reject(new Error(`Not ready in time:\n${output}`)), START_LIMIT_MS).unref();
    });
    try {
      return new Application(child, ...(await urls));
    } catch (error) {
      child.kill('SIGTERM');
      throw error;
    }
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const exited = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await exited;
  }

  /** Calls one of the sample app's routes. */
  call(path: string, body?: unknown): Promise<Record<string, unknown>> {
    return json(`${this.url}${path}`, body === undefined ? 'GET' : 'POST', body);
  }

  /** Calls a WeChat API through the sample app's client. */
  wechat(path: string, body?: unknown, account?: string): Promise<Record<string, unknown>> {
    return this.call('/call', { path, body, account });
  }

  /** Calls the simulator's control API. */
  control(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown) {
    return json(`${this.simulatorUrl}/_simulator${path}`, method, body);
  }
}

async function json(url: string, method: string, body: unknown): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  });
  const text = await response.text();
  if (!response.ok && response.status !== 502)
    throw new Error(`${method} ${url}: ${response.status} ${text}`);
  return JSON.parse(text) as Record<string, unknown>;
}
