import { Logger } from '@nestjs/common';

/** Whose lines belong among the findings; those of an application in the same process do not. */
const CONTEXT = 'WechatStore';

/** What the work gave, and what the stores wrote into the log meanwhile. */
export interface Heard<T> {
  readonly result: T;
  readonly lines: readonly string[];
}

/** Runs work whose log is kept instead of printed: between the findings nobody would see it, and JSON it would spoil. */
export async function withLogHeard<T>(work: () => Promise<T>): Promise<Heard<T>> {
  const lines = new Set<string>();
  const note = (text: unknown, ...rest: unknown[]): void => {
    if (rest.includes(CONTEXT)) lines.add(String(text));
  };
  const ignore = (): void => undefined;
  const before = Logger['staticInstanceRef'];
  Logger.overrideLogger({ log: ignore, debug: ignore, verbose: ignore, warn: note, error: note });
  try {
    const result = await work();
    return { result, lines: [...lines] };
  } finally {
    Logger.overrideLogger(before ?? false);
  }
}
