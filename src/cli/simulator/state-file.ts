import { existsSync, readFileSync } from 'node:fs';
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

  /** @throws UsageError when the file is there and holds no state of a simulator */
  constructor(
    private readonly file: string,
    private readonly failed: (message: string) => void,
  ) {
    try {
      // An empty file is one that was made with its mode and nothing else.
      this.document = existsSync(file) && readFileSync(file).length > 0 ? readSessionFile(file) : undefined;
    } catch (error) {
      if (error instanceof SessionError) throw new UsageError(`--state: ${error.message}`);
      throw new UsageError(`--state cannot be read: ${(error as Error).message}`);
    }
  }

  /** Brings the simulator into the state of the file, and keeps the file up to date from then on. */
  attach(simulator: WechatSimulator): void {
    if (this.document) simulator.load(this.document);
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
      this.failed(`The state cannot be saved: ${(error as Error).message}`);
    }
  }
}
