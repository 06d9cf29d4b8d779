/** Where a push goes: each has a call of the control API that sends it. */
export type Target = 'official' | 'mini' | 'platform' | 'merchant' | 'work' | 'suite' | 'robot' | 'kf';

/** A field of a push: its name, how it is entered, a sample, and 1 where it may be missing. */
export type FieldRow = readonly [
  name: string,
  kind: 'text' | 'number' | 'flag' | 'json',
  sample: unknown,
  optional?: 1,
];

/** One kind of push, as its definition says. */
export interface PushRow {
  to: readonly Target[];
  /** The event, the type of the message, the InfoType or the event type. */
  name: string;
  /** Different for every row of a target. */
  id: string;
  title: string;
  /** What makes it this push. */
  fixed: Readonly<Record<string, string>>;
  fields: readonly FieldRow[];
}

/** The definitions are big, and loaded when somebody opens the gallery. */
export async function loadRows(): Promise<readonly PushRow[]> {
  const { pushes } = await import('./pushes.table.js');
  return pushes.split('\n').map((line) => JSON.parse(line) as PushRow);
}
