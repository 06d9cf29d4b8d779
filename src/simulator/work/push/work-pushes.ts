import type { WechatTimer } from '../../../core/clock.js';
import type { PushFields } from '../../push/push-message.js';
import type { Corp } from '../state/corp.js';
import type { WorkState } from '../state/work-state.js';
import { WorkSender } from './work-sender.js';

/** Pushes that WeCom itself causes: events that all applications of a corp get, and those that are due later. */
export class WorkPushes {
  readonly sender: WorkSender;
  private readonly due = new Set<WechatTimer>();

  constructor(private readonly work: WorkState) {
    this.sender = new WorkSender(work.root);
  }

  /** Pushes an event to every application of the corp that has a callback address, or to those that are named. */
  toAll(corp: Corp, fields: PushFields, only?: readonly string[]): void {
    for (const agent of corp.agents.values()) {
      if (only && !only.includes(agent.agentId)) continue;
      const { callbackUrl, token, aesKeys } = agent.settings;
      // An application without a callback gets no pushes.
      if (!callbackUrl || token === '' || aesKeys.length === 0) continue;
      this.sender
        .push(corp, agent, fields)
        .catch((error: unknown) => this.work.root.reportBug(error, `push to ${agent.key}`));
    }
  }

  /** Does something later, in milliseconds on the simulator's clock, unless everything is reset before. */
  later(milliseconds: number, act: () => void): void {
    const timer = this.work.root.clock.setTimeout(() => {
      this.due.delete(timer);
      act();
    }, milliseconds);
    this.due.add(timer);
  }

  /** Drops everything that is not due yet. */
  clear(): void {
    for (const timer of this.due) timer.clear();
    this.due.clear();
  }
}
