import type { ServerResponse } from 'node:http';
// The platform's own, so that an application's tests may stop the clock and still get answers.
import { setImmediate } from 'node:timers';
import { Logger } from '@nestjs/common';
import { errorLine } from './error-line.js';

/** So many answers leave at once, and do not wait for the end of the turn: the first of them must not wait long. */
const BATCH = 64;

interface Answer {
  readonly raw: ServerResponse;
  readonly body: string;
  readonly encoding: 'utf8' | 'latin1';
}

let waiting: Answer[] = [];

/**
 * Ends a response with its body, together with the other answers of this turn of the event loop. A reader on the
 * same machine, a proxy or a tunnel, then has to be woken for the first of them only, and waking it is the dearest
 * part of a write.
 *
 * @param raw with its headers written
 */
export function sendSoon(raw: ServerResponse, body: string, encoding: 'utf8' | 'latin1'): void {
  if (waiting.length === 0) setImmediate(sendWaiting);
  waiting.push({ raw, body, encoding });
  if (waiting.length >= BATCH) sendWaiting();
}

/** Ends the responses that wait for the end of this turn; to be called before connections are closed. */
export function sendWaiting(): void {
  const answers = waiting;
  waiting = [];
  for (const answer of answers) send(answer);
}

function send({ raw, body, encoding }: Answer): void {
  if (raw.destroyed) return;
  try {
    raw.end(body, encoding);
  } catch (error) {
    // Only a middleware that has put its own `end` in the place of Node's can throw here.
    new Logger('WechatWebhook').error(`An answer to WeChat could not be sent: ${errorLine(error)}`);
    raw.destroy();
  }
}
