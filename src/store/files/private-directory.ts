import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Logger } from '@nestjs/common';
import { oneLine } from '../../core/redact.js';

/** File systems take names of 255 bytes; the rest is left for endings. */
const MAX_NAME_LENGTH = 180;
const PRIVATE_FILE = 0o600;
const PRIVATE_DIRECTORY = 0o700;
const WRITABLE_BY_OTHERS = 0o022;
const OPEN_TO_OTHERS = 0o077;
/** No write takes this long: a temporary file that is older was left by a process that was killed. */
const MAX_WRITE_MS = 60_000;
/** A temporary file: the name of its target, the id of the process that writes it, and a random part. */
const TEMPORARY = /\.(\d+)\.[0-9a-f-]{36}\.tmp$/;

/**
 * A directory of files that only their owner can read. Each file appears whole: it is written under another name,
 * synced, and then renamed or linked, so that neither a reader nor a killed process ever leaves half of one.
 */
export class PrivateDirectory {
  private readonly directory: string;
  private unwritable = false;

  constructor(
    directory: string,
    /** The variable that names the directory, for messages. */
    private readonly variable: string,
  ) {
    this.directory = resolve(directory);
  }

  /**
   * Makes the directory, removes what killed processes left in it, and warns where others can write to it.
   *
   * @throws what keeps this process from writing there, after a warning.
   */
  async open(): Promise<void> {
    await this.reported(async () => {
      const probe = `probe.${randomUUID()}`;
      await this.write(probe, '', (from, to) => rename(from, to));
      await this.remove(probe);
    });
    await this.warnOfMode();
    await this.removeLeftovers();
  }

  /** The content of a file; undefined where there is none. */
  async read(name: string): Promise<string | undefined> {
    try {
      return await readFile(join(this.directory, name), 'utf8');
    } catch (error) {
      // Where the directory is none, writes fail and say so.
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
      throw error;
    }
  }

  /** Replaces the file with this name, in one step. */
  replace(name: string, text: string): Promise<void> {
    return this.reported(() => this.write(name, text, (from, to) => rename(from, to)));
  }

  /** Makes a file, in one step, unless there is one with this name; tells whether it did. */
  async create(name: string, text: string): Promise<boolean> {
    let made = true;
    const publish = async (from: string, to: string): Promise<void> => {
      await link(from, to).catch((error: unknown) => {
        if (codeOf(error) !== 'EEXIST') throw error;
        made = false;
      });
    };
    await this.reported(() => this.write(name, text, publish));
    return made;
  }

  async remove(name: string): Promise<void> {
    await rm(join(this.directory, name), { force: true });
  }

  /** The names of all files, temporary ones left out. */
  async names(): Promise<string[]> {
    try {
      return (await readdir(this.directory)).filter((name) => !name.endsWith('.tmp'));
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return [];
      throw error;
    }
  }

  /** Writes a file under a temporary name, and puts it into its place with `publish`. */
  private async write(
    name: string,
    text: string,
    publish: (from: string, to: string) => Promise<void>,
  ): Promise<void> {
    await mkdir(this.directory, { recursive: true, mode: PRIVATE_DIRECTORY });
    const path = join(this.directory, name);
    try {
      await this.writeOnce(path, text, publish);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
      // A process that just started took the temporary file for a leftover: it may not see this process's id, as in
      // another container.
      await this.writeOnce(path, text, publish);
    }
  }

  private async writeOnce(
    path: string,
    text: string,
    publish: (from: string, to: string) => Promise<void>,
  ): Promise<void> {
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
      await publish(temporary, path);
    } finally {
      await rm(temporary, { force: true }).catch(() => undefined);
    }
  }

  /** Says in the log, once until it is fixed, that nothing can be written. */
  private async reported(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.unwritable = false;
    } catch (error) {
      if (!this.unwritable) {
        this.unwritable = true;
        new Logger('WechatStore').warn(
          `The directory ${this.directory} of the store (${this.variable}) cannot be written to: ` +
            `${codeOf(error) ?? 'unknown fault'}. What is to be kept there stays in memory, and is lost with this ` +
            'process. Let the user of this process write there, or name another directory.',
        );
      }
      throw error;
    }
  }

  /** Warns, once, where other users can replace or read a file. */
  private async warnOfMode(): Promise<void> {
    if (process.platform === 'win32') return;
    const where = `of the store (${this.variable})`;
    const { mode } = await stat(this.directory);
    if ((mode & WRITABLE_BY_OTHERS) !== 0) {
      new Logger('WechatStore').warn(
        `The directory ${this.directory} ${where} can be written to by other users ` +
          `(mode ${modeText(mode)}), who could replace what is kept there. Change it: chmod 700.`,
      );
    }
    const readable = await this.openFiles();
    if (readable.length === 0) return;
    new Logger('WechatStore').warn(
      `${readable.length} file(s) ${where} in ${this.directory} can be read by other users, for example ` +
        `${oneLine(readable[0]!)}. They hold credentials. Change them: chmod 600.`,
    );
  }

  /** The names of the store's files that other users may open. */
  private async openFiles(): Promise<string[]> {
    const names = (await this.names()).filter((name) => name.endsWith('.json'));
    const modes = await Promise.all(names.map((name) => this.modeOf(name)));
    return names.filter((_, index) => (modes[index]! & OPEN_TO_OTHERS) !== 0);
  }

  /** The mode of a file; 0 for one that is gone. */
  private async modeOf(name: string): Promise<number> {
    const found = await stat(join(this.directory, name)).catch(() => undefined);
    return found === undefined ? 0 : found.mode;
  }

  /** Removes the temporary files of processes that were killed: they may hold a token. */
  private async removeLeftovers(): Promise<void> {
    for (const name of await readdir(this.directory)) {
      const writer = TEMPORARY.exec(name)?.[1];
      if (writer !== undefined && (await this.isLeftover(name, Number(writer)))) await this.remove(name);
    }
  }

  private async isLeftover(name: string, writer: number): Promise<boolean> {
    if (!isRunning(writer)) return true;
    const { mtimeMs = Infinity } = (await stat(join(this.directory, name)).catch(() => undefined)) ?? {};
    // In a container every start has the same id, so the writer's may be the id of this process or of another one.
    const begunMs = writer === process.pid ? Date.now() - process.uptime() * 1000 : 0;
    return mtimeMs < Math.max(begunMs, Date.now() - MAX_WRITE_MS);
  }
}

const modeText = (mode: number): string => (mode & 0o777).toString(8);

/** The name of a key's file, without an ending: made of characters that every file system takes. */
export function fileNameOf(key: string): string {
  const name = encodeURIComponent(key).replaceAll('*', '%2A').replaceAll('.', '%2E');
  if (name.length <= MAX_NAME_LENGTH) return name;
  return `${name.slice(0, 100)}-${createHash('sha256').update(key).digest('hex')}`;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user is there, although it must not be signalled.
    return codeOf(error) === 'EPERM';
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}
