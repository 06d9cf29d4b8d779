/** What the push memory holds about one push, as the text that is kept. */
export type PushRecord = RunningRecord | DoneRecord;

/** A handler is running somewhere. The entry lives as long as its process renews it. */
interface RunningRecord {
  readonly state: 'running';
  /** The run, by an id of its own: another run of the same push has another. */
  readonly owner: string;
}

/** The handler is done. */
export interface DoneRecord {
  readonly state: 'done';
  /**
   * What has become of the reply. `open`: no delivery has carried it yet. `taken`: a delivery has. `late`: it goes out
   * in a message of its own. `exhausted`: there is none, because the handler has failed as often as it may run.
   */
  readonly outcome: 'open' | 'taken' | 'late' | 'exhausted';
  /** The reply in clear; empty where there is nothing to say. */
  readonly reply: string;
}

const LETTER = { open: 'n', taken: 'y', late: 'l', exhausted: 'x' } as const;
const OUTCOME = { n: 'open', y: 'taken', l: 'late', x: 'exhausted' } as const;

export function encodePushRecord(record: PushRecord): string {
  return record.state === 'running' ? `r${record.owner}` : `d${LETTER[record.outcome]}${record.reply}`;
}

/** The record of a kept text; undefined for any other text. */
export function decodePushRecord(text: string): PushRecord | undefined {
  if (text.startsWith('r')) return { state: 'running', owner: text.slice(1) };
  const outcome = OUTCOME[text[1] as keyof typeof OUTCOME];
  if (!text.startsWith('d') || outcome === undefined) return undefined;
  return { state: 'done', outcome, reply: text.slice(2) };
}
