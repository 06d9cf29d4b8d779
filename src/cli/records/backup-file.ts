import { open, readFile, rm } from 'node:fs/promises';
import { parseRecordKey } from '../../core/record-store.js';
import { UsageError } from '../flags.js';
import type { KeptRecord } from './open-records.js';

const FORMAT = 'nestjs-wechat records';
const FORMAT_VERSION = 1;
const PRIVATE_FILE = 0o600;

/**
 * Writes a backup that only its owner can read.
 *
 * @throws UsageError when there is a file of this name: it may be the only good backup
 */
export async function writeBackup(path: string, records: readonly KeptRecord[]): Promise<void> {
  const file = await open(path, 'wx', PRIVATE_FILE).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw new UsageError(`--to: ${path} exists already. Give another name.`);
    throw new UsageError(`--to: ${path} cannot be written (${error.code}).`);
  });
  try {
    const backup = { format: FORMAT, formatVersion: FORMAT_VERSION, createdAt: new Date(), records };
    await file.writeFile(`${JSON.stringify(backup, null, 2)}\n`);
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

/**
 * Reads a backup.
 *
 * @throws UsageError if the file is not a backup, or is damaged. The message quotes no value of it.
 */
export async function readBackup(path: string): Promise<KeptRecord[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`--from: ${path} cannot be read (${error.code}).`);
  });
  const { format, formatVersion, records } = parse(text);
  if (format !== FORMAT || !Array.isArray(records)) {
    throw new UsageError(`--from: ${path} is no backup of "nestjs-wechat records backup", or it is cut off.`);
  }
  if (formatVersion !== FORMAT_VERSION) {
    throw new UsageError(
      `--from: ${path} was written by a newer version of nestjs-wechat. Use that version.`,
    );
  }
  return records.map((record: unknown, index) => {
    const { key, version, value } = (record ?? {}) as Partial<Record<string, unknown>>;
    const isSound =
      typeof key === 'string' &&
      parseRecordKey(key) !== undefined &&
      typeof value === 'string' &&
      value !== '' &&
      Number.isSafeInteger(version) &&
      Number(version) > 0;
    if (!isSound)
      throw new UsageError(`--from: record ${index + 1} of ${path} is damaged. Nothing was restored.`);
    return { key, version: Number(version), value };
  });
}

function parse(text: string): Partial<Record<string, unknown>> {
  try {
    return (JSON.parse(text) ?? {}) as Partial<Record<string, unknown>>;
  } catch {
    return {};
  }
}
