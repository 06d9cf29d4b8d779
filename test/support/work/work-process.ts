import { fork, type ChildProcess } from 'node:child_process';
import type { WechatWorkOptions } from '../../../src/work/index.js';

export interface WorkCommand {
  readonly id: number;
  readonly name: 'first' | 'second';
  readonly times: number;
  readonly overMs: number;
}

export interface WorkCallOutcome {
  /** Error codes. */
  readonly errors: string[];
}

interface Told {
  url?: string;
  handled?: string;
  id?: number;
  result?: WorkCallOutcome;
}

/** A process of {@link file://./work-program.ts}. */
export class WorkProcess {
  private lastId = 0;
  private readonly waiting = new Map<number, (outcome: WorkCallOutcome) => void>();

  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    handled: (what: string) => void,
  ) {
    // One for each call that is under way.
    child.setMaxListeners(0);
    child.on('message', ({ handled: what, id, result }: Told) => {
      if (what !== undefined) handled(what);
      if (id !== undefined && result) this.waiting.get(id)?.(result);
    });
  }

  /** @param handled is told of every run of a handler: the application and what the event was about */
  static async start(
    program: string,
    options: WechatWorkOptions,
    handled: (what: string) => void,
  ): Promise<WorkProcess> {
    const child = fork(program, {
      env: { ...process.env, WORK_OPTIONS: JSON.stringify(options) },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const url = await new Promise<string>((resolve, reject) => {
      child.once('message', (message: Told) => resolve(message.url!));
      child.once('exit', (code) => reject(new Error(`The process ended with ${code} before it listened.`)));
    });
    return new WorkProcess(child, url, handled);
  }

  /** Calls an API with the token of an application. @throws Error when the process ends meanwhile */
  call(name: 'first' | 'second', times: number, overMs: number): Promise<WorkCallOutcome> {
    const command: WorkCommand = { id: ++this.lastId, name, times, overMs };
    return new Promise((resolve, reject) => {
      const gone = (): void => reject(new Error('The process ended.'));
      this.child.once('exit', gone);
      this.waiting.set(command.id, (outcome) => {
        this.waiting.delete(command.id);
        this.child.off('exit', gone);
        resolve(outcome);
      });
      if (this.child.connected) this.child.send(command);
      else gone();
    });
  }

  get isAlive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null && !this.child.killed;
  }

  /** Sends SIGKILL. Nothing is finished or released. */
  async kill(): Promise<void> {
    if (!this.isAlive) return;
    const exited = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await exited;
  }
}
