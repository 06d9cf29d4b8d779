import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { PushAnswer } from '../receive/push-protocol.js';
import type { HttpExchange } from './http-exchange.js';
import { sendBatched } from './response-batcher.js';

interface Request {
  readonly method?: string;
  readonly url?: string;
  readonly originalUrl?: string;
  readonly headers: IncomingHttpHeaders;
}

interface WithParams {
  readonly params?: Readonly<Record<string, string>>;
}

const NO_PARAMS: Readonly<Record<string, string>> = Object.freeze({});

/** What a {@link NodeExchange} is made of. */
interface NodeExchangeParts {
  /** The request as Nest knows it. */
  readonly request: object;
  /** The response as Nest knows it. */
  readonly response: object;
  /** Node's own request underneath. */
  readonly incoming: Request;
  /** Node's own response underneath. */
  readonly raw: ServerResponse;
  readonly body: Buffer | undefined;
}

/**
 * A request as Express or Fastify hands it over. It is answered on Node's own response: serializers and hooks of the
 * framework are made for the application's JSON, not for what WeChat reads.
 */
export class NodeExchange implements HttpExchange {
  readonly method: string;
  readonly url: string;
  readonly request: object;
  readonly response: object;
  readonly headers: IncomingHttpHeaders;
  readonly raw: ServerResponse;
  readonly body: Buffer | undefined;

  constructor({ request, response, incoming, raw, body }: NodeExchangeParts) {
    this.method = incoming.method!;
    this.url = incoming.originalUrl ?? incoming.url!;
    this.headers = incoming.headers;
    this.request = request;
    this.response = response;
    this.raw = raw;
    this.body = body;
  }

  /** Both frameworks keep the path's parameters on their request. */
  get params(): Readonly<Record<string, string>> {
    return (this.request as WithParams).params ?? NO_PARAMS;
  }

  answer({ status, contentType, headers, body, encoding = 'utf8' }: PushAnswer): void {
    const { raw } = this;
    if (raw.headersSent || raw.destroyed) return;
    const length = encoding === 'latin1' ? body.length : Buffer.byteLength(body);
    if (headers !== undefined) {
      for (const [name, value] of Object.entries(headers)) raw.setHeader(name, value);
    }
    if (contentType === undefined) raw.writeHead(status, { 'Content-Length': length });
    else raw.writeHead(status, { 'Content-Type': contentType, 'Content-Length': length });
    sendBatched(raw, body, encoding);
  }

  abandon(): void {
    this.raw.destroy();
  }
}
