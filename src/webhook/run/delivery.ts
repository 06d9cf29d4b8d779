import type { WechatClock } from '../../core/clock.js';
import { sealReply } from '../../crypto/sealed-reply.js';
import type { HttpExchange } from '../http/http-exchange.js';
import type { VerifiedPush } from '../../account/push/verify-push.js';

const SUCCESS = 'success';

/** One delivery of a push: a request of WeChat's that waits for its answer. */
export class Delivery {
  /**
   * `waiting`: for the handler. `deciding`: its deadline has come. `held`: it gets no answer, so that WeChat
   * delivers again. `over`: answered or gone.
   */
  state: 'waiting' | 'deciding' | 'held' | 'over' = 'waiting';

  /** @param since when it arrived, on the monotonic clock */
  constructor(
    private readonly exchange: HttpExchange,
    private readonly verified: VerifiedPush,
    private readonly clock: WechatClock,
    readonly since: number,
  ) {}

  /** Takes notice when the sender closes the connection. */
  watch(): void {
    const { raw } = this.exchange;
    if (raw.destroyed) this.state = 'over';
    else
      raw.once('close', () => {
        this.state = 'over';
      });
  }

  get request(): object {
    return this.exchange.request;
  }

  get response(): object {
    return this.exchange.response;
  }

  /** Answers with a passive reply, sealed as the push was; empty means `success`, which never is. */
  answer(reply: string): void {
    if (this.state === 'over') return;
    this.state = 'over';
    if (reply === '') {
      this.exchange.answer(200, 'text/plain; charset=utf-8', SUCCESS);
      return;
    }
    const { push, cipher, token, query } = this.verified;
    const { format } = push;
    const body = cipher
      ? sealReply(reply, {
          token,
          cipher,
          timestamp: Math.floor(this.clock.now() / 1000),
          nonce: query.nonce,
          format,
        })
      : reply;
    this.exchange.answer(
      200,
      format === 'json' ? 'application/json; charset=utf-8' : 'text/xml; charset=utf-8',
      body,
      // What is sealed is base64, hex and digits.
      cipher ? 'latin1' : 'utf8',
    );
  }

  /** Ends it without an answer. */
  abandon(): void {
    if (this.state === 'over') return;
    this.state = 'over';
    this.exchange.abandon();
  }
}
