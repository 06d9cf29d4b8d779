import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { WebhookTuning } from '../../../src/webhook/webhook-tuning.js';

/** The options of a process. */
export interface ProcessOptions {
  /** Without it, the process has its own store for duplicates in memory. */
  redisUrl?: string;
  platform?: 'express' | 'fastify';
  tuning?: Partial<WebhookTuning>;
}

/** What a process reports about its work so far. */
export interface ProcessReport {
  /** The content of every message whose handler ran, in order. */
  runs: string[];
  late: { openId: string; content: string }[];
  logFailures: number;
  /** The number of logged warnings. */
  warnings: number;
  /** Resident memory in bytes, and CPU time in microseconds. */
  rss: number;
  cpu: number;
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The bot's program as plain JavaScript, made once for all processes of a test file. */
export class BotProgram {
  private constructor(
    readonly path: string,
    private readonly directory: string,
  ) {}

  /** @param source the program, beside this file */
  static async make(source = 'process-bot.ts'): Promise<BotProgram> {
    const directory = mkdtempSync(here('../../../node_modules/.webhook-bot-'));
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: here(source),
        outDir: directory,
        rollupOptions: { output: { entryFileNames: 'bot.mjs' } },
      },
    });
    return new BotProgram(join(directory, 'bot.mjs'), directory);
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}

/** A server process with the bot of {@link file://./process-bot.ts}. Its store for duplicates is on Redis. */
export class WebhookProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(program: BotProgram, options: ProcessOptions | object): Promise<WebhookProcess> {
    const child = fork(program.path, {
      env: { ...process.env, BOT_OPTIONS: JSON.stringify(options) },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const url = await new Promise<string>((resolve, reject) => {
      child.once('message', (message) => resolve((message as { url: string }).url));
      child.once('exit', (code) => reject(new Error(`The process ended with ${code} before it listened.`)));
    });
    return new WebhookProcess(child, url);
  }

  /** Asks for a report. */
  report(): Promise<ProcessReport> {
    return new Promise((resolve) => {
      this.child.once('message', (message) => resolve(message as ProcessReport));
      this.child.send('report');
    });
  }

  /** Sends SIGKILL. Nothing is finished or released. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exited = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await exited;
  }
}
