import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What a process may take to say or to do something, in milliseconds. */
const PATIENCE_MS = 15_000;

/** A real process of the command line. */
export class CliProcess {
  out = '';
  err = '';
  readonly ended: Promise<number | NodeJS.Signals>;

  private constructor(readonly child: ChildProcess) {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.out += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.err += text));
    this.ended = once(child, 'close').then(
      ([code, signal]: unknown[]) => (signal ?? code) as number | NodeJS.Signals,
    );
  }

  static start(
    command: string,
    args: readonly string[],
    { env = {}, cwd, group = false }: { env?: Record<string, string>; cwd?: string; group?: boolean } = {},
  ): CliProcess {
    const own = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(?:WECHAT_|npm_|NODE_OPTIONS|VITEST)/.test(name)),
    );
    const options = {
      env: { ...own, ...env },
      cwd,
      detached: group,
      stdio: ['pipe', 'pipe', 'pipe'] as ['pipe', 'pipe', 'pipe'],
    };
    return new CliProcess(spawn(command, args, options));
  }

  /** Sends a signal to the process and all that it started; it must lead a group of its own. */
  signalGroup(signal: NodeJS.Signals): void {
    process.kill(-this.child.pid!, signal);
  }

  /** Waits until the standard output fits, and gives the match. */
  async prints(pattern: RegExp): Promise<RegExpExecArray> {
    const until = Date.now() + PATIENCE_MS;
    while (Date.now() < until) {
      const match = pattern.exec(this.out);
      if (match) return match;
      if (this.child.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`The process did not print ${String(pattern)}.\n${this.out}\n${this.err}`);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGKILL');
    // Not until its pipes close: a child of it that lives on holds them.
    await once(this.child, 'exit');
  }
}
