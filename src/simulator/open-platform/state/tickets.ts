import type { VirtualClock } from '../../state/virtual-clock.js';
import { BoundedMap } from '../../util/bounded-map.js';
import { randomText } from '../../util/random.js';

/** One `component_verify_ticket`. */
export interface Ticket {
  readonly value: string;
  /** Unix seconds, as the push says. */
  readonly createTime: number;
}

interface IssuedTicket extends Ticket {
  /** Milliseconds on the simulator's clock. */
  issuedAt: number;
}

const LIFE_MS = 12 * 3_600_000;
/** After so many failures in a row WeChat pushes no more tickets, until it is asked to start again. */
const FAILURES = 15;

/** The tickets of one platform. Any one that is not older than twelve hours is good, not only the newest. */
export class Tickets {
  private readonly issued = new BoundedMap<IssuedTicket>(1000);
  /** How many were issued since the start. */
  count = 0;
  /** How many of the next pushes are lost, and whether the next one is delivered twice. */
  dropNext = 0;
  doubleNext = false;
  private failures = 0;
  private takenAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly clock: VirtualClock) {}

  /** Whether tickets are pushed: not after the event URL has failed for long. */
  get running(): boolean {
    return this.failures < FAILURES;
  }

  /** Whether the application took a ticket that is still good. */
  get isTaken(): boolean {
    return this.clock.now() - this.takenAt <= LIFE_MS;
  }

  get last(): Ticket | undefined {
    const last = [...this.issued.values()].at(-1);
    return last && { value: last.value, createTime: last.createTime };
  }

  /**
   * @param now the Unix seconds that pushes are stamped with
   * @param given what a test wants the ticket to be
   */
  issue(now: number, given: Partial<Ticket> = {}): Ticket {
    const { value = `ticket@@@${randomText(86)}`, createTime = now } = given;
    this.issued.set(value, { value, createTime, issuedAt: this.clock.now() + (createTime - now) * 1000 });
    this.count++;
    return { value, createTime };
  }

  /** What is wrong with a ticket: 0, 61005 or 61006. */
  refusal(value: string): number {
    const ticket = this.issued.get(value);
    if (!ticket) return 61006;
    return this.clock.now() - ticket.issuedAt > LIFE_MS ? 61005 : 0;
  }

  /** Notes whether the application took a ticket. */
  noteDelivery(taken: boolean): void {
    this.failures = taken ? 0 : this.failures + 1;
    if (taken) this.takenAt = this.clock.now();
  }

  /** `api_start_push_ticket`. @returns whether pushes had stopped */
  start(): boolean {
    const stopped = !this.running;
    this.failures = 0;
    return stopped;
  }

  /** Moves the tickets back in time together with the clock, and counts anew. */
  restart(rewound: number): void {
    for (const ticket of this.issued.values()) ticket.issuedAt -= rewound;
    this.takenAt -= rewound;
    this.count = this.dropNext = this.failures = 0;
    this.doubleNext = false;
  }
}
