import { AsyncResource } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';
// Imported, so that tests with fake timers, which replace the global one, still get answers.
import { setImmediate } from 'node:timers';
import { Logger } from '@nestjs/common';
import { errorLine } from '../../core/redact.js';

/** This many answers are sent without waiting for the end of the turn, so that the first need not wait long. */
const BATCH = 64;
/** The end of a resource is reported by `emitDestroy()`. Otherwise the garbage collector would have to find it. */
const MANUALLY = { requireManualDestroy: true };

/** An answer that waits. It keeps its request's async context for listeners at the end of the response. */
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
      // Node's own `end` does not throw here, but a middleware may have replaced it.
      new Logger('WechatWebhook').error(`An answer to WeChat could not be sent: ${errorLine(error)}`);
      raw.destroy();
    }
  }
}

let waiting: Answer[] = [];

/**
 * Ends a response with its body, together with the other answers of this turn of the event loop. A reader on the same
 * machine, such as a proxy, then is woken once for all of them; waking it is the most expensive part of a write. See
 * docs/decisions/webhook-and-nest.md.
 *
 * @param raw with its headers written
 */
export function sendBatched(raw: ServerResponse, body: string, encoding: 'utf8' | 'latin1'): void {
  if (waiting.length === 0) setImmediate(sendWaiting);
  waiting.push(new Answer(raw, body, encoding));
  if (waiting.length >= BATCH) sendWaiting();
}

/** Ends the responses that wait for the end of this turn. Call it before connections are closed. */
export function sendWaiting(): void {
  const answers = waiting;
  waiting = [];
  for (const answer of answers) answer.send();
}
