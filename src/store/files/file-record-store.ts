import type { StoredRecord } from '../../core/record-store.js';
import type { VersionedRecordStore } from '../records/versioned-record-store.js';
import { fileNameOf, PrivateDirectory } from './private-directory.js';

/** A file of one record: the name of its key, and a number that grows with every change. */
const RECORD_FILE = /^(.+)\.(\d{1,15})\.record\.json$/;
/** Rounds before a removal gives up against others that write. */
const ROUNDS = 16;

/** What one file holds. Version 0 says that the record was removed. */
interface RecordFile {
  readonly key: string;
  readonly version: number;
  readonly value: string;
}

interface Current extends RecordFile {
  /** The number in the file's name. */
  readonly sequence: number;
}

/**
 * Records in files of one machine, shared by all processes on it.
 *
 * Node has no file locks, so every change is a new file whose name carries the next number. The file is linked to that
 * name, which fails if another process was faster. The file with the greatest number counts. Older ones are removed
 * afterwards, and a process that is killed in between leaves one file too many, never one too few.
 */
export class FileRecordStore implements VersionedRecordStore {
  private readonly files: PrivateDirectory;

  /** @param variable the one that names the directory, for messages */
  constructor(directory: string, variable: string) {
    this.files = new PrivateDirectory(directory, variable);
  }

  /** @throws what keeps this process from writing to the directory, after a warning. */
  open(): Promise<void> {
    return this.files.open();
  }

  async get(key: string): Promise<StoredRecord | undefined> {
    const current = await this.current(fileNameOf(key));
    if (current === undefined || current.version === 0) return undefined;
    return { value: current.value, version: current.version };
  }

  async set(
    key: string,
    value: string,
    expectedVersion: number,
    version = expectedVersion + 1,
  ): Promise<boolean> {
    const current = await this.current(fileNameOf(key));
    if ((current?.version ?? 0) !== expectedVersion) return false;
    return this.append(current, { key, version, value });
  }

  async delete(key: string, expectedVersion?: number): Promise<boolean> {
    for (let round = 0; round < ROUNDS; round++) {
      const current = await this.current(fileNameOf(key));
      if (current === undefined || current.version === 0) return false;
      if (expectedVersion !== undefined && current.version !== expectedVersion) return false;
      // A file says that the record is gone. Without it, the number would begin anew, and a process that was blocked
      // could bring an old value back.
      if (await this.append(current, { key, version: 0, value: '' })) return true;
    }
    throw new Error('The record changed too often to be removed.');
  }

  async list(prefix: string): Promise<string[]> {
    const newest = new Map<string, number>();
    for (const name of await this.files.names()) {
      const [, stem = '', digits = ''] = RECORD_FILE.exec(name) ?? [];
      if (stem !== '') newest.set(stem, Math.max(Number(digits), newest.get(stem) ?? 0));
    }
    const keys: string[] = [];
    for (const [stem, sequence] of newest) {
      // A file that was replaced since the directory was read is looked up again.
      const file = parse(await this.files.read(nameOf(stem, sequence))) ?? (await this.current(stem));
      if (file !== undefined && file.version > 0 && file.key.startsWith(prefix)) keys.push(file.key);
    }
    return keys;
  }

  /** Writes the next file of a record; false where another process was faster. */
  private async append(current: Current | undefined, file: RecordFile): Promise<boolean> {
    const stem = fileNameOf(file.key);
    const sequence = (current?.sequence ?? 0) + 1;
    if (!(await this.files.create(nameOf(stem, sequence), JSON.stringify(file)))) return false;
    const sequences = await this.sequences(stem);
    if (sequences.at(-1) !== sequence) {
      // This process was blocked for so long that the number had been used and removed. It is not the newest.
      await this.files.remove(nameOf(stem, sequence));
      return false;
    }
    for (const old of sequences.slice(0, -1)) await this.files.remove(nameOf(stem, old));
    return true;
  }

  /** The newest file of a record. */
  private async current(stem: string): Promise<Current | undefined> {
    for (let round = 0; round < ROUNDS; round++) {
      const sequence = (await this.sequences(stem)).at(-1);
      if (sequence === undefined) return undefined;
      const text = await this.files.read(nameOf(stem, sequence));
      // Gone already: a newer one was written since the directory was read.
      if (text === undefined) continue;
      const file = parse(text);
      if (file === undefined) throw new Error('The file of a record holds something else.');
      return { ...file, sequence };
    }
    throw new Error('The record changed too often to be read.');
  }

  /** The numbers of a record's files, ascending. */
  private async sequences(stem: string): Promise<number[]> {
    const found: number[] = [];
    for (const name of await this.files.names()) {
      if (!name.startsWith(`${stem}.`)) continue;
      const match = RECORD_FILE.exec(name);
      if (match?.[1] === stem) found.push(Number(match[2]));
    }
    return found.sort((a, b) => a - b);
  }
}

const nameOf = (stem: string, sequence: number): string => `${stem}.${sequence}.record.json`;

function parse(text: string | undefined): RecordFile | undefined {
  if (text === undefined) return undefined;
  try {
    const { key, version, value } = JSON.parse(text) as Partial<RecordFile>;
    const sound = typeof key === 'string' && typeof value === 'string' && Number.isSafeInteger(version);
    return sound ? { key, version: version!, value } : undefined;
  } catch {
    return undefined;
  }
}
