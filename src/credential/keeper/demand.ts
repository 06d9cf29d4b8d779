/** Why a renewal is asked for. */
export interface Demand {
  /** This value was refused. */
  readonly stale?: string;
  /** The value leaked. */
  readonly force?: boolean;
  /** No caller waits: the renewal is merely due. */
  readonly background?: boolean;
  /** A caller does wait for it, for a moment. */
  readonly awaited?: boolean;
}

/** Whether the result of one renewal answers another demand. */
export function answers(running: Demand, demand: Demand): boolean {
  if (demand.force) return running.force === true;
  if (demand.stale !== undefined) return running.stale === demand.stale || running.force === true;
  return !running.background;
}
