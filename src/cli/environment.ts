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

/** The variables themselves, for the readers of options. Those of the process win over those of the file. */
export function environmentVariables(file?: string): Record<string, string | undefined> {
  const own = Object.entries(process.env).filter(([, value]) => text(value) !== undefined);
  return { ...readEnvFile(file), ...Object.fromEntries(own) };
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
