import { readFileSync } from 'node:fs';

/** How often the programs above are checked for being still there, in milliseconds. */
const LOOK_MS = 200;

/**
 * Calls `stop` once: at SIGINT, SIGTERM, and when the program that started this one is gone. `npx` and `npm run` start
 * a command in a shell, and not every shell passes a signal on: SIGTERM to npm then ends npm and the shell alone.
 */
export function onStop(stop: () => void): void {
  const isStartedByNpm = process.env.npm_lifecycle_event !== undefined;
  const above = isStartedByNpm ? programsAbove() : '';
  const watch = isStartedByNpm
    ? setInterval(() => programsAbove() === above || once(), LOOK_MS).unref()
    : undefined;
  const once = (): void => {
    clearInterval(watch);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, once);
    stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, once);
}

/** The process ids of the shell and, where the system tells, of npm above it. */
function programsAbove(): string {
  const { ppid } = process;
  try {
    // The name of the program stands in brackets and may contain any character; the state and the parent follow.
    const [, parent] = /.*\) \S (\d+)/s.exec(readFileSync(`/proc/${ppid}/stat`, 'utf8')) ?? [];
    return `${ppid} ${parent}`;
  } catch {
    return String(ppid);
  }
}
