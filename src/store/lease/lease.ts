/** The right to renew one credential, held until it is released or its time is over. */
export interface LeaseGrant {
  /** A number that is greater for every later grant of the same key: the version of what its holder writes. */
  readonly fence: number;
  /** Asks the store whether the right still stands; false also when the store cannot be asked. */
  isHeld(): Promise<boolean>;
  /** Gives the right back, only if it is still ours. Never rejects: a lost release only costs time. */
  release(): Promise<void>;
}

/** Hands the right to renew to one process at a time. */
export interface WechatLease {
  /** Whether the right is exclusive across processes, or only within this one. */
  readonly shared: boolean;
  /** The grant, or undefined while another holds it. Rejects when the store cannot be asked. */
  acquire(key: string, ttlMs: number): Promise<LeaseGrant | undefined>;
}
