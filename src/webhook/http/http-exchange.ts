import type { ServerResponse } from 'node:http';
import type { PushAnswer, PushRequest } from '../receive/push-protocol.js';

/** One HTTP request to a webhook and its answer, the same for Express and Fastify. */
export interface HttpExchange extends PushRequest {
  /** The request as Nest knows it. */
  readonly request: object;
  /** The response as Nest knows it. */
  readonly response: object;
  /** Node's own response underneath. */
  readonly raw: ServerResponse;
  /** Sends an answer, unless one has been sent. */
  answer(answer: PushAnswer): void;
  /** Closes the connection without an answer. */
  abandon(): void;
}
