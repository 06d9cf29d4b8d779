import type { ServerResponse } from 'node:http';
import { sendBatched } from './response-batcher.js';
import type { HttpExchange } from './http-exchange.js';
import type { Refusal } from './refusal.js';

/** How long a refused sender may take to read the answer before the connection is cut. */
const LINGER_MS = 250;

/** Answers a refusal: its status and an empty body. A body that was not read to its end takes the connection along. */
export function answerRefusal(raw: ServerResponse, { status }: Refusal): void {
  if (raw.headersSent || raw.destroyed) return;
  const unread = status === 413 || status === 408;
  raw.statusCode = status;
  raw.setHeader('Content-Length', 0);
  if (status === 405) raw.setHeader('Allow', 'GET, POST');
  if (unread) raw.setHeader('Connection', 'close');
  // Behind another answer on the same connection it has to wait its turn, and Node closes after it.
  if (!unread || !raw.socket) {
    raw.end();
    return;
  }
  // Ending now would make Node read the rest of the body, and cutting now could lose the answer.
  raw.flushHeaders();
  setTimeout(() => raw.socket?.destroy(), LINGER_MS).unref();
}

interface Request {
  readonly method?: string;
  readonly url?: string;
  readonly originalUrl?: string;
}

/**
 * A request as Express or Fastify hands it over. It is answered on Node's own response: nothing that stands
 * between here and there is made for what WeChat reads.
 */
export class NodeExchange implements HttpExchange {
  readonly method: string;
  readonly url: string;

  /**
   * @param request as Nest knows it
   * @param response as Nest knows it
   * @param incoming Node's own request underneath
   * @param raw Node's own response underneath
   */
  constructor(
    readonly request: object,
    readonly response: object,
    incoming: Request,
    readonly raw: ServerResponse,
    readonly body: Buffer | undefined,
  ) {
    this.method = incoming.method!;
    this.url = incoming.originalUrl ?? incoming.url!;
  }

  answer(
    status: number,
    contentType: string | undefined,
    body: string,
    encoding: 'utf8' | 'latin1' = 'utf8',
  ): void {
    const { raw } = this;
    if (raw.headersSent || raw.destroyed) return;
    const length = encoding === 'latin1' ? body.length : Buffer.byteLength(body);
    if (contentType === undefined) raw.writeHead(status, { 'Content-Length': length });
    else raw.writeHead(status, { 'Content-Type': contentType, 'Content-Length': length });
    sendBatched(raw, body, encoding);
  }

  abandon(): void {
    this.raw.destroy();
  }
}
