import { AsyncResource } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';
// The platform's own, so that an application's tests may stop the clock and still get answers.
import { setImmediate } from 'node:timers';
import { Logger } from '@nestjs/common';
import { errorLine } from '../run/error-line.js';

/** So many answers leave at once, and do not wait for the end of the turn: the first of them must not wait long. */
const BATCH = 64;
/** What is told to be over needs no garbage collector to find it out. */
const MANUALLY = { requireManualDestroy: true };

/** An answer that waits, with its request's async context: whoever listens for the end of a response finds that. */
class Answer extends AsyncResource {
  constructor(
    private readonly raw: ServerResponse,
    private readonly body: string,
    private readonly encoding: 'utf8' | 'latin1',
  ) {
    super('WechatAnswer', MANUALLY);
  }

  send(): void {
    this.runInAsyncScope(this.end, this);
    this.emitDestroy();
  }

  private end(): void {
    const { raw } = this;
    if (raw.destroyed) return;
    try {
      raw.end(this.body, this.encoding);
    } catch (error) {
      // Only a middleware that has put its own `end` in the place of Node's can throw here.
      new Logger('WechatWebhook').error(`An answer to WeChat could not be sent: ${errorLine(error)}`);
      raw.destroy();
    }
  }
}

let waiting: Answer[] = [];

/**
 * Ends a response with its body, together with the other answers of this turn of the event loop. A reader on the
 * same machine, a proxy or a tunnel, then has to be woken for the first of them only, and waking it is the dearest
 * part of a write.
 *
 * @param raw with its headers written
 */
export function sendBatched(raw: ServerResponse, body: string, encoding: 'utf8' | 'latin1'): void {
  if (waiting.length === 0) setImmediate(sendWaiting);
  waiting.push(new Answer(raw, body, encoding));
  if (waiting.length >= BATCH) sendWaiting();
}

/** Ends the responses that wait for the end of this turn; to be called before connections are closed. */
export function sendWaiting(): void {
  const answers = waiting;
  waiting = [];
  for (const answer of answers) answer.send();
}
