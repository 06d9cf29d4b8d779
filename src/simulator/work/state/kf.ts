import type { VirtualClock } from '../../state/virtual-clock.js';
import { BoundedList } from '../../util/bounded-list.js';
import { BoundedMap } from '../../util/bounded-map.js';
import type { JsonObject } from '../../util/json.js';
import { randomText } from '../../util/random.js';

/** One record of a kf account, as `sync_msg` gives it. */
export interface KfRecord extends JsonObject {
  msgid: string;
  send_time: number;
  /** 3: the customer; 4: the system; 5: the servicer. */
  origin: 3 | 4 | 5;
  msgtype: string;
}

/** What stands between a customer and a kf account. */
export interface KfSession {
  /** 0 new, 1 AI, 2 pool, 3 servicer, 4 ended. */
  state: number;
  servicer: string;
  /** When the customer last wrote, in milliseconds. */
  lastMessageAt: number;
  /** Messages sent since then. */
  sentSince: number;
}

const TOKEN_MS = 10 * 60_000;
const HISTORY_MS = 3 * 86_400_000;
const WINDOW_MS = 48 * 3_600_000;
const MOST_PER_TURN = 5;

/** One account of WeChat customer service (微信客服): its records, its sessions, and the codes for welcomes. */
export class KfAccount {
  private readonly records = new BoundedList<{ position: number; record: KfRecord }>(5000);
  private readonly sessions = new BoundedMap<KfSession>(10_000);
  private readonly tokens = new BoundedMap<number>(1000);
  private readonly codes = new BoundedMap<{ externalUserid: string; until: number; used: boolean }>(1000);
  readonly servicers = new Set<string>();
  private position = 0;
  /** When `sync_msg` was called without a good token, in milliseconds. */
  private slowCalls: number[] = [];

  constructor(
    readonly openKfid: string,
    public name: string,
    private readonly clock: VirtualClock,
  ) {}

  add(record: Pick<KfRecord, 'origin' | 'msgtype'> & JsonObject): KfRecord {
    const kept: KfRecord = {
      msgid: randomText(32),
      open_kfid: this.openKfid,
      send_time: this.clock.seconds(),
      ...record,
    };
    this.records.push({ position: ++this.position, record: kept });
    return kept;
  }

  /** A page of records after `cursor`, which is empty for the beginning of the history. */
  page(cursor: string, limit: number): { next: string; more: boolean; records: KfRecord[] } | undefined {
    const from = cursor === '' ? 0 : Number(/^4gw7MepFLfgF2VC5n(\d+)$/.exec(cursor)?.[1] ?? Number.NaN);
    if (Number.isNaN(from)) return undefined;
    const oldest = this.clock.seconds() - HISTORY_MS / 1000;
    const rest = this.records
      .all()
      .filter(({ position, record }) => position > from && record.send_time >= oldest);
    const page = rest.slice(0, limit);
    const last = page.at(-1)?.position ?? Math.max(from, 0);
    return {
      next: `4gw7MepFLfgF2VC5n${last}`,
      more: rest.length > page.length,
      records: page.map(({ record }) => record),
    };
  }

  /** The token of an event `kf_msg_or_event`. */
  issueToken(): string {
    const token = `ENC${randomText(40)}`;
    this.tokens.set(token, this.clock.now() + TOKEN_MS);
    return token;
  }

  /** @returns 0, or why `sync_msg` is refused: a token that is no good, or too many calls without one */
  admit(token: string): 0 | 95007 | 45009 {
    const now = this.clock.now();
    if (token !== '') return now < (this.tokens.get(token) ?? 0) ? 0 : 95007;
    this.slowCalls = this.slowCalls.filter((at) => at > now - 60_000);
    if (this.slowCalls.length >= 10) return 45009;
    this.slowCalls.push(now);
    return 0;
  }

  session(externalUserid: string): KfSession {
    let session = this.sessions.get(externalUserid);
    if (!session) {
      session = { state: 0, servicer: '', lastMessageAt: Number.NEGATIVE_INFINITY, sentSince: 0 };
      this.sessions.set(externalUserid, session);
    }
    return session;
  }

  /** Customers who have written. */
  customers(): string[] {
    return [...this.sessions.keys()];
  }

  customerWrites(externalUserid: string): void {
    const session = this.session(externalUserid);
    Object.assign(session, { lastMessageAt: this.clock.now(), sentSince: 0 });
    if (session.state === 4) session.state = 0;
  }

  /** Counts a message to the customer. @returns 0, or why it is refused */
  send(externalUserid: string): 0 | 95001 | 95002 | 95013 | 95018 {
    const session = this.session(externalUserid);
    if (this.clock.now() >= session.lastMessageAt + WINDOW_MS) return 95002;
    if (session.state === 4) return 95013;
    if (session.state > 1) return 95018;
    if (session.sentSince >= MOST_PER_TURN) return 95001;
    session.sentSince++;
    return 0;
  }

  /** A code for one message on an event: a welcome within 20 s. */
  issueCode(externalUserid: string, milliseconds = 20_000): string {
    const code = randomText(40);
    this.codes.set(code, { externalUserid, until: this.clock.now() + milliseconds, used: false });
    return code;
  }

  /** @returns the customer, or `undefined` when the code is no good */
  useCode(code: string): string | undefined {
    const found = this.codes.get(code);
    if (!found || found.used || this.clock.now() >= found.until) return undefined;
    found.used = true;
    return found.externalUserid;
  }
}
