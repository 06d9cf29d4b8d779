/** Where the command line writes. Tests give their own. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  /** How wide it is, where it is known: not for a file or a pipe. */
  readonly columns?: number | undefined;
}

/** The process's own standard output and standard error. */
export const processTerminal: Terminal = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  get columns() {
    return process.stdout.columns;
  },
};
