import type { VirtualClock } from '../../state/virtual-clock.js';
import { BoundedMap } from '../../util/bounded-map.js';
import type { JsonObject } from '../../util/json.js';
import { isObject } from '../../util/json.js';
import { textOf } from '../../util/text.js';
import { randomText } from '../../util/random.js';

/** An application message that was sent. */
export interface SentWorkMessage {
  readonly msgid: string;
  readonly agentKey: string;
  readonly receivers: readonly string[];
  readonly body: JsonObject;
  readonly at: number;
  recalled: boolean;
}

interface ResponseCode {
  readonly agentKey: string;
  readonly msgid: string;
  readonly expiresAt: number;
  used: boolean;
}

const RECALL_MS = 24 * 3_600_000;
/** How long a card can be updated. */
const UPDATE_MS = 72 * 3_600_000;

/** What the applications of a corp have sent, for recall, updates of cards and the check for duplicates. */
export class SentMessages {
  private readonly byId = new BoundedMap<SentWorkMessage>(10_000);
  private readonly codes = new BoundedMap<ResponseCode>(10_000);
  private readonly seen = new BoundedMap<{ msgid: string; until: number }>(10_000);

  constructor(private readonly clock: VirtualClock) {}

  add(message: Pick<SentWorkMessage, 'agentKey' | 'receivers' | 'body'>): SentWorkMessage {
    const msgid = randomText(90);
    const sent = { ...message, msgid, at: this.clock.now(), recalled: false };
    this.byId.set(msgid, sent);
    return sent;
  }

  find(msgid: string): SentWorkMessage | undefined {
    return this.byId.get(msgid);
  }

  /** The card that an application sent with this task id, the newest. */
  cardOf(agentKey: string, taskId: string): SentWorkMessage | undefined {
    return [...this.byId.values()].findLast(
      (sent) => sent.agentKey === agentKey && textOf(cardOf(sent.body).task_id) === taskId,
    );
  }

  /** @returns 0, or why the message cannot be recalled */
  recall(msgid: string, agentKey: string): 0 | 40058 | 42052 {
    const sent = this.byId.get(msgid);
    if (!sent || sent.agentKey !== agentKey) return 40058;
    if (this.clock.now() > sent.at + RECALL_MS) return 42052;
    sent.recalled = true;
    return 0;
  }

  /** A code with which a card can be updated once. */
  issueCode({ msgid, agentKey }: Pick<SentWorkMessage, 'msgid' | 'agentKey'>): string {
    const code = randomText(64);
    const expiresAt = this.clock.now() + UPDATE_MS;
    this.codes.set(code, { agentKey, msgid, expiresAt, used: false });
    return code;
  }

  /** Uses a code up. @returns the message, or `undefined` when the code is no good */
  useCode(code: string, agentKey: string): SentWorkMessage | undefined {
    const found = this.codes.get(code);
    if (!found || found.used || found.agentKey !== agentKey || this.clock.now() >= found.expiresAt)
      return undefined;
    found.used = true;
    return this.byId.get(found.msgid);
  }

  /** The message that the same content was sent as a short time ago. */
  duplicateOf(content: string): SentWorkMessage | undefined {
    const found = this.seen.get(content);
    return found && this.clock.now() < found.until ? this.byId.get(found.msgid) : undefined;
  }

  remember(content: string, msgid: string, seconds: number): void {
    this.seen.set(content, { msgid, until: this.clock.now() + seconds * 1000 });
  }
}

const cardOf = ({ template_card: card }: JsonObject): JsonObject => (isObject(card) ? card : {});
