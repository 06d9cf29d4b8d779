import { PLATFORM_OPENID } from '../../push/push-message.js';
import type { PushFields } from '../../push/push-message.js';
import type { SimulatorState } from '../../state/simulator-state.js';
import { CodeLibrary } from './code-library.js';
import { type Audit, type AuditOutcome, MiniCode } from './mini-code.js';
import { MiniDomains } from './mini-domains.js';

const FIRST_AUDIT_ID = 400_000_001;

/** What platforms manage for mini programs: their code, testers and domains, by AppID. */
export class MiniManagement {
  private readonly codes = new Map<string, MiniCode>();
  private readonly domains = new Map<string, MiniDomains>();
  private readonly libraries = new Map<string, CodeLibrary>();
  private audits = 0;

  constructor(private readonly state: SimulatorState) {}

  /** The code of a mini program. */
  codeOf(appId: string): MiniCode {
    return made(this.codes, appId, () => {
      const nextAuditId = (): number => FIRST_AUDIT_ID + this.audits++;
      return new MiniCode(this.state.clock, nextAuditId);
    });
  }

  /** The domains of a mini program. */
  domainsOf(appId: string): MiniDomains {
    return made(this.domains, appId, () => new MiniDomains());
  }

  /** The template library of a platform. */
  libraryOf(componentAppId: string): CodeLibrary {
    return made(this.libraries, componentAppId, () => new CodeLibrary(this.state.clock.seconds()));
  }

  /** The event that tells how a review ended. */
  auditEvent(outcome: AuditOutcome, { reason }: Audit): PushFields {
    const at = this.state.pushSeconds;
    const event = { FromUserName: PLATFORM_OPENID, MsgType: 'event', Event: `weapp_audit_${outcome}` };
    if (outcome === 'success') return { ...event, SuccTime: at };
    if (outcome === 'delay') return { ...event, Reason: reason, DelayTime: at };
    return { ...event, Reason: reason, FailTime: at };
  }

  /** As at start. */
  reset(): void {
    for (const kept of [this.codes, this.domains, this.libraries]) kept.clear();
    this.audits = 0;
  }
}

function made<T>(kept: Map<string, T>, appId: string, make: () => T): T {
  let found = kept.get(appId);
  if (found === undefined) kept.set(appId, (found = make()));
  return found;
}
