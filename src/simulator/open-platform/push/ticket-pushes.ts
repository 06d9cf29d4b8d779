import type { WechatTimer } from '../../../core/clock.js';
import type { SimulatorState } from '../../state/simulator-state.js';
import type { Component } from '../state/component.js';
import type { Ticket } from '../state/tickets.js';
import type { EventResult, EventSender } from './event-sender.js';

/** A ticket that was pushed, and what came of it. */
export interface TicketResult extends Ticket {
  deliveries: EventResult['deliveries'];
  outcome: EventResult['outcome'] | 'lost';
}

/** Pushes tickets to platforms, again and again once the first one was asked for or the platform was set up. */
export class TicketPushes {
  private readonly timers = new Map<Component, WechatTimer>();

  /** @param changed called after every ticket */
  constructor(
    private readonly state: SimulatorState,
    private readonly sender: EventSender,
    private readonly changed: () => void,
  ) {}

  /** The next ticket of a platform is due after its interval. */
  schedule(component: Component): void {
    this.timers.get(component)?.clear();
    const due = (): void => {
      this.schedule(component);
      if (component.tickets.running && !this.sender.lackOf(component.settings)) this.pushSoon(component);
    };
    this.timers.set(component, this.state.clock.setTimeout(due, component.settings.ticketSeconds * 1000));
  }

  /** Pushes a ticket without waiting for what comes of it. */
  pushSoon(component: Component): void {
    this.push(component).catch((error: unknown) =>
      this.state.reportBug(error, `ticket push to ${component.appId}`),
    );
  }

  /** Pushes a ticket; it may be lost, or delivered twice, if that was asked for. */
  async push(component: Component, given: Partial<Ticket> = {}): Promise<TicketResult> {
    const { tickets } = component;
    if (!this.timers.has(component)) this.schedule(component);
    const ticket = tickets.issue(this.state.pushSeconds, given);
    const twice = tickets.doubleNext;
    tickets.doubleNext = false;
    if (tickets.dropNext > 0) {
      tickets.dropNext--;
      this.changed();
      return { ...ticket, deliveries: [], outcome: 'lost' };
    }
    const results = await Promise.all(
      (twice ? [1, 2] : [1]).map(() =>
        this.sender.push(component, {
          CreateTime: ticket.createTime,
          InfoType: 'component_verify_ticket',
          ComponentVerifyTicket: ticket.value,
        }),
      ),
    );
    const outcome = results.some((result) => result.outcome === 'success') ? 'success' : 'failed';
    tickets.noteDelivery(outcome === 'success');
    this.changed();
    return { ...ticket, deliveries: results.flatMap(({ deliveries }) => deliveries), outcome };
  }

  /** Begins anew for those platforms that tickets are pushed to and that are still there. */
  restart(remaining: readonly Component[]): void {
    const scheduled = remaining.filter((component) => this.timers.has(component));
    this.clear();
    for (const component of scheduled) this.schedule(component);
  }

  /** Drops what is not due yet. */
  clear(): void {
    for (const timer of this.timers.values()) timer.clear();
    this.timers.clear();
  }
}
