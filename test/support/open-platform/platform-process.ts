import { type ChildProcess, fork } from 'node:child_process';
import type { FakeOpenPlatform } from './fake-open-platform.js';
import { sealedPush } from './platform-app.js';
import { nowSeconds, xml } from '../webhook/pushes.js';

/** What a process is told of its platform, and where WeChat is. */
export type PlatformTarget = Record<
  keyof Pick<FakeOpenPlatform, 'appId' | 'secret' | 'token' | 'aesKey' | 'url'>,
  string
>;

export interface PlatformProcessOptions {
  component: PlatformTarget;
  store: string;
  records: string;
}

/** What a process is asked. */
export type PlatformQuestion =
  | { ask: 'exchange'; code: string }
  | { ask: 'call'; appId: string; path?: string }
  | { ask: 'export' | 'status' | 'pre-auth-code' | 'memory' };

/** An application with a third-party platform in a process of its own, which can be killed. */
export class PlatformProcess {
  private next = 0;
  private readonly hasEnded: Promise<void>;
  private readonly waiting = new Map<number, (answer: { result?: unknown; error?: string }) => void>();

  private constructor(
    private readonly child: ChildProcess,
    private readonly fake: PlatformTarget,
    readonly url: string,
  ) {
    this.hasEnded = new Promise((resolve) => child.once('exit', () => resolve()));
    child.on('message', (message: { id: number; result?: unknown; error?: string }) => {
      this.waiting.get(message.id)?.(message);
      this.waiting.delete(message.id);
    });
  }

  static async start(
    program: string,
    fake: PlatformTarget,
    places: Pick<PlatformProcessOptions, 'store' | 'records'>,
  ): Promise<PlatformProcess> {
    const { appId, secret, token, aesKey, url: apiUrl } = fake;
    const options: PlatformProcessOptions = {
      component: { appId, secret, token, aesKey, url: apiUrl },
      ...places,
    };
    const child = fork(program, {
      env: { ...process.env, PLATFORM_PROCESS: JSON.stringify(options) },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const url = await new Promise<string>((resolve, reject) => {
      child.once('message', (message) => resolve((message as { url: string }).url));
      child.once('exit', (code) => reject(new Error(`The process ended with ${code} before it listened.`)));
    });
    return new PlatformProcess(child, fake, url);
  }

  /** Fulfilled when the process has ended. */
  get ended(): Promise<void> {
    return this.hasEnded;
  }

  /** @throws what the process threw, as text */
  async ask<T>(question: PlatformQuestion): Promise<T> {
    const id = this.next++;
    const answer = new Promise<{ result?: unknown; error?: string }>((resolve) =>
      this.waiting.set(id, resolve),
    );
    this.child.send({ id, question });
    const { result, error } = await answer;
    if (error !== undefined) throw new Error(error);
    return result as T;
  }

  /** Sends an event to the authorization-event URL; gives the answer's status and body. */
  async event(fields: Record<string, string>): Promise<{ status: number; body: string }> {
    const text = xml({ AppId: this.fake.appId, CreateTime: nowSeconds(), ...fields });
    const { query, body } = sealedPush(this.fake, text, { outer: 'AppId' });
    const response = await fetch(`${this.url}/wechat/open?${query}`, { method: 'POST', body });
    return { status: response.status, body: await response.text() };
  }

  /** Sends SIGKILL. Nothing is finished. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exited = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await exited;
  }
}
