import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { UsageError } from './flags.js';

/** Reads a variable; blank counts as not set. */
export type Environment = (name: string) => string | undefined;

/**
 * The environment of the application: the process's variables, completed by the `.env` file of the working directory.
 *
 * @param file another file than `.env`
 * @throws UsageError when `file` was named and cannot be read
 */
export function readEnvironment(file?: string): Environment {
  const fromFile = readEnvFile(file);
  return (name) => text(process.env[name]) ?? text(fromFile[name]);
}

function readEnvFile(file: string | undefined): NodeJS.Dict<string> {
  try {
    return parseEnv(readFileSync(file ?? join(process.cwd(), '.env'), 'utf8'));
  } catch (error) {
    if (file === undefined) return {};
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--env-file cannot be read: ${why}`);
  }
}

const text = (value: string | undefined): string | undefined => value?.trim() || undefined;
