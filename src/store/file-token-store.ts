import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Logger } from '@nestjs/common';
import type { CredentialRecord } from '../core/credential.js';
import type { WechatTokenStore } from '../core/token-store.js';

/** File systems take names of 255 bytes; the rest is left for the temporary file's ending. */
const MAX_NAME_LENGTH = 180;
const PRIVATE_FILE = 0o600;
const PRIVATE_DIRECTORY = 0o700;

/**
 * One JSON file for each credential in a directory of this machine. Credentials survive a restart, and only the
 * owner can read them. A file is replaced in one step: a reader sees the old record or the new one, whole.
 */
export class FileStore implements WechatTokenStore {
  private readonly directory: string;
  private unwritable = false;

  constructor(directory: string) {
    this.directory = resolve(directory);
  }

  async get(key: string): Promise<unknown> {
    let text: string;
    try {
      text = await readFile(this.pathOf(key), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      // Nothing is kept because nothing can be: a store that counted as sound would never be reported.
      if (this.unwritable) await this.tryToWrite();
      return undefined;
    }
    try {
      return JSON.parse(text);
    } catch {
      // Somebody else's file, or half of one: as good as none, and replaced by the next write.
      return undefined;
    }
  }

  async set(key: string, record: CredentialRecord): Promise<void> {
    await this.watched(() => this.write(this.pathOf(key), JSON.stringify(record)));
  }

  /** @throws what keeps this process from writing to the directory, after a warning. */
  tryToWrite(): Promise<void> {
    return this.watched(async () => {
      const probe = join(this.directory, `probe.${randomUUID()}`);
      await this.write(probe, '');
      await rm(probe, { force: true });
    });
  }

  /** Says in the log, once until it is mended, that nothing can be written. */
  private async watched(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.unwritable = false;
    } catch (error) {
      if (!this.unwritable) {
        new Logger('WechatStore').warn(
          `The directory ${this.directory} of the store (WECHAT_STORE) cannot be written to: ` +
            `${(error as NodeJS.ErrnoException).code ?? 'unknown fault'}. Credentials are kept in memory alone, and ` +
            'are lost with this process. Let its user write there, or name another directory.',
        );
      }
      this.unwritable = true;
      throw error;
    }
  }

  private async write(path: string, text: string): Promise<void> {
    await mkdir(this.directory, { recursive: true, mode: PRIVATE_DIRECTORY });
    const temporary = `${path}.${process.pid}.${randomUUID()}.tmp`;
    try {
      const file = await open(temporary, 'wx', PRIVATE_FILE);
      try {
        await file.writeFile(text);
        // Without this a power cut may leave the new name with nothing in it.
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw error;
    }
  }

  private pathOf(key: string): string {
    // A key is made of percent-encoded parts and colons, which some file systems do not take.
    const name = encodeURIComponent(key).replaceAll('*', '%2A').replaceAll('.', '%2E');
    if (name.length <= MAX_NAME_LENGTH) return join(this.directory, `${name}.json`);
    const digest = createHash('sha256').update(key).digest('hex');
    return join(this.directory, `${name.slice(0, 100)}-${digest}.json`);
  }
}
