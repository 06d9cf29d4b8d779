import type { Flag, FlagValues } from './flags.js';
import type { Terminal } from './terminal.js';

/** The exit codes of every command. */
export const EXIT = {
  /** It did what it was asked to. */
  ok: 0,
  /** It was carried out and failed: the webhook refused, the port is taken... */
  failed: 1,
  /** It was called wrongly: an unknown flag, a value that does not fit... */
  usage: 2,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** One command of `nestjs-wechat`. */
export interface Command {
  readonly name: string;
  /** How it is called, after its name. */
  readonly usage: string;
  /** What it does, in a sentence or two. */
  readonly about: string;
  readonly flags: readonly Flag[];
  /** More that `--help` prints below the flags. */
  readonly notes?: string;
  /** What a group of commands consists of; their names begin with the name of the group. */
  readonly subcommands?: readonly Command[];
  /** @param version the package's version */
  run(values: FlagValues, terminal: Terminal, version: string): Promise<ExitCode>;
}
