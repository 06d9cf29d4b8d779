import { type ChildProcess, fork } from 'node:child_process';
import type { WechatWorkOptions } from '../../../src/work/index.js';

/** What a process is asked. */
export type SuiteQuestion = { ask: 'corps' | 'ticket-time' | 'close' } | { ask: 'call'; corpId: string };

/** A process of {@link file://./suite-program.ts}, which can be killed. */
export class SuiteProcess {
  private next = 0;
  private readonly waiting = new Map<number, (answer: { result?: unknown; error?: string }) => void>();

  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {
    child.on('message', (message: { id: number; result?: unknown; error?: string }) => {
      this.waiting.get(message.id)?.(message);
      this.waiting.delete(message.id);
    });
    child.once('exit', () => {
      for (const done of this.waiting.values()) done({ error: 'The process ended.' });
    });
  }

  static async start(program: string, options: WechatWorkOptions): Promise<SuiteProcess> {
    const child = fork(program, {
      env: { ...process.env, SUITE_OPTIONS: JSON.stringify(options) },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const url = await new Promise<string>((resolve, reject) => {
      child.once('message', (message) => resolve((message as { url: string }).url));
      child.once('exit', (code) => reject(new Error(`The process ended with ${code} before it listened.`)));
    });
    return new SuiteProcess(child, url);
  }

  /** @throws Error with what the process threw, as text */
  async ask<T>(question: SuiteQuestion): Promise<T> {
    const id = this.next++;
    const answer = new Promise<{ result?: unknown; error?: string }>((resolve) =>
      this.waiting.set(id, resolve),
    );
    this.child.send({ id, question });
    const { result, error } = await answer;
    if (error !== undefined) throw new Error(error);
    return result as T;
  }

  /** Sends SIGKILL. Nothing is finished or released. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exited = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await exited;
  }
}
