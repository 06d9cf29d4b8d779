/** What the memory of pushes holds about one push, as the text that is kept. */
export type PushRecord = RunningRecord | DoneRecord;

/** A handler is running somewhere. The entry lives as long as its process renews it. */
export interface RunningRecord {
  readonly state: 'running';
  /** The run, by an id of its own: another run of the same push has another. */
  readonly owner: string;
}

/** The handler is done. */
export interface DoneRecord {
  readonly state: 'done';
  /** Whether the reply has reached WeChat (`yes`), or goes out as a customer-service message (`late`). */
  readonly collected: 'no' | 'yes' | 'late';
  /** The passive reply in clear; empty for `success`. */
  readonly reply: string;
}

const LETTER = { no: 'n', yes: 'y', late: 'l' } as const;
const COLLECTED = { n: 'no', y: 'yes', l: 'late' } as const;

export function writeRecord(record: PushRecord): string {
  return record.state === 'running' ? `r${record.owner}` : `d${LETTER[record.collected]}${record.reply}`;
}

/** The record of a kept text; undefined where it is none. */
export function readRecord(text: string): PushRecord | undefined {
  if (text.startsWith('r')) return { state: 'running', owner: text.slice(1) };
  const collected = COLLECTED[text[1] as keyof typeof COLLECTED];
  if (!text.startsWith('d') || collected === undefined) return undefined;
  return { state: 'done', collected, reply: text.slice(2) };
}
