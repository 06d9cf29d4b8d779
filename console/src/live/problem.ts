import { signal } from '@preact/signals';

/** What went wrong with the last thing the reader asked for; empty when nothing did. */
export const problem = signal('');

const SHOWN_MS = 8000;
let timer: number | undefined;

/** Shows a failure for a while. */
export function report(error: unknown): void {
  problem.value = error instanceof Error ? error.message : String(error);
  window.clearTimeout(timer);
  timer = window.setTimeout(() => (problem.value = ''), SHOWN_MS);
}

/** Runs what a button asks for; a failure is shown, never lost. */
export function run(job: () => Promise<unknown>): void {
  job().catch(report);
}
