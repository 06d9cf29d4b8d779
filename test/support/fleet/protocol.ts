/** Where a worker can be made to stop. */
export type Gate = 'before-check' | 'before-send' | 'after-fetch';

/** How a worker's credentials are set up. */
export interface OpenOptions {
  store: string;
  source: 'stable' | 'classic';
  apiBaseUrl: string;
  scheduledRefresh?: boolean;
  leaseMs?: number;
}

export interface ReadOutcome {
  values: string[];
  /** Error codes. */
  errors: string[];
  slowestMs: number;
}

export interface CallOutcome {
  succeeded: number;
  /** Error codes. */
  errors: string[];
}

export interface LoadReport {
  reads: number;
  errors: string[];
  values: string[];
  p99Ms: number;
  slowestMs: number;
}

export interface WorkerState {
  counts: Record<string, number>;
  rejections: string[];
  degraded: boolean;
  rss: number;
  heap: number;
  warnings: string[];
  handles: string[];
  /** Timers of the clock that everything here waits by. */
  pendingTimers: number;
}
