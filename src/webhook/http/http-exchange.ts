import type { ServerResponse } from 'node:http';

/** One HTTP request to a webhook and its answer, the same for Express and Fastify. */
export interface HttpExchange {
  /** The request and response as Nest knows them. */
  readonly request: object;
  readonly response: object;
  readonly method: string;
  /** Path and query as they were sent. */
  readonly url: string;
  /** The body, byte for byte. */
  readonly body: Buffer | undefined;
  /** Node's own response underneath. */
  readonly raw: ServerResponse;
  /** @param encoding `latin1`, which is written faster, where the body is known to be ASCII. Default `utf8`. */
  answer(status: number, contentType: string | undefined, body: string, encoding?: 'utf8' | 'latin1'): void;
  /** Closes the connection without an answer. */
  abandon(): void;
}
