import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { SessionError } from '../../simulator/session/session-document.js';
import { readSessionFile } from '../../simulator/session/session-file.js';
import type { WechatSimulator } from '../../simulator/wechat-simulator.js';
import { UsageError } from '../flags.js';

/** How long changes are gathered before they are written, in milliseconds. */
const GATHER_MS = 1000;

/** The file of `--state`, in which a simulator goes on where the one before it stopped. */
export class StateFile {
  private readonly document: ReturnType<typeof readSessionFile> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private told = false;
  private release: (() => void) | undefined;

  /** @throws UsageError when the file holds no state of a simulator, or cannot be read or written */
  constructor(
    private readonly file: string,
    private readonly failed: (message: string) => void,
  ) {
    this.document = this.read();
    this.tryToWrite();
  }

  /** Brings the simulator into the state of the file, and keeps the file up to date from then on. */
  attach(simulator: WechatSimulator): void {
    const { document } = this;
    if (document) this.holds(`${this.file}: `, () => simulator.load(document));
    this.save(simulator);
    const unsubscribe = simulator.onChange(() => {
      this.timer ??= setTimeout(() => {
        this.timer = undefined;
        this.save(simulator);
      }, GATHER_MS);
    });
    this.release = () => {
      unsubscribe();
      clearTimeout(this.timer);
      this.save(simulator);
    };
  }

  /** Writes the last state, before the simulator stops. */
  close(): void {
    this.release?.();
  }

  private save(simulator: WechatSimulator): void {
    try {
      simulator.save(this.file, 'keep');
      this.told = false;
    } catch (error) {
      if (this.told) return;
      this.told = true;
      this.failed(
        `--state ${this.file} cannot be saved: ${reasonOf(error)}. The simulator goes on, and tries again at the next change.`,
      );
    }
  }

  private read(): ReturnType<typeof readSessionFile> | undefined {
    try {
      // An empty file is one that was made with its mode and nothing else.
      if (!existsSync(this.file) || readFileSync(this.file).length === 0) return undefined;
    } catch (error) {
      throw new UsageError(
        `--state ${this.file} cannot be read: ${reasonOf(error)}. Name a file that this user may read and write.`,
      );
    }
    return this.holds('', () => readSessionFile(this.file));
  }

  /** @throws UsageError when the file holds something else */
  private holds<T>(before: string, load: () => T): T {
    try {
      return load();
    } catch (error) {
      if (!(error instanceof SessionError)) throw error;
      throw new UsageError(
        `--state ${before}${error.message} To start afresh, name another file or remove this one.`,
      );
    }
  }

  /** Shows at the start, before there is anything to lose, that the file cannot be written. */
  private tryToWrite(): void {
    const trial = `${this.file}.${process.pid}.tmp`;
    try {
      writeFileSync(trial, '', { mode: 0o600 });
      rmSync(trial);
    } catch (error) {
      const folder = dirname(this.file);
      throw new UsageError(
        existsSync(folder)
          ? `--state ${this.file} cannot be written: ${reasonOf(error)}. Name a file in a folder that this user may write to.`
          : `--state ${this.file} cannot be written: there is no folder ${folder}. Make it, or name a file in another one.`,
      );
    }
  }
}

/** The error of the system without its call and the path, which may be that of a draft. */
const reasonOf = (error: unknown): string => (error as Error).message.replace(/, \w+(?: '.*)?$/s, '');
