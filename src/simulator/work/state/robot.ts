import type { VirtualClock } from '../../state/virtual-clock.js';
import { BoundedMap } from '../../util/bounded-map.js';
import { randomText } from '../../util/random.js';
import type { SimulatedRobotOptions } from './corp-settings.js';

const RESPONSE_MS = 3_600_000;
const MOST_IN_FLIGHT = 3;

/** Where an answer by `response_url` goes. */
export interface RobotRound {
  readonly userid: string;
  readonly chatid: string | undefined;
}

/** An AI robot (智能机器人): its callback, and the addresses for one late answer each. */
export class Robot {
  private readonly rounds = new BoundedMap<RobotRound & { until: number; used: boolean }>(10_000);
  private readonly inFlight = new Map<string, number>();
  private readonly queues = new Map<string, (() => void)[]>();

  constructor(
    readonly corpId: string,
    readonly robotId: string,
    public settings: SimulatedRobotOptions,
    private readonly clock: VirtualClock,
  ) {}

  get key(): string {
    return `${this.corpId}/${this.robotId}`;
  }

  change(given: SimulatedRobotOptions): void {
    this.settings = { ...this.settings, ...given };
  }

  /** The code of a `response_url`: one answer within an hour. */
  openRound(round: RobotRound): string {
    const code = randomText(43);
    this.rounds.set(code, { ...round, until: this.clock.now() + RESPONSE_MS, used: false });
    return code;
  }

  /** @returns whom the answer goes to; `unknown` for another robot's code */
  useRound(code: string): RobotRound | 'unknown' | 'over' {
    const round = this.rounds.get(code);
    if (!round) return 'unknown';
    if (round.used || this.clock.now() >= round.until) return 'over';
    round.used = true;
    return round;
  }

  /** Waits until fewer than three messages of the user are under way, and takes the free place. */
  async enter(userid: string): Promise<void> {
    const under = this.inFlight.get(userid) ?? 0;
    if (under < MOST_IN_FLIGHT) {
      this.inFlight.set(userid, under + 1);
      return;
    }
    await new Promise<void>((resolve) => {
      const queue = this.queues.get(userid) ?? [];
      queue.push(resolve);
      this.queues.set(userid, queue);
    });
  }

  /** Gives the place to the next message of the user. */
  leave(userid: string): void {
    const next = this.queues.get(userid)?.shift();
    if (next) return next();
    const under = (this.inFlight.get(userid) ?? 1) - 1;
    if (under > 0) this.inFlight.set(userid, under);
    else this.inFlight.delete(userid);
    this.queues.delete(userid);
  }
}
