/** Where the command line writes. Tests give their own. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
}

/** The process's own standard output and standard error. */
export const processTerminal: Terminal = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
};
