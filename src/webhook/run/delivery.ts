import type { HttpExchange } from '../http/http-exchange.js';
import type { PushAnswer, VerifiedPush } from '../receive/push-protocol.js';

/**
 * `waiting`: for the handler. `deciding`: its deadline has come, and what follows is being found out. `parked`: it
 * gets no answer, so that the sender delivers again. `over`: answered or gone.
 */
type DeliveryState = 'waiting' | 'deciding' | 'parked' | 'over';

/** One delivery of a push: a request that waits for its answer. Only its own methods change its state. */
export class Delivery {
  private state: DeliveryState = 'waiting';

  /** @param since when it arrived, on the monotonic clock */
  constructor(
    private readonly exchange: HttpExchange,
    readonly push: VerifiedPush,
    readonly since: number,
  ) {}

  get request(): object {
    return this.exchange.request;
  }

  get response(): object {
    return this.exchange.response;
  }

  /** Whether it can still carry the reply. */
  get isAwaited(): boolean {
    return this.state === 'waiting' || this.state === 'deciding';
  }

  get isWaiting(): boolean {
    return this.state === 'waiting';
  }

  get isDeciding(): boolean {
    return this.state === 'deciding';
  }

  get isParked(): boolean {
    return this.state === 'parked';
  }

  /** Whether its connection is still open. */
  get isOpen(): boolean {
    return this.state !== 'over';
  }

  /** Notices when the sender closes the connection. */
  watch(): void {
    const { raw } = this.exchange;
    if (raw.destroyed) this.state = 'over';
    else
      raw.once('close', () => {
        this.state = 'over';
      });
  }

  /** Its deadline has come. */
  startDeciding(): void {
    if (this.state === 'waiting') this.state = 'deciding';
  }

  /** It gets no answer; the connection stays open until the sender closes it. */
  park(): void {
    if (this.isAwaited) this.state = 'parked';
  }

  /** Answers with a reply in clear, which the product seals. */
  answer(text: string): void {
    if (this.state !== 'over') this.finish(this.push.success(text));
  }

  /** Answers, or leaves the delivery unanswered where there is no answer. */
  finish(answer: PushAnswer | undefined): void {
    if (this.state === 'over') return;
    if (!answer) return this.park();
    this.state = 'over';
    this.exchange.answer(answer);
  }

  /** Closes the connection without an answer. */
  abandon(): void {
    if (this.state === 'over') return;
    this.state = 'over';
    this.exchange.abandon();
  }
}
