/** The points at which a worker can be stopped. */
export type Gate = 'before-check' | 'before-send' | 'after-fetch';

/** The options of a worker's credentials. */
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
  /** Pending timers of the worker's clock. */
  pendingTimers: number;
}
