import type { VirtualClock } from '../../state/virtual-clock.js';
import { demand } from '../../wechat/api/errors.js';
import type { CodeTemplate } from './code-library.js';

/** How long the check of uploaded code takes, in milliseconds. No review can be asked for meanwhile. */
const CHECK_MS = 3000;
/** How often a review may be withdrawn in one day. */
const UNDOS_A_DAY = 5;
const DAY_MS = 86_400_000;

/** How a review stands, in WeChat's own numbers. */
export const AUDIT = { passed: 0, refused: 1, running: 2, withdrawn: 3, delayed: 4 } as const;

/** How a review ends. */
export type AuditOutcome = 'success' | 'fail' | 'delay';

/** Code of a mini program: the trial version, what is reviewed, or what was released. Times are Unix seconds. */
export interface CodeVersion {
  readonly templateId: number;
  readonly userVersion: string;
  readonly userDesc: string;
  readonly pages: readonly string[];
  readonly committedAt: number;
}

/** One review. */
export interface Audit {
  readonly id: number;
  readonly version: CodeVersion;
  readonly submittedAt: number;
  status: (typeof AUDIT)[keyof typeof AUDIT];
  reason: string;
}

/** What was released, the newest last. */
interface Release {
  readonly appVersion: number;
  readonly version: CodeVersion;
  readonly releasedAt: number;
}

/** The code of one mini program on its way from a template to its users, and who may try it out. */
export class MiniCode {
  trial: CodeVersion | undefined;
  isVisible = true;
  /** By WeChat number; the value is `userstr`. */
  readonly testers = new Map<string, string>();
  private readonly audits: Audit[] = [];
  private readonly releases: Release[] = [];
  private checkedAt = 0;
  private undone: number[] = [];

  constructor(
    private readonly clock: VirtualClock,
    private readonly nextAuditId: () => number,
  ) {}

  get latestAudit(): Audit | undefined {
    return this.audits.at(-1);
  }

  get released(): Release | undefined {
    return this.releases.at(-1);
  }

  /** The versions that can be gone back to, the newest first. */
  get history(): readonly Release[] {
    return this.releases.slice(0, -1).toReversed();
  }

  /** Uploads a template's code as the trial version; its check begins. */
  commit(template: CodeTemplate, given: Pick<CodeVersion, 'userVersion' | 'userDesc' | 'pages'>): void {
    this.trial = { ...given, templateId: template.id, committedAt: this.clock.seconds() };
    this.checkedAt = this.clock.now() + CHECK_MS;
  }

  /** The trial version, once its check is over. */
  checked(): CodeVersion {
    demand(this.trial, 85086);
    demand(this.clock.now() >= this.checkedAt, 61039);
    return this.trial;
  }

  submit(): Audit {
    const version = this.checked();
    demand(this.latestAudit?.status !== AUDIT.running && this.latestAudit?.status !== AUDIT.delayed, 85009);
    const audit: Audit = {
      id: this.nextAuditId(),
      version,
      submittedAt: this.clock.seconds(),
      status: AUDIT.running,
      reason: '',
    };
    this.audits.push(audit);
    return audit;
  }

  audit(id: string): Audit {
    const found = this.audits.find((audit) => String(audit.id) === id);
    demand(found, 85058);
    return found;
  }

  /** Ends a review, or delays it. @returns false where it has ended already */
  decide(audit: Audit, outcome: AuditOutcome, reason: string): boolean {
    if (audit.status !== AUDIT.running && audit.status !== AUDIT.delayed) return false;
    audit.status = { success: AUDIT.passed, fail: AUDIT.refused, delay: AUDIT.delayed }[outcome];
    audit.reason = outcome === 'success' ? '' : reason;
    return true;
  }

  withdraw(): void {
    const audit = this.latestAudit;
    demand(audit?.status === AUDIT.running || audit?.status === AUDIT.delayed, 85019);
    const now = this.clock.now();
    this.undone = this.undone.filter((at) => now - at < DAY_MS);
    demand(this.undone.length < UNDOS_A_DAY, 87013);
    this.undone.push(now);
    audit.status = AUDIT.withdrawn;
  }

  /** Lets users have what has passed its review. */
  release(): void {
    const audit = this.latestAudit;
    demand(audit, 85019);
    demand(audit.status === AUDIT.passed, 85020);
    demand(this.released?.version !== audit.version, 85052);
    this.releases.push({
      appVersion: (this.released?.appVersion ?? 0) + 1,
      version: audit.version,
      releasedAt: this.clock.seconds(),
    });
  }

  /** Goes back to an earlier version; without a number to the one before. */
  revert(appVersion: string): void {
    const target =
      appVersion === '' ? this.history[0] : this.history.find((one) => String(one.appVersion) === appVersion);
    demand(target, 87012);
    this.releases.splice(this.releases.indexOf(target) + 1);
  }
}
